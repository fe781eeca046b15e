"""Whether two mentions of a figure may be one figure, told once more roundly than the other."""

from fractions import Fraction

from claimcheck.core.commitment import Commitment
from claimcheck.core.interval import Interval
from claimcheck.core.precision import roundness
from claimcheck.core.quantity import Bound, Quantity
from claimcheck.core.rounding import HEDGED

COUNTED = 10
"""Below this nobody rounds: three dead are not five."""


def are_one(first: Quantity, second: Quantity) -> bool:
    """True if some fair reading lets both be true of one thing: 3 million for 3,075,601, "over 40" for 41."""
    if first.stated is None or second.stated is None:
        return first.value == second.value
    if _at_most(first) or _at_most(second):
        return _meaning(first).meets(_meaning(second))
    if Commitment.of(first).lenient.meets(Commitment.of(second).lenient):
        return True
    if not (first.stated.is_point and second.stated.is_point):
        return False
    one, other = first.number, second.number
    if one is None or other is None or 0 in {one, other}:
        return True
    if first.is_approximate or second.is_approximate:
        return abs(one - other) <= HEDGED * max(abs(one), abs(other))
    return _rounds(one, other) or _rounds(other, one)


def _at_most(quantity: Quantity) -> bool:
    return quantity.bound is Bound.UP_TO


def _meaning(quantity: Quantity) -> Interval:
    if quantity.bound is Bound.UP_TO and quantity.number is not None:
        return Interval.at_most(quantity.number + quantity.quantum / 2)
    return Commitment.of(quantity).lenient


def _rounds(round_one: Fraction, exact: Fraction) -> bool:
    """Whether the first, taken at its roundest, is the second rounded or cut."""
    step = roundness(round_one)
    if abs(round_one) < COUNTED or step <= roundness(exact):
        return False
    return round_one - step / 2 <= exact < round_one + step
