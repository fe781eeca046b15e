"""A headline that gives as all the injured what the text gives as a part of them: 49 above, 49 and 3 of 52 below."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.core import Claim, Cue, Repeat, Status, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, is_person
from claimcheck.relations.row import Item, is_cue, row

FATES = frozenset({"killed", "injured", "arrested", "missing", "displaced"})
REACH = 3
"""How many figures after the whole the two parts must be."""
WHY = "the headline gives a part as the whole"


def find(story: Story, context: Context) -> Iterator[Repeat]:
    """The headline's figure and the body's for one event, where the body divides its own into it and a rest."""
    titles: list[Claim] = []
    for passage in story.passages:
        items = row(passage) if passage.claims else ()
        told = [at for at, item in enumerate(items) if _is_told(items, at, item)]
        if passage.is_headline:
            titles += [item for at in told if isinstance(item := items[at], Claim)]
            continue
        for at in told if titles else ():
            yield from _given_as_whole(items, at, titles)


def _is_told(items: Sequence[Item], at: int, item: Item) -> bool:
    """Whether a number of people stands right behind the word for what happened to them."""
    if not isinstance(item, Claim) or not is_person(item) or item.status is not Status.FACT:
        return False
    before = items[at - 1] if at else None
    return isinstance(before, Cue) and before.kind == "event" and before.value == item.event and item.event in FATES


def _given_as_whole(items: Sequence[Item], at: int, titles: Sequence[Claim]) -> Iterator[Repeat]:
    whole = items[at]
    assert isinstance(whole, Claim)
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
