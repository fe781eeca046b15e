"""A figure and about how much it is, side by side: 9,870 tonnes, that is nearly 20,000; just over $4m ($1,402,500)."""

from collections.abc import Iterator
from fractions import Fraction

from msgspec.structs import replace

from claimcheck.core import Bound, Claim, Interval, Kind, Repeat, Row, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import RATIOS, number_of, told_alike
from claimcheck.relations.pace import recurs
from claimcheck.relations.row import as_claim, is_cue, item_at

REACH = 6
"""How many items may stand between the figure and the words that say it again."""
KINDS = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.DURATION})
NEAR = frozenset({Bound.MORE_THAN, Bound.LESS_THAN})
"""Bounds that are hedges where the exact figure stands beside them: just over, nearly."""
ROOM = Fraction(1, 5)
"""Rough figures are seldom farther off."""
WHY = "that is"
ENDS = ("stop", "source", "quote", "rise", "fall", "among", "of_total", "each", "against", "times", "earlier")


def find(story: Story, context: Context) -> Iterator[Repeat]:
    """Every figure with the rough one told as the same right behind it, or the rough one with the exact in brackets."""
    for passage in story.having("equivalent", "open"):
        if len(passage.claims) > 1 and passage.kinds.isdisjoint(RATIOS):
            for at in passage.at("equivalent"):
                yield from _said(passage.row, at)
            for at in passage.at("open"):
                yield from _bracketed(passage.row, at)


def _said(row: Row, at: int) -> Iterator[Repeat]:
    """So much, that is about so much, with nothing but the noun between."""
    rough = item_at(row, at + 1)
    if not isinstance(rough, Claim) or not _is_rough(rough):
        return
    for place in range(at - 1, max(-1, at - 1 - REACH), -1):
        item = row[place]
        if isinstance(item, Claim):
            is_once = not (recurs(row, place) or recurs(row, at + 1))
            if is_once and _are_alike(item, rough) and not _has_another(row, place):
                yield Repeat((item, _as_hedged(rough)), Tie(False, WHY, is_likely=True))
            return
        if is_cue(item, *ENDS):
            return


def _bracketed(row: Row, at: int) -> Iterator[Repeat]:
    """About so much (so much), alone in its brackets."""
    rough, exact = item_at(row, at - 1), item_at(row, at + 1)
    if not isinstance(rough, Claim) or not isinstance(exact, Claim) or not is_cue(item_at(row, at + 2), "close"):
        return
    if exact.quantity.kind is not Kind.COUNT and _is_rough(rough) and _are_alike(exact, rough):
        yield Repeat((_as_hedged(rough), exact), Tie(False, WHY, is_likely=True))


def _is_rough(claim: Claim) -> bool:
    return claim.quantity.is_approximate or claim.quantity.bound in NEAR


def _are_alike(exact: Claim, rough: Claim) -> bool:
    is_sized = exact.quantity.kind in KINDS and exact.quantity.number is not None and rough.quantity.number is not None
    return is_sized and exact.quantity.is_exact and told_alike(exact, rough) and _are_far_apart(exact, rough)


def _are_far_apart(exact: Claim, rough: Claim) -> bool:
    """Whether two figures differ by more than any rounding makes."""
    one, other = number_of(exact), number_of(rough)
    return abs(one - other) > ROOM * max(one, other)


def _has_another(row: Row, place: int) -> bool:
    """Whether a like figure stands right before, so that the rough one may be of both."""
    before = row[max(0, place - REACH) : place]
    return any(isinstance(item, Claim) and told_alike(item, as_claim(row[place])) for item in before)


def _as_hedged(claim: Claim) -> Claim:
    """The rough figure as one that is merely hedged."""
    number = claim.quantity.number or 0
    told = replace(claim.quantity, bound=Bound.EXACT, is_approximate=True, stated=Interval.point(number))
    return replace(claim, quantity=told)
