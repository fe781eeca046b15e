"""A floor and a ceiling that one rule sets, wherever they stand: must have at least 8 letters and not exceed 30."""

from collections.abc import Iterator

from claimcheck.core import Bound, Claim, Kind, Ordered, Passage, Row, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import same_noun
from claimcheck.relations.row import as_claim, is_cue, without_and
from claimcheck.text.ties import forms, words

KINDS = frozenset({Kind.MONEY, Kind.COUNT, Kind.MEASURE, Kind.DURATION, Kind.PERCENT, Kind.NUMBER})
LED = 5
"""How many items before a figure `not` may stand, with the verb that it may not exceed."""
NEXT = 3
"""Between `not` and a figure that its own words bound so many words are too many."""
JOINED = 7
"""How far a floor and a ceiling may stand apart where no verb says that the figure may not be exceeded."""
FLOOR, CEILING = "floor", "ceiling"
WHY = "between and"


def find(story: Story, context: Context) -> Iterator[Ordered]:
    """Every rule with exactly one floor and one ceiling of one unit."""
    for passage in story.saying(words("it is a rule")):
        if len(passage.claims) > 1:
            yield from _fenced(passage)


def _fenced(passage: Passage) -> Iterator[Ordered]:
    row = passage.row
    ends = {at: end for at in passage.at(Claim.kind) if (end := _end(row, at))}
    if sorted(ends.values()) != [CEILING, FLOOR]:
        return
    one_at, other_at = sorted(ends)
    if as_claim(row[one_at]).event != as_claim(row[other_at]).event or any(
        is_cue(item, "break") for item in row[one_at:other_at]
    ):
        return  # no fewer than 12 killed, while no more than 9 were hurt
    is_exceeded = as_claim(row[other_at]).quantity.bound in {Bound.EXACT, Bound.MORE_THAN}
    is_other_rule = any(item.value in words("it is a rule") for item in row[one_at:other_at])
    if not is_exceeded and (is_other_rule or other_at - one_at > JOINED):
        return  # must rest at least 8 hours and may drive at most 5
    low, high = (next(as_claim(row[at]) for at, end in ends.items() if end == which) for which in (FLOOR, CEILING))
    one, other = low.quantity, high.quantity
    is_bare = Kind.NUMBER in {one.kind, other.kind} and one.scale == other.scale and Kind.MONEY is not other.kind
    others = [claim for claim in passage.claims if claim.quantity.unit == one.unit]
    is_one_unit = is_bare or (one.unit == other.unit and len(others) == 2)
    if is_one_unit and (not (low.head and high.head) or same_noun(low, high)):
        yield Ordered((low, high), Tie(True, WHY, is_likely=True))


def _end(row: Row, at: int) -> str:
    """Whether a figure is a floor or a ceiling, by its own words or `not` and a verb before it."""
    quantity = as_claim(row[at]).quantity
    if quantity.kind not in KINDS or quantity.number is None or quantity.is_approximate:
        return ""
    lead = [without_and(item).lower() for item in row[max(0, at - LED) : at] if not is_cue(item, "comma", Claim.kind)]
    denied = max((place for place, word in enumerate(lead) if word in forms("may not")), default=None)
    verbs = lead[denied + 1 :] if denied is not None else []
    match quantity.bound:
        case Bound.AT_LEAST:
            return FLOOR
        case Bound.AT_MOST | Bound.UP_TO:
            return CEILING
        case Bound.LESS_THAN | Bound.MORE_THAN if denied is not None and len(verbs) <= NEXT:
            return FLOOR if quantity.bound is Bound.LESS_THAN else CEILING
        case Bound.EXACT:
            return CEILING if any(word in forms("goes over") for word in verbs) else ""
    return ""
