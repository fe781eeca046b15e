"""People and their families: 300 people (70 families), 240 families with 1,100 members; nobody is of no family."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.core import Claim, Kind, Outranked, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import is_person
from claimcheck.relations.row import Item, figures_of, is_cue
from claimcheck.text.ties import words

FAMILY, PEOPLE = "family", "people"
REACH = 4
"""How many items may stand between the two."""
SIGNS = ("open", "equivalent", "comma")
WHY = "people and their families"


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """Every number of people with that of their families right beside it."""
    for passage in story.having(Kind.COUNT):
        if len(passage.claims) < 2 or not any(FAMILY in claim.head_path for claim in passage.claims):
            continue
        for (items, at, one), (_, place, other) in pairwise(figures_of(passage)):
            is_pair = place - at <= REACH and {_kind(one), _kind(other)} == {FAMILY, PEOPLE}
            if is_pair and _is_link(items[at + 1 : place]):
                people, families = (one, other) if _kind(other) == FAMILY else (other, one)
                yield Outranked((people, families), Tie(True, WHY))


def _kind(claim: Claim) -> str:
    """What a count is of: people, of whatever kind, or families."""
    if claim.quantity.kind is not Kind.COUNT or claim.quantity.number is None:
        return ""
    if FAMILY in claim.head_path:
        return FAMILY
    return PEOPLE if is_person(claim) and claim.head_path[:1] != ("other",) else ""


def _is_link(between: Sequence[Item]) -> bool:
    """Whether the words between say that the ones are the others: (, or, أو, from, members of, belong to."""
    said = [item for item in between if not is_cue(item, "comma")]
    if said and is_cue(said[-1], "to"):
        said.pop()
    return bool(said) and all(is_cue(item, *SIGNS) or item.value in words("of a family") for item in said)
