"""Words: quantities and dates as the message of a finding says them in each language. No rule itself."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from fractions import Fraction
from functools import cache

from claimcheck import files, units
from claimcheck.calendars import Days
from claimcheck.core import Bound, Calendar, Interval, Kind, Quantity, StatedDate
from claimcheck.core.wording import rounded, spoken
from claimcheck.text.normalise import fold, fold_word

LANGUAGES = ("ar", "en")
Facts = tuple[tuple[str, str], ...]

_ARABIC, _LETTER = re.compile("[\u0621-\u064a]"), re.compile(r"[^\W\d_]")
_QUOTES = {"ar": "«{}»", "en": "“{}”"}
_ABOUT = {"ar": "نحو ", "en": "about "}
_BOUNDS = {
    Bound.EXACT: {"ar": "", "en": ""},
    Bound.MORE_THAN: {"ar": "أكثر من ", "en": "more than "},
    Bound.LESS_THAN: {"ar": "أقل من ", "en": "less than "},
    Bound.AT_LEAST: {"ar": "ما لا يقل عن ", "en": "at least "},
    Bound.AT_MOST: {"ar": "ما لا يزيد على ", "en": "at most "},
    Bound.UP_TO: {"ar": "ما يصل إلى ", "en": "up to "},
}
_HIJRI = {"ar": "{}هـ", "en": "{} AH"}


def both(name: str, tell: Callable[[str], str]) -> Facts:
    """A fact in both languages, by what tells it in one."""
    return tuple((f"{name}_{language}", tell(language)) for language in LANGUAGES)


def either(name: str, arabic: str, english: str) -> Facts:
    """A fact that has its own words in each language."""
    return (f"{name}_ar", arabic), (f"{name}_en", english)


def told(name: str, quantity: Quantity) -> Facts:
    """A quantity as the text has it, or said again for a reader of the other language."""
    return both(name, lambda language: in_words(quantity, language))


def in_words(quantity: Quantity, language: str) -> str:
    """The words of the text in quotation marks; in the other language its number, bound and unit."""
    surface = quantity.surface
    if not _LETTER.search(surface):
        return surface
    said = None if is_in(language, surface) else _again(quantity, language)
    return said or quoted(surface, language)


def quoted(surface: str, language: str) -> str:
    """Words of the text in the quotation marks of the reader's language."""
    return _QUOTES[language].format(surface)


def _again(quantity: Quantity, language: str) -> str | None:
    if quantity.number is None or quantity.bound not in _BOUNDS:
        return None
    before = (_ABOUT[language] if quantity.is_approximate else "") + _BOUNDS[quantity.bound][language]
    if quantity.kind is Kind.PERCENT and quantity.unit == "percent":
        return f"{before}{spoken(quantity.number, language)}%"
    if quantity.kind not in {Kind.MEASURE, Kind.DURATION, Kind.MONEY}:
        return None
    said = amount(quantity.number, quantity.unit, language)
    return None if said is None else before + said


def amount(value: Fraction, unit: str, language: str) -> str | None:
    """So much of a unit; None for a unit without a name."""
    text = spoken(value, language)
    number = Fraction(100) if _LETTER.search(text) else Fraction(text.replace(",", ""))
    return text if unit in {"", "count"} else units.counted(text, number, unit, language)


def made(value: Fraction, unit: str, language: str, beside: Fraction | None) -> str:
    """A computed amount, as precise as a sentence needs it next to the stated one."""
    near = rounded(value, beside)
    return amount(near, unit, language) or f"{spoken(near, language)} {units.symbol(unit)}"


def days_apart(gap: int, language: str) -> str:
    """So many days."""
    return amount(Fraction(gap), "day", language) or str(gap)


def hours_and_minutes(minutes: int, language: str) -> str:
    """A length of time: 4 hours and 20 minutes."""
    parts = [(minutes // 60, "hour"), (minutes % 60, "minute")]
    said = [units.counted(str(n), Fraction(n), unit, language) or "" for n, unit in parts if n]
    return (" و" if language == "ar" else " and ").join(said)


def period(days: Days, language: str) -> str:
    """A day, or the first and the last one of several."""
    first, last = day(days.first, language), day(days.last, language)
    return first if first == last else f"{first} {'إلى' if language == 'ar' else 'to'} {last}"


def range_of(interval: Interval, language: str, unit: str = "") -> str:
    """An interval in words: 52, less than 90.5, 23 to 24."""
    low, high = interval.low, interval.high
    is_arabic = language == "ar"
    if low is None and high is None:
        return "؟" if is_arabic else "?"
    if low is None or high is None or low == high:
        end = low if low is not None else high or Fraction(0)
        return _bound(interval)[language] + _with_unit(end, unit, language)
    return f"{spoken(low, language)} {'إلى' if is_arabic else 'to'} {_with_unit(high, unit, language)}"


def _bound(interval: Interval) -> dict[str, str]:
    if interval.low is None:
        return _BOUNDS[Bound.LESS_THAN if interval.high_open else Bound.AT_MOST]
    if interval.high is None:
        return _BOUNDS[Bound.MORE_THAN if interval.low_open else Bound.AT_LEAST]
    return _BOUNDS[Bound.EXACT]


def _with_unit(value: Fraction, unit: str, language: str) -> str:
    return f"{spoken(value, language)}%" if unit == "%" else amount(value, unit, language) or spoken(value, language)


def day(ordinal: int, language: str) -> str:
    """A day of the Gregorian calendar."""
    found = date.fromordinal(ordinal)
    return f"{found.day} {month(found.month, Calendar.GREGORIAN, language)} {found.year}"


def stated_date(stated: StatedDate, language: str) -> str:
    """A date as far as the text states it."""
    months = "" if stated.month is None else month(stated.month, stated.calendar, language)
    year = "" if stated.year is None else str(stated.year)
    if year and stated.calendar is Calendar.HIJRI:
        year = _HIJRI[language].format(year)
    return " ".join(part for part in ("" if stated.day is None else str(stated.day), months, year) if part)


def month(number: int, calendar: Calendar, language: str) -> str:
    """The usual name of a month."""
    return next((form for form, kind, n, _ in _months(language) if n == number and kind == calendar.value), str(number))


def is_in(language: str, text: str) -> bool:
    """Whether words are of a language, by their letters."""
    return bool(_ARABIC.search(text)) == (language == "ar")


def months_written(surface: str) -> Iterator[tuple[str, int]]:
    """The names of months in the words of a date, as written, with their numbers."""
    folded = fold(surface)
    for match in _month_pattern().finditer(folded.text.lower()):
        start, end = folded.offsets.to_original(match.start(1)), folded.offsets.to_original(match.end(1))
        yield surface[start:end], _month_numbers()[match.group(1)]


@cache
def _months(language: str) -> tuple[tuple[str, str, int, str], ...]:
    rows = files.rows(files.folder() / "lexicon" / language / "months.tsv")
    return tuple((form[:1].upper() + form[1:], kind, int(number), family) for _, (form, kind, number, family) in rows)


@cache
def _month_numbers() -> dict[str, int]:
    forms = (row for language in LANGUAGES for row in _months(language))
    return {fold_word(form).lower(): number for form, _, number, _ in forms}


@cache
def _month_pattern() -> re.Pattern[str]:
    names = sorted(_month_numbers(), key=len, reverse=True)
    return re.compile(rf"(?<![^\W\d_])(?:[وبل](?=.))?({'|'.join(map(re.escape, names))})(?![^\W\d_])")
