"""Quantity: a number with its unit as the text states it, and what it commits its author to."""

from collections.abc import Iterator
from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING, Any, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from claimcheck.core import precision
from claimcheck.core.calendar import ClockTime, Score, StatedDate
from claimcheck.core.interval import Interval
from claimcheck.core.span import Span

if TYPE_CHECKING:
    import pint


class Kind(Enum):
    """What sort of quantity it is; the values are those of the JSON."""

    COUNT = "count"
    PERCENT = "percent"
    RATIO = "ratio"
    MONEY = "money"
    MEASURE = "measure"
    DURATION = "duration"
    DATE = "date"
    TIME = "time"
    ORDINAL = "ordinal"
    SCORE = "score"
    NUMBER = "number"

    __hash__ = object.__hash__  # members are singletons, and Enum hashes their names slowly


class Bound(Enum):
    """How the words fence the number in."""

    EXACT = "exact"
    MORE_THAN = "more than"
    LESS_THAN = "less than"
    AT_LEAST = "at least"
    AT_MOST = "at most"
    UP_TO = "up to"
    BETWEEN = "between"
    MAGNITUDE = "magnitude"
    """Tens, hundreds, several: no number is stated, only its size."""

    __hash__ = object.__hash__  # as above


_EXACT = Bound.EXACT
"""Asked for so often that looking the member up is felt."""
Value: TypeAlias = Fraction | StatedDate | ClockTime | Score | None


class Quantity(Struct, frozen=True, eq=False):
    """A number as written and what it commits its author to; equal only to itself, the same mention.

    `stated` is what the words assert, before any rounding: a half-line for "more than", a point
    for a plain number. `quantum` is the place value of the last significant digit, in `unit`.
    `others` are the further readings that a fair reader could give the same words.
    """

    span: Span
    surface: str
    kind: Kind
    value: Value
    stated: Interval | None = None
    unit: str = ""
    quantum: Fraction = Fraction(1)
    bound: Bound = Bound.EXACT
    is_approximate: bool = False
    noun: str = ""
    """The counted or measured noun as written after the number; empty where there is none."""
    noun_span: Span | None = None
    in_words: bool = False
    """The number was written out in words, or is a dual."""
    scale: Fraction = Fraction(1)
    """The scale word the number was written with (مليون: 1,000,000)."""
    others: tuple["Quantity", ...] = ()

    @property
    def number(self) -> Fraction | None:
        """The stated magnitude, or None for dates, times, scores and mere magnitudes."""
        return self.value if type(self.value) is Fraction else None  # no date is asked whether it is some rational

    @property
    def is_exact(self) -> bool:
        """Whether no word fences the number in or makes it approximate."""
        return self.bound is _EXACT and not self.is_approximate

    @property
    def interval(self) -> Interval | None:
        """The hard meaning: what must hold for the author to be right; None for dates and the like."""
        return self.stated and precision.hard(self)

    @property
    def soft(self) -> Interval | None:
        """The soft meaning: what the wording suggests."""
        return self.stated and precision.soft(self)

    def readings(self) -> Iterator["Quantity"]:
        """This reading, then the others."""
        yield replace(self, others=()) if self.others else self
        yield from self.others

    def converted(self, factor: Fraction, unit: str) -> "Quantity":
        """The same amount in another unit, of which one of its own is `factor`."""
        number, stated = self.number, self.stated
        return replace(
            self,
            unit=unit,
            value=number if number is None else number * factor,
            stated=stated and stated.scaled(factor),
            quantum=self.quantum * factor,
        )

    def to_pint(self) -> "pint.Quantity[Any]":
        """The quantity in pint's terms; ValueError where there is no single number.

        The unit of money is its ISO 4217 code, each currency a dimension of its own.
        """
        from claimcheck import units

        if self.number is None:
            raise ValueError(f"{self.surface!r} states no single number")
        return units.quantity(self.number, self.unit)

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        ends = self.stated or Interval(None, None)
        return {
            "start": self.span.start,
            "end": self.span.end,
            "text": self.surface,
            "kind": self.kind.value,
            "value": to_text(self.value),
            "low": to_text(ends.low),
            "low_open": ends.low_open or ends.low is None,
            "high": to_text(ends.high),
            "high_open": ends.high_open or ends.high is None,
            "unit": self.unit,
            "approximate": self.is_approximate,
            "of": self.noun or None,
        }


def to_text(value: Value) -> str | None:
    """A value as a plain decimal string; thirds and their like to 20 significant digits."""
    if not isinstance(value, Fraction):
        return None if value is None else str(value)
    return precision.decimal_text(value)
