"""Constraint: what a relation demands of the true values of its figures, as exact arithmetic.

A rule asks whether the figures of one relation agree; its constraint says the same in a form that
several relations can share, so that what follows from one can be held against another.
"""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple, TypeAlias

from msgspec import Struct

from claimcheck.core import precision
from claimcheck.core.claim import Claim
from claimcheck.core.interval import Interval

ANYTHING = Interval(None, None, True, True)
NOT_NEGATIVE = Interval.at_least(0)
NOTHING = Interval.point(0)
ONE = Interval.point(1)


class Figure(Struct, frozen=True, eq=False):
    """A magnitude that constraints speak of: a stated claim, or one that the text leaves out.

    Two figures are one if their keys are.
    """

    key: Hashable
    room: Interval = ANYTHING
    """What it may be by its own words: rounded, bounded or hedged; or by its nature, if unstated."""
    claim: Claim | None = None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Figure) and self.key == other.key

    def __hash__(self) -> int:
        return hash(self.key)

    @classmethod
    def of(cls, claim: Claim) -> "Figure":
        """The figure that a claim states."""
        quantity = claim.quantity
        key = (claim.document, claim.span, quantity.kind, quantity.unit)
        return cls(key, precision.lenient(quantity) if quantity.stated is not None else ANYTHING, claim)


class Term(NamedTuple):
    """A figure times a factor, plus an amount: 1.8 t + 32, or the 120 percent of a rise by 20."""

    figure: Figure
    slope: Fraction = Fraction(1)
    offset: Fraction = Fraction(0)

    def times(self, by: Fraction | int) -> "Term":
        """The whole term times a factor."""
        return Term(self.figure, self.slope * by, self.offset * by)

    def value(self, room: Interval) -> Interval:
        """The term for a figure in this room."""
        scaled = room if self.slope == 1 else room.scaled(self.slope)
        return scaled.shifted(self.offset) if self.offset else scaled

    def figure_for(self, value: Interval) -> Interval:
        """The figure for a term in this room."""
        shifted = value.shifted(-self.offset) if self.offset else value
        return shifted if self.slope == 1 else shifted.scaled(1 / self.slope)


Rooms: TypeAlias = Mapping[Figure, Interval]


class Linear(Struct, frozen=True):
    """The terms add up to something in an interval: whole - part - part = 0, or at least 0."""

    terms: tuple[Term, ...]
    total: Interval = NOTHING

    def solved(self, rooms: Rooms) -> Iterator[tuple[Term, Interval]]:
        """Each term with what the others leave for it."""
        values = [term.value(rooms[term.figure]) for term in self.terms]
        before, after = _sums(values), _sums(values[::-1])
        for at, term in enumerate(self.terms):
            yield term, self.total - (before[at] + after[len(values) - 1 - at])


class Product(Struct, frozen=True):
    """The first term times the second, if there is one, times something positive in an interval makes the third."""

    one: Term
    result: Term
    other: Term | None = None
    factor: Interval = ONE

    @property
    def terms(self) -> tuple[Term, ...]:
        """All terms, the result last."""
        return (self.one, self.result) if self.other is None else (self.one, self.other, self.result)

    def solved(self, rooms: Rooms) -> Iterator[tuple[Term, Interval]]:
        """Each term with what the others leave for it; anything where that would divide by zero."""
        one, result = self.one.value(rooms[self.one.figure]), self.result.value(rooms[self.result.figure])
        other = ONE if self.other is None else self.other.value(rooms[self.other.figure])
        yield self.one, _quotient(result, other * self.factor)
        if self.other is not None:
            yield self.other, _quotient(result, one * self.factor)
        yield self.result, one * other * self.factor


Constraint: TypeAlias = Linear | Product


def figures(constraint: Constraint) -> tuple[Figure, ...]:
    """The figures of a constraint."""
    return tuple(term.figure for term in constraint.terms)


def _sums(values: Sequence[Interval]) -> list[Interval]:
    """The sums of the first none, one, two … values."""
    sums = [NOTHING]
    for value in values:
        sums.append(sums[-1] + value)
    return sums


def _quotient(value: Interval, by: Interval) -> Interval:
    try:
        return value / by
    except ZeroDivisionError:
        return ANYTHING
