"""Terms of prison told as a range, and each of them: terms of three to ten years, of which none is twelve."""

from collections.abc import Iterator
from fractions import Fraction

from msgspec.structs import replace

from claimcheck.core import Bound, Claim, Interval, Item, Kind, Outranked, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, is_cue
from claimcheck.text.ties import forms, words

BACK = 9
"""How many items before a range the words for a sentence of the court may stand."""
NEAR = 5
"""How many items before a term the word for prison may stand."""
AFTER = 5
"""How many sentences after the range the terms are told."""
WEEK = Fraction(1, 50)
"""A term of years is told to the day."""
UNITS = frozenset({"year", "month"})
WHY = "a sentence and what it was changed to"


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """Every term of prison beside an end of the range that all terms were told to lie in."""
    told: Claim | None = None
    for passage in story.having(Kind.DURATION) if _has_range(story) else ():
        for claim in _terms(passage, has_range=told is not None):
            if claim.quantity.bound is Bound.BETWEEN:
                told = claim
            elif told is not None and claim.passage - told.passage <= AFTER:
                yield from _against(told, claim)


def _has_range(story: Story) -> bool:
    """Whether any length of time is told as a range, before which no term of prison is of any use."""
    lengths = (claim.quantity for passage in story.having(Kind.DURATION) for claim in passage.claims)
    return any(quantity.bound is Bound.BETWEEN and quantity.unit in UNITS for quantity in lengths)


def _terms(passage: Passage, *, has_range: bool) -> Iterator[Claim]:
    """The ranges and the terms of prison that a court has given, in reading order; after a range the verb is enough."""
    items = passage.row
    if not passage.values.isdisjoint(words("asked of a court")):
        return
    ages = words("their ages")
    for at in passage.at(Claim.kind):
        claim = as_claim(items[at])
        is_range = claim.quantity.bound is Bound.BETWEEN
        before = items[max(0, at - (BACK if is_range else NEAR)) : at]
        is_given = has_range and any(item.word.lower() in forms("gives a term") for item in before)
        is_term = (is_given or any(map(_is_prison, before))) and not any(
            is_cue(item, "from", "rise", "fall", "earlier") or (isinstance(item, Claim) and item.quantity.unit in UNITS)
            for item in before
        )
        is_term = is_term and not any(item.value in ages or item.word in ages for item in before)
        if claim.quantity.unit in UNITS and is_term and (is_range or claim.quantity.bound is Bound.EXACT):
            yield claim


def _is_prison(item: Item) -> bool:
    terms = words("prison", "jail term")
    return item.value in terms or item.word.lower() in terms


def _against(span: Claim, term: Claim) -> Iterator[Outranked]:
    """The term with the end of the range that is on its side."""
    stated = span.quantity.stated
    if stated is None or stated.low is None or stated.high is None or span.quantity.unit != term.quantity.unit:
        return
    exact = replace(span.quantity, bound=Bound.EXACT, quantum=WEEK)
    term = replace(term, quantity=replace(term.quantity, quantum=WEEK))
    low, high = (
        replace(span, quantity=replace(exact, value=end, stated=Interval.point(end), surface=str(int(end))))
        for end in (stated.low, stated.high)
    )
    yield Outranked((high, term), Tie(True, WHY))
    yield Outranked((term, low), Tie(True, WHY))
