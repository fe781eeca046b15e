"""Wholes that a verb says what they hold: the 12-member board has seven men and five women.

The parts are told apart by their nouns, or by the same preposition after each.
"""

from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Kind, PartWhole, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, are_disjoint, fits, is_magnitude, is_person
from claimcheck.relations.parts.listing import parts_after
from claimcheck.relations.parts.prepositions import same_clitic, same_preposition
from claimcheck.relations.row import Item, as_claim, is_cue
from claimcheck.text.ties import words

REACH = 6
"""How many items may stand between the verb and the whole."""
NEAR = 3
"""How many words may stand between the whole, or the verb after it, and the first part."""
FEW = 2
"""So many parts make a list."""
HELD = frozenset({Kind.COUNT, Kind.MONEY})
WHY = "what a thing holds"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every whole with the list that is its verb's object."""
    for passage in story.passages:
        if len(passage.claims) > 1 and not words("holds parts").isdisjoint(passage.values):
            yield from _held(passage)


def _held(passage: Passage) -> Iterator[PartWhole]:
    items = passage.row
    for verb, item in enumerate(items):
        if item.value in words("holds parts"):
            found = _before(items, verb) or _after(items, verb)
            if found is not None:
                yield from _relations(items, *found, is_of_it=item.value in words("is among its own"))


def _before(items: Sequence[Item], verb: int) -> tuple[int, list[int]] | None:
    """The whole in the subject before an English verb, and the parts right after it: the $12bn plan includes $8bn."""
    whole = next((at for at in range(verb - 1, max(-1, verb - 1 - NEAR), -1) if isinstance(items[at], Claim)), None)
    if whole is None or whole == verb - 1 or not _is_led(items, verb + 1):
        return None
    is_subject = all(is_cue(item, "word") for item in items[whole + 1 : verb])
    return (whole, parts_after(items, verb)) if is_subject and items[verb].word.isascii() else None


def _after(items: Sequence[Item], verb: int) -> tuple[int, list[int]] | None:
    """The whole in the subject after an Arabic verb, and the parts right behind it."""
    whole = next((at for at in range(verb + 1, min(len(items), verb + REACH)) if isinstance(items[at], Claim)), None)
    if whole is None or items[verb].word.isascii() or not _is_led(items, whole + 1):
        return None
    is_whole = any(item.value in words("being so many") for item in items[verb + 1 : whole])
    return (whole, parts_after(items, whole)) if is_whole else None


def _is_led(items: Sequence[Item], at: int) -> bool:
    """Whether a figure stands at a place."""
    return at < len(items) and isinstance(items[at], Claim)


def _relations(items: Sequence[Item], at: int, parts: list[int], *, is_of_it: bool) -> Iterator[PartWhole]:
    """The whole with all its parts together, where nothing can be in two of them."""
    whole, claims = as_claim(items[at]), tuple(as_claim(items[place]) for place in parts)
    if (
        is_of_it
        and len(claims) == 1
        and all(is_person(claim) and claim.quantity.is_exact for claim in (whole, *claims))
    ):
        yield PartWhole((whole, *claims), Tie(False, WHY, is_likely=True))
    if len(claims) < FEW or whole.quantity.kind not in HELD or not is_magnitude(whole) or not whole.quantity.is_exact:
        return
    if not all(fits(claim, whole) and claim.quantity.kind in COUNTED | {whole.quantity.kind} for claim in claims):
        return
    is_named = all(claim.head_path for claim in claims) and are_disjoint(claims)
    if is_named or same_preposition(items, parts) or same_clitic(items, parts):
        yield PartWhole((whole, *claims), Tie(False, WHY, is_likely=True))
