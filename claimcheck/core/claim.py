"""Claim: who says how much of what, when; and the passage it stands in."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from itertools import chain
from types import MappingProxyType
from typing import Any, ClassVar, TypeAlias

from msgspec import Struct
from msgspec.structs import force_setattr

from claimcheck.core.quantity import Kind, Quantity
from claimcheck.core.span import Span


class Status(Enum):
    """Whether the figure is meant as a fact of now."""

    FACT = "fact"
    FORECAST = "forecast"
    EARLIER = "earlier"
    """An older figure that the text itself replaces (حصيلة سابقة، بعد أن كان)."""


class Cue(Struct, frozen=True, gc=False):
    """A word or sign that ties numbers together or sets them apart; kinds are those of cues.tsv.

    A draft has far more of them than of anything else, and the same again and again, so they do not know where
    they stand: a word met before is the same object.
    """

    kind: str
    value: str
    word: str
    """As written, folded."""


class Claim(Struct, frozen=True, eq=False):
    """A quantity in its frame; two claims are one only if they are the same mention."""

    kind: ClassVar[str] = "claim"
    """What it is among the items of a row, where each cue has a kind, a value and its word."""
    value: ClassVar[str] = ""
    word: ClassVar[str] = ""
    quantity: Quantity
    passage: int
    """The number of its passage in the story."""
    head: str = ""
    """What is counted or measured: the class of the noun, or the noun itself, stemmed."""
    head_path: tuple[str, ...] = ()
    """The classes it is a kind of, the nearest first: soldier, person."""
    event: str = ""
    """The class of the governing verb or noun: killed, injured, lost, kept, rose …"""
    words: frozenset[str] = frozenset()
    """The stems of the other content words of its clause."""
    places: frozenset[str] = frozenset()
    periods: frozenset[str] = frozenset()
    source: str = ""
    status: Status = Status.FACT
    in_headline: bool = False
    document: str = "text"
    """Which of two compared texts it stands in: `text` or `against`."""

    @property
    def span(self) -> Span:
        """Where its quantity stands."""
        return self.quantity.span


NOWHERE: Mapping[Any, Any] = MappingProxyType({})
"""What is nowhere yet: passages and stories find their own places once they are made."""


Item: TypeAlias = Claim | Cue
Row: TypeAlias = tuple[Item, ...]


class Passage(Struct, frozen=True, eq=False):
    """A sentence with its claims and cues in reading order."""

    span: Span
    text: str
    """The folded text of the sentence."""
    items: Row
    row: Row
    """The items with a cue that was read as the noun of a number (6 منهم) as a cue again."""
    is_headline: bool = False
    paragraph: int = 0
    claims: tuple[Claim, ...] = ()
    """Its claims alone."""
    claim_places: tuple[int, ...] = ()
    """Where each of them stands among the items."""
    kinds: frozenset[Kind] = frozenset()
    """The kinds of its quantities."""
    values: frozenset[str] = frozenset()
    """What its cues and words say, wherever they stand: the stems of the words."""
    places: Mapping[str, Sequence[int]] = NOWHERE
    """Where in the row the items of each kind stand; of mere words nobody asks."""
    figures: Sequence[tuple[Row, int, Claim]] = ()
    """Its claims with the row and their place in it, as nearly every finder asks for them."""

    def __post_init__(self) -> None:
        places = _places(self.row)
        claim_places = (places if self.row is self.items else _places(self.items)).get(Claim.kind, ())
        claims = [item for at in claim_places if isinstance(item := self.items[at], Claim)]
        force_setattr(self, "claims", tuple(claims))
        force_setattr(self, "claim_places", tuple(claim_places))
        force_setattr(self, "kinds", frozenset([claim.quantity.kind for claim in claims]))
        force_setattr(self, "values", frozenset([item.value for item in self.row]))
        force_setattr(self, "places", places)
        told = [(at, self.row[at]) for at in places.get(Claim.kind, ())]
        force_setattr(self, "figures", [(self.row, at, claim) for at, claim in told if isinstance(claim, Claim)])

    def at(self, *kinds: str) -> Sequence[int]:
        """Where in the row the items of some kinds stand, in reading order."""
        if len(kinds) == 1:  # the commonest by far
            return self.places.get(kinds[0], ())
        places = self.places
        found = [places[kind] for kind in kinds if kind in places]
        if len(found) < 2:
            return found[0] if found else ()
        return sorted(chain.from_iterable(found))


def _places(items: Row) -> dict[str, list[int]]:
    found: defaultdict[str, list[int]] = defaultdict(list)
    for at, item in enumerate(items):
        if item.kind != "word":
            found[item.kind].append(at)
    return dict(found)


class Story(Struct, frozen=True, eq=False):
    """A draft as the relation finders see it."""

    passages: tuple[Passage, ...]
    name: str = "text"
    claims: tuple[Claim, ...] = ()
    """All claims in reading order."""
    holders: Mapping[Kind | str, Sequence[Passage]] = NOWHERE
    """The passages that hold a quantity of each kind, and those that hold a cue of each kind."""
    values: frozenset[str] = frozenset()
    """What the cues and words of all passages say."""

    def __post_init__(self) -> None:
        holders: defaultdict[Kind | str, list[Passage]] = defaultdict(list)
        for passage in self.passages:
            kinds: Iterable[Kind | str] = chain(passage.kinds, passage.places)
            for kind in kinds:
                holders[kind].append(passage)
        force_setattr(self, "claims", tuple([claim for passage in self.passages for claim in passage.claims]))
        force_setattr(self, "holders", dict(holders))
        force_setattr(self, "values", frozenset().union(*[passage.values for passage in self.passages]))

    def having(self, *kinds: Kind | str) -> Sequence[Passage]:
        """The passages that hold a quantity or a cue of some kinds, in reading order."""
        if len(kinds) == 1:
            return self.holders.get(kinds[0], ())
        holders = self.holders
        found = [holders[kind] for kind in kinds if kind in holders]
        if len(found) < 2:
            return found[0] if found else ()
        if max(map(len, found)) == len(self.passages):
            return self.passages
        chosen = set(chain.from_iterable(found))
        return [passage for passage in self.passages if passage in chosen]

    def saying(self, stems: frozenset[str]) -> Sequence[Passage]:
        """The passages that hold some of these words, in reading order; a story mostly holds none."""
        if stems.isdisjoint(self.values):
            return ()
        return [passage for passage in self.passages if not stems.isdisjoint(passage.values)]
