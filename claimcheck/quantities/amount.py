"""Amount: a number with what it counts or measures, before it becomes a Quantity."""

from fractions import Fraction
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from claimcheck.core import Bound, Interval, Kind
from claimcheck.grammar.lexicon import Money, Unit
from claimcheck.quantities.numeral import Numeral

DURATIONS = frozenset({"millisecond", "second", "minute", "hour", "day", "week", "month", "year"})
"""The units that make a measure a duration."""
LONG_DURATIONS = {"decade": 10, "century": 100, "millennium": 1000}


TEENS = Fraction(13)
SEVERAL = {Fraction(3): Fraction(10), TEENS: Fraction(19)}
"""What several of one or of ten go up to: بضعة, بضعة عشر."""
ONE, TWO = Numeral(Fraction(1)), Numeral(Fraction(2))


class Amount(Struct, frozen=True):
    """What a phrase states, still without its place in the text.

    `interval` is set where the words state no single number, or fence it in; the noun is what the
    list says of the counted word, `noun_at` its folded offsets.
    """

    kind: Kind
    number: Numeral | None
    unit: str = ""
    interval: Interval | None = None
    bound: Bound = Bound.EXACT
    is_approximate: bool = False
    noun: Any = None
    noun_at: tuple[int, int] | None = None
    choices: tuple[Money, ...] = ()
    """The currencies that the word for the money can mean."""

    @property
    def stated(self) -> Interval:
        """What the words assert."""
        if self.interval is not None:
            return self.interval
        if self.number is None:
            raise ValueError("an amount states a number or an interval")
        return Interval.point(self.number.value)

    def with_number(self, number: Numeral) -> "Amount":
        """The same thing, another number of it."""
        return replace(self, number=number)


def of_word(word: Any, **said: Any) -> Amount:
    """What a lower level has read, as an amount; `said` are fields that this level has read."""
    if isinstance(word, Numeral):
        return Amount(number=word.before_noun, **{"kind": Kind.NUMBER, **said})
    found = word if isinstance(word, Amount) else of_magnitude(word)
    return replace(found, **said) if said else found


def of_number(number: Numeral) -> Amount:
    """A number with nothing after it."""
    return Amount(Kind.NUMBER, number)


def of_magnitude(least: Fraction) -> Amount:
    """Tens, hundreds, several: three to ten, 13 to 19, or at least two of it."""
    ends = SEVERAL.get(least)
    interval = Interval(least, ends) if ends is not None else Interval.at_least(least)
    return Amount(Kind.COUNT, None, "count", interval, Bound.MAGNITUDE)


def is_one_more(whole: Fraction, one: Fraction) -> bool:
    """Whether one more is told after the round number: a thousand nights and a night."""
    return one == 1 and whole >= 100 and whole % 100 == 0


def measured(number: Amount, unit: Unit) -> Amount:
    """So much of a unit."""
    if unit.name == "percentage_point":
        return replace(number, kind=Kind.PERCENT, unit="percentage_point")
    if unit.name in LONG_DURATIONS:
        return _in_years(number, LONG_DURATIONS[unit.name])
    kind = Kind.DURATION if unit.name in DURATIONS else Kind.MEASURE
    return replace(number, kind=kind, unit=unit.name)


def _in_years(number: Amount, years: int) -> Amount:
    """Decades and centuries in years, which every reader of the output knows."""
    return replace(
        number,
        kind=Kind.DURATION,
        unit="year",
        number=number.number and number.number.times(Fraction(years)),
        interval=number.interval and number.interval.scaled(years),
    )
