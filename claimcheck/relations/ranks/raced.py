"""Who won a race, and both times: X outran Y in 29 minutes, against 27 for Y; the bus is slower, 95 minutes to 150."""

from collections.abc import Iterator, Mapping

from claimcheck.core import Bound, Claim, Kind, Outranked, Row, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, figures_of, is_cue, item_at, without_and
from claimcheck.text.ties import forms, groups

SHORT = frozenset({"second", "minute", "hour"})
"""What races and journeys are timed in."""
BACK, BETWEEN = 16, 6
"""How many items before the first time the verb may stand, and how many may stand between the two."""
WHY = "places in a race and their times"
ENDS = ("stop", "source", "quote", "each", "rise", "fall", "forecast")


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """The only two times of a sentence that says who was the faster, the one set against the other."""
    for passage in story.having(Kind.DURATION):
        told = groups("raced ")
        if len(passage.claims) > 1 and not told.keys().isdisjoint(passage.values):
            times = [at for _, at, claim in figures_of(passage) if claim.quantity.unit in SHORT]
            marks = [at for at, item in enumerate(passage.row) if without_and(item).lower() in told]
            if len(times) == 2 and len(marks) == 1:
                yield from _raced(passage.row, marks[0], times, told)


def _raced(row: Row, mark: int, times: list[int], told: Mapping[str, str]) -> Iterator[Outranked]:
    one, other = (as_claim(row[at]) for at in times)
    is_faster = told[without_and(row[mark]).lower()] == "faster"
    is_near = 0 < times[0] - mark <= BACK and times[1] - times[0] <= BETWEEN and _are_alike(one, other)
    if is_near and _are_opposed(row, *times) and not _is_of_subject(row, mark, times[1]):
        yield Outranked((other, one) if is_faster else (one, other), Tie(True, WHY), is_strict=True)


def _are_alike(one: Claim, other: Claim) -> bool:
    is_exact = {one.quantity.bound, other.quantity.bound} == {Bound.EXACT}
    return one.quantity.unit == other.quantity.unit and is_exact


def _are_opposed(row: Row, one: int, other: int) -> bool:
    """Whether the second time is set against the first: 29 minutes against 27."""
    between = row[one + 1 : other]
    is_set = any(is_cue(item, "against") or item.word.lower() in forms("sets against") for item in between)
    return is_set and not any(is_cue(item, *ENDS) for item in between)


def _is_of_subject(row: Row, mark: int, at: int) -> bool:
    """Whether the second time is told to be that of the one who won: 29 minutes, against 27 for X."""
    after, name = item_at(row, at + 1).word, item_at(row, mark + 1).word
    return len(name) > 1 and after.endswith(name)
