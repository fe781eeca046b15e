"""Propagation: the room that constraints leave each other's figures, by exact interval arithmetic.

Each constraint narrows each of its figures to what its other figures allow, in a fixed number of
rounds (hull consistency, as in HC4 of Benhamou et al. 1999). Rooms only ever shrink to supersets
of what is possible, so an empty one is a proof.
"""

from collections.abc import Collection, Iterable, Sequence
from fractions import Fraction

from msgspec import Struct

from claimcheck.core import Interval
from claimcheck.core.constraint import ANYTHING, Constraint, Figure, figures

ROUNDS = 6
LONGEST = 200
"""Ends of more bits than this are rounded outwards, so that fractions stay small."""
FINE = 1 << 64
HUGE = Fraction(1 << 128)


class Network(Struct, frozen=True):
    """Constraints in groups, one group a relation, and the figures whose statements count."""

    groups: tuple[tuple[Constraint, ...], ...]
    stated: frozenset[Figure]

    @classmethod
    def of(cls, groups: Iterable[Sequence[Constraint]]) -> "Network":
        """A network in which everything that is stated counts."""
        kept = tuple(map(tuple, groups))
        return cls(kept, frozenset(f for group in kept for each in group for f in figures(each) if f.claim is not None))

    def without(self, group: int) -> "Network":
        """The network less one group."""
        return Network(self.groups[:group] + self.groups[group + 1 :], self.stated)

    def unsaid(self, figure: Figure) -> "Network":
        """The network as if one claim had not been made."""
        return Network(self.groups, self.stated - {figure})

    def rooms(self) -> dict[Figure, Interval]:
        """What each figure may be by its own words alone."""
        found: dict[Figure, Interval] = {}
        for group in self.groups:
            for constraint in group:
                for figure in figures(constraint):
                    found[figure] = figure.room if figure.claim is None or figure in self.stated else ANYTHING
        return found


class Outcome(Struct, frozen=True):
    """The rooms that are left; or, if some figure has none, the groups that took it."""

    rooms: dict[Figure, Interval]
    culprits: tuple[int, ...] = ()


def propagate(network: Network, fixed: dict[Figure, Interval] | None = None) -> Outcome:
    """Narrow all rooms until nothing moves, or for a few rounds."""
    rooms = network.rooms()
    rooms.update(fixed or {})
    causes = dict.fromkeys(rooms, 0)
    for _ in range(ROUNDS):
        has_moved = False
        for number, group in enumerate(network.groups):
            for constraint in group:
                why = 1 << number
                for figure in figures(constraint):
                    why |= causes[figure]
                for term, value in constraint.solved(rooms):
                    known, found = rooms[term.figure], term.figure_for(value)
                    if known.within(found):
                        continue
                    causes[term.figure] |= why
                    left = known.meet(found)
                    if left is None:
                        return Outcome(rooms, tuple(_bits(causes[term.figure])))
                    rooms[term.figure] = _coarse(left)
                    has_moved = True
        if not has_moved:
            break
    return Outcome(rooms)


def fails(network: Network) -> bool:
    """Whether the claims of a network provably cannot all be true."""
    return bool(propagate(network).culprits)


def _bits(mask: int) -> Collection[int]:
    return [at for at in range(mask.bit_length()) if mask >> at & 1]


def _coarse(room: Interval) -> Interval:
    """The same room with ends of a bounded size, a trifle wider where they were longer."""
    low, high = room.low, room.high
    if _is_short(low) and _is_short(high):
        return room
    down = None if low is None or abs(low) > HUGE else Fraction(low * FINE // 1, FINE)
    up = None if high is None or abs(high) > HUGE else Fraction(-(-high * FINE // 1), FINE)
    return Interval(
        down, up, down is None or (room.low_open and down == low), up is None or (room.high_open and up == high)
    )


def _is_short(end: Fraction | None) -> bool:
    return end is None or end.numerator.bit_length() + end.denominator.bit_length() <= LONGEST
