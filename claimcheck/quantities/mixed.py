"""Numbers with fractions to values: a million and a half, half a million, 3/4."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from fractions import Fraction
from typing import Any

from claimcheck.quantities import amount
from claimcheck.quantities.amount import Amount
from claimcheck.quantities.numeral import Numeral


def _and_fraction(number: Numeral, part: Fraction, scale: Numeral | None = None) -> Numeral:
    """A million and a half: the fraction is of the number's own scale unless another is named."""
    of = scale.value if scale is not None else number.scale
    return replace(number, value=number.value + part * of, quantum=part * of, others=())


def _and_fractions(number: Numeral, count: Numeral, part: Fraction) -> Numeral:
    return _and_fraction(number, count.value * part)


def _slash(above: Numeral, below: Numeral) -> Numeral | None:
    """3/4 of a cup; what can be a date (3/4), a score (2/2) or always (24/7) is none by itself."""
    if above.in_words or below.in_words or not 0 < above.value < below.value:
        return None
    return Numeral(above.value / below.value, Fraction(1, 10) / below.value, in_words=False)


def _fraction_of(part: Fraction, whole: Numeral) -> Numeral | None:
    if whole.value == 0:
        return None
    return Numeral(part * whole.value, part * whole.value / 10, whole.scale)


def _fractions_of(count: Numeral, part: Fraction, whole: Numeral) -> Numeral | None:
    return _fraction_of(count.value * part, whole)


def alone(number: Numeral) -> tuple[str, Amount] | None:
    """A number with a fraction and nothing counted after it."""
    is_tiny = number.value.denominator <= 31 and 1 / number.quantum <= 310
    could_be_date = not number.in_words and number.value < 1 and is_tiny
    return None if could_be_date else ("AMOUNT", amount.of_word(number))


ACTIONS: Mapping[str, Callable[..., Any]] = {
    "and_fraction": _and_fraction,
    "and_fractions": _and_fractions,
    "slashed": _slash,
    "with_fraction": _and_fraction,
    "fraction_of": _fraction_of,
    "fractions_of": _fractions_of,
}
"""What each rule makes of the values below it."""
