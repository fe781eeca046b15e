"""Matches the figures of two texts on one event with each other."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.core import Repeat, Tie
from claimcheck.relations.mentions import Mention

MAX_MENTIONS = 60
SURE = Fraction(3, 5)
LIKELY = Fraction(1, 4)


def matched(texts: Sequence[Mention], against: Sequence[Mention]) -> Iterator[Repeat]:
    """The best partner in the other text of every figure that has one."""
    for mention in texts[:MAX_MENTIONS]:
        partners = [other for other in against[:MAX_MENTIONS] if other.key == mention.key]
        ranked = sorted(((_likeness(mention, other), -at) for at, other in enumerate(partners)), reverse=True)
        if not ranked or ranked[0][0] <= 0:
            continue
        likeness, place = ranked[0]
        best = partners[-place]
        if likeness >= LIKELY:
            yield Repeat((mention.claim, best.claim), Tie(likeness >= SURE, "two texts"))


def _likeness(mention: Mention, other: Mention) -> Fraction:
    shared = mention.words & other.words
    return Fraction(len(shared), max(1, min(len(mention.words), len(other.words))))
