"""Matches the figures of two texts on one event with each other."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.core import Repeat, Tie
from claimcheck.relations.mentions import BARE, Mention, conflict, fits

MAX_MENTIONS = 60
ENOUGH = 2
"""So many content words two sentences must share, at least."""
MUCH = 3
HALF = Fraction(1, 2)
QUARTER = Fraction(1, 4)
SURE = Fraction(3, 5)


def matched(text: Sequence[Mention], against: Sequence[Mention]) -> Iterator[Repeat]:
    """The partner in the other text of every figure that has one, agreeing or not."""
    own, others = text[:MAX_MENTIONS], against[:MAX_MENTIONS]
    figures = {other.figure for other in others}
    for mention in own:
        alike = [other for other in others if other.key == mention.key]
        twin = _twin(mention, own, alike)
        agreeing = [other for other in alike if fits(mention, other)]
        if twin is None and mention.key == BARE:
            continue
        if twin is not None:
            yield _repeat(mention, twin, is_sure=True)
        elif agreeing:
            yield _repeat(mention, max(agreeing, key=lambda other: _shared(mention, other)), is_sure=False)
        elif mention.figure is None or mention.figure not in figures or _differs_in_bound(mention, alike):
            yield from _clashing(mention, alike)


def _twin(mention: Mention, own: Sequence[Mention], alike: list[Mention]) -> Mention | None:
    """The figure at the same place of the same sentence, where the other text has it word for word."""
    here = [one for one in own if one.key == mention.key and one.order == mention.order]
    there = [other for other in alike if other.words == mention.words and len(other.words) > ENOUGH]
    if len(here) != len(there) or len({other.order for other in there}) != 1:
        return None
    return there[here.index(mention)]


def _clashing(mention: Mention, alike: list[Mention]) -> Iterator[Repeat]:
    """The figure that stands in much the same words as this one and does not agree with it."""
    near = [other for other in alike if not conflict(mention, other) and _is_close(mention, other)]
    if near:
        best = max(near, key=lambda other: (_shared(mention, other), len(mention.near & other.near)))
        yield _repeat(mention, best, is_sure=_is_sure(mention, best))


def _differs_in_bound(mention: Mention, alike: list[Mention]) -> bool:
    return any(other.figure == mention.figure for other in alike)


def _shared(mention: Mention, other: Mention) -> int:
    return len(mention.words & other.words)


def _is_close(mention: Mention, other: Mention) -> bool:
    shared = _shared(mention, other)
    shorter, longer = sorted((len(mention.words), len(other.words)))
    if shared < min(ENOUGH, max(1, shorter)):
        return False
    return shared >= HALF * shorter and (shared >= QUARTER * longer or shared >= MUCH)


def _is_sure(mention: Mention, other: Mention) -> bool:
    """Nearly all words of the one are in the other, and the figures are no bound and its own limit."""
    shared = _shared(mention, other)
    longer = max(len(mention.words), len(other.words))
    return shared > ENOUGH and shared >= SURE * longer and mention.figure != other.figure


def _repeat(mention: Mention, other: Mention, *, is_sure: bool) -> Repeat:
    return Repeat((mention.claim, other.claim), Tie(is_sure, "two texts"))
