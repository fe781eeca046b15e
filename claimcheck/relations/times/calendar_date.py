"""Finds dates whose own words must fit together: names of a month, weekday, day.

A date without a year is settled by the words around it (last, next, today) and the day of the draft.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from claimcheck import calendars
from claimcheck.core import Calendar, Claim, Cue, Kind, NamedDate, Passage, StatedDate, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, is_and, is_cue, item_at, placed
from claimcheck.relations.times.hours_between import weekdays

Items: TypeAlias = Sequence[Claim | Cue]
Day: TypeAlias = tuple[int | None, int | None]
"""Month and day."""

NEAR = timedelta(days=200)
"""How far from the draft's own day a date without a year may lie."""
HERE = timedelta(days=10)
"""How far a date lies at most that the text calls today, yesterday or tomorrow."""
NOW = timedelta(days=14)
"""How near a date lies at most that can belong to no other year than the draft's own."""
LAST_YEAR = 9999
LAST_DAY = 31
SPAN = 12
"""How many items before a weekday the one may stand that a stretch of days begins with."""
_TWO_DAYS = re.compile(r"\d\s*[-–]\s*\d")
OLD = 2
"""By how many years the draft may be older, or newer, than its day says, if all its weekdays fit."""
WHY_YEAR = "one date, its year from the draft's day"
MOST_YEARS = 40
"""How many years of a draft are tried for a date without one."""


class _Known(NamedTuple):
    """What the draft says about the years and weekdays of its dates."""

    here: tuple[int, ...]
    """The years that the sentence names."""
    anywhere: tuple[int, ...]
    disputed: frozenset[Day]
    """The days to which the sentence gives two weekdays."""


def find(story: Story, context: Context) -> Iterator[NamedDate]:
    """Every date that names a month twice, a weekday, a day of the month or an impossible year."""
    for passage in story.having(Kind.DATE):
        for at, claim in placed(passage):
            stated = claim.quantity.value
            if isinstance(stated, StatedDate) and not _is_plain(stated):
                yield from _named(story, passage, at, stated, context.today)


def _named(story: Story, passage: Passage, at: int, stated: StatedDate, today: date | None) -> Iterator[NamedDate]:
    items, claim = passage.items, as_claim(passage.items[at])
    if _is_period(items, at, stated):
        return
    if _is_count(items, at, stated) or _is_of_weekdays(items, at, claim):
        return
    if stated.weekday is None or stated.year is not None:
        yield NamedDate((claim,), Tie(True, "one date"))
        return
    known = _known(story, passage)
    if _is_of_any_calendar(claim, stated) or (stated.month, stated.day) in known.disputed:
        return
    years = _likely_years(stated, _tense(items, at), today)
    is_here = bool(years) and _is_called_near(items, at, stated, today)
    if is_here or not years:
        yield NamedDate((claim,), Tie(is_here, WHY_YEAR), years)
        return
    years = (*years, *_years_of_all(story, today))
    is_now = bool(_likely_years(stated, "", today, NOW))
    yield NamedDate((claim,), Tie(False, WHY_YEAR), (*years, *(known.here if is_now else known.anywhere)))


def _is_plain(stated: StatedDate) -> bool:
    """Whether nothing in the date can be wrong."""
    is_alone = len(stated.months) < 2 and stated.weekday is None and stated.day is None
    return is_alone and (stated.year or 0) <= LAST_YEAR


def _is_of_any_calendar(claim: Claim, stated: StatedDate) -> bool:
    """Whether the figures (20/10) can be read in the other calendar too."""
    values = (other.value for other in claim.quantity.others)
    return any(isinstance(value, StatedDate) and value.calendar is not stated.calendar for value in values)


def _is_period(items: Items, at: int, stated: StatedDate) -> bool:
    """Two months that a word in the dual follows: أيار/يونيو الماضيين."""
    following = item_at(items, at + 1)
    return len(stated.months) > 1 and following.kind == "months"


def _is_count(items: Items, at: int, stated: StatedDate) -> bool:
    """Whether what no day can be counts things, before the months in which they were: 35 من يناير إلى أبريل."""
    is_range = is_cue(item_at(items, at + 1), "to", "until") and not isinstance(item_at(items, at + 2), Claim)
    return (stated.day or 0) > LAST_DAY and is_range


