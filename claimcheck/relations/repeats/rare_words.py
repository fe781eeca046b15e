"""Words that two sentences of a story have to themselves: who says them twice tells of one thing twice.

How many of them a stroke of a key wants, before it makes one figure of two, was counted in news without known errors.
"""

from collections import Counter
from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache

from claimcheck.core import Kind, Story
from claimcheck.core.keystrokes import Stroke, digits
from claimcheck.core.precision import roundness
from claimcheck.relations.kinship import subjects
from claimcheck.relations.mentions import BARE, RANK, YEAR, Mention, mentions
from claimcheck.relations.repeats.contrast import are_set_apart
from claimcheck.relations.repeats.sole import are_rows
from claimcheck.relations.repeats.twins import gap, number, slip_between

PAIR = 2
HUNDRED = 100
LONG = 3
"""So many digits a figure has of which one is seldom the only one that differs."""
LONGEST = 4
"""So many digits a number of nothing in particular has, if it is to be the same with two of them swapped."""
WANTED = {
    Stroke.SWAPPED: (2, 0),
    Stroke.SWAPPED_SHORT: (2, 1),
    Stroke.CHANGED: (2, 2),
    Stroke.LENGTHENED: (3, 2),
    Stroke.CHANGED_SHORT: (4, 3),
}
"""How many words both have near the figure, and how many of them no third sentence has."""


def are_one_in_rare_words(first: Mention, second: Mention, story: Story) -> bool:
    """Whether a stroke makes one of two figures, and enough words near both are in no third sentence with figures."""
    made = slip_between(first, second)
    least, alone = (1, 0) if _are_long(made, first, second) else WANTED.get(made, (0, 0))
    if not least or first.key == YEAR or first.key.startswith(RANK) or not _is_written_so(made, first, second):
        return False
    shared = subjects(first.near) & subjects(second.near)
    if len(shared) < least or (alone and rare_near(first, second, story) < alone):
        return False
    return not are_set_apart(first, second) and (made is Stroke.SWAPPED or not are_rows(first, second))


def rare_near(first: Mention, second: Mention, story: Story) -> int:
    """How many of the words near two figures no third sentence has."""
    told = _told_in(story)
    return sum(1 for word in subjects(first.near) & subjects(second.near) if told[word] <= PAIR)


def _is_written_so(made: Stroke, first: Mention, second: Mention) -> bool:
    """Whether the figures, as written, are long enough for the stroke."""
    if first.key == BARE:
        return made is Stroke.SWAPPED and _least_digits(first, second) >= LONGEST
    match made:
        case Stroke.CHANGED:
            return _least_digits(first, second) >= LONG
        case Stroke.LENGTHENED:
            is_length, is_share = (first.claim.quantity.kind is kind for kind in (Kind.DURATION, Kind.PERCENT))
            if is_length or min(number(first), number(second)) <= 1:
                return False
            return not is_share or _least_digits(first, second) >= PAIR
        case Stroke.CHANGED_SHORT:
            return _is_one_digit(number(first), number(second))
        case _:
            return not (first.claim.quantity.kind is Kind.RATIO or first.claim.quantity.in_words)


def _least_digits(first: Mention, second: Mention) -> int:
    return min(digits(number(first)), digits(number(second)))


def _are_long(made: Stroke, first: Mention, second: Mention) -> bool:
    """Whether so many digits are the same that hardly two facts have them; the last two change from day to day."""
    if first.key == BARE or made not in {Stroke.SWAPPED, Stroke.CHANGED}:
        return False
    one, other = number(first), number(second)
    is_far = made is Stroke.SWAPPED or HUNDRED * roundness(min(one, other)) <= gap(first, second)
    return is_far and _least_digits(first, second) >= LONGEST + (made is Stroke.CHANGED)


def _is_one_digit(one: Fraction | int, other: Fraction | int) -> bool:
    """Whether both have two digits, and one of them differs by more than a step: 14 and 74, and not 14 and 15."""
    places = digits(one) == digits(other) == PAIR
    gap = max(one, other) - min(one, other)
    return (
        places and one % 1 == other % 1 == 0 and (gap % 10 == 0 or (gap < 10 and one // 10 == other // 10)) and gap > 1
    )


@lru_cache(maxsize=4)
def _told_in(story: Story) -> Mapping[str, int]:
    """How many sentences with figures have each subject."""
    found: Counter[str] = Counter()
    for words in {mention.order: mention.words for mention in mentions(story)}.values():
        found.update(subjects(words))
    return found
