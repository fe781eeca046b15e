"""Means of a short time beside the total of a longer one: 92.4 billion in the year, a daily average of 253.2 million.

How many days a year has is known, so the two vouch for each other. One that would fit but for a slip is a relation
only where chance would rarely offer that, or where a mean told right after the total of a year is far from it.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from msgspec.structs import replace

from claimcheck.core import Bound, Claim, Interval, Item, Kind, Passage, Repeat, Span, Status, Story, Tie
from claimcheck.core.precision import roundness
from claimcheck.core.slips import mend
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import number_of, same_noun
from claimcheck.relations.pace import PER, unit_time
from claimcheck.relations.precise import exact, precise, room
from claimcheck.relations.restatements.paces import told_again
from claimcheck.relations.restatements.told_time import (
    LEAD,
    dated,
    lead,
    names_mean,
    short_times,
    time_of,
    told_time,
)
from claimcheck.relations.row import figures_of, is_cue, item_at
from claimcheck.text.normalise import fold_word
from claimcheck.text.ties import words

MAX_DISTANCE = 2
"""How many sentences apart a mean and its total may stand."""
MAX_FIGURES = 40
TIED, NEAR, APART = Fraction(1, 4), Fraction(1, 15), Fraction(1, 20)
"""So rarely may chance offer the slip: where words tie the two, in one sentence, in two; few drafts tell such pairs."""
MANY = 10
"""A smaller mean is made by chance."""
WIDTH = Fraction(1, 20)
"""No mean is rounded by more than this part of it."""
SIZED = frozenset({Kind.MONEY, Kind.MEASURE, Kind.COUNT, Kind.NUMBER})
PACED = frozenset({Kind.MONEY, Kind.MEASURE})
"""Kinds of figures whose own words may say that they are of a time."""
CHANGES = ("rise", "fall", "times")
OTHER = ("against", "earlier", "forecast")
LINKS = ("equivalent", "by", "total")
TIMES: dict[str, dict[str, tuple[int, ...]]] = {
    "hour": {"day": (24,), "month": (672, 696, 720, 744), "year": (8760, 8784)},
    "day": {
        "week": (7,),
        "month": (28, 29, 30, 31),
        "part": (90, 91, 92, 181, 182, 184, 273, 274),
        "year": (365, 366),
    },
    "week": {"month": (4,), "part": (13, 26, 39), "year": (52, 53)},
    "month": {"part": (3, 6, 9), "year": (12,)},
}
"""How often a short time comes in a longer one: a month, some months of a year, a year."""
WORKED = {"year": Interval(Fraction(230), Fraction(372)), "month": Interval(Fraction(18), Fraction(33))}
"""How many days of each may have been counted, where business rests at weekends."""
WHY = "a mean and the total of a longer time"


class Told(NamedTuple):
    """A figure, the time it is told for, if any is named, and whether words tie it to the figure before it."""

    claim: Claim
    time: str
    days: tuple[int, ...]
    is_mean: bool
    is_pace: bool
    """Whether its own words, or those right after it, name that time."""
    follows: Claim | None


def find(story: Story, context: Context) -> Iterator[Repeat]:
    """Every mean with a total near it that it fits, or would but for a slip."""
    near = _near(story)
    if not near:
        return
    told = [one for passage in near for one in _told(passage)][:MAX_FIGURES]
    pairs = [(mean, total) for mean in told if mean.is_mean for total in told if _may_be_total(mean, total)]
    if not pairs:
        return
    again = {_spans(*pair.claims) for passage in near for pair in told_again(passage)}
    pairs = [(mean, total) for mean, total in pairs if _spans(mean.claim, total.claim) not in again]
    sound: set[int] = set()
    for mean, total in pairs:
        times = next((times for times in _times(mean, total) if _fit(mean, total, times)), 0)
        if times:
            sound |= {id(mean.claim), id(total.claim)}
            yield _relation(mean, total, times)
    yield from _slips(pairs, sound)


def _near(story: Story) -> list[Passage]:
    """The sentences that tell a mean, and those around them."""
    orders = [order for order, passage in enumerate(story.passages) if _has_mean(passage)]
    if not orders:
        return []
    near = {place for order in orders for place in range(order - MAX_DISTANCE, order + MAX_DISTANCE + 1)}
    return [passage for order, passage in enumerate(story.passages) if order in near]


def _spans(one: Claim, other: Claim) -> frozenset[Span]:
    return frozenset({one.span, other.span})


def _has_mean(passage: Passage) -> bool:
    """Whether a sentence tells so much of a day, an hour, a week or a month."""
    if not PACED.isdisjoint(passage.kinds) and any(map(_is_paced, passage.claims)):
        return True
    if "pace" not in passage.places and short_times().isdisjoint(passage.values):
        return False
    return any(time_of(items, at, claim) in TIMES for items, at, claim in figures_of(passage))


def _is_paced(claim: Claim) -> bool:
    """Whether the unit of a figure names such a time, or the words of a sum of money do."""
    quantity = claim.quantity
    is_money = quantity.kind is Kind.MONEY and quantity.surface[-1].isalpha()
    return (PER in quantity.unit or is_money) and unit_time(claim) in TIMES


def _told(passage: Passage) -> Iterator[Told]:
    """The figures of a sentence that may be means or totals."""
    for items, at, claim in figures_of(passage):
        quantity = claim.quantity
        if quantity.kind not in SIZED or not quantity.number:
            continue
        follows = _followed(items, at)
        is_fact = claim.status is Status.FACT or (follows is not None and claim.status is Status.EARLIER)
        if is_fact and not _is_other(items, at):
            time = time_of(items, at, claim)
            is_mean = time in TIMES and quantity.bound is Bound.EXACT
            days: tuple[int, ...] = ()
            if not time:
                time, days = dated(passage, at)
            yield Told(claim, time, days, is_mean, bool(told_time(items, at, claim)), follows)


def _is_other(items: Sequence[Item], at: int) -> bool:
    """Whether a figure is a change, or of another time; not a mean of gains, nor what something rose to."""
    before = lead(items, at)
    comma = max((place for place, item in enumerate(before) if is_cue(item, "comma")), default=-1)
    is_level = names_mean(before) or (bool(before) and is_cue(before[-1], "to", "at"))
    is_change = not is_level and any(is_cue(item, *CHANGES) for item in before)
    return is_change or any(is_cue(item, *OTHER) for item in before[comma + 1 :])


def _followed(items: Sequence[Item], at: int) -> Claim | None:
    """The figure that one is told right after, as what it comes to on average: 92 billion, or 253 million a day."""
    start = at
    while start > 0 and not _is_sized(items[start - 1]):
        start -= 1
    before, between = item_at(items, start - 1), items[start:at]
    if not isinstance(before, Claim) or len(between) > 2 * LEAD:
        return None
    comma = max((place for place, item in enumerate(between) if is_cue(item, "comma", "open")), default=-1)
    link, claim = between[comma + 1 :], items[at]
    is_tied = bool(link) and (is_cue(link[0], *LINKS) or link[0].value in words("or", "pace"))
    is_bare = not link and isinstance(claim, Claim) and (claim.quantity.is_approximate or _says_mean(claim))
    return before if is_tied or is_bare else None


def _is_sized(item: Item) -> bool:
    return isinstance(item, Claim) and item.quantity.kind is not Kind.DATE


def _says_mean(claim: Claim) -> bool:
    """Whether a figure is an average by its own words: an average of 300."""
    return not words("pace").isdisjoint(fold_word(claim.quantity.surface).lower().split())


def _may_be_total(mean: Told, total: Told) -> bool:
    """Whether a figure may be the total of a mean: as much or many of the same, for a longer time."""
    one, other = mean.claim, total.claim
    is_near = abs(one.passage - other.passage) <= MAX_DISTANCE and number_of(other) > 2 * number_of(one)
    if mean.is_pace and total.is_pace and one.passage == other.passage and one.quantity.kind is Kind.MONEY:
        return False  # who pays for a year pays less
    if one is other or not is_near or (total.time and total.time not in TIMES[mean.time]):
        return False
    if one.quantity.kind is Kind.NUMBER:
        return mean.follows is other and other.quantity.kind is Kind.COUNT
    is_alike = one.quantity.kind is other.quantity.kind and _unit(one) == _unit(other)
    return is_alike and (one.quantity.kind is not Kind.COUNT or same_noun(one, other))


def _unit(claim: Claim) -> str:
    return claim.quantity.unit.partition(PER)[0]


def _times(mean: Told, total: Told) -> Sequence[int]:
    known = TIMES[mean.time]
    if total.days and mean.time == "day":
        return total.days
    return known.get(total.time, ()) if total.time else [times for some in known.values() for times in some]


def _meant(claim: Claim) -> Interval:
    """The same of a mean, which is rounded where zeros trail."""
    return Interval.around(number_of(claim), _step(claim) / 2)


def _step(claim: Claim) -> Fraction:
    number, quantum = number_of(claim), claim.quantity.quantum
    return quantum if quantum != 1 else max(quantum, min(roundness(number), number * WIDTH))


def _fit(mean: Told, total: Told, times: int) -> bool:
    return _meant(mean.claim).scaled(times).meets(exact(total.claim))


def _relation(mean: Told, total: Told, times: int) -> Repeat:
    """The mean in its own unit, which is rounded even where it counts things."""
    claim = precise(mean.claim)
    unit = f"{_unit(claim)}{PER}{mean.time}"
    each = replace(claim, quantity=replace(claim.quantity, unit=unit, quantum=_step(claim)))
    return Repeat((precise(total.claim), each), Tie(False, WHY, is_likely=True), factor=Fraction(times))


def _slips(pairs: Sequence[tuple[Told, Told]], sound: set[int]) -> Iterator[Repeat]:
    """The likeliest slip of each figure that fits none; a figure is told once."""
    found: list[tuple[Fraction, Told, Told, int]] = []
    for mean, total in pairs:
        if not {id(mean.claim), id(total.claim)} <= sound:
            is_tied = mean.follows is total.claim or total.follows is mean.claim
            limit = TIED if is_tied else NEAR if mean.claim.passage == total.claim.passage else APART
            chance, times = _chance(mean, total, sound)
            tries = sum(one is mean for one, _ in pairs)
            if times and chance * tries <= limit:
                found.append((chance, mean, total, times))
            elif is_tied and _is_far(mean, total):
                found.append((limit, mean, total, _times(mean, total)[0]))
    for _, mean, total, times in sorted(found, key=lambda one: one[0]):
        if not {id(mean.claim), id(total.claim)} <= sound:
            sound |= {id(mean.claim), id(total.claim)}
            yield _relation(mean, total, times)


def _chance(mean: Told, total: Told, sound: set[int]) -> tuple[Fraction, int]:
    """How rarely chance would offer the slip that makes the two fit, and how often the one is then in the other."""
    best, best_times = Fraction(1), 0
    options = _times(mean, total) if number_of(mean.claim) >= MANY else ()
    for times in options:
        meant = []
        if id(total.claim) not in sound:
            meant.append((total.claim.quantity, _meant(mean.claim).scaled(times) + room(total.claim)))
        if id(mean.claim) not in sound:
            meant.append((mean.claim.quantity, exact(total.claim).scaled(Fraction(1, times)) + room(mean.claim)))
        slip, _ = mend(meant)
        if slip is not None and slip.chance * len(options) < best:
            best, best_times = slip.chance * len(options), times
    return best, best_times


def _is_far(mean: Told, total: Told) -> bool:
    """Whether no year, or month, has as many days as the total of one has daily means."""
    worked = WORKED.get(total.time)
    return mean.time == "day" and worked is not None and not (exact(total.claim) / _meant(mean.claim)).meets(worked)
