"""Standings: X led with 45 medals, followed by Y with 40, then Z with 22; the figures fall as the ranks do."""

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.core import Claim, Item, Kind, Outranked, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, is_cue, item_at
from claimcheck.relations.signposts import (
    Items,
    are_alike,
    first_after,
    is_fewest_first,
    is_plain,
    last_before,
    signposts,
)
from claimcheck.text.normalise import fold_word
from claimcheck.text.ties import forms, words

REACH = 8
"""How many items may stand between `followed by` and the figure of the follower."""
LONG_REACH = 12
"""How many, where the follower has other figures than the one that the leader leads by."""
BACK = 40
"""How many items before the first follower the leader may stand."""
MEDALS = 3
"""More figures than this are of medals of each metal too, and who has more in all may have fewer of gold."""
RANKED = frozenset({Kind.COUNT, Kind.PERCENT, Kind.MONEY, Kind.MEASURE, Kind.NUMBER})
"""What rankings are by; of times the shortest comes first."""
POINTS = RANKED - {Kind.MEASURE, Kind.NUMBER}
"""What places are won with; a measure may be the race itself."""
FIRST = 1
ASIDE = 3
"""How many items a figure stands before its rank: 49 points, in, place, first."""
WITH = "ب"
SEASONS = ("past", "current", "coming")
"""First last season and second in this one are no ranking."""
WHY = "one ranked after the other"


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """Every figure with that of the next in its ranking."""
    for passage in story.passages:
        if len(passage.claims) < 2:
            continue
        posts = signposts(passage)
        thens = len(posts.get("then", ()))
        is_row = "next" in posts or (thens > 1 and bool(_firsts(passage.row))) or (thens > 0 and _has_most(passage))
        if is_row and not passage.at("each"):  # two follow with 14 goals each
            yield from _followers(passage)
        if Kind.ORDINAL in passage.kinds:
            yield from _placed(passage)


def _has_most(passage: Passage) -> bool:
    """Whether the largest share is told of, after which `then` leads to the next one: النصيب الأكبر، ثم."""
    items = passage.row
    return any(
        not {item_at(items, at - 1).value, item_at(items, at + 1).value}.isdisjoint(words("part of all"))
        for at in signposts(passage).get("most", ())
    )


def _followers(passage: Passage) -> Iterator[Outranked]:
    """The leader's figure, then those that `followed by` and `then` lead to."""
    items, posts = passage.row, signposts(passage)
    nexts = posts.get("next", ()) or posts["then"]
    leads = [at for at in (*posts.get("lead", ()), *posts.get("most", ()), *_firsts(items)) if at < nexts[0]]
    start = min((at for at in posts.get("then", ()) if leads and at > leads[0]), default=nexts[0])
    start = min(start, nexts[0])
    turns = [at for group in ("lead", "break") for at in posts.get(group, ()) if at > start]
    end = min(turns, default=len(items))
    links = [at for at in sorted([*posts.get("next", ()), *posts.get("then", ())]) if start <= at < end]
    leads = [at for at in leads if at < start]
    head, places = _figures(items, leads, links)
    is_sure = (bool(leads) or len(links) > 1) and "least" not in posts
    for (before, after), link in zip(pairwise([head, *places]), links, strict=False):
        if before is None or after is None or not before < link < after:
            return
        one, other = as_claim(items[before]), as_claim(items[after])
        is_rest = any(is_cue(item, "others") for item in items[link:after])  # then all other countries, with 350
        is_moved = any(is_cue(item, "rise", "fall") for item in items[link:after])
        is_moved = is_moved or items[after - 1].word.endswith(forms("by a margin")) or is_fewest_first(items, before)
        if not are_alike(one, other) or one.quantity.kind not in RANKED or is_rest or is_moved:
            return
        yield Outranked((one, other), Tie(is_sure and not _is_medal(one, items, len(links)), WHY))


def _figures(items: Items, leads: list[int], links: list[int]) -> tuple[int | None, list[int | None]]:
    """The leader's figure and the followers': the first of each, or the first of what the leader leads by."""
    places = [first_after(items, at, REACH) for at in links]
    if places[0] is None:
        return None, []
    head = _head(items, leads, links[0], places[0])
    first = first_after(items, leads[-1], links[0] - leads[-1] - 1) if leads else None
    if head is not None or first is None:
        return head, places
    ends = [*links[1:], len(items)]
    like = as_claim(items[first])
    return first, [
        first_after(items, at, min(LONG_REACH, end - at - 1), like) for at, end in zip(links, ends, strict=True)
    ]


