"""Date trees to values: dates, times of day, scores and names, for the rules of date.lark."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from claimcheck.core import Calendar, ClockTime, Score, StatedDate
from claimcheck.grammar.lexicon import MonthName

FIRST_YEAR, LAST_YEAR = 1000, 2999
HIJRI_YEARS = range(1300, 1501)
"""Years that in news are Hijri when a Hijri month or mark stands by; bare, they are too rare to be Gregorian."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the month; `others` are the readings as day and month swapped."""

    number: int


@dataclass(frozen=True, slots=True)
class Year:
    """A year, or the first of a range, with the calendar where the text marks it."""

    number: int
    last: int | None = None
    calendar: Calendar | None = None


def _day(*words: Any) -> Day | None:
    return Day(sum(int(word) for word in words))


def _months(*names: MonthName) -> tuple[MonthName, ...]:
    return names


def _year(*words: Any) -> Year:
    figure = next(word for word in words if isinstance(word, str) and word.isdigit())
    calendar = next((word for word in words if isinstance(word, Calendar)), None)
    return Year(int(figure), calendar=calendar)


def _era(mark: str) -> Calendar:
    return Calendar.HIJRI if mark == "HIJRI_MARK" else Calendar.GREGORIAN


def _year_range(*words: Any) -> Year:
    first, last = (int(word) for word in words if isinstance(word, str) and word.isdigit())
    calendar = Calendar.HIJRI if "HIJRI_MARK" in words else None
    return Year(first, last, calendar)


def _date(*parts: Any) -> tuple[str, Any] | None:
    """A date with its month by name."""
    found = StatedDate()
    for part in parts:
        match part:
            case int():
                found = replace(found, weekday=part)
            case Day(number):
                found = replace(found, day=number)
            case MonthName(calendar, number):
                found = replace(found, months=(number,), calendar=Calendar(calendar))
            case tuple():
                found = replace(found, months=tuple(m.number for m in part), calendar=Calendar(part[0].calendar))
            case Year(number, last):
                found = replace(found, year=number, year_end=last)
    return ("DATE", (found,)) if _is_plausible(found) else None


def _is_plausible(found: StatedDate) -> bool:
    """Days to 31 are kept though the month be shorter: that is for the rules to say."""
    if found.day is not None and not 1 <= found.day <= 39:
        return False
    return found.year is None or FIRST_YEAR <= found.year <= LAST_YEAR


def _day_first(day: str, month: str, year: str) -> tuple[StatedDate, ...]:
    """1/2/2015 has two readings, the day first in Arabic; 31/2 keeps its only sensible one."""
    calendar = Calendar.HIJRI if int(year) in HIJRI_YEARS else Calendar.GREGORIAN
    orders = [(int(day), int(month)), (int(month), int(day))]
    dates = [StatedDate(int(year), (m,), d, calendar=calendar) for d, m in orders if 1 <= m <= 12 and 1 <= d <= 39]
    return tuple(dict.fromkeys(dates))


def _year_first(year: str, month: str, day: str) -> tuple[StatedDate, ...]:
    return _day_first(day, month, year)


def _numeric_date(*parts: Any) -> tuple[str, Any] | None:
    weekday = next((part for part in parts if isinstance(part, int)), None)
    calendar = next((part for part in parts if isinstance(part, Calendar)), None)
    dates: tuple[StatedDate, ...] = next(part for part in parts if isinstance(part, tuple))
    found = [replace(d, weekday=weekday, calendar=calendar or d.calendar) for d in dates if _is_plausible(d)]
    return ("DATE", tuple(found)) if found else None


def _year_date(year: Year) -> tuple[str, Any] | None:
    calendar = year.calendar or Calendar.GREGORIAN
    last_is_later = year.last is None or 0 < year.last - year.number <= 200
    is_year = year.calendar is not None or 1400 <= year.number <= 2150
    if not (is_year and last_is_later):
        return None
    return "DATE", (StatedDate(year.number, calendar=calendar, year_end=year.last),)


# ---- times of day

_PARTS = {"HALF_PAST": 30, "QUARTER_PAST": 15, "THIRD_PAST": 20, "QUARTER_TO": -15, "THIRD_TO": -20}


def _digital(hour: str, minute: str) -> ClockTime | None:
    return ClockTime(int(hour), int(minute)) if int(hour) <= 24 and int(minute) < 60 else None


def _military(figure: str) -> ClockTime | None:
    return _digital(figure[:2], figure[2:])


def _dotted(figure: str) -> ClockTime | None:
    hour, _, minute = figure.partition(".")
    return _digital(hour, minute)


def _hour(*words: Any) -> ClockTime | None:
    if isinstance(words[0], ClockTime):
        return words[0]
    hour = sum(int(word) for word in words)
    return ClockTime(hour, 0) if hour <= 24 else None


def _hour_and_part(*words: Any) -> ClockTime | None:
    *hours, part = words
    minutes = sum(int(hour) for hour in hours) * 60 + _PARTS[part]
    return ClockTime(minutes // 60, minutes % 60)


def _clock(*parts: Any) -> tuple[str, Any] | None:
    """The time on the 24-hour clock where a word for the part of the day settles it."""
    time = next((part for part in parts if isinstance(part, ClockTime)), None)
    if time is None:
        return None
    marks = {part for part in parts if isinstance(part, str)}
    zone = "UTC" if "GMT" in marks else "local" if "LOCAL" in marks else None
    return "TIME", replace(_in_part_of_day(time, marks), zone=zone)


def _in_part_of_day(time: ClockTime, marks: set[str]) -> ClockTime:
    is_late = bool(marks & {"EVENING"}) or ("NIGHT" in marks and 6 <= time.hour < 12)
    if "NOON" in marks:
        is_late = time.hour < 6
    if is_late and time.hour < 12:
        return replace(time, hour=time.hour + 12)
    if time.hour == 12 and marks & {"MORNING", "NIGHT"}:
        return replace(time, hour=0)
    return replace(time, is_settled=bool(marks & {"MORNING", "NOON", "EVENING", "NIGHT"}) or time.hour > 12)


# ---- scores and names


def _goals(word: Any) -> int:
    return int(word)


def _score(first: Any, second: Any) -> tuple[str, Any] | None:
    goals = _goals(first), _goals(second)
    return ("SCORE", Score(*goals)) if max(goals) <= 30 else None


ACTIONS: Mapping[str, Callable[..., Any]] = {
    "weekday": lambda day: day,
    "day_of_month": _day,
    "same": lambda day, *_words: day,
    "month_pair": _months,
    "year": _year,
    "era": _era,
    "day_first": _day_first,
    "year_first": _year_first,
    "year_alone": _year,
    "year_range": _year_range,
    "digital": _digital,
    "military": _military,
    "dotted": _dotted,
    "hour": _hour,
    "hour_and_part": _hour_and_part,
    "written": _date,
    "numeric_date": _numeric_date,
    "year_date": _year_date,
    "clock": _clock,
    "score": _score,
    "name": lambda *_words: ("NAME", "name"),
}
"""What each rule makes of the values below it."""


def _same(result: Any) -> Any:
    return result


RESULTS: Mapping[str, Callable[..., Any]] = dict.fromkeys(("date", "time", "score", "name"), _same)


