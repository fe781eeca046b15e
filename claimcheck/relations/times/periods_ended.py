"""The first months, half or quarter of a year and the day it ended: the first nine months, ended on 30 September."""

from collections.abc import Iterator
from fractions import Fraction

from msgspec.structs import replace

from claimcheck.core import Bound, Claim, Elapsed, Interval, Kind, Passage, StatedDate, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, figures_of, is_cue, item_at
from claimcheck.relations.signposts import FENCES, Items
from claimcheck.relations.times.first_months import is_first
from claimcheck.relations.times.years import gregorian
from claimcheck.text.normalise import fold_word
from claimcheck.text.ties import forms, words

REACH = 7
"""How many items after the period its end may stand."""
QUARTER, HALF, YEAR = 3, 6, 12
"""Months of a quarter, of half a year and of a year."""
STARTS = frozenset({3, 6, 9})
"""The months after which business years begin that do not begin in January."""
WHY = "the first months and their dates"


def find(story: Story, context: Context) -> Iterator[Elapsed]:
    """Every period that begins with the year, in a story of no other year than the calendar's, with its end."""
    is_fiscal: bool | None = None
    for passage in story.having(Kind.DATE):
        for _, at, claim in figures_of(passage):
            length = _length(passage, at)
            end = _end(passage.row, at) if length else None
            stated = None if end is None else gregorian(end)
            if end is None or stated is None or _may_be_fiscal(length, stated):
                continue
            if is_fiscal is None:
                is_fiscal = any(map(_has_fiscal_years, story.passages))
            if not is_fiscal:
                since = StatedDate(stated.year, (1,))
                yield Elapsed((end, _as_months(claim, length)), Tie(False, WHY), since=since)


def _may_be_fiscal(length: int, end: StatedDate) -> bool:
    """Whether the months are those of a business year from April, July or October: nine months ended in December."""
    return end.month is not None and end.month % QUARTER == 0 and (end.month - length) % YEAR in STARTS


def _has_fiscal_years(passage: Passage) -> bool:
    """Whether a sentence speaks of a year that need not begin in January: the financial year, السنة المالية."""
    if passage.values.isdisjoint(words("fiscal")):
        return False
    row = passage.row
    return any(
        item.word.lower() in words("fiscal") and {row[at - 1].value, item_at(row, at + 1).value} & words("year")
        for at, item in enumerate(row)
    )


def _length(passage: Passage, at: int) -> int:
    """How many months from the beginning of its year a period has; 0 for any other figure."""
    items, claim = passage.row, as_claim(passage.row[at])
    if claim.quantity.kind is Kind.ORDINAL and not claim.quantity.surface.isascii():
        part = item_at(items, at - 1).word
        months = QUARTER if part in forms("quarter of a year") else HALF if part in forms("a half of a year") else 0
        rank = int(claim.quantity.number or 0)
        return months * rank if months * rank <= YEAR else 0
    if claim.quantity.unit != "month" or claim.quantity.bound is not Bound.EXACT or not claim.quantity.number:
        return 0
    beside = (item_at(items, at - 1), item_at(items, at + 1))
    is_half = claim.quantity.number == HALF and _compares_halves(passage)
    return int(claim.quantity.number) if any(map(is_first, beside)) or is_half else 0


def _compares_halves(passage: Passage) -> bool:
    """Whether a sentence sets six months against the first half of another year."""
    places = (at for at, item in enumerate(passage.row) if item.word in forms("a half of a year"))
    return any(is_first(item_at(passage.row, at + 1)) for at in places)


def _end(items: Items, at: int) -> Claim | None:
    """The day or month that a word for the end leads to, with no other figure between."""
    is_led = False
    for item in items[at + 1 : at + 1 + REACH]:
        if isinstance(item, Claim) and not is_first(item):
            stated = gregorian(item)
            is_ended = is_led or fold_word(item.quantity.surface).startswith(forms("until a date"))
            is_dated = stated is not None and stated.month is not None and stated.month_end is None
            return item if is_ended and is_dated and stated is not None and not stated.year_end else None
        if is_cue(item, "break", "against", *FENCES):
            return None
        is_led = is_led or is_cue(item, "until", "to") or item.word in forms("period ended")
    return None


def _as_months(claim: Claim, months: int) -> Claim:
    """A quarter or half of a year as the months until its end."""
    quantity = claim.quantity
    if quantity.unit == "month":
        return claim
    length = Fraction(months)
    read = replace(quantity, kind=Kind.DURATION, unit="month", value=length, stated=Interval.point(length))
    return replace(claim, quantity=read)
