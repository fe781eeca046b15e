"""One figure more and less roundly, with another scale word: over 1.4 billion phones … 1.43 million devices.

A single digit with two scale words is one figure only where the story has told it three times with the other.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.core import Kind, Scaled, Story, Tie
from claimcheck.core.interval import Number
from claimcheck.core.keystrokes import digits
from claimcheck.core.precision import roundness
from claimcheck.relations.context import Context
from claimcheck.relations.kinship import subjects
from claimcheck.relations.mentions import Mention, grouped, is_other_event
from claimcheck.relations.repeats.scale import scaled

THOUSAND = 1000
OFTEN = 3
SOON = 2
"""How many sentences with figures later a figure is told again more exactly."""
WHY = "same digits, other scale"


def find(story: Story, context: Context) -> Iterator[Scaled]:
    """Every figure with a scale word, and the same digits with another."""
    told = scaled(story)
    for group in grouped(story).values() if len(told) > 1 else ():
        figures = [mention for mention in group if mention in told and _is_written(mention)]
        if len({mention.claim.quantity.scale for mention in figures}) > 1:
            yield from _two_scales(figures)


def _is_written(mention: Mention) -> bool:
    quantity = mention.claim.quantity
    return not quantity.in_words and quantity.number is not None and quantity.scale >= THOUSAND


def _figure(mention: Mention) -> Fraction:
    """What stands before the scale word."""
    return (mention.claim.quantity.number or 0) / mention.claim.quantity.scale


def _two_scales(group: Sequence[Mention]) -> Iterator[Scaled]:
    support = Counter(mention.figure for mention in group)
    for at, first in enumerate(group):
        for second in group[at + 1 :]:
            is_other = first.claim.quantity.scale != second.claim.quantity.scale and first.order != second.order
            if is_other and _is_one(first, second, support) and not is_other_event(first, second):
                yield Scaled((first.claim, second.claim), Tie(False, WHY))


def _is_one(first: Mention, second: Mention, support: Counter[Number | None]) -> bool:
    """Whether the digits of the rounder are those of the other, of one class of things, in some of the same words."""
    if not _are_of_one_class(first, second):
        return False
    one, other = _figure(first), _figure(second)
    coarse, fine = sorted((one, other), key=digits)
    if abs(coarse - fine) >= roundness(coarse):
        return False
    if digits(coarse) == 1:
        odd, most = sorted((support[first.figure], support[second.figure]))
        return one == other and odd == 1 and most >= OFTEN and first.claim.quantity.kind is Kind.MONEY
    is_next = abs(first.order - second.order) == 1 and first.claim.head == second.claim.head
    is_soon = abs(first.order - second.order) <= SOON
    return one != other and is_soon and (is_next or bool(subjects(first.words) & subjects(second.words)))


def _are_of_one_class(first: Mention, second: Mention) -> bool:
    """Whether both count one thing, or one of them what the other is a kind of: phones, and devices."""
    one, two = first.claim.head_path, second.claim.head_path
    return first.claim.head == second.claim.head or bool(one and two and (one[0] in two or two[0] in one))
