"""What lasts until a date: since its launch in 2011 and until 2016; took office in 2002 and kept it until 2015."""

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.core import Item, Kind, Passage, Row, Sequel, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, begins_with_and, figures_of, is_cue, without_and
from claimcheck.relations.signposts import FENCES
from claimcheck.relations.times.years import are_comparable, begins, has_since, is_since, of_two_dates
from claimcheck.text.ties import words

LEAD = 5
"""How many items before a date the word may stand that leads to it."""
APART = 14
"""How many items the two dates may stand apart."""
WHY = "one year after the other"


def find(story: Story, context: Context) -> Iterator[Sequel]:
    """Every two dates of which the second is where something ends that lasts from the first on."""
    for passage in of_two_dates(story):
        yield from _lasting(passage)


def _lasting(passage: Passage) -> Iterator[Sequel]:
    items = passage.row
    dates = [at for _, at, claim in figures_of(passage) if claim.quantity.kind is Kind.DATE]
    for start, end in pairwise(dates):
        between = items[start + 1 : end]
        if len(between) > APART or any(is_cue(item, *FENCES, "break", "forecast", "open") for item in between):
            continue
        pair = as_claim(items[start]), as_claim(items[end])
        is_told = _is_opened(items, start) or any(map(_goes_on, between))
        if is_told and _is_until(items, start, end) and are_comparable(*pair):
            yield Sequel(pair, Tie(True, WHY))


def _is_opened(items: Row, at: int) -> bool:
    """Whether `since` leads to a date, over the words for what happened then."""
    before = items[max(0, at - LEAD) : at]
    return is_since(items, at) or has_since(before)


def _goes_on(item: Item) -> bool:
    """Whether a verb says that it lasted from then on: and kept it."""
    return begins_with_and(item) and without_and(item) in words("lasted")


def _is_until(items: Row, start: int, end: int) -> bool:
    """Whether `until` leads to the second date, alone or with what happened then."""
    before = items[max(start + 1, end - LEAD) : end]
    return begins(items[end], "until a date") or any(is_cue(item, "until") for item in before)
