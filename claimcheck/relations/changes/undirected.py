"""Changes whose verb says nothing of which figure is the larger: rates of exchange, ranks, depths, heights."""

from collections.abc import Sequence
from itertools import pairwise

from claimcheck import units
from claimcheck.core import Change, Claim, Cue, Item, Kind
from claimcheck.relations.row import cues_in
from claimcheck.relations.ties import words

HEIGHT = "ارتفاع"
"""A rise, and how high something is."""


def is_undirected(change: Change, items: Sequence[Item], verb: Cue) -> bool:
    """Whether the levels of a change may go either way under its verb."""
    return _is_inverse(change, items) or _is_below(change, items) or _is_height(change, verb)


def _is_inverse(change: Change, items: Sequence[Item]) -> bool:
    """Whether two levels may be a rate of exchange or a rank, which falls when the other side rises."""
    is_rate = change.before is not None and change.before.quantity.kind in {Kind.MONEY, Kind.NUMBER}
    return is_rate and any(item.value in words("inverse") for item in cues_in(items))


def _is_height(change: Change, verb: Cue) -> bool:
    """Whether the word for a rise names how high something is: waves (ارتفاع) of three metres to one."""
    if verb.word.lstrip("وفبل") != HEIGHT:
        return False
    level = change.before or change.after
    return level is not None and units.conversion(level.quantity.unit, "meter") is not None


def _is_below(change: Change, items: Sequence[Item]) -> bool:
    """Whether levels are counted downwards: a deficit of -5 %, 400 metres below the sea."""
    levels = [level for level in (change.before, change.after) if level is not None]
    spans = {level.span for level in levels}
    following = (after for item, after in pairwise(items) if isinstance(item, Claim) and item.span in spans)
    is_named = any(after.value in words("below level") for after in following)
    return is_named or any((level.quantity.number or 0) < 0 for level in levels)
