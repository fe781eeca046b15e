"""Relation finders: which claims may be compared, and why. One finder a file; dropping it in is enough."""

from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from claimcheck.core import Relation, Story
from claimcheck.relations.context import Context

Finder = Callable[[Story, Context], Iterator[Relation]]


@cache
def finders() -> tuple[Finder, ...]:
    """The `find` of every module in this package that has one, by name."""
    modules = (import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__))
    return tuple(module.find for module in modules if hasattr(module, "find"))
