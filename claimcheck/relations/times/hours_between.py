"""Hours from one day to another: 40 hours from Friday evening to Sunday noon, 24 from six yesterday to six today."""

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from claimcheck import files
from claimcheck.core import Bound, Claim, ClockTime, Elapsed, Item, Kind, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, figures_of, is_cue
from claimcheck.relations.signposts import FENCES, Items
from claimcheck.relations.times.years import begins, gregorian, has_since
from claimcheck.text.normalise import fold_word

FEWEST = 20
"""Hours of less than a day are told between hours of one day."""
REACH = 10
"""How many items the length may stand from the first end."""
APART = 8
"""How many items the two ends may stand apart."""
LEAD = 4
"""How many items before an end may lead to it."""
DAY_AFTER = 3
"""How many items after an hour its day may stand."""
WEEK = 7
WHY = "from, to and for"


def find(story: Story, context: Context) -> Iterator[Elapsed]:
    """Every number of hours with the two days, or the hours of two days, that it lies between."""
    for passage in story.having(Kind.DURATION):
        ends = [at for _, at, claim in figures_of(passage) if claim.quantity.kind in {Kind.DATE, Kind.TIME}]
        lengths = [at for _, at, _ in figures_of(passage) if len(ends) > 1 and _is_length(passage.row[at])]
        for at in lengths if len(lengths) == 1 else ():
            yield from _between(passage, at, ends)


def _is_length(item: Item) -> bool:
    quantity = as_claim(item).quantity
    is_exact = quantity.bound is Bound.EXACT and not quantity.is_approximate
    return quantity.unit == "hour" and is_exact and (quantity.number or 0) >= FEWEST


def _between(passage: Passage, at: int, ends: list[int]) -> Iterator[Elapsed]:
    items, length = passage.row, as_claim(passage.row[at])
    for one, other in pairwise(ends):
        is_beside = at < one <= at + REACH or other < at <= other + LEAD
        if not is_beside or other - one > APART or not _is_stretch(items, one, other):
            continue
        pair = as_claim(items[one]), as_claim(items[other])
        if all(_is_day(claim) for claim in pair):
            yield Elapsed((*pair, length), Tie(False, WHY))
        elif all(isinstance(claim.quantity.value, ClockTime) for claim in pair):
            for days in _days_apart(items, one, other):
                yield Elapsed((*pair, length), Tie(False, WHY), days=days)


def _is_stretch(items: Items, one: int, other: int) -> bool:
    """Whether words lead from the one end to the other, in one clause."""
    opening, between = items[max(0, one - LEAD) : one], items[one + 1 : other]
    if any(is_cue(item, "break", *FENCES) for item in between):
        return False
    is_since = has_since(opening) or begins(items[one], "since a date")
    is_opened = is_since or any(is_cue(item, "from") for item in opening)
    return is_opened and (begins(items[other], "until a date") or any(is_cue(item, "to", "until") for item in between))


def _is_day(claim: Claim) -> bool:
    stated = gregorian(claim)
    return stated is not None and stated.day is not None and stated.year_end is None


def _days_apart(items: Items, one: int, other: int) -> Iterator[int]:
    """How many days lie between two hours, by their weekdays and by yesterday, today, tomorrow."""
    days = [items[at + 1 : at + 1 + DAY_AFTER] for at in (one, other)]
    days[0] = days[0][: other - one - 1]
    near = [next((int(item.value) for item in day if is_cue(item, "near")), None) for day in days]
    named = [next((weekdays()[item.word] for item in day if item.word in weekdays()), None) for day in days]
    found = set()
    if near[0] is not None and near[1] is not None and near[0] < near[1]:
        found.add(near[1] - near[0])
    if named[0] is not None and named[1] is not None and named[0] != named[1]:
        found.add((named[1] - named[0]) % WEEK)
    yield from sorted(found)


@cache
def weekdays() -> dict[str, int]:
    """The folded names of the days, 0 for Monday, as the text may have them."""
    names = {fold_word(cells[0]): int(cells[1]) for _, cells in files.all_words("weekdays.tsv", 2)}
    return names | {name.title(): number for name, number in names.items()}
