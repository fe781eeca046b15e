"""Relation: a number of people, and the names told after it."""

from dataclasses import dataclass, replace

from claimcheck.core.claim import Claim
from claimcheck.core.relation import Tie


@dataclass(frozen=True, slots=True)
class NamedList:
    """A number of people, and the names that are told after it."""

    claims: tuple[Claim]
    tie: Tie
    names: tuple[str, ...] = ()
    roles: tuple[str, ...] = ("count",)

    def reread(self, claims: tuple[Claim, ...]) -> "NamedList":
        """The same relation between other readings of its claims."""
        return replace(self, claims=claims)  # type: ignore[arg-type]
