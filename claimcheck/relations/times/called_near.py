"""Days called today or yesterday that lie far from the day of the draft: yesterday, 24 June of next year."""

from collections.abc import Iterator
from datetime import date

from claimcheck import calendars
from claimcheck.core import Calendar, Claim, Passage, PlacedDate, StatedDate, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import figures_of, is_cue

LEAD = 3
"""How many items before the date the word for today may stand."""
AHEAD, ROOM = 4, 10
"""How many days a draft may be written ahead, and be published late."""
SIGNS = ("comma", "open", "same_day", "dash")
WHY = "before or after the day of the draft"


def find(story: Story, context: Context) -> Iterator[PlacedDate]:
    """Every full date right after such a word that is to come, or that has the draft's day in another year."""
    today = context.today
    if today is None:
        return
    for passage in story.having("near"):
        for claim in (claim for _, at, claim in figures_of(passage) if _is_near(passage, at)):
            stated = claim.quantity.value
            found = calendars.days(stated) if isinstance(stated, StatedDate) and _is_whole(stated) else None
            if found is not None and isinstance(stated, StatedDate):
                yield from _placed(claim, stated, found.first - today.toordinal(), today)


def _placed(claim: Claim, stated: StatedDate, late: int, today: date) -> Iterator[PlacedDate]:
    here = calendars.days(stated, today.year) if stated.year == today.year else _in_year_of(stated, today)
    is_that_day = here is not None and abs(here.first - today.toordinal()) <= ROOM
    if late > AHEAD or (late < -ROOM and is_that_day):
        yield PlacedDate((claim,), Tie(False, WHY), StatedDate.of(today), is_past=late > 0)


def _in_year_of(stated: StatedDate, today: date) -> calendars.Days | None:
    return calendars.days(StatedDate(today.year, stated.months, stated.day))


def _is_whole(stated: StatedDate) -> bool:
    is_named = None not in (stated.year, stated.month, stated.day)
    return is_named and stated.calendar is Calendar.GREGORIAN and stated.year_end is None and len(stated.months) == 1


def _is_near(passage: Passage, at: int) -> bool:
    """Whether a date is called today or yesterday, with only its own signs between."""
    for item in passage.row[max(0, at - LEAD) : at][::-1]:
        if is_cue(item, "near"):
            return True
        if not is_cue(item, *SIGNS):
            return False
    return False
