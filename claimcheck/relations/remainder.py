"""What is left of a whole: $70m, of which $25m ...; the remaining $45m, in the same sentence or the next ones."""

from collections.abc import Iterator
from dataclasses import replace

from claimcheck.core import Bound, Claim, Kind, PartWhole, Story, Tie
from claimcheck.relations import part_whole
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import is_magnitude
from claimcheck.relations.row import claim_after, marked

MAX_DISTANCE = 2
"""How many sentences after its whole the rest may be told."""
WHY = "part and the rest"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every rest with the whole and the parts told before it."""
    rests = list(_rests(story))
    if not rests:
        return
    divided: dict[Claim, PartWhole] = {}
    for relation in part_whole.find(story, context):
        divided[relation.claims[0]] = relation  # the last has all parts
    for rest in rests:
        of = [relation for whole, relation in divided.items() if _is_rest_of(rest, whole, relation)]
        if of:
            yield replace(of[-1], claims=(*of[-1].claims, rest), tie=Tie(False, WHY, is_likely=True), is_closed=True)


def _rests(story: Story) -> Iterator[Claim]:
    """The figures right after `the remaining`."""
    for items, at in marked(story, "rest"):
        place = claim_after(items, at, 2)
        claim = items[place] if place is not None else None
        if isinstance(claim, Claim) and is_magnitude(claim) and claim.quantity.kind is not Kind.DURATION:
            yield claim


def _is_rest_of(rest: Claim, whole: Claim, relation: PartWhole) -> bool:
    """Whether the rest comes soon after its whole and is of the same unit or noun, and all three are exact."""
    last = relation.claims[-1]
    is_near = last.span < rest.span and rest.passage - whole.passage <= MAX_DISTANCE
    exact = all(c.quantity.bound is Bound.EXACT and c.quantity.number for c in (rest, *relation.claims))
    one, other = rest.quantity, whole.quantity
    is_one = one.kind is other.kind and one.unit == other.unit
    if one.kind is Kind.COUNT:
        is_one = is_one and bool(rest.head_path) and rest.head_path[:1] == whole.head_path[:1]
    return is_near and exact and is_one and one.kind in {Kind.MONEY, Kind.MEASURE, Kind.COUNT}
