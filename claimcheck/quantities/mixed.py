"""Numbers with fractions to values: a million and a half, half a million, 3/4."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from msgspec.structs import replace

from claimcheck.quantities import amount
from claimcheck.quantities.amount import Amount
from claimcheck.quantities.numeral import Numeral

ONE = Fraction(1)
LEAST_APART = 1000
"""From here on a figure before 3/4 is no part of the number: 2018 3/4."""
MOST_PARTS = 10
"""How many fractions of a kind are counted: three quarters, ten tenths."""


def and_fraction(number: Numeral, part: Any, scale: Numeral | None = None) -> Numeral | None:
    """A million and a half: the fraction is of the number's own scale unless another is named."""
    of = scale.value if scale is not None else number.share_scale
    whole = number if scale is None or abs(number.value) >= of else _sharing(number, scale)
    if whole is None or not isinstance(part, Fraction) or of == 0:
        return None
    more = part * of if whole.value >= 0 else -part * of
    return replace(whole, value=whole.value + more, quantum=part * of, others=(), last=None, dual=None)


def _sharing(number: Numeral, scale: Numeral) -> Numeral | None:
    """Three and a half million: the scale is of the whole number as well; a thousand and a half million is anything."""
    is_plain = number.scale == 1 and number.value.denominator == 1 and abs(number.value) < LEAST_APART
    return number.times(scale.value) if is_plain else None


def _with_figure(number: Numeral, slashed: Numeral) -> Numeral | None:
    """2 3/4: a small whole number in figures and a proper fraction."""
    is_whole = not number.in_words and number.value.denominator == 1 and abs(number.value) < LEAST_APART
    return and_fraction(number, slashed.value) if is_whole and 0 < slashed.value < 1 else None


def shares(count: Numeral, part: Fraction) -> Fraction | Numeral:
    """Three quarters, as a fraction of one; a hundred and three quarters is a number."""
    return _with_shares(count, part) if _has_whole(count) else count.value * part


def numeral(part: Fraction | Numeral) -> Numeral:
    """A fraction as a number, as rough as such words are."""
    return part if isinstance(part, Numeral) else Numeral(part, part / 5)


def _has_whole(count: Numeral) -> bool:
    """Whether only the last part of a number counts the fractions after it: a hundred and three quarters."""
    return count.last is not None and count.last.value <= MOST_PARTS


def _with_shares(count: Numeral, part: Fraction, of: Fraction = ONE) -> Numeral:
    """A hundred and three quarters, a million and three quarters of a million."""
    last = count.last.value if count.last is not None else count.value
    more = last * (part * of - 1)
    value = count.value + (more if count.value > 0 else -more)
    return replace(count, value=value, quantum=part * of, others=(), last=None, dual=None)


def _slash(above: Numeral, below: Numeral) -> Numeral | None:
    """3/4 of a cup; what can be a date (3/4), a score (2/2) or always (24/7) is none by itself."""
    is_proper = 0 < above.value < below.value or above.value < 0 < below.value
    if above.in_words or below.in_words or not is_proper:
        return None
    return Numeral(above.value / below.value, Fraction(1, 10) / below.value, in_words=False)


def _fraction_of(part: Fraction, whole: Numeral) -> Numeral | None:
    if whole.value == 0:
        return None
    return Numeral(part * whole.value, part * whole.value / 10, whole.scale)


def _fractions_of(count: Numeral, part: Fraction, whole: Numeral) -> Numeral | None:
    if _has_whole(count):
        return _with_shares(count, part, whole.value) if 0 < whole.value <= count.value else None
    return _fraction_of(count.value * part, whole)


def alone(number: Numeral) -> tuple[str, Amount] | None:
    """A number with a fraction and nothing counted after it."""
    is_tiny = number.value.denominator <= 31 and 1 / number.quantum <= 310
    could_be_date = not number.in_words and 0 < number.value < 1 and is_tiny
    return None if could_be_date else ("AMOUNT", amount.of_word(number))


ACTIONS: Mapping[str, Callable[..., Any]] = {
    "shares": shares,
    "and_fraction": and_fraction,
    "and_slashed": _with_figure,
    "slashed": _slash,
    "with_fraction": and_fraction,
    "fraction_of": _fraction_of,
    "fractions_of": _fractions_of,
}
"""What each rule makes of the values below it."""
