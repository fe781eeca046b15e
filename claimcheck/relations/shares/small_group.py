"""Percentages of small groups: so many percent of a stated number of people."""

from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Kind, SmallGroup, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import is_percent, is_person
from claimcheck.relations.row import Item, figures, has_base, is_cue

REACH = 6
"""How many words may stand between `percent of` and the number of people."""
SMALLEST, LARGEST = 5, 10_000
WHY = "percentage of a counted group"


def find(story: Story, context: Context) -> Iterator[SmallGroup]:
    """Every percentage with the group it is said to be of."""
    for items, at, claim in figures(story, Kind.PERCENT, least=2):
        group = _group(items, at) if _is_plain_percent(claim) else None
        if group is not None:
            yield SmallGroup((claim, group), Tie(True, WHY))


def _is_plain_percent(claim: Claim) -> bool:
    quantity = claim.quantity
    is_plain = quantity.is_exact and quantity.number is not None
    return is_percent(claim) and is_plain


def _group(items: Sequence[Item], percent: int) -> Claim | None:
    """The people that a percentage is of: `9 % of the 32 teachers`, and nothing between them."""
    if not has_base(items, percent):
        return None
    for item in items[percent + 2 : percent + 2 + REACH]:
        if isinstance(item, Claim):
            return item if _is_counted_group(item) else None
        if not is_cue(item, "word"):
            return None
    return None


def _is_counted_group(claim: Claim) -> bool:
    quantity = claim.quantity
    if quantity.kind is not Kind.COUNT or not quantity.is_exact:
        return False
    number = quantity.number
    is_counted_out = number is not None and quantity.scale == 1 and SMALLEST <= number <= LARGEST
    return is_counted_out and is_person(claim)
