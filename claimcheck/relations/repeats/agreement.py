"""Finds figures that say again what an earlier one said, so that the reader sees what was compared."""

from collections.abc import Iterator

from claimcheck.core import Repeat, Story
from claimcheck.core.keystrokes import digits
from claimcheck.core.likeness import are_one
from claimcheck.relations.context import Context
from claimcheck.relations.mentions import BARE, DAY, YEAR, Mention, conflict, grouped, is_other_event, repeated

AGREEING = 8
"""How many later figures of one kind are looked at."""
ALIKE = 2
"""So many words two sentences share that likely tell one fact."""
DATES = frozenset({YEAR, DAY})


def find(story: Story, context: Context) -> Iterator[Repeat]:
    """Every figure with the next one that agrees, and with the likest."""
    for key, group in grouped(story).items():
        if key != BARE and len(group) > 1:
            yield from _agreeing(group)


def _agreeing(group: list[Mention]) -> Iterator[Repeat]:
    """The later figures that agree with each one and speak of the same: the next, and the likest."""
    for at, first in enumerate(group):
        same = [second for second in group[at + 1 : at + 1 + AGREEING] if _is_again(first, second)]
        likest = [max(same, key=lambda second: _likeness(first, second))] if len(same) > 1 else []
        for second in dict.fromkeys(same[:1] + likest):
            yield repeated(first, second, is_likely=_is_as_it_was(first, second))


def _is_as_it_was(first: Mention, second: Mention) -> bool:
    """Whether a figure is told again as it was, with its bound and its hedge, of the same things in like words."""
    one, other = first.claim.quantity, second.claim.quantity
    if first.figure != second.figure or first.figure is None or first.claim.head != second.claim.head:
        return False
    is_worded = one.bound is other.bound and one.is_approximate == other.is_approximate and one.unit == other.unit
    return is_worded and len(first.words & second.words) >= ALIKE and not conflict(first, second)


def _likeness(first: Mention, second: Mention) -> tuple[bool, int]:
    return first.figure == second.figure, len(first.words & second.words)


def _is_again(first: Mention, second: Mention) -> bool:
    """Whether a figure agrees with an earlier one that it may repeat; a long one is the same in any words."""
    is_exact = first.figure is not None and first.figure == second.figure
    if first.order == second.order and not is_exact:
        return False
    one, other = first.claim, second.claim
    if one.event and other.event and one.event != other.event:
        return False
    if not are_one(one.quantity, other.quantity):
        return False  # asked before their words, as most figures differ
    if first.order == second.order:
        return first.key not in DATES and digits(first.figure or 0) > 2
    if first.words.isdisjoint(second.words):
        return is_exact and one.in_headline and digits(first.figure or 0) > 1
    return is_exact or not is_other_event(first, second)
