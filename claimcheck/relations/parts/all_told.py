"""Totals of a sentence whose other figures are all its parts: 46 here and 41.3 there, a full-year total of 87.3.

Whatever words stand between them, figures of one kind of which the last is told as the total of all can only be its
parts, as long as none of them is a part of another. Nothing here is sure.
"""

from collections.abc import Iterator
from functools import cache

from claimcheck.core import Bound, Claim, Kind, PartWhole, Passage, Row, Status, Story, Tie
from claimcheck.relations.asides import is_in_aside, is_margin
from claimcheck.relations.circumstances import is_circumstance
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, number_of, same_noun
from claimcheck.relations.pace import recurs
from claimcheck.relations.parts.totals import may_overlap, tells_time
from claimcheck.relations.row import Item, as_claim, is_converted, is_cue, is_figure, until
from claimcheck.text.ties import words

LEAD, AFTER = 6, 4
"""How many items before and after a figure the word may stand that says it is the total."""
APART = 30
"""How many items the first part may stand before the total."""
ENDS = frozenset({Claim.kind, "comma", "stop", "open", "close"})
"""What the words about a figure do not run past."""
KINDS = COUNTED | {Kind.MONEY, Kind.MEASURE}
NESTED = (
    "open",
    "others",
    "among",
    "of_total",
    "each",
    "rise",
    "fall",
    "against",
    "forecast",
    "quote",
    "stop",
    "source",
)
"""Cues that tell of other things than parts side by side."""
WHY = "a total of all the others of its sentence"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every last figure of a sentence that is told as the total, with all those before it."""
    for passage in story.passages:
        if len(passage.claims) > 2 and (passage.at("in_all") or not _telling().isdisjoint(passage.values)):
            yield from _told(passage)


@cache
def _telling() -> frozenset[str]:
    return words("sum of all")


def _told(passage: Passage) -> Iterator[PartWhole]:
    row = passage.row
    last = next((at for at in reversed(passage.at(Claim.kind)) if _is_sized(row, at)), None)
    if last is None or not _is_total(row, last):
        return
    before = [at for at in passage.at(Claim.kind) if at < last and _is_sized(row, at)]
    if len(before) < 2:
        return
    whole, parts = as_claim(row[last]), tuple(as_claim(row[at]) for at in before)
    if last - before[0] > APART or any(at < last for at in passage.at(*NESTED)):
        return
    if any(same_noun(part, whole) for part in parts) and not all(same_noun(p, whole) or not p.head for p in parts):
        return  # eight groups of six matches, 48 matches in all
    if any(_is_total(row, at) or not _are_alike(as_claim(row[at]), whole) for at in before) or may_overlap(parts):
        return
    if not _is_of_longer(row, last):
        yield PartWhole((whole, *parts), Tie(False, WHY, is_likely=True), is_closed=True)


def _is_of_longer(row: Row, at: int) -> bool:
    """Whether a total is told of a time, perhaps a longer one than its parts, which are told by none."""
    near = (*until(row[max(0, at - LEAD) : at][::-1], ENDS), *row[at + 1 : at + 1 + AFTER])
    is_timed = any(tells_time(item) or item.value in words("period of time") for item in near)
    is_rest = any(item.value in words("rest of", "and more") for item in near)
    return is_rest or (is_timed and sum(is_figure(item, Kind.ORDINAL) for item in row[:at]) < 2)


def _is_sized(row: Row, at: int) -> bool:
    """Whether a figure is a plain amount of something that is told for itself."""
    claim = as_claim(row[at])
    quantity = claim.quantity
    if quantity.kind not in KINDS or quantity.bound is not Bound.EXACT or not quantity.number:
        return False
    is_beside = is_converted(row, at) or is_circumstance(row, at) or is_margin(row, at) or is_in_aside(row, at)
    return claim.status is Status.FACT and not is_beside and not recurs(row, at)


def _is_total(row: Row, at: int) -> bool:
    """Whether words right before or after a figure, with no other figure between, say that it is all of them."""
    near = until(row[max(0, at - LEAD) : at][::-1], ENDS) + until(row[at + 1 : at + 1 + AFTER], ENDS)
    return any(map(_sums_up, near))


def _sums_up(item: Item) -> bool:
    return is_cue(item, "in_all") or item.value in _telling()


def _are_alike(part: Claim, whole: Claim) -> bool:
    """Whether a figure may be one of the parts: of one unit, or counted like it; a bare number is of any."""
    one, other = part.quantity, whole.quantity
    if one.kind in COUNTED and other.kind in COUNTED:
        return number_of(part) < number_of(whole) * 2
    return one.unit == other.unit or (one.kind is Kind.NUMBER and one.scale > 1)
