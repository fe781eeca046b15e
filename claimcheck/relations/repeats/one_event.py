"""Whether two texts tell of one event: the figures that they share mostly agree, and so do their words.

Who compares yesterday's report with today's, worded alike, finds most figures changed; nothing in that is a proof.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from claimcheck.core import Repeat, Story
from claimcheck.core.likeness import are_one

FEW = 8
"""Texts of more figures are long: they speak of many things."""
SENTENCES = 3
"""Texts of more sentences with words of their own can be told apart by them."""
COMMON = Fraction(1, 3)
"""So much of the words of the shorter text the longer one has too, if both tell of one event."""


def weighed(text: Story, against: Story, found: Sequence[Repeat]) -> Iterator[Repeat]:
    """The repetitions; where the texts tell of two events, those that differ are not sure, and loose ones no more."""
    differing = [repeat for repeat in found if not _agrees(repeat)]
    is_long = max(len(text.claims), len(against.claims)) > FEW
    is_changed = is_long and (2 * len(differing) > len(found) or _is_most_changed(differing, found))
    if not differing or not (is_changed or _speak_of_two_things(text, against)):
        yield from found
        return
    for repeat in found:
        if repeat not in differing:
            yield repeat
        elif repeat.tie.is_sure:
            yield replace(repeat, tie=replace(repeat.tie, is_sure=False))


def _is_most_changed(differing: Sequence[Repeat], found: Sequence[Repeat]) -> bool:
    """Whether several sentences that both texts have differ, and fewer agree."""
    sure = [repeat for repeat in found if repeat.tie.is_sure]
    changed = sum(1 for repeat in differing if repeat.tie.is_sure)
    return changed > 1 and 2 * changed > len(sure)


def _agrees(repeat: Repeat) -> bool:
    """Whether the two figures are one under some of their readings."""
    one, other = (claim.quantity for claim in repeat.claims)
    if repeat.factor != 1:
        other = other.converted(repeat.factor, one.unit)
    return any(are_one(a, b) for a in one.readings() for b in other.readings())


def _speak_of_two_things(text: Story, against: Story) -> bool:
    """Whether two texts of several sentences have few words in common."""
    if min(len(text.passages), len(against.passages)) <= SENTENCES:
        return False
    here, there = _words(text), _words(against)
    return len(here & there) < COMMON * min(len(here), len(there))


def _words(story: Story) -> frozenset[str]:
    return frozenset().union(*(passage.values for passage in story.passages))
