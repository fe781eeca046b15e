"""A rate of all told apart from those of its two sides: 18% are out of work; in towns 11%, in villages 14% are.

The two sides make up all there are, so the rate of all lies between theirs. It is told in the same sentence or in one
of those before, of the same thing; a rate of some people, or of another time, is not that of all.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from claimcheck.core import Bound, Claim, Item, Kind, Outranked, Passage, StatedDate, Status, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import is_percent, number_of
from claimcheck.relations.row import cues_in, figures_of, is_cue, item_at, leads_on
from claimcheck.text.ties import groups, words

NEAR, AFTER = 4, 3
"""How many items before or after its percent a side may be named."""
LEAD = 9
"""How many items before a percent may say what it is a rate of."""
MAX_DISTANCE = 2
"""How many sentences before its sides the rate of all may be told."""
LEAST = 3
"""How many letters a word has at least that says what a rate is of; an English one has more."""
HALVES = ("sex", "home", "nationality")
SHARED = range(98, 103)
"""What two shares of one whole come to, which are no rates."""
OTHER = ("against", "was", "earlier", "forecast")
WHY = "one ranked after the other"


class Sides(NamedTuple):
    """The percents of both sides, the lower first, and what their sentence speaks of."""

    low: Claim
    high: Claim
    words: frozenset[str]
    years: frozenset[int]
    paces: frozenset[str]


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """Every two rates of both sides with the nearest rate of all, where none of those told lies between."""
    named = _named().keys()
    for order, passage in enumerate(story.passages):
        if Kind.PERCENT not in passage.kinds or named.isdisjoint(passage.values):
            continue
        sides = _sides(passage)
        near = story.passages[max(0, order - MAX_DISTANCE) : order + 1] if sides else ()
        rates = [rate for before in near for rate in _rates(before, sides)] if sides else []
        if not sides or not rates or any(not _is_outside(rate, sides) for rate in rates):
            continue
        rate = rates[-1]
        yield Outranked(
            (sides.high, rate) if number_of(rate) > number_of(sides.high) else (rate, sides.low), Tie(True, WHY)
        )


@cache
def _named() -> dict[str, str]:
    """The words for one side of all there are, with the pair and the side: home town, home village."""
    halves = {word: side for word, side in groups("half ").items() if side.partition(" ")[0] in HALVES}
    return groups("sided ") | halves


def _sides(passage: Passage) -> Sides | None:
    """The only two percents of a sentence that both sides of one pair have, and no other shares."""
    told = [(at, claim, side) for items, at, claim in figures_of(passage) if (side := _side(items, at, claim))]
    if len(told) != 2 or not _are_opposed(told[0][2], told[1][2]):
        return None
    (first, one, _), (second, other, _) = told
    row = passage.row
    if int(number_of(one) + number_of(other)) in SHARED or _is_change(row, first) or _is_change(row, second):
        return None
    if any(is_cue(item, "stop") for item in row[first:second]):
        return None
    low, high = sorted((one, other), key=number_of)
    return Sides(low, high, frozenset(item.value for item in cues_in(row)), _years(passage), _paces(row))


def _is_change(items: Sequence[Item], at: int) -> bool:
    """Whether a percent is by how much something rose, and not what it rose to."""
    lead = items[max(0, at - LEAD) : at]
    return any(is_cue(item, "rise", "fall") for item in lead) and not any(is_cue(item, "to") for item in lead[-2:])


def _years(passage: Passage) -> frozenset[int]:
    dates = [claim.quantity.value for claim in passage.claims if isinstance(claim.quantity.value, StatedDate)]
    return frozenset(date.year for date in dates if date.year)


def _are_opposed(one: str, other: str) -> bool:
    """Whether both are sides of one pair: town and village."""
    return one != other and one.partition(" ")[0] == other.partition(" ")[0]


def _side(items: Sequence[Item], at: int, claim: Claim) -> str:
    """Whose percent it is, by the words after it or else before it; empty where none is named."""
    if not is_percent(claim) or claim.status is Status.FORECAST:
        return ""
    following = item_at(items, at + 1)
    after = "" if leads_on(following) else _first(items[at + 1 : at + 1 + AFTER])
    return after or _first(items[max(0, at - NEAR) : at][::-1])


def _first(items: Sequence[Item]) -> str:
    """The side that the first words name, up to the next figure or sign."""
    for item in items:
        if isinstance(item, Claim) or is_cue(item, "comma", "stop", "close", "open"):
            return ""
        if item.value in _named():
            return _named()[item.value]
    return ""


def _rates(passage: Passage, sides: Sides) -> Iterator[Claim]:
    """The percents of a sentence that are rates of all: of what the sides' are of, and of nobody in particular."""
    is_own = sides.low.passage == passage.claims[0].passage if passage.claims else False
    if not is_own and (not _named().keys().isdisjoint(passage.values) or _years(passage) != sides.years):
        return
    for items, at, claim in figures_of(passage):
        is_before = is_percent(claim) and claim.span < min(sides.low.span, sides.high.span)
        is_fact = claim.quantity.bound is Bound.EXACT and claim.status is Status.FACT
        if is_before and is_fact and not _is_change(items, at) and _is_of_one(items, at, sides):
            yield claim


def _is_of_one(items: Sequence[Item], at: int, sides: Sides) -> bool:
    """Whether a rate is of what those of the sides are, by its name and its pace, and of no group of people."""
    lead = items[max(0, at - LEAD) : at]
    near = (*lead, *items[at + 1 : at + 1 + NEAR])
    if is_cue(items[at - 1], *OTHER) or any(item.value in words("some people") for item in near):
        return False
    said = {
        item.value for item in cues_in(lead) if is_cue(item, "word") and len(item.value) >= LEAST + item.value.isascii()
    }
    said -= words("rate", "reaching", "level")
    is_rate = any(item.value in words("rate") for item in lead)
    return is_rate and bool(said & sides.words) and _paces(lead) == sides.paces


def _paces(items: Sequence[Item]) -> frozenset[str]:
    """Whether a month's rate is told, or a year's."""
    return frozenset(item.value for item in items if is_cue(item, "pace"))


def _is_outside(rate: Claim, sides: Sides) -> bool:
    """Whether a rate lies outside those of the sides by more than rounding."""
    room = Fraction(rate.quantity.quantum)
    return number_of(rate) > number_of(sides.high) + room or number_of(rate) < number_of(sides.low) - room
