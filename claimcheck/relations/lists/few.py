"""A few things, told exactly: only they are ever listed one by one."""

from collections.abc import Sequence
from functools import lru_cache

from claimcheck.core import Claim, Item, Kind, Passage, Story
from claimcheck.core.interval import compact
from claimcheck.relations.row import figures_of, without_and
from claimcheck.text.ties import forms

KINDS = frozenset({Kind.COUNT, Kind.NUMBER, Kind.DURATION})
"""Things, with a noun or without it, and days."""
SMALLEST, LARGEST = 2, 20


@lru_cache(maxsize=4)  # every finder of lists asks for those of one story
def few(story: Story) -> Sequence[tuple[Passage, int, Claim]]:
    """Every number of a few things with its sentence and its place in the row."""
    return [
        (passage, at, claim)
        for passage in story.passages
        if not passage.kinds.isdisjoint(KINDS)
        for _, at, claim in figures_of(passage)
        if is_few(claim)
    ]


def is_few(claim: Claim) -> bool:
    """Whether a claim is the number of a few things."""
    quantity, number = claim.quantity, claim.quantity.number
    if number is None or quantity.kind not in KINDS or not quantity.is_exact:
        return False
    return SMALLEST <= compact(number) <= LARGEST and quantity.scale == 1


def goes_on(items: Sequence[Item], end: int) -> bool:
    """Whether a list goes on behind its last `and`: A and B, then C."""
    return any(without_and(item) in forms("and later") for item in items[end : end + 2])


def beside(text: str, claim: Claim, reach: int) -> tuple[str, str]:
    """So many letters before a claim and after it, of its own line."""
    before = text[max(0, claim.span.start - reach) : claim.span.start]
    after = text[claim.span.end : claim.span.end + reach]
    return before.rpartition("\n")[2], after.split("\n", 1)[0]
