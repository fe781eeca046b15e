"""Interval: which magnitudes are possible.

The rules of sums and quotients are those of real interval arithmetic; an end is open when the
value itself is not possible. All ends are exact fractions.
"""

from fractions import Fraction
from math import inf
from typing import Self, TypeAlias

from msgspec import Struct

End = tuple[Fraction | float, bool]
"""A value, or float infinity (which compares exactly with fractions), and whether it is open."""


Number: TypeAlias = Fraction | int
"""An exact number; fractions and integers mix, only that the quotient of two integers needs a Fraction."""


class Interval(Struct, frozen=True):
    """All numbers from `low` to `high`; None is unbounded, and an unbounded end is open."""

    low: Fraction | None
    high: Fraction | None
    low_open: bool = False
    high_open: bool = False

    def __post_init__(self) -> None:
        if self.low is self.high or self.low is None or self.high is None:
            return  # a point mostly, whose ends are one object
        if self.low > self.high:
            raise ValueError(f"an interval cannot run from {self.low} to {self.high}")

    @classmethod
    def point(cls, value: Fraction | int) -> Self:
        """Exactly this value."""
        exact = _exact(value)
        return cls(exact, exact)

    @classmethod
    def around(cls, value: Fraction | int, margin: Fraction | int) -> Self:
        """From value - margin to value + margin, both ends possible."""
        return cls(_exact(value - margin), _exact(value + margin))

    @classmethod
    def at_least(cls, value: Fraction | int, *, open: bool = False) -> Self:
        """Nothing below the value, nor the value itself if open."""
        return cls(_exact(value), None, open, True)

    @classmethod
    def at_most(cls, value: Fraction | int, *, open: bool = False) -> Self:
        """Nothing above the value, nor the value itself if open."""
        return cls(None, _exact(value), True, open)

    @property
    def is_point(self) -> bool:
        """True if only one value is possible."""
        return self.low is not None and (self.low is self.high or self.low == self.high)  # mostly one object

    def holds(self, value: Fraction | int) -> bool:
        """True if the value is possible."""
        if self.low is not None and (value < self.low or (self.low_open and value == self.low)):
            return False
        return self.high is None or value < self.high or (not self.high_open and value == self.high)

    def meets(self, other: "Interval") -> bool:
        """True if some value is possible under both; touching closed ends agree."""
        return not self.below(other) and not other.below(self)

    def below(self, other: "Interval") -> bool:
        """True if every value here is smaller than every value there."""
        if self.high is None or other.low is None:
            return False
        return self.high < other.low or (self.high == other.low and (self.high_open or other.low_open))

    def within(self, other: "Interval") -> bool:
        """True if everything possible here is possible there."""
        low, high, other_low, other_high = self.low, self.high, other.low, other.high
        if other_low is not None and (low is None or low < other_low):
            return False
        if other_high is not None and (high is None or high > other_high):
            return False
        has_more_low = other.low_open and not self.low_open and low == other_low
        return not has_more_low and not (other.high_open and not self.high_open and high == other_high)

    def meet(self, other: "Interval") -> "Interval | None":
        """What is possible under both, or None."""
        if not self.meets(other):
            return None
        low, low_open = max(self._ends()[0], other._ends()[0], key=_lower_rank)
        high, high_open = min(self._ends()[1], other._ends()[1], key=_upper_rank)
        return Interval(_finite(low), _finite(high), low_open, high_open)

    def hull(self, other: "Interval") -> "Interval":
        """The smallest interval that holds both."""
        low, low_open = min(self._ends()[0], other._ends()[0], key=_lower_rank)
        high, high_open = max(self._ends()[1], other._ends()[1], key=_upper_rank)
        return Interval(_finite(low), _finite(high), low_open, high_open)

    def __neg__(self) -> "Interval":
        low, high = (None if end is None else -end for end in (self.high, self.low))
        return Interval(low, high, low is None or self.high_open, high is None or self.low_open)

    def __add__(self, other: "Interval") -> "Interval":
        low = None if self.low is None or other.low is None else self.low + other.low
        high = None if self.high is None or other.high is None else self.high + other.high
        return Interval(low, high, self.low_open or other.low_open, self.high_open or other.high_open)

    def __sub__(self, other: "Interval") -> "Interval":
        return self + -other

    def scaled(self, factor: Fraction | int) -> "Interval":
        """Every value times an exact factor."""
        if factor <= 0:
            return -self.scaled(-factor) if factor else Interval.point(0)
        low, high = (None if end is None else end * factor for end in (self.low, self.high))
        return Interval(low, high, low is None or self.low_open, high is None or self.high_open)

    def shifted(self, amount: Fraction | int) -> "Interval":
        """Every value plus an exact amount."""
        return self + Interval.point(amount)

    def __mul__(self, other: "Interval") -> "Interval":
        if _is_positive(self.low) and _is_positive(other.low):
            return self._times_positive(other)
        corners = [_corner(a, b) for a in self._ends() for b in other._ends()]
        low, low_open = min(corners, key=_lower_rank)
        high, high_open = max(corners, key=_upper_rank)
        return Interval(_finite(low), _finite(high), low_open, high_open)

    def _times_positive(self, other: "Interval") -> "Interval":
        """The product of two intervals above zero, as nearly all are: low by low and high by high."""
        low = None if self.low is None or other.low is None else self.low * other.low
        high = None if self.high is None or other.high is None else self.high * other.high
        return Interval(low, high, self.low_open or other.low_open, high is None or self.high_open or other.high_open)

    def __truediv__(self, other: "Interval") -> "Interval":
        """Quotients; ZeroDivisionError if the divisor can be zero."""
        return self * other.inverse()

    def inverse(self) -> "Interval":
        """1 / x for every x here; ZeroDivisionError if zero is possible, or lies between."""
        (low, low_open), (high, high_open) = self._ends()
        if not _is_positive(self.low) and (low < 0 < high or self.holds(0)):
            raise ZeroDivisionError("the divisor can be zero")
        below = _reciprocal(high, positive=low >= 0)
        above = _reciprocal(low, positive=low >= 0)
        return Interval(_finite(below), _finite(above), high_open, low_open)

    def _ends(self) -> tuple[End, End]:
        low = -inf if self.low is None else self.low
        high = inf if self.high is None else self.high
        return (low, self.low_open or self.low is None), (high, self.high_open or self.high is None)


def compact(value: Number) -> Number:
    """The same number, as an integer if it is whole: those are compared and added ten times as fast."""
    return value.numerator if value.denominator == 1 else value


def _is_positive(low: Fraction | None) -> bool:
    return low is not None and low.numerator > 0  # integers are compared ten times as fast


def _exact(value: Fraction | int) -> Fraction:
    return value if type(value) is Fraction else Fraction(value)  # copying a fraction is slow


def _lower_rank(end: End) -> tuple[Fraction | float, bool]:
    return end  # of two equal lower ends the closed one reaches further down


def _upper_rank(end: End) -> tuple[Fraction | float, bool]:
    return end[0], not end[1]


def _corner(a: End, b: End) -> End:
    for value, is_open in (a, b):
        if value == 0 and not is_open:
            return Fraction(0), False
    if a[0] == 0 or b[0] == 0:
        return Fraction(0), True
    return a[0] * b[0], a[1] or b[1]


def _reciprocal(value: Fraction | float, *, positive: bool) -> Fraction | float:
    if value == 0:
        return inf if positive else -inf
    return Fraction(0) if isinstance(value, float) else 1 / value


def _finite(value: Fraction | float) -> Fraction | None:
    return None if isinstance(value, float) else value
