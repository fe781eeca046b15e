"""Chain: claims of several relations that cannot all be true, and the arithmetic that shows it."""

from typing import NamedTuple

from msgspec import Struct

from claimcheck.core.claim import Claim
from claimcheck.core.constraint import Constraint, Figure
from claimcheck.core.interval import Interval
from claimcheck.core.relation import Relation, Tie


class Step(NamedTuple):
    """One line of a proof: a constraint, solved for one of its figures."""

    constraint: Constraint
    at: int
    """Which of the constraint's terms is made from the others."""
    known: tuple[Interval, ...]
    """What each term is known to be, as stated or as made before; the one at `at` before this step."""
    made: Interval
    """What the others make of it."""

    @property
    def figure(self) -> Figure:
        """The figure that is made."""
        return self.constraint.terms[self.at].figure


class Meant(NamedTuple):
    """A claim and what it would have to be for all the others to be right."""

    claim: Claim
    room: Interval


class Chain(Struct, frozen=True):
    """The fewest claims, over two relations or more, that cannot all be true; the last step fails."""

    claims: tuple[Claim, ...]
    tie: Tie
    steps: tuple[Step, ...]
    relations: tuple[Relation, ...] = ()
    """The relations of the proof, each of which agrees by itself."""
    meant: tuple[Meant, ...] = ()
    roles: tuple[str, ...] = ()
