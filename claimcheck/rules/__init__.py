"""Rules: what may not be. One rule a file; dropping it in is the whole registration."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from claimcheck.core import Rule


@cache
def all_rules() -> tuple[Rule, ...]:
    """The RULE of every module in this package, by name."""
    modules = (import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__))
    return tuple(module.RULE for module in modules if hasattr(module, "RULE"))


def __getattr__(name: str) -> tuple[Rule, ...]:
    """`RULES`, made when first asked for."""
    if name == "RULES":
        return all_rules()
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
