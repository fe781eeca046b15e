"""What speaks for a slip in a part, its whole or its share, where their sentence does not tie them."""

from fractions import Fraction

from claimcheck.core import Claim, Interval
from claimcheck.core.precision import hard
from claimcheck.core.slips import POINTS, mend
from claimcheck.relations.likeness import factor


def share_of(part: Claim, whole: Interval) -> Interval:
    """How many percent of a whole a figure is."""
    return hard(part.quantity).scaled(Fraction(100)) / whole


def slip_chance(part: Claim, whole: Claim, ratio: Claim, *, is_whole_sure: bool = False) -> Fraction | None:
    """How rarely chance would offer the slip that makes the three fit; None where none does."""
    if factor(part, whole) != 1 or hard(ratio.quantity).holds(0) or hard(whole.quantity).holds(0):
        return None
    rate, of = hard(ratio.quantity).scaled(Fraction(1, 100)), hard(whole.quantity)
    made = None if is_whole_sure else mend([(whole.quantity, hard(part.quantity) / rate)])[0]
    chances = [share_slip_chance(part, ratio, of), None if made is None else made.chance]
    return min((chance for chance in chances if chance is not None), default=None)


def share_slip_chance(part: Claim, ratio: Claim, whole: Interval) -> Fraction | None:
    """The same of a slip in the part or in the share, where the whole is beyond doubt."""
    rate = hard(ratio.quantity).scaled(Fraction(1, 100))
    step = Interval.around(0, ratio.quantity.quantum / 2)
    made, _ = mend([(ratio.quantity, share_of(part, whole) + step), (part.quantity, rate * whole)])
    chances = [_shifted(ratio, share_of(part, whole)), None if made is None else made.chance]
    return min((chance for chance in chances if chance is not None), default=None)


def _shifted(ratio: Claim, meant: Interval) -> Fraction | None:
    """How rarely a share would be right by chance with its point moved: 24% for 2.4%."""
    quantity = ratio.quantity
    for shift in POINTS:
        if hard(quantity).scaled(shift).meets(meant):
            return len(POINTS) * quantity.quantum / (quantity.number or 1)
    return None
