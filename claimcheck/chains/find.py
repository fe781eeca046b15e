"""Finds what several relations of a draft contradict together, though each agrees by itself."""

from collections.abc import Iterator, Sequence
from itertools import islice, product

from msgspec.structs import replace

from claimcheck.chains import minimal, worksheet
from claimcheck.chains.link import Link, Place, components
from claimcheck.chains.propagate import Network, fails, propagate
from claimcheck.core import Claim, Repeat, Tie
from claimcheck.core.chain import Chain, Meant, Step
from claimcheck.core.relation import reread

MAX_LINKS = 200
"""A draft with more relations than this is left alone."""
MAX_CHAINS = 3
"""How many contradictions are looked for among relations that hang together."""
MAX_READINGS = 64
WHY = "several relations together"


def find(links: Sequence[Link]) -> Iterator[Chain]:
    """Every smallest set of claims that cannot all be true; none that holds a claim that fails without it.

    Proofs come first; what needs a relation that is only likely is looked for after them.
    """
    likely = [link for link in links if not link.fails and (link.relation.tie.is_sure or link.relation.tie.is_likely)]
    sure = [link for link in likely if link.relation.tie.is_sure]
    if len(likely) < 2 or len(likely) > MAX_LINKS:
        return
    spent = {place for link in links if link.fails for place in link.places}
    for kept in (sure, likely) if len(sure) < len(likely) else (sure,):
        for component in filter(_may_fail, components(kept)):
            for chain in _chains(component):
                places = {(claim.document, claim.span) for claim in chain.claims}
                if not places & spent:
                    spent |= places
                    yield chain


def _may_fail(group: Sequence[Link]) -> bool:
    """Whether several relations hang together that say more than that one figure is told again."""
    return len(group) > 1 and any(not isinstance(link.relation, Repeat) for link in group)


def _chains(component: list[Link]) -> Iterator[Chain]:
    """The smallest contradictions of one component; each loses a link before the next is looked for."""
    demands = {id(link): link.constrain(link.relation) for link in component}
    left = [link for link in component if demands[id(link)] and not fails(Network.of([demands[id(link)]]))]
    for _ in range(MAX_CHAINS):
        found = minimal.core(Network.of(demands[id(link)] for link in left))
        if found is None:
            return
        network, numbers = found
        used = [left[number] for number in numbers]
        lines = worksheet.steps(network)
        if lines is not None and len(used) > 1 and _fails_in_all_readings(used):
            yield _chain(network, used, lines)
        left.remove(min(used, key=lambda link: (link.relation.tie.is_sure, -left.index(link))))


def _chain(network: Network, used: Sequence[Link], lines: tuple[Step, ...]) -> Chain:
    """The chain with its claims in reading order, their roles, and what each would have to be."""
    roles: dict[Place, str] = {}
    for link in used:
        for place, role in zip(link.places, link.relation.roles, strict=True):
            roles.setdefault(place, role)
    stated = [(figure, figure.claim) for figure in network.stated if figure.claim is not None]
    meant = [Meant(claim, propagate(network.unsaid(figure)).rooms[figure]) for figure, claim in stated]
    meant.sort(key=lambda each: (each.claim.document != "text", each.claim.span))
    relations = tuple(link.relation for link in used)
    tie = Tie(all(relation.tie.is_sure for relation in relations), WHY)
    claims = tuple(each.claim for each in meant)
    named = tuple(roles[claim.document, claim.span] for claim in claims)
    return Chain(claims, tie, lines, relations, tuple(meant), named)


def _fails_in_all_readings(used: Sequence[Link]) -> bool:
    """Whether no other reading of an ambiguous figure makes all of it true."""
    choices: dict[Place, list[Claim]] = {}
    for link in used:
        for place, claim in zip(link.places, link.relation.claims, strict=True):
            if claim.quantity.others:
                choices[place] = [replace(claim, quantity=reading) for reading in claim.quantity.readings()]
    readings = [
        dict(zip(choices, taken, strict=True)) for taken in islice(product(*choices.values()), MAX_READINGS + 1)
    ]
    return len(readings) <= MAX_READINGS and all(fails(_reread(used, reading)) for reading in readings)


def _reread(used: Sequence[Link], reading: dict[Place, Claim]) -> Network:
    groups = []
    for link in used:
        pairs = zip(link.places, link.relation.claims, strict=True)
        groups.append(link.constrain(reread(link.relation, tuple(reading.get(place, claim) for place, claim in pairs))))
    return Network.of(groups)
