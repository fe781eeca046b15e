"""Date trees to values: dates, scores and names, for the rules of date.lark; times are in clock.py."""

from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from claimcheck.core import Calendar, Score, StatedDate
from claimcheck.grammar.lexicon import MonthName
from claimcheck.quantities import clock, lap, numeral, year
from claimcheck.quantities.cascade import APART_RESULT
from claimcheck.quantities.year import Year

FIRST_YEAR, LAST_YEAR = 1000, 2999
HIJRI_YEARS = range(1300, 1501)
"""Numeric dates with such a year are Hijri: bare, they are too rare in news to be Gregorian."""
MAX_DAY, MAX_MONTH = 39, 19
"""Days and months to here are read though no calendar has them: that is for the rules to say."""
MAX_GOALS = 15
MIN_POINTS, MAX_POINTS = 20, 199
PLAYERS = 10
LEVANTINE = "levantine"
"""Pairs that name one month twice join a name of this family and one of another."""
SAFAR = 2
"""The month whose name is also the word for zero."""


class Day(Struct, frozen=True):
    """A day of the month."""

    number: int


class Dashed(Struct, frozen=True):
    """Two months with a dash between: a period, or one month named twice."""

    first: MonthName
    second: MonthName


class Weekday(Struct, frozen=True):
    """A day of the week, 0 for Monday."""

    number: int


# ---- parts of dates


def _weekday(number: int, *_words: Any) -> Weekday:
    return Weekday(number)


def _day(*words: Any) -> Day:
    return Day(sum(int(word) for word in words))


def _months(*names: MonthName) -> tuple[MonthName, ...]:
    return names


def _dashed_months(first: MonthName, second: MonthName) -> Dashed:
    return Dashed(first, second)


def _is_period(parts: tuple[Any, ...], found: StatedDate) -> bool:
    """Whether two months are both meant: no day, which is of one month only, and a dash or names of one side."""
    sides = {part.family == LEVANTINE for part in parts if isinstance(part, MonthName)}
    is_dashed = any(isinstance(part, Dashed) for part in parts)
    return len(set(found.months)) > 1 and found.day is None and (is_dashed or len(sides) == 1)


def _month_and_weekday(month: MonthName, weekday: int) -> tuple[Any, ...]:
    return month, Weekday(weekday)


# ---- whole dates


def _date(*parts: Any) -> tuple[str, Any] | None:
    """A date with its month by name."""
    found = StatedDate()
    for part in _flat(parts):
        match part:
            case Weekday(number):
                found = replace(found, weekday=number)
            case Day(number):
                found = replace(found, day=number)
            case MonthName(calendar, number):
                found = replace(found, months=(*found.months, number), calendar=Calendar(calendar))
            case Year(number, last):
                found = replace(found, year=number, year_end=last)
            case Dashed(one, other):
                found = replace(found, months=(one.number, other.number), calendar=Calendar(one.calendar))
            case int():
                found = replace(found, weekday=part)
    if _is_period(_flat(parts), found):
        found = replace(found, months=found.months[:1], month_end=found.months[-1])
    return ("DATE", (found,)) if _is_plausible(found) else None


def _day_span(first: str, last: str, *rest: Any) -> tuple[str, Any] | None:
    """12-15 March: the day it begins; a span that runs backwards is none."""
    return _date(Day(int(first)), *rest) if int(first) < int(last) <= MAX_DAY else None


def _flat(parts: tuple[Any, ...]) -> tuple[Any, ...]:
    """The parts with pairs of months taken apart; a month's name is itself a tuple."""
    return tuple(
        piece
        for part in parts
        for piece in (part if isinstance(part, tuple) and not isinstance(part, MonthName) else (part,))
    )


def _is_plausible(found: StatedDate) -> bool:
    """Whether these words can be meant as a date: 2 صفر is a score as soon as a date."""
    if found.day is not None and not 1 <= found.day <= MAX_DAY:
        return False
    if found.calendar is Calendar.HIJRI and found.month == SAFAR and found.year is found.weekday is None:
        return False
    return found.year is None or FIRST_YEAR <= found.year <= LAST_YEAR or found.year > 10_000


