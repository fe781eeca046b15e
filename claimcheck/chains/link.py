"""Link: a relation as the network sees it, with what its rules demand."""

from collections.abc import Callable, Sequence

from msgspec import Struct

from claimcheck.core import Outcome, Relation, Span
from claimcheck.core.constraint import Constraint

Place = tuple[str, Span]


class Link(Struct, frozen=True):
    """A relation, and how its rules constrain its figures."""

    relation: Relation
    rules: tuple[Callable[[Relation], tuple[Constraint, ...]], ...]
    outcomes: frozenset[Outcome] = frozenset()
    """What the rules have decided of it alone."""

    @property
    def fails(self) -> bool:
        """Whether it is a contradiction by itself."""
        return Outcome.CONTRADICTION in self.outcomes

    def constrain(self, relation: Relation) -> tuple[Constraint, ...]:
        """What its rules demand of one reading of the relation."""
        return tuple(constraint for rule in self.rules for constraint in rule(relation))

    @property
    def places(self) -> tuple[Place, ...]:
        """Where its claims stand."""
        return tuple((claim.document, claim.span) for claim in self.relation.claims)


def components(links: Sequence[Link]) -> list[list[Link]]:
    """Links that hang together by their claims, each group in an order that does not hang on that of the links."""
    groups: dict[Place, list[Link]] = {}
    for link in sorted(links, key=lambda each: (each.places, type(each.relation).__name__)):
        joined = [link]
        for group in {id(group): group for place in link.places if (group := groups.get(place))}.values():
            joined = group + joined
        groups.update((place, joined) for each in joined for place in each.places)
    return list({id(group): group for group in groups.values()}.values())
