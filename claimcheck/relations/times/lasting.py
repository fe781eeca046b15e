"""A length that its verb lays between the two dates of its sentence: ended in 1956 after 75 years, begun in 1881."""

from collections.abc import Iterator

from claimcheck.core import Bound, Claim, Elapsed, Item, Kind, Passage, Row, StatedDate, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim
from claimcheck.relations.ties import forms, words
from claimcheck.relations.times.years import gregorian

BACK = 3
"""How many items before the length the verb may stand."""
START = 5
"""How many items before its date the verb of beginning may stand."""
FAR = 14
"""How many items a date may stand from the length."""
NEXT = 3
"""How many items after `after three years` its date stands."""
AND = "و"
UNITS = {"year": 1, "month": 2, "day": 3}
"""How many parts of both dates a length needs: years, months, days."""
WHY = "two dates and what lasted between them"


def find(story: Story, context: Context) -> Iterator[Elapsed]:
    """Every length in a sentence of two dates that says that it lasted, or came after, so long."""
    for passage in story.passages:
        if Kind.DATE in passage.kinds and Kind.DURATION in passage.kinds:
            yield from _between(passage)


def _between(passage: Passage) -> Iterator[Elapsed]:
    items = passage.row
    lengths = [at for at in passage.at(Claim.kind) if _is_length(items[at])]
    places = [at for at in passage.at(Claim.kind) if _kind(items[at]) is Kind.DATE]
    if len(lengths) != 1 or len(places) != 2 or any(abs(at - lengths[0]) > FAR for at in places):
        return
    length, dates = as_claim(items[lengths[0]]), [as_claim(items[at]) for at in places]
    if _is_tied(passage, lengths[0], places) and all(_is_whole(date, length) for date in dates):
        has_years = all(_parts(date)[0] for date in dates)
        ends = sorted(dates, key=lambda date: _parts(date)[not has_years :])
        yield Elapsed((*ends, length), Tie(False, WHY))


def _is_length(item: Item) -> bool:
    if not isinstance(item, Claim) or item.quantity.unit not in UNITS:
        return False
    return item.quantity.kind is Kind.DURATION and item.quantity.bound is Bound.EXACT


def _parts(claim: Claim) -> tuple[int, ...]:
    stated = claim.quantity.value
    assert isinstance(stated, StatedDate)
    return (stated.year or 0, stated.month or 0, stated.day or 0)


def _is_whole(date: Claim, length: Claim) -> bool:
    """Whether a date states as much as the length is told in; a day may leave its year to the other."""
    stated = gregorian(date)
    if stated is None or stated.year_end is not None:
        return False
    known = [stated.year, stated.month, stated.day][: UNITS[length.quantity.unit]]
    return stated.month_end is None and None not in (known if length.quantity.unit != "day" else known[1:])


def _is_tied(passage: Passage, at: int, dates: list[int]) -> bool:
    """Whether it began at one date and lasted so long; or `after so long` stands right before the other."""
    items = passage.row
    if any(_is_said(items, range(max(0, at - BACK), at), "lasted")):
        return any(any(_is_said(items, range(max(0, date - START), date), "begun")) for date in dates)
    is_dated = any(at < date <= at + NEXT for date in dates)
    return is_dated and at > 0 and items[at - 1].word.removeprefix(AND) in forms("after")


def _is_said(items: Row, places: range, group: str) -> Iterator[bool]:
    return (items[place].word.removeprefix(AND) in words(group) for place in places)


def _kind(item: Item) -> Kind | None:
    return item.quantity.kind if isinstance(item, Claim) else None
