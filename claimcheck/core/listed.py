"""Listed: a number of people or things and the names that the text gives them."""

from msgspec import Struct

from claimcheck.core.claim import Claim
from claimcheck.core.relation import Tie


class Listed(Struct, frozen=True):
    """A count, and how many things a fair reader may count in the list that names them."""

    claims: tuple[Claim]
    tie: Tie
    least: int
    most: int | None
    """None where the list may go on elsewhere."""
    names: tuple[str, ...] = ()
    """The names, where it is plain which they are."""
    roles: tuple[str, ...] = ("count",)
