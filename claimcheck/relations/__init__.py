"""Relation finders: which claims may be compared, and why. One finder a file, in the folder of its family."""

from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from pkgutil import walk_packages
from types import ModuleType

from claimcheck.core import Relation, Story
from claimcheck.relations.context import Context

Finder = Callable[[Story, Context], Iterator[Relation]]


@cache
def finders() -> tuple[Finder, ...]:
    """The `find` of every module in this package that has one, by the module's own name."""
    return tuple(module.find for module in modules() if hasattr(module, "find"))


def modules() -> tuple[ModuleType, ...]:
    """All modules here and in the folders, by their own names: a finder may move without a change of order."""
    names = (module.name for module in walk_packages(__path__, f"{__name__}."))
    return tuple(import_module(name) for name in sorted(names, key=lambda name: (name.rpartition(".")[2], name)))
