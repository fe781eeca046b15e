"""The largest and the second largest: the largest party has 64 seats, the second-largest 58."""

from collections.abc import Iterator

from claimcheck.core import Bound, Claim, Kind, Outranked, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, is_cue, is_figure, item_at
from claimcheck.relations.signposts import FENCES, Items, are_alike, is_plain, posted, signposts

REACH = 8
"""How many items after its word a figure may stand."""
SECOND = 2
WHY = "one ranked after the other"


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """The one figure of the first with the one figure of the second by the same word, in one sentence."""
    for passage in posted(story, "most", "least"):
        posts = signposts(passage) if Kind.ORDINAL in passage.kinds and len(passage.claims) > SECOND else {}
        for group in ("most", "least"):
            marks = posts.get(group, ())
            if len(marks) == SECOND:
                yield from _pair(passage, marks[0], marks[1], is_most=group == "most")


def _pair(passage: Passage, one: int, other: int, *, is_most: bool) -> Iterator[Outranked]:
    items = passage.row
    ranks = [_is_second(items, at) for at in (one, other)]
    if items[one].value != items[other].value or ranks.count(True) != 1 or _has_more(items, one, other):
        return
    figures = _figure(items, one, other), _figure(items, other, len(items))
    first, second = figures if ranks[1] else figures[::-1]
    if first is not None and second is not None and are_alike(first, second) and _are_of_one(first, second):
        yield Outranked((first, second) if is_most else (second, first), Tie(True, WHY))


def _are_of_one(first: Claim, second: Claim) -> bool:
    """Whether two figures count one thing, as far as both name it."""
    return first.head == second.head or not (first.head and second.head)


def _is_second(items: Items, at: int) -> bool:
    """Whether a superlative is the second of its kind: second-largest, ثاني أكبر."""
    before = item_at(items, at - 1) if not is_cue(item_at(items, at - 1), "dash") else item_at(items, at - SECOND)
    return is_figure(before, Kind.ORDINAL) and before.quantity.number == SECOND


def _has_more(items: Items, one: int, other: int) -> bool:
    """Whether a superlative is one of several, or of another rank."""
    befores = [item_at(items, at - 1) for at in (one, other)]
    is_of_several = any(is_cue(before, "from", "at") for before in befores)
    others = [item for item in items if is_figure(item, Kind.ORDINAL) and item.quantity.number != SECOND]
    return is_of_several or bool(others)


def _figure(items: Items, at: int, end: int) -> Claim | None:
    """The first figure after a superlative, before the other one."""
    for place in range(at + 1, min(end, at + 1 + REACH)):
        item = items[place]
        if is_cue(item, *FENCES, "against", "from"):
            return None
        if isinstance(item, Claim) and is_plain(item):
            return as_claim(item) if item.quantity.bound is Bound.EXACT else None
    return None
