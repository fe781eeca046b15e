"""Percentages, fractions and multiples to values."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from claimcheck.core import Kind
from claimcheck.quantities import amount, mixed
from claimcheck.quantities.amount import TWO, Amount
from claimcheck.quantities.meaning import Located
from claimcheck.quantities.numeral import Numeral

LEAST_PARTED = 10
"""The least number that a thing is said to be one part of: جزء من عشرة."""


def _percent(number: Any, sign: str = "PERCENT") -> Amount:
    if sign == "PERMILLE":
        return amount.of_word(number, kind=Kind.RATIO, unit="permille")
    return amount.of_word(number, kind=Kind.PERCENT, unit="percent")


def _fraction_percent(part: Fraction | Numeral, sign: str = "PERCENT") -> Amount:
    return _percent(mixed.numeral(part), sign)


def of_part(part: Fraction | Numeral) -> Amount:
    """A half is [45 %, 55 %]: a ratio as a round number."""
    if isinstance(part, Numeral):
        return amount.of_number(part)
    return Amount(Kind.RATIO, Numeral(part, Fraction(1, 10)))


def _multiple(number: Numeral, _times: Any = None) -> Amount:
    return Amount(Kind.RATIO, number)


def _twice(_word: Any) -> Amount:
    return Amount(Kind.RATIO, TWO)


def _multiple_and_part(times: Numeral | Fraction, *parts: Any) -> Amount:
    """Three times and a half: ثلاثة أضعاف ونصف."""
    whole = times.value if isinstance(times, Numeral) else times
    part: Fraction = parts[-1]
    return Amount(Kind.RATIO, Numeral(whole + part, part))


def _out_of(part: Any, whole: Any) -> Amount | None:
    if whole.value == 0:
        return None
    return Amount(Kind.RATIO, Numeral(abs(part.value / whole.value), Fraction(1) / whole.value))  # - 1 in 11, on a line


def _one_from(part: Numeral, _from: str, whole: Numeral) -> Amount | None:
    """One in three, said with a word: واحد من ثلاثة; other numbers before من count things."""
    return _out_of(part, whole) if part.in_words and part.value == 1 < whole.value else None


def _out_of_counted(part: Numeral, _noun: Located, _of: str, whole: Numeral) -> Amount | None:
    return _out_of(part, whole)


def _one_out_of(noun: Located, _of: str, whole: Numeral) -> Amount | None:
    """One child in five; a plural before them is no single one."""
    return _out_of(amount.ONE, whole) if noun.end - noun.start == len(noun.value.lemma) else None


def _over(part: Numeral, _line: str, whole: Numeral) -> Amount | None:
    """Three over five; after a number in two parts only the last is over: a hundred and one over 387."""
    if whole.value <= 0 or part.value == whole.value:
        return None
    quotient = part.value / whole.value
    if part.last is None or part.last.value >= whole.value:
        return _of_quotient(Numeral(quotient, Fraction(1) / whole.value))
    apart = part.value - part.last.value + part.last.value / whole.value
    return _of_quotient(Numeral(apart, Fraction(1) / whole.value, others=(quotient,)))


def _of_quotient(number: Numeral) -> Amount:
    return Amount(Kind.RATIO if abs(number.value) < 1 else Kind.NUMBER, number)


def _and_over(number: Numeral, part: Numeral, _line: str, whole: Numeral) -> Amount | None:
    """Sixteen and two over three, all in words."""
    if not (number.in_words and part.in_words and part.value > 0 and whole.value > 0):
        return None
    return _of_quotient(Numeral(number.value + part.value / whole.value, Fraction(1) / whole.value))


def _one_over(part: Numeral, _line: str, whole: Numeral, _noun: Located) -> Amount | None:
    """One over three of what follows; other numbers before على and a noun do something to it."""
    return _over(part, _line, whole) if part.in_words and part.value == 1 < whole.value else None


def _portion(*words: Any) -> Amount | None:
    """Three parts of a hundred; a part of twenty needs a number that things are parted into."""
    *count, _portion_of, _from, whole = words
    if whole.value < LEAST_PARTED and not count:
        return None
    part = count[0] if count else amount.ONE
    return _out_of(part, whole) if 0 < part.value < whole.value else None


ACTIONS: Mapping[str, Callable[..., Any]] = {
    "percent_of": _percent,
    "fraction_percent": _fraction_percent,
    "sign_percent": _percent,
    "minus_percent": lambda _minus, part, sign: _fraction_percent(-part, sign),
    "fraction": of_part,
    "multiple": _multiple,
    "twice": _twice,
    "multiple_and_part": _multiple_and_part,
    "out_of": lambda part, _of, whole: _out_of(part, whole),
    "one_from": _one_from,
    "out_of_counted": _out_of_counted,
    "own_shares": lambda count, part: of_part(mixed.shares(count, part)),
    "one_out_of": _one_out_of,
    "two_out_of": lambda _noun, _of, whole: _out_of(amount.TWO, whole),
    "over": _over,
    "and_over": _and_over,
    "one_over": _one_over,
    "portion": _portion,
    "portion_again": lambda *words: _portion(*words[:-1]),
}
"""What each rule makes of the values below it."""
