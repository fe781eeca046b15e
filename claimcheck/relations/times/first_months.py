"""The first months of a year, and from January to which month: the first seven months, 1 January to 31 July."""

from collections.abc import Iterator
from typing import TypeAlias

from msgspec.structs import replace

from claimcheck.core import Claim, Elapsed, Item, Kind, Passage, StatedDate, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import is_cue, item_at
from claimcheck.text.ties import forms, words

NEXT = 3
"""How many sentences after the length its dates may stand."""
QUARTERS = frozenset({3, 6, 9})
"""Months that also end a quarter or half of the year, which a draft tells beside its other months."""
WHY = "the first months and their dates"

Stretch: TypeAlias = tuple[tuple[Claim, ...], StatedDate]
"""The dates of a stretch from January on, and its end."""


def find(story: Story, context: Context) -> Iterator[Elapsed]:
    """Each number of first months with the one stretch from January that follows it."""
    told: tuple[int, Claim] | None = None
    dated: tuple[int, Stretch] | None = None
    is_dated = story.having(Kind.DATE) and story.having(Kind.DURATION)
    for number, passage in enumerate(story.passages) if is_dated else ():
        lengths = list(_lengths(passage)) if Kind.DURATION in passage.kinds else []
        stretches = list(_stretches(passage)) if Kind.DATE in passage.kinds else []
        if len(lengths) == 1 and dated is not None and number - dated[0] <= NEXT and not stretches:
            yield _elapsed(dated[1], lengths[0])
        told = (number, lengths[0]) if len(lengths) == 1 else None if lengths else told
        dated = (number, stretches[0]) if len(stretches) == 1 else None if stretches else dated
        if told is None or number - told[0] > NEXT or len(stretches) != 1:
            continue
        if number == told[0] or stretches[0][-1].month not in QUARTERS:
            yield _elapsed(stretches[0], told[1])


def _elapsed(stretch: Stretch, length: Claim) -> Elapsed:
    claims, end = stretch
    return Elapsed((*claims, length), Tie(False, WHY), until=end)


def _lengths(passage: Passage) -> Iterator[Claim]:
    """The first seven months: a number of months before or after the word for first."""
    items = passage.row
    for at in passage.at(Claim.kind):
        claim = items[at]
        if not isinstance(claim, Claim) or claim.quantity.unit != "month" or claim.quantity.number is None:
            continue
        beside = items[max(0, at - 1) : at + 2]
        is_of_year = is_cue(item_at(items, at + 1), "from", "of") and _is_year(item_at(items, at + 2))
        if is_of_year or any(is_first(item) for item in beside if item is not claim):
            yield claim


def _is_year(item: Item) -> bool:
    """Whether an item is a mere year: nine months of 2025."""
    stated = item.quantity.value if isinstance(item, Claim) else None
    return isinstance(stated, StatedDate) and stated.month is None and stated.year is not None


def is_first(item: Item) -> bool:
    """Whether an item is the word for first, read as an ordinal or left as a word."""
    if isinstance(item, Claim):
        return item.quantity.kind is Kind.ORDINAL and item.quantity.number == 1
    return item.word in forms("first")


def _stretches(passage: Passage) -> Iterator[Stretch]:
    """From January until another month of the year, in one date or in two."""
    items = passage.row
    for at in passage.at(Claim.kind):
        claim = items[at]
        stated = claim.quantity.value if isinstance(claim, Claim) else None
        if not isinstance(claim, Claim) or not isinstance(stated, StatedDate) or stated.month != 1:
            continue
        if stated.month_end is not None:
            yield (claim,), replace(stated, months=(stated.month_end,), month_end=None)
        is_between = item_at(items, at - 1).word in words("between") and item_at(items, at + 1).value in words("and")
        end = item_at(items, at + 2) if is_between or is_cue(item_at(items, at + 1), "to", "until") else None
        last = end.quantity.value if isinstance(end, Claim) else None
        if isinstance(end, Claim) and isinstance(last, StatedDate) and last.month and stated.day in {None, 1}:
            yield (claim, end), last
