"""Records broken: a new one lies beyond the old: 212 kg, breaking the record of 210; in 9.69 seconds, the old 9.72."""

from collections.abc import Iterator

from claimcheck.core import Bound, Claim, Kind, Outranked, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.ranks.comparing import RACE, are_of_one_sort
from claimcheck.relations.row import as_claim, cues_in
from claimcheck.relations.signposts import first_after, has_other_reading, last_before, posted, signposts
from claimcheck.text.ties import words

BACK, REACH = 9, 9
"""How many items before and after the word for breaking the two figures may stand."""
WHY = "a record and the one before"


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """Every record with the one that it is said to have broken."""
    for passage in posted(story, "breaks"):
        posts = signposts(passage) if len(passage.claims) > 1 else {}
        for at in posts.get("breaks", ()) if "least" not in posts else ():
            yield from _broken(passage, at)


def _broken(passage: Passage, at: int) -> Iterator[Outranked]:
    items = passage.row
    new, old = last_before(items, at, BACK), first_after(items, at, REACH)
    if new is None or old is None or not any(item.value in words("record") for item in cues_in(items[at:old])):
        return
    pair = as_claim(items[new]), as_claim(items[old])
    is_exact = all(claim.quantity.bound is Bound.EXACT for claim in pair)
    if has_other_reading(items, new, pair[1], is_above=True):
        return
    is_race = not passage.values.isdisjoint(words("time of a race")) or pair[0].quantity.unit in RACE
    if is_exact and are_of_one_sort(*pair) and (is_race or not (_is_time(pair[0]) or _may_be_time(pair[0]))):
        yield Outranked(pair[::-1] if is_race and _is_time(pair[0]) else pair, Tie(True, WHY), is_strict=True)


def _may_be_time(claim: Claim) -> bool:
    """Whether a bare number may be the seconds of a race, of which fewer are better: ran 9.58."""
    number = claim.quantity.number
    return claim.quantity.kind is Kind.NUMBER and number is not None and number.denominator != 1


def _is_time(claim: Claim) -> bool:
    return claim.quantity.kind is Kind.DURATION
