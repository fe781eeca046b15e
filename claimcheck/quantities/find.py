"""Finds the quantities of a document, and the numbers that no grammar took."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from msgspec import Struct

from claimcheck.core import Bound, Document, Kind, Quantity, Unread
from claimcheck.grammar import table, tokens, windows
from claimcheck.grammar.lexicon import UNREADABLE, Lexicon
from claimcheck.grammar.parser import Fence
from claimcheck.grammar.words import Word
from claimcheck.quantities import (
    bound,
    bounding_verb,
    cascade,
    date,
    elided,
    from_word,
    homograph,
    joined,
    measure,
    negated,
    number,
)
from claimcheck.quantities.amount import Amount
from claimcheck.quantities.cascade import Level, Reader
from claimcheck.quantities.numeral import Numeral
from claimcheck.quantities.settle import currency_adjectives, settle
from claimcheck.text.normalise import Folded
from claimcheck.text.stems import stem

SCALES = (
    "THOUSAND", "THOUSANDS", "MILLION", "MILLIONS", "BILLION", "BILLIONS", "TRILLION", "TRILLIONS", "QUADRILLION",
)  # fmt: skip
AFTER_SCORE = frozenset(
    {*SCALES, "MONEY_SIGN", "PERCENT", "PERCENT_SIGN", "UNIT", "UNITS", "NOUN", "MONEY", "SLASH", "HYPHEN", "COLON"}
)
PRODUCED = (
    "NUMBER", "THE_NUMBER", "THE_TENS_NUMBER", "ORDINAL_NUMBER", "RANK", "MAGNITUDE", "AMOUNT", "IN_CONTEXT", "DATE",
    "TIME", "SCORE", "POINTS", "NAME", "PART", "UNTOLD",
)  # fmt: skip
_YEAR = re.compile("(?:19|20)[0-9]{2}")
_ATTRIBUTE = re.compile(r"[0-9.,]*(?:[0-9][A-Za-zµ]|[A-Za-z]+\s?-|[0-9]\s?-\s?[A-Za-z])")
"""A measure that belongs to the next word, so that a number may stand before it: four 10-hour shifts."""
BEFORE_NO = {
    "year": AFTER_SCORE - {"NOUN"},
    "marked_time": frozenset(table.FIGURES),
    "lap": frozenset({"COLON"}),
    "label": AFTER_SCORE - {"NOUN"},
}
"""What years, hours marked with one letter and times of races may not stand before."""
JOINTS = frozenset({"SLASH", "HYPHEN", "COLON", "PLUS_BETWEEN"})
"""Signs that make figures one notation where no space stands between."""
TOUCHERS = frozenset({"NUMBER", "AMOUNT"})
TOUCHING = frozenset({"NUMBER", "AMOUNT", *SCALES})
LEVELS = (
    Level("calendar", date.ACTIONS, date.RESULTS, Fence(AFTER_SCORE, date.FREE, BEFORE_NO)),
    Level("number", number.ACTIONS, number.RESULTS, Fence(frozenset({*SCALES, "HUNDRED"}))),
    Level("amount", measure.ACTIONS, measure.RESULTS, measure.FENCE),
    Level("joined", joined.ACTIONS, joined.RESULTS),
    Level("bound", bound.ACTIONS, bound.RESULTS),
    Level("fenced", bound.ACTIONS, bound.FENCED),
)
"""The order in which the grammars read."""


class Reading(Struct, frozen=True):
    """What was read in a text."""

    quantities: tuple[Quantity, ...]
    unread: tuple[Unread, ...]


@cache
def reader(language: str) -> Reader:
    """The reader of a language, built once."""
    return cascade.build(language, _english_levels() if language == "en" else LEVELS, PRODUCED)


def _english_levels() -> tuple[Level, ...]:
    from claimcheck.quantities import english  # only when there is English to read

    return english.LEVELS


def find(document: Document, folded: Folded, language: Reader, country: str | None = None) -> Reading:
    """All quantities in text order, none overlapping, and all numbers left unread."""
    quantities: list[Quantity] = []
    starts: list[int] = []
    unread: list[Unread] = []
    is_arabic = language.table.lexicon.language == "ar"
    for group in _numbers(folded.text, language):
        quantity = _quantity(group[0], document.text, folded, is_arabic=is_arabic) if len(group) == 1 else None
        if quantity is not None:
            quantities.append(quantity)
            starts.append(group[0].start)
        elif len(group) > 1 or not UNREADABLE.isdisjoint(group[0].kinds):
            span = folded.offsets.span(group[0].start, group[-1].end)
            unread.append(Unread(span, span.of(document.text)))
    lexicon = language.table.lexicon
    if lexicon.language == "en":
        quantities = _completed(quantities, document.text, lexicon)
    adjectives = _adjectives(lexicon.language)
    settled = settle(elided.complete(quantities, document.text), folded.text, adjectives, country)
    return Reading(tuple(_said(settled, starts, folded.text, lexicon.language)), tuple(unread))


def _quantity(word: Word, text: str, folded: Folded, *, is_arabic: bool) -> Quantity | None:
    """What a word states, in the meaning that the words around it leave."""
    found = from_word.quantity(word, text, folded)
    return homograph.read(found, folded.text, word.start, word.end) if found is not None and is_arabic else found


def _said(quantities: Iterable[Quantity], starts: Iterable[int], text: str, language: str) -> Iterator[Quantity]:
    """The quantities as negations and verbs apart from them bound them."""
    for quantity, start in zip(quantities, starts, strict=True):
        yield negated.read(bounding_verb.read(quantity, text, start, language), text, start, language)


def _numbers(text: str, language: Reader) -> Iterator[Sequence[Word]]:
    """The words that the grammars make of a text, in groups that are read together or not at all."""
    for offset, stretch in tokens.stretches(text):
        for row in windows.windows(tokens.cut(stretch, language.table, offset)):
            yield from _groups(language.read(row), text)


def _completed(quantities: list[Quantity], text: str, lexicon: Lexicon) -> list[Quantity]:
    """Bare English numbers with units that are in no list of ours, or that the words around them tell."""
    from claimcheck.quantities import measured_by_quantulum  # only when there is English to read
    from claimcheck.quantities.english import apposition, metres

    is_known = lexicon.words.__contains__
    found = [measured_by_quantulum.complete(q, text, is_known) for q in quantities]
    return metres.complete(apposition.complete(found, text), text)


def _groups(words: Sequence[Word], text: str) -> Iterator[Sequence[Word]]:
    """Words that may state something, and numbers that touch without making one: 24/7 is unread, never a 24 and a 7."""
    after = 0
    for at, word in enumerate(words):
        kind, end = word.kinds[0], at + 1
        if at < after or (kind not in from_word.STATING and UNREADABLE.isdisjoint(word.kinds)):
            continue
        while words[end - 1].kinds[0] in TOUCHERS and (step := _touching(words, end, text)) is not None:
            end = step
        yield words[at:end]
        after = end


def _touching(words: Sequence[Word], end: int, text: str) -> int | None:
    """Where a group of touching numbers goes on after the word before `end`; None if it ends there."""
    last = words[end - 1]
    joined = end < len(words) and words[end].kinds[0] in JOINTS and words[end].start == last.end
    after = end + 1 if joined else end
    can_touch = last.kinds[0] == "NUMBER" or joined or _is_mixed(last)
    if not can_touch or after >= len(words) or words[after].kinds[0] not in TOUCHING:
        return None
    if not joined and _ATTRIBUTE.match(text, words[after].start, words[after].end):
        return None
    if not joined and (_begins_with_fence(words[after], text) or _says_twice(last, words[after], text)):
        return None
    is_year = not joined and _YEAR.fullmatch(text[last.start : last.end])
    return None if is_year or (joined and words[after].start != words[end].end) else after + 1


def _is_mixed(word: Word) -> bool:
    """Whether a number with a fraction counts nothing yet: 2018 ونصف, so that a million after it is odd."""
    value = word.senses[0].value
    return isinstance(value, Amount) and value.kind is Kind.NUMBER and value.number is not None


def _begins_with_fence(word: Word, text: str) -> bool:
    """Whether a hedge or bound parts a number from the one before it: عيار 21 نحو 6530 جنيها."""
    value = word.senses[0].value
    is_fenced = (
        isinstance(value, Amount)
        and value.number is not None
        and (value.is_approximate or value.bound is not Bound.EXACT)
    )
    return is_fenced and not text[word.start].isdigit()


def _says_twice(number: Word, bracketed: Word, text: str) -> bool:
    """Whether a number is said in words and in figures: خمسة (5) أشخاص; no scale word may serve both."""
    first, again = _numeral(number), _numeral(bracketed)
    if text[bracketed.start] != "(" or first is None or again is None or first.in_words == again.in_words:
        return False
    return again.scale == first.scale or (again.scale == 1 and again.value >= first.scale)


def _numeral(word: Word) -> Numeral | None:
    """The number of a word that the grammars made."""
    value = word.senses[0].value
    number = value.number if isinstance(value, Amount) else value
    return number if isinstance(number, Numeral) else None


@cache
def _adjectives(language: str) -> dict[str, frozenset[str]]:
    return currency_adjectives(reader(language).table.lexicon)


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


@cache
def noun_stems(language: str) -> dict[str, tuple[str, ...]]:
    """The stem of every counted noun to its classes: الطلبة in a text is طالب in the list."""
    return {stem(form): path for form, path in noun_classes(language).items()}
