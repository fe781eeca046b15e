"""Commitment: all that a number, or a figure derived from numbers, commits its author to."""

from collections.abc import Callable
from fractions import Fraction

from msgspec import Struct

from claimcheck.core import precision
from claimcheck.core.interval import Interval
from claimcheck.core.quantity import Quantity
from claimcheck.core.verdict import Outcome

Operation = Callable[[Interval, Interval], Interval]


class Commitment(Struct, frozen=True):
    """The three meanings of one figure, carried through arithmetic together.

    `hard` is what must hold, `lenient` also allows truncation, `soft` is what the wording suggests.
    """

    hard: Interval
    lenient: Interval
    soft: Interval

    @classmethod
    def of(cls, quantity: Quantity, factor: Fraction = Fraction(1)) -> "Commitment":
        """The meanings of a stated quantity, times an exact factor such as a unit conversion."""
        meanings = (precision.hard(quantity), precision.lenient(quantity), precision.soft(quantity))
        return cls(*meanings) if factor == 1 else cls(*(m.scaled(factor) for m in meanings))

    @classmethod
    def exactly(cls, value: Fraction | int) -> "Commitment":
        """A figure that is no estimate, such as the whole of 100 percent."""
        return cls(*(Interval.point(value),) * 3)

    def agree(self, other: "Commitment") -> Outcome:
        """Whether two figures for one thing can both be right.

        CONSISTENT if the hard meanings meet and nothing softer is off; TENSION if only a softer
        meaning is off, or if truncation is needed; CONTRADICTION if nothing meets.
        """
        if self.hard.meets(other.hard):
            return Outcome.CONSISTENT if self.soft.meets(other.soft) else Outcome.TENSION
        return Outcome.TENSION if self.lenient.meets(other.lenient) else Outcome.CONTRADICTION

    def __add__(self, other: "Commitment") -> "Commitment":
        return self._with(other, Interval.__add__)

    def __sub__(self, other: "Commitment") -> "Commitment":
        return self._with(other, Interval.__sub__)

    def __mul__(self, other: "Commitment") -> "Commitment":
        return self._with(other, Interval.__mul__)

    def __truediv__(self, other: "Commitment") -> "Commitment":
        """Quotients; ZeroDivisionError if a divisor can be zero."""
        return self._with(other, Interval.__truediv__)

    def _with(self, other: "Commitment", operation: Operation) -> "Commitment":
        hard = operation(self.hard, other.hard)
        lenient, soft = (
            hard if one is self.hard and two is other.hard else operation(one, two)  # exact figures have one meaning
            for one, two in ((self.lenient, other.lenient), (self.soft, other.soft))
        )
        return Commitment(hard, lenient, soft)
