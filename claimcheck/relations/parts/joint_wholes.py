"""Wholes told together: of 12 civilians and three soldiers, among them five children, no number alone is the whole.

What follows such a pair may speak of both, so parts that are too many for the nearer one prove nothing
unless they are too many for both.
"""

from collections.abc import Sequence
from fractions import Fraction

from claimcheck.core import Claim, Kind
from claimcheck.relations.likeness import COUNTED, fits, number_of, same_noun
from claimcheck.relations.row import Item, begins_with_and, is_and, is_cue

REACH = 5
"""How many items may stand between two numbers told together."""
MOST = 5
"""How many of them are put together."""
APART = (
    "break", "stop", "source", "among", "of_total", "from", "to", "at", "against", "total", "open", "close",
    "was", "earlier", "forecast", "equivalent", "by", "namely", "colon",
)  # fmt: skip
"""Cues between two numbers that tell of two things."""


def speaks_of_both(items: Sequence[Item], whole: int, mark: int, parts: Sequence[Claim]) -> bool:
    """Whether parts that are too many for a whole are not too many for it and those told with it."""
    of, total = items[whole], sum((number_of(part) for part in parts), Fraction(0))
    if not isinstance(of, Claim) or of.quantity.number is None or total <= of.quantity.number:
        return False
    first = next((at for at in range(whole + 1, mark) if items[at] is parts[0]), mark)
    others = [
        item
        for at in told_with(items, whole, first)
        if isinstance(item := items[at], Claim) and _may_hold(item, of, parts[0])
    ]
    room = of.quantity.number + sum((number_of(other) for other in others), Fraction(0))
    return bool(others) and total <= room


def told_with(items: Sequence[Item], whole: int, end: int) -> list[int]:
    """The places of the figures that are told in one breath with a whole, up to a place after it."""
    return [*_told_before(items, whole), *_told_after(items, whole, end)]


def _may_hold(other: Claim, whole: Claim, part: Claim) -> bool:
    """Whether a figure told with a whole may hold a part too; a part unlike its whole may be of anything."""
    if part.head and same_noun(part, whole) and other.head and not same_noun(part, other):
        return False  # 12 districts and 184 villages, 96 villages of them in the hills
    return fits(part, other) or not fits(part, whole)


def _told_before(items: Sequence[Item], whole: int) -> list[int]:
    """The places of the figures before a whole that `and` joins to it."""
    found: list[int] = []
    at = whole
    while len(found) < MOST:
        before = next((i for i in range(at - 1, max(-1, at - 2 - REACH), -1) if isinstance(items[i], Claim)), None)
        if before is None or not _are_joined(items[before : at + 1]):
            break
        found.append(before)
        at = before
    return found


def _told_after(items: Sequence[Item], whole: int, mark: int) -> list[int]:
    """The places of the figures between a whole and the mark that `and` joins to it."""
    found: list[int] = []
    at = whole
    for place in range(whole + 1, mark):
        if isinstance(items[place], Claim):
            if not _are_joined(items[at : place + 1]):
                break
            found.append(place)
            at = place
    return found


def _are_joined(items: Sequence[Item]) -> bool:
    """Whether two figures of one kind, the first and last of some items, are told in one breath."""
    first, *between, last = items
    if not isinstance(first, Claim) or not isinstance(last, Claim):
        return False
    one, other = first.quantity, last.quantity
    is_kind = {one.kind, other.kind} <= COUNTED or (one.kind is other.kind and one.unit == other.unit)
    is_substance = one.kind is Kind.MEASURE and bool(between) and is_cue(between[0], "from", "of")  # 20 kg of gold
    if not is_kind or any(is_cue(item, *APART) for item in between[is_substance:]):
        return False
    is_led = any(is_and(item) or begins_with_and(item) or is_cue(item, "comma") for item in between)
    return is_led or last.quantity.surface.startswith("و") or not between
