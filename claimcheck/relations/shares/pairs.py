"""Pairs: a figure and the share that it is told to be, side by side: 620 people, or 62%; 62% (620); 620 making 62%."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from claimcheck.core import Bound, Claim, Kind, Passage, Status
from claimcheck.core.precision import hard
from claimcheck.relations.likeness import is_magnitude, is_percent
from claimcheck.relations.row import Item, figures_of, is_and, is_cue, item_at
from claimcheck.text.ties import words

LINK = 7
"""How many items may stand between a figure and its share."""
AFTER = 10
"""The same where the figure follows: 36% of the market in the last quarter, with 4 million sold."""
LEAD = 6
"""How many items before both may say that they tell of a change."""
BESIDE = 2
"""How many words before a share may say that its figure stands before."""
CHANGES = ("rise", "fall", "times", "earlier", "forecast", "against")
ENDS = ("stop", "break", "among", "of_total", *CHANGES)
BEFORE_ENDS, AFTER_ENDS = frozenset({*ENDS, "close"}), frozenset({*ENDS, "close", "by"})
TELLS = frozenset({"by", "equivalent", "amounts", "open"})
SIDE = frozenset({Kind.DATE, Kind.ORDINAL})
"""What a figure and its share may have between them."""


class Pair(NamedTuple):
    """A figure and the share that it is told to be."""

    part: Claim
    ratio: Claim


@lru_cache(maxsize=64)  # several finders ask for those of one story
def pairs_of(passage: Passage) -> Sequence[Pair]:
    """Every figure with its share right after it, or else right before it."""
    return tuple(_paired(passage)) if len(passage.claims) > 1 else ()


def _paired(passage: Passage) -> Iterator[Pair]:
    used: set[Claim] = set()
    for items, at, ratio in figures_of(passage):
        if not _is_share(ratio) or is_cue(item_at(items, at + 1), "rise", "fall"):
            continue  # 25% higher
        place = _before(items, at)
        place = _after(items, at) if place is None or items[place] in used else place
        part = items[place] if place is not None else None
        if place is None or not isinstance(part, Claim) or not is_part(part) or _tells_change(items, min(at, place)):
            continue
        used.add(part)
        yield Pair(part, ratio)


def _is_share(claim: Claim) -> bool:
    quantity = claim.quantity
    is_plain = is_percent(claim) and quantity.bound is Bound.EXACT and 0 < (quantity.number or 0) < 100
    return is_plain and not hard(quantity).holds(0)


def is_part(claim: Claim) -> bool:
    quantity = claim.quantity
    is_sized = is_magnitude(claim) and quantity.kind is not Kind.DURATION and quantity.bound is Bound.EXACT
    return is_sized and (quantity.number or 0) > 1 and claim.status is not Status.EARLIER


def _before(items: Sequence[Item], at: int) -> int | None:
    """The figure before a share that it is told to be: 620 people, or 62%; 620 (62%); 4 million and 36%."""
    is_told = any(is_cue(item, "amounts") for item in items[max(0, at - BESIDE) : at])
    if is_told and (place := _over_changes(items, at)) is not None:
        return place
    is_told = False
    for place in range(at - 1, max(-1, at - 1 - LINK), -1):
        item = items[place]
        if isinstance(item, Claim):
            return place if is_told and item.quantity.kind not in SIDE else None
        if item.kind in BEFORE_ENDS:
            return None
        is_told = is_told or item.kind in TELLS or item.value in words("or", "makes a share")
        is_told = is_told or (place == at - 1 and (is_and(item) or is_cue(item, "comma")))
    return None


def _over_changes(items: Sequence[Item], at: int) -> int | None:
    """The figure before a share and what it rose or fell by: 1.6 million, up 25 percent, accounting for 36 percent."""
    passed = False
    for place in range(at - 1, max(-1, at - 1 - LINK - AFTER), -1):
        item = items[place]
        if isinstance(item, Claim) and not is_percent(item):
            return place if passed and item.quantity.kind not in SIDE else None
        if is_cue(item, "stop", "break", "among", "of_total", "close"):
            return None
        passed = passed or isinstance(item, Claim)
    return None


def _after(items: Sequence[Item], at: int) -> int | None:
    """The figure after a share: 62%, or 620; 36% of the market with 4 million sold; 36% (4 million)."""
    is_told = False
    for place in range(at + 1, min(len(items), at + 2 + AFTER)):
        item = items[place]
        if isinstance(item, Claim):
            if item.quantity.kind in SIDE:
                continue
            return place if is_told else None
        if item.kind in AFTER_ENDS or (is_cue(item, "comma") and place > at + 1):
            return None
        is_told = is_told or is_cue(item, "equivalent", "open") or item.value in words("or", "with its figure")
    return None


def _tells_change(items: Sequence[Item], at: int) -> bool:
    """Whether the words before a pair say that it is a change, or of another time."""
    for item in reversed(items[max(0, at - LEAD) : at]):
        if isinstance(item, Claim) or is_cue(item, "stop"):
            return False
        if is_cue(item, *CHANGES):
            return True
    return False
