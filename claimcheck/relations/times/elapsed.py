"""Finds two ends of a stretch of time and how long the text says it is, all in one sentence."""

from collections.abc import Iterator, Sequence, Set
from itertools import pairwise

from claimcheck.core import Claim, ClockTime, Cue, Elapsed, Kind, Quantity, StatedDate, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import placed
from claimcheck.text.normalise import fold_word
from claimcheck.text.ties import groups, words

Items = Sequence[Claim | Cue]

ENDS = frozenset({"to", "until"})
LENGTHS = frozenset({Kind.DURATION, Kind.MEASURE})
POINTS = frozenset({Kind.DATE, Kind.TIME})
LASTING = frozenset({"lasting", "open", "equivalent", "by"})
DESCRIBES = ("-day", "-week", "-month")
"""How a length ends that describes its noun: the ten-day fair runs from July 3 to July 12."""
DAY = 24
"""From the eighth hour of one day to that of another it may be longer."""
NEAR = 3
"""How many items before a date may say that it is the end or the beginning of a working day."""
REACH = 6
"""How many words may stand between an end and the length."""
LEAD = 4
"""How many items before a length its verb may stand."""


def find(story: Story, context: Context) -> Iterator[Elapsed]:
    """Ranges of dates with the length after them, ranges of hours with the length on either side."""
    for passage in story.having(*POINTS):
        if len(passage.claims) < 3 or LENGTHS.isdisjoint(passage.kinds):
            continue
        ends = list(placed(passage))
        yield from _dates(passage.items, ends)
        yield from _led(passage.items, ends)
        yield from _hours(passage.items, ends)


def _dates(items: Items, claims: list[tuple[int, Claim]]) -> Iterator[Elapsed]:
    """From one day to another, and so many days after that."""
    stretch = _without_twins(claims)
    for (one, first), (two, second), (three, length) in zip(stretch, stretch[1:], stretch[2:], strict=False):
        if not (_is_day(first) and _is_day(second) and _is_length(length.quantity, {"day", "week", "month"})):
            continue
        if _has(items, one, two, ENDS) and _has(items, two, three, LASTING) and _words(items, two, three) <= REACH:
            gaps = any(item.kind == "except" for item in items[three + 1 : three + 3])
            gaps = gaps or _is_hour_of_work(items, one) or _is_hour_of_work(items, two)
            yield Elapsed((first, second, length), Tie(gaps or _is_near(items, two, three), "from, to and for"), gaps)


def _led(items: Items, claims: list[tuple[int, Claim]]) -> Iterator[Elapsed]:
    """So many days from one day to another, right after the length or after the words that lead to a stretch."""
    stretch = _without_twins(claims)
    for (one, length), (two, first), (three, second) in zip(stretch, stretch[1:], stretch[2:], strict=False):
        is_length = _is_length(length.quantity, {"day", "week", "month"}) and not _is_rate(length.quantity)
        is_of_months = length.quantity.unit == "month" and _is_month(first) and _is_month(second)
        if not (is_length and (is_of_months or (_is_day(first) and _is_day(second)))):
            continue
        is_stretch = three - two == 2 and _has(items, two, three, ENDS)
        if is_stretch and _has(items, one, two, {"from"}) and (two - one == 2 or _leads(items, one, two)):
            gaps = any(item.kind == "except" for item in items[three + 1 : three + 3])
            yield Elapsed((first, second, length), Tie(False, "from, to and for"), gaps)


def _is_hour_of_work(items: Items, at: int) -> bool:
    """Whether a stretch begins or ends with a working day: from the close of business on 6 June."""
    return any(isinstance(item, Cue) and item.value in words("working day") for item in items[max(0, at - NEAR) : at])


