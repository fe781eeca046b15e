"""One figure told again in an aside, in another unit or other words: 2,000 acres of woods, about 810 hectares, went to.

Only the two figures of a sentence that measure one thing count, with a sign and no more than small words before the
second, and a sign or the end behind it.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from msgspec.structs import replace

from claimcheck import units
from claimcheck.core import Bound, Claim, Item, Kind, Passage, Quantity, Restatement, Row, Story, Tie
from claimcheck.core.keystrokes import Stroke, stroke
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import RATIOS, number_of, same_noun
from claimcheck.relations.pace import told_each, written_pace
from claimcheck.relations.restatements.juxtaposition import Link, pairs
from claimcheck.relations.restatements.restatement import is_restated
from claimcheck.relations.row import figures_of, is_cue, item_at
from claimcheck.text.ties import forms, words

SIGNS = ("comma", "dash", "open", "colon")
NOUN = 6
"""So many items at most say what the first figure is of, before the sign."""
LEAD = 4
"""So many items at most may stand between the sign and the second figure."""
OTHER = ("rise", "fall", "to", "against", "among", "each", "source", "stop", "break", "was", "times")
NOT_TOLD_AGAIN = ("deg", "watt")
"""Marks of units of which a difference, or what a plant yields, may be told instead."""
TEN, TENTH = 10, Fraction(1, 10)
POWERS = 6
WHY = "or"


def find(story: Story, context: Context) -> Iterator[Restatement]:
    """Every figure with the next one in an aside, of one dimension and of no third."""
    for passage in story.having(Kind.MEASURE, Kind.MONEY, Kind.COUNT, Kind.DURATION, Kind.RATIO):
        if len(passage.claims) > 1:
            yield from _asides(passage)


def _asides(passage: Passage) -> Iterator[Restatement]:
    row = passage.row
    for (_, at, first), (_, place, second) in pairwise(figures_of(passage)):
        if place - at > NOUN + LEAD or not _may_be_one(first.quantity, second.quantity):
            continue
        lead = _lead(row, at, place)
        if lead is None or not _is_closed(row, place) or _is_beside(row, at, place):
            continue
        pair = _pair(passage, lead, first, second, item_at(row, place + 1))
        if pair is not None and not _is_told_otherwise(passage, *pair):
            yield Restatement(pair, Tie(False, WHY, is_likely=True))


def _pair(
    passage: Passage, lead: Sequence[Item], first: Claim, second: Claim, after: Item
) -> tuple[Claim, Claim] | None:
    """Both figures as they are compared, if the second says the first again."""
    if second.quantity.kind is Kind.NUMBER:
        again = replace(second.quantity, kind=Kind.COUNT, unit=first.quantity.unit)
        return (first, replace(second, quantity=again)) if is_cue(after, "in_all") else None
    if first.quantity.unit == second.quantity.unit:
        is_exact = any(item.word.lower() in forms("told exactly") for item in lead)
        is_again = lead and same_noun(first, second) and (_is_slip(first, second) or is_exact)
        is_other = not RATIOS.isdisjoint(passage.kinds) or told_each(second)  # a tenth of it, or the price of one
        return (first, second) if is_again and not is_other else None
    return (_as_meant(first), _as_meant(second)) if _are_alone(passage, first, second) else None


def _is_told_otherwise(passage: Passage, first: Claim, second: Claim) -> bool:
    """Whether closer ties, which are asked for elsewhere, bind the same two figures as they are."""
    found = (pair for pair in pairs(passage) if pair.link is not Link.NEXT and is_restated(pair))
    return any(pair.first is first and pair.second is second for pair in found)


def _may_be_one(one: Quantity, other: Quantity) -> bool:
    """Whether both are of one dimension, or a fraction and a percent, and neither is a bound or a pace of the other."""
    if not {one.bound, other.bound} <= {Bound.EXACT} or None in {one.number, other.number}:
        return False
    if one.kind is Kind.COUNT and other.kind is Kind.NUMBER:
        return any(word in forms("so many together") for word in one.surface.lower().split())
    if {one.kind, other.kind} == RATIOS:
        return max(one.number or 0, other.number or 0) <= TEN * TEN
    if one.kind is not other.kind:
        return False
    if one.unit == other.unit:
        return one.kind in {Kind.MONEY, Kind.MEASURE, Kind.DURATION, Kind.COUNT}
    if any(mark in unit for unit in (one.unit, other.unit) for mark in NOT_TOLD_AGAIN):
        return False
    return one.kind is Kind.MEASURE and units.conversion(one.unit, other.unit) is not None


def _lead(row: Row, at: int, place: int) -> Sequence[Item] | None:
    """The small words before the second figure, behind the sign that sets it off; None where there is no aside."""
    between = row[at + 1 : place]
    sign = next((number for number in range(len(between) - 1, -1, -1) if is_cue(between[number], *SIGNS)), None)
    if sign is None or sign > NOUN or any(is_cue(item, *SIGNS, *OTHER) for item in between[:sign]):
        return None
    lead = between[sign + 1 :]
    is_small = all(item.word.lower() in forms("so much again") or is_cue(item, "equivalent") for item in lead)
    return lead if is_small and len(lead) <= LEAD else None


def _is_closed(row: Row, place: int) -> bool:
    """Whether a sign or the end closes an aside."""
    return place + 1 == len(row) or is_cue(row[place + 1], *SIGNS, "close", "stop", "in_all")


def _is_beside(row: Row, at: int, place: int) -> bool:
    """Whether figures are of two times, or are measured one beside the other: 6 feet, 2 inches."""
    near = (*row[max(0, at - LEAD) : at], *row[at + 1 : place], *row[place + 1 : place + LEAD])
    is_apart = any(is_cue(item, "earlier", "each", "pace") or item.value in words("apart") for item in near)
    is_apart = is_apart or any(item.word in forms("one alone") for item in near)
    before = item_at(row, at - 1)
    return is_apart or (is_cue(before, *SIGNS, "of", "of_total") and isinstance(item_at(row, at - 2), Claim))


def _are_alone(passage: Passage, first: Claim, second: Claim) -> bool:
    """Whether no third figure of a sentence is of the same dimension."""
    others = (claim for claim in passage.claims if claim is not first and claim is not second)
    return not any(
        _may_be_one(first.quantity, claim.quantity) or first.quantity.kind is claim.quantity.kind for claim in others
    )


def _is_slip(first: Claim, second: Claim) -> bool:
    """Whether a power of ten, or one stroke of a key, parts two figures of one unit and pace."""
    if written_pace(first) != written_pace(second):
        return False
    one, other = number_of(first), number_of(second)
    if not one or not other or one == other:
        return False
    is_power = any(one * TEN**power == other or other * TEN**power == one for power in range(1, POWERS))
    return is_power or stroke(one, other) > Stroke.LENGTHENED


def _as_meant(claim: Claim) -> Claim:
    """A share as told again by hand: who reckons it out means it to the digits that it has, two in three to a tenth."""
    quantity = claim.quantity
    if quantity.kind not in RATIOS or quantity.number is None:
        return claim
    if not quantity.is_approximate and quantity.quantum <= (TENTH if quantity.kind is Kind.RATIO else quantity.quantum):
        return claim
    quantum = min(quantity.quantum, TENTH) if quantity.kind is Kind.RATIO else quantity.quantum
    return replace(claim, quantity=replace(quantity, is_approximate=False, quantum=quantum))
