"""Seats of one house: one party won 45 and another 39 in the parliament of 100; together never more than there are."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.core import Claim, Kind, PartWhole, Passage, Status, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, number_of
from claimcheck.relations.parts.of_total import SEATED
from claimcheck.relations.row import Item, figures_of, is_cue
from claimcheck.text.ties import words

SEAT = "seat"
LEAD = 3
"""How many words before the number of a house may say that it is made up of so many."""
LARGER = 8
"""So many times more seats than a house has are those of others."""
DESCRIBED = "-seat"
"""How the number of a house ends that stands before it: the 100-seat chamber."""
OTHER_COUNTS = frozenset(
    {
        "event",
        "rise",
        "fall",
        "earlier",
        "past",
        "forecast",
        "among",
        "total",
        "in_all",
        "colon",
        "namely",
        "times",
        "equivalent",
    }
)
"""Cues of sentences that tell more than who has how many seats now."""
WHY = "seats of one house"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every house with the seats of each party that its sentence tells, and of all together."""
    if not any(SEAT in claim.head_path for claim in story.claims):
        return
    for passage in story.passages:
        if len(passage.claims) > 1 and _tells_shares(passage):
            houses = [claim for items, at, claim in figures_of(passage) if _is_house(items, at, claim)]
            parts = [claim for items, at, claim in figures_of(passage) if claim not in houses and _is_won(items, at)]
            houses = houses or _told_before(story, passage)
            is_alone = len(houses) == 1 and len(passage.claims) == len(parts) + 1
            for part in parts if is_alone else ():
                if number_of(part) < LARGER * number_of(houses[0]):  # else of another house
                    yield PartWhole((houses[0], part), Tie(False, WHY, is_likely=True))
            if len(houses) == 1 and len(parts) > 1 and not _is_of_two_houses(passage):
                yield PartWhole((houses[0], *parts), Tie(False, WHY, is_likely=True))


def _is_of_two_houses(passage: Passage) -> bool:
    """Whether a sentence names two houses, or one and the house before it: مجلس النواب، مجلس المستشارين."""
    named = [(one.value, other.value) for one, other in pairwise(passage.row) if one.value in words("chamber")]
    is_old = any(other in words("past") for _, other in named)
    return is_old or len({other for _, other in named}) > 1


def _told_before(story: Story, passage: Passage) -> list[Claim]:
    """The number of all seats in the sentence before: the council has 48 seats."""
    at = passage.claims[0].passage
    before = story.passages[at - 1] if at else None
    return [claim for items, place, claim in figures_of(before) if _is_house(items, place, claim)] if before else []


def _tells_shares(passage: Passage) -> bool:
    """Whether seats are told, and nothing of another vote, of a sum or of what a majority needs."""
    is_plain = OTHER_COUNTS.isdisjoint(passage.places) and words("threshold").isdisjoint(passage.values)
    return is_plain and Kind.DATE not in passage.kinds and any(SEAT in claim.head_path for claim in passage.claims)


def _is_house(items: Sequence[Item], at: int, claim: Claim) -> bool:
    """The number of all seats: in the house made up of 100 members, in the 100-seat house."""
    if SEATED.isdisjoint(claim.head_path) or not claim.quantity.is_exact or not claim.quantity.number:
        return False
    before = items[max(0, at - LEAD) : at]
    is_held = at > 1 and is_cue(items[at - 1], "word") and items[at - 2].value in words("house")
    is_told = is_held or any(item.value in words("amounting") or is_cue(item, "of_total", "divided") for item in before)
    return is_told or claim.quantity.surface.endswith(DESCRIBED)


def _is_won(items: Sequence[Item], at: int) -> bool:
    """The seats that one party has; a bare number after its particle (وحزب الوسط بـ39) is of seats too."""
    claim = items[at]
    if not isinstance(claim, Claim) or claim.quantity.kind not in COUNTED or claim.status is not Status.FACT:
        return False
    is_led = at > 0 and items[at - 1].value in words("has so many")
    return claim.quantity.is_exact and (SEAT in claim.head_path or (not claim.head and is_led))
