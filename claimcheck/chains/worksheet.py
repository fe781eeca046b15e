"""The worksheet of a proof: each figure worked out from those before it, until one does not fit."""

from collections.abc import Iterable

from claimcheck.chains.propagate import Network
from claimcheck.core import Interval
from claimcheck.core.chain import Step
from claimcheck.core.constraint import ANYTHING, Constraint, Figure, Linear, figures


def steps(network: Network) -> tuple[Step, ...] | None:
    """The lines that lead from what is stated to a figure that fails; None where no such order is found.

    The last line is, by preference, one that makes a stated whole or result, the first in the text.
    """
    constraints = [constraint for group in network.groups for constraint in group]
    for last in sorted(constraints, key=lambda constraint: _rank(constraint, network)):
        rest = [constraint for constraint in constraints if constraint is not last]
        found = _worked(network, rest, last)
        if found is not None:
            return found
    return None


def _rank(constraint: Constraint, network: Network) -> tuple[bool, int]:
    """A whole or a result that is stated before one that is not; a sum or a product before a mere equality."""
    return _pivot(constraint) not in network.stated, -len(constraint.terms)


def _pivot(constraint: Constraint) -> Figure:
    return constraint.terms[0 if isinstance(constraint, Linear) else -1].figure


def _worked(network: Network, rest: list[Constraint], last: Constraint) -> tuple[Step, ...] | None:
    """One line a constraint, each with a figure that is not known before it; the last one fails."""
    rooms = {figure: room for figure, room in network.rooms().items() if figure in network.stated}
    shown = {figure: _as_said(figure) for figure in rooms}
    found: list[Step] = []
    while True:
        constraint = _next(rest, rooms) if rest else last
        if constraint is None or sum(figure not in rooms for figure in figures(constraint)) > 1:
            return None
        at = _solved(constraint, rooms, network)
        figure = constraint.terms[at].figure
        room, made = (_made(constraint, at, known) for known in (rooms, shown))
        known = tuple(shown.get(each, each.room) for each in figures(constraint))
        found.append(Step(constraint, at, known, made))
        left = rooms.get(figure, figure.room if figure.claim is None else ANYTHING).meet(room)
        if left is None:
            return tuple(found)
        if constraint is last:
            return None
        rest.remove(constraint)
        rooms[figure] = left
        shown.setdefault(figure, made)


def _as_said(figure: Figure) -> Interval:
    stated = figure.claim.quantity.stated if figure.claim is not None else None
    return stated if stated is not None else figure.room


def _next(pending: Iterable[Constraint], rooms: dict[Figure, Interval]) -> Constraint | None:
    """The first constraint with just one figure still unknown; else one with none."""
    unknown = {id(each): sum(figure not in rooms for figure in figures(each)) for each in pending}
    ready = [each for each in pending if unknown[id(each)] < 2]
    return max(ready, key=lambda each: unknown[id(each)], default=None)


def _solved(constraint: Constraint, rooms: dict[Figure, Interval], network: Network) -> int:
    """The unknown figure; else a stated one, by preference the whole or the result."""
    of = figures(constraint)
    unknown = [at for at, figure in enumerate(of) if figure not in rooms]
    if unknown:
        return unknown[0]
    order = range(len(of)) if isinstance(constraint, Linear) else reversed(range(len(of)))
    return next((at for at in order if of[at] in network.stated), 0)


def _made(constraint: Constraint, at: int, rooms: dict[Figure, Interval]) -> Interval:
    full = {figure: rooms.get(figure, ANYTHING) for figure in figures(constraint)}
    term, value = list(constraint.solved(full))[at]
    return term.figure_for(value)
