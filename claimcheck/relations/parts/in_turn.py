"""Parts told by their place in a row: 12 kg in three bags, the first held 5 kg, the second 4 kg and the third 3 kg."""

from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Item, Kind, PartWhole, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, factor, fits, is_magnitude, is_person
from claimcheck.relations.row import as_claim, is_cue
from claimcheck.text.ties import words

NEAR = 5
"""How many items after its rank a part may stand."""
LEAD = 8
"""How many items before the first rank the number of the parts may stand."""
FATES = frozenset({"killed", "injured", "arrested"})
"""What happens to a person once; whoever took part in the first may take part in the second."""
LEAST = 6
"""How many figures a whole, the number of its parts, and two ranks with theirs are."""
ATTEMPTS = (("attempt",), ("scenario",), ("option",))
"""Of several attempts one counts; they have no sum."""
ENDS = ("stop", "source", "break", "each", "against", "was")
WHY = "parts told one after the other"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every whole that is told to be in so many parts, each of which follows with its rank."""
    for passage in story.having(Kind.ORDINAL):
        if len(passage.claims) >= LEAST:
            yield from _divided(passage)


def _divided(passage: Passage) -> Iterator[PartWhole]:
    items = passage.row
    ranks = [at for at in passage.at(Claim.kind) if as_claim(items[at]).quantity.kind is Kind.ORDINAL]
    if [as_claim(items[at]).quantity.number for at in ranks] != list(range(1, len(ranks) + 1)):
        return
    parts = [_part(items, at, after) for at, after in zip(ranks, [*ranks[1:], len(items)], strict=True)]
    number = _number_of_parts(items, ranks[0], len(ranks))
    told = [part for part in parts if part is not None]
    if number is None or len(told) < len(parts):
        return
    before = [claim for claim in passage.claims if claim.span < told[0].span and claim is not number]
    wholes = [claim for claim in before if _is_divided(claim, told)]
    if len(wholes) == 1:
        once = not is_person(wholes[0]) or wholes[0].event in FATES
        yield PartWhole((wholes[0], *told), Tie(False, WHY, is_likely=once), is_closed=True)


def _part(items: Sequence[Item], rank: int, end: int) -> Claim | None:
    """The only figure between a rank and the next, not far from its own."""
    stretch = items[rank + 1 : end]
    told = [(at, item) for at, item in enumerate(stretch) if isinstance(item, Claim)]
    if len(told) != 1 or told[0][0] > NEAR or any(is_cue(item, *ENDS) for item in stretch[: told[0][0]]):
        return None
    return told[0][1]


def _number_of_parts(items: Sequence[Item], first: int, ranks: int) -> Claim | None:
    """The number of the things that the ranks are of, right before them and after `in`: in three bags."""
    for at in range(first - 1, max(0, first - LEAD), -1):
        item = items[at]
        if isinstance(item, Claim):
            is_led = items[at - 1].word.lstrip("و") in words("spread over")
            is_of_ranks = item.quantity.kind is Kind.COUNT and item.quantity.number == ranks
            return item if is_led and is_of_ranks and item.head_path[:1] not in ATTEMPTS else None
        if is_cue(item, "stop", "break"):
            return None
    return None


def _is_divided(whole: Claim, parts: Sequence[Claim]) -> bool:
    """Whether all parts are of one sort with the whole: its unit, or its noun, or no noun of their own."""
    if not is_magnitude(whole) or whole.quantity.kind in {Kind.DURATION, Kind.NUMBER}:
        return False
    return all(is_magnitude(part) and _is_of(part, whole) for part in parts)


def _is_of(part: Claim, whole: Claim) -> bool:
    is_counted = {part.quantity.kind, whole.quantity.kind} <= COUNTED
    if is_counted and whole.event in FATES and part.head and part.event != whole.event:
        return False
    is_same = fits(part, whole) and (not is_counted or bool(part.head_path) or not part.head)
    return is_same and factor(part, whole) == 1
