"""Samples: those whom a study looked at, and those of them in whom it found something, in the next sentences."""

from collections.abc import Iterator

from claimcheck.core import Claim, Kind, PartWhole, Passage, Status, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import is_person
from claimcheck.relations.row import cues_in, figures_of, is_cue
from claimcheck.text.ties import words

REACH = 5
"""How many words before the number of people may say that they were studied."""
MAX_DISTANCE = 2
"""How many sentences after the sample a finding may be told."""
LEAST = 20
WHY = "people studied, and some of them"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every sample with the findings after it."""
    if words("study").isdisjoint(story.values):
        return
    sample: Claim | None = None
    for passage in story.passages:
        if sample is not None and passage.paragraph - story.passages[sample.passage].paragraph <= MAX_DISTANCE:
            for part in _found(passage):
                yield PartWhole((sample, part), Tie(False, WHY, is_likely=True))
        sample = _sample(passage) or sample


def _sample(passage: Passage) -> Claim | None:
    """The only number of people of whom a sentence says that they were studied."""
    if words("study").isdisjoint(passage.values) or words("study").isdisjoint(_said(passage)):
        return None
    found = [
        claim
        for items, at, claim in figures_of(passage)
        if _is_counted(claim) and any(cue.value in words("studied") for cue in cues_in(items[max(0, at - REACH) : at]))
    ]
    return found[0] if len(found) == 1 and (found[0].quantity.number or 0) >= LEAST else None


def _found(passage: Passage) -> Iterator[Claim]:
    """The people whom a sentence tells of as a finding, not as all there are in a year or in the world."""
    said = _said(passage)
    if passage.at("others") and not words("study").isdisjoint(said):
        return  # another study
    is_finding = not words("found").isdisjoint(said) and words("at large").isdisjoint(said)
    if is_finding and not passage.at("against") and words("studied").isdisjoint(said):
        yield from (claim for claim in passage.claims if _is_counted(claim))


def _said(passage: Passage) -> frozenset[str]:
    return frozenset(cue.value for cue in cues_in(passage.row) if is_cue(cue, "word"))


def _is_counted(claim: Claim) -> bool:
    is_told = claim.quantity.kind is Kind.COUNT and claim.quantity.number is not None
    return is_told and is_person(claim) and claim.status is Status.FACT
