"""A headline that gives as all the injured what the text gives as a part of them: 49 above, 49 and 3 of 52 below."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.core import Claim, Repeat, Row, Status, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, FATES, is_person
from claimcheck.relations.row import figures_of, is_cue

REACH = 3
"""How many figures after the whole the two parts must be."""
WHY = "the headline gives a part as the whole"


def find(story: Story, context: Context) -> Iterator[Repeat]:
    """The headline's figure and the body's for one event, where the body divides its own into it and a rest."""
    titles: list[Claim] = []
    for passage in story.passages:
        if not (titles or passage.is_headline):
            continue
        told = [(at, claim) for items, at, claim in figures_of(passage) if _is_told(items, at, claim)]
        if passage.is_headline:
            titles += [claim for _, claim in told]
            continue
        for at, claim in told:
            yield from _given_as_whole(passage.row, at, claim, titles)


def _is_told(items: Row, at: int, claim: Claim) -> bool:
    """Whether a number of people stands right behind the word for what happened to them."""
    if claim.event not in FATES or claim.status is not Status.FACT or not is_person(claim):
        return False
    return at > 0 and is_cue(items[at - 1], "event") and items[at - 1].value == claim.event


def _given_as_whole(items: Row, at: int, whole: Claim, titles: Sequence[Claim]) -> Iterator[Repeat]:
    number = whole.quantity.number
    following = [item for item in items[at + 1 :] if isinstance(item, Claim)][:REACH]
    if any(is_cue(item, "earlier", "forecast") for item in items):
        return
    for one, other in pairwise(following):
        if {one.quantity.kind, other.quantity.kind} <= COUNTED and number == _sum(one, other):
            parts = {one.quantity.number, other.quantity.number}
            for title in titles:
                if title.event == whole.event and title.quantity.number in parts:
                    yield Repeat((title, whole), Tie(False, WHY))


def _sum(one: Claim, other: Claim) -> object:
    return (one.quantity.number or 0) + (other.quantity.number or 0)
