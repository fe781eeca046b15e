"""Whether two mentions of a figure may be one figure, told once more roundly than the other."""

from fractions import Fraction

from claimcheck.core.calendar import StatedDate
from claimcheck.core.interval import Interval, Number, compact
from claimcheck.core.precision import is_counted_out, lenient, roundness
from claimcheck.core.quantity import Bound, Kind, Quantity, Value
from claimcheck.core.rounding import HEDGED
from claimcheck.core.wording import short

ROOM = Fraction(17, 100)
"""The most that rounding ever changes a figure by."""
FAR = 5
"""Figures that lie a fifth of the larger apart lie further apart than that."""
COUNTED = 10
"""Below this nobody rounds: three dead are not five."""


def are_one(first: Quantity, second: Quantity) -> bool:
    """True if some fair reading lets both be true of one thing: 3 million for 3,075,601, "over 40" for 41."""
    if first.stated is None or second.stated is None:
        return _is_one_value(first.value, second.value)
    low, high = _plain(first), _plain(second)
    if low is not None and high is not None:
        return not _are_far_apart(first, second, low, high) and _is_one_rounded(first, second, low, high)
    one, other = first.number, second.number
    is_same, are_points = one == other, first.stated.is_point and second.stated.is_point
    if is_same and one is not None and are_points:
        return True
    if Kind.ORDINAL in (first.kind, second.kind) or (_is_counted(first) and _is_counted(second)):
        return is_same
    if _at_most(first) or _at_most(second):
        return _meaning(first).meets(_meaning(second))
    if low is not None and not second.stated.is_point:
        return _reaches(first, compact(low), second.stated)
    if high is not None and not first.stated.is_point:
        return _reaches(second, compact(high), first.stated)
    if lenient(first).meets(lenient(second)):
        return True
    if not are_points:
        return False
    if one is None or other is None or 0 in {one, other}:
        return True
    if first.is_approximate or second.is_approximate:
        return abs(one - other) <= HEDGED * max(abs(one), abs(other))
    return _is_rounded(one, other)


def _plain(quantity: Quantity) -> Fraction | None:
    """The number of a figure told exactly, if it is above zero."""
    number, stated = quantity.number, quantity.stated
    if number is None or not quantity.is_exact or stated is None or not stated.is_point:
        return None
    return number if number.numerator > 0 else None


def _are_far_apart(first: Quantity, second: Quantity, one: Fraction, other: Fraction) -> bool:
    """Whether two plain figures are too far apart for any rounding; told in integers, as nearly all pairs are such."""
    ours, theirs = one.numerator * other.denominator, other.numerator * one.denominator
    gap = ours - theirs if ours > theirs else theirs - ours
    if FAR * gap <= ours or FAR * gap <= theirs:
        return False
    whole, place, another = one.denominator * other.denominator, first.quantum, second.quantum
    is_far = 2 * gap * place.denominator > 3 * place.numerator * whole
    return is_far and 2 * gap * another.denominator > 3 * another.numerator * whole


def _is_one_rounded(first: Quantity, second: Quantity, one: Fraction, other: Fraction) -> bool:
    """Whether of two plain figures one is the other, or rounds or cuts it."""
    low, high = compact(one), compact(other)
    if low > high:
        return _is_one_rounded(second, first, other, one)
    if low == high or Kind.ORDINAL in (first.kind, second.kind) or (_is_counted(first) and _is_counted(second)):
        return low == high
    gap, cut, rounded = high - low, _place(first), _place(second)
    if 2 * gap < 2 * cut + rounded or (not cut and 2 * gap == rounded):
        return True  # what `lenient` says of both
    return _is_rounded(low, high)


def _place(quantity: Quantity) -> Number:
    """The place of a plain figure's last digit; none where it is counted out."""
    return 0 if is_counted_out(quantity) else compact(quantity.quantum)


def _reaches(quantity: Quantity, number: Number, bounds: Interval) -> bool:
    """Whether a plain figure, rounded or cut, may lie within bounds: what `lenient` says, with nothing built."""
    place, low, high = _place(quantity), bounds.low, bounds.high
    if low is not None and (number + place < low or (number + place == low and (place > 0 or bounds.low_open))):
        return False
    return high is None or 2 * number - place < 2 * high or (2 * number - place == 2 * high and not bounds.high_open)


def shown(quantity: Quantity) -> str:
    """A figure as the steps of a finding show it: the number, or its bounds."""
    if quantity.number is not None:
        return short(quantity.number)
    stated = quantity.stated
    if stated is None:
        return quantity.value.in_digits if isinstance(quantity.value, StatedDate) else str(quantity.value)
    low = "-∞" if stated.low is None else short(stated.low)
    return f"{low} … {'∞' if stated.high is None else short(stated.high)}"


def _is_one_value(one: Value, other: Value) -> bool:
    if isinstance(one, StatedDate) and isinstance(other, StatedDate):
        return _is_one_date(one, other)
    return one == other


def _is_one_date(one: StatedDate, other: StatedDate) -> bool:
    """Whether all that both dates state is the same; two calendars, and ranges, are beyond comparison."""
    if one.calendar is not other.calendar or one.year_end != other.year_end:
        return True
    pairs = ((one.year, other.year), (one.day, other.day))
    if any(None not in pair and pair[0] != pair[1] for pair in pairs):
        return False
    return not (one.months and other.months) or bool(set(one.months) & set(other.months))


def _at_most(quantity: Quantity) -> bool:
    return quantity.bound is Bound.UP_TO


def _meaning(quantity: Quantity) -> Interval:
    if quantity.bound is Bound.UP_TO and quantity.number is not None:
        return Interval.at_most(quantity.number + quantity.quantum / 2)
    return lenient(quantity)


def _is_rounded(one: Number, other: Number) -> bool:
    """Whether the rounder of two figures, taken at its roundest, is the other rounded or cut."""
    place, another = compact(roundness(one)), compact(roundness(other))
    coarse, exact, step = (one, other, place) if place > another else (other, one, another)
    size = coarse if coarse > 0 else -coarse
    if place == another or size < COUNTED:
        return False
    room = size * ROOM
    return coarse - min(Fraction(step, 2), room) <= exact <= coarse + min(Fraction(step), room)


def _is_counted(quantity: Quantity) -> bool:
    """Three years, two weeks: too few to be rounded."""
    number, stated = quantity.number, quantity.stated
    if quantity.kind is not Kind.DURATION or number is None or stated is None or quantity.is_approximate:
        return False
    return stated.is_point and number < COUNTED and number.denominator == 1
