"""Tolls: all the dead or injured, those of one place in brackets, and those of another place or kind told later.

The toll rose to 640 dead (520 in the capital). ... In the country 120 were killed. ... Some 210 of those killed were
women. Nothing here is sure; what stands in brackets is very likely a part.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.core import Claim, Kind, PartWhole, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import FATES, is_counted_out, is_person, number_of
from claimcheck.relations.mentions import periods
from claimcheck.relations.row import Item, figures_of, is_cue, is_figure, item_at
from claimcheck.text.ties import forms, words

REACH = 6
"""How many items a bracket may hold, and how many words before a number may say that it is of all."""
MAX_DISTANCE = 5
"""How many sentences with figures after a toll its parts may be told."""
LEAST = 20
KINDS = frozenset({"child", "woman", "man", "girl", "boy", "infant", "elderly", "minor", "teenager"})
"""Of whom no other disaster is likely to be told in passing, while of people or the dead it is."""
WHY = "all of them, and those of one place or kind"
TIMES = ("past", "earlier", "forecast", "since", "coming")
"""Cues of sentences that may tell of another time than the toll does."""


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every toll with what its brackets hold and with what is told after it."""
    largest: dict[str, Fraction] = {}
    for order, passage in enumerate(story.passages):
        if not passage.at("open") and FATES.isdisjoint([claim.event for claim in passage.claims]):
            continue
        after = story.passages[order + 1 : order + 1 + MAX_DISTANCE]
        for items, at, whole in figures_of(passage):
            part = _in_brackets(items, at, whole)
            if part is not None:
                yield PartWhole((whole, part), Tie(False, WHY, is_likely=True))
                for other in _elsewhere(whole, part, after):
                    yield PartWhole((whole, part, other), Tie(False, WHY), is_closed=True)
            if whole.event not in FATES:
                continue
            number = number_of(whole)
            if _is_toll(items, at, whole) and number >= largest.get(whole.event, 0):  # or it is one of a place
                for part in _of_one_kind(whole, after):
                    yield PartWhole((whole, part), Tie(False, WHY, is_likely=part.head_path[0] in KINDS))
            largest[whole.event] = max(number, largest.get(whole.event, Fraction(0)))


def _in_brackets(items: Sequence[Item], at: int, whole: Claim) -> Claim | None:
    """A bare number with a place right behind a count: 640 dead (520 in the capital)."""
    if whole.quantity.kind is not Kind.COUNT or not whole.head or not is_cue(item_at(items, at + 1), "open"):
        return None
    part = item_at(items, at + 2)
    if not is_figure(part, Kind.NUMBER):
        return None
    is_placed = is_cue(item_at(items, at + 3), "word", "from", "at") and item_at(items, at + 3).value in forms(
        "preposition"
    )
    within = items[at + 3 : at + 3 + REACH]
    is_alone = any(is_cue(item, "close") for item in within) and not any(isinstance(item, Claim) for item in within[:2])
    is_exact = whole.quantity.is_exact and part.quantity.is_exact
    if any(item.value in periods() for item in within):
        return None  # four cars (31 in May)
    return part if is_exact and is_placed and is_alone and not part.head else None


def _elsewhere(whole: Claim, part: Claim, after: Sequence[Passage]) -> Iterator[Claim]:
    """The first figure of the same people later on that is neither the toll nor the part again."""
    told = (claim for passage in after for claim in passage.claims if _is_same(claim, whole))
    known = {whole.quantity.number, part.quantity.number}
    found = next((claim for claim in told if claim.quantity.number not in known), None)
    if found is not None:
        yield found


def _is_same(claim: Claim, whole: Claim) -> bool:
    """Whether the same happened to so many others, who are exactly counted."""
    is_plain = is_counted_out(claim)
    return is_plain and claim.event == whole.event != ""


def _is_toll(items: Sequence[Item], at: int, claim: Claim) -> bool:
    """Whether a count is of all to whom it happened: the toll, the total."""
    if claim.event not in FATES or not is_counted_out(claim) or number_of(claim) < LEAST:
        return False
    if not is_person(claim) and claim.head:
        return False
    before = items[max(0, at - 2 * REACH) : at]
    return any(item.value in words("toll") or is_cue(item, "total") for item in before)


def _of_one_kind(whole: Claim, after: Sequence[Passage]) -> Iterator[Claim]:
    """Those of one kind among them in the next sentences, which tell of no other time."""
    for passage in after:
        if passage.at(*TIMES) or passage.kinds & {Kind.DATE, Kind.DURATION}:
            continue
        for items, at, claim in figures_of(passage):
            if _is_same(claim, whole) and not _is_toll(items, at, claim) and claim.head_path and is_person(claim):
                yield claim
