"""Which days a stated date may be, in either calendar; the only import of hijridate.

Days are counted from 1 January of year 1, as `date.toordinal` counts them.
"""

from calendar import monthrange
from datetime import date

from msgspec import Struct

from claimcheck.core import Calendar, StatedDate

HIJRI_SLACK = 1
"""By how many days a sighted moon may differ from the calculated one."""
LONGEST_HIJRI_MONTH = 30
_EPOCH = 227_014
"""The day before 1 Muharram of the year 1, in the arithmetical calendar."""


class Days(Struct, frozen=True):
    """A row of days, both ends included."""

    first: int
    last: int

    def meets(self, other: "Days", slack: int = 0) -> bool:
        """Whether the two share a day, give or take."""
        return self.first - slack <= other.last and other.first - slack <= self.last

    def distance(self, other: "Days") -> int:
        """How many days lie between the two; 0 if they share one."""
        return max(0, other.first - self.last, self.first - other.last)


def slack(stated: StatedDate) -> int:
    """By how many days the days of a stated date may be off."""
    return HIJRI_SLACK if stated.calendar is Calendar.HIJRI else 0


def days(stated: StatedDate, year: int | None = None) -> Days | None:
    """The days that a date covers as far as stated, its year given if it has none; None if there are none."""
    start = stated.year if stated.year is not None else year
    if start is None or not 1 <= start <= 9998:
        return None
    end = stated.year_end or start
    if stated.month is None:
        first, last = _month(stated.calendar, start, 1), _month(stated.calendar, min(end, 9998), 12)
    else:
        first = last = _month(stated.calendar, start, stated.month)
    if first is None or last is None:
        return None
    if stated.day is None:
        return Days(first.first, last.last)
    return _day(first, stated)


def _day(month: Days, stated: StatedDate) -> Days | None:
    at = month.first + (stated.day or 1) - 1
    length = LONGEST_HIJRI_MONTH if stated.calendar is Calendar.HIJRI else month.last - month.first + 1
    return Days(at, at) if 1 <= (stated.day or 1) <= length else None


def longest_month(stated: StatedDate) -> int:
    """The most days that the month can have, in its year or, without one, in any."""
    if stated.calendar is Calendar.HIJRI or stated.month is None:
        return LONGEST_HIJRI_MONTH if stated.calendar is Calendar.HIJRI else 31
    year = stated.year if stated.year is not None and 1 <= stated.year <= 9998 else 2000
    return monthrange(year, stated.month)[1]


def weekday(day: int) -> int:
    """0 for Monday to 6 for Sunday."""
    return (day + 6) % 7


def year_of(day: int, calendar: Calendar) -> int:
    """The year that a day falls in; a Hijri year may be one off near its ends."""
    if calendar is Calendar.GREGORIAN:
        return date.fromordinal(day).year
    return (30 * (day - _EPOCH) + 10_646) // 10_631


def iso(day: int) -> str:
    """A day as it is written in steps of arithmetic."""
    return date.fromordinal(day).isoformat()


def _month(calendar: Calendar, year: int, month: int) -> Days | None:
    if not 1 <= month <= 12:
        return None
    if calendar is Calendar.HIJRI:
        return _hijri_month(year, month)
    first = date(year, month, 1).toordinal()
    return Days(first, first + monthrange(year, month)[1] - 1)


def _hijri_month(year: int, month: int) -> Days:
    """The month by the Umm al-Qura tables where they reach, else by arithmetic."""
    following = (year, month + 1) if month < 12 else (year + 1, 1)
    return Days(_hijri_start(year, month), _hijri_start(*following) - 1)


def _hijri_start(year: int, month: int) -> int:
    from hijridate import Hijri

    try:
        return int(Hijri(year, month, 1).to_gregorian().toordinal())
    except (OverflowError, ValueError):
        return _EPOCH + 1 + (59 * (month - 1) + 1) // 2 + (year - 1) * 354 + (3 + 11 * year) // 30
