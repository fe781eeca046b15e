"""The lowest and the highest price of a day at the market: no close lies below the one or above the other."""

from collections.abc import Iterator
from fractions import Fraction
from functools import cache

from claimcheck.core import Bound, Claim, Kind, Outranked, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import number_of
from claimcheck.relations.row import as_claim, is_cue, item_at
from claimcheck.relations.signposts import are_alike, first_after, signposts
from claimcheck.text.ties import words

REACH = 9
"""How many items after its word the price may stand."""
BACK = 7
"""How many items before its price the word for the close may stand."""
NEAR = 2
"""How many sentences before, the close may have been told."""
CLOSE = Fraction(11, 10)
"""Prices of one day are not this many times apart."""
PRICES = frozenset({Kind.MONEY, Kind.COUNT, Kind.NUMBER})
WHY = "one ranked after the other"


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """Every close with the lowest or highest price of its day."""
    closes: list[Claim] = []
    for passage in story.saying(_market()):
        closes += closes_of(passage)
        for claim, is_low in _ends(passage):
            told = [close for close in closes[-NEAR:] if _is_near(close, claim)]
            if told:
                pair = (told[-1], claim) if is_low else (claim, told[-1])
                yield Outranked(pair, Tie(True, WHY))


@cache
def _market() -> frozenset[str]:
    return words("market session", "closing price")


def closes_of(passage: Passage) -> Iterator[Claim]:
    """The prices that a sentence says the market closed at."""
    items = passage.row
    for at in passage.at(Claim.kind) if not passage.values.isdisjoint(words("closing price")) else ():
        claim = as_claim(items[at])
        before = items[max(0, at - BACK) : at]
        lead = item_at(items, at - 1)
        is_led = is_cue(lead, "at", "to") or lead.value in words("order level", "closing price")
        is_closing = is_led and any(item.value in words("closing price") for item in before)
        if is_closing and claim.quantity.kind in PRICES and claim.quantity.bound is Bound.EXACT:
            yield claim


def _ends(passage: Passage) -> Iterator[tuple[Claim, bool]]:
    """The lowest and the highest price of the session, and whether it is the lowest."""
    posts, items = signposts(passage), passage.row
    for group in ("least", "most"):
        for at in posts.get(group, ()):
            place = first_after(items, at, REACH)
            is_level = item_at(items, at + 1).value in words("order level", "price of a day") and place is not None
            if is_level and place is not None and _is_of_session(passage, at, place):
                yield as_claim(items[place]), group == "least"


def _is_of_session(passage: Passage, at: int, place: int) -> bool:
    """Whether a price is told to be the lowest of this session, and of no longer time."""
    between = passage.row[at : place + 3]
    is_longer = any(item.value in words("since a date") or isinstance(item, Claim) for item in passage.row[at:place])
    return not is_longer and any(item.value in words("market session") for item in between)


def _is_near(close: Claim, end: Claim) -> bool:
    """Whether two prices may be of one thing: told near each other, in one unit, about as high."""
    low, high = sorted((number_of(close), number_of(end)))
    is_told_near = abs(end.passage - close.passage) <= NEAR
    return is_told_near and are_alike(close, end) and 0 < low <= high < CLOSE * low
