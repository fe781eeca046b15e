"""Courses: what begins and what ends one thing, told one after the other: closed in 1995 and reopened in 1998."""

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from claimcheck.core import Claim, Item, Kind, Passage, Sequel, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, is_cue
from claimcheck.relations.signposts import FENCES, Items
from claimcheck.relations.ties import forms, groups, words
from claimcheck.relations.times.years import gregorian
from claimcheck.text.stems import stem

NEAR = 8
"""How many items before its date the verb may stand."""
APART = 7
"""How many items after the first date the second verb may stand."""
LED = 3
"""How many items before the second verb `and` or `then` may stand."""
AND = ("و", "ف")
WHY = "what began and what ended it"


class Course(NamedTuple):
    """Where in the row the first date stands, and the second."""

    start: int
    end: int


def find(story: Story, context: Context) -> Iterator[Sequel]:
    """Every beginning with its end, both dated, of which the text tells the one and then the other."""
    for passage in story.passages:
        found = course(passage) if Kind.DATE in passage.kinds else None
        if found is not None:
            pair = as_claim(passage.row[found.start]), as_claim(passage.row[found.end])
            if _are_comparable(*pair):
                yield Sequel(pair, Tie(True, WHY))


@lru_cache(maxsize=64)
def course(passage: Passage) -> Course | None:
    """The beginning and the end of a sentence that has two dates and no more."""
    items = passage.row
    dates = [at for at in passage.at(Claim.kind) if as_claim(items[at]).quantity.kind is Kind.DATE]
    if len(dates) != 2:
        return None
    first, second = dates
    begun = _verb(items, range(first - 1, max(-1, first - NEAR), -1), _starts())
    ended = _verb(items, range(second - 1, max(first, second - NEAR), -1), _ends())
    if begun is None or ended is None or ended > first + APART or not _goes_on(items, first, ended):
        return None
    kinds = _kinds(items[begun], _starts()) & _kinds(items[ended], _ends())
    return Course(first, second) if kinds else None


@cache
def _starts() -> Mapping[str, str]:
    return groups("begins ")


@cache
def _ends() -> Mapping[str, str]:
    return groups("ends ")


def _kinds(verb: Item, meanings: Mapping[str, str]) -> set[str]:
    """What a verb may begin or end: what was closed reopens, and so does who was injured return."""
    return set(meanings[_word(verb)].split())


def _verb(items: Items, places: range, meanings: Mapping[str, str]) -> int | None:
    """The nearest verb before a date, in its clause."""
    for at in places:
        item = items[at]
        if isinstance(item, Claim) or is_cue(item, *FENCES):
            return None
        if _word(item) in meanings:
            return at
    return None


def _word(item: Item) -> str:
    """The stem of a word, also where it is a cue of another kind."""
    return item.value if item.kind == "word" else stem(item.word)


def _goes_on(items: Items, first: int, verb: int) -> bool:
    """Whether the second verb only tells what came next, and nothing between looks back."""
    between = items[first + 1 : verb]
    if any({item.value, item.word} & words("looks back") for item in between):
        return False
    return any(item.word.startswith(AND) or item.word in forms("goes on") for item in (*between[-LED:], items[verb]))


def _are_comparable(one: Claim, other: Claim) -> bool:
    """Whether two dates state their years, or are days of one month."""
    a, b = gregorian(one), gregorian(other)
    if a is None or b is None or a.year_end is not None or b.year_end is not None:
        return False
    is_day = None not in (a.day, b.day) and a.months == b.months and (a.year is None or b.year is None)
    return is_day or None not in (a.year, b.year)
