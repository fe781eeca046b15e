"""Repairs: the one figure whose change makes all relations agree that hang together with a failing one."""

from collections.abc import Iterator, Sequence

from claimcheck.chains.link import Link, components
from claimcheck.chains.propagate import Network, propagate
from claimcheck.core import Interval, Quantity, Relation, Repeat
from claimcheck.core.constraint import Figure, figures
from claimcheck.core.slips import corrected, mend

MAX_LINKS = 40
"""More relations than these are not weighed against each other."""


def suggestions(failing: Sequence[Link], agreeing: Sequence[Link]) -> Iterator[tuple[Relation, str]]:
    """Each failing relation with the correction, where there is just one figure that can be wrong."""
    if not failing or len(failing) + len(agreeing) < 2:
        return
    wrong = {id(link.relation) for link in failing}
    for component in components([*failing, *(link for link in agreeing if _is_witness(link.relation))]):
        suspects = [link for link in component if id(link.relation) in wrong]
        if not suspects or not 1 < len(component) <= MAX_LINKS:
            continue
        culprits = list(_culprits(suspects, component))
        if len(culprits) == 1:
            figure, room = culprits[0]
            text = _correction(figure.claim.quantity, room) if figure.claim is not None else None
            yield from ((link.relation, text) for link in suspects if text and figure.key in _keys(link))


def _is_witness(relation: Relation) -> bool:
    """Whether an agreeing relation vouches for its figures: one told again must be the very same."""
    if not isinstance(relation, Repeat):
        return True
    first, second = (claim.quantity for claim in relation.claims)
    return first.number is not None and first.number == second.number and first.bound is second.bound


def _culprits(suspects: Sequence[Link], component: Sequence[Link]) -> Iterator[tuple[Figure, Interval]]:
    """The figures without which everything else agrees, each with what it would have to be."""
    network = Network.of(link.constrain(link.relation) for link in component)
    stated = sorted(network.stated, key=lambda figure: repr(figure.key))
    for figure in stated:
        if any(figure.key in _keys(link) for link in suspects):
            outcome = propagate(network.unsaid(figure))
            if not outcome.culprits:
                yield figure, outcome.rooms[figure]


def _keys(link: Link) -> set[object]:
    return {figure.key for constraint in link.constrain(link.relation) for figure in figures(constraint)}


def _correction(quantity: Quantity, room: Interval) -> str | None:
    """The slip that explains it, or the only value that is left."""
    _, suggestion = mend([(quantity, room)])
    if suggestion is None and room.is_point and room.low is not None:
        return corrected(quantity, room.low)
    return suggestion
