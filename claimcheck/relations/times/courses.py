"""Courses: what begins and what ends one thing, told one after the other: closed in 1995 and reopened in 1998."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from claimcheck.core import Item, Kind, Passage, Sequel, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, figures_of, is_cue
from claimcheck.relations.signposts import FENCES, Items
from claimcheck.relations.times.years import are_comparable, are_near, is_of_a_thing, is_since, of_two_dates
from claimcheck.text.stems import stem
from claimcheck.text.ties import forms, groups, words

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
    for passage in of_two_dates(story):
        for found in _courses(passage):
            pair = as_claim(passage.row[found.start]), as_claim(passage.row[found.end])
            if are_comparable(*pair) or are_near(*pair):
                yield Sequel(pair, Tie(True, WHY))


def course(passage: Passage) -> Course | None:
    """The beginning and the end of a sentence that has two dates and no more."""
    dates = sum(claim.quantity.kind is Kind.DATE for claim in passage.claims)
    return next(iter(_courses(passage)), None) if dates == 2 else None


@lru_cache(maxsize=64)  # whether a length lies between them is asked besides
def _courses(passage: Passage) -> Sequence[Course]:
    """Every two neighbouring dates of a sentence of which the first begins what the second ends."""
    dates = [at for _, at, claim in figures_of(passage) if claim.quantity.kind is Kind.DATE]
    return [Course(first, second) for first, second in pairwise(dates) if _is_course(passage.row, first, second)]


def _is_course(items: Items, first: int, second: int) -> bool:
    begun = _verb(items, range(first - 1, max(-1, first - NEAR), -1), _starts())
    ended = _verb(items, range(second - 1, max(first, second - NEAR), -1), _ends())
    if begun is None or ended is None or ended > first + APART or not _goes_on(items, first, ended):
        return False
    if any(map(_leads_back, items[ended + 1 : second])) or is_since(items, second) or is_of_a_thing(items, second):
        return False
    return not _kinds(items[begun], _starts()).isdisjoint(_kinds(items[ended], _ends()))


def _leads_back(item: Item) -> bool:
    """Whether the date may be of something else: closed a branch opened in 1985, ended the calm that went before."""
    is_begun = item.kind == "word" and item.value in _starts()
    return is_begun or _goes_back(item)


def _goes_back(item: Item) -> bool:
    """Whether a word goes back to what was before."""
    return any(each in words("goes back") or each in forms("of another time") for each in (item.value, item.word))


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
        if is_cue(item, *FENCES):
            return None
        if _word(item) in meanings:
            return at
    return None


def _word(item: Item) -> str:
    """The stem of a word, also where it is a cue of another kind."""
    return item.value if item.kind == "word" else stem(item.word)


def _goes_on(items: Items, first: int, verb: int) -> bool:
    """Whether the second verb only tells what came next, and nothing between goes back."""
    between = items[first + 1 : verb]
    if any(map(_goes_back, between)):
        return False
    return any(item.word.startswith(AND) or item.word in forms("goes on") for item in (*between[-LED:], items[verb]))
