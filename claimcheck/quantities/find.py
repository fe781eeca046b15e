"""Finds the quantities of a document, and the numbers that no grammar took."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache

from claimcheck.core import Document, Interval, Kind, Quantity, StatedDate, Unread
from claimcheck.grammar import tokens
from claimcheck.grammar.parser import Fence
from claimcheck.grammar.tokens import Tokens, Word
from claimcheck.quantities import amount, bound, cascade, date, english, measure, number
from claimcheck.quantities.amount import Amount
from claimcheck.quantities.cascade import Level, Reader
from claimcheck.quantities.numeral import Numeral
from claimcheck.quantities.settle import currency_adjectives, settle
from claimcheck.text.normalise import Folded

SCALES = (
    "THOUSAND", "THOUSANDS", "MILLION", "MILLIONS", "BILLION", "BILLIONS", "TRILLION", "TRILLIONS", "QUADRILLION",
)  # fmt: skip
AFTER_SCORE = frozenset({*SCALES, "PERCENT", "PERCENT_SIGN", "UNIT", "NOUN", "MONEY", "MONEY_SIGN", "SLASH", "HYPHEN"})
PRODUCED = (
    "NUMBER", "THE_NUMBER", "ORDINAL_NUMBER", "MAGNITUDE", "AMOUNT", "DATE", "TIME", "SCORE", "NAME", "PART",
)  # fmt: skip
FIRST_BARE_YEAR, LAST_BARE_YEAR = 1900, 2099
_DEFINITE = ("ال", "وال", "بال", "لل", "فال", "كال")
_ONE_OF = re.compile(r"\s+من\s+ا(?!ل)")
_YEAR = re.compile("(?:19|20)[0-9]{2}")
JOINTS = frozenset({"SLASH", "HYPHEN", "COLON"})
"""Signs that make figures one notation where no space stands between."""
TOUCHING = frozenset({"NUMBER", "AMOUNT", *SCALES})
LEVELS = (
    Level("calendar", date.ACTIONS, date.RESULTS, Fence(AFTER_SCORE, date.FREE)),
    Level("number", number.ACTIONS, number.RESULTS, Fence(frozenset({*SCALES, "HUNDRED"}))),
    Level("amount", measure.ACTIONS, measure.RESULTS),
    Level("joined", measure.ACTIONS, measure.JOINED),
    Level("bound", bound.ACTIONS, bound.RESULTS),
    Level("fenced", bound.ACTIONS, bound.FENCED),
)
"""The order in which the grammars read."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read in a text."""

    quantities: tuple[Quantity, ...]
    unread: tuple[Unread, ...]


@cache
def reader(language: str) -> Reader:
    """The reader of a language, built once."""
    return cascade.build(language, english.LEVELS if language == "en" else LEVELS, PRODUCED)


def find(document: Document, folded: Folded, cut: Tokens, language: Reader, country: str | None = None) -> Reading:
    """All quantities in text order, none overlapping, and all numbers left unread."""
    quantities: list[Quantity] = []
    unread: list[Unread] = []
    for row in tokens.windows(cut):
        for group in _groups(language.read(row), folded.text):
            quantity = _quantity(group[0], document, folded) if len(group) == 1 else None
            if quantity is not None:
                quantities.append(quantity)
            elif len(group) > 1 or not language.table.lexicon.unreadable.isdisjoint(group[0].kinds):
                span = folded.offsets.span(group[0].start, group[-1].end)
                unread.append(Unread(span, span.of(document.text)))
    adjectives = _adjectives(language.table.lexicon.language)
    return Reading(settle(quantities, folded.text, adjectives, country), tuple(unread))


def _groups(words: Sequence[Word], text: str) -> Iterator[Sequence[Word]]:
    """Single words, and numbers that touch without making one: 24/7 is unread, never a 24 and a 7."""
    at = 0
    while at < len(words):
        end = at + 1
        while (step := _touching(words, end, text)) is not None:
            end = step
        yield words[at:end]
        at = end


def _touching(words: Sequence[Word], end: int, text: str) -> int | None:
    """Where a group of touching numbers goes on after the word before `end`; None if it ends there."""
    last = words[end - 1]
    joined = end < len(words) and words[end].kinds[0] in JOINTS and words[end].start == last.end
    after = end + 1 if joined else end
    can_touch = last.kinds[0] == "NUMBER" or (joined and last.kinds[0] == "AMOUNT")
    if not can_touch or after >= len(words) or words[after].kinds[0] not in TOUCHING:
        return None
    is_year = not joined and _YEAR.fullmatch(text[last.start : last.end])
    return None if is_year or (joined and words[after].start != words[end].end) else after + 1


