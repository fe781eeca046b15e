"""What is left of a whole: $70m, of which $25m ...; the remaining $45m, in the same sentence or the next ones."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from claimcheck.core import Bound, Claim, Item, Kind, PartWhole, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, is_magnitude
from claimcheck.relations.parts import of_total, part_whole
from claimcheck.relations.row import claim_after, is_cue, item_at
from claimcheck.text.ties import words

MAX_DISTANCE = 2
"""How many sentences after its whole the rest may be told."""
NAMED = 4
"""How many items after `the rest of` the number of those named may stand."""
ARTICLE = "ال"
FEWEST = 3
"""A whole, a part and the rest."""
WHY = "part and the rest"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every rest with the whole and the parts told before it."""
    rests = [*_rests(story), *_named_rests(story)] if len(story.claims) >= FEWEST else []
    if not rests:
        return
    divided: dict[Claim, PartWhole] = {}
    for relation in (*of_total.find(story, context), *part_whole.find(story, context)):
        divided[relation.claims[0]] = relation  # the last has all parts
    for rest in rests:
        without = [_without(relation, rest) for relation in divided.values()]
        of = [relation for relation in without if _is_rest_of(rest, relation)]
        of = [relation for relation in of if relation.claims[-1].span < rest.span or _is_after(story, rest)]
        if of and not _is_more_told(story, of[-1], rest):
            yield replace(of[-1], claims=(*of[-1].claims, rest), tie=Tie(False, WHY, is_likely=True), is_closed=True)


def _is_after(story: Story, rest: Claim) -> bool:
    """Whether the sentence says after what so much is left."""
    return not words("after").isdisjoint(story.passages[rest.passage].values)


def _without(relation: PartWhole, rest: Claim) -> PartWhole:
    return replace(relation, claims=tuple(claim for claim in relation.claims if claim is not rest))


def _rests(story: Story) -> Iterator[Claim]:
    """The figures right after `the remaining`, and definite ones right before it: الأندية التسعة الباقية."""
    others = words("the others")
    for passage in story.passages if story.having("rest") or not others.isdisjoint(story.values) else ():
        places = passage.at("rest")
        if not others.isdisjoint(passage.values):
            places = [at for at, item in enumerate(passage.row) if item.kind == "rest" or item.value in others]
        for at in places:
            yield from _beside(passage.row, at)


def _beside(items: Sequence[Item], at: int) -> Iterator[Claim]:
    """The figure that a word for the rest belongs to."""
    is_named = is_cue(item_at(items, at + 1), "from")  # what is left of the loan
    place = claim_after(items, at + is_named, 2 + is_named) if is_cue(items[at], "rest") else None
    before = item_at(items, at - 1)
    if isinstance(before, Claim) and ARTICLE in before.quantity.surface:
        place = at - 1
    claim = items[place] if place is not None else None
    if isinstance(claim, Claim) and is_magnitude(claim) and claim.quantity.kind is not Kind.DURATION:
        yield claim


def _named_rests(story: Story) -> Iterator[Claim]:
    """The number of those who are the rest: بقية الركاب وعددهم 30, the rest of the passengers (30)."""
    rest = words("rest of")
    for passage in story.saying(rest):
        for at, item in enumerate(passage.row):
            claim = _number_of_named(passage.row, at) if item.value in rest else None
            if claim is not None:
                yield claim


def _number_of_named(items: Sequence[Item], at: int) -> Claim | None:
    for place in range(at + 2, min(len(items), at + 1 + NAMED)):
        item, before = items[place], items[place - 1]
        if isinstance(item, Claim):
            is_told = is_cue(before, "open") or before.value in words("number of")
            return item if is_told and item.quantity.kind in COUNTED else None
    return None


def _is_rest_of(rest: Claim, relation: PartWhole) -> bool:
    """Whether the rest comes soon after its whole and is of the same unit or noun, and all three are exact."""
    if len(relation.claims) < 2:
        return False
    whole, last = relation.claims[0], relation.claims[-1]
    is_near = last.span < rest.span and rest.passage - whole.passage <= MAX_DISTANCE
    is_near = is_near or (rest.passage == whole.passage and rest.span < min(whole.span, last.span))
    exact = all(c.quantity.bound is Bound.EXACT and c.quantity.number for c in (rest, *relation.claims))
    one, other = rest.quantity, whole.quantity
    is_one = one.kind is other.kind and one.unit == other.unit
    if one.kind is Kind.MONEY and other.kind is Kind.NUMBER:
        is_one = other.scale > 1  # 21 million euros are left after 28 million of 40 million
    if one.kind in COUNTED:
        is_one = other.kind is Kind.COUNT and (not rest.head or rest.head_path[:1] == whole.head_path[:1] != ())
    return is_near and exact and is_one and one.kind in {Kind.MONEY, Kind.MEASURE, *COUNTED}


def _is_more_told(story: Story, relation: PartWhole, rest: Claim) -> bool:
    """Whether another figure between the whole and the rest may be a part as well."""
    whole = relation.claims[0]
    if whole.quantity.kind not in COUNTED:
        return False
    between = [claim for claim in story.claims if whole.span < claim.span < rest.span]
    others = (claim for claim in between if claim not in relation.claims and is_magnitude(claim))
    return any(claim.quantity.kind in COUNTED for claim in others)
