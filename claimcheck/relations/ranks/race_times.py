"""The times of a race by their places: won in 2:09:15, and second in 2:08:55; nobody comes in behind and is faster."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache
from itertools import chain, pairwise

from msgspec.structs import replace

from claimcheck.core import Claim, ClockTime, Interval, Kind, Outranked, Quantity, Span, Story, Tie
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
SECONDS = {"hour": 3600, "minute": 60, "second": 1}
_COMMA = re.compile(r",? (?:and )?")
_STEPS = re.compile(":|minute|دقيق|دقائق")
"""What a time to the second has, but not one of some seconds alone."""
PAIR = 2
_STOP = re.compile(r"[.!؟?]\s|\n")
WHY = "places in a race and their times"


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """Every time of a race with that of the next place."""
    if not (story.having(Kind.TIME) or story.having(Kind.DURATION)):
        return
    text = context.text
    times = _times(story, text)
    if len(times) < PAIR or _race().search(text) is None:
        return
    for (rank, time), (next_rank, slower) in pairwise(_placed(text, times)):
        is_near = slower.span.start - time.span.end <= APART
        if rank < next_rank and is_near and _are_of_one_race(time, slower):
            yield Outranked((slower, time), Tie(True, WHY))


def _are_of_one_race(one: Claim, other: Claim) -> bool:
    low, high = sorted((one.quantity.number or Fraction(0), other.quantity.number or Fraction(0)))
    return 0 < low <= high < CLOSE * low


def _times(story: Story, text: str) -> tuple[Claim, ...]:
    """What the draft tells to the second, in reading order."""
    runs: list[list[Claim]] = []
    for claim in chain.from_iterable(passage.claims for passage in story.having(Kind.TIME, Kind.DURATION)):
        if claim.quantity.kind is not Kind.TIME and claim.quantity.unit not in SECONDS:
            continue
        if _seconds(claim.quantity) is None:
            continue
        if runs and _goes_on(runs[-1][-1], claim, text):
            runs[-1].append(claim)
        else:
            runs.append([claim])
    spans = ((run, Span(run[0].span.start, run[-1].span.end)) for run in runs)
    return tuple(_told(run, span, text) for run, span in spans if _STEPS.search(span.of(text)))


def _seconds(quantity: Quantity) -> Fraction | None:
    """How long it is; of a clock's time, the minutes and seconds it may be."""
    if isinstance(quantity.value, ClockTime) and _BARE_CLOCK.fullmatch(quantity.surface):
        return Fraction(quantity.value.hour * SECONDS["minute"] + quantity.value.minute)
    is_time = quantity.kind is Kind.DURATION and quantity.unit in SECONDS and quantity.number is not None
    return (quantity.number or Fraction(0)) * SECONDS[quantity.unit] if is_time else None


def _goes_on(last: Claim, claim: Claim, text: str) -> bool:
    """Whether a claim tells the next smaller unit of the time before it: two hours, 31 minutes, 7 seconds."""
    is_smaller = SECONDS.get(last.quantity.unit, 0) == SECONDS.get(claim.quantity.unit, 0) * SECONDS["minute"]
    return is_smaller and _COMMA.fullmatch(text, last.span.end, claim.span.start) is not None


def _told(run: Sequence[Claim], span: Span, text: str) -> Claim:
    number = sum((_seconds(claim.quantity) or Fraction(0) for claim in run), Fraction(0))
    quantity = Quantity(span, span.of(text), Kind.DURATION, number, Interval.point(number), "second", Fraction(1, 1000))
    return replace(run[0], quantity=quantity, head="second")


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
