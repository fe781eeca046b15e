"""Repairs: the one figure whose change makes all relations agree that hang together with a failing one."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.chains.link import Link, components
from claimcheck.chains.propagate import Network, propagate
from claimcheck.core import Interval, Outcome, Quantity, Relation, Repeat
from claimcheck.core.constraint import Figure, figures
from claimcheck.core.slips import corrected, slip

MAX_LINKS = 40
"""More relations than these are not weighed against each other."""


def suggestions(links: Sequence[Link]) -> Iterator[tuple[Relation, str]]:
    """Each failing relation with the correction, where there is just one figure that can be wrong."""
    if len(links) < 2 or not any(link.fails for link in links):
        return
    doubtful = {place for link in links if Outcome.TENSION in link.outcomes for place in link.places}
    kept = [link for link in links if link.fails or (_is_witness(link) and doubtful.isdisjoint(link.places))]
    for component in components(kept):
        suspects = [link for link in component if link.fails]
        if not suspects or not 1 < len(component) <= MAX_LINKS:
            continue
        culprits = list(_culprits(suspects, component))
        if len(culprits) == 1:
            figure, room = culprits[0]
            text = _correction(figure.claim.quantity, room) if figure.claim is not None else None
            yield from ((link.relation, text) for link in suspects if text and figure.key in _keys(link))


def _is_witness(link: Link) -> bool:
    """Whether a relation vouches for its figures: it agrees, and a figure told again is the very same."""
    if Outcome.CONSISTENT not in link.outcomes or not isinstance(link.relation, Repeat):
        return Outcome.CONSISTENT in link.outcomes
    first, second = (claim.quantity for claim in link.relation.claims)
    return first.number is not None and first.number == second.number and first.bound is second.bound


def _culprits(suspects: Sequence[Link], component: Sequence[Link]) -> Iterator[tuple[Figure, Interval]]:
    """The figures without which everything else agrees, each with what it would have to be."""
    network = Network.of(link.constrain(link.relation) for link in component)
    stated = sorted(network.stated, key=lambda figure: repr(figure.key))
    for figure in stated:
        if any(figure.key in _keys(link) for link in suspects):
            others = network.unsaid(figure)
            loose, exact = propagate(others), propagate(others, _as_written(others))
            if not loose.culprits:
                yield figure, (loose if exact.culprits else exact).rooms[figure]


def _as_written(network: Network) -> dict[Figure, Interval]:
    """The figures as if each were exact: a slip of the pen leaves the others as they were computed."""
    claims = [(figure, figure.claim) for figure in network.stated if figure.claim is not None]
    return {
        figure: Interval.point(claim.quantity.number)
        for figure, claim in claims
        if claim.quantity.number is not None and claim.quantity.is_exact
    }


def _keys(link: Link) -> set[object]:
    return {figure.key for constraint in link.constrain(link.relation) for figure in figures(constraint)}


def _correction(quantity: Quantity, room: Interval) -> str | None:
    """The slip that explains it, or the only value that is left."""
    if quantity.number is None:
        return None
    made = slip(quantity.number, room, quantity.scale)
    if made is not None and made.is_telling:
        return corrected(quantity, made.value)
    if room.low is None or not room.is_point or not _is_as_precise(room.low, quantity):
        return None
    return corrected(quantity, room.low)


def _is_as_precise(value: Fraction, quantity: Quantity) -> bool:
    """Whether a value can be written like the figure: 20.1168 metres are not what "24 metres" was meant to be."""
    return (value / min(quantity.quantum, Fraction(1))).denominator == 1
