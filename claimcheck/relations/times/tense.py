"""Dates on one side of the day of the draft: since 2015 is past, and what is to open in 2030 is still to come."""

from collections.abc import Iterator

from claimcheck.core import Claim, Kind, Passage, PlacedDate, StatedDate, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import figures_of, is_cue
from claimcheck.relations.signposts import FENCES
from claimcheck.relations.ties import words
from claimcheck.relations.times.years import is_since, one_year

BACK = 4
"""How many items before the date a verb of the past may stand."""
FAR = 12
"""How many items before it the words for what is still to come may stand."""
LATEST = 3000
"""Later years are no years at all."""
OLD = 12
"""Years after which the draft is rather an old one than the date a wrong one."""
AND = "و"
WHY = "before or after the day of the draft"


def find(story: Story, context: Context) -> Iterator[PlacedDate]:
    """Every year or day that a word makes past or still to come."""
    for passage in story.passages if context.today is not None else ():
        if Kind.DATE in passage.kinds and context.today is not None:
            for _, at, claim in figures_of(passage):
                year = one_year(claim) or 0
                side = _side(passage, at) if 0 < year < LATEST else 0
                if side < 0 or (side > 0 and context.today.year - year <= OLD):
                    yield PlacedDate((claim,), Tie(False, WHY), StatedDate.of(context.today), is_past=side < 0)


def _side(passage: Passage, at: int) -> int:
    """-1 for a date that is told as past, 1 for one still to come, 0 where the words say neither, or both."""
    if is_since(passage.row, at):
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
        if item.word in words(group) or item.word.removeprefix(AND) in words(group):
            return True
    return False


def _is_told_back(passage: Passage, at: int) -> bool:
    """Whether the sentence tells what was once to come: it was to open by 2015, he said in 2010."""
    before = passage.row[:at]
    is_then = any(isinstance(item, Claim) and item.quantity.kind is Kind.DATE for item in before)
    return is_then or bool(passage.at("was", "earlier")) or not passage.values.isdisjoint(words("back then"))
