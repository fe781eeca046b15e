"""Days still to come that are told as past: died on 29 April, in a draft of 26 April; and years like 2041 for 2014."""

from collections.abc import Iterator
from datetime import date

from msgspec.structs import replace

from claimcheck import calendars
from claimcheck.core import Claim, Item, Kind, Passage, PlacedDate, StatedDate, Story, Tie
from claimcheck.core.slips import swapped
from claimcheck.relations.context import Context
from claimcheck.relations.row import figures_of, is_cue, item_at, without_and
from claimcheck.relations.signposts import FENCES
from claimcheck.relations.times.years import gregorian, is_since, one_year
from claimcheck.text.ties import forms, words

BACK = 6
"""How many items before a day its verb may stand."""
LATE, FAR = 2, 14
"""A day of no year lies so many days ahead of the draft; one further ahead is of the year before."""
NEAR = 2
"""How many sentences before may tell of another year, which the days after them are of."""
SOON = 10
"""A year so many ahead may be one that is planned for."""
OLDEST = 1900
ROUND = 5
"""Plans are made for round years: 2030."""
WHY = "before or after the day of the draft"


def find(story: Story, context: Context) -> Iterator[PlacedDate]:
    """Every day of no year, and every year ahead that has two digits of a past one exchanged."""
    if context.today is None:
        return
    years: list[tuple[int, int]] = []
    for passage in story.having(Kind.DATE):
        number = passage.claims[0].passage
        told = [(number, year) for claim in passage.claims if (year := one_year(claim)) is not None]
        years = [pair for pair in (*years, *told) if number - pair[0] <= NEAR]
        named = {year for _, year in years}
        for _, at, claim in figures_of(passage):
            meant = _meant(passage, at, claim, context.today, named)
            if meant is not None:
                yield PlacedDate((meant,), Tie(False, WHY), StatedDate.of(context.today), is_past=True)


def _meant(passage: Passage, at: int, claim: Claim, today: date, years: set[int]) -> Claim | None:
    """The claim with its year, if it is a day told too early."""
    stated = gregorian(claim)
    if stated is None or stated.year_end is not None or len(set(stated.months)) > 1:
        return None
    if stated.year is not None:
        return claim if _is_typed_wrong(passage, stated.year, today) else None
    if not stated.day or not stated.month or years - {today.year} or not _is_told(passage, at):
        return None
    days = calendars.days(stated, today.year)
    is_ahead = days is not None and LATE <= days.first - today.toordinal() <= FAR
    return (
        replace(claim, quantity=replace(claim.quantity, value=replace(stated, year=today.year))) if is_ahead else None
    )


def _is_typed_wrong(passage: Passage, year: int, today: date) -> bool:
    """Whether a year well ahead is a past one with two digits exchanged, in a sentence that plans nothing."""
    if year <= today.year + SOON or year > 2 * today.year or year % ROUND == 0 or _is_open(passage):
        return False
    return any(OLDEST < other <= today.year for other in swapped(str(year)))


def _is_open(passage: Passage) -> bool:
    """Whether a sentence speaks of what may come: a plan, a contract, a term, a date of expiry."""
    return bool(passage.at("forecast", "coming", "until")) or not passage.values.isdisjoint(
        words("still to come", "runs until")
    )


def _is_told(passage: Passage, at: int) -> bool:
    """Whether a verb of the past leads right to a day, and nothing dates it to another year."""
    items = passage.row
    if _is_open(passage) or passage.at("earlier", "was") or is_since(items, at):
        return False
    if is_cue(item_at(items, at + 1), "past", "coming") or not passage.values.isdisjoint(forms("of a past year")):
        return False
    for item in items[max(0, at - BACK) : at][::-1]:
        if isinstance(item, Claim) or is_cue(item, "break", "comma", *FENCES):
            return False
        if _is_past(item):
            return True
    return False


def _is_past(item: Item) -> bool:
    word = without_and(item).lower()
    return any(word in forms(group) for group in ("done by then", "told as past", "past at once"))
