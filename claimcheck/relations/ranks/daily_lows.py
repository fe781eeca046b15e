"""Tables of the day's weather: the low and the high of each town, a town a line; no low lies above its high.

Two numbers behind a name are no quantities of anything, so that the lines are looked for in the text itself.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache

from claimcheck.core import Claim, Interval, Kind, Outranked, Quantity, Span, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import number_of
from claimcheck.text.ties import forms

FEWEST = 5
"""So many lines at least tell which column is the higher."""
LONGEST = 400
"""No table has more lines."""
_LINE = re.compile(r"^[^\W\d][^\d\n]{1,30}[\s:،,-](-?\d{1,2})[ \t]*[-–/،,:]?[ \t]+(-?\d{1,2})[^\w\n]{0,3}$", re.M)
WHY = "one ranked after the other"


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """The one line of a table whose two figures stand the other way round."""
    if context.text.count("\n") < FEWEST - 1 or not any(word in context.text for word in _headings()):
        return
    lines = [_pair(match) for match in _LINE.finditer(context.text)][:LONGEST]
    ups = [number_of(one) < number_of(two) for one, two in lines]
    if len(lines) >= FEWEST and 1 in (ups.count(True), ups.count(False)):
        is_up = ups.count(False) == 1
        one, two = lines[ups.index(not is_up)]
        if number_of(one) != number_of(two):
            yield Outranked((two, one) if is_up else (one, two), Tie(True, WHY))


@cache
def _headings() -> tuple[str, ...]:
    """The words above such a table, small and with a capital."""
    return tuple(spelling for word in forms("low or high of the day") for spelling in {word, word.capitalize()})


def _pair(match: re.Match[str]) -> tuple[Claim, Claim]:
    return _claim(match, 1), _claim(match, 2)


def _claim(match: re.Match[str], group: int) -> Claim:
    number = Fraction(match.group(group))
    quantity = Quantity(Span(*match.span(group)), match.group(group), Kind.NUMBER, number, Interval.point(number))
    return Claim(quantity, passage=0)
