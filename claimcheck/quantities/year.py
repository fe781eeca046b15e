"""Year trees to values: years, ranges of years, seasons, decades, for the rules of date.lark."""

from collections.abc import Callable, Mapping
from math import prod
from typing import Any

from msgspec import Struct

from claimcheck.core import Calendar, StatedDate

FIRST_YEAR = 1000
FIRST_BARE_YEAR, LAST_BARE_YEAR = 1900, 2099
"""A bare number outside is a year only if a word says so."""
FIRST_OLD_YEAR = 1500
"""The first that the word for `since` alone makes a year."""
BARE_HIJRI_YEARS = range(1400, 1451)


class Year(Struct, frozen=True):
    """A year, or the first of a range, with the calendar where the text marks it."""

    number: int
    last: int | None = None
    calendar: Calendar | None = None


def _year(*words: Any) -> Year:
    stated = next((word for word in words if isinstance(word, Year)), None)
    if stated is not None:
        return stated
    figure = next(word for word in words if isinstance(word, str) and word.isdigit())
    calendar = next((word for word in words if isinstance(word, Calendar)), None)
    return Year(int(figure), calendar=calendar)


def _long_year(*words: Any) -> Year | None:
    """A year of five digits, as 20187 slips in for 2018, or of one to three with its calendar: عام 61 للهجرة."""
    year = _year(*words)
    is_slip = len(str(year.number)) == 5 and str(year.number)[:2] in {"19", "20"}
    return year if is_slip or year.calendar is not None else None


def _spoken_year(*words: Any) -> Year:
    return Year(next(word for word in words if isinstance(word, int) and word >= FIRST_YEAR))


def _years_in_words(*words: Any) -> int:
    return sum(int(word) for word in words)


def _era(mark: str) -> Calendar:
    return Calendar.HIJRI if mark == "HIJRI_MARK" else Calendar.GREGORIAN


def _hijri_year(_word: str, figure: str, _era: Calendar | None = None) -> Year:
    return Year(int(figure), calendar=Calendar.HIJRI)


def _season(*words: Any) -> Year | None:
    """2018/19: the second year is the next one; typed from right to left, 2019/18, the one before."""
    whole, short = (int(word) for word in words if isinstance(word, str) and word.isdigit())
    first = next((year for year in (whole, whole - 1) if (2 * year + 1 - whole) % 100 == short), None)
    return None if first is None or not _can_be_bare(first) else Year(first, first + 1)


def _hijri_season(first: str, second: str, _era: Calendar) -> Year | None:
    """35/1436 or 1435/36: two years of which one is written short."""
    short, whole = sorted((first, second), key=len)
    start = int(whole) if whole == first else int(whole) - 1
    other = start + 1 if whole == first else start
    return Year(start, start + 1, Calendar.HIJRI) if other % 100 == int(short) else None


def _hundreds_of_years(*words: Any) -> int:
    return prod(int(word) for word in words)


def _two_years(*words: Any) -> Year | None:
    first, last = (int(word) for word in words if isinstance(word, str) and word.isdigit())
    return Year(first, last)


def _year_range(*words: Any) -> Year | None:
    first, last = (int(word) for word in words if isinstance(word, str) and word.isdigit())
    hijri = {"HIJRI_MARK", Calendar.HIJRI}
    calendar = Calendar.HIJRI if any(word in hijri for word in words if isinstance(word, str | Calendar)) else None
    if calendar is None and not (_can_be_bare(first) and _can_be_bare(last)):
        return None
    return Year(first, last, calendar)


def _can_be_bare(year: int) -> bool:
    return FIRST_BARE_YEAR <= year <= LAST_BARE_YEAR


def _led_year(*words: Any) -> Year | None:
    year = _year(*words)
    is_round = year.number % 100 == 0  # في 2000 may go on with what there are 2,000 of
    is_old = words[0] == "SINCE" and FIRST_OLD_YEAR <= year.number < FIRST_BARE_YEAR  # منذ 1882
    is_year = (_can_be_bare(year.number) or is_old) and not is_round
    return year if year.calendar is not None or is_year else None


def alone(year: Year) -> tuple[str, Any] | None:
    """A year with no month, as a date."""
    is_year = year.calendar is not None or 1400 <= year.number <= 2150 or year.number > 10_000
    calendars = (year.calendar,) if year.calendar is not None else _calendars(year.number)
    dates = tuple(StatedDate(year.number, calendar=calendar, year_end=year.last) for calendar in calendars)
    return ("DATE", dates) if is_year else None


def _calendars(year: int) -> tuple[Calendar, ...]:
    """The calendars a bare year can be of, the likelier first: 1439 is now, or the time of the crusades."""
    return (Calendar.HIJRI, Calendar.GREGORIAN) if year in BARE_HIJRI_YEARS else (Calendar.GREGORIAN,)


def _decade(first: Any, *words: Any) -> Year:
    """The eighties, of the twentieth century unless another is named."""
    century = next((int(word) for word in words if isinstance(word, str) and word.isdigit()), 20)
    first = int(first) - 100 * (20 - century)
    return Year(first, first + 9)


ACTIONS: Mapping[str, Callable[..., Any]] = {
    "year": _year,
    "long_year": _long_year,
    "spoken_year": _spoken_year,
    "years_in_words": _years_in_words,
    "hundreds_of_years": _hundreds_of_years,
    "era": _era,
    "year_range": _year_range,
    "season": _season,
    "hijri_season": _hijri_season,
    "hijri_year": _hijri_year,
    "two_years": _two_years,
    "led": lambda *words: words[0],
    "led_year": _led_year,
    "decade": _decade,
    "year_date": alone,
    "decade_date": alone,
}
"""What each rule about years makes of the values below it."""
