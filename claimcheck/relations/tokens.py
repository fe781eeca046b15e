"""What each item of a sentence says of its subject: a stem, an event, a pace, a direction, a rank, a counted noun."""

from functools import cache, lru_cache
from typing import NamedTuple

from claimcheck import files
from claimcheck.core import Claim, Item, Kind, Passage
from claimcheck.text.normalise import fold_word
from claimcheck.text.stems import stem

REACH = 9
"""How many items before and after a figure belong to its surroundings."""
MIN_LETTERS = 3
SAYING_NOTHING = frozenset({""})
_TELLING = {"rise": "!rise", "fall": "!fall", "earlier": "!earlier"}
_NAMED = frozenset({"event", "pace"})
_ENDS = frozenset({"stop", "break"})


class Sentence(NamedTuple):
    """What a sentence says of the subject, for all the figures in it."""

    tokens: tuple[str, ...]
    """What each item says: a stem, an event, a pace, a direction, a rank, a counted noun; or nothing."""
    words: frozenset[str]
    """The tokens that say something."""
    ends: tuple[int, ...]
    """Where its clauses end."""

    def window(self, at: int) -> tuple[int, int]:
        """The clause around a figure, as far as the window reaches."""
        low = max([0, at - REACH, *(end + 1 for end in self.ends if end < at)])
        return low, min([len(self.tokens), at + REACH + 1, *(end for end in self.ends if end > at)])


@lru_cache(maxsize=64)
def told_in(passage: Passage) -> Sentence:
    """What a sentence says, worked out once for all the figures in it."""
    idle, items = idle_words(), passage.items
    tokens: list[str] = []
    ends: list[int] = []
    for at, item in enumerate(items):
        if item.kind == "word":
            is_idle = item.value in idle or len(item.value) < MIN_LETTERS
            tokens.append("" if is_idle else item.value)
        else:
            tokens.append(_sign(item))
            if item.kind in _ENDS:
                ends.append(at)
    return Sentence(tuple(tokens), frozenset(tokens) - SAYING_NOTHING, tuple(ends))


def _sign(item: Item) -> str:
    """What a figure or a cue says that is no mere word."""
    if isinstance(item, Claim):
        kind = item.quantity.kind
        return f"#{item.quantity.value}" if kind is Kind.ORDINAL else item.head if kind is Kind.COUNT else ""
    return "!" + item.value if item.kind in _NAMED else _TELLING.get(item.kind, "")


@cache
def idle_words() -> frozenset[str]:
    """The stems of words that say nothing about the subject."""
    words = {fold_word(cells[0]).lower() for _, cells in files.all_words("idle_words.tsv")}
    return frozenset(words | set(map(stem, words)))
