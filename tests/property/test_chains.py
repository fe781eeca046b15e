"""Chains against z3: what is called a contradiction has no model, and no smaller set is one."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.chains import minimal, model, propagate
from claimcheck.chains.propagate import Network
from claimcheck.core import Claim, Interval, Kind, Quantity, Span
from claimcheck.core.constraint import Constraint, Figure, Linear, Product, Term, figures

from .strategies import tries

z3 = pytest.importorskip("z3")

SMALL = st.integers(0, 12).map(Fraction)
SLOPES = st.sampled_from([Fraction(1), Fraction(2), Fraction(1, 2), Fraction(-1)])
SAID = Claim(Quantity(Span(0, 1), "1", Kind.NUMBER, Fraction(1)), 0)
"""What makes a figure a stated one; nothing here looks into it."""


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    low, width = draw(SMALL), draw(st.sampled_from([0, 0, 1, 2, 5]).map(Fraction))
    match draw(st.sampled_from(["closed", "closed", "closed", "open", "above", "below"])):
        case "above":
            return Interval.at_least(low, open=draw(st.booleans()))
        case "below":
            return Interval.at_most(low, open=draw(st.booleans()))
        case "open" if width:
            return Interval(low, low + width, draw(st.booleans()), draw(st.booleans()))
    return Interval(low, low + width)


@st.composite
def networks(draw: st.DrawFn) -> Network:
    names = [*range(draw(st.integers(3, 7)))]
    pool = [Figure(name, draw(intervals()), SAID) for name in names]
    pool += [Figure(name, Interval.at_least(0)) for name in ("rest", "before")]
    terms = st.builds(Term, st.sampled_from(pool), SLOPES, st.sampled_from([Fraction(0), Fraction(0), Fraction(3)]))
    totals = st.sampled_from([Interval.point(0), Interval.point(0), Interval.at_least(0), Interval.point(10)])
    unlike = {"unique_by": lambda term: term.figure}
    sums = st.builds(Linear, st.lists(terms, min_size=2, max_size=4, **unlike).map(tuple), totals)
    ratios = st.builds(
        lambda three, factor: Product(three[0], three[1], three[2] if len(three) > 2 else None, factor),
        st.lists(terms, min_size=2, max_size=3, **unlike),
        st.sampled_from([Interval.point(1), Interval(Fraction(9, 10), Fraction(11, 10)), Interval.point(100)]),
    )
    groups = st.lists(sums | ratios, min_size=1, max_size=2)
    drawn = draw(st.lists(groups, min_size=3, max_size=9))
    return Network.of(group for group in drawn if not propagate.fails(Network.of([group])))


def has_model(network: Network) -> bool | None:
    """What z3 says; None where it does not know."""
    solver = z3.Solver()
    solver.set("timeout", 2000)
    numbers = {figure: z3.Real(f"x{at}") for at, figure in enumerate(network.rooms())}
    for figure, room in network.rooms().items():
        solver.add(*inside(numbers[figure], room))
    for group in network.groups:
        for constraint in group:
            solver.add(*demanded(constraint, numbers))
    found = solver.check()
    return None if found == z3.unknown else found == z3.sat


def demanded(constraint: Constraint, numbers: dict[Figure, object]) -> list[object]:
    values = [numbers[t.figure] * real(t.slope) + real(t.offset) for t in constraint.terms]
    if isinstance(constraint, Linear):
        return inside(sum(values), constraint.total)
    made = values[0] if constraint.other is None else values[0] * values[1]
    factor = z3.FreshReal("f")
    return [*inside(factor, constraint.factor), made * factor == values[-1]]


def inside(number: object, room: Interval) -> list[object]:
    found = []
    if room.low is not None:
        found.append(number > real(room.low) if room.low_open else number >= real(room.low))
    if room.high is not None:
        found.append(number < real(room.high) if room.high_open else number <= real(room.high))
    return found


def real(value: Fraction) -> object:
    return z3.Q(value.numerator, value.denominator)


MANY = tries(150)


@MANY
@given(networks())
def test_no_contradiction_has_a_model(network: Network) -> None:
    if propagate.fails(network):
        assert has_model(network) in {False, None}


@MANY
@given(networks())
def test_what_is_tried_out_as_a_model_is_one(network: Network) -> None:
    if model.has_model(network):
        assert has_model(network) in {True, None}


@MANY
@given(networks())
def test_a_minimal_set_fails_and_less_of_it_does_not(network: Network) -> None:
    found = minimal.core(network)
    if found is None:
        return
    part, numbers = found
    assert part.groups == tuple(network.groups[number] for number in numbers)
    assert has_model(part) in {False, None}
    assert all(has_model(part.without(group)) in {True, None} for group in range(len(part.groups)))
    assert all(has_model(part.unsaid(figure)) in {True, None} for figure in part.stated)


@MANY
@given(networks(), st.randoms(use_true_random=False))
def test_the_order_of_relations_does_not_matter(network: Network, random: object) -> None:
    groups = list(network.groups)
    random.shuffle(groups)  # type: ignore[attr-defined]
    assert propagate.fails(network) == propagate.fails(Network.of(groups))


@MANY
@given(networks())
def test_rooms_only_shrink(network: Network) -> None:
    left = propagate.propagate(network).rooms
    assert all(left[figure].within(room) for figure, room in network.rooms().items())


def test_figures_of_a_network_are_those_of_its_constraints() -> None:
    one, other = Figure("one", Interval.point(1), SAID), Figure("other")
    network = Network.of([[Linear((Term(one), Term(other)))]])
    assert {one, other} == set(network.rooms()) == set(figures(network.groups[0][0]))
    assert {one} == network.stated
