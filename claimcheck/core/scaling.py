"""Scaled: figures whose scale words (thousand, million) do not go together."""

from msgspec import Struct

from claimcheck.core.claim import Claim
from claimcheck.core.relation import Tie


class Scaled(Struct, frozen=True):
    """One figure with a scale word too many, or two mentions with different ones."""

    claims: tuple[Claim, ...]
    tie: Tie

    @property
    def roles(self) -> tuple[str, ...]:
        return ("first", "second")[: len(self.claims)]
