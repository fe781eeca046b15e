"""Finds days and periods that are given in two calendars: 14 ربيع الأول 1440هـ الموافق 22 نوفمبر 2018."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.core import Calendar, Claim, Cue, Kind, SameDay, StatedDate, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, is_figure, placed
from claimcheck.relations.times.years import of_two_dates

SIGNS = frozenset({"open", "close", "comma", "dash", "quote"})
RANGE = frozenset({"to", "until", "dash"})
REACH = 3
"""How many words and signs may stand between the two dates, and around them to show a range."""


def find(story: Story, context: Context) -> Iterator[SameDay]:
    """Neighbouring dates of different calendars that a word or a sign ties."""
    for passage in of_two_dates(story):
        items = passage.items
        dates = [at for at, claim in placed(passage) if claim.quantity.kind is Kind.DATE]
        for first, second in pairwise(dates):
            tie = _tie(items[first + 1 : second])
            if tie is not None and _are_two_calendars(items, first, second) and not _are_ranges(items, first, second):
                yield SameDay((as_claim(items[first]), as_claim(items[second])), tie)


def _tie(between: Sequence[Claim | Cue]) -> Tie | None:
    """What holds the two together: الموافق, a bracket or a dash."""
    cues = [item for item in between if isinstance(item, Cue)]
    kinds = {cue.kind for cue in cues}
    if len(cues) < len(between) or len(between) > REACH:
        return None
    if kinds & {"same_day", "equivalent"}:
        return Tie(True, "one day in two calendars")
    if kinds <= SIGNS and kinds & {"open", "dash"}:
        return Tie(True, "one day in two calendars")
    return None if kinds else Tie(False, "two calendars side by side")


def _are_two_calendars(items: Sequence[Claim | Cue], first: int, second: int) -> bool:
    values = _value(items[first]), _value(items[second])
    calendars = {value.calendar for value in values}
    return calendars == set(Calendar) and any(value.year is not None for value in values)


def _are_ranges(items: Sequence[Claim | Cue], first: int, second: int) -> bool:
    """Two parallel ranges (from a to b, which is from c to d): b and c are not one day."""
    before, after = items[max(0, first - REACH) : first], items[second + 1 : second + 1 + REACH]
    return _range_sign(before) and _range_sign(after) and not _starts_a_pair(items, first)


def _starts_a_pair(items: Sequence[Claim | Cue], first: int) -> bool:
    """Whether the range comes from a date of the other calendar, so that its ends are pairs too."""
    nearby = items[max(0, first - 2 * REACH) : first]
    earlier = [item for item in nearby if is_figure(item, Kind.DATE)]
    return bool(earlier) and _value(earlier[-1]).calendar is not _value(items[first]).calendar


def _range_sign(items: Sequence[Claim | Cue]) -> bool:
    return any(item.kind in RANGE for item in items)


def _value(item: Claim | Cue) -> StatedDate:
    value = as_claim(item).quantity.value
    assert isinstance(value, StatedDate)
    return value
