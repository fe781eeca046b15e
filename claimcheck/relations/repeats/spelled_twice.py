"""Finds numbers said in words and again in figures: خمسة (5) أشخاص, 5 (خمسة) أشخاص."""

from collections.abc import Iterator
from itertools import pairwise

from msgspec.structs import replace

from claimcheck.core import Bound, Claim, Kind, Quantity, Repeat, Story, Tie
from claimcheck.relations.context import Context

TIE = Tie(True, "words and figures")
COUNTED = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.DURATION})
LEAST = 2
"""One before a bracket may be a pronoun."""


def find(story: Story, context: Context) -> Iterator[Repeat]:
    """Every bare number with the one in brackets that takes its noun."""
    for passage in story.having(Kind.NUMBER):
        if len(passage.claims) < 2 or "(" not in passage.text:
            continue
        for first, second in pairwise(passage.claims):
            if _is_said_twice(first.quantity, second.quantity):
                yield Repeat((_counted(first, second), second), TIE, is_verbatim=True)


def _is_said_twice(first: Quantity, second: Quantity) -> bool:
    """One in words, the other in figures, with nothing between; the noun or unit behind the bracket is of both."""
    if second.surface[:1] != "(" or second.span.start - first.span.end > 1 or second.kind not in COUNTED:
        return False
    is_bare = first.kind is Kind.NUMBER and not first.others and first.bound is Bound.EXACT
    are_plain = is_bare and second.bound is Bound.EXACT and first.in_words != second.in_words
    return are_plain and (first.number or 0) >= LEAST and second.number is not None


def _counted(first: Claim, second: Claim) -> Claim:
    """The first number, of what the second counts."""
    quantity = replace(first.quantity, kind=second.quantity.kind, unit=second.quantity.unit)
    return replace(second, quantity=quantity)
