"""Wholes told together: of 12 civilians and three soldiers, among them five children, no number alone is the whole.

What follows such a pair may speak of both, so parts that are too many for the nearer one prove nothing
unless they are too many for both.
"""

from collections.abc import Sequence
from fractions import Fraction

from claimcheck.core import Claim
from claimcheck.relations.likeness import COUNTED, fits, number_of
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
    """Whether parts that are too many for a whole are not too many for it and those told with it.

    A verb between them (12 were killed and four hurt) keeps them apart, unless a comma stands before the mark.
    """
    of, total = items[whole], sum((number_of(part) for part in parts), Fraction(0))
    if not isinstance(of, Claim) or of.quantity.number is None or total <= of.quantity.number:
        return False
    places = _told_with(items, whole, is_set_off=is_cue(items[mark - 1], "comma"))
    others = [item for at in places if isinstance(item := items[at], Claim) and fits(parts[0], item)]
    room = of.quantity.number + sum((number_of(other) for other in others), Fraction(0))
    return bool(others) and total <= room


def _told_with(items: Sequence[Item], whole: int, *, is_set_off: bool) -> list[int]:
    """The places of the counts before a whole that `and` joins to it."""
    found: list[int] = []
    at = whole
    while len(found) < MOST:
        before = next((i for i in range(at - 1, max(-1, at - 2 - REACH), -1) if isinstance(items[i], Claim)), None)
        if before is None or not _are_joined(items[before : at + 1], is_set_off=is_set_off):
            break
        found.append(before)
        at = before
    return found


def _are_joined(items: Sequence[Item], *, is_set_off: bool) -> bool:
    """Whether two counts, the first and last of some items, are told in one breath."""
    first, *between, last = items
    if not isinstance(first, Claim) or not isinstance(last, Claim):
        return False
    if not {first.quantity.kind, last.quantity.kind} <= COUNTED or any(is_cue(item, *APART) for item in between):
        return False
    if any(is_cue(item, "event") and begins_with_and(item) for item in between) and not is_set_off:
        return False
    is_led = any(is_and(item) or begins_with_and(item) or is_cue(item, "comma") for item in between)
    return is_led or last.quantity.surface.startswith("و") or not between
