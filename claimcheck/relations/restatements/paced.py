"""Money by the month told again by the year: £15 a month, or £180 a year."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from claimcheck.core import Claim, Kind, Repeat, Row, Story, Tie
from claimcheck.core.keystrokes import Stroke, stroke
from claimcheck.relations.context import Context
from claimcheck.relations.pace import written_pace
from claimcheck.relations.row import figures_of, is_cue
from claimcheck.relations.ties import words

NEAR = 3
"""How many signs and words may stand between the two."""
PER_YEAR = {"month": Fraction(12), "week": Fraction(52)}
WHY = "so much a month, and a year"


def find(story: Story, context: Context) -> Iterator[Repeat]:
    """Every sum by the month or week with the same by the year right after it."""
    for passage in story.having(Kind.MONEY):
        if len(passage.claims) < 2:
            continue
        for (items, at, first), (_, to, second) in pairwise(figures_of(passage)):
            times = PER_YEAR.get(written_pace(first))
            if times is not None and _is_again(items, at, to) and _may_be_one(first, second, times):
                yield Repeat((first, second), Tie(False, WHY), factor=1 / times)


def _may_be_one(first: Claim, second: Claim, times: Fraction) -> bool:
    """Whether the yearly sum is as many times the other, or would be but for a slip; a year may be cheaper."""
    one, other = first.quantity, second.quantity
    if written_pace(second) != "year" or one.kind is not Kind.MONEY or one.unit != other.unit:
        return False
    made, told = (one.number or Fraction(0)) * times, other.number or Fraction(0)
    return made == told or stroke(made, told) in {Stroke.SWAPPED, Stroke.SWAPPED_SHORT, Stroke.SCALED}


def _is_again(items: Row, first: int, second: int) -> bool:
    """Whether `or`, `that is` or a bracket says that the second is the first once more."""
    between = items[first + 1 : second]
    is_near = len(between) <= NEAR and not any(isinstance(item, Claim) for item in between)
    return is_near and any(is_cue(item, "open", "equivalent") or item.value in words("or") for item in between)
