"""How nearly a multiple is reached: almost doubled, about tripled, more than doubled."""

from collections.abc import Sequence

from claimcheck.core import Claim
from claimcheck.relations.row import Item, cues_in, item_at
from claimcheck.text.ties import words


def is_softened(items: Sequence[Item], verb: int) -> bool:
    """Whether a word beside the verb softens the multiple: `more than doubled`, تضاعف تقريبا."""
    before, after = item_at(items, verb - 1), cues_in(items[verb + 1 : verb + 2])
    is_hedged = isinstance(before, Claim) or before.value in words("hedge") - words("almost")
    hedges = words("once more") | (words("hedge") - words("almost"))
    return is_hedged or any(item.value in hedges for item in after)


def is_almost(items: Sequence[Item], verb: int) -> bool:
    """Whether a word beside the verb says that the multiple is nearly reached."""
    beside = (item_at(items, verb - 1), item_at(items, verb + 1))
    return any(item.value in words("almost") for item in beside)


def is_beyond(items: Sequence[Item], verb: int) -> bool:
    """Whether `more than` stands before the verb, and nothing before that takes it back."""
    more, than = item_at(items, verb - 2), item_at(items, verb - 1)
    is_more = than.value in words("than") and more.value in words("order higher")
    return is_more and item_at(items, verb - 3).value not in words("hedge")
