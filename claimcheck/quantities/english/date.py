"""Date trees to values: years, decades and times as English writes them, and what only looks like a year."""

from collections.abc import Callable, Mapping
from typing import Any

from claimcheck.core import Calendar, ClockTime, StatedDate
from claimcheck.grammar.lexicon import MonthName
from claimcheck.quantities import bound, clock, date
from claimcheck.quantities.english.measure import counted, measured, paid
from claimcheck.quantities.english.number import of_year


def _decade(_year: str, _s: str) -> tuple[str, Any]:
    first = int(_year)
    return "DATE", (StatedDate(first, year_end=first + 9),)


def _year_alone(*words: Any) -> tuple[str, Any]:
    figure = next(word for word in words if word.isdigit())
    return "DATE", (StatedDate(int(figure)),)


def _year_of_hijra(*words: Any) -> tuple[str, Any]:
    figure = next(word for word in words if word.isdigit())
    return "DATE", (StatedDate(int(figure), calendar=Calendar.HIJRI),)


def _years(first: str, second: str) -> tuple[str, Any] | None:
    """2015-2018, and 2015-16 with the century left out."""
    last = int(second) if len(second) == 4 else int(first[:2] + second.zfill(2))
    if not 0 < last - int(first) <= 200:
        return None
    return "DATE", (StatedDate(int(first), year_end=last),)


def _years_between(*words: Any) -> tuple[str, Any] | None:
    """Between 1600 and 1900, which would be counts by themselves."""
    first, last = (int(word) for word in words if word.isdigit())
    return ("DATE", (StatedDate(first, year_end=last),)) if first < last else None


def _year_date(found: tuple[str, Any] | None) -> tuple[str, Any] | None:
    return found


def _short(first: str, second: str) -> tuple[StatedDate, ...]:
    """3/17 beside a weekday: no date of the Hijri calendar is written so in English."""
    dates: tuple[StatedDate, ...] = date.ACTIONS["short"](first, second)
    return tuple(found for found in dates if found.calendar is Calendar.GREGORIAN)


def _day_named(day: str, month: MonthName, year: str) -> tuple[StatedDate, ...]:
    """6/Nov/2019, with the month by name between its slashes."""
    return (StatedDate(int(year), (month.number,), int(day), calendar=Calendar(month.calendar)),)


def _digital(hour: str, minute: str) -> ClockTime | None:
    return ClockTime(int(hour), int(minute)) if int(hour) <= 24 and len(minute) == 2 and int(minute) < 60 else None


def _oclock(hour: Any, _word: str) -> tuple[str, Any] | None:
    return ("TIME", ClockTime(int(hour), 0, is_settled=False)) if 1 <= int(hour) <= 12 else None


def _half_hour(past: str, hour: Any, *marks: str) -> tuple[str, Any] | None:
    """Half past seven, quarter to 8 p.m."""
    time = clock.figure_and_part(str(hour), past)
    return None if time is None else clock.of_parts(time, *marks)


ACTIONS: Mapping[str, Callable[..., Any]] = {
    **date.ACTIONS,
    "half_hour": _half_hour,
    "year_of_hijra": _year_of_hijra,
    "two_days": lambda first, _last: date.Day(int(first)),
    "year_alone": _year_alone,
    "decade": _decade,
    "english_years": _years,
    "old_year": lambda year: year,
    "year_date": _year_date,
    "english_short": _short,
    "day_named": _day_named,
    "english_digital": _digital,
    "oclock": _oclock,
    "year_paid": lambda money, year: paid(of_year(year), money),
    "year_of_money": lambda year, money: paid(of_year(year), money),
    "year_measured": lambda year, unit: measured(of_year(year), unit),
    "year_counted": lambda word, year, noun: bound.ACTIONS["hedged"](word, counted(of_year(year), noun)),
}
"""What each rule makes of the values below it."""

RESULTS: Mapping[str, Callable[..., Any]] = {
    **date.RESULTS,
    "bare_date": date.RESULTS["date"],
    "years_between": _years_between,
    "half_hour": lambda found: found,
    "joined_name": lambda *_words: ("NAME", None),
    "amount": lambda found: ("AMOUNT", found),
}
"""What each way makes that a phrase of the calendar can end in."""
