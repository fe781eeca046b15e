"""Margins: 87 points, eight short of the record of 95; the lead, the one ahead and the one behind fix each other."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.core import Claim, Interval, Kind, PartWhole, Story, Tie
from claimcheck.core.slips import swap
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import same_noun
from claimcheck.relations.row import Item, figures, is_cue

REACH = 24
"""How many words may stand between the margin and the two that it parts."""
MARGIN = ("بفارق", "الفارق", "فارق", "margin")
WHY = "a margin and the two it parts"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every margin with the figure before it and the one after it in its sentence."""
    for items, at, margin in figures(story, least=3):
        if at and is_margin(items[at - 1]) and _is_count(margin):
            yield from _parted(items, at, margin)


def is_margin(item: Item) -> bool:
    """Whether a word says that the number after it parts two others: by a margin of."""
    return is_cue(item, "word") and item.word.endswith(MARGIN)


def _is_count(claim: Claim) -> bool:
    return claim.quantity.kind is Kind.COUNT and claim.quantity.number is not None and bool(claim.head_path)


def _parted(items: Sequence[Item], at: int, margin: Claim) -> Iterator[PartWhole]:
    before = _nearest(items[at - 1 : max(0, at - REACH) : -1], margin)
    after = _nearest(items[at + 1 : at + REACH], margin)
    if before is None or after is None:
        return
    ahead, behind = sorted((before, after), key=lambda claim: claim.quantity.number or 0, reverse=True)
    group = PartWhole((ahead, behind, margin), Tie(False, WHY), is_closed=True)
    numbers = [claim.quantity.number or Fraction(0) for claim in group.claims]
    if (
        numbers[0] == numbers[1] + numbers[2]
        or _is_swapped(ahead, numbers[1] + numbers[2])
        or _is_swapped(behind, numbers[0] - numbers[2])
    ):
        yield group


def _is_swapped(claim: Claim, meant: Fraction) -> bool:
    return meant > 0 and swap(claim.quantity.number or Fraction(0), Interval.point(meant)) is not None


def _nearest(items: Sequence[Item], margin: Claim) -> Claim | None:
    """The first figure of the margin's noun, before the sentence turns to something else."""
    for item in items:
        if is_cue(item, "stop", "source", "break"):
            return None
        if isinstance(item, Claim) and same_noun(item, margin):
            return item
    return None
