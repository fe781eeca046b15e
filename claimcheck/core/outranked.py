"""Outranked: two figures of which the text says that the one is above the other."""

from msgspec import Struct

from claimcheck.core.claim import Claim
from claimcheck.core.relation import Tie


class Outranked(Struct, frozen=True):
    """The larger figure first, as the text has it; where it is no more than likely, the tie is not sure."""

    claims: tuple[Claim, Claim]
    tie: Tie
    is_strict: bool = False
    """The larger is more than the other, and not as much."""
    roles: tuple[str, ...] = ("larger", "smaller")
