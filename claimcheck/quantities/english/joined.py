"""Amounts in two units to one: the rules of joined.lark, for English."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from msgspec.structs import replace

from claimcheck.core import Bound, Kind
from claimcheck.quantities.amount import Amount
from claimcheck.quantities.english.measure import feet
from claimcheck.quantities.numeral import Numeral

_LADDERS: tuple[Mapping[str, int], ...] = (
    {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800},
    {"month": 1, "year": 12},
    {"inch": 1, "foot": 12},
    {"ounce": 1, "pound": 16, "stone": 224},
)
"""Units that are stated together, by their size in the smallest."""


def _joined(parts: Any) -> tuple[str, Amount] | None:
    """Hours and minutes, feet and inches, dollars and cents; anything else stays apart."""
    if isinstance(parts, Amount):
        return "AMOUNT", parts
    amounts = parts if isinstance(parts, tuple) else ()
    if not amounts or any(part.number is None or part.bound is not Bound.EXACT for part in amounts):
        return None
    if amounts[0].kind is Kind.MONEY:
        return _joined_money(amounts)
    ladder = next((ladder for ladder in _LADDERS if all(part.unit in ladder for part in amounts)), None)
    if ladder is None:
        return None
    sizes = [ladder[part.unit] for part in amounts]
    fits = all(a > b and part.number.value * b < a for a, b, part in zip(sizes, sizes[1:], amounts[1:], strict=False))
    return _on_ladder(amounts, sizes) if fits else None


def _on_ladder(amounts: tuple[Amount, ...], sizes: list[int]) -> tuple[str, Amount]:
    """Times in the last unit, as their digits end there; lengths and weights in the first."""
    unit, size = (amounts[0].unit, sizes[0]) if amounts[0].kind is Kind.MEASURE else (amounts[-1].unit, sizes[-1])
    total = sum((part.stated.low or 0) * at for part, at in zip(amounts, sizes, strict=True))
    return "AMOUNT", replace(amounts[0], number=Numeral(Fraction(total) / size, Fraction(sizes[-1], size)), unit=unit)


def _joined_money(amounts: tuple[Amount, ...]) -> tuple[str, Amount] | None:
    first, *rest = amounts
    total = first.number
    for part in rest:
        if part.unit != first.unit or part.number is None or total is None or part.number.value >= 1:
            return None
        total = total.plus(part.number)
    return None if total is None else ("AMOUNT", first.with_number(total))


def _in_inches(height: Amount, inches: Numeral, _in: str) -> Amount | None:
    if height.unit != "foot" or height.number is None:
        return None
    return feet(height.number.value, inches.value)


ACTIONS: Mapping[str, Callable[..., Any]] = {"amounts": lambda *parts: parts, "in_inches": _in_inches}
"""What each rule makes of the values below it."""

RESULTS: Mapping[str, Callable[..., Any]] = {"joined_english": _joined}
