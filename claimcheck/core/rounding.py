"""Figures as rounded by hand: what is left of a number without its bounds and hedges.

Who writes a sum again in another unit rounds as he likes: 64 km becomes 40 miles, and 37 becomes
40. A number of one significant digit, or of two that end in 5, may be off by a tenth of itself.
"""

from fractions import Fraction

from msgspec.structs import replace

from claimcheck.core.interval import Interval
from claimcheck.core.precision import roundness
from claimcheck.core.quantity import Bound, Quantity

CLOSE = Fraction(6, 100)
"""Closer than this, two figures may be one figure rounded twice."""
ROUND = Fraction(11, 100)
"""The same where one of the two is as round as 20, 25 or 300."""
HEDGED = Fraction(15, 100)
"""The same where one of the two stands after "about"."""


def plain(quantity: Quantity) -> Quantity:
    """The stated number alone: "more than 100 km" as 100 km, "about 12" as 12."""
    if quantity.number is None:
        return quantity
    point = Interval.point(quantity.number)
    return replace(quantity, bound=Bound.EXACT, is_approximate=False, stated=point)


def fair_margin(*quantities: Quantity) -> Fraction:
    """By what share of itself a figure restated by hand may be off before it is wrong."""
    if any(quantity.is_approximate for quantity in quantities):
        return HEDGED
    return ROUND if any(map(_is_round, quantities)) else CLOSE


def _is_round(quantity: Quantity) -> bool:
    """One significant digit, or two of which the last is a 5; single digits below ten are taken as meant."""
    value = quantity.number
    if value is None or value == 0:
        return False
    digits = abs(value) / roundness(value)
    return (digits < 10 and abs(value) >= 10) or (digits < 100 and digits % 10 == 5)
