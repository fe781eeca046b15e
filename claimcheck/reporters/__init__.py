"""Reporters: from Reports to the text that a format wants.

Every module `to_x.py` here names its formats in `FORMATS`; dropping one in is the whole registration.
"""

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from pkgutil import iter_modules

from claimcheck.core import Report
from claimcheck.reporters.style import Style

Reporter = Callable[[Sequence[Report], Style], str]


def _formats() -> dict[str, Reporter]:
    names = [module.name for module in iter_modules(__path__) if module.name.startswith("to_")]
    modules = [import_module(f"{__name__}.{name}") for name in names]
    return {name: reporter for module in modules for name, reporter in module.FORMATS.items()}


FORMATS: Mapping[str, Reporter] = _formats()


def render(
    reports: Sequence[Report],
    format: str,
    *,
    language: str | None = None,
    colour: bool = False,
    show_comparisons: bool = False,
    statistics: bool = False,
) -> str:
    """The reports in a format; `language` is that of the messages, None for each draft's own."""
    return FORMATS[format](reports, Style(language, colour, show_comparisons, statistics))
