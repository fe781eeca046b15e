"""Two mentions side by side: which stroke of a key parts their figures, and how much their sentences share."""

from fractions import Fraction

from claimcheck.core.interval import Number
from claimcheck.core.keystrokes import Stroke, stroke
from claimcheck.relations.kinship import subjects
from claimcheck.relations.likeness import FATES
from claimcheck.relations.mentions import Mention

MANY_TIMES = 10


def slip_between(first: Mention, second: Mention) -> Stroke:
    """The stroke that may have made one figure of the other."""
    one, other = first.figure, second.figure
    return Stroke.NONE if one is None or other is None else stroke(one, other)


def number(mention: Mention) -> Number:
    """The figure, zero where there is none."""
    return mention.figure or 0


def gap(first: Mention, second: Mention) -> Number:
    """How far the figures are apart."""
    one, other = number(first), number(second)
    return max(one, other) - min(one, other)


def is_ten_times_apart(first: Mention, second: Mention) -> bool:
    """Whether one figure is ten times the other, a hundred times, or more than that."""
    small, great = sorted((number(first), number(second)))
    return slip_between(first, second) is Stroke.LENGTHENED or great >= MANY_TIMES * small > 0


def share(title: Mention, other: Mention) -> Fraction:
    """How much of what the first sentence says the other says too."""
    return Fraction(len(title.words & other.words), max(1, len(title.words)))


def in_common(first: Mention, second: Mention) -> int:
    """How many subjects the sentences share, by the roots of their words."""
    return len(subjects(first.words) & subjects(second.words))


def same_head(first: Mention, second: Mention) -> bool:
    """Whether both count one class of thing, or people whom one thing happened to."""
    one, other = first.claim, second.claim
    if one.event in FATES and one.event == other.event:
        return True
    return one.head == other.head or bool(one.head_path and one.head_path == other.head_path)
