"""Balances: figures that add up by what they are: imports are exports and the deficit; votes the valid and the void.

The words beside each figure tell its role, and balances.tsv which roles make up which. A story may tell several of a
role, for other months or places, so only a sum that is right, or would be but for one slip, is a relation.
"""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from functools import cache
from itertools import product
from typing import NamedTuple

from claimcheck.core import Bound, Claim, Interval, Kind, PartWhole, Passage, Status, Story, Tie
from claimcheck.core.keystrokes import digits
from claimcheck.core.slips import slip
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, MEASURED, is_person, number_of
from claimcheck.relations.parts.balance_roles import Balance, balances, numbers_of, roles_in
from claimcheck.relations.row import as_claim
from claimcheck.text.stems import stem
from claimcheck.text.ties import groups

MAX_TOLD = 8
"""How many figures of one role are tried."""
MAX_DISTANCE = 5
"""How many sentences with figures may lie between those of one balance."""
PRECISE = 4
"""A figure of so many digits is exact, whatever word softens it."""
LEAST = 20
"""Smaller wholes are made by chance."""
KINDS = frozenset({Kind.COUNT, Kind.NUMBER, Kind.MONEY, Kind.MEASURE})
PEOPLE = frozenset({"vote", "ballot"})
"""What stands for one person each."""
FEWEST = 3
"""So many figures at least are a whole and its parts."""
FEW = 2
"""A story that speaks of fewer roles of a balance does not tell it."""
LIMIT = Fraction(2, 25)
"""The greatest chance at which a slip is believed."""
COUNTED_OUT = frozenset({"launched", "aboard", "pupils", "filed", "beds"})
"""Wholes that no part is left out of; of voters those abroad may be."""
WHY = "figures that always add up"


