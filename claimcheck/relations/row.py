"""The row: a sentence's claims and cues as the finders of parts and changes read them."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache, lru_cache
from typing import TypeAlias

from claimcheck import files
from claimcheck.core import Claim, Cue, Passage, Span
from claimcheck.text.normalise import fold_word

Item: TypeAlias = Claim | Cue

SIGHT = 120
"""How many items a finder looks ahead or back, so that the longest sentence takes linear time."""
LANGUAGES = ("ar", "en")
PASSED = frozenset({"word", "current", "past"})
"""Cues that may stand between a mark and its figure: compared with the present 5 billion."""


@lru_cache(maxsize=256)
def row(passage: Passage) -> tuple[Item, ...]:
    """The items of a sentence; a cue that was read as the noun of a number (6 منهم) is a cue again."""
    items: list[Item] = []
    for item in passage.items:
        cue = _swallowed(item) if isinstance(item, Claim) else None
        if cue is None or not isinstance(item, Claim):
            items.append(item)
        else:
            items.extend((replace(item, head="", head_path=()), cue))
    return tuple(items)


def _swallowed(claim: Claim) -> Cue | None:
    noun_span = claim.quantity.noun_span
    if noun_span is None or claim.head_path:
        return None
    kind = _single_cues().get(fold_word(claim.quantity.noun))
    return Cue(kind[0], noun_span.start, noun_span.end, kind[1]) if kind is not None else None


@cache
def _single_cues() -> dict[str, tuple[str, str]]:
    """The cues of one word that never name a counted thing: folded form to kind and value."""
    found: dict[str, tuple[str, str]] = {}
    for language in LANGUAGES:
        path = files.folder() / "lexicon" / language / "cues.tsv"
        for _, cells in files.rows(path) if path.exists() else ():
            if " " not in cells[0] and len(cells) > 1:
                found[fold_word(cells[0])] = (cells[1], "".join(cells[2:3]))
    return found


@cache
def singular_nouns() -> frozenset[str]:
    """The folded singulars of all counted nouns: a thing named without a number is one of it."""
    found: set[str] = set()
    for language in LANGUAGES:
        path = files.folder() / "lexicon" / language / "nouns.tsv"
        found.update(fold_word(cells[0]) for _, cells in files.rows(path) if path.exists())
    return frozenset(found)


def is_cue(item: Item, *kinds: str) -> bool:
    """Whether an item is a cue of one of these kinds."""
    return isinstance(item, Cue) and item.kind in kinds


def words_between(items: Sequence[Item], start: int, end: int) -> int:
    """How many words, cues and claims stand between two items."""
    return sum(not is_cue(item, "comma", "quote", "dash") for item in items[start + 1 : end])


def claim_after(items: Sequence[Item], at: int, reach: int = 1) -> int | None:
    """The place of the first claim after an item, with fewer than `reach` words between."""
    for place in range(at + 1, min(len(items), at + 1 + reach)):
        item = items[place]
        if isinstance(item, Claim):
            return place
        if item.kind not in PASSED:
            return None
    return None


def written(span: Span, text: str) -> str:
    """The folded words at a span of the draft."""
    return fold_word(span.of(text))


def begins_with_and(item: Item, text: str) -> bool:
    """Whether a word carries the particle و: and so-and-so; وزير is a word of its own."""
    if not is_cue(item, "word", "event"):
        return False
    word = written(item.span, text)
    return word.startswith("و") and word not in singular_nouns()


def is_and(item: Item) -> bool:
    """Whether a word is nothing but و or and."""
    return is_cue(item, "word") and item.value in {"و", "and"} if isinstance(item, Cue) else False
