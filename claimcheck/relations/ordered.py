"""Finds the two ends of a range that run from the larger to the smaller."""

from collections.abc import Iterator
from dataclasses import replace

from claimcheck.core import Claim, Cue, Kind, Ordered, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.ties import words

KINDS = frozenset({Kind.MONEY, Kind.COUNT, Kind.MEASURE, Kind.DURATION, Kind.PERCENT})


def find(story: Story, context: Context) -> Iterator[Ordered]:
    """Every "between a and b" that was not read as a range, because a is the larger."""
    for passage in story.passages:
        yield from _ranges(passage)


def _ranges(passage: Passage) -> Iterator[Ordered]:
    items = passage.items
    for at in range(1, len(items) - 2):
        before, low, link, high = items[at - 1 : at + 3]
        if not (_is_word(before, words("between")) and _is_word(link, words("and"))):
            continue
        if isinstance(low, Claim) and isinstance(high, Claim) and _is_pair(low, high):
            yield Ordered((low, high), Tie(False, "between and"))


def _is_word(item: Claim | Cue, group: frozenset[str]) -> bool:
    return isinstance(item, Cue) and item.value in group


def _is_pair(low: Claim, high: Claim) -> bool:
    """Two figures of one unit, or a bare one that shares the other's."""
    one, other = low.quantity, high.quantity
    if other.kind not in KINDS or one.number is None or other.number is None:
        return False
    return one.unit == other.unit or (one.kind is Kind.NUMBER and replace(one, unit=other.unit).number is not None)
