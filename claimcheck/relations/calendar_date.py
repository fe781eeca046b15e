"""Finds dates whose own words must fit together: names of a month, weekday, day.

A date without a year is settled by the words around it (last, next, today) and the day of the draft.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from claimcheck import calendars
from claimcheck.core import Calendar, Claim, Cue, Kind, NamedDate, Passage, StatedDate, Story, Tie
from claimcheck.relations.context import Context

NEAR = timedelta(days=200)
"""How far from the draft's own day a date without a year may lie."""
HERE = timedelta(days=10)
"""How far a date lies at most that the text calls today, yesterday or tomorrow."""
NOW = timedelta(days=14)
"""How near a date lies at most that can belong to no other year than the draft's own."""
LAST_YEAR = 9999


def find(story: Story, context: Context) -> Iterator[NamedDate]:
    """Every date that names a month twice, a weekday, a day of the month or an impossible year."""
    others = _years(story)
    for passage in story.passages:
        for at, item in enumerate(passage.items):
            if isinstance(item, Claim) and item.quantity.kind is Kind.DATE:
                yield from _named(passage, at, item, others, context.today)


def _named(
    passage: Passage, at: int, claim: Claim, others: frozenset[int], today: date | None
) -> Iterator[NamedDate]:
    stated = claim.quantity.value
    if not isinstance(stated, StatedDate) or _is_plain(stated) or _is_period(passage.items, at, stated):
        return
    if stated.weekday is None or stated.year is not None:
        yield NamedDate((claim,), Tie(True, "one date"))
    elif not _is_quoted_mistake(passage, claim, stated):
        years = _likely_years(stated, _tense(passage.items, at), today)
        is_here = bool(years) and _is_called_near(passage.items, at, stated, today)
        known = () if _likely_years(stated, "", today, NOW) or not years else tuple(sorted(others))
        yield NamedDate((claim,), Tie(is_here, "one date, its year from the draft's own day"), (*years, *known))


def _is_plain(stated: StatedDate) -> bool:
    """Whether nothing in the date can be wrong."""
    is_alone = len(stated.months) < 2 and stated.weekday is None and stated.day is None
    return is_alone and (stated.year or 0) <= LAST_YEAR


def _is_period(items: Sequence[Claim | Cue], at: int, stated: StatedDate) -> bool:
    """Two months that a word in the dual follows: أيار/يونيو الماضيين."""
    following = items[at + 1] if at + 1 < len(items) else None
    return len(stated.months) > 1 and isinstance(following, Cue) and following.kind == "months"


def _is_quoted_mistake(passage: Passage, claim: Claim, stated: StatedDate) -> bool:
    """Whether the same sentence gives the same day another weekday, as when it tells of a mistake."""
    for other in passage.claims:
        value = other.quantity.value
        if other is not claim and isinstance(value, StatedDate):
            is_same_day = value.day == stated.day is not None and value.month == stated.month
            if is_same_day and value.weekday not in {None, stated.weekday}:
                return True
    return False


def _tense(items: Sequence[Claim | Cue], at: int) -> str:
    """`past`, `coming` or `current` where the next word says so."""
    following = items[at + 1] if at + 1 < len(items) else None
    return following.kind if isinstance(following, Cue) and following.kind in {"past", "coming", "current"} else ""


def _is_called_near(items: Sequence[Claim | Cue], at: int, stated: StatedDate, today: date | None) -> bool:
    before = items[at - 1] if at else None
    is_called = (isinstance(before, Cue) and before.kind == "near") or _tense(items, at) == "current"
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


def _years(story: Story) -> frozenset[int]:
    """All Gregorian years that the draft names: a date of a history may belong to any."""
    values = (claim.quantity.value for claim in story.claims)
    return frozenset(
        value.year
        for value in values
        if isinstance(value, StatedDate) and value.year is not None and value.calendar is Calendar.GREGORIAN
    )
