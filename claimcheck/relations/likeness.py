"""Likeness: whether one claim can be a part of another by what they count or measure."""

import re
from collections.abc import Sequence
from fractions import Fraction
from functools import cache, lru_cache

from claimcheck import files, units
from claimcheck.core import Bound, Claim, Kind, Passage, Score, Status

COUNTED = frozenset({Kind.COUNT, Kind.NUMBER})
MEASURED = frozenset({Kind.MONEY, Kind.MEASURE, Kind.DURATION})
RATIOS = frozenset({Kind.PERCENT, Kind.RATIO})
FATES = frozenset({"killed", "injured", "arrested", "displaced", "missing"})
"""What happens to people, and is counted in them."""
OF_PEOPLE = frozenset({"case", "infection", "injury", "death", "body", "victim", "patient"})
"""Things counted that stand for one person each."""

_NONE = Fraction(0)
_DESCRIBING = re.compile(r"[\w.,]+-[a-z]{2}[a-z-]*$")
"""A measure that only describes the noun after it: a three-ton lorry, a 12-month contract."""


@cache
def _families() -> tuple[frozenset[str], ...]:
    """Sets of classes whose members are never the same person or thing."""
    rows = files.rows(files.folder() / "lexicon" / "families.tsv", 2)
    return tuple(frozenset(cells[1].split(",")) for _, cells in rows)


def is_magnitude(claim: Claim) -> bool:
    """Whether a claim states how much or how many of something, and no date, percent or rank."""
    quantity = claim.quantity
    if quantity.kind in MEASURED:
        return quantity.stated is not None and not _DESCRIBING.match(quantity.surface)
    return quantity.kind in COUNTED and quantity.stated is not None


def is_percent(claim: Claim) -> bool:
    """Whether a claim is a percent, and not one of percentage points."""
    return claim.quantity.kind is Kind.PERCENT and claim.quantity.unit == "percent"


@lru_cache(maxsize=64)  # many finders ask for those of one sentence
def percents(passage: Passage) -> Sequence[tuple[int, Claim]]:
    """The percents of a sentence with their places in its row."""
    return [(at, claim) for _, at, claim in passage.figures if is_percent(claim)]


def is_average(claim: Claim) -> bool:
    """Whether a fraction of a thing is told, which has no parts: 2.7 goals a match."""
    quantity = claim.quantity
    return quantity.kind in COUNTED and quantity.number is not None and quantity.number.denominator != 1


def number_of(claim: Claim) -> Fraction:
    """The number that a claim states; 0 where it states none."""
    return claim.quantity.number or _NONE


def sides(claim: Claim) -> tuple[int, ...]:
    """The goals of both sides of a score, whoever is named first; nothing of any other figure."""
    return claim.quantity.value.sides if isinstance(claim.quantity.value, Score) else ()


def is_counted_out(claim: Claim) -> bool:
    """Whether so many are counted exactly, as a fact."""
    return claim.quantity.kind in COUNTED and claim.quantity.is_exact and claim.status is Status.FACT


def counts_several(claim: Claim) -> bool:
    """Whether a claim counts more than one, with no bound."""
    quantity = claim.quantity
    return quantity.kind in COUNTED and quantity.bound is Bound.EXACT and (quantity.number or 0) > 1


def told_alike(first: Claim, second: Claim) -> bool:
    """Whether two figures are of one kind, unit and noun."""
    one, other = first.quantity, second.quantity
    return one.kind is other.kind and one.unit == other.unit and first.head == second.head


def only_figure(claims: Sequence[Claim]) -> Claim | None:
    """The first of some claims that all state one figure; None where they differ, or there is none."""
    return claims[0] if len({claim.quantity.number for claim in claims}) == 1 else None


def root(claim: Claim) -> str:
    """The widest class of what is counted; empty where the noun is unknown."""
    return claim.head_path[-1] if claim.head_path else ""


def is_person(claim: Claim) -> bool:
    """Whether people are counted, as far as the noun is known."""
    return root(claim) == "person" or not OF_PEOPLE.isdisjoint(claim.head_path)


def fits(part: Claim, whole: Claim) -> bool:
    """Whether the one can be a part of the other; unknown nouns fit all counts."""
    a, b = part.quantity, whole.quantity
    if a.kind in COUNTED and b.kind in COUNTED:
        return _fits_noun(part, whole)
    if a.kind is Kind.NUMBER and b.kind in MEASURED:
        return not part.head_path
    return a.kind is b.kind and factor(part, whole) is not None


def exceeds(part: Claim, whole: Claim) -> bool:
    """Whether a figure is surely more than another of the same unit."""
    inner, outer = part.quantity.interval, whole.quantity.interval
    is_one = part.quantity.unit == whole.quantity.unit or {part.quantity.kind, whole.quantity.kind} <= COUNTED
    return inner is not None and outer is not None and is_one and outer.below(inner)


def _fits_noun(part: Claim, whole: Claim) -> bool:
    if not part.head_path or not whole.head_path:
        return True
    if is_person(part) and is_person(whole):
        return same_noun(part, whole) or not are_disjoint((part, whole))
    return root(part) == root(whole) or whole.head_path[0] in part.head_path


def factor(part: Claim, whole: Claim) -> Fraction | None:
    """How many of the whole's unit one of the part's unit is; None if they measure different things."""
    a, b = part.quantity, whole.quantity
    if a.unit == b.unit or {a.unit, b.unit} <= {"", "count"} or a.kind is Kind.NUMBER:
        return Fraction(1)
    if Kind.MONEY in {a.kind, b.kind}:
        return None
    conversion = units.conversion(a.unit, b.unit)
    return conversion.slope if conversion is not None and conversion.offset == 0 else None


def same_noun(one: Claim, other: Claim) -> bool:
    """Whether both count the same class of thing by the same word or by words of one class."""
    if one.head_path and other.head_path:
        return one.head_path[0] == other.head_path[0]
    return bool(one.head) and one.head == other.head and one.quantity.unit == other.quantity.unit


def are_unlike_things(claims: tuple[Claim, ...]) -> bool:
    """Things of different kinds, none a kind of another, so that none is counted twice: flats and houses."""
    if any(not claim.head_path or is_person(claim) for claim in claims):
        return False
    return not any(a.head_path[0] in b.head_path for a in claims for b in claims if a is not b)


def are_disjoint(parts: tuple[Claim, ...]) -> bool:
    """Whether no person or thing can be in two of the parts, by what their nouns mean.

    Parts of one list that share a noun differ in what is said of it: 3 serious fires and 20 small ones.
    """
    return all(same_noun(parts[0], part) for part in parts[1:]) or of_one_family(parts)


def of_one_family(parts: tuple[Claim, ...]) -> bool:
    """Whether the parts are of different classes of one family, such as women, men and children."""
    return any(
        all(_are_apart(a, b, family) for i, a in enumerate(parts) for b in parts[i + 1 :]) for family in _families()
    )


def _are_apart(one: Claim, other: Claim, family: frozenset[str]) -> bool:
    a = next((name for name in one.head_path if name in family), None)
    b = next((name for name in other.head_path if name in family), None)
    return a is not None and b is not None and a not in other.head_path and b not in one.head_path
