"""The highest of several: the highest rate was 18 %, against 9 % elsewhere; no other figure is above it."""

from collections.abc import Iterator

from claimcheck.core import Claim, Item, Kind, Outranked, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, is_cue, item_at
from claimcheck.relations.signposts import are_alike, first_after, signposts
from claimcheck.text.ties import forms, words

REACH = 10
"""How many items after its word a figure may stand."""
NEAR = 6
"""How many items after the first figure the contrast may stand."""
KINDS = frozenset({Kind.COUNT, Kind.PERCENT, Kind.MONEY, Kind.MEASURE})
OTHER_TIME = ("past", "earlier", "coming", "forecast", "of_total", "total")
TIMES = frozenset({Kind.DATE, Kind.TIME, Kind.DURATION})
WHY = "one ranked after the other"


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """Every highest or lowest figure with one that the same sentence sets against it."""
    for passage in story.having("against"):
        posts = signposts(passage)
        for group, is_most in (("most", True), ("least", False)):
            for at in posts.get(group, ()):
                yield from _contrasted(passage, at, is_most=is_most)


def _contrasted(passage: Passage, at: int, *, is_most: bool) -> Iterator[Outranked]:
    items = passage.row
    if item_at(items, at + 1).value not in words("highest of") or _is_one_of(item_at(items, at - 1)):
        return
    first = first_after(items, at, REACH)
    mark = (
        next((place for place in passage.at("against") if first < place <= first + NEAR), None)
        if first is not None
        else None
    )
    second = first_after(items, mark, REACH) if mark is not None else None
    if first is None or second is None or any(map(_is_time, items[at : second + NEAR])):
        return
    pair = as_claim(items[first]), as_claim(items[second])
    if are_alike(*pair) and all(claim.quantity.is_exact and claim.quantity.kind in KINDS for claim in pair):
        yield Outranked(pair if is_most else pair[::-1], Tie(True, WHY))


def _is_one_of(before: Item) -> bool:
    """Whether it is one of the highest, or the second highest."""
    return isinstance(before, Claim) or is_cue(before, "from") or before.value in words("one of")


def _is_time(item: Item) -> bool:
    """Whether the two figures may be of different times, or one of all."""
    if isinstance(item, Claim):
        return item.quantity.kind in TIMES
    return is_cue(item, *OTHER_TIME) or item.word in forms("of another time")