def _leads(items: Items, length: int, start: int) -> bool:
    """Whether something lasts so long, and only a sign and the words that lead to a stretch stand between."""
    between, before = items[length + 1 : start], items[max(0, length - LEAD) : length]
    is_led = all(isinstance(item, Cue) and _is_lead(item) for item in between)
    surface = items[length]
    if isinstance(surface, Claim) and surface.quantity.surface.endswith(DESCRIBES):
        return sum(item.kind == "word" for item in between) <= LEAD and not any(_ends(item) for item in between)
    return is_led and any(
        isinstance(item, Cue) and (item.kind == "lasting" or item.value in words("lasted")) for item in before
    )


def _ends(item: Claim | Cue) -> bool:
    return item.kind in {Claim.kind, "stop", "break", "source", "comma"}


def _is_lead(item: Cue) -> bool:
    return item.kind in {"from", "comma", "open"} or item.value in words("leads to a stretch")


def _is_rate(length: Quantity) -> bool:
    """So many days a week are not the whole length."""
    return fold_word(length.surface).rpartition(" ")[2] in groups("per ")


def _hours(items: Items, claims: list[tuple[int, Claim]]) -> Iterator[Elapsed]:
    """From one hour to another, and so many hours before or after that."""
    for number, ((one, first), (two, second)) in enumerate(pairwise(claims)):
        if not (_is_time(first) and _is_time(second) and _has(items, one, two, ENDS) and two - one <= 4):
            continue
        before = claims[number - 1 : number] if number and not _is_taken(items, claims, number, one) else []
        after = claims[number + 2 : number + 3]
        for at, length in (*before, *after):
            low, high = min(at, two), max(at, one)
            is_tied = at < one or _has(items, two, at, LASTING)
            is_length = _is_length(length.quantity, {"hour", "hour / day"}) and (length.quantity.number or 0) <= DAY
            if is_tied and is_length and _words(items, low, high) <= REACH:
                yield Elapsed((first, second, length), Tie(False, "from, to and for"))


def _is_taken(items: Items, claims: list[tuple[int, Claim]], number: int, start: int) -> bool:
    """Whether the length before a stretch is that of the one before it, or what it grew by: two hours, to become."""
    at = claims[number - 1][0]
    is_of_another = number > 1 and _is_time(claims[number - 2][1])
    return is_of_another or any(
        isinstance(item, Cue) and item.value in words("to become") for item in items[at + 1 : start]
    )


def _without_twins(claims: list[tuple[int, Claim]]) -> list[tuple[int, Claim]]:
    """The claims without dates that only repeat the one before in the other calendar."""
    kept: list[tuple[int, Claim]] = []
    for at, claim in claims:
        if kept and _calendar(claim) is not None and _calendar(kept[-1][1]) not in {None, _calendar(claim)}:
            continue
        kept.append((at, claim))
    return kept


def _calendar(claim: Claim) -> object:
    value = claim.quantity.value
    return value.calendar if isinstance(value, StatedDate) else None


def _is_day(claim: Claim) -> bool:
    value = claim.quantity.value
    return isinstance(value, StatedDate) and value.day is not None and value.year_end is None


def _is_month(claim: Claim) -> bool:
    value = claim.quantity.value
    is_plain = isinstance(value, StatedDate) and value.day is None and value.month_end is None
    return is_plain and isinstance(value, StatedDate) and value.month is not None and value.year_end is None


def _is_time(claim: Claim) -> bool:
    return isinstance(claim.quantity.value, ClockTime)


def _is_length(quantity: Quantity, units: set[str]) -> bool:
    return quantity.kind in LENGTHS and quantity.number is not None and quantity.unit in units


def _has(items: Items, start: int, end: int, kinds: Set[str]) -> bool:
    return any(item.kind in kinds for item in items[start + 1 : end])


def _words(items: Items, start: int, end: int) -> int:
    return sum(item.kind == "word" for item in items[start + 1 : end])


def _is_near(items: Items, start: int, end: int) -> bool:
    """Whether nothing but the tying word stands between."""
    return _words(items, start, end) == 0
