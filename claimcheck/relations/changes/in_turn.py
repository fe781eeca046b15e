"""Levels that one thing goes through in turn: put at 12, then raised to 15; was 12%, and went up to 14% in 2016."""

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from msgspec.structs import replace

from claimcheck.core import Bound, Change, Claim, Interval, Kind, Story, Tie
from claimcheck.relations.changes.levels import are_levels, has_level
from claimcheck.relations.changes.undirected import is_undirected
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import is_percent
from claimcheck.relations.row import Item, as_claim, figures_of, is_cue, item_at, without_and
from claimcheck.text.ties import forms, words

APART = 9
"""How many items may stand between a level and the next."""
NAME = 6
"""How many items the name of a thing may have between `was` and its figure."""
DATED = frozenset({Kind.DATE, Kind.ORDINAL})
LEADS = ("to", "at", "was")
WHY = "a level and the one before"


def find(story: Story, context: Context) -> Iterator[Change]:
    """Every two levels of which the second is told by a verb with no subject of its own: then rose to 15."""
    for passage in story.passages:
        if len(passage.claims) < 2 or not (passage.at("rise", "fall") or _goes_up(passage.claims)):
            continue
        levels = [(at, claim) for _, at, claim in figures_of(passage) if claim.quantity.kind not in DATED]
        for (one, first), (other, second) in pairwise(levels):
            is_next = other - one <= APART and _is_moved_to(passage.row, other)
            if is_next and _is_told(passage.row, one) and _is_level(first):
                yield from _moved(passage.row, one, other, second)


def _goes_up(claims: Sequence[Claim]) -> bool:
    return any(claim.quantity.bound is Bound.UP_TO for claim in claims)


def _is_level(claim: Claim) -> bool:
    is_plain = claim.quantity.is_exact and claim.quantity.number is not None
    return is_plain and (has_level(claim) or is_percent(claim))


def _is_told(items: Sequence[Item], at: int) -> bool:
    """Whether a figure is told as a level: put at 12, raised to 12, was 12, بلغ الإنتاج 12."""
    before = item_at(items, at - 1)
    if is_cue(before, *LEADS) or before.word.lower() in forms("level was"):
        return True
    named = takewhile(lambda item: is_cue(item, "word", "of") and not item.word.isascii(), items[:at][::-1])
    return any(item.value in words("reached") for item in named) or _is_opened(items, at)


def _is_opened(items: Sequence[Item], at: int) -> bool:
    """Whether `was` opens an Arabic sentence, and only the name of a thing stands between it and its figure."""
    lead = items[max(0, at - NAME) : at]
    place = next((place for place, item in enumerate(lead) if without_and(item) in forms("was once")), None)
    return place is not None and all(is_cue(item, "word") for item in lead[place + 1 :])


def _is_moved_to(items: Sequence[Item], at: int) -> bool:
    """Whether a verb leads to a level: then rose to 15, and goes up to 15."""
    is_led = is_cue(item_at(items, at - 1), "to") and is_cue(item_at(items, at - 2), "rise", "fall")
    return is_led or as_claim(items[at]).quantity.bound is Bound.UP_TO


def _moved(items: Sequence[Item], one: int, other: int, second: Claim) -> Iterator[Change]:
    """The change from one level to the next, if only small words and the verb lead from the one to the other."""
    claim, link = second, items[one + 1 : other]
    if second.quantity.bound is Bound.UP_TO and link and link[-1].word.lower() in forms("went up to"):
        claim, way, link = _as_reached(second), 1, link[:-1]
    elif len(link) > 1 and is_cue(link[-1], "to") and is_cue(link[-2], "rise", "fall"):
        way, link = 1 if is_cue(link[-2], "rise") else -1, link[:-2]
    else:
        return
    first = as_claim(items[one])
    if not _is_level(claim) or not link or not all(map(_leads_on, link)) or not any(map(_is_turn, link)):
        return
    change = Change(Tie(False, WHY, is_likely=True), first, claim, direction=way)
    if are_levels(first, claim, has_lengths=False) and not is_undirected(change, tuple(items), other - 2):
        yield change


def _leads_on(item: Item) -> bool:
    """Whether an item only leads from one level to the next, and names nothing else that moved."""
    if isinstance(item, Claim):
        return item.quantity.kind is Kind.DATE
    is_small = item.word.lower() in forms("between levels")
    return is_small or is_cue(item, "comma", "earlier", "past", "near") or _is_turn(item)


def _is_turn(item: Item) -> bool:
    """Whether a word says that the next level comes after: then, and finally, before."""
    return item.word.lower() in forms("goes on") or without_and(item).lower() in forms("in turn")


def _as_reached(claim: Claim) -> Claim:
    """The level itself of what went up to it."""
    quantity = claim.quantity
    number = quantity.number
    stated = quantity.stated if number is None else Interval.point(number)
    return replace(claim, quantity=replace(quantity, bound=Bound.EXACT, stated=stated))
