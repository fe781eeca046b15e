"""Two neighbouring figures of one sentence that the text sets equal: brackets, أي, ما يعادل, or.

Only neighbours count: a word of any weight between them, or a bracket that holds more than the
second figure, makes them two facts.
"""

from collections.abc import Iterator, Sequence
from enum import Enum
from functools import lru_cache
from itertools import pairwise

from msgspec import Struct

from claimcheck.core import Claim, Cue, Kind, Passage
from claimcheck.relations.pace import written_pace
from claimcheck.text.ties import words


class Link(Enum):
    """What sets two figures equal."""

    BRACKETS = "brackets"
    CONNECTIVE = "connective"
    EQUAL = "equal"
    """A connective that claims equality outright: ما يعادل, where أي may also introduce a part."""
    OR = "or"
    ASIDE = "aside"
    """A share again between commas: nine in ten, or 90 %, of them; just under half, 48 %, of them."""
    NEXT = "next"
    """Nothing at all stands between them."""


class Juxtaposed(Struct, frozen=True):
    """Two neighbouring figures, what links them, and how many words stand between."""

    first: Claim
    second: Claim
    link: Link
    words_between: int
    before: tuple[Claim | Cue, ...]
    """The few items before the first figure, the nearest last."""
    after: tuple[Claim | Cue, ...]
    """The few items after the second figure."""


REACH = 6
"""How many items around a pair are shown to whoever judges it."""
MAX_WORDS = 3
NOUN = 4
"""So many words at most say what the first figure is of."""
_OF = frozenset({"of", "from", "of_total"})
_SIGNS = frozenset({"comma", "open", "dash", "equivalent"})
_IDLE = frozenset({"comma", "close", "quote", "dash", "namely", "was"})
_LINKING = _IDLE | {"word", "equivalent"}
"""Kinds of all that may stand between two figures of which the second tells the first again."""


@lru_cache(maxsize=64)  # three finders ask for those of one sentence
def pairs(passage: Passage) -> Sequence[Juxtaposed]:
    """Every two neighbouring figures that the text sets equal, in reading order."""
    return tuple(_pairs(passage)) if len(passage.claims) > 1 else ()


def _pairs(passage: Passage) -> Iterator[Juxtaposed]:
    items, places = passage.items, passage.claim_places
    restated = -1  # where a figure stands that was given again: 40 feet (12 metres), or 44 feet with its bowsprit
    for start, end in pairwise(places):
        if end - start > REACH + 1:
            continue
        found = _link(items, start, end)
        is_second_choice = found is not None and found[0] is Link.OR and start == restated
        restated = end if found is not None and found[0] is not Link.NEXT else -1
        if found is not None and not is_second_choice:
            yield from _pair(items, start, end, *found)
    for start, middle, end in zip(places, places[1:], places[2:], strict=False) if "open" in passage.places else ():
        if end - start <= REACH and _is_row(items, start, middle, end):
            yield from _pair(items, start, middle, Link.BRACKETS, 0)
            yield from _pair(items, start, end, Link.BRACKETS, 0)
            yield from _pair(items, middle, end, Link.BRACKETS, 0)


def _pair(items: Sequence[Claim | Cue], start: int, end: int, link: Link, apart: int) -> Iterator[Juxtaposed]:
    first, second = items[start], items[end]
    if isinstance(first, Claim) and isinstance(second, Claim) and written_pace(second) in {"", written_pace(first)}:
        before, after = tuple(items[max(0, start - REACH) : start]), tuple(items[end + 1 : end + 1 + REACH])
        yield Juxtaposed(first, second, link, apart, before, after)


def _is_row(items: Sequence[Claim | Cue], start: int, middle: int, end: int) -> bool:
    """A bracket with the figure in two other currencies or units: 3bn francs ($3.2bn; £2.5bn)."""
    opening, parting = items[start + 1 : middle], items[middle + 1 : end]
    is_parted = len(parting) == 1 and isinstance(parting[0], Cue) and parting[0].kind in {"comma", "stop"}
    is_opened = len(opening) == 1 and isinstance(opening[0], Cue) and opening[0].kind == "open"
    three = [item.quantity for item in (items[start], items[middle], items[end]) if isinstance(item, Claim)]
    are_three = len({quantity.unit for quantity in three}) == 3 and len({quantity.kind for quantity in three}) == 1
    return is_opened and is_parted and are_three and _closes(items[end + 1 : end + 3])


