"""Paces told again by another time: 300 meals a day, that is 9,000 a month."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from msgspec.structs import replace

from claimcheck import units
from claimcheck.core import Claim, Item, Kind, Passage, Restatement, Story, Tie
from claimcheck.core.keystrokes import is_miswritten
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import number_of, same_noun
from claimcheck.relations.pace import written_pace
from claimcheck.relations.row import figures_of, is_cue
from claimcheck.text.ties import groups, words

REACH = 8
"""How many items may stand between the two."""
AFTER = 3
"""How many items after the second may say that it is so much more."""
KINDS = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE})
OTHERS = KINDS | {Kind.NUMBER, Kind.PERCENT, Kind.RATIO}
CHEAPEST = Fraction(1, 4)
"""Who pays for longer pays this much at least of what the single times come to."""
LINKS = frozenset({"equivalent", "open"})
ENDS = frozenset({"break", "stop", "source", "rise", "fall", "times", "against", "was", "among", "of_total"})
WHY = "one pace by two times"


def find(story: Story, context: Context) -> Iterator[Restatement]:
    """Every two figures that `that is` ties, of one thing by two different times."""
    for passage in story.passages:
        if len(passage.claims) > 1 and _has_link(passage):
            yield from told_again(passage)


def _has_link(passage: Passage) -> bool:
    return not LINKS.isdisjoint(passage.places) or not words("or").isdisjoint(passage.values)


def told_again(passage: Passage) -> Iterator[Restatement]:
    """Every two such figures of one sentence."""
    for (items, at, first), (_, place, second) in pairwise(figures_of(passage)):
        between = items[at + 1 : place]
        if _is_tied(between) and _is_one_thing(first, second) and not _is_step(items, place):
            ours, theirs = _period(items, at, first), _period(items, place, second)
            if ours and theirs and ours != theirs:
                pair = _by(first, ours), _by(second, theirs)
                is_offer = any(map(_is_or, between)) and first.quantity.kind is Kind.MONEY and _is_cheaper(*pair)
                is_clear = "each" not in passage.places and not _has_third(passage)
                if _was_meant(*pair) or (is_clear and not is_offer):
                    yield Restatement(pair, Tie(False, WHY))


def _is_tied(between: Sequence[Item]) -> bool:
    """Whether `that is`, `or` or a bracket leads to the second figure."""
    if len(between) > REACH or not any(item.kind in LINKS or _is_or(item) for item in between[-2:]):
        return False
    return not any(item.kind in ENDS for item in between)


def _is_or(item: Item) -> bool:
    return item.value in words("or")


def _is_step(items: Sequence[Item], at: int) -> bool:
    """Whether a figure only says how much more that is: 2,000 a year more."""
    following = items[at + 1 : at + 1 + AFTER]
    return any(is_cue(item, "rise", "fall", "times") or item.value in words("threshold") for item in following)


def _was_meant(first: Claim, second: Claim) -> bool:
    """Whether the second is what the first comes to, or would be but for swapped digits or a wrong scale word."""
    made, told = _made(first, second), second.quantity.number
    return told is not None and (made == told or is_miswritten(made, told))


def _is_cheaper(first: Claim, second: Claim) -> bool:
    """Whether the second may be the price of who pays for longer: £9 a month, or £60 a year."""
    made, told = _made(first, second), second.quantity.number or 0
    return CHEAPEST * made <= told < made and not second.quantity.is_approximate


def _made(first: Claim, second: Claim) -> Fraction:
    """What the first comes to by the time of the second."""
    way = units.conversion(first.quantity.unit, second.quantity.unit)
    return number_of(first) * round(way.slope if way else 0)


def _has_third(passage: Passage) -> bool:
    """Whether a third figure may be in the second: 5% of 8,000 a month, that is 4,800 a year."""
    return sum(claim.quantity.kind in OTHERS for claim in passage.claims) > 2


def _period(items: Sequence[Item], at: int, claim: Claim) -> str:
    """The time that a figure is by, in its unit, in its own words or right after it."""
    _, _, period = claim.quantity.unit.partition(" / ")
    lead = [item.value for item in items[max(0, at - 2) : at] if is_cue(item, "pace")]
    said = [item.word for item in items[at + 1 : at + 3]]
    after = groups("per ").get(" ".join(said), "") or groups("per ").get(" ".join(said[:1]), "")
    return period or written_pace(claim) or after or "".join(lead)


def _is_one_thing(first: Claim, second: Claim) -> bool:
    """Whether both count the same, or measure it in one unit; a second number may leave its noun out."""
    kinds = {first.quantity.kind, second.quantity.kind}
    if not kinds <= KINDS | {Kind.NUMBER} or first.quantity.kind is Kind.NUMBER:
        return False
    if second.quantity.kind is Kind.NUMBER:
        return not second.head
    return same_noun(first, second) or (_unit(first) == _unit(second) != "count")


def _unit(claim: Claim) -> str:
    return claim.quantity.unit.partition(" / ")[0]


def _by(claim: Claim, period: str) -> Claim:
    """The figure as so much a time."""
    return replace(claim, quantity=replace(claim.quantity, kind=Kind.MEASURE, unit=f"count / {period}"))
