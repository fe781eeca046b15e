"""Marks that a price passes for the first time: below 6,200 points, so that it does not close at 6,284."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from msgspec.structs import replace

from claimcheck.core import Bound, Claim, Interval, Kind, Outranked, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import number_of
from claimcheck.relations.ranks.sessions import PRICES, closes_of
from claimcheck.relations.row import as_claim, is_cue
from claimcheck.relations.signposts import are_alike
from claimcheck.text.ties import forms, words

NEAR = 2
"""How many sentences before or after, the close may be told."""
BACK, REACH = 5, 5
"""How many items before and after the mark it may be told that it is passed for the first time."""
CLOSE = Fraction(21, 20)
"""The close and a mark just passed are not this many times apart."""
WHY = "said to be above"


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """Every mark passed for the first time with the one close told near it."""
    if words("closing price").isdisjoint(story.values):
        return
    for passage in story.having(Kind.ORDINAL):
        place = passage.claims[0].passage
        for at in passage.at(Claim.kind):
            way = _way(passage, at) if _is_first(passage, at) else 0
            if way:
                yield from _against(story.passages[max(0, place - NEAR) : place + NEAR + 1], passage, at, way)


def _way(passage: Passage, at: int) -> int:
    """-1 below a mark, 1 above it, 0 where the figure is none."""
    claim, items = as_claim(passage.row[at]), passage.row
    if claim.quantity.kind not in PRICES:
        return 0
    before = {item.word for item in items[max(0, at - 2) : at]}
    if claim.quantity.bound is Bound.EXACT:
        return (not before.isdisjoint(forms("above a mark"))) - (not before.isdisjoint(forms("below a mark")))
    return (claim.quantity.bound is Bound.MORE_THAN) - (claim.quantity.bound is Bound.LESS_THAN)


def _is_first(passage: Passage, at: int) -> bool:
    """Whether it is for the first time: للمرة الأولى, the first settlement below 50."""
    near = [*passage.row[max(0, at - BACK) : at], *passage.row[at + 1 : at + 1 + REACH]]
    return any(
        isinstance(item, Claim) and item.quantity.kind is Kind.ORDINAL and item.quantity.number == 1 for item in near
    )


def _against(passages: Sequence[Passage], passage: Passage, at: int, way: int) -> Iterator[Outranked]:
    mark = _exact(as_claim(passage.row[at]))
    closes = [(one, claim) for one in passages for claim in closes_of(one) if _is_near(claim, mark)]
    if len(closes) != 1:
        return
    one, close = closes[0]
    between = one.row[at : one.row.index(close)] if one is passage else one.row
    is_back = any(is_cue(item, "fall" if way > 0 else "rise") for item in between)
    is_while = any(item.word.startswith(forms("only for a while")) for item in between)
    is_told = one is passage or any(is_cue(item, "rise" if way > 0 else "fall") for item in one.row)
    if between and is_told and not is_back and not is_while:
        yield Outranked((mark, close) if way < 0 else (close, mark), Tie(True, WHY))


def _exact(mark: Claim) -> Claim:
    """The mark itself, without `below`."""
    number = mark.quantity.number
    if number is None:
        return mark
    return replace(
        mark,
        quantity=replace(mark.quantity, bound=Bound.EXACT, stated=Interval.point(number), quantum=Fraction(1, 100)),
    )


def _is_near(close: Claim, mark: Claim) -> bool:
    low, high = sorted((number_of(close), number_of(mark)))
    return close.span != mark.span and are_alike(close, mark) and 0 < low <= high < CLOSE * low
