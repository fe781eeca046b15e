"""Sums of a period and of a stretch of it: sales of 40m in the first half, 22m of that year in the second quarter.

What was sold or earned in a quarter is no more than in the half it lies in; a loss in another quarter could make it so
for profits, so nothing here is sure.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from claimcheck.core import Claim, Kind, PartWhole, Passage, Status, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import fits, is_magnitude
from claimcheck.relations.row import Item, is_cue, item_at
from claimcheck.text.ties import forms, words

REACH = 14
"""How many items away from the name of its period a sum may stand."""
NEAR = 4
"""How many words after a period may say that it is one of another year."""
MAX_DISTANCE = 4
MONTHS = {"half": 6, "quarter": 3}
YEAR = 12
SUMS = frozenset({Kind.MONEY, Kind.MEASURE, Kind.COUNT})
COMPARED = ("against", "was", "rise", "fall", "by", "from")
"""Cues that lead to the sum of another time, or to how much it changed."""
WHY = "a period and a stretch of it"


class Told(NamedTuple):
    """A sum with its first and last month, and the words for what was summed up."""

    claim: Claim
    first: int
    last: int
    flow: frozenset[str]


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every sum of a period with those of stretches that lie in it."""
    told: list[Told] = []
    for passage in story.saying(words("flow")):
        if not passage.kinds.isdisjoint(SUMS):
            told += _told(passage)
    for part in told:
        for whole in told:
            if part is not whole and _is_within(part, whole):
                yield PartWhole((whole.claim, part.claim), Tie(False, WHY, is_likely=True))


def _is_within(part: Told, whole: Told) -> bool:
    is_in = whole.first <= part.first and part.last <= whole.last and part.last - part.first < whole.last - whole.first
    is_near = abs(part.claim.passage - whole.claim.passage) <= MAX_DISTANCE and part.claim is not whole.claim
    is_one = not part.flow.isdisjoint(whole.flow) and part.claim.quantity.kind is whole.claim.quantity.kind
    return is_in and is_near and is_one and fits(part.claim, whole.claim)


def _told(passage: Passage) -> Iterator[Told]:
    """Every period of a sentence with the sum nearest to it, if the sentence says of what."""
    flow = words("flow") & passage.values
    if not words("loss").isdisjoint(passage.values):
        return
    items = passage.row
    for at in range(len(items)):
        months = _months(items, at)
        claim = _sum(items, at) if months is not None and not _is_of_another_year(items, at) else None
        if months is not None and claim is not None:
            yield Told(claim, *months, flow)


def _months(items: Sequence[Item], at: int) -> tuple[int, int] | None:
    """The first and the last month of a period: the second quarter, النصف الأول, all of the year."""
    item = items[at]
    if isinstance(item, Claim):
        if item.quantity.kind is Kind.DURATION and item.quantity.unit == "month":
            return _first_months(items, at, item)
        return _numbered(items, at, item) if item.quantity.kind is Kind.ORDINAL else None
    if item.value in words("all year") and item_at(items, at + 1).value in words("the year"):
        return 1, YEAR
    length = _length(item.word)
    is_final = length and item_at(items, at + 1).word in forms("the last of them")
    return (YEAR - length + 1, YEAR) if is_final else None


def _first_months(items: Sequence[Item], at: int, claim: Claim) -> tuple[int, int] | None:
    """The first nine months, the six months that ended in June."""
    around = items[max(0, at - 2) : at + 1 + NEAR]
    is_first = any(item.value in words("months from January") for item in around if not isinstance(item, Claim))
    is_first = is_first or "first" in claim.quantity.surface
    number = claim.quantity.number
    return (1, int(number)) if is_first and number in {MONTHS["half"], YEAR - MONTHS["quarter"]} else None


def _numbered(items: Sequence[Item], at: int, claim: Claim) -> tuple[int, int] | None:
    length = _length(claim.quantity.surface.rpartition(" ")[2]) or _length(item_at(items, at - 1).word)
    number = int(claim.quantity.number or 0)
    is_one = length and 0 < number * length <= YEAR
    return ((number - 1) * length + 1, number * length) if is_one else None


@lru_cache(maxsize=4096)  # of every word of such sentences
def _length(word: str) -> int:
    """How many months the name of a part of the year stands for."""
    bare = word.lower().removeprefix("و").removeprefix("ل").removeprefix("ال").removeprefix("ل")
    return MONTHS["half"] if bare in words("a half year") else MONTHS["quarter"] if bare in words("quarter year") else 0


def _is_of_another_year(items: Sequence[Item], at: int) -> bool:
    """Whether a period is one of the year before, or of a year that its words name."""
    for item in items[at + 1 : at + 1 + NEAR]:
        if is_cue(item, "comma", "stop", "break"):
            return False
        if is_cue(item, "past") and item.word not in forms("the last of them"):
            return True
    return any(is_cue(item, "against") for item in items[max(0, at - NEAR) : at])


def _sum(items: Sequence[Item], at: int) -> Claim | None:
    """The sum nearest to a period, after it first; none that a word for a change or a comparison leads to."""
    after = range(at + 1, min(len(items), at + 1 + REACH))
    before = range(at - 1, max(-1, at - 1 - REACH), -1)
    found = [place for places in (after, before) if (place := _first(items, places)) is not None]
    place = min(found, key=lambda place: abs(place - at), default=None)
    claim = items[place] if place is not None else None
    return claim if isinstance(claim, Claim) and claim.status is Status.FACT else None


def _first(items: Sequence[Item], places: range) -> int | None:
    """The first sum in some places, before another period or a comparison begins."""
    for place in places:
        item = items[place]
        if is_cue(item, "against", "stop") or (isinstance(item, Claim) and item.quantity.kind is Kind.DATE):
            return None
        if isinstance(item, Claim) and is_magnitude(item) and item.quantity.kind is not Kind.DURATION:
            is_led = any(is_cue(before, *COMPARED) for before in items[max(0, place - 3) : place])
            return None if is_led or not item.head else place
    return None
