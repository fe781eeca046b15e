"""Standings: X led with 45 medals, followed by Y with 40, then Z with 22; the figures fall as the ranks do."""

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.core import Claim, Cue, Kind, Outranked, Passage, Story, Tie
from claimcheck.relations.change import RANKS
from claimcheck.relations.context import Context
from claimcheck.relations.signposts import Items, are_alike, first_after, last_before, signposts

REACH = 8
"""How many items may stand between `followed by` and the figure of the follower."""
BACK = 40
"""How many items before the first follower the leader may stand."""
MEDAL = frozenset({"ميدال", "ميدالي", "medal"})
"""Who has more of them may have fewer of gold."""
RANKED = frozenset({Kind.COUNT, Kind.PERCENT, Kind.MONEY, Kind.MEASURE, Kind.NUMBER})
"""What rankings are by; of times the shortest comes first."""
POINTS = RANKED - {Kind.MEASURE, Kind.NUMBER}
"""What places are won with; a measure may be the race itself."""
FIRST = 1
WHY = "one ranked after the other"


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """Every figure with that of the next in its ranking."""
    for passage in story.passages:
        if len(passage.claims) < 2:
            continue
        posts = signposts(passage)
        if "next" in posts and not passage.at("each"):  # two follow with 14 goals each
            yield from _followers(passage)
        yield from _placed(passage)


def _followers(passage: Passage) -> Iterator[Outranked]:
    """The leader's figure, then those that `followed by` and `then` lead to."""
    items, posts = passage.row, signposts(passage)
    start = posts["next"][0]
    turns = [at for group in ("lead", "break") for at in posts.get(group, ()) if at > start]
    end = min(turns, default=len(items))
    links = [at for at in sorted([*posts["next"], *posts.get("then", ())]) if start <= at < end]
    places = [first_after(items, at, REACH) for at in links]
    if places[0] is None:
        return
    leads = [at for at in (*posts.get("lead", ()), *posts.get("most", ()), *_firsts(items)) if at < start]
    head = _head(items, leads, start, places[0])
    is_sure = bool(leads) and "least" not in posts
    for (before, after), link in zip(pairwise([head, *places]), links, strict=False):
        if before is None or after is None or not before < link < after:
            return
        one, other = _claim(items, before), _claim(items, after)
        if not are_alike(one, other) or one.quantity.kind not in RANKED:
            return
        yield Outranked((one, other), Tie(is_sure and not _is_medal(one, items), WHY))


def _head(items: Items, leads: list[int], link: int, follower: int) -> int | None:
    """The leader's figure: the first after the word for leading if it is of the follower's kind; or the last before."""
    for at in leads[-1:]:
        place = first_after(items, at, link - at - 1)
        if place is not None:
            return place if are_alike(_claim(items, place), _claim(items, follower)) else None
    return last_before(items, link, BACK if leads else REACH, _claim(items, follower))


def _firsts(items: Items) -> list[int]:
    """Where the text says: first."""
    return [at for at, item in enumerate(items) if isinstance(item, Claim) and _rank(item) == FIRST]


def _placed(passage: Passage) -> Iterator[Outranked]:
    """In first place with 24 goals, in second with 21."""
    items = passage.row
    ranks = [at for at, item in enumerate(items) if isinstance(item, Claim) and _is_place(items, at)]
    if len(ranks) < 2:
        return
    figures = [first_after(items, at, min(REACH, end - at - 1)) for at, end in pairwise([*ranks, len(items)])]
    is_sure = "least" not in signposts(passage) and _rank(_claim(items, ranks[0])) == FIRST
    for (one, first), (other, second) in pairwise(zip(ranks, figures, strict=True)):
        if first is None or second is None or _rank(_claim(items, one)) >= _rank(_claim(items, other)):
            continue
        pair = _claim(items, first), _claim(items, second)
        if are_alike(*pair) and pair[0].quantity.kind in POINTS:
            yield Outranked(pair, Tie(is_sure and not _is_medal(pair[0], items), WHY))


def _is_place(items: Items, at: int) -> bool:
    before = items[at - 1] if at else None
    is_named = isinstance(before, Cue) and before.value in RANKS
    return is_named and _rank(_claim(items, at)) > 0


def _rank(claim: Claim) -> int:
    quantity = claim.quantity
    return int(quantity.number or 0) if quantity.kind is Kind.ORDINAL else 0


def _is_medal(claim: Claim, items: Items) -> bool:
    """Whether medals are ranked, and those of gold may be told besides."""
    return claim.head in MEDAL and sum(isinstance(item, Claim) for item in items) > len(MEDAL)


def _claim(items: Items, at: int) -> Claim:
    item = items[at]
    assert isinstance(item, Claim)
    return item