def _is_of_weekdays(items: Items, at: int, claim: Claim) -> bool:
    """Whether two weekdays stand before two days of a month, the second of them for the second day: Mon-Fri, 11-15."""
    other, joint = item_at(items, at - 2), item_at(items, at - 1)
    is_joined = is_cue(joint, "to", "until", "dash") or is_and(joint)
    is_named = other.word in weekdays() or (
        is_cue(joint, "to", "until") and any(item.word in weekdays() for item in items[max(0, at - SPAN) : at])
    )
    return is_joined and is_named and _TWO_DAYS.search(claim.quantity.surface) is not None


@lru_cache(maxsize=4)  # every weekday without a year asks
def _known(story: Story, passage: Passage) -> _Known:
    return _Known(_years(passage.claims), _years_anywhere(story), _disputed(passage))


@lru_cache(maxsize=4)
def _years_anywhere(story: Story) -> tuple[int, ...]:
    return _years(story.claims)


def _disputed(passage: Passage) -> frozenset[Day]:
    """Days to which a sentence gives two weekdays, as when it tells of a mistake."""
    weekdays: dict[Day, int] = {}
    disputed: set[Day] = set()
    for claim in passage.claims:
        value = claim.quantity.value
        if isinstance(value, StatedDate) and value.weekday is not None:
            day = value.month, value.day
            if weekdays.setdefault(day, value.weekday) != value.weekday:
                disputed.add(day)
    return frozenset(disputed)


def _tense(items: Items, at: int) -> str:
    """`past`, `coming` or `current` where the next word says so."""
    following = item_at(items, at + 1)
    return following.kind if following.kind in {"past", "coming", "current"} else ""


def _is_called_near(items: Items, at: int, stated: StatedDate, today: date | None) -> bool:
    before = item_at(items, at - 1)
    is_called = before.kind == "near" or _tense(items, at) == "current"
    return is_called and today is not None and bool(_likely_years(stated, "", today, HERE))


def _likely_years(stated: StatedDate, tense: str, today: date | None, near: timedelta = NEAR) -> tuple[int, ...]:
    """The years in which the date lies near the draft's own day, on the side that the tense tells."""
    if today is None:
        return ()
    this = calendars.year_of(today.toordinal(), stated.calendar)
    low, high = today.toordinal() - near.days, today.toordinal() + near.days
    if tense == "past":
        low, high = today.toordinal() - 366, today.toordinal() + 1
    if tense == "coming":
        low, high = today.toordinal() - 1, today.toordinal() + 366
    found = ((year, calendars.days(stated, year)) for year in (this - 1, this, this + 1))
    return tuple(year for year, days in found if days is not None and low <= days.first <= high)


@lru_cache(maxsize=4)
def _years_of_all(story: Story, today: date | None) -> tuple[int, ...]:
    """The year near the draft's own that all weekdays of a draft without years fit, as an older text may have them."""
    values = [claim.quantity.value for claim in story.claims if claim.quantity.kind is Kind.DATE]
    stated = [value for value in values if isinstance(value, StatedDate)]
    named = {value for value in stated if value.weekday is not None and value.day is not None}
    if today is None or any(value.year for value in stated) or len({(each.day, each.month) for each in named}) < 2:
        return ()
    near = range(today.year - OLD, today.year + OLD + 1)
    return tuple(year for year in near if all(_fits(value, year) for value in named))


def _fits(stated: StatedDate, year: int) -> bool:
    days = calendars.days(stated, year) if stated.calendar is Calendar.GREGORIAN else None
    return days is not None and calendars.weekday(days.first) == stated.weekday


def _years(claims: Sequence[Claim]) -> tuple[int, ...]:
    """The Gregorian years that claims name, the most frequent first: a date of a history may belong to any."""
    values = (claim.quantity.value for claim in claims)
    stated = (value for value in values if isinstance(value, StatedDate) and value.calendar is Calendar.GREGORIAN)
    years = Counter(value.year for value in stated if value.year is not None)
    return tuple(year for year, _ in years.most_common(MOST_YEARS))
