"""A bound, and a figure that must keep it: all passed 40 %, the lowest at 39; no more than 400 came, only 480 of them.

The lowest of those above a bound is above it too, the highest of those below it below; and `only` so many, told after
that there were no more than so many, are no more than that.
"""

from collections.abc import Iterator

from claimcheck.core import Bound, Claim, Kind, Outranked, Row, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.ranks.comparing import are_of_one_sort
from claimcheck.relations.ranks.set_above import as_told
from claimcheck.relations.row import as_claim, figures_of, is_cue, is_figure, item_at, without_and
from claimcheck.text.ties import forms, groups

REACH = 8
"""How many items after its word the figure of the lowest or the highest may stand."""
SIGHT = 24
"""How many items after the bound that word may stand."""
NEAR = 2
"""How many items from a figure `only` may stand."""
FLOORS = frozenset({Bound.MORE_THAN, Bound.AT_LEAST})
CEILINGS = frozenset({Bound.LESS_THAN, Bound.AT_MOST})
WHY = "said to be above"
ENDS = ("stop", "source", "quote", "earlier", "past", "forecast", "against")


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """Every bound of a sentence with a later figure that its words put within it."""
    for passage in story.passages:
        if len(passage.claims) > 1:
            for row, at, claim in figures_of(passage):
                if claim.quantity.bound in FLOORS | CEILINGS:
                    yield from _kept(row, at)


def _kept(row: Row, at: int) -> Iterator[Outranked]:
    bound = as_claim(row[at])
    place = _end_of_row(row, at, bound) or _only(row, at, bound)
    if place is None:
        return
    claim = as_claim(row[place])
    is_floor = bound.quantity.bound in FLOORS
    yield Outranked((claim, as_told(bound)) if is_floor else (as_told(bound), claim), Tie(True, WHY))


def _end_of_row(row: Row, at: int, bound: Claim) -> int | None:
    """The figure of the lowest of those above a floor, or of the highest of those below a ceiling."""
    told, way = groups("end of a row "), "down" if bound.quantity.bound in FLOORS else "up"
    for place in range(at + 1, min(len(row), at + 1 + SIGHT)):
        if is_cue(row[place], *ENDS):
            return None
        if told.get(without_and(row[place]).lower()) == way and not _is_than(row, place):
            return _figure(row, place, bound)
    return None


def _is_than(row: Row, at: int) -> bool:
    after = item_at(row, at + 1)
    return is_cue(after, "from") or after.word in forms("than") or not is_cue(item_at(row, at - 1), "comma", "word")


def _figure(row: Row, mark: int, bound: Claim) -> int | None:
    """The first figure after a word, if it is of the sort of the bound."""
    for place in range(mark + 1, min(len(row), mark + 1 + REACH)):
        item = row[place]
        if is_cue(item, *ENDS):
            return None
        if isinstance(item, Claim):
            is_told = item.quantity.bound is Bound.EXACT and not is_figure(item, Kind.DATE, Kind.ORDINAL)
            return place if is_told and are_of_one_sort(item, bound) else None
    return None


def _only(row: Row, at: int, bound: Claim) -> int | None:
    """The next figure, if a clause gives it as the reason, and calls it few: as only 48 of them came."""
    if bound.quantity.bound not in CEILINGS:
        return None
    is_reason = False
    for place in range(at + 1, min(len(row), at + 1 + REACH)):
        item = row[place]
        if is_cue(item, *ENDS):
            return None
        is_reason = is_reason or item.word.lower() in forms("gives the reason")
        if isinstance(item, Claim):
            near = (*row[place - NEAR : place], *row[place + 1 : place + 1 + NEAR])
            is_few = is_reason and any(each.word.lower() in forms("only so many") for each in near)
            is_exact = item.quantity.bound is Bound.EXACT and not item.quantity.is_approximate
            return place if is_few and is_exact and are_of_one_sort(item, bound) else None
    return None
