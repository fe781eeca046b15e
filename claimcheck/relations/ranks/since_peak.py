"""The highest since some time, and what it was then: 2.7 %, the highest since May, when it stood at 2.9 %."""

from collections.abc import Iterator

from claimcheck.core import Bound, Claim, Kind, Outranked, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, is_cue, item_at
from claimcheck.relations.signposts import Items, last_before, posted, signposts
from claimcheck.text.ties import words

BACK = 24
"""How many items before the word for the highest its figure may stand."""
NEAR = 6
"""How many items after it `since` may stand."""
REACH = 9
"""How many items after `since`, and after `when`, the time and the figure may stand."""
LEADS = frozenset({Kind.DATE, Kind.DURATION, Kind.ORDINAL})
WHY = "a level and the peak before it"


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """Every figure that is the highest or the lowest since a time, with the one of that time."""
    for passage in posted(story, "most", "least"):
        posts = signposts(passage) if len(passage.claims) > 1 else {}
        for group in ("most", "least"):
            for at in posts.get(group, ()):
                yield from _pair(passage, at, is_most=group == "most")


def _pair(passage: Passage, at: int, *, is_most: bool) -> Iterator[Outranked]:
    items = passage.row
    since = _mark(items, at, NEAR, "since a date")
    when = _mark(items, since, REACH, "when it was") if since is not None else None
    then = _reached(items, when) if when is not None else None
    if then is None or any(item.value in words("series begun") for item in items[since:when]):
        return  # the highest since records began, when it was 2 %
    other = as_claim(items[then])
    now = last_before(items, at, BACK, other)
    if now is None or as_claim(items[now]).quantity.bound is not Bound.EXACT is not other.quantity.bound:
        return
    pair = (other, as_claim(items[now]))
    yield Outranked(pair if is_most else pair[::-1], Tie(True, WHY))


def _mark(items: Items, start: int, reach: int, group: str) -> int | None:
    """The first word of a group after a place, where nothing but words, signs and times stand between."""
    for at in range(start + 1, min(len(items), start + 1 + reach)):
        item = items[at]
        if item.value in words(group) or item.word in words(group):
            return at
        if is_cue(item, "stop", "source", "against") or (isinstance(item, Claim) and item.quantity.kind not in LEADS):
            return None
    return None


def _reached(items: Items, when: int) -> int | None:
    """The figure that the clause after `when` says was reached: when it stood at 2.9 %."""
    for at in range(when + 1, min(len(items), when + 1 + NEAR)):
        item, before = items[at], item_at(items, at - 1)
        if isinstance(item, Claim) and item.quantity.kind not in LEADS:
            is_led = is_cue(before, "at", "was", "to") or before.value in words("reached", "level is")
            return at if is_led and item.quantity.bound is Bound.EXACT else None
        if is_cue(item, "comma", "stop", "rise", "fall", "by"):
            return None
    return None
