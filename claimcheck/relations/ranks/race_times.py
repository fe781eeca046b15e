"""The times of a race by their places: won in 2:09:15, and second in 2:08:55; nobody comes in behind and is faster."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import cache
from itertools import pairwise

from claimcheck.core import Claim, ClockTime, Interval, Kind, Outranked, Quantity, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.text.ties import pattern

SIGHT = 110
"""How many letters after the words for a place its time may stand."""
APART = 900
"""Letters between two places beyond which they may be of two races."""
CLOSE = Fraction(5, 4)
"""Those who follow each other in one race are not this many times apart: 12 is how far behind somebody came in."""
PLACES = ("race first", "race second", "race third", "race fourth")
_BARE_CLOCK = re.compile(r"\d{1,2}:\d\d")
_STEPS = re.compile(":|minute|دقيق|دقائق")
"""What a time to the second has, but not one of some seconds alone."""
MINUTE = 60
_STOP = re.compile(r"[.!؟?]\s|\n")
WHY = "places in a race and their times"


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """Every time of a race with that of the next place."""
    text = context.text
    times = _times(story) if ":" in text or "minute" in text else ()  # asked first, as most drafts have neither
    if len(times) < 2 or _race().search(text) is None:
        return
    for (rank, time), (next_rank, slower) in pairwise(_placed(text, times)):
        is_near = slower.span.start - time.span.end <= APART
        if rank < next_rank and is_near and _are_of_one_race(time, slower):
            yield Outranked((slower, time), Tie(True, WHY))


def _are_of_one_race(one: Claim, other: Claim) -> bool:
    low, high = sorted((one.quantity.number or Fraction(0), other.quantity.number or Fraction(0)))
    return 0 < low <= high < CLOSE * low


def _times(story: Story) -> tuple[Claim, ...]:
    """What the draft tells to the second, in reading order; of a clock's time, the minutes and seconds it may be."""
    found = ((claim, _time(claim.quantity)) for claim in story.claims)
    return tuple(replace(claim, quantity=time, head="second") for claim, time in found if time is not None)


def _time(quantity: Quantity) -> Quantity | None:
    if isinstance(quantity.value, ClockTime) and _BARE_CLOCK.fullmatch(quantity.surface):
        return _of_seconds(quantity, Fraction(quantity.value.hour * MINUTE + quantity.value.minute))
    is_exact = quantity.kind is Kind.DURATION and quantity.unit == "second" and quantity.number is not None
    return _of_seconds(quantity, quantity.number or Fraction(0)) if is_exact and _STEPS.search(quantity.surface) else None


def _of_seconds(quantity: Quantity, number: Fraction) -> Quantity:
    return replace(
        quantity,
        kind=Kind.DURATION,
        value=number,
        stated=Interval.point(number),
        unit="second",
        quantum=Fraction(1, 1000),
        others=(),
    )


def _placed(text: str, times: Sequence[Claim]) -> Iterator[tuple[int, Claim]]:
    """The places that the text tells, each with the time right after it in its sentence, or else right before it."""
    starts = [time.span.start for time in times]
    taken = 0
    for match in _place().finditer(text):
        at = _of_place(text, match, times, bisect_left(starts, match.end()), taken)
        if at is not None and match.lastgroup is not None:
            yield int(match.lastgroup[-1]), times[at]
            taken = at + 1


def _of_place(text: str, place: re.Match[str], times: Sequence[Claim], at: int, taken: int) -> int | None:
    """Which time belongs to a place: the next one before another place is told, or the last one before it."""
    start, end = place.span()
    after = times[at].span.start if at < len(times) else len(text)
    is_next = after - end <= SIGHT and not _STOP.search(text, end, after) and not _place().search(text, end, after)
    if at < len(times) and is_next:
        return at
    if at <= taken or start - times[at - 1].span.start > SIGHT:
        return None
    return at - 1 if _STOP.search(text, times[at - 1].span.end, start) is None else None


@cache
def _race() -> re.Pattern[str]:
    return re.compile(pattern("race"), re.IGNORECASE)


@cache
def _place() -> re.Pattern[str]:
    """The words for each place; a second set, half or seed is none."""
    groups = (f"(?P<place{at}>{pattern(group)})" for at, group in enumerate(PLACES, start=1))
    other = pattern("no place in a race")
    return re.compile(rf"\b[وبلف]?(?:{'|'.join(groups)})(?!\w|[- ](?:{other})\b)", re.IGNORECASE)
