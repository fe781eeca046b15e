"""Likeness told in integers agrees with what the lenient intervals of the figures say."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.core import Bound, Interval, Kind, Quantity, Span
from claimcheck.core.likeness import are_one
from claimcheck.core.precision import lenient

from .strategies import intervals, tries

PLACES = st.sampled_from([Fraction(1, 100), Fraction(1, 10), Fraction(1), Fraction(10), Fraction(1000)])
UNITS = st.sampled_from(["count", "", "kg", "USD"])


@st.composite
def plain(draw: st.DrawFn) -> Quantity:
    """A figure told exactly, to some place."""
    value, place = Fraction(draw(st.integers(1, 400))), draw(PLACES)
    number = value * place
    return _quantity(number, Interval.point(number), place, draw(UNITS))


def _quantity(value: Fraction | None, stated: Interval, place: Fraction = Fraction(1), unit: str = "kg") -> Quantity:
    bound = Bound.EXACT if stated.is_point else Bound.BETWEEN
    return Quantity(Span(0, 1), "1", Kind.MEASURE, value, stated, unit, place, bound)


@tries(300)
@given(plain(), plain())
def test_figures_whose_lenient_intervals_meet_may_be_one(first: Quantity, second: Quantity) -> None:
    if lenient(first).meets(lenient(second)):
        assert are_one(first, second)
    assert are_one(first, second) == are_one(second, first)


@tries(300)
@given(plain(), intervals())
def test_a_figure_and_bounds_may_be_one_where_their_intervals_meet(figure: Quantity, bounds: Interval) -> None:
    if not bounds.is_point:
        other = _quantity(None, bounds)
        assert lenient(figure).meets(bounds) == are_one(figure, other)
