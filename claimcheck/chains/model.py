"""Models: true values that satisfy a whole network, found by trying.

A found model proves that no contradiction is left; that none is found proves nothing.
"""

from collections.abc import Iterator
from fractions import Fraction

from msgspec import Struct

from claimcheck.chains.propagate import Network, propagate
from claimcheck.core import Interval
from claimcheck.core.constraint import Figure

TRIES = 120
"""How many values are tried before a network is left undecided."""


class _Budget(Struct):
    left: int = TRIES


def has_model(network: Network) -> bool:
    """Whether some values for all figures satisfy every constraint."""
    return _search(network, {}, _Budget())


def _search(network: Network, fixed: dict[Figure, Interval], budget: _Budget) -> bool:
    budget.left -= 1
    outcome = propagate(network, fixed)
    if outcome.culprits or budget.left < 0:
        return False
    open_figures = [figure for figure, room in outcome.rooms.items() if not room.is_point]
    if not open_figures:
        return _holds(network, outcome.rooms)
    tightest = min(open_figures, key=lambda figure: _looseness(outcome.rooms[figure]))
    for value in _candidates(outcome.rooms[tightest]):
        point = {tightest: Interval.point(value)}
        if budget.left > 0 and _search(network, {**outcome.rooms, **point}, budget):
            return True
    return False


def _looseness(room: Interval) -> int:
    """How many ends are open to infinity."""
    return (room.low is None) + (room.high is None)


def _holds(network: Network, rooms: dict[Figure, Interval]) -> bool:
    """Whether points satisfy every constraint exactly."""
    for group in network.groups:
        for constraint in group:
            for term, value in constraint.solved(rooms):
                if not rooms[term.figure].within(term.figure_for(value)):
                    return False
    return True


def _candidates(room: Interval) -> Iterator[Fraction]:
    """The middle of a room, then its ends, or what lies close to an open one."""
    low, high = room.low, room.high
    if low is None and high is None:
        yield from (Fraction(1), Fraction(0), Fraction(100), Fraction(-1))
    elif low is None or high is None:
        end, way = (low, 1) if low is not None else (high or Fraction(0), -1)
        yield from (value for value in (end, end + way, end + way * 1000) if room.holds(value))
    else:
        ends = (low, high, low + (high - low) / 1000, high - (high - low) / 1000)
        yield from (value for value in ((low + high) / 2, *ends) if room.holds(value))
