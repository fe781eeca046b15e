"""The first of several, and its rivals in the next sentence: won as the highest bidder with 21; rivals had bid 29."""

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from claimcheck.core import Bound, Claim, Outranked, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.ranks.comparing import Meaning, are_of_one_sort, fits, is_dated, is_turned
from claimcheck.relations.ranks.topped import first_told
from claimcheck.relations.row import figures_of, is_cue, item_at
from claimcheck.text.ties import forms

SOON = 4
"""How near the beginning of the next sentence the rivals are named."""
MOST = 4
"""How many of their figures are compared."""
WHY = "one ranked after the other"


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """Every figure of the rivals of who was first in the sentence before."""
    for passage, following in pairwise(story.passages):
        if any(item.word.lower() in _rivals() for item in following.row[:SOON]):
            first = first_told(passage)
            if first is not None:
                yield from _compared(passage, following, first[1])


@cache
def _rivals() -> frozenset[str]:
    return frozenset(forms("rivals of the first"))


def _compared(passage: Passage, following: Passage, meaning: Meaning) -> Iterator[Outranked]:
    own, others = _figures(passage, meaning), _figures(following, meaning)
    if len(own) != 1 or not 0 < len(others) <= MOST or is_dated(following.row, 0, len(following.row)):
        return
    for other in others:
        if are_of_one_sort(own[0], other):
            is_own_above = meaning.is_up != is_turned(own[0], meaning.sort)
            yield Outranked((own[0], other) if is_own_above else (other, own[0]), Tie(True, WHY))


def _figures(passage: Passage, meaning: Meaning) -> list[Claim]:
    """The plain figures of a sort in a sentence that are no steps of a change."""
    return [
        claim
        for items, at, claim in figures_of(passage)
        if fits(items, at, meaning.sort)
        and claim.quantity.bound is Bound.EXACT
        and not is_cue(item_at(items, at - 1), "by", "rise", "fall", "from")
    ]
