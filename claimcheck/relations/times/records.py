"""Records told twice: the lowest level in five years, and the lowest level since March 2010."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction
from typing import TypeAlias

from claimcheck.core import Bound, Claim, Elapsed, Kind, Passage, StatedDate, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import number_of
from claimcheck.relations.row import is_cue, item_at
from claimcheck.relations.signposts import posted, signposts
from claimcheck.relations.times.years import is_since, one_year
from claimcheck.text.ties import forms

REACH = 6
"""How many items after the word for the lowest or highest its date or length may stand."""
MAX_DATES = 2
"""A draft that dates more records than this compares many things."""
TIMES = frozenset({Kind.DATE, Kind.DURATION})
LENGTHS = frozenset({"year", "month"})
WHY = "a record in so long and since a date"

Record: TypeAlias = tuple[str, str]
"""The lowest or the highest, and of what."""


def find(story: Story, context: Context) -> Iterator[Elapsed]:
    """Each record of which the draft tells one length and one date, as of the day of the draft."""
    if context.today is None:
        return
    lengths: defaultdict[Record, list[Claim]] = defaultdict(list)
    dates: defaultdict[Record, list[Claim]] = defaultdict(list)
    for passage in posted(story, "least", "most"):
        if not TIMES.isdisjoint(passage.kinds):
            _gather(passage, lengths, dates)
    today = StatedDate.of(context.today)
    for record, found in dates.items():
        length = _one(lengths.get(record, ()))
        found = [claim for claim in found if length is not None and not _is_of_another(story, claim, length)]
        if not found:
            continue
        if length is not None and len({str(claim.quantity.value) for claim in found}) <= MAX_DATES:
            yield Elapsed((_nearest(found, length, context.today), length), Tie(False, WHY), until=today)


def _is_of_another(story: Story, claim: Claim, length: Claim) -> bool:
    """Whether one sentence tells of two records in clauses of their own: of prices here, of jobs there."""
    row = story.passages[claim.passage].row
    if claim not in row or length not in row:
        return False
    low, high = sorted((row.index(claim), row.index(length)))
    return any(is_cue(item, "break") for item in row[low:high])


def _gather(passage: Passage, lengths: dict[Record, list[Claim]], dates: dict[Record, list[Claim]]) -> None:
    """Note the lengths and dates that stand behind the words for a record."""
    posts = signposts(passage)
    for extreme in ("least", "most"):
        for at in posts.get(extreme, ()):
            thing = item_at(passage.row, at + 1)
            if is_cue(thing, "word"):
                for claim in _told(passage, at + 2):
                    (dates if claim.quantity.kind is Kind.DATE else lengths)[extreme, thing.value].append(claim)


def _told(passage: Passage, start: int) -> Iterator[Claim]:
    """The lengths and dates of one record: in five years, since 2010."""
    for at in range(start, min(len(passage.row), start + REACH)):
        item, before = passage.row[at], passage.row[at - 1].word
        if isinstance(item, Claim):
            is_long = _is_length(item) and before in forms("for so long")
            if not is_long and not (one_year(item) is not None and is_since(passage.row, at)):
                return
            yield item
        elif is_cue(item, "stop", "break", "source", "comma"):
            return


def _is_length(claim: Claim) -> bool:
    return claim.quantity.unit in LENGTHS and claim.quantity.bound is not Bound.BETWEEN


def _nearest(dates: list[Claim], length: Claim, today: date) -> Claim:
    """The date that fits the length best: the text tells of a second record, of another thing or time."""
    months = number_of(length) * (12 if length.quantity.unit == "year" else 1)

    def misfit(claim: Claim) -> Fraction:
        stated = claim.quantity.value
        assert isinstance(stated, StatedDate)
        return abs(12 * (today.year - (stated.year or 0)) + today.month - (stated.month or 6) - months)

    return min(dates, key=misfit)


def _one(claims: Sequence[Claim]) -> Claim | None:
    """The first of lengths that are all the same; None where two records may be meant."""
    said = {(str(claim.quantity.value), claim.quantity.unit) for claim in claims}
    return claims[0] if len(said) == 1 else None
