"""Sums that no mark announces: a total, then figures of the same noun that make it, or would but for a slip.

Figures this long add up by chance far more rarely than an author swaps two digits, so the sum itself
is the evidence; nothing here is sure.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.core import Claim, Interval, Kind, PartWhole, Story, Tie
from claimcheck.core.slips import Slip, mend, swap
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import MEASURED, number_of, same_noun

LEAST = 100
"""Smaller totals are made by chance."""
MAX_PARTS = 8
MAX_SEEN = 40
"""How many figures after a total are looked at."""
MAX_DISTANCE = 2
"""How many sentences after its total a part may stand."""
RARE = Fraction(1, 50)
WHY = "figures that make up the total"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every total with a run of later figures that make it up."""
    claims = [claim for claim in story.claims if _is_plain(claim)]
    for at, whole in enumerate(claims):
        likes = _likes(whole, claims, at + 1)
        if len(likes) > 1 and (whole.quantity.number or 0) / whole.quantity.scale >= LEAST:
            yield from _made_up(whole, likes)


def _is_plain(claim: Claim) -> bool:
    quantity = claim.quantity
    is_counted = quantity.kind in MEASURED | {Kind.COUNT} and quantity.kind is not Kind.DURATION
    return is_counted and bool(quantity.number) and quantity.is_exact


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
    for count in range(2, len(likes) + 1):
        parts = tuple(likes[:count])
        total = _sum(parts)
        is_apart = whole.passage != parts[0].passage  # in one sentence the figures are one row, the largest first
        slip = _slip(whole, parts) if is_apart and total != whole.quantity.number else None
        if total == whole.quantity.number or (slip is not None and slip.kind == "swapped" and slip.chance < RARE):
            yield PartWhole((whole, *parts), Tie(False, WHY), is_closed=True)
            return


def _slip(whole: Claim, parts: tuple[Claim, ...]) -> Slip | None:
    """The one pair of swapped digits that keeps the sum from being right."""
    total, stated = _sum(parts), number_of(whole)
    meant = [(whole.quantity, Interval.point(total))]
    for part in parts:
        rest = stated - (total - (part.quantity.number or 0))
        meant.append((part.quantity, Interval.point(rest)))
    may_be_swapped = any(swap(quantity.number or stated, figure, quantity.scale) for quantity, figure in meant)
    return mend(meant)[0] if may_be_swapped else None


def _sum(parts: Sequence[Claim]) -> Fraction:
    return sum((number_of(part) for part in parts), Fraction(0))
