"""A round floor above the long figure that it rounds: sales topped 8 billion … sales of 6,412,309,000.

A newspaper rounds down what it tells exactly elsewhere. Held together are a floor and a figure of four digits or more
below it that a slip of one key has parted, where words near both name one thing and no other figure is what the floor
rounds.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.core import Bound, Kind, Repeat, Story, Tie
from claimcheck.core.interval import compact
from claimcheck.core.keystrokes import Stroke, digits, stroke
from claimcheck.core.precision import roundness
from claimcheck.relations.context import Context
from claimcheck.relations.kinship import are_apart, subjects
from claimcheck.relations.likeness import COUNTED, RATIOS
from claimcheck.relations.mentions import MARKED, MAX_MENTIONS, Mention, conflict, mentions
from claimcheck.relations.repeats.contrast import are_in_rows, are_set_apart
from claimcheck.relations.repeats.rare_words import rare_near
from claimcheck.relations.repeats.rivals import are_of_rivals
from claimcheck.relations.repeats.sole import are_rows
from claimcheck.relations.repeats.told_in_turn import are_told_in_turn
from claimcheck.relations.repeats.twins import number

KINDS = COUNTED | {Kind.MONEY, Kind.MEASURE}
FLOORS = frozenset({Bound.MORE_THAN, Bound.AT_LEAST})
LONG, MORE = 4, 2
"""So many digits an exact figure has, and so many more than the floor."""
TIMES = 10
"""So many times smaller it is another thing."""
SPARE = Fraction(3, 2)
"""So many times what is told to be a floor is not told as such."""
MANY = 3
"""So many rare words are told of one thing, whatever the next sentence begins with."""
SOON = 2
"""How many sentences with figures later a thing of one name is still the same."""
BEFORE = 5
"""How many items before a figure a share may stand that makes it a part."""
WANTED = {
    Stroke.SWAPPED: (1, 0),
    Stroke.SWAPPED_SHORT: (1, 0),
    Stroke.LENGTHENED: (1, 1),
    Stroke.CHANGED: (1, 1),
    Stroke.CHANGED_SHORT: (2, 1),
}
"""How many words both have near the figure, and how many of them no third sentence has."""
WHY = "same event"


def find(story: Story, context: Context) -> Iterator[Repeat]:
    """Every floor with the only long figure that it may have rounded, if that is less."""
    if not any(claim.quantity.bound in FLOORS for claim in story.claims):
        return
    told = mentions(story)
    exact = [mention for mention in told if _is_long(mention)][:MAX_MENTIONS]
    for floor in [mention for mention in told if exact and _is_floor(mention)][:MAX_MENTIONS]:
        alike = [other for other in exact if _is_slip(floor, other) and _are_one(floor, other, story)]
        if len({other.figure for other in alike}) == 1 and not _is_backed(floor, told):
            first, second = sorted((floor, alike[0]), key=lambda mention: mention.order)
            yield Repeat((first.claim, second.claim), Tie(False, WHY), is_slip=True)


def _are_of_one_class(first: Mention, second: Mention) -> bool:
    """Whether both are of one unit or one noun, or counted and one of them with no noun."""
    one, other = first.claim, second.claim
    if {one.quantity.kind, other.quantity.kind} <= COUNTED:
        return first.key == second.key or not (one.head and other.head)
    return first.key == second.key


def _is_floor(mention: Mention) -> bool:
    quantity = mention.claim.quantity
    return quantity.bound in FLOORS and quantity.kind in KINDS and digits(number(mention)) < LONG


def _is_long(mention: Mention) -> bool:
    """Whether a figure is told to its fourth digit at least; `more than` then says little."""
    quantity = mention.claim.quantity
    is_told = quantity.bound in FLOORS | {Bound.EXACT}
    return is_told and quantity.kind in KINDS and digits(number(mention)) >= LONG


def _is_slip(floor: Mention, exact: Mention) -> bool:
    """Whether an exact figure is less, and rounds to what one slip may have made the floor of."""
    one, other = number(floor), number(exact)
    is_less = other < one < TIMES * other and digits(other) >= digits(one) + MORE
    return is_less and _are_of_one_class(floor, exact) and _made(floor, exact) in WANTED


def _made(floor: Mention, exact: Mention) -> Stroke:
    """The stroke between the floor and the exact figure cut off where the floor ends."""
    place = roundness(number(floor))
    return stroke(number(floor), compact(Fraction(number(exact) // place * place)))


def _are_one(floor: Mention, exact: Mention, story: Story) -> bool:
    """Whether enough words near both name one thing, and nothing sets them apart."""
    first, second = sorted((floor, exact), key=lambda mention: mention.order)
    if first.order == second.order or conflict(first, second) or _is_share(exact):
        return False
    if are_rows(first, second) or are_in_rows(first, second) or are_of_rivals(first, second):
        return False
    shared = {word for word in subjects(first.near) & subjects(second.near) if word[0] not in MARKED}
    least, alone = WANTED[_made(floor, exact)]
    rare = rare_near(first, second, story)
    if len(shared) >= least and second.periods <= first.periods and _is_named_alike(first, second):
        return not are_apart(subjects(first.words), subjects(second.words))
    is_next = are_told_in_turn(first, second) and min(len(shared), rare) < MANY
    return len(shared) >= least and rare >= alone and not (are_set_apart(first, second) or is_next)


def _is_named_alike(first: Mention, second: Mention) -> bool:
    """Whether one word leads to both figures, and the one soon follows the other: revenues of … with revenues of."""
    is_soon = second.order - first.order <= SOON and not are_told_in_turn(first, second)
    return is_soon and first.beside[0] == second.beside[0] != ""


def _is_share(mention: Mention) -> bool:
    """Whether a share stands before a figure, which then is that part: a third of the trade, or 412,309 tonnes."""
    before = mention.passage.items[max(0, mention.at - BEFORE) : mention.at]
    return any(claim in before for claim in mention.passage.claims if claim.quantity.kind in RATIOS)


def _is_backed(floor: Mention, told: Sequence[Mention]) -> bool:
    """Whether another figure of the story is what the floor rounds."""
    least = number(floor)
    sizes = [other for other in told if other is not floor and least <= number(other) < SPARE * least]
    return any(_are_of_one_class(floor, other) for other in sizes)
