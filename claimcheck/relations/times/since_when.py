"""Since when something has been the highest, told twice: the most since 1841, and the most since 1814."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations

from claimcheck.core import Claim, Kind, Passage, Repeat, Story, Tie
from claimcheck.core.keystrokes import Stroke, stroke
from claimcheck.relations.context import Context
from claimcheck.relations.kinship import subjects
from claimcheck.relations.row import figures_of, is_cue
from claimcheck.relations.signposts import FENCES, posted, signposts
from claimcheck.relations.times.years import is_since, one_year
from claimcheck.text.ties import words

BACK = 9
"""How many items before its year the word for the highest may stand."""
MOST = 12
"""A draft that dates more records compares many things."""
OLD = 3
"""Years apart at least: the records of two neighbouring years may be two."""
SMALL = 3
WHY = "a record in so long and since a date"


def find(story: Story, context: Context) -> Iterator[Repeat]:
    """Every two years since which something is the highest, with two digits of the one exchanged in the other."""
    for extreme in ("most", "least"):
        records = [(held, claim) for held in posted(story, extreme) for claim in _records(held, extreme)]
        for (here, one), (there, other) in combinations(records[:MOST], 2):
            first, second = one_year(one) or 0, one_year(other) or 0
            is_swapped = abs(first - second) >= OLD and stroke(Fraction(first), Fraction(second)) is Stroke.SWAPPED
            if is_swapped and here is not there and _subjects(here) & _subjects(there):
                yield Repeat((one, other), Tie(False, WHY, is_likely=True))


def _subjects(passage: Passage) -> frozenset[str]:
    """What a sentence speaks of, besides that it is the highest."""
    extremes = words("order most", "order least", "since a date")
    told = (item.value for item in passage.row if is_cue(item, "word") and len(item.word) > SMALL)
    return subjects(frozenset(told) - extremes)


def _records(passage: Passage, extreme: str) -> Iterator[Claim]:
    """The years that `since` leads to, behind a word for the highest or the lowest."""
    marks = signposts(passage).get(extreme, ())
    for items, at, claim in figures_of(passage) if Kind.DATE in passage.kinds else ():
        near = [mark for mark in marks if at - BACK <= mark < at]
        is_told = bool(near) and one_year(claim) is not None and is_since(items, at)
        if is_told and not any(is_cue(item, *FENCES, "break") for item in items[max(near) : at]):
            yield claim
