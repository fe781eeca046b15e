"""The smallest sets of claims and relations that cannot all be true."""

from collections.abc import Iterator

from claimcheck.chains.model import has_model
from claimcheck.chains.propagate import Network, propagate

LARGEST = 12
"""How many relations a set may begin with; beyond that nobody could follow the proof."""


def core(network: Network) -> tuple[Network, tuple[int, ...]] | None:
    """A minimal part of a network that fails, and the numbers of its groups in the whole; None if none is proven.

    Minimal: without any of its relations, or of its claims' statements, it has a model.
    """
    kept = propagate(network).culprits
    if not kept or len(kept) > LARGEST:
        return None
    part, numbers = _of(network, kept), list(kept)
    for group in reversed(range(len(part.groups))):
        smaller = part.without(group)
        if propagate(smaller).culprits:
            part = smaller
            del numbers[group]
    for figure in sorted(part.stated, key=lambda figure: repr(figure.key), reverse=True):
        smaller = part.unsaid(figure)
        if propagate(smaller).culprits:
            part = smaller
    return (part, tuple(numbers)) if all(map(has_model, _less_one(part))) else None


def _of(network: Network, kept: tuple[int, ...]) -> Network:
    part = Network.of(network.groups[number] for number in kept)
    return Network(part.groups, part.stated & network.stated)


def _less_one(network: Network) -> Iterator[Network]:
    """The network without each relation, and without what each claim states."""
    yield from (network.without(group) for group in range(len(network.groups)))
    yield from (network.unsaid(figure) for figure in network.stated)
