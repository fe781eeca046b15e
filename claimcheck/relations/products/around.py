"""The words around the figures of a sentence, as they were read before brackets and asides were left out."""

from bisect import bisect_left
from collections.abc import Sequence

from claimcheck.core import Claim, Cue, Item, Passage
from claimcheck.text.ties import forms

REACH = 3
"""How many words before a figure tell what it is, where nothing says otherwise."""


def between(passage: Passage, first: Claim, last: Claim) -> list[Cue]:
    """The words between two claims."""
    return _cues(passage, place(passage, first), place(passage, last))


def before(passage: Passage, claim: Claim, reach: int = REACH) -> list[Cue]:
    """The last words before a claim."""
    at = place(passage, claim)
    return _cues(passage, max(0, at - reach), at)


def place(passage: Passage, claim: Claim) -> int:
    """Where a claim stands among the items, which are in text order."""
    return passage.claim_places[bisect_left(passage.claims, claim.span.start, key=lambda one: one.span.start)]


def _cues(passage: Passage, start: int, end: int) -> list[Cue]:
    return [item for item in passage.items[start:end] if isinstance(item, Cue)]


def has_more(items: Sequence[Item], whole: int) -> bool:
    """Whether a sum is said to hold what comes on top: 660,000 with the freight, 38,500 including delivery."""
    return any(item.word.lower() in forms("with what is added") for item in items[whole + 1 : whole + REACH])
