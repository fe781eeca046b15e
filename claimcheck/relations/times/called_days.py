"""Days named from the day of the draft: today, Sunday, here, and tomorrow, Monday, there; and the date above it.

A weekday alone is no quantity, and a sentence without figures is no passage: they are looked for in the text itself.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain

from msgspec import Struct

from claimcheck import calendars, files
from claimcheck.core import CalledDay, Claim, Kind, Quantity, Span, StatedDate, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.times.years import gregorian
from claimcheck.text.normalise import fold_word
from claimcheck.text.ties import forms, spelled

APART = 2500
"""Letters between two days beyond which they may be of two stories on one page."""
NEAR, LONGEST = 36, 26
"""Letters after the end of a word for a day within which its weekday stands, and before it within which it begins."""
HEAD = 120
"""The date of a draft stands within so many letters of its beginning."""
MIN_LETTERS = 5
"""Shorter names of days are short forms, some of them words of their own."""
WEEK = 7
AWAY = {
    "day before yesterday": -2,
    "day yesterday": -1,
    "day today": 0,
    "day tomorrow": 1,
    "day after tomorrow": 2,
}
QUOTES = re.compile('["“”«»„]')
_AFTER_DATE = re.compile(r"\s*(?:[/(،,-]|--)")
WHY = "days named from the day of the draft"


class _Day(Struct, frozen=True):
    claim: Claim
    away: int
    today: int
    """Which weekday the draft is of, going by this one."""


def find(story: Story, context: Context) -> Iterator[CalledDay]:
    """Every day of a draft that is named so with the one that most of the others agree with."""
    named = list(_named(context.text))
    days = [*_dateline(story, context), *named] if named else []
    if len(days) < 2:
        return
    counted = Counter(day.today for day in days)
    chief = next(day for day in days if counted[day.today] == max(counted.values()))
    for day in days:
        if day is not chief and abs(day.claim.span.start - chief.claim.span.start) <= APART:
            first, second = sorted((chief, day), key=lambda each: each.claim.span)
            yield CalledDay((first.claim, second.claim), Tie(False, WHY), (first.away, second.away))


def _named(text: str) -> Iterator[_Day]:
    """Today, Sunday; yesterday (Monday): outside the quotations of a paragraph, which may be of another day."""
    quotes, at = 0, 0
    for match in _matches(text):
        before, at = text[at : match.start(1)], match.start(1)
        line = before.rfind("\n")
        quotes = len(QUOTES.findall(before, max(0, line))) + (quotes if line < 0 else 0)
        if quotes % 2 == 0:
            away, weekday = _away()[fold_word(match.group(1)).lower()], _weekdays()[fold_word(match.group(2)).lower()]
            yield _Day(_claim(match, weekday), away, (weekday - away) % WEEK)


def _matches(text: str) -> Iterator[re.Match[str]]:
    """Every such pair; looked for only where a word for a day stands, as most of a text has none."""
    arabic, english = _hints()
    hints = (*arabic, *english) if "e" in text or "E" in text else arabic
    ends = sorted({at for hint in hints if hint in text for at in _places(text, hint)})
    found = chain.from_iterable(_pattern().finditer(text, max(0, at - LONGEST), at + NEAR) for at in ends)
    yield from {match.start(1): match for match in found}.values()


def _places(text: str, word: str) -> Iterator[int]:
    """Where a word ends, each time that it stands in a text."""
    at = text.find(word)
    while at >= 0:
        yield at + len(word)
        at = text.find(word, at + len(word))


@cache
def _hints() -> tuple[Sequence[str], Sequence[str]]:
    """What the names of days have in them, in Arabic and in English: the names that hold no other.

    Short ones stand with either alef, long ones without the letters that are not always written so: the first, and a
    last ه. The text is not folded, as that takes longer than to find each.
    """
    names = [name for name in _away() if not any(other in name for other in _away() if other != name)]
    short = [name for name in names if len(name) < MIN_LETTERS]
    long = [name[1:].removesuffix("ه") for name in names if name not in short]
    spelled_in = dict.fromkeys([*short, *(name.replace("ا", "أ") for name in short), *long, *map(str.upper, long)])
    return [hint for hint in spelled_in if not hint.isascii()], [hint for hint in spelled_in if hint.isascii()]


def _claim(match: re.Match[str], weekday: int) -> Claim:
    span = Span(*match.span())
    return Claim(Quantity(span, match.group(), Kind.DATE, StatedDate(weekday=weekday)), passage=0)


def _dateline(story: Story, context: Context) -> Iterator[_Day]:
    """The day that a draft begins with: Baghdad, 9 October 2016 /."""
    first = story.passages[0] if story.passages else None
    claim = first.claims[0] if first is not None and first.claims else None
    stated = gregorian(claim) if claim is not None else None
    if claim is None or stated is None or claim.span.end > HEAD or not stated.day or len(stated.months) != 1:
        return
    found = calendars.days(stated, context.today.year if context.today is not None else None)
    if found is not None and _AFTER_DATE.match(context.text, claim.span.end):
        yield _Day(claim, 0, calendars.weekday(found.first))


@cache
def _away() -> dict[str, int]:
    """How far each word says that a day lies: -1 for yesterday."""
    return {word: away for group, away in AWAY.items() for word in forms(group)}


@cache
def _weekdays() -> dict[str, int]:
    rows = files.all_words("weekdays.tsv", 2)
    return {fold_word(form).lower(): int(number) for _, (form, number) in rows if len(form) >= MIN_LETTERS}


@cache
def _pattern() -> re.Pattern[str]:
    """A word for a day near the draft's, and the weekday right after it, in brackets or behind a comma."""
    near, days = (_any_of(words) for words in (_away(), _weekdays()))
    return re.compile(rf"\b[وف]?({near})[ًٌٍَُِّ]*\b[ًٌٍَُِّ]*[،,]? ?(?:يوم )?[(\[]?({days})\b", re.IGNORECASE)


def _any_of(words: dict[str, int]) -> str:
    return "|".join(spelled(word) for word in sorted(words, key=len, reverse=True))