@cache
def _adjectives(language: str) -> dict[str, frozenset[str]]:
    return currency_adjectives(reader(language).table.lexicon)


def _quantity(word: Word, document: Document, folded: Folded) -> Quantity | None:
    """The quantity that a word has become; None for words that are none."""
    kind, value, *_ = word.senses[0]
    span = folded.offsets.span(word.start, word.end)
    found = Quantity(span, span.of(document.text), Kind.NUMBER, None)
    match kind:
        case "AMOUNT":
            return _of_amount(found, value, folded)
        case "NUMBER":
            return _of_number(found, value, word, folded)
        case "MAGNITUDE":
            return _of_amount(found, amount.of_magnitude(value), folded)
        case "THE_NUMBER":
            return _of_definite(found, value, word, folded)
        case "ORDINAL_NUMBER":
            rank = value.value
            return replace(found, kind=Kind.ORDINAL, value=rank, stated=Interval.point(rank), in_words=True)
        case "DATE":
            return _of_date(found, value)
        case "TIME":
            return replace(found, kind=Kind.TIME, value=value)
        case "SCORE":
            return replace(found, kind=Kind.SCORE, value=value)
    return None


def _of_amount(found: Quantity, of: Amount, folded: Folded) -> Quantity:
    noun, noun_span = "", None
    if of.noun_at is not None:
        noun_span = folded.offsets.span(*of.noun_at)
        noun = found.surface[noun_span.start - found.span.start : noun_span.end - found.span.start]
    base = replace(
        found,
        kind=of.kind,
        value=of.number.value if of.number is not None else None,
        stated=of.stated,
        unit=of.unit,
        quantum=of.number.quantum if of.number is not None else Fraction(1),
        scale=of.number.scale if of.number is not None else Fraction(1),
        in_words=of.number.in_words if of.number is not None else True,
        bound=of.bound,
        is_approximate=of.is_approximate,
        noun=noun,
        noun_span=noun_span,
    )
    return replace(base, others=tuple(_other_readings(base, of)))


def _other_readings(base: Quantity, of: Amount) -> Iterator[Quantity]:
    """Other values of the figure, and other countries of the currency."""
    if of.number is not None and of.interval is None:
        for value in of.number.others:
            quantum = of.number.quantum * value / of.number.value if of.number.value else of.number.quantum
            yield replace(base, value=value, stated=Interval.point(value), quantum=quantum)
    for money in of.choices[1:]:
        yield replace(base, unit=money.code)


def _of_definite(found: Quantity, value: Numeral, word: Word, folded: Folded) -> Quantity | None:
    """A definite number counts what stands before it, if that is a definite plural: المتهمين الثلاثة."""
    before = folded.text[max(0, word.start - 24) : word.start].split(" ")
    if len(before) < 2 or before[-1] or not before[-2].startswith(_DEFINITE) or before[-2].endswith("ه"):
        return None
    stated = Interval.point(value.value)
    return replace(found, kind=Kind.COUNT, value=value.value, stated=stated, unit="count", in_words=value.in_words)


def _of_number(found: Quantity, value: Numeral, word: Word, folded: Folded) -> Quantity | None:
    """A bare number; one of the best is no count, and a bare 2018 is a year."""
    if value.value == 1 and value.in_words and _ONE_OF.match(folded.text, word.end):
        return None
    figures = folded.text[word.start : word.end]
    if len(figures) == 4 and figures.isdigit() and FIRST_BARE_YEAR <= value.value <= LAST_BARE_YEAR:
        year = replace(found, kind=Kind.DATE, value=StatedDate(int(figures)))
        return replace(year, others=(_of_amount(found, amount.of_number(value), folded),))
    return _of_amount(found, amount.of_number(value), folded)


def _of_date(found: Quantity, dates: tuple[StatedDate, ...]) -> Quantity:
    first, *others = (replace(found, kind=Kind.DATE, value=stated) for stated in dates)
    return replace(first, others=tuple(others))


@cache
def noun_classes(language: str) -> dict[str, tuple[str, ...]]:
    """Folded form of every counted noun to the classes it belongs to, the nearest first."""
    words = reader(language).table.lexicon.words
    return {
        form: sense.value.path
        for form, senses in words.items()
        for sense in senses
        if sense.kind in {"NOUN", "NOUN_DUAL"}
    }
