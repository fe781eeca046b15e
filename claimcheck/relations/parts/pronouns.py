"""Whether the pronoun of a mark can stand for what is counted: of them, منهم, منها."""

from collections.abc import Sequence

from claimcheck.core import Claim, Item
from claimcheck.relations.likeness import COUNTED, is_person
from claimcheck.relations.row import is_and, is_cue, item_at
from claimcheck.text.ties import words

LARGE = 1000
"""Numbers with such a scale word are no ages, dates or ranks, and so may stand farther."""
FEMININE = frozenset({"injury", "death", "body", "victim", "figure"})
"""Classes of people whose words take the pronoun of things."""


def answers(claim: Claim, pronoun: str, distance: int) -> bool:
    """Whether the pronoun of the mark can stand for what is counted; a bare number must be near."""
    quantity = claim.quantity
    far = 4 if not claim.head and quantity.scale < LARGE else 8 if claim.head else 14
    if not claim.head_path and quantity.kind in COUNTED and (distance > far or _is_year(claim)):
        return False
    if pronoun == "people":
        return quantity.kind in COUNTED and (not claim.head_path or is_person(claim) or _is_group(claim))
    return not (pronoun == "things" and claim.head_path[-1:] == ("person",) and claim.head_path[0] not in FEMININE)


def _is_group(claim: Claim) -> bool:
    return claim.head_path[0] in {"case", "infection", "family", "crew", "delegation"}


def _is_year(claim: Claim) -> bool:
    number = claim.quantity.number
    return number is not None and 1900 <= number <= 2100


def is_dated(items: Sequence[Item]) -> bool:
    """Whether such a word is among some."""
    return any(map(tells_when, items))


def tells_when(item: Item) -> bool:
    """Whether a word only dates what stands before it, so that a part of it may follow: last year, 40 of them."""
    return is_cue(item, "earlier") and not words("stretch of a year").isdisjoint(item.word.lower().split())


def first_mark(items: Sequence[Item], mark: int) -> int:
    """Where the whole ends that `and among them` goes back to: 300 people, بينهم 120 امرأة، ومنهم 200 of those 300."""
    if not items[mark].word.startswith("و") and not is_and(item_at(items, mark - 1)):
        return mark
    return next((at for at in range(mark) if is_cue(items[at], "among")), mark)
