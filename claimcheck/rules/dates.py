"""Dates: as the message of a finding says them in each language, months by the text's own names. No rule itself."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from claimcheck import files
from claimcheck.calendars import Days
from claimcheck.core import Calendar, StatedDate
from claimcheck.text.normalise import fold, fold_word

LANGUAGES = ("ar", "en")
_HIJRI = {"ar": "{}هـ", "en": "{} AH"}
_INITIAL = re.compile(r"\b(?!al-)[a-z]")


def period(days: Days, language: str, like: str = "") -> str:
    """A day, or the first and the last one of several."""
    first, last = day(days.first, language, like), day(days.last, language, like)
    if first == last:
        return first
    return f"المدة من {first} إلى {last}" if language == "ar" else f"{first} to {last}"


def day(ordinal: int, language: str, like: str = "") -> str:
    """A day of the Gregorian calendar; its month named as in the words that it is like."""
    found = date.fromordinal(ordinal)
    return f"{found.day} {month(found.month, Calendar.GREGORIAN, language, like)} {found.year}"


def stated_date(stated: StatedDate, language: str, like: str = "") -> str:
    """A date as far as the text states it."""
    months = "" if stated.month is None else month(stated.month, stated.calendar, language, like)
    year = "" if stated.year is None else str(stated.year)
    if year and stated.calendar is Calendar.HIJRI:
        year = _HIJRI[language].format(year)
    return " ".join(part for part in ("" if stated.day is None else str(stated.day), months, year) if part)


def month(number: int, calendar: Calendar, language: str, like: str = "") -> str:
    """The name of a month: of the family that the words of the text use, else the usual one."""
    names = [(form, family) for form, kind, n, family in _months(language) if n == number and kind == calendar.value]
    own = _family(like) if language == "ar" and like else ""
    return next((form for form, family in names if family == own), names[0][0] if names else str(number))


def _family(surface: str) -> str:
    """To which names of months the first one in some words belongs: Levantine, Maghrebi …; empty if there is none."""
    names = {fold_word(form): family for form, _, _, family in _months("ar")}
    return next((names.get(fold_word(name), "") for name, _ in months_written(surface)), "")


def months_written(surface: str) -> Iterator[tuple[str, int]]:
    """The names of months in the words of a date, as written, with their numbers."""
    folded = fold(surface)
    for match in _month_pattern().finditer(folded.text.lower()):
        start, end = folded.offsets.to_original(match.start(1)), folded.offsets.to_original(match.end(1))
        yield surface[start:end], _month_numbers()[match.group(1)]


@cache
def _months(language: str) -> tuple[tuple[str, str, int, str], ...]:
    rows = files.words(language, "months.tsv", 4)
    return tuple((_INITIAL.sub(_capital, form), kind, int(number), family) for _, (form, kind, number, family) in rows)


def _capital(initial: re.Match[str]) -> str:
    """Dhu al-Hijjah, Rabi al-Awwal."""
    return initial.group().upper()


@cache
def _month_numbers() -> dict[str, int]:
    forms = (row for language in LANGUAGES for row in _months(language))
    return {fold_word(form).lower(): number for form, _, number, _ in forms}


@cache
def _month_pattern() -> re.Pattern[str]:
    names = sorted(_month_numbers(), key=len, reverse=True)
    return re.compile(rf"(?<![^\W\d_])(?:[وبل](?=.))?({'|'.join(map(re.escape, names))})(?![^\W\d_])")
