"""Dates on one side of the day of the draft: since 2015 is past, and what is to open in 2030 is still to come."""

from collections.abc import Iterator
from datetime import date

from claimcheck.core import Calendar, Claim, Kind, Passage, PlacedDate, StatedDate, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import is_cue
from claimcheck.relations.signposts import FENCES, spelled
from claimcheck.relations.ties import words

BACK = 4
"""How many items before the date a verb of the past may stand."""
FAR = 12
"""How many items before it the words for what is still to come may stand."""
LATEST = 3000
"""Later years are no years at all."""
OLD = 12
"""Years after which nobody waits for a date any more."""
SINCE = ("منذ", "since")
AND = "و"
WHY = "before or after the day of the draft"


def find(story: Story, context: Context) -> Iterator[PlacedDate]:
    """Every year or day that a word makes past or still to come."""
    for passage in story.passages if context.today is not None else ():
        if Kind.DATE in passage.kinds and context.today is not None:
            for at in passage.at(Claim.kind):
                claim = passage.row[at]
                side = _side(passage, at) if isinstance(claim, Claim) and _is_dated(claim) else 0
                if isinstance(claim, Claim) and side and not (side > 0 and _is_long_ago(claim, context.today)):
                    yield PlacedDate((claim,), Tie(False, WHY), _day(context.today), is_past=side < 0)


def _is_dated(claim: Claim) -> bool:
    stated = claim.quantity.value
    is_one = isinstance(stated, StatedDate) and 0 < (stated.year or 0) < LATEST and stated.year_end is None
    return is_one and isinstance(stated, StatedDate) and stated.calendar is Calendar.GREGORIAN


def _is_long_ago(claim: Claim, today: date) -> bool:
    """So long that the draft is rather an old one than the date a wrong one."""
    stated = claim.quantity.value
    return isinstance(stated, StatedDate) and today.year - (stated.year or 0) > OLD


def _day(today: date) -> StatedDate:
    return StatedDate(today.year, (today.month,), today.day)


def _side(passage: Passage, at: int) -> int:
    """-1 for a date that is told as past, 1 for one still to come, 0 where the words say neither, or both."""
    items, claim = passage.row, passage.row[at]
    if spelled(items[at - 1]) in SINCE or (isinstance(claim, Claim) and claim.quantity.surface.startswith(SINCE)):
        return 0 if passage.at("forecast") else -1
    if _is_said(passage, range(at - 1, max(-1, at - FAR), -1), "still to come"):
        return 0 if _is_told_back(passage, at) else 1
    is_open = passage.at("forecast") or not passage.values.isdisjoint(words("still to come"))
    return 0 if is_open else -_is_said(passage, range(at - 1, max(-1, at - BACK), -1), "told as past")


def _is_said(passage: Passage, places: range, group: str) -> bool:
    """Whether a word of a group stands at one of the places, with no other figure or clause in between."""
    for place in places:
        item = passage.row[place]
        if is_cue(item, Claim.kind, "break", *FENCES):
            return False
        word = spelled(item)
        if word in words(group) or (word.startswith(AND) and word.removeprefix(AND) in words(group)):
            return True
    return False


def _is_told_back(passage: Passage, at: int) -> bool:
    """Whether the sentence tells what was once to come: it was to open by 2015, he said in 2010."""
    before = passage.row[:at]
    is_then = any(isinstance(item, Claim) and item.quantity.kind is Kind.DATE for item in before)
    return is_then or bool(passage.at("was", "earlier")) or not passage.values.isdisjoint(words("back then"))