def _day_first(day: str, month: str, year: str) -> tuple[StatedDate, ...]:
    """1/2/2015 has two readings; where neither order has such a month, the day is first."""
    return _orders(int(day), int(month), int(year))


def _year_first(year: str, month: str, day: str) -> tuple[StatedDate, ...]:
    """After a year the month comes first; 2015-31-12 is turned round."""
    return _orders(int(day), int(month), int(year))[:1]


def _dotted_date(figure: str) -> tuple[StatedDate, ...]:
    day, month, year = figure.split(".")
    return _day_first(day, month, year)


def _short(day: str, month: str) -> tuple[StatedDate, ...]:
    """7/10 beside a weekday; without a year it may be of either calendar."""
    hijri = StatedDate(None, (int(month),), int(day), calendar=Calendar.HIJRI)
    return (*_orders(int(day), int(month), None), hijri)


def _orders(day: int, month: int, year: int | None) -> tuple[StatedDate, ...]:
    if year in HIJRI_YEARS:
        return (StatedDate(year, (month,), day, calendar=Calendar.HIJRI),)
    orders = [(day, month), (month, day)] if month <= 12 or day <= 12 else [(day, month)]
    dates = [StatedDate(year, (m,), d) for d, m in orders if 1 <= m <= MAX_MONTH and 1 <= d <= MAX_DAY]
    return tuple(dict.fromkeys(date for date in dates if date.months[0] <= 12)) or tuple(dates)


def _numeric_date(*parts: Any) -> tuple[str, Any] | None:
    weekday = next((part.number for part in parts if isinstance(part, Weekday)), None)
    weekday = next((part for part in parts if isinstance(part, int)), weekday)
    calendar = next((part for part in parts if isinstance(part, Calendar)), None)
    dates: tuple[StatedDate, ...] = next(part for part in parts if isinstance(part, tuple))
    found = [replace(d, weekday=weekday, calendar=calendar or d.calendar) for d in dates if _is_plausible(d)]
    return ("DATE", tuple(found)) if found else None


# ---- scores


def _score(first: Any, second: Any) -> tuple[str, Any] | None:
    goals = int(first), int(second)
    if max(goals) <= MAX_GOALS:
        return "SCORE", Score(*goals)
    return ("POINTS", Score(*goals)) if _are_points(*goals) else None


def _are_points(first: int, second: int) -> bool:
    """Whether so many points can end a match; the winner's come first, or it would be a range: 105-101."""
    return MIN_POINTS <= second < first <= MAX_POINTS


def _formation(*lines: str) -> tuple[str, Any]:
    """How ten players line up; other figures in such a row stay as they are."""
    return ("NAME", "name") if sum(map(int, lines)) == PLAYERS else APART_RESULT


def _rank(_word: str, figure: str) -> tuple[str, Any] | None:
    return "RANK", numeral.of_figure(figure)


def _same(result: Any) -> Any:
    return result


ACTIONS: Mapping[str, Callable[..., Any]] = {
    **clock.ACTIONS,
    **lap.ACTIONS,
    **year.ACTIONS,
    "weekday": _weekday,
    "day": _day,
    "day_of_month": _day,
    "same": lambda first, *_words: first,
    "month_pair": _months,
    "dashed_months": _dashed_months,
    "month_and_weekday": _month_and_weekday,
    "day_first": _day_first,
    "year_first": _year_first,
    "dotted_date": _dotted_date,
    "short": _short,
    "day_span": _day_span,
    "rank": _rank,
    "written": _date,
    "numeric_date": _numeric_date,
    "score": _score,
    "name": lambda *_words: ("NAME", "name"),
    "label": lambda *_words: ("NAME", "name"),
}
"""What each rule makes of the values below it."""

FREE = frozenset({"date", "time"})
"""What may stand before any word: their last figure can count nothing."""

RESULTS: Mapping[str, Callable[..., Any]] = {
    **dict.fromkeys(("date", "time", "bare_time", "marked_time", "score", "name", "label", "rank"), _same),
    "lap": lap.result,
    "year": year.alone,
    "apart": lambda *_words: APART_RESULT,
    "formation": lambda lines: _formation(*lines),
}
"""What each way makes that a phrase of the calendar can end in."""
