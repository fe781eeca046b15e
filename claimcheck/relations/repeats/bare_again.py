"""A bare number with two digits of a figure exchanged that was told of the same thing: 48.3 degrees … that 43.8."""

from collections.abc import Iterator

from claimcheck.core import Kind, Repeat, Story
from claimcheck.core.keystrokes import Stroke, has_digits, stroke
from claimcheck.relations.context import Context
from claimcheck.relations.kinship import subjects
from claimcheck.relations.mentions import BARE, MARKED, Mention, conflict, grouped, repeated
from claimcheck.relations.repeats.contrast import are_of_two_days

MOST = 40
"""How many figures of a draft are looked at."""
LONG = 3
"""How many digits the figures have at least."""
SOON = 2
"""How many sentences later the bare number stands."""
KINDS = frozenset({Kind.MEASURE, Kind.MONEY})


def find(story: Story, context: Context) -> Iterator[Repeat]:
    """Every bare number that swapped digits make of a measure or a sum told just before near the same word."""
    groups = grouped(story)
    bare = [mention for mention in groups.get(BARE, ()) if has_digits(mention.figure or 0, LONG)]
    if not bare:
        return
    told = [mention for group in groups.values() for mention in group if mention.claim.quantity.kind in KINDS]
    for second in bare[:MOST]:
        for first in told[:MOST]:
            if 0 < second.order - first.order <= SOON and _is_slip(first, second) and _are_of_one(first, second):
                yield repeated(first, second)


def _is_slip(first: Mention, second: Mention) -> bool:
    one, other = first.claim.quantity, second.claim.quantity
    is_one_scale = one.scale == other.scale and one.is_exact and other.is_exact
    return is_one_scale and stroke(first.figure or 0, second.figure or 0) is Stroke.SWAPPED


def _are_of_one(first: Mention, second: Mention) -> bool:
    """Whether a word stands near both, and nothing sets them apart."""
    shared = {word for word in subjects(first.near) & subjects(second.near) if word[0] not in MARKED}
    return bool(shared) and not (conflict(first, second) or are_of_two_days(first, second))
