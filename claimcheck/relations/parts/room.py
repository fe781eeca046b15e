"""Parts that may be greater than what seems their whole: 17 children of five families, 40 of 300 km in 12 days."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from claimcheck.core import Claim, Kind
from claimcheck.relations.likeness import fits, is_magnitude, is_person, number_of, of_one_family, same_noun
from claimcheck.relations.row import SIGHT, SMALL_WORDS, Item, as_claim, is_cue, item_at
from claimcheck.text import ties

MANY = 20
"""So many families or boxes are hardly told with how many children or pills are in them."""


def may_exceed(items: Sequence[Item], whole: int, at: int) -> bool:
    """Whether a part is above a whole that it need not be of: another thing counted, or a mere place or time."""
    part, of = as_claim(items[at]), as_claim(items[whole])
    if number_of(part) <= number_of(of):
        return False
    if part.head and part.quantity.kind is Kind.COUNT:
        return not is_kind_of(part, of) and not (MANY < number_of(of) < number_of(part) < 2 * number_of(of))
    if part.head:
        return False
    is_english = of.quantity.surface.isascii()
    outer = [item for item in _clause_before(items, whole) if isinstance(item, Claim) and is_magnitude(item)]
    is_held = any(fits(part, item) and number_of(part) <= number_of(item) for item in outer)
    if is_english and is_held:
        return True  # held 61 people, compared with 30 on Monday, 45 of them women
    return _is_of_unknown(items, at) or ((is_english or bool(outer)) and _is_led(items, whole))


def is_too_small_a_measure(part: Item, whole: Item) -> bool:
    """Whether a bare number is above a measure, and so of the things that are measured: 60 wells of 50 metres, 55 …"""
    if not isinstance(part, Claim) or not isinstance(whole, Claim) or part.quantity.kind is not Kind.NUMBER:
        return False
    is_measure = whole.quantity.kind in {Kind.MEASURE, Kind.DURATION}
    return is_measure and (part.quantity.number or 0) > (whole.quantity.number or 0)


def stands_beside(part: Claim, whole: Claim) -> bool:
    """Whether a later figure counts no kind of the whole: 90 trees, 50 of them oaks, and 60 shrubs."""
    return part.quantity.kind is Kind.COUNT and bool(part.head and whole.head) and not is_kind_of(part, whole)


def is_kind_of(part: Claim, whole: Claim) -> bool:
    """Whether what a part counts is a kind of what its whole counts, or the same: soldiers of the dead, no villages."""
    if not whole.head_path or not part.head_path:
        return not whole.head or same_noun(part, whole)
    are_people = is_person(part) and is_person(whole) and not of_one_family((part, whole))
    return whole.head_path[0] in part.head_path or are_people


def _is_of_unknown(items: Sequence[Item], at: int) -> bool:
    """Whether an English plural that no list knows follows the number: including 24 Preludes."""
    after = item_at(items, at + 1)
    return is_cue(after, "word") and after.word.isascii() and after.word[:1].isupper() and after.word.endswith("s")


def _clause_before(items: Sequence[Item], at: int) -> Iterator[Item]:
    """What stands before a figure in its clause."""
    return takewhile(lambda item: not is_cue(item, "stop", "break", "source"), items[max(0, at - SIGHT) : at][::-1])


def _is_led(items: Sequence[Item], at: int) -> bool:
    """Whether a preposition leads to a figure: in five months, on three floors, under three presidents."""
    surface = as_claim(items[at]).quantity.surface
    place = at - 1
    while place > at - SMALL_WORDS and items[place].value in ties.words("article", "whose"):
        place -= 1
    before = item_at(items, place)
    is_written = surface.lower().startswith(ties.forms("leads to a place"))
    return is_written or before.word.lower() in ties.forms("leads to a place") or is_cue(before, "from")
