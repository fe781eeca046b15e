"""The unit of a number in English where our own list has none, asked of quantulum3; loaded only then.

Values are always ours. quantulum3 sees a number and the unit after it, never a text: its time grows
with the square of the length. It also finds units that newspapers do not mean (300 MPs in metres per
second, 48C in coulombs), so it is asked only about what looks like a unit, a quotient or a symbol such
as mGy, and is no word of ours.
"""

import re
import sys
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from fractions import Fraction
from functools import cache, lru_cache
from types import ModuleType
from typing import Any

from msgspec.structs import replace

from claimcheck import units
from claimcheck.core import Kind, Quantity, Span

REACH = 40
"""How many characters after a number can hold its unit."""
_UNIT_LIKE = re.compile(
    r"""\ ?(?P<unit>
    [A-Za-zµμ]{1,3}\^?[23]?(?:[/·][A-Za-zµμ]{1,3}\^?[23]?)+(?![A-Za-z])    # J/m^2  mg/kg
    |[a-zµμ]{1,2}[A-Z][a-z]?(?![A-Za-z])                                  # mGy  kPa
    )(?:\ per\ (?:second|minute|hour|day|year|metre|meter|kilogram)s?)?""",
    re.VERBOSE,
)
_NO_UNIT = frozenset({"and/or", "he/she", "his/her", "w/o", "n/a", "N/A", "a/c"})
_REFUSED = frozenset({"currency", "dimensionless", "unknown", "percentage", "count"})


def complete(quantity: Quantity, text: str, is_known: Callable[[str], bool]) -> Quantity:
    """A bare number with the unit that follows it, or the quantity as it is. Never raises."""
    if quantity.kind is not Kind.NUMBER or quantity.number is None:
        return quantity
    following = _UNIT_LIKE.match(text, quantity.span.end, quantity.span.end + REACH)
    if following is None or following["unit"] in _NO_UNIT or is_known(following["unit"]):
        return quantity
    name = _unit_named(following.group().strip())
    if name is None:
        return quantity
    span = Span(quantity.span.start, following.end())
    return replace(quantity, span=span, surface=span.of(text), kind=Kind.MEASURE, unit=name, others=())


@lru_cache(maxsize=4096)
def _unit_named(phrase: str) -> str | None:
    """The name that pint knows a unit by; None where the phrase is no unit."""
    try:
        found = _parse()(f"7 {phrase}")
        if len(found) != 1 or found[0].value != 7 or found[0].span[1] < len(phrase) + 2:
            return None
        name = _pint_name(found[0].unit)
        return name if name is not None and _is_written_so(name, phrase) else None
    except Exception:  # a foreign parser may fail in any way on any text; then the number has no unit
        return None


def _pint_name(unit: Any) -> str | None:
    if unit.entity.name in _REFUSED or not unit.dimensions:
        return None
    return " * ".join(_factor(part) for part in unit.dimensions)


def _is_written_so(name: str, phrase: str) -> bool:
    """Whether pint reads the phrase as the same unit: quantulum3 takes MJ for mJ, and mT for megatons."""
    return units.conversion(name, phrase.replace(" per ", " / ")) == units.Conversion(Fraction(1), Fraction(0))


def _factor(part: Mapping[str, Any]) -> str:
    base = part["base"].replace(" ", "_").replace("-", "_")
    return base if part["power"] == 1 else f"{base} ** {part['power']}"


@cache
def _parse() -> Callable[[str], list[Any]]:
    """The parser of quantulum3, without the classifier that switches itself on beside scikit-learn."""
    with _no_typeguard(), warnings.catch_warnings(action="ignore"):
        from quantulum3 import classifier, parser

        classifier.USE_CLF = False
        parser.parse("1 km")  # loads the rest
    parse: Callable[[str], list[Any]] = parser.parse
    return parse


@contextmanager
def _no_typeguard() -> Iterator[None]:
    """Import without run-time type checks: a library below has its source recompiled for them, in 1.3 s."""
    stub, before = ModuleType("typeguard"), sys.modules.get("typeguard")
    stub.typechecked = lambda function: function  # type: ignore[attr-defined]
    sys.modules["typeguard"] = stub
    try:
        yield
    finally:
        if before is None:
            del sys.modules["typeguard"]
        else:
            sys.modules["typeguard"] = before
