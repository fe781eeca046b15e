"""Relations: why two or more claims may be compared. One class a kind.

Every relation has `claims` in reading order of its roles, `roles` that name each, and `tie`.
Comparability is judged where relations are found; a rule that gets one only does arithmetic.
"""

from fractions import Fraction
from typing import Protocol, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from claimcheck.core.claim import Claim


class Tie(Struct, frozen=True):
    """What ties the claims together; `why` is a key of `reporters.wording`."""

    is_sure: bool
    """The text itself ties them: a contradiction is proven; otherwise it is worth a warning."""
    why: str
    is_likely: bool = False
    """Not proven, but so likely that no further evidence is wanted for a warning."""


class Relation(Protocol):
    """What every relation offers."""

    @property
    def tie(self) -> Tie: ...
    @property
    def claims(self) -> tuple[Claim, ...]: ...
    @property
    def roles(self) -> tuple[str, ...]: ...


class Restatement(Struct, frozen=True):
    """One figure given twice in different units or forms: 5 km² (2 square miles)."""

    claims: tuple[Claim, Claim]
    tie: Tie
    roles: tuple[str, ...] = ("stated", "restated")


class Exchange(Struct, frozen=True):
    """One sum of money in two currencies."""

    claims: tuple[Claim, Claim]
    tie: Tie
    others: tuple[tuple[Claim, Claim], ...] = ()
    """The draft's other conversions of the same two currencies, in the same order."""
    unnamed: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())
    """What else each word is the money of, in countries that the draft does not name."""
    room: Fraction | None = None
    """How much its rate may differ from that of the others, where nothing but those two are compared."""
    roles: tuple[str, ...] = ("stated", "restated")


class Complement(Struct, frozen=True):
    """What was lost and what is left of one whole, both in percent, or all shares of it."""

    claims: tuple[Claim, ...]
    tie: Tie
    is_closed: bool = True
    """The shares are all there are, so they must make up the whole."""

    @property
    def roles(self) -> tuple[str, ...]:
        return ("share",) * len(self.claims)


class PartWhole(Struct, frozen=True):
    """A whole and its disjoint parts: the first claim is the whole."""

    claims: tuple[Claim, ...]
    tie: Tie
    is_closed: bool = False
    """The list names every part, so the sum must equal the whole."""
    uncounted: int = 0
    """Things named without a number beside the parts (an indefinite singular: and a Libyan citizen)."""
    named: int = 0
    """Single people named beside the parts, one each: the captain and his mate."""
    signs: tuple[int, ...] = ()
    """+1 or -1 for each part; empty if all add up."""

    @property
    def roles(self) -> tuple[str, ...]:
        return ("whole", *("part",) * (len(self.claims) - 1))


class Share(Struct, frozen=True):
    """A part, its whole and the ratio between them; the ratio is the last claim."""

    claims: tuple[Claim, Claim, Claim]
    tie: Tie
    roles: tuple[str, ...] = ("part", "whole", "share")


class Proportion(Struct, frozen=True):
    """Two figures, each with its share of one whole, which both must imply alike."""

    claims: tuple[Claim, Claim, Claim, Claim]
    tie: Tie
    roles: tuple[str, ...] = ("part", "share", "part", "share")


class SmallGroup(Struct, frozen=True):
    """A percentage of a group so small that only some percentages are possible."""

    claims: tuple[Claim, Claim]
    tie: Tie
    roles: tuple[str, ...] = ("share", "group")


class Change(Struct, frozen=True):
    """A change between two levels; any of the four members may be missing.

    `direction` is +1 for a rise and -1 for a fall as the verb has it, 0 if it does not say.
    """

    tie: Tie
    before: Claim | None = None
    after: Claim | None = None
    amount: Claim | None = None
    percent: Claim | None = None
    direction: int = 0
    factor: Fraction | None = None
    """The multiple that the verb names: 2 for doubled, 1/2 for halved."""
    is_multiple: bool = False
    """The verb says the multiple outright, not `more than doubled`, nor تضاعف, which may be any."""
    is_least: bool = False
    """It is this multiple or any higher one: تضاعف, more than double."""

    @property
    def claims(self) -> tuple[Claim, ...]:
        return tuple(c for c in (self.before, self.after, self.amount, self.percent) if c is not None)

    @property
    def roles(self) -> tuple[str, ...]:
        named = zip(
            ("from", "to", "amount", "percent"), (self.before, self.after, self.amount, self.percent), strict=True
        )
        return tuple(name for name, claim in named if claim is not None)


class Repeat(Struct, frozen=True):
    """The same fact stated twice."""

    claims: tuple[Claim, Claim]
    tie: Tie
    is_verbatim: bool = False
    """Both stand in the same words, so that even a difference of rounding was made on purpose."""
    is_slip: bool = False
    """A stroke of a key parts them, which bounds and hedges do not explain: over 81 here, over 18 there."""
    factor: Fraction = Fraction(1)
    """How much the second's unit or pace is of the first's: an hour is 60 minutes."""
    roles: tuple[str, ...] = ("first", "second")


class Product(Struct, frozen=True):
    """Two factors and their product: the product is the last claim."""

    claims: tuple[Claim, Claim, Claim]
    tie: Tie
    roles: tuple[str, ...] = ("factor", "factor", "product")


class Ordered(Struct, frozen=True):
    """Claims that the text puts in order, the smallest first."""

    claims: tuple[Claim, ...]
    tie: Tie
    is_strict: bool = False

    @property
    def roles(self) -> tuple[str, ...]:
        return ("ranked",) * len(self.claims)


class Result(Struct, frozen=True):
    """A score and what the text says of it: won, lost, drew."""

    claims: tuple[Claim, ...]
    tie: Tie
    outcome: str = ""
    told: tuple[int, int] | None = None
    """The goals of both sides as words beside the figures tell them, in either order; of one side alone, beside 0."""
    is_winner_first: bool = False
    """The sentence tells its score from the winner's side, as English does: won 26-12."""

    @property
    def roles(self) -> tuple[str, ...]:
        return ("score",) * len(self.claims)


R = TypeVar("R", bound=Relation)


def reread(relation: R, claims: tuple[Claim, ...]) -> R:
    """The same relation between other readings of its claims."""
    if not isinstance(relation, Change):
        return replace(relation, claims=claims)  # type: ignore[type-var]
    given = iter(claims)
    members = (relation.before, relation.after, relation.amount, relation.percent)
    before, after, amount, percent = (None if member is None else next(given) for member in members)
    return replace(relation, before=before, after=after, amount=amount, percent=percent)
