"""Things of one kind, numbered and dated: the first edition was held in 1988, and the second edition in 1992."""

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.core import Claim, Item, Kind, Passage, Sequel, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, is_cue
from claimcheck.relations.signposts import FENCES, Items
from claimcheck.relations.times.years import are_comparable, are_near
from claimcheck.text.ties import words

FEWEST = 4
"""Two numbers and two dates."""
REACH = 11
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
        is_next = _rank(items[one]) < _rank(items[other]) and _noun(items, one) == _noun(items, other) != ""
        if not is_next:
            continue
        pairs = ((first, second) for first in _dates(items, one) for second in _dates(items, other))
        pair = next((pair for pair in pairs if are_comparable(*pair) or are_near(*pair)), None)
        if pair is not None and pair[0] is not pair[1]:
            yield Sequel(pair, Tie(True, WHY))


def _noun(items: Items, at: int) -> str:
    """The noun that a number follows, or in English leads to."""
    beside = items[at + 1] if as_claim(items[at]).quantity.surface.isascii() and at + 1 < len(items) else items[at - 1]
    return beside.value if beside.value in words("comes in turn") else ""


def _rank(item: Item) -> int:
    return int(as_claim(item).quantity.number or 0)


def _dates(items: Items, at: int) -> list[Claim]:
    """The dates after a number, with no other figure between: the third reading of the budget of 2019, on 3 March."""
    found: list[Claim] = []
    for item in items[at + 1 : at + 1 + REACH]:
        if isinstance(item, Claim) and item.quantity.kind is Kind.DATE:
            found.append(item)
        elif isinstance(item, Claim) or is_cue(item, *FENCES, "break"):
            break
    return found
