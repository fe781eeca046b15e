"""Kinds of what is told in all: total exports were $12bn; oil exports, $14bn, cannot have been more.

The total and its kind have one noun and one unit, stand near each other and are of one time; no total of that noun
is as large as the kind.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.core import Claim, Item, Kind, PartWhole, Passage, Status, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, MEASURED, exceeds, factor, number_of
from claimcheck.relations.mentions import periods
from claimcheck.relations.row import begins_with_and, figures_of, is_cue, item_at
from claimcheck.text.ties import words

REACH = 12
"""How many items before a figure its noun may stand."""
MAX_DISTANCE = 5
"""How many sentences apart a total and its kind may stand."""
MAX_TOLD = 60
VAST = 20
"""So many times more than the figure of a bare noun, a kind of it is a slip; less may be of something smaller."""
TIMES = ("earlier", "past", "forecast", "coming")
ENDS = ("stop", "break", "source", "by", "of_total", "among", "times", "against", "amounts", "open")
SIZED = (MEASURED | COUNTED) - {Kind.DURATION}
PASSED = frozenset({Kind.PERCENT, Kind.DATE, Kind.ORDINAL})
"""What may stand between a noun and its figure."""
FOR_THE = "لل"
WHY = "a kind of what is told in all"


class Told(NamedTuple):
    """A figure, the noun it is of, and whether that is told in all, bare, or of one kind."""

    claim: Claim
    noun: str
    scope: str
    times: frozenset[str]


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every figure of one kind that is more than the total of its noun near it."""
    told = [one for passage in story.saying(words("told by kinds")) for one in _told(passage)][:MAX_TOLD]
    for part in told:
        wholes = [one for one in told if _is_total_of(one, part)] if part.scope == "kind" else []
        is_more = all(exceeds(part.claim, one.claim) for one in wholes)
        is_told = any(one.scope == "all" or _is_vast(part.claim, one.claim) for one in wholes)
        if wholes and is_more and is_told:
            whole = max(wholes, key=lambda one: number_of(one.claim))
            yield PartWhole((whole.claim, part.claim), Tie(False, WHY, is_likely=True))


def _is_vast(part: Claim, whole: Claim) -> bool:
    return number_of(part) >= VAST * number_of(whole)


def _told(passage: Passage) -> Iterator[Told]:
    """The figures of a sentence that a noun leads to which is told in all and by its kinds."""
    for items, at, claim in figures_of(passage):
        place = _noun(items, at) if _is_sized(claim) else None
        scope = _scope(items, place) if place is not None else ""
        if place is not None and scope:
            yield Told(claim, items[place].value, scope, _times(passage))


def _is_sized(claim: Claim) -> bool:
    quantity = claim.quantity
    return quantity.kind in SIZED and quantity.number is not None and claim.status is Status.FACT


def _noun(items: Sequence[Item], at: int) -> int | None:
    """Where the noun stands that leads to a figure, over nothing but words and what it rose by in percent."""
    for place in range(at - 1, max(-1, at - 1 - REACH), -1):
        item = items[place]
        is_other = isinstance(item, Claim) and item.quantity.kind not in PASSED
        if is_other or (is_cue(item, *ENDS) and not (is_cue(item, "by") and isinstance(items[place + 1], Claim))):
            return None
        if is_cue(item, "by") and place + 1 == at:
            return None  # rose by so much
        if item.value in words("told by kinds"):
            return place
    return None


def _scope(items: Sequence[Item], at: int) -> str:
    """Whether the words beside a noun say that it is all of it, or which kind: total exports, oil exports."""
    before, after = item_at(items, at - 1) if at else None, item_at(items, at + 1)
    is_latin = items[at].word.isascii()
    if any(_tells_all(item) for item in (before, after) if item is not None):
        return "" if _is_of_place(items, at) else "all"
    named = before if is_latin else after
    if named is None or not is_cue(named, "word") or begins_with_and(named) or named.value in words("no kind"):
        return "bare"
    is_other = not is_latin and item_at(items, at + 2).word.startswith(FOR_THE)  # الصادرات النفطية للبلاد
    return "" if is_other or named.value in words("place") or len(named.value) < 2 else "kind"


def _tells_all(item: Item) -> bool:
    return is_cue(item, "total", "in_all") or item.value in words("told in all")


def _is_of_place(items: Sequence[Item], at: int) -> bool:
    """Whether the total is that to or from somewhere."""
    pairs = ((place, items[place]) for place in range(at + 1, min(len(items) - 1, at + 3)))
    return any(is_cue(item, "to", "from", "of") and is_cue(items[place + 1], "word") for place, item in pairs)


def _times(passage: Passage) -> frozenset[str]:
    """The parts of a year that a sentence names, and whether it tells of before."""
    dated = {str(claim.quantity.value) for claim in passage.claims if claim.quantity.kind is Kind.DATE}
    return frozenset(
        dated
        | (passage.values & (periods() | words("stretch of a year")))
        | {kind for kind in TIMES if passage.at(kind)}
    )


def _is_total_of(whole: Told, part: Told) -> bool:
    """Whether one figure is the total of the noun that another is one kind of, at the same time."""
    if whole.scope == "kind" or whole.noun != part.noun or factor(part.claim, whole.claim) is None:
        return False
    is_near = abs(whole.claim.passage - part.claim.passage) <= MAX_DISTANCE
    return is_near and part.times <= whole.times and part.claim.quantity.kind is whole.claim.quantity.kind
