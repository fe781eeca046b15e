"""The whole that figures with their shares imply: 1,240 tons, 24.8%, and 860 tons, 17.2%, are both of 5,000 tons.

Pairs so precise that chance would rarely have them agree vouch for that whole, whether the text tells it or not.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.core import Claim, Interval, Proportion, Share, Tie
from claimcheck.core.precision import hard
from claimcheck.core.slips import mend
from claimcheck.relations.shares.evidence import share_slip_chance
from claimcheck.relations.shares.pairs import Pair

FEW = 2
"""So many pairs that agree on a whole vouch for it."""
VOUCHED = Fraction(1, 10)
"""So rarely may chance have them agree."""
RARE = Fraction(1, 400)
"""So rarely may chance offer that and the slip."""
WHY, WHY_IMPLIED = "shares of one whole", "the whole that other shares imply"


def implied(pair: Pair) -> Interval:
    """The whole that a figure and its share imply."""
    return hard(pair.part.quantity).scaled(Fraction(100)) / hard(pair.ratio.quantity)


def imply_one(group: Sequence[Pair]) -> bool:
    """Whether all pairs imply one whole, which then may well be none of the figures near them."""
    wholes = [implied(pair) for pair in group]
    return all(one.meets(other) for at, one in enumerate(wholes) for other in wholes[at + 1 :])


def chance_of(pairs: Sequence[Pair]) -> Fraction:
    """How often as many figures would fit their shares of one whole by chance."""
    chance = Fraction(1)
    for pair in pairs:
        chance *= pair.ratio.quantity.quantum / (pair.ratio.quantity.number or 1)
    return chance


def implied_by(group: Sequence[Pair], wholes: Sequence[Claim]) -> Iterator[Share | Proportion]:
    """The whole that no pair fits, or the pair of another whole than all others, where a slip explains it."""
    alike = max(([one for one in group if implied(one).meets(implied(pair))] for pair in group), key=len)
    agreed = chance_of(alike[1:])
    if len(alike) < FEW or not imply_one(alike) or agreed > VOUCHED:
        return
    shared, best = _shared(alike), min(alike, key=_width)
    for whole in wholes:
        made, _ = mend([(whole.quantity, shared)])
        if made is not None and len(wholes) * made.chance * agreed <= RARE:
            yield Share((best.part, whole, best.ratio), Tie(False, WHY, is_likely=True))
            return
    for pair in group:
        chance = None if pair in alike else share_slip_chance(pair.part, pair.ratio, shared)
        if chance is not None and chance * agreed <= RARE:
            claims = (pair.part, pair.ratio, best.part, best.ratio)
            yield Proportion(claims, Tie(False, WHY_IMPLIED, is_likely=True))


def _width(pair: Pair) -> Fraction:
    """How far apart the ends of the implied whole are, as a part of it."""
    whole = implied(pair)
    return Fraction((whole.high or 0) - (whole.low or 0)) / (whole.high or 1)


def _shared(pairs: Sequence[Pair]) -> Interval:
    """The wholes that all of some pairs imply."""
    shared = implied(pairs[0])
    for pair in pairs[1:]:
        shared = shared.meet(implied(pair)) or shared
    return shared