class Sum(NamedTuple):
    """Figures in the roles of one balance: the whole, then its parts."""

    claims: tuple[Claim, ...]
    wrong: Claim | None
    """The figure that one slip would mend; None where the sum is right."""
    chance: Fraction = Fraction(0)


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every balance whose figures a story tells."""
    if sum([claim.quantity.kind in KINDS for claim in story.claims]) < FEWEST:
        return
    named = [number for role in _spoken_of(story) for number in numbers_of(role)]
    likely = [balances()[number] for number in sorted(set(named)) if named.count(number) >= FEW]
    if not likely:
        return
    wanted = frozenset[str]().union(*[balance.roles for balance in likely])
    told: dict[str, list[Claim]] = {}
    for passage in story.passages:
        for role, claim in _told(passage) if not wanted.isdisjoint(_spoken_of(passage)) else ():
            told.setdefault(role, []).append(claim)
    for balance in likely:
        for suffix in ("", " step"):
            yield from _balanced(balance, suffix, told)


def _spoken_of(told: Story | Passage) -> frozenset[str]:
    """The roles that the words of a story or a sentence, and the nouns of its figures, may tell by their stems."""
    roles = _by_stem()
    said = [*_stems().intersection(told.values), *[claim.head for claim in told.claims if claim.head in roles]]
    return frozenset().union(*[roles[word] for word in said]) if said else frozenset()


@cache
def _stems() -> frozenset[str]:
    return frozenset(_by_stem())


@cache
def _by_stem() -> dict[str, frozenset[str]]:
    """Every role that words of one stem tell."""
    found: dict[str, set[str]] = {}
    for word, role in groups("balance ").items():
        for form in (word, stem(word)):
            found.setdefault(form, set()).add(role)
    return {form: frozenset(roles) for form, roles in found.items()}


def _told(passage: Passage) -> Iterator[tuple[str, Claim]]:
    """The plain figures of a sentence whose words tell a role."""
    for at, role in roles_in(passage):
        claim = as_claim(passage.row[at])
        if _is_plain(claim):
            yield role, claim


def _is_plain(claim: Claim) -> bool:
    quantity = claim.quantity
    if quantity.kind not in KINDS or claim.status is not Status.FACT or not quantity.number:
        return False
    is_fenced = quantity.bound is not Bound.EXACT or quantity.is_approximate
    return not is_fenced or digits(quantity.number) >= PRECISE


def _balanced(balance: Balance, suffix: str, told: Mapping[str, Sequence[Claim]]) -> Iterator[PartWhole]:
    """The sums of a balance that are right; then the likeliest slip in a figure that none of these vouches for."""
    roles = (balance.whole, *balance.parts)
    if any(role + suffix not in told for role in roles) or not balance.others.isdisjoint(told):
        return
    tried = list(filter(_are_of_one, product(*(told[role + suffix][:MAX_TOLD] for role in roles))))
    if balance.whole in COUNTED_OUT:
        yield from _exceeded(tried)
    found = [found for claims in tried if (found := _sum(claims)) is not None]
    vouched = {claim.quantity.number for right in found if right.wrong is None for claim in right.claims}
    slips = [each for each in found if each.wrong is not None and each.wrong.quantity.number not in vouched]
    likeliest = min(slips, key=lambda each: each.chance, default=None)
    for each in found:
        if each.wrong is None or (each is likeliest and each.chance * len(slips) <= LIMIT):
            yield PartWhole(each.claims, Tie(False, WHY), is_closed=True)


def _exceeded(tried: Sequence[tuple[Claim, ...]]) -> Iterator[PartWhole]:
    """Things counted side by side, the whole told once in the story: the parts are never more than it."""
    wholes = {id(claims[0]): _measure(claims[0]) for claims in tried}
    once = [key for key, measure in wholes.items() if list(wholes.values()).count(measure) == 1]
    near = [claims for claims in tried if _span(claims) <= 1 and id(claims[0]) in once]
    of = [{_measure(claim) for claim in claims} - {""} for claims in near]
    for claims, measures in zip(near, of, strict=True):
        whole, *parts = map(number_of, claims)
        is_counted = all(claim.quantity.kind in COUNTED and claim.quantity.is_exact for claim in claims)
        if is_counted and of.count(measures) == 1 and sum(parts) > whole:
            yield PartWhole(claims, Tie(False, WHY, is_likely=True))


def _span(claims: Sequence[Claim]) -> int:
    """Over how many sentences figures are told."""
    places = [claim.passage for claim in claims]
    return max(places) - min(places)


def _are_of_one(claims: Sequence[Claim]) -> bool:
    """Whether figures are of one unit, stand near each other and none of them is told twice."""
    measures = {_measure(claim) for claim in claims} - {""}
    return _span(claims) <= MAX_DISTANCE and len(measures) < 2 and len(set(map(id, claims))) == len(claims)


def _measure(claim: Claim) -> str:
    """What a figure is told in: its unit, the kind of thing it counts, or nothing; votes are those of voters."""
    if claim.quantity.kind is not Kind.COUNT:
        return claim.quantity.unit
    if not claim.head_path or is_person(claim) or not PEOPLE.isdisjoint(claim.head_path):
        return "person" if claim.head_path else ""
    return claim.head_path[0]


def _sum(claims: tuple[Claim, ...]) -> Sum | None:
    """Some figures as the sum that they make, or would make but for a slip."""
    whole, *parts = claims
    stated, total = number_of(whole), sum(map(number_of, parts), Fraction(0))
    if stated < LEAST * whole.quantity.quantum or stated in map(number_of, parts):
        return None
    room = sum((claim.quantity.quantum / 2 for claim in claims if claim.quantity.kind in MEASURED), Fraction(0))
    if abs(stated - total) <= room:
        return Sum(claims, None)
    meant = [(whole, total), *((part, stated - total + number_of(part)) for part in parts)]
    made = [(slip(number_of(c), Interval.point(of), c.quantity.scale, len(claims)), c) for c, of in meant]
    mends = [Sum(claims, claim, one.chance) for one, claim in made if one is not None]
    return min(mends, key=lambda each: each.chance, default=None)
