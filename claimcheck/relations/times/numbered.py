"""Things of one kind, numbered and dated: the first edition was held in 1988, and the second edition in 1992."""

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.core import Claim, Item, Kind, Passage, Sequel, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, is_cue
from claimcheck.relations.signposts import FENCES, Items
from claimcheck.relations.times.years import are_comparable
from claimcheck.text.ties import words

FEWEST = 4
"""Two numbers and two dates."""
REACH = 7
"""How many items after its number the date of a thing may stand."""
WHY = "one year after the other"


def find(story: Story, context: Context) -> Iterator[Sequel]:
    """Every two things of one noun with the first numbered before the second, and the date of each."""
    for passage in story.having(Kind.ORDINAL):
        if Kind.DATE in passage.kinds and len(passage.claims) >= FEWEST:
            yield from _dated(passage)


def _dated(passage: Passage) -> Iterator[Sequel]:
    items = passage.row
    places = [at for at in passage.at(Claim.kind) if as_claim(items[at]).quantity.kind is Kind.ORDINAL]
    for one, other in pairwise(places):
        dates = _date(items, one), _date(items, other)
        if not _noun(items, one) or _noun(items, one) != _noun(items, other) or None in dates:
            continue
        first, second = (as_claim(items[at]) for at in dates if at is not None)
        if _rank(items[one]) < _rank(items[other]) and first is not second and are_comparable(first, second):
            yield Sequel((first, second), Tie(True, WHY))


def _noun(items: Items, at: int) -> str:
    """The noun that a number follows, or in English leads to."""
    beside = items[at + 1] if as_claim(items[at]).quantity.surface.isascii() and at + 1 < len(items) else items[at - 1]
    return beside.value if beside.value in words("comes in turn") else ""


def _rank(item: Item) -> int:
    return int(as_claim(item).quantity.number or 0)


def _date(items: Items, at: int) -> int | None:
    """The place of the date after a number, with no other figure between."""
    for place in range(at + 1, min(len(items), at + 1 + REACH)):
        item = items[place]
        if isinstance(item, Claim):
            return place if item.quantity.kind is Kind.DATE else None
        if is_cue(item, *FENCES, "break"):
            return None
    return None
