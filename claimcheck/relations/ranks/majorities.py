"""Majorities: passed by a majority of 51 votes to 48, won with 54 % against 46 %."""

from collections.abc import Iterator

from claimcheck.core import Bound, Claim, Kind, Outranked, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import is_cue, item_at
from claimcheck.relations.signposts import Items, are_alike, first_after, signposts
from claimcheck.relations.ties import words

REACH = 5
"""How many items may stand between the two figures."""
BACK = 14
"""How many items before its figure the verb of winning may stand."""
SIDES = ("for", "against")
TIMES = frozenset({Kind.DATE, Kind.DURATION})
KINDS = frozenset({Kind.COUNT, Kind.PERCENT, Kind.NUMBER})
WHY = "a majority against the rest"


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """Every majority with the votes against it."""
    for passage in story.passages:
        if len(passage.claims) < 2:
            continue
        posts, items = signposts(passage), passage.row
        for at in posts.get("against", ()):
            for_it = item_at(items, at - 1)
            place = first_after(items, at, REACH)
            against = items[place] if place is not None else None
            if not isinstance(for_it, Claim) or not isinstance(against, Claim) or not _are_votes(for_it, against):
                continue
            is_won = at >= 2 and (at - 2 in posts.get("majority", ()) or _is_won(items, at - 1))
            if is_won and place is not None and not _is_of_before(items, place):
                yield Outranked((for_it, against), Tie(True, WHY), is_strict=True)
        yield from _voted(passage)


def _is_of_before(items: Items, at: int) -> bool:
    """Whether a figure is that of an earlier vote: 12,000 votes against the 15,000 of four years ago."""
    for item in items[at + 1 : at + 1 + BACK]:
        if is_cue(item, "break", "stop", "source", "comma"):
            return False
        if is_cue(item, "earlier", "past", "was") or (isinstance(item, Claim) and item.quantity.kind in TIMES):
            return True
    return False


def _voted(passage: Passage) -> Iterator[Outranked]:
    """Backed by 61% to 39%: whoever won a vote is told first."""
    items = passage.row
    for at in passage.at("to"):
        pair = items[at - 1 : at + 2 : 2] if at > 1 and is_cue(items[at - 2], "by") else ()
        if len(pair) < len(SIDES) or not _is_decided(items, at - 2):
            continue
        ahead, behind = pair
        if isinstance(ahead, Claim) and isinstance(behind, Claim) and _are_votes(ahead, behind):
            yield Outranked((ahead, behind), Tie(True, WHY), is_strict=True)


def _is_decided(items: Items, by: int) -> bool:
    """Whether the clause tells of a vote that was won, and of nothing that was lost or changed."""
    before = items[max(0, by - BACK) : by]
    if any(is_cue(item, "rise", "fall", "times") or item.value in words("lost") | words("rejected") for item in before):
        return False
    return any(item.value in words("vote") for item in [*before, *items[by : by + BACK]])


def _are_votes(one: Claim, other: Claim) -> bool:
    a, b = one.quantity, other.quantity
    return a.kind in KINDS and a.bound is b.bound is Bound.EXACT and are_alike(one, other)


def _is_won(items: Items, at: int) -> bool:
    """Whether somebody won with this figure, which is of votes or of percent."""
    claim = items[at]
    if not isinstance(claim, Claim) or not (claim.quantity.kind is Kind.PERCENT or claim.head in words("voter")):
        return False
    for item in reversed(items[max(0, at - BACK) : at]):
        if isinstance(item, Claim) or is_cue(item, "break", "stop", "rise", "fall"):
            return False
        if item.value in words("won"):
            return True
    return False
