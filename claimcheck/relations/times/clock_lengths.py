"""Two hours of one day and how long lies between them: began at 8, ended at 11, lasting three hours."""

from collections.abc import Iterator

from claimcheck.core import Bound, Claim, ClockTime, Elapsed, Kind, Passage, Row, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, cues_in, figures_of, is_and, is_cue, item_at
from claimcheck.text.ties import forms, words

UNITS = frozenset({"hour", "minute"})
REACH = 7
"""How many items from an hour the length may stand."""
LEAD = 3
"""How many items before a length the word may stand that says that it lasted or took so long."""
LONGEST = 16 * 60
"""So many minutes at most lie between two hours of one day that a sentence tells with their length."""
WHY = "from, to and for"


def find(story: Story, context: Context) -> Iterator[Elapsed]:
    """Every sentence of two hours and one length, that its words lay between them."""
    for passage in story.having(Kind.TIME):
        if len(passage.claims) > 2:
            yield from _between(passage)


def _between(passage: Passage) -> Iterator[Elapsed]:
    items = passage.row
    hours = [at for _, at, claim in figures_of(passage) if _is_hour(claim)]
    lengths = [at for _, at, claim in figures_of(passage) if _is_length(claim)]
    all_hours = sum(claim.quantity.kind is Kind.TIME for claim in passage.claims)
    if len(hours) != 2 or all_hours != 2 or len(lengths) != 1 or _are_of_two_zones(items, hours):
        return
    first, second = hours
    if any(item.word in forms("hour before that") for item in cues_in(items[first + 1 : second])):
        first, second = second, first
    start, end = as_claim(items[first]), as_claim(items[second])
    if _gap(start, end) <= LONGEST and _is_tied(items, lengths[0], hours):
        yield Elapsed((start, end, as_claim(items[lengths[0]])), Tie(False, WHY))


def _is_hour(claim: Claim) -> bool:
    value = claim.quantity.value
    return isinstance(value, ClockTime) and value.is_settled and claim.quantity.bound is Bound.EXACT


def _is_length(claim: Claim) -> bool:
    quantity = claim.quantity
    return quantity.unit in UNITS and quantity.number is not None


def _are_of_two_zones(items: Row, hours: list[int]) -> bool:
    values = [as_claim(items[at]).quantity.value for at in hours]
    return len({value.zone for value in values if isinstance(value, ClockTime)}) > 1


def _gap(start: Claim, end: Claim) -> int:
    """The minutes from one hour to the next time that the clock shows the other."""
    one, other = start.quantity.value, end.quantity.value
    if not (isinstance(one, ClockTime) and isinstance(other, ClockTime)):
        return LONGEST + 1
    return ((other.hour - one.hour) * 60 + other.minute - one.minute) % (24 * 60)


def _is_tied(items: Row, at: int, hours: list[int]) -> bool:
    """Whether the words around a length say that it lies between both hours."""
    length = as_claim(items[at])
    near = cues_in([*items[max(0, at - LEAD) : at], *items[at + 1 : at + 1 + LEAD]])
    if length.quantity.bound is not Bound.EXACT or any(item.word in forms("no length of it") for item in near):
        return False
    if is_and(item_at(items, at - 1)) and item_at(items, at - 2).word in forms("one hour"):
        return False  # an hour and 50 minutes
    if hours[0] < at < hours[1]:
        return _is_taken(items, at, is_inner=True)
    is_near = at - hours[1] <= REACH if at > hours[1] else hours[0] - at <= REACH + REACH
    return is_near and (_is_taken(items, at) or _is_summed_up(items, at, hours))


def _is_taken(items: Row, at: int, *, is_inner: bool = False) -> bool:
    """Whether a verb says that it took or lasted so long; between the hours, one with no subject of its own."""
    for place in range(at - 1, max(-1, at - 1 - LEAD), -1):
        item = items[place]
        if is_cue(item, "stop", "break", "comma"):
            return False
        if item.value in words("took so long") or item.word in forms("lasting so long"):
            before = item_at(items, place - 1)
            return not is_inner or is_cue(before, "comma") or before.word in forms("goes on with it")
    return False


def _is_summed_up(items: Row, at: int, hours: list[int]) -> bool:
    """Whether a length behind both hours is that of what lay between: two hours later; after a trip of two hours."""
    after, before = item_at(items, at + 1), item_at(items, at - 1)
    if at < hours[1]:
        return False
    if after.word in forms("so long on"):
        return item_at(items, at + 2).value not in words("than")
    is_aside = is_cue(before, "comma", "open", "dash") and (at + 1 == len(items) or is_cue(after, "close", "dash"))
    of_course = is_cue(before, "of") and any(item.word in forms("course of hours") for item in items[at - LEAD : at])
    return is_aside or of_course or (is_cue(before, "comma") and after.word in forms("during it"))
