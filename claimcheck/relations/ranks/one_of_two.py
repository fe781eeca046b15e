"""One of two things, named by what sets it apart, and both figures: the elder of the brothers is 36, Harry is 41.

The first figure is that of the one named.
"""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from claimcheck.core import Bound, Claim, Item, Kind, Outranked, Passage, Row, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.ranks.comparing import are_of_one_sort, fits
from claimcheck.relations.row import as_claim, figures_of, is_cue, item_at, without_and
from claimcheck.text.ties import forms, groups

REACH = 12
"""How many items after its word a figure may stand."""
SORTS = {"size": "mass", "level": "any", "age": "years", "price": "money"}
"""Which sort of figures the words of a scale compare, where it is not that of its name."""
WHY = "one ranked after the other"
ENDS = ("stop", "source", "quote", "among", "against")


class Mark(NamedTuple):
    """A word that sets a thing apart: where it stands, its scale, and whether it is the upper end."""

    at: int
    scale: str
    is_up: bool


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """The only two figures of a sentence behind a word for one of two things."""
    for passage in story.saying(_stems()):
        if len(passage.claims) > 1:
            marks = _marks(passage.row)
            if len(marks) == 1 and _is_of_two(passage.row, marks[0].at):
                yield from _of_two(passage, marks[0])


@cache
def _stems() -> frozenset[str]:
    return frozenset(groups("of two things "))


def _marks(row: Row) -> list[Mark]:
    """The words of a sentence that set one of two things apart, but for those compared with `than`."""
    told = groups("of two things ")
    found = ((at, told.get(without_and(item).lower(), "")) for at, item in enumerate(row) if item.value in told)
    return [Mark(at, *_meaning(name)) for at, name in found if name and not _is_than(row, at)]


def _meaning(name: str) -> tuple[str, bool]:
    scale, way = name.split()
    return scale, way == "up"


def _is_than(row: Row, at: int) -> bool:
    after = item_at(row, at + 1)
    return is_cue(after, "from") or after.word in forms("than") or is_cue(item_at(row, at - 1), "at", "from")


def _fitting(passage: Passage, scale: str) -> list[int]:
    """The places of the figures that a scale can order; none where a bound makes one unsure."""
    sort = SORTS.get(scale, scale)
    found = [
        at
        for row, at, claim in figures_of(passage)
        if fits(row, at, sort) and claim.quantity.kind is not Kind.ORDINAL and not _counts_things(claim, scale)
    ]
    is_exact = all(as_claim(passage.row[at]).quantity.bound is Bound.EXACT for at in found)
    return found if is_exact else []


def _counts_things(claim: Claim, scale: str) -> bool:
    """Whether a figure only counts the things compared: the longer of two roads."""
    return claim.quantity.kind is Kind.COUNT and (scale != "level" or (claim.quantity.number or 0) <= 2)


def _of_two(passage: Passage, mark: Mark) -> Iterator[Outranked]:
    """The only two figures after a word for one of two things, the first of which is its own."""
    places = _fitting(passage, mark.scale)
    is_behind = len(places) == 2 and mark.at < places[0] and _is_led(passage.row, mark.at, places[0])
    if is_behind and not any(is_cue(item, "stop", "source") for item in passage.row[places[0] : places[1]]):
        yield from _pair(passage.row, places, mark.is_up)


def _pair(row: Row, places: list[int], is_first_above: bool) -> Iterator[Outranked]:
    one, other = (as_claim(row[at]) for at in places)
    if are_of_one_sort(one, other):
        yield Outranked((one, other) if is_first_above else (other, one), Tie(True, WHY), is_strict=True)


def _is_led(row: Row, mark: int, figure: int) -> bool:
    between = row[mark + 1 : figure]
    return len(between) <= REACH and not any(is_cue(item, *ENDS) for item in between)


def _is_of_two(row: Row, at: int) -> bool:
    """Whether a word is said of one of two: the longer of the two, the elder of the brothers, أقصر الطريقين."""
    after = item_at(row, at + 1)
    if isinstance(after, Claim):
        return _is_two(after) and after.quantity.in_words
    following = row[at + 2 : at + 4] if is_cue(after, "of", "of_total") else ()
    return any(item.word.lower() in forms("one of a pair") or _is_two(item) for item in following)


def _is_two(item: Item) -> bool:
    return isinstance(item, Claim) and item.quantity.number == 2
