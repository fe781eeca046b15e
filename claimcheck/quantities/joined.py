"""Amounts in two units to one: the rules of joined.lark."""

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from claimcheck.core import Kind
from claimcheck.grammar.lexicon import Unit
from claimcheck.quantities import amount, money
from claimcheck.quantities.amount import ONE, Amount, is_one_more
from claimcheck.quantities.cascade import APART_RESULT, Result
from claimcheck.quantities.numeral import Numeral

_SECONDS = {
    "second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800, "month": 2592000, "year": 31536000,
}  # fmt: skip
_LADDERS: tuple[Mapping[str, int], ...] = (
    {"month": 1, "year": 12},
    _SECONDS,
    {"millimeter": 1, "centimeter": 10, "meter": 1000, "kilometer": 1_000_000},
    {"inch": 1, "foot": 12},
    {"qirat": 1, "feddan": 24},
    {"gram": 1, "kilogram": 1000, "metric_ton": 1_000_000},
    {"ounce": 1, "pound": 16},
    {"milliliter": 1, "liter": 1000},
)
"""Units that are stated together, by their size in the smallest; months and years as most tools count them."""


class Touching(Struct, frozen=True):
    """An amount that follows another without a word between: three hours twenty minutes."""

    amount: Amount


def _joined(parts: Sequence[Any]) -> Result | None:
    """Hours and minutes, metres and centimetres, dollars and cents; anything else stays apart."""
    if not any(isinstance(part, Amount | Touching) for part in parts) or any(map(_is_loose, parts, parts[1:])):
        return None
    amounts = [_amount(part) for part in parts]
    touches = any(isinstance(part, Touching) for part in parts)
    if all(part.kind is Kind.MONEY for part in amounts):
        total = None if touches else money.joined(amounts)
    else:
        total = measured(amounts)
    is_apart = total is None or (touches and total.kind is not Kind.DURATION)
    return None if is_apart else ("AMOUNT", total)


def _is_loose(before: Any, part: Any) -> bool:
    """Whether an amount stands right after a unit by itself: عقد الأعوام الثلاثة is a contract."""
    return isinstance(part, Touching) and isinstance(before, Unit)


def _amount(part: Any) -> Amount:
    """A part as an amount; a unit by itself is one of it."""
    if isinstance(part, Unit):
        return amount.measured(amount.of_number(ONE), part)
    return part.amount if isinstance(part, Touching) else part


def measured(amounts: Sequence[Amount]) -> Amount | None:
    """The sum of amounts in falling units of one kind, in the smallest of them."""
    if amounts[0].unit == "feddan":  # قيراط is a carat elsewhere
        amounts = [replace(part, unit="qirat") if part.unit == "carat" else part for part in amounts]
    ladder = next((ladder for ladder in _LADDERS if all(part.unit in ladder for part in amounts)), None)
    if ladder is None or not all(_falls(above, below, ladder) for above, below in pairwise(amounts)):
        return None
    last, total = amounts[-1], Fraction(0)
    for part in amounts:
        total += _value(part) * Fraction(ladder[part.unit], ladder[last.unit])
    return replace(amounts[0], number=Numeral(total, min(Fraction(1), _quantum(last))), unit=last.unit)


def _value(part: Amount) -> Fraction:
    return part.number.value if part.number is not None else Fraction(0)


def _quantum(part: Amount) -> Fraction:
    return part.number.quantum if part.number is not None else Fraction(1)


def _falls(above: Amount, below: Amount, ladder: Mapping[str, int]) -> bool:
    """Whether the second amount can go on from the first: a smaller unit, years after decades, one more."""
    if above.number is None or below.number is None:
        return False
    if above.unit == below.unit:
        return below.number.value < above.number.scale or is_one_more(above.number.value, below.number.value)
    small = below.number.value * ladder[below.unit]
    return ladder[above.unit] > ladder[below.unit] and (below.kind is Kind.DURATION or small < ladder[above.unit])


ACTIONS: Mapping[str, Callable[..., Any]] = {
    "one_paid": money.one_paid,
    "coins": money.paid,
    "touching": Touching,
}
"""What each rule makes of the values below it."""

RESULTS: Mapping[str, Callable[..., Any]] = {"joined": _joined, "apart": lambda *_words: APART_RESULT}
"""For each way a phrase can end, the class of word that it becomes, and its value."""
