"""Margins: 87 points, eight short of the record of 95; the lead, the one ahead and the one behind fix each other."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from msgspec.structs import replace

from claimcheck.core import Claim, Interval, Kind, PartWhole, Row, Story, Tie
from claimcheck.core.slips import swap
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import number_of, same_noun
from claimcheck.relations.row import Item, as_claim, begins_with_and, figures, is_cue, item_at
from claimcheck.text.ties import forms, words

REACH = 24
"""How many words may stand between the margin and the two that it parts."""
NEAR = 9
"""How many, where only names stand between."""
ENDS = ("stop", "source", "break")
AND_THE = "وال"
POINT, PERCENT = "point", "percent"
WHY = "a margin and the two it parts"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every margin with the two figures that it parts in its sentence."""
    for items, at, margin in figures(story, least=3):
        if at and is_margin(items[at - 1]) and _is_count(margin) and not _is_second(items, at):
            yield from _set_against(items, at, margin) or list(_parted(items, at, margin))
        elif margin.head == POINT and items[min(at + 1, len(items) - 1)].word in words("margin of points"):
            yield from _of_percents(items, at, margin)


def _is_second(items: Row, at: int) -> bool:
    """Whether a second margin follows: two points behind the leader and one ahead of the third."""
    following = items[at + 1 : at + 1 + REACH]
    place = next((place for place, item in enumerate(following) if isinstance(item, Claim) and _is_count(item)), None)
    if place is None or is_cue(following[place - 1], "against", "to"):
        return False
    return any(item.word in forms("ahead or behind") for item in following[place + 1 : place + 3])


def _of_percents(items: Row, at: int, margin: Claim) -> Iterator[PartWhole]:
    """Won by 54 % to 46 %, an eight-point margin: points are what two percents are apart."""
    places = range(max(0, at - NEAR), at)
    before = [place for place in places if isinstance(items[place], Claim)][-2:]
    sides = [as_claim(items[place]) for place in before if as_claim(items[place]).quantity.unit == PERCENT]
    if len(sides) == 2 and any(is_cue(item, "to", "against") for item in items[before[0] : before[1]]):
        points = replace(margin, quantity=replace(margin.quantity, kind=Kind.PERCENT, unit=PERCENT))
        yield _group(sides[0], sides[1], points, is_likely=True)


def is_margin(item: Item) -> bool:
    """Whether a word says that the number after it parts two others: by a margin of."""
    return is_cue(item, "word") and item.word.endswith(forms("by a margin"))


def _is_count(claim: Claim) -> bool:
    return claim.quantity.kind is Kind.COUNT and claim.quantity.number is not None and bool(claim.head_path)


def _set_against(items: Row, at: int, margin: Claim) -> list[PartWhole]:
    """Both on one side of the margin, the one against the other: 53 points to 35, by a margin of 18."""
    for places in (range(at - 1, max(-1, at - REACH), -1), range(at + 1, min(len(items), at + REACH))):
        found = list(_near(items, places, margin))[:2]
        for one, other in pairwise(sorted(found)):
            if any(is_cue(item, "against") for item in items[one + 1 : other]):
                return [_group(as_claim(items[one]), as_claim(items[other]), margin, is_likely=True)]
    return []


def _parted(items: Row, at: int, margin: Claim) -> Iterator[PartWhole]:
    """One before the margin and one after it, where they fit it, would but for swapped digits, or must."""
    before = next(_near(items, range(at - 1, max(-1, at - REACH), -1), margin), None)
    after = next(_near(items, range(at + 1, min(len(items), at + REACH)), margin), None)
    if before is None or after is None:
        return
    is_told = items[at + 1].word in forms("ahead or behind") and at - before <= NEAR and after - at <= NEAR
    group = _group(as_claim(items[before]), as_claim(items[after]), margin, is_likely=is_told)
    numbers = [number_of(claim) for claim in group.claims]
    if (
        is_told
        or numbers[0] == numbers[1] + numbers[2]
        or _is_swapped(group.claims[0], numbers[1] + numbers[2])
        or _is_swapped(group.claims[1], numbers[0] - numbers[2])
    ):
        yield group


def _group(one: Claim, other: Claim, margin: Claim, *, is_likely: bool) -> PartWhole:
    ahead, behind = sorted((one, other), key=lambda claim: claim.quantity.number or 0, reverse=True)
    return PartWhole((ahead, behind, margin), Tie(False, WHY, is_likely), is_closed=True)


def _is_swapped(claim: Claim, meant: Fraction) -> bool:
    return meant > 0 and swap(number_of(claim), Interval.point(meant)) is not None


def _near(items: Sequence[Item], places: range, margin: Claim) -> Iterator[int]:
    """Where the figures of the margin's noun stand, before the sentence turns to something else."""
    for at in places:
        item = items[at]
        if is_cue(item, *ENDS) or (isinstance(item, Claim) and at and is_margin(items[at - 1])):
            return
        following = item_at(items, at + 1)
        is_turned = is_cue(item, "comma") and begins_with_and(following) and not following.word.startswith(AND_THE)
        if places.step > 0 and is_turned:
            return  # two points ahead of X, and Y stays on 17; not `and which is 95`
        if isinstance(item, Claim) and (same_noun(item, margin) or _is_bare(item)):
            yield at


def _is_bare(claim: Claim) -> bool:
    """Whether a number has no noun, so that it may have the margin's."""
    return claim.quantity.kind is Kind.NUMBER and claim.quantity.number is not None and not claim.head
