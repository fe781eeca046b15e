"""Combinations: a relation under every reading of its figures that one writer can mean at once."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import islice, product, takewhile

from msgspec.structs import replace

from claimcheck.core.claim import Claim
from claimcheck.core.quantity import Kind, Quantity
from claimcheck.core.relation import R, reread

COUNTED = frozenset({Kind.COUNT, Kind.NUMBER})
THOUSANDS = 3
"""So many digits follow a sign that parts thousands."""
MAX = 256
"""How many combinations of readings one relation is judged under."""


def combinations(relation: R) -> Iterator[R]:
    """The relation under every combination of its quantities' readings, the likeliest first."""
    claims = relation.claims
    yield relation  # the quantities' own readings come first, and seldom are others asked for
    if not any(claim.quantity.others for claim in claims):
        return
    choices = [
        tuple(replace(claim, quantity=q) for q in claim.quantity.readings() if _is_fair(claim, q)) for claim in claims
    ]
    for combination in islice(product(*choices), 1, MAX):
        if _is_one_language(claims, combination) and _is_one_notation(claims, combination):
            yield reread(relation, combination)


def _is_fair(claim: Claim, reading: Quantity) -> bool:
    """Whether a reading may be meant: people are counted in whole numbers, so that 6,820 of them are no 6.82."""
    is_split = reading.number is not None and reading.number.denominator != 1
    is_first = reading.value == claim.quantity.value
    return is_first or not (is_split and "person" in claim.head_path)


def _is_one_notation(claims: Sequence[Claim], read: Sequence[Claim]) -> bool:
    """Whether a sign between digits means the same in all counts of a sentence: 31.040 men, 11.512 women.

    Where it is a decimal point beyond doubt, it is none that parts thousands: 1.356 million men, 851.3 million women.
    """
    meant: dict[tuple[int, str, Fraction], bool] = {}
    for claim, one in zip(claims, read, strict=True):
        sign = next((sign for sign in ".," if sign in claim.quantity.surface), "")
        numbers = {reading.number or 0 for reading in claim.quantity.readings()}
        if sign and claim.quantity.kind in COUNTED and (len(numbers) > 1 or _has_decimals(claim, sign)):
            is_largest = len(numbers) > 1 and one.quantity.number == max(numbers)
            if meant.setdefault((claim.passage, sign, claim.quantity.scale), is_largest) is not is_largest:
                return False
    return True


def _has_decimals(claim: Claim, sign: str) -> bool:
    """Whether the digits after a sign are too few for thousands."""
    digits = "".join(takewhile(str.isdecimal, claim.quantity.surface.partition(sign)[2]))
    return 0 < len(digits) < THOUSANDS


def _is_one_language(claims: Sequence[Claim], read: Sequence[Claim]) -> bool:
    """Whether a unit that stands in several figures of a sentence is read alike: a dunam is one size, not two."""
    meant: dict[tuple[int, str], str] = {}
    for claim, one in zip(claims, read, strict=True):
        if meant.setdefault((claim.passage, claim.quantity.unit), one.quantity.unit) != one.quantity.unit:
            return False
    return True
