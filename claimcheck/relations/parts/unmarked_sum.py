"""Sums that no mark announces: a total, then figures of the same noun that make it, or would but for a slip.

Figures this long add up by chance far more rarely than an author swaps two digits, so the sum itself
is the evidence; nothing here is sure.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.core import Claim, Interval, Kind, PartWhole, Story, Tie
from claimcheck.core.interval import Number, compact
from claimcheck.core.slips import has_same_digits, mend, swap
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import number_of, same_noun

LEAST = 100
"""Smaller totals are made by chance."""
MAX_PARTS = 8
MAX_SEEN = 40
"""How many figures after a total are looked at."""
MAX_DISTANCE = 2
"""How many sentences after its total a part may stand."""
FEW = 2
"""Fewer parts make up no total."""
NINE = 9
"""Two digits the other way round make a figure greater or smaller by a multiple of it."""
RARE = Fraction(1, 50)
KINDS = frozenset({Kind.MONEY, Kind.MEASURE, Kind.COUNT})
WHY = "figures that make up the total"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every total with a run of later figures that make it up."""
    claims = [claim for claim in story.claims if _is_plain(claim)]
    for at, whole in enumerate(claims[:-FEW]):
        if number_of(whole) >= LEAST * whole.quantity.scale:
            likes = _likes(whole, claims, at + 1)
            yield from _made_up(whole, likes) if len(likes) >= FEW else ()


def _is_plain(claim: Claim) -> bool:
    quantity = claim.quantity
    return quantity.kind in KINDS and bool(quantity.number) and quantity.is_exact


def _likes(whole: Claim, claims: Sequence[Claim], start: int) -> list[Claim]:
    """The next figures of the same noun or unit, near the total."""
    found: list[Claim] = []
    for claim in claims[start : start + MAX_SEEN]:
        if claim.passage - whole.passage > MAX_DISTANCE or len(found) == MAX_PARTS:
            break
        if same_noun(whole, claim):
            found.append(claim)
    return found


def _made_up(whole: Claim, likes: Sequence[Claim]) -> Iterator[PartWhole]:
    short = compact(number_of(whole))
    is_apart = whole.passage != likes[0].passage  # in one sentence the figures are one row, the largest first
    for count, part in enumerate(likes, start=1):
        short -= compact(number_of(part))
        if count >= FEW and (short == 0 or (is_apart and _is_swapped(whole, likes[:count], short))):
            yield PartWhole((whole, *likes[:count]), Tie(False, WHY), is_closed=True)
            return


def _is_swapped(whole: Claim, parts: Sequence[Claim], short: Number) -> bool:
    """Whether one pair of swapped digits keeps the sum from being right, which chance would rarely offer."""
    if short.denominator == 1 and short % NINE:
        return False
    due = [(whole, number_of(whole) - short), *((part, number_of(part) + short) for part in parts)]
    if not any(has_same_digits(number_of(claim), figure, claim.quantity.scale) for claim, figure in due):
        return False
    meant = [(claim.quantity, Interval.point(figure)) for claim, figure in due]
    if not any(swap(quantity.number or 0, figure, quantity.scale) for quantity, figure in meant):
        return False
    slip = mend(meant)[0]
    return slip is not None and slip.kind == "swapped" and slip.chance < RARE
