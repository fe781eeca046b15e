"""Paces told again by another time: 300 meals a day, that is 9,000 a month."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from claimcheck.core import Claim, Item, Kind, Passage, Restatement, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import same_noun
from claimcheck.relations.pace import written_pace
from claimcheck.relations.row import figures_of, is_cue
from claimcheck.relations.ties import groups, words

REACH = 8
"""How many items may stand between the two."""
AFTER = 3
"""How many items after the second may say that it is so much more."""
KINDS = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE})
OTHERS = KINDS | {Kind.NUMBER, Kind.PERCENT, Kind.RATIO}
ENDS = ("break", "stop", "source", "rise", "fall", "times", "against", "was", "among", "of_total")
WHY = "one pace by two times"


def find(story: Story, context: Context) -> Iterator[Restatement]:
    """Every two figures that `that is` ties, of one thing by two different times."""
    for passage in story.passages:
        if len(passage.claims) < 2 or passage.at("each") or _has_third(passage):
            continue
        for (items, at, first), (_, place, second) in pairwise(figures_of(passage)):
            between = items[at + 1 : place]
            is_tied = len(between) <= REACH and any(_ties(item) for item in between[-2:])
            if is_tied and not any(is_cue(item, *ENDS) for item in between):
                ours, theirs = _period(items, at, first), _period(items, place, second)
                is_more = any(_tells_more(item) for item in items[place + 1 : place + 1 + AFTER])
                if ours and theirs and ours != theirs and _is_one_thing(first, second) and not is_more:
                    yield Restatement((_by(first, ours), _by(second, theirs)), Tie(False, WHY))


def _tells_more(item: Item) -> bool:
    """Whether the second figure only says how much more that is: 2,000 a year more."""
    return is_cue(item, "rise", "fall", "times") or item.value in words("threshold")


def _has_third(passage: Passage) -> bool:
    """Whether a third figure may be in the second: 5% of 8,000 a month, that is 4,800 a year."""
    return sum(claim.quantity.kind in OTHERS for claim in passage.claims) > 2


def _ties(item: Item) -> bool:
    return is_cue(item, "equivalent", "open") or item.value in words("or")


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
