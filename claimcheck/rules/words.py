"""Words: quantities as the message of a finding says them in each language. No rule itself."""

import re
from collections.abc import Callable
from fractions import Fraction

from claimcheck import units
from claimcheck.core import Bound, Interval, Kind, Quantity, StatedDate
from claimcheck.core.wording import has_arabic, rounded, spoken
from claimcheck.rules.dates import stated_date

LANGUAGES = ("ar", "en")
Facts = tuple[tuple[str, str], ...]

_LETTER = re.compile(r"[^\W\d_]")
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
    is_bare = not _LETTER.search(surface)
    is_understood = is_in(language, surface) or (is_bare and quantity.kind is not Kind.MONEY)
    said = None if is_understood else _again(quantity, language)
    return said or (surface if is_bare else quoted(surface, language))


def quoted(surface: str, language: str) -> str:
    """Words of the text in the quotation marks of the reader's language."""
    return _QUOTES[language].format(surface)


def _again(quantity: Quantity, language: str) -> str | None:
    if isinstance(quantity.value, StatedDate) and quantity.value.year_end is None:
        return stated_date(quantity.value, language) or None
    if quantity.number is None or quantity.bound not in _BOUNDS:
        return None
    before = (_ABOUT[language] if quantity.is_approximate else "") + _BOUNDS[quantity.bound][language]
    if quantity.kind is Kind.PERCENT and quantity.unit == "percent":
        return f"{before}{spoken(quantity.number, language)}%"
    if quantity.kind not in {Kind.MEASURE, Kind.DURATION, Kind.MONEY}:
        return None
    said = amount(quantity.number, unit_of(quantity), language)
    return None if said is None else before + said


def unit_of(quantity: Quantity) -> str:
    """The unit as a message names it: money that may be of several countries goes by its word alone."""
    is_open = quantity.kind is Kind.MONEY and any(other.unit != quantity.unit for other in quantity.others)
    return units.unnamed(quantity.unit) if is_open else quantity.unit


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


def range_of(interval: Interval, language: str, unit: str = "") -> str:
    """An interval in words: 52, less than 90.5, 23 to 24 million dollars."""
    low, high = interval.low, interval.high
    is_arabic = language == "ar"
    if low is None and high is None:
        return "؟" if is_arabic else "?"
    if low is None or high is None or low == high:
        end = low if low is not None else high or Fraction(0)
        return _bound(interval)[language] + _with_unit(end, unit, language)
    first, last = spoken(low, language), _with_unit(high, unit, language)
    number, _, scale = first.partition(" ")
    if scale and spoken(high, language).endswith(f" {scale}"):
        first = number
    return f"بين {first} و{last}" if is_arabic else f"{first} to {last}"


def _bound(interval: Interval) -> dict[str, str]:
    if interval.low is None:
        return _BOUNDS[Bound.LESS_THAN if interval.high_open else Bound.AT_MOST]
    if interval.high is None:
        return _BOUNDS[Bound.MORE_THAN if interval.low_open else Bound.AT_LEAST]
    return _BOUNDS[Bound.EXACT]


def _with_unit(value: Fraction, unit: str, language: str) -> str:
    return f"{spoken(value, language)}%" if unit == "%" else amount(value, unit, language) or spoken(value, language)


def is_in(language: str, text: str) -> bool:
    """Whether words are of a language, by their letters."""
    return has_arabic(text) == (language == "ar")
