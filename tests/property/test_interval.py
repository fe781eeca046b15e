"""Laws of intervals: sound against sampled points, and in agreement with a solver."""

from fractions import Fraction

import pytest
import z3
from hypothesis import assume, given
from hypothesis import strategies as st

from claimcheck.core import Interval

from .strategies import FRACTIONS, intervals, points, tries

PAIRS = st.tuples(intervals(), intervals())


@given(st.data(), PAIRS)
def test_sum_difference_and_product_hold_those_of_every_pair_of_points(
    data: st.DataObject, pair: tuple[Interval, Interval]
) -> None:
    first, second = pair
    x, y = data.draw(points(first)), data.draw(points(second))
    assert (first + second).holds(x + y)
    assert (first - second).holds(x - y)
    assert (first * second).holds(x * y)
    assert (-first).holds(-x)


@given(st.data(), PAIRS)
def test_quotient_holds_that_of_every_pair_of_points(data: st.DataObject, pair: tuple[Interval, Interval]) -> None:
    first, second = pair
    assume(not second.holds(0))
    try:
        quotient = first / second
    except ZeroDivisionError:
        assert second.low is None or second.low <= 0
        assert second.high is None or second.high >= 0
        return
    x, y = data.draw(points(first)), data.draw(points(second))
    assert quotient.holds(x / y)


@given(intervals())
def test_division_refuses_only_a_divisor_that_can_be_zero(divisor: Interval) -> None:
    if divisor.holds(0):
        with pytest.raises(ZeroDivisionError):
            Interval.point(1) / divisor
    else:
        Interval.point(1) / divisor


@given(PAIRS, FRACTIONS)
def test_meet_holds_what_both_hold_and_hull_what_either_holds(pair: tuple[Interval, Interval], x: Fraction) -> None:
    first, second = pair
    meet = first.meet(second)
    assert (first.holds(x) and second.holds(x)) == (meet is not None and meet.holds(x))
    if first.holds(x) or second.holds(x):
        assert first.hull(second).holds(x)


@given(st.data(), PAIRS)
def test_within_means_that_every_point_is_held(data: st.DataObject, pair: tuple[Interval, Interval]) -> None:
    first, second = pair
    assert first.within(first.hull(second))
    if first.within(second):
        assert second.holds(data.draw(points(first)))
        assert first == first.meet(second)


@given(PAIRS)
def test_meeting_is_mutual_and_touching_closed_ends_agree(pair: tuple[Interval, Interval]) -> None:
    first, second = pair
    assert first.meets(second) == second.meets(first)
    assert first.meets(first)
    if first.high is not None and not first.high_open:
        assert first.meets(Interval.at_least(first.high))
        assert not first.meets(Interval.at_least(first.high, open=True))


@given(PAIRS, intervals())
def test_arithmetic_never_widens_where_its_parts_narrow(pair: tuple[Interval, Interval], other: Interval) -> None:
    wide, narrowing = pair
    narrow = wide.meet(narrowing)
    assume(narrow is not None and narrow.low != narrow.high)
    assert narrow is not None
    assert (narrow + other).within(wide + other)
    assert (narrow * other).within(wide * other)


@given(intervals(), FRACTIONS)
def test_scaling_and_shifting_can_be_undone(interval: Interval, amount: Fraction) -> None:
    assert interval == interval.shifted(amount).shifted(-amount)
    if amount:
        assert interval == interval.scaled(amount).scaled(1 / amount)


# ---- the solver as oracle


def bounds(variable: z3.ArithRef, interval: Interval) -> list[z3.BoolRef]:
    low, high = interval.low, interval.high
    found = []
    if low is not None:
        found.append(variable > z3.Q(*low.as_integer_ratio()) if interval.low_open
                     else variable >= z3.Q(*low.as_integer_ratio()))  # fmt: skip
    if high is not None:
        found.append(variable < z3.Q(*high.as_integer_ratio()) if interval.high_open
                     else variable <= z3.Q(*high.as_integer_ratio()))  # fmt: skip
    return found


def is_possible(*conditions: z3.BoolRef) -> bool:
    solver = z3.Solver()
    solver.add(*conditions)
    return bool(solver.check() == z3.sat)


@tries(60)
@given(PAIRS)
def test_meets_and_within_agree_with_the_solver(pair: tuple[Interval, Interval]) -> None:
    first, second = pair
    x = z3.Real("x")
    inside, there = bounds(x, first), bounds(x, second)
    assert is_possible(*inside, *there) == first.meets(second)
    assert is_possible(*inside, z3.Not(z3.And(there))) == (not first.within(second))


@tries(60)
@given(st.lists(intervals(), min_size=1, max_size=5), intervals(), st.data())
def test_a_sum_of_parts_meets_its_whole_exactly_when_the_solver_finds_one(
    parts: list[Interval], whole: Interval, data: st.DataObject
) -> None:
    signs = data.draw(st.lists(st.sampled_from([1, 1, 1, -1]), min_size=len(parts), max_size=len(parts)))
    names = [z3.Real(f"part{number}") for number in range(len(parts))]
    conditions = [bound for name, part in zip(names, parts, strict=True) for bound in bounds(name, part)]
    total = z3.Sum([sign * name for sign, name in zip(signs, names, strict=True)])
    summed = Interval.point(0)
    for sign, part in zip(signs, parts, strict=True):
        summed = summed + part if sign > 0 else summed - part
    z = z3.Real("whole")
    assert is_possible(*conditions, total == z, *bounds(z, whole)) == summed.meets(whole)


@tries(40)
@given(intervals(), intervals(lowest=Fraction(1, 6)), intervals())
def test_a_share_of_a_whole_agrees_with_the_solver(part: Interval, whole: Interval, share: Interval) -> None:
    x, y, ratio = z3.Real("part"), z3.Real("whole"), z3.Real("ratio")
    conditions = [*bounds(x, part), *bounds(y, whole), *bounds(ratio, share), x == ratio * y]
    assert is_possible(*conditions) == (part / whole).meets(share)


def test_an_interval_cannot_run_backwards() -> None:
    with pytest.raises(ValueError, match="cannot run from 2 to 1"):
        Interval(Fraction(2), Fraction(1))
