"""Words that compare two things, the sort of figure that each can be of, and which figures are of one sort.

Older compares years, dearer money; more and higher anything. Who is faster has more speed, or fewer seconds.
"""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from claimcheck.core import Claim, Item, Kind, Passage
from claimcheck.relations.likeness import is_person
from claimcheck.relations.row import OLDEST, as_claim, is_cue, is_figure, item_at
from claimcheck.relations.signposts import Items, are_alike, is_fewest_first
from claimcheck.text.normalise import fold_word
from claimcheck.text.stems import stem
from claimcheck.text.ties import forms, groups, words

NEAR = 3
"""A bare number may be of the sort of a figure that is at most so many times as large or as small."""
RACE = frozenset({"second"})
"""What a race is timed in: of these the fewest are best."""
SPEED = " / hour"
KNOT = "knot"
DEGREES = frozenset({"degree", "degC", "degF"})
PEOPLE = ("person",)
PLAIN = frozenset({Kind.COUNT, Kind.NUMBER, Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.RATIO})
SORTS = {
    "any": PLAIN | {Kind.DURATION},
    "years": frozenset({Kind.DURATION, Kind.NUMBER}),
    "length": frozenset({Kind.MEASURE, Kind.DURATION, Kind.NUMBER}),
    "mass": frozenset({Kind.MEASURE, Kind.NUMBER}),
    "money": frozenset({Kind.MONEY, Kind.NUMBER}),
    "heat": frozenset({Kind.MEASURE, Kind.NUMBER}),
    "speed": frozenset({Kind.MEASURE, Kind.PERCENT, Kind.DURATION, Kind.NUMBER}),
    "place": PLAIN | {Kind.DURATION, Kind.ORDINAL},
}
"""Which kinds of figures the words of a sort compare."""


class Meaning(NamedTuple):
    """What a word of comparison says of the first thing, and of which sort of figures."""

    is_up: bool
    sort: str


class Known(NamedTuple):
    """Words of comparison, and what each says."""

    stems: frozenset[str]
    meanings: Mapping[str, Meaning]


@cache
def with_than() -> Known:
    """The words that set one thing above another with `than`: older, dearer, more."""
    return _known(groups("set by than "))


@cache
def without_than() -> Known:
    """The words that do so alone: exceeds, ahead of, behind."""
    return _known(groups("set by over "))


@cache
def of_the_first() -> Known:
    """The words for what comes first of several: the highest, the oldest, topped the table."""
    return _known(groups("set first "))


def _known(named: Mapping[str, str]) -> Known:
    told = ((word, name.split()) for word, name in named.items())
    return Known(frozenset(named), {word: Meaning(way == "up", sort) for word, (way, sort) in told})


def told_by(passage: Passage, known: Known) -> Iterator[tuple[int, Meaning]]:
    """The places of some words in a sentence, with what they say; nearly all sentences have none."""
    if not known.stems.isdisjoint(passage.values):
        for at, item in enumerate(passage.row):
            if item.value in known.stems:
                yield at, known.meanings[item.value]


def fits(items: Items, at: int, sort: str) -> bool:
    """Whether the figure at a place is of a sort that a word compares."""
    claim = as_claim(items[at])
    quantity = claim.quantity
    if quantity.number is None or quantity.kind not in SORTS[sort]:
        return False
    if sort == "speed":
        return (
            quantity.unit in RACE
            or quantity.kind in {Kind.PERCENT, Kind.NUMBER}
            or quantity.unit.endswith(SPEED)
            or quantity.unit == KNOT
        )
    if sort == "years" and quantity.kind is Kind.NUMBER:
        return quantity.number <= OLDEST
    if sort == "heat":
        return quantity.kind is Kind.NUMBER or quantity.unit in DEGREES
    if quantity.kind is Kind.ORDINAL:
        return is_place(items, at)
    if sort == "place" and quantity.kind is Kind.DURATION:
        return quantity.unit in RACE
    return sort != "place" or not is_fewest_first(items, at)


def is_place(items: Items, at: int) -> bool:
    """Whether an ordinal says which place a thing has in a ranking: in 59th place, المرتبة 19."""
    if not words("rank").isdisjoint((item_at(items, at - 1).value, item_at(items, at + 1).value)):
        return True
    return not words("rank").isdisjoint(map(stem, fold_word(as_claim(items[at]).quantity.surface).split()))


def is_turned(claim: Claim, sort: str) -> bool:
    """Whether the smaller figure is the better one: of the times of a race, and of places."""
    is_race = sort in {"speed", "place"} and claim.quantity.unit in RACE
    return is_race or claim.quantity.kind is Kind.ORDINAL


def are_of_one_sort(one: Claim, other: Claim) -> bool:
    """Whether two figures measure one thing, of which the one may leave its unit to the other: 17 years, and 19."""
    kinds = {one.quantity.kind, other.quantity.kind}
    if are_alike(one, other) or kinds == {Kind.ORDINAL}:
        return True
    if kinds == {Kind.COUNT} and is_person(one) and is_person(other):
        return PEOPLE in {one.head_path, other.head_path}  # 900 visitors, and 700 people
    return Kind.NUMBER in kinds and Kind.ORDINAL not in kinds and _are_near(one.quantity.number, other.quantity.number)


def _are_near(one: Fraction | None, other: Fraction | None) -> bool:
    if not one or not other:
        return False
    low, high = sorted((abs(one), abs(other)))
    return high <= NEAR * low


def is_dated(items: Items, at: int, end: int) -> bool:
    """Whether a stretch names a time, so that its figures may be of two: 40 in May, 30 ten years before."""
    return any(_is_time(item) for item in items[at:end])


def _is_time(item: Item) -> bool:
    return is_figure(item, Kind.DATE) or is_cue(item, "earlier", "past") or item.word in forms("of another time")