def _are_shares(first: Claim | Cue, second: Claim | Cue) -> bool:
    """Whether a fraction in words and a percent follow each other."""
    pair = [item.quantity.kind for item in (first, second) if isinstance(item, Claim)]
    return pair == [Kind.RATIO, Kind.PERCENT]


def _link(items: Sequence[Claim | Cue], start: int, end: int) -> tuple[Link, int] | None:
    """The link that the items between two figures make, and the number of words in it; None if they make none."""
    if end == start + 1:
        return Link.NEXT, 0
    kinds = [item.kind for item in items[start + 1 : end]]
    is_bracket = "open" in kinds
    if not is_bracket and not _LINKING.issuperset(kinds):
        return None
    cues, after = [item for item in items[start + 1 : end] if isinstance(item, Cue)], items[end + 1 : end + 3]
    if is_bracket:
        return _bracket(cues, kinds, after)
    if _are_shares(items[start], items[end]) and _is_aside(cues, after):
        return Link.ASIDE, 0
    rest = [cue for cue in cues if cue.kind not in _IDLE and not (cue.kind == "word" and cue.value in words("filler"))]
    if not rest or len(rest) > 1 + MAX_WORDS:
        return None
    if any(cue.value in words("apart") for cue in rest):
        return None  # 40 degrees, that is higher by 4
    ties = [cue for cue in rest if cue.kind == "equivalent"]
    others = [cue for cue in rest if cue.kind == "word"]
    if ties and not any(cue.value in words("or") for cue in others):
        return (Link.EQUAL if max(len(cue.word) for cue in ties) > len("أي") else Link.CONNECTIVE), len(others)
    is_choice = not ties and "close" not in kinds and [cue.value in words("or") for cue in others][-1:] == [True]
    return (Link.OR, len(others) - 1) if is_choice else None


def _without_noun(cues: list[Cue]) -> list[Cue]:
    """The items between two figures without what the first is of: 2 tonnes of cannabis, or; طنين من القمح، أي."""
    end = next((at for at, cue in enumerate(cues[: NOUN + 1]) if cue.kind in _SIGNS), 0)
    is_noun = end > 1 and cues[0].kind in _OF and all(cue.kind == "word" for cue in cues[1:end])
    return cues[end:] if is_noun else cues


def _is_aside(cues: list[Cue], after: Sequence[Claim | Cue]) -> bool:
    """Whether a comma, perhaps with `or`, and another comma set the second figure apart; or two dashes."""
    sign = cues[0].kind
    is_led = sign in {"comma", "dash"} and all(cue.word in words("or") for cue in cues[1:])
    return is_led and bool(after) and isinstance(after[0], Cue) and after[0].kind == sign


def _bracket(cues: list[Cue], kinds: list[str], after: Sequence[Claim | Cue]) -> tuple[Link, int] | None:
    """A bracket that opens between the figures, holds the second alone and closes right after it."""
    opened = len(kinds) - 1 - kinds[::-1].index("open")
    inside, outside = cues[opened + 1 :], cues[:opened]
    if any(cue.kind != "equivalent" and cue.value not in words("filler") for cue in inside):
        return None
    if any(cue.kind not in {"word", "close", "quote"} for cue in outside):
        return None
    apart = sum(cue.kind == "word" for cue in outside)
    if apart > MAX_WORDS or not _closes(after):
        return None
    return Link.BRACKETS, apart


def _closes(after: Sequence[Claim | Cue]) -> bool:
    signs = [item.kind for item in after if isinstance(item, Cue) and item.value not in words("filler")]
    return bool(signs) and signs[0] == "close" and isinstance(after[0], Cue)
