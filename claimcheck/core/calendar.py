"""Dates, times of day and scores as the text states them."""

from datetime import date
from enum import Enum

from msgspec import Struct


class Calendar(Enum):
    """Which calendar a date is stated in."""

    GREGORIAN = "gregorian"
    HIJRI = "hijri"


class StatedDate(Struct, frozen=True):
    """A date as far as the text states it.

    `months` holds the month number behind every month name written, in order, so that a pair of
    names (مايو/أيار) stays visible; `weekday` is 0 for Monday to 6 for Sunday.
    """

    year: int | None = None
    months: tuple[int, ...] = ()
    day: int | None = None
    weekday: int | None = None
    calendar: Calendar = Calendar.GREGORIAN
    year_end: int | None = None
    """The last year of a range such as 2015-2017 or 1436/1437."""
    month_end: int | None = None
    """The last month of a period such as January-May; the first is the month."""

    @classmethod
    def of(cls, day: date) -> "StatedDate":
        """A day of the Gregorian calendar."""
        return cls(day.year, (day.month,), day.day)

    @property
    def month(self) -> int | None:
        """The first month named, 1 to 12."""
        return self.months[0] if self.months else None

    def __str__(self) -> str:
        """ISO 8601 as far as stated; `hijri:` before a Hijri date."""
        prefix = "hijri:" if self.calendar is Calendar.HIJRI else ""
        year = "-" if self.year is None else f"{self.year:04d}"
        month = "" if self.month is None else f"-{self.month:02d}"
        day = "" if self.day is None else f"-{self.day:02d}"
        if not (month or day):
            return prefix + ("" if self.year is None else year)
        return prefix + year + (month or "-") + day

    @property
    def in_digits(self) -> str:
        """The date in steps of arithmetic, whatever its calendar: 2018-05-17, 05-17 where it has no year."""
        return str(self).removeprefix("hijri:").lstrip("-")


class ClockTime(Struct, frozen=True):
    """A time of day: hour 0 to 24 as read on the 24-hour clock where the text settles it."""

    hour: int
    minute: int = 0
    is_settled: bool = True
    """False where the text does not say whether it is morning or evening."""
    zone: str | None = None
    """`UTC` for GMT and its Arabic names, `local` where the text says local time, or a name of the IANA database."""

    def __str__(self) -> str:
        return f"{self.hour:02d}:{self.minute:02d}"


class Score(Struct, frozen=True):
    """The result of a match: the goals of the two sides in the order written."""

    first: int
    second: int

    @property
    def sides(self) -> tuple[int, ...]:
        """The goals of both sides, whoever is named first."""
        return tuple(sorted((self.first, self.second)))

    def __str__(self) -> str:
        return f"{self.first}-{self.second}"
