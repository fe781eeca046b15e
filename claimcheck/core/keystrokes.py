"""Whether one stroke of a key may have made one figure out of another.

Digits swapped or changed, one typed twice or left out, a wrong scale word: two figures that differ
by such a stroke are far more often one figure, written wrongly, than two.
"""

from enum import IntEnum
from fractions import Fraction
from functools import lru_cache

from claimcheck.core.interval import Number
from claimcheck.core.precision import decimal_text, roundness

SCALES = (10**3, 10**6, 10**9)
"""How many times too much a wrong scale word makes it."""


class Stroke(IntEnum):
    """How telling the likeness of two figures is, the least telling first."""

    NONE = 0
    CHANGED_SHORT = 1
    """One digit of a figure of one or two."""
    LENGTHENED = 2
    """A digit more or less in a short figure: 4 and 14, 15 and 150."""
    CHANGED = 3
    """One digit of three or more, changed, added or dropped."""
    SCALED = 4
    """A power of a thousand."""
    SWAPPED_SHORT = 5
    """41 and 14."""
    SWAPPED = 6
    """The same three or more digits in another order: 724 and 742."""


@lru_cache(maxsize=1024)  # several finders ask about the same figures
def stroke(first: Number, second: Number) -> Stroke:
    """The most telling single stroke that leads from one figure to the other."""
    if first <= 0 or second <= 0 or first == second:
        return Stroke.NONE
    if _is_power(first, second):
        return Stroke.SCALED
    one, other = _digits(first, second)
    found = _edit(one, other)
    if _is_to_the_last(one) and _is_to_the_last(other):
        return found  # as rounding them would leave both as they are
    place = max(roundness(first), roundness(second))
    one, other = str(first // place), str(second // place)
    return max(found, _edit(one, other)) if len(one) == len(other) else found


def is_miswritten(meant: Number, written: Number) -> bool:
    """Whether swapped digits or a wrong scale word made the one figure of the other."""
    return stroke(meant, written) >= Stroke.SCALED


def digits(value: Number) -> int:
    """How many significant digits a figure has."""
    if value.denominator == 1:
        return len(str(abs(value.numerator)).rstrip("0")) or 1
    return len(str(abs(Fraction(value)) / roundness(value)))


def has_digits(value: Number, least: int) -> bool:
    """Whether a figure has so many significant digits at least; most are too small to be asked for them."""
    is_small = value.denominator == 1 and abs(value.numerator) < 10 ** (least - 1)
    return not is_small and digits(value) >= least


def _is_power(first: Number, second: Number) -> bool:
    one, other = first.numerator * second.denominator, second.numerator * first.denominator
    low, high = (one, other) if one < other else (other, one)
    return high % low == 0 and high // low in SCALES


def _digits(first: Number, second: Number) -> tuple[str, str]:
    """Both figures as written in the same scale, without the zeros that both end in."""
    one, other = decimal_text(first) or "", decimal_text(second) or ""
    while one[-1:] == other[-1:] == "0" and "." not in one + other:
        one, other = one[:-1], other[:-1]
    return one, other


def _is_to_the_last(written: str) -> bool:
    """Whether a whole number is written that is not round."""
    return written.isdecimal() and written[-1] != "0"


def _edit(one: str, other: str) -> Stroke:
    if abs(len(one) - len(other)) > 1 or one == other or not one or not other:
        return Stroke.NONE
    if len(one) != len(other):
        return _one_more(*sorted((one, other), key=len))
    differing = [at for at in range(len(one)) if one[at] != other[at]]
    if sorted(one) == sorted(other):
        return Stroke.SWAPPED if len(one) > 2 else Stroke.SWAPPED_SHORT
    if len(differing) == 1:
        return Stroke.CHANGED if len(one) > 2 else Stroke.CHANGED_SHORT
    return Stroke.NONE


def _one_more(shorter: str, longer: str) -> Stroke:
    start = next((at for at in range(len(shorter)) if shorter[at] != longer[at]), len(shorter))
    if longer[start + 1 :] != shorter[start:]:
        return Stroke.NONE
    return Stroke.CHANGED if len(shorter) > 2 else Stroke.LENGTHENED
