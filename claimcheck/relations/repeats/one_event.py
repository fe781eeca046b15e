"""Whether two texts tell of one event: the figures that they share mostly agree, and so do their words.

Who compares yesterday's report with today's, worded alike, finds most figures changed; nothing in that is a proof.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from msgspec.structs import replace

from claimcheck.core import Claim, Repeat, Story
from claimcheck.core.likeness import are_one
from claimcheck.relations.likeness import COUNTED

FEW = 8
"""Texts of more figures are long: they speak of many things."""
NEAR = 4
"""How many items before a count the words may stand that make it a running total."""
SENTENCES = 3
"""Texts of more sentences with figures can be told apart by the words of the others."""
COMMON = Fraction(1, 3)
"""So much of the words of the shorter text the longer one has too, if both tell of one event."""


def weighed(text: Story, against: Story, found: Sequence[Repeat]) -> Iterator[Repeat]:
    """The repetitions; where the texts tell of two events, those that differ are not sure, and loose ones no more."""
    differing = [repeat for repeat in found if not _agrees(repeat)]
    is_doubted = bool(differing) and _are_of_two_events(text, against, found, differing)
    for repeat in found:
        is_open = repeat in differing and (is_doubted or _is_running(repeat, text, against))
        if not is_open:
            yield repeat
        elif repeat.tie.is_sure or not is_doubted:
            yield replace(repeat, tie=replace(repeat.tie, is_sure=False))


def _are_of_two_events(text: Story, against: Story, found: Sequence[Repeat], differing: Sequence[Repeat]) -> bool:
    is_long = max(len(text.claims), len(against.claims)) > FEW
    is_changed = is_long and (2 * len(differing) > len(found) or _is_most_changed(differing, found))
    return is_changed or _speak_of_two_things(text, against, found)


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


def _is_running(repeat: Repeat, text: Story, against: Story) -> bool:
    """Whether a count is told to have come to this by now, so that an older text has another: the toll rises to 162."""
    for claim, story in zip(repeat.claims, (text, against), strict=True):
        items = story.passages[claim.passage].items
        at = next((at for at, item in enumerate(items) if isinstance(item, Claim) and item.span == claim.span), 0)
        before = [item.kind for item in items[max(0, at - NEAR) : at]]
        if claim.quantity.kind in COUNTED and "to" in before and not {"rise", "total"}.isdisjoint(before):
            return True
    return False


def _speak_of_two_things(text: Story, against: Story, found: Sequence[Repeat]) -> bool:
    """Whether two texts of several sentences have few words in common but in the sentences that are held together."""
    if min(len(text.passages), len(against.passages)) <= SENTENCES:
        return False
    here, there = _words(text, found), _words(against, found)
    return len(here & there) < COMMON * min(len(here), len(there))


def _words(story: Story, found: Sequence[Repeat]) -> frozenset[str]:
    held = {claim.passage for repeat in found for claim in repeat.claims if claim.document == story.name}
    others = (passage.values for number, passage in enumerate(story.passages) if number not in held)
    return frozenset[str]().union(*others)
