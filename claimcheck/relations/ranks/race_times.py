"""The times of a race by their places: won in 2:09:15, and second in 2:08:55; nobody comes in behind and is faster.

Times such as 31:42 are neither hours nor scores, and so no quantities: they are looked for in the text itself.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from itertools import pairwise

from claimcheck.core import Claim, Interval, Kind, Outranked, Quantity, Span, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.text.ties import pattern

SIGHT = 110
"""How many letters after the words for a place its time may stand."""
APART = 900
"""Letters between two places beyond which they may be of two races."""
CLOSE = Fraction(5, 4)
"""Those who follow each other in one race are not this many times apart: 12 is how far behind somebody came in."""
PLACES = ("race first", "race second", "race third", "race fourth")
_TIME = re.compile(
    r"(?<![\d:.,/-])(?:(\d{1,2}):)?(\d{1,2}):(\d\d(?:\.\d{1,3})?)(?![\d:/]|\.\d)"
    r"|(?<![\d.,])(?:(\d{1,2}) hours?,? (?:and )?)?(\d{1,2}) minutes?,? (?:and )?(\d{1,2}(?:\.\d{1,3})?) seconds?"
)
_HINT = re.compile(r"\d:\d\d(?![\d:/])|\d seconds?")
"""What no such time is without, soon looked for."""
PAIR = 2
_STOP = re.compile(r"[.!؟?]\s|\n")
WHY = "places in a race and their times"


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """Every time of a race with that of the next place."""
    text = context.text
    if text.count(":") + text.count("second") < PAIR or len(_HINT.findall(text)) < PAIR:
        return  # asked first, as most drafts have neither
    if _race().search(text) is None:
        return
    for (rank, time), (next_rank, slower) in pairwise(_placed(text)):
        is_near = slower.span.start - time.span.end <= APART
        if rank < next_rank and is_near and _are_of_one_race(time, slower):
            yield Outranked((slower, time), Tie(True, WHY))


def _are_of_one_race(one: Claim, other: Claim) -> bool:
    low, high = sorted((one.quantity.number or Fraction(0), other.quantity.number or Fraction(0)))
    return 0 < low <= high < CLOSE * low


def _placed(text: str) -> Iterator[tuple[int, Claim]]:
    """The places that the text tells, each with the time right after it in its sentence, or else right before it."""
    taken = 0
    for match in _place().finditer(text):
        time = _time(text, *match.span(), taken)
        if time is not None and match.lastgroup is not None:
            yield int(match.lastgroup[-1]), _claim(time)
            taken = time.end()


def _time(text: str, start: int, end: int, taken: int) -> re.Match[str] | None:
    """The time that belongs to a place: the next one before another place is told, or the last one before it."""
    after = text[end : end + SIGHT]
    stop = _STOP.search(after)
    last = end + (stop.start() + 1 if stop is not None else SIGHT)
    time = _TIME.search(text, end, last)
    if time is not None and _place().search(text, end, time.start()) is None:
        return time
    before = list(_TIME.finditer(text, max(taken, start - SIGHT), start))
    return before[-1] if before and _STOP.search(text, before[-1].end(), start) is None else None


def _claim(time: re.Match[str]) -> Claim:
    hours, minutes, seconds = (time.group(at) or time.group(at + 3) or 0 for at in (1, 2, 3))
    number = Fraction(hours) * 3600 + Fraction(minutes) * 60 + Fraction(seconds)
    quantity = Quantity(
        Span(*time.span()), time.group(), Kind.DURATION, number, Interval.point(number), "second", Fraction(1, 1000)
    )
    return Claim(quantity, passage=0, head="second")


@cache
def _race() -> re.Pattern[str]:
    return re.compile(pattern("race"), re.IGNORECASE)


@cache
def _place() -> re.Pattern[str]:
    """The words for each place; a second set, half or seed is none."""
    groups = (f"(?P<place{at}>{pattern(group)})" for at, group in enumerate(PLACES, start=1))
    other = pattern("no place in a race")
    return re.compile(rf"\b[وبلف]?(?:{'|'.join(groups)})(?!\w|[- ](?:{other})\b)", re.IGNORECASE)
