"""A record, and the one before it told in the next sentence: a high of 49.8 degrees. The previous record was 49.5."""

from collections.abc import Iterator

from claimcheck.core import Bound, Claim, Kind, Outranked, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, figures_of
from claimcheck.relations.signposts import are_alike, is_plain
from claimcheck.text.ties import words

NEAR = 2
"""How many sentences before it the new record may stand."""
REACH = 9
"""How many items after the word for the previous record its figure may stand."""
BESIDE = 2
"""How many items may stand between `previous` and what it is of."""
WHY = "a record and the one before"


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """The one figure called the previous record with the one figure of its kind in the sentences before it."""
    for passage in story.saying(words("record before")):
        number = passage.claims[0].passage
        if number == 0 or Kind.DURATION in passage.kinds:
            continue
        old = _previous(passage)
        new = _new(story.passages[max(0, number - NEAR) : number], old) if old is not None else None
        if old is not None and new is not None and _is_upwards(story.passages[max(0, number - NEAR) : number + 1]):
            yield Outranked((new, old), Tie(True, WHY), is_strict=True)


def _previous(passage: Passage) -> Claim | None:
    """The first figure after `the previous record`, where no other record is told of in the sentence."""
    items = passage.row
    places = [at for at, item in enumerate(items) if item.value in words("record before")]
    beside = items[max(0, places[0] - BESIDE) : places[0] + 1 + BESIDE] if len(places) == 1 else ()
    if not any(item.value in words("record of") for item in beside):
        return None
    for at in range(places[0] + 1, min(len(items), places[0] + 1 + REACH)):
        if isinstance(items[at], Claim):
            figure = as_claim(items[at])
            return figure if is_plain(figure) and figure.quantity.bound is Bound.EXACT else None
    return None


def _new(before: tuple[Passage, ...], old: Claim) -> Claim | None:
    """The one figure of the old one's kind in a sentence that tells of a record."""
    told = [passage for passage in before if not passage.values.isdisjoint(words("record of"))]
    found = [claim for passage in told for _, _, claim in figures_of(passage) if are_alike(claim, old)]
    is_one = len({claim.quantity.number for claim in found}) == 1
    return found[0] if is_one and found[0].quantity.bound is Bound.EXACT and found[0].head == old.head else None


def _is_upwards(passages: tuple[Passage, ...]) -> bool:
    """Whether a record is of the most there was: not of the coldest day, the lowest price or the fastest race."""
    others = words("downward record", "short of a record")
    return all(passage.values.isdisjoint(others) for passage in passages)
