"""More than so many, and then the exact number below it: more than 300 passengers … the 183 passengers.

Held together where the story counts that very noun twice only, and both are on board of something or in neighbouring
sentences.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.core import Bound, Repeat, Story, Tie
from claimcheck.core.keystrokes import Stroke, digits
from claimcheck.core.precision import roundness
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import FATES
from claimcheck.relations.mentions import Mention, conflict, grouped
from claimcheck.relations.repeats.contrast import are_set_apart
from claimcheck.relations.repeats.twins import number, slip_between
from claimcheck.text.ties import words

LEAST = 40
"""Fewer are soon a part of others."""
SOON = 3
"""How many sentences with figures later the exact number stands."""
TIMES = 3
"""So many times smaller is another size."""
BEFORE, AFTER = 3, 6
"""How many items before and after a figure the word may stand for what it is on board of."""
ROOMS = {Bound.AT_LEAST: Fraction(11, 10), Bound.MORE_THAN: Fraction(3, 2)}
"""So many times what is said to be a floor is not told as such."""
ACCUSATIVE = "ا"
WHY = "same event"


def find(story: Story, context: Context) -> Iterator[Repeat]:
    """Every lower bound with the only exact count of its noun, which comes soon after and is less."""
    if not any(claim.quantity.bound is Bound.MORE_THAN for claim in story.claims):
        return
    for key, group in grouped(story).items():
        if len(group) < 2 or not key.startswith("count"):
            continue
        for at, first in enumerate(group):
            if first.claim.quantity.bound is Bound.MORE_THAN and number(first) >= LEAST:
                second = _exact(first, group, group[at + 1 :])
                if second is not None:
                    yield Repeat((first.claim, second.claim), Tie(False, WHY))


def is_far_above(first: Mention, second: Mention) -> bool:
    """Whether the one figure is far above the floor that the other is: 21 killed, and at least 11."""
    one, two = first.claim.quantity, second.claim.quantity
    room = ROOMS.get(two.bound if one.bound is Bound.EXACT else one.bound)
    if room is None or Bound.EXACT not in {one.bound, two.bound}:
        return False
    exact, floor = (first, second) if one.bound is Bound.EXACT else (second, first)
    return number(exact) > room * number(floor)


def _exact(first: Mention, group: Sequence[Mention], later: Sequence[Mention]) -> Mention | None:
    noun = _noun(first)
    figures = {mention.figure for mention in group if _noun(mention) == noun}
    second = next((mention for mention in later if _noun(mention) == noun and mention.figure != first.figure), None)
    if second is None or len(figures) > 2 or not 0 < second.order - first.order <= SOON:
        return None
    return second if _is_longer(first, second) and _are_of_one(first, second) else None


def _noun(mention: Mention) -> tuple[str, ...]:
    """What is counted with its adjective, whatever its case."""
    return tuple(word.removesuffix(ACCUSATIVE) for word in mention.claim.head.split())


def _is_longer(first: Mention, second: Mention) -> bool:
    """Whether an exact figure with more digits is less than the bound, but of its size and one stroke from it."""
    is_exact = second.claim.quantity.is_exact and digits(number(second)) > digits(number(first))
    is_less = number(second) < number(first) <= TIMES * number(second)
    return is_exact and is_less and slip_between(first, second) is not Stroke.NONE


def _are_of_one(first: Mention, second: Mention) -> bool:
    """Whether one vehicle carries both; or a noun with an adjective is told again at once, a little below its bound."""
    if {first.claim.event, second.claim.event} & FATES or conflict(first, second) or _is_part(second):
        return False
    if len(_noun(first)) > 1:
        step = roundness(number(first))
        return second.order - first.order == 1 and number(first) - number(second) <= step
    return _is_carried(first) and _is_carried(second) and not are_set_apart(first, second)


def _is_part(mention: Mention) -> bool:
    return any(item.kind == "among" for item in mention.passage.items[: mention.at])


def _is_carried(mention: Mention) -> bool:
    """Whether a word beside says that the figure is on board of something."""
    around = mention.passage.items[max(0, mention.at - BEFORE) : mention.at + AFTER]
    return mention.claim.event == "aboard" or any(item.value in words("on a vehicle") for item in around)
