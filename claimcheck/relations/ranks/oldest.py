"""The oldest and the youngest of some people: the youngest was 9 and the oldest 12."""

from collections.abc import Iterator

from claimcheck.core import Bound, Claim, Kind, Outranked, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import OLDEST, as_claim, without_and
from claimcheck.relations.signposts import FENCES
from claimcheck.text.ties import forms, words

AGES = frozenset({Kind.DURATION, Kind.NUMBER})
REACH = 7
"""How many items after its word an age may stand."""
WHY = "one ranked after the other"


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """The one age of the oldest with the one of the youngest in a sentence."""
    for passage in story.saying(words("the youngest")):
        if len(passage.claims) < 2 or passage.kinds.isdisjoint(AGES):
            continue
        pair = _age(passage, "the oldest"), _age(passage, "the youngest")
        if pair[0] is not None and pair[1] is not None and pair[0] is not pair[1]:
            yield Outranked((pair[0], pair[1]), Tie(True, WHY))


def _age(passage: Passage, group: str) -> Claim | None:
    """The first figure after a word for the oldest or the youngest, if it is an age."""
    items = passage.row
    places = [at for at, item in enumerate(items) if without_and(item).lower() in forms(group)]
    for at in range(places[0] + 1, min(len(items), places[0] + 1 + REACH)) if len(places) == 1 else ():
        if isinstance(items[at], Claim):
            return as_claim(items[at]) if _is_age(as_claim(items[at])) else None
        if items[at].kind in FENCES:
            return None
    return None


def _is_age(claim: Claim) -> bool:
    quantity = claim.quantity
    is_years = quantity.unit == "year" or (quantity.kind is Kind.NUMBER and quantity.surface.isdigit())
    return is_years and quantity.bound is Bound.EXACT and 0 < (quantity.number or 0) <= OLDEST
