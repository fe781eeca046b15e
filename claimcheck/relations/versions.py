"""Matches the figures of two texts on one event with each other."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from claimcheck.core import Bound, Claim, Kind, Passage, Repeat, StatedDate, Status, Story, Tie
from claimcheck.relations import parallel, ties
from claimcheck.relations.kinship import countries_of, subjects
from claimcheck.relations.mentions import BARE, YEAR, Mention, fits, is_other_event, mentions

MAX_MENTIONS = 60
ENOUGH = 2
"""So many words of one root two sentences must share, at least."""
SHARE = Fraction(2, 5)
"""So much of the shorter sentence must be in the longer."""
SURE = Fraction(3, 5)
LEAST_SURE = 3
"""So many words a proof must share."""
LARGE = 1000
LOOSE = frozenset({"count person", "count case", BARE})
"""What so many stories count that the noun says nothing about the story."""


def matched(text: Story, against: Story) -> Iterator[Repeat]:
    """The partner in the other text of every figure that has one, agreeing or not."""
    twins = parallel.twins(text, against)
    for pair in twins:
        yield Repeat(pair, Tie(True, "two texts, word for word"))
    paired = {claim for pair in twins for claim in pair}
    own = tuple(mention for mention in mentions(text) if mention.claim not in paired)[:MAX_MENTIONS]
    others = tuple(mention for mention in mentions(against) if mention.claim not in paired)[:MAX_MENTIONS]
    for mention in own:
        yield from _partner(mention, own, others)


def _partner(mention: Mention, own: Sequence[Mention], others: Sequence[Mention]) -> Iterator[Repeat]:
    """One that agrees, else the one that stands in much the same words."""
    alike = [other for other in others if _are_comparable(mention, other)]
    agreeing = [other for other in alike if fits(mention, other)]
    if agreeing:
        yield _repeat(mention, max(agreeing, key=lambda other: _shared(mention, other)), is_sure=False)
        return
    if not _is_elsewhere(mention, others):
        free = [other for other in alike if not any(_are_comparable(one, other) and fits(one, other) for one in own)]
        near = [other for other in free if not _conflict(mention, other) and _is_close(mention, other)]
        if near:
            best = max(near, key=lambda other: (_shared(mention, other), len(mention.near & other.near)))
            yield _repeat(mention, best, is_sure=_is_sure(mention, best))


def _is_elsewhere(mention: Mention, others: Sequence[Mention]) -> bool:
    """Whether the other text has the figure of something else."""
    return mention.figure is not None and any(
        mention.figure == other.figure and not _are_comparable(mention, other) for other in others
    )


def _are_comparable(mention: Mention, other: Mention) -> bool:
    """Figures of one class; a bare number is of the class of a large sum, or of the noun beside it."""
    if mention.key == other.key:
        return True
    if BARE not in {mention.key, other.key}:
        return False
    bare, named = (mention, other) if mention.key == BARE else (other, mention)
    quantity = named.claim.quantity
    if quantity.kind is Kind.MONEY:
        return min(bare.claim.quantity.scale, quantity.scale) > LARGE
    return quantity.kind is Kind.COUNT and bool(named.claim.head) and named.claim.head in bare.near


def _shared(mention: Mention, other: Mention) -> int:
    return len(subjects(mention.words) & subjects(other.words))


def _conflict(mention: Mention, other: Mention) -> bool:
    """Two facts: an earlier figure, other dead and injured, other countries, `another` agency."""
    if Status.EARLIER in {mention.claim.status, other.claim.status}:
        return True
    if is_other_event(mention, other):
        return True
    here, there = countries_of(mention.words), countries_of(other.words)
    return bool(here and there and not here & there)


def _is_close(mention: Mention, other: Mention) -> bool:
    one, two = subjects(mention.words), subjects(other.words)
    shorter = min(len(one), len(two))
    shared = len(one & two)
    points = shared + (mention.key == other.key and mention.key not in LOOSE and mention.key.startswith("count"))
    return shared > 0 and points >= ENOUGH and points >= SHARE * shorter


def _is_sure(mention: Mention, other: Mention) -> bool:
    """Nearly all words of the one are in the other, and the figures are no bound and its own limit."""
    shared = _shared(mention, other)
    longer = max(len(subjects(mention.words)), len(subjects(other.words)))
    return shared >= LEAST_SURE and shared >= SURE * longer and mention.figure != other.figure


def _repeat(mention: Mention, other: Mention, *, is_sure: bool) -> Repeat:
    return Repeat((mention.claim, other.claim), Tie(is_sure, "two texts"))
