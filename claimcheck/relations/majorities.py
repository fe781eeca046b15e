"""Majorities: passed by a majority of 51 votes to 48, won with 54 % against 46 %."""

from collections.abc import Iterator

from claimcheck.core import Bound, Claim, Cue, Kind, Outranked, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import is_cue
from claimcheck.relations.signposts import Items, are_alike, first_after, signposts
from claimcheck.relations.ties import words

REACH = 5
"""How many items may stand between the two figures."""
BACK = 14
"""How many items before its figure the verb of winning may stand."""
VOTES = frozenset({"صو", "صوت", "نائب", "عضو", "سناتور", "vote"})
KINDS = frozenset({Kind.COUNT, Kind.PERCENT, Kind.NUMBER})
WHY = "a majority against the rest"


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """Every majority with the votes against it."""
    for passage in story.passages:
        if len(passage.claims) < 2:
            continue
        posts, items = signposts(passage), passage.row
        for at in posts.get("against", ()):
            for_it = items[at - 1] if at else None
            place = first_after(items, at, REACH)
            against = items[place] if place is not None else None
            if not isinstance(for_it, Claim) or not isinstance(against, Claim) or not _are_votes(for_it, against):
                continue
            if at >= 2 and (at - 2 in posts.get("majority", ()) or _is_won(items, at - 1)):
                yield Outranked((for_it, against), Tie(True, WHY), is_strict=True)


def _are_votes(one: Claim, other: Claim) -> bool:
    a, b = one.quantity, other.quantity
    return a.kind in KINDS and a.bound is b.bound is Bound.EXACT and are_alike(one, other)


def _is_won(items: Items, at: int) -> bool:
    """Whether somebody won with this figure, which is of votes or of percent."""
    claim = items[at]
    if not isinstance(claim, Claim) or not (claim.quantity.kind is Kind.PERCENT or claim.head in VOTES):
        return False
    for item in reversed(items[max(0, at - BACK) : at]):
        if isinstance(item, Claim) or is_cue(item, "break", "stop", "rise", "fall"):
            return False
        if isinstance(item, Cue) and item.value in words("won"):
            return True
    return False
