"""Two figures called the lowest and the highest: from 2 metres at the lowest to 4 at the highest; the oldest is 60.

Both words stand before their figures, or both behind, and nothing between the two names another thing.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from claimcheck.core import Bound, Claim, Item, Kind, Ordered, Passage, Row, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import same_noun
from claimcheck.relations.row import as_claim, is_and, is_cue, item_at, without_and
from claimcheck.text.ties import forms, groups

BEFORE, BEHIND = 8, 4
"""How many items before its figure, or behind it, the word for an end may stand."""
JOINED = 4
"""How many items may stand between the first end and the second."""
KINDS = frozenset({Kind.MONEY, Kind.COUNT, Kind.MEASURE, Kind.DURATION, Kind.PERCENT, Kind.NUMBER})
ANY = "any"
"""What the lowest and the highest are of."""
WHY = "between and"


class _End(NamedTuple):
    """Where the word for an end stands, whether it is the upper one, and of what."""

    at: int
    is_high: bool
    sort: str


def find(story: Story, context: Context) -> Iterator[Ordered]:
    """Every low end with its high end, in sentences that name one of each."""
    for passage in story.saying(_lows()):
        if len(passage.claims) > 1:
            yield from _ends(passage)


@cache
def _lows() -> frozenset[str]:
    return frozenset(groups("lower end "))


def _ends(passage: Passage) -> Iterator[Ordered]:
    row = passage.row
    found = [end for at in range(len(row)) if (end := _end(row, at)) is not None]
    figures = [at for at in passage.at(Claim.kind) if as_claim(row[at]).quantity.kind in KINDS]
    if len(found) == 1 and not found[0].is_high:
        yield from _up_to(row, found[0].at, figures)
    if len(found) != 2 or found[0].is_high is found[1].is_high or not _are_of_one_sort(*found):
        return
    pair = _figures(row, found, figures)
    if pair is None or not _are_alike(as_claim(row[pair[0]]), as_claim(row[pair[1]])):
        return
    one, other = (as_claim(row[at]) for at in pair)
    if all(without_and(row[end.at]).lower() in forms("large or small") for end in found) and _counts_things(one):
        return
    yield Ordered((other, one) if found[0].is_high else (one, other), Tie(True, WHY, is_likely=True))


def _counts_things(claim: Claim) -> bool:
    """Whether a figure counts what the larger of two may have fewer of: the largest town has 40 schools."""
    return claim.quantity.kind is Kind.COUNT and bool(claim.head)


def _up_to(row: Row, low: int, figures: list[int]) -> Iterator[Ordered]:
    """From as little as £40 to as much as £60, where the words for the upper end are part of its figure."""
    after = [at for at in figures if low < at][:2]
    if len(after) < 2 or after[0] > low + JOINED or after[1] != after[0] + 2 or not _links(row[after[0] + 1]):
        return
    one, other = (as_claim(row[at]) for at in after)
    if other.quantity.bound is Bound.UP_TO and _are_alike(one, other):
        yield Ordered((one, other), Tie(True, WHY, is_likely=True))


def _links(item: Item) -> bool:
    return is_cue(item, "to") or is_and(item)


def _end(row: Row, at: int) -> _End | None:
    word = without_and(row[at]).lower()
    for is_high, named in ((False, _lower()), (True, _upper())):
        if word in named and item_at(row, at + 1).word.lower() not in forms("than what"):  # less than forecast
            return _End(at, is_high, named[word])
    return None


@cache
def _lower() -> Mapping[str, str]:
    return _as_written("lower end ", groups("lower end "))


@cache
def _upper() -> Mapping[str, str]:
    return _as_written("upper end ", groups("upper end "))


def _as_written(prefix: str, named: Mapping[str, str]) -> Mapping[str, str]:
    """What words of groups name, as written: their stems may be other words."""
    return {form: name for name in set(named.values()) for form in forms(prefix + name)}


def _are_of_one_sort(one: _End, other: _End) -> bool:
    return ANY in {one.sort, other.sort} or one.sort == other.sort


def _figures(row: Row, ends: list[_End], figures: list[int]) -> tuple[int, int] | None:
    """The figures of both ends in their order, where both words stand before them or both behind."""
    first, second = ends[0].at, ends[1].at
    after = [next((at for at in figures if end < at <= end + BEFORE), None) for end in (first, second)]
    before = [next((at for at in figures[::-1] if end - BEHIND <= at < end), None) for end in (first, second)]
    if None not in after and after[0] is not None and after[1] is not None and first < after[0] < second < after[1]:
        is_one = _goes_on(row, after[0], second) and _is_same(row, (first, after[0]), (second, after[1]))
        return (after[0], after[1]) if is_one else None
    if before[0] is not None and before[1] is not None and before[0] < first < before[1] < second:
        is_one = _goes_on(row, first, before[1]) and not any(_names(row[at]) for at in range(before[1] + 1, second))
        return (before[0], before[1]) if is_one else None
    return None


def _goes_on(row: Row, start: int, end: int) -> bool:
    """Whether one end follows the other at once: and the, to a, إلى."""
    between = row[start + 1 : end]
    return len(between) <= JOINED and not any(
        is_cue(item, Claim.kind, "stop", "source") or _names(item) for item in between
    )


def _is_same(row: Row, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether the second word has no noun of its own: the lowest bid was … and the highest (bid) …"""
    told = {item.value for item in row[one[0] + 1 : one[1]]}
    return not any(_names(item) and item.value not in told for item in row[other[0] + 1 : other[1]])


def _names(item: Item) -> bool:
    """Whether a word may name another thing."""
    if isinstance(item, Claim) or item.kind != "word":
        return isinstance(item, Claim)
    return without_and(item).lower() not in forms("names no end") and not is_and(item)


def _are_alike(one: Claim, other: Claim) -> bool:
    """Two exact figures of one unit and noun; one may leave both out."""
    first, second = one.quantity, other.quantity
    if first.number is None or second.number is None or not (first.is_exact or second.is_exact):
        return False
    if one.head and other.head and not same_noun(one, other):
        return False
    is_bare = Kind.NUMBER in {first.kind, second.kind} and first.scale == second.scale
    return first.unit == second.unit or is_bare