def _head(items: Items, leads: list[int], link: int, follower: int) -> int | None:
    """The leader's figure: the first after the word for leading if it is of the follower's kind; or the last before."""
    for at in leads[-1:]:
        place = first_after(items, at, link - at - 1)
        if place is not None:
            return place if are_alike(as_claim(items[place]), as_claim(items[follower])) else None
    return last_before(items, link, BACK if leads else REACH, as_claim(items[follower]))


def _firsts(items: Items) -> list[int]:
    """Where the text says: first; not `the first of the donors`, whom others follow in time."""
    firsts = [at for at, item in enumerate(items) if isinstance(item, Claim) and _rank(item) == FIRST]
    return [at for at in firsts if fold_word(as_claim(items[at]).quantity.surface) not in forms("first of several")]


def _placed(passage: Passage) -> Iterator[Outranked]:
    """In first place with 24 goals, in second with 21; who leads is first without being called so."""
    items, posts = passage.row, signposts(passage)
    places = [at for at in passage.at(Claim.kind) if _is_place(items, at)]
    if places and not _firsts(items):
        places = [at for at in posts.get("lead", ())[:1] if at < places[0]] + places
    if len(places) < 2:
        return
    figures = [_beside(items, at, end) for at, end in pairwise([*places, len(items)])]
    is_first = _rank(items[places[0]]) == FIRST
    for (one, first), (other, second) in pairwise(zip(places, figures, strict=True)):
        if first is None or second is None or _rank(items[one]) >= _rank(items[other]):
            continue
        if any(is_cue(item, *SEASONS) for item in items[one : other + REACH]):
            continue
        pair = as_claim(items[first]), as_claim(items[second])
        if are_alike(*pair) and pair[0].quantity.kind in POINTS:
            is_sure = "least" not in posts and (is_first or pair[0].head in words("ranked by"))
            yield Outranked(pair, Tie(is_sure and not _is_medal(pair[0], items, len(places)), WHY))


def _beside(items: Items, rank: int, end: int) -> int | None:
    """The figure right before a rank (49 points in first place), or the first after it."""
    at = rank - ASIDE
    before = items[at] if at >= 0 and items[at + 1].word in forms("in a place") else None
    if isinstance(before, Claim) and is_plain(before):
        return at
    if isinstance(items[rank], Claim) and _comes_in(items, rank):
        return last_before(items, rank, REACH)
    return first_after(items, rank, min(REACH, end - rank - 1))


def _is_place(items: Items, at: int) -> bool:
    """Whether an ordinal is a place: in second place; came second with."""
    if _rank(items[at]) <= 0:
        return False
    before, after = item_at(items, at - 1), item_at(items, at + 1)
    is_named = before.value in words("rank")
    is_adverb = fold_word(as_claim(items[at]).quantity.surface) in words("place in a row")
    is_with = after.word.startswith(WITH) or after.word == "with"
    return is_named or (is_adverb and is_with) or _comes_in(items, at)


def _comes_in(items: Items, at: int) -> bool:
    """Whether a place is told after what it was won with: 34 seats, to come in first."""
    is_adverb = fold_word(as_claim(items[at]).quantity.surface) in words("place in a row")
    is_with = item_at(items, at + 1).word.startswith(WITH)
    return is_adverb and not is_with and item_at(items, at - 1).word in words("comes in")


def _rank(item: Item) -> int:
    """The place that an ordinal is, or first for a word that says so."""
    if not isinstance(item, Claim):
        return FIRST
    return int(item.quantity.number or 0) if item.quantity.kind is Kind.ORDINAL else 0


def _is_medal(claim: Claim, items: Items, sides: int) -> bool:
    """Whether medals are ranked, and those of gold may be told besides."""
    counts = sum(isinstance(item, Claim) and item.quantity.kind is not Kind.ORDINAL for item in items)
    return claim.head in words("medal") and counts > max(MEDALS, sides + 1)
