"""Figures as arithmetic takes them: told to three digits or more, nobody means their hedge, nor the bound of five."""

from fractions import Fraction

from msgspec.structs import replace

from claimcheck.core import Bound, Claim, Interval, Quantity
from claimcheck.core.keystrokes import digits
from claimcheck.relations.likeness import number_of

HEDGED, BOUND = 3, 5
"""So many digits a figure has at least that is no less exact for `about`, or for `more than`."""
BOUNDS = frozenset({Bound.MORE_THAN, Bound.LESS_THAN, Bound.AT_LEAST})


def precise(claim: Claim) -> Claim:
    """A figure without the hedge or the bound that its digits belie: more than 110,736,670 barrels."""
    quantity, told = claim.quantity, digits(number_of(claim))
    is_hedged = quantity.is_approximate and told >= HEDGED
    is_bound = quantity.bound in BOUNDS and told >= BOUND
    if not (is_hedged or is_bound):
        return claim
    first, *others = (_precise(reading) for reading in quantity.readings())
    return replace(claim, quantity=replace(first, others=tuple(others)))


def _precise(quantity: Quantity) -> Quantity:
    stated = Interval.point(quantity.number or 0)
    return replace(quantity, is_approximate=False, bound=Bound.EXACT, stated=stated)


def exact(claim: Claim) -> Interval:
    """What a figure says to its last digit, whatever fences it in."""
    return Interval.around(number_of(claim), claim.quantity.quantum / 2)


def room(claim: Claim) -> Interval:
    """What rounding to its last digit leaves open."""
    return Interval.around(Fraction(0), claim.quantity.quantum / 2)
