"""Words that shut each other out, so that nothing is in two parts that they tell apart: 47 public and 30 private."""

from collections.abc import Sequence

from claimcheck.core import Claim, Kind
from claimcheck.relations.row import Item, as_claim, is_cue, item_at, leads_on
from claimcheck.text.normalise import fold_word
from claimcheck.text.ties import forms, groups

CHILD = "child"
TAIL = 5
"""How many words after a part may tell it from the others."""
ENDS = ("stop", "break", "open", "close", "among")
"""Cues that the words for a part do not run past, but for a mark right behind it: 47 of them public."""


def are_contrary(items: Sequence[Item], parts: Sequence[int]) -> bool:
    """Whether every part is told by a word of one family, and no two by words of one meaning."""
    told = [_meanings(items, at) for at in parts]
    families = set.intersection(*(set(one) for one in told)) if len(told) > 1 else set[str]()
    return any(len({one[family] for one in told}) == len(told) for family in families)


def _meanings(items: Sequence[Item], at: int) -> dict[str, str]:
    """What the words after a part, and its own noun, say, by family."""
    named = groups("contrary ")
    told = [fold_word(word) for word in as_claim(items[at]).quantity.noun.split()]
    for place in range(at + 1, min(len(items), at + 1 + TAIL)):
        item = items[place]
        is_end = is_cue(item, *ENDS) and place > at + 1
        if is_end or (isinstance(item, Claim) and item.quantity.kind is not Kind.ORDINAL):
            break
        told += [item.value, item.word.lower()]
    found = [named[word].partition(" ") for word in reversed(told) if word in named]
    return {family: meaning for family, _, meaning in found}


def are_both_young(items: Sequence[Item], parts: Sequence[int]) -> bool:
    """Whether girls of one part may be children of another: 12 children, 10 women and girls."""
    has_children = any(CHILD in as_claim(items[at]).head_path for at in parts)
    joined = (items[at + 1 : at + 3] for at in parts if leads_on(item_at(items, at + 1)))
    return has_children and any(item.word.removeprefix("و") in forms("young") for after in joined for item in after)
