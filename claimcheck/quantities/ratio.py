"""Percentages, fractions and multiples to values."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from fractions import Fraction
from typing import Any

from claimcheck.core import Kind
from claimcheck.quantities import amount
from claimcheck.quantities.amount import TWO, Amount
from claimcheck.quantities.cascade import Located
from claimcheck.quantities.numeral import Numeral


def _percent(number: Any, sign: str = "PERCENT") -> Amount:
    of = amount.of_word(number)
    if sign == "PERMILLE":
        return replace(of, kind=Kind.RATIO, unit="permille")
    return replace(of, kind=Kind.PERCENT, unit="percent")


def _fraction_percent(part: Fraction, sign: str = "PERCENT") -> Amount:
    return _percent(Numeral(part, part / 5), sign)


def _fraction(part: Fraction | Numeral) -> Amount:
    """A half is [45 %, 55 %]: a ratio as a round number."""
    if isinstance(part, Numeral):
        return amount.of_number(part)
    return Amount(Kind.RATIO, Numeral(part, Fraction(1, 10)))


def _multiple(number: Numeral, _times: Any = None) -> Amount:
    return Amount(Kind.RATIO, number)


def _twice(_word: Any) -> Amount:
    return Amount(Kind.RATIO, TWO)


def _out_of(part: Any, whole: Any) -> Amount | None:
    if whole.value == 0:
        return None
    return Amount(Kind.RATIO, Numeral(part.value / whole.value, Fraction(1) / whole.value))


def _one_from(part: Numeral, _from: str, whole: Numeral) -> Amount | None:
    """One in three, said with a word: واحد من ثلاثة; other numbers before من count things."""
    return _out_of(part, whole) if part.in_words and part.value == 1 < whole.value else None


def _out_of_counted(part: Numeral, _noun: Located, _of: str, whole: Numeral) -> Amount | None:
    return _out_of(part, whole)


ACTIONS: Mapping[str, Callable[..., Any]] = {
    "percent_of": _percent,
    "fraction_percent": _fraction_percent,
    "sign_percent": _percent,
    "fraction": _fraction,
    "multiple": _multiple,
    "twice": _twice,
    "out_of": lambda part, _of, whole: _out_of(part, whole),
    "one_from": _one_from,
    "out_of_counted": _out_of_counted,
}
"""What each rule makes of the values below it."""
