"""What a number counts that does not stand right before its noun.

Before `من` it is the noun after that. After `عددهم` or `عددها` it is the noun before, not the word after:
`طلبة المعهد البالغ عددهم 310 فرقة متآلفة` are 310 students, whatever they make up.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from claimcheck.core import Claim, Item
from claimcheck.text.stems import stem

PEOPLE = ("عددهم ", "عددهن ")
THINGS = ("عددها ", "عدده ")
PERSON = "person"
STANDING_FOR_ONE = frozenset({PERSON, "case", "infection", "injury", "death", "body", "victim", "patient"})
"""Classes of things counted that are people, or stand for one each."""
REACH = 12
"""So many words back the noun may stand."""
_OF = re.compile(" من ال([ء-ي]{3,})")
Stems = Mapping[str, tuple[str, ...]]
"""The stems of counted nouns with their classes."""


def noun_before(
    text: str, start: int, before: Sequence[Item], nouns: Callable[[], Stems], own: Sequence[str]
) -> tuple[str, ...]:
    """The stem and the classes of what the number at `start` counts; nothing where its own classes tell.

    `before` holds the claims and words of the sentence so far.
    """
    is_people = text.endswith(PEOPLE, 0, start)
    if not is_people and (own or not text.endswith(THINGS, 0, start)):
        return ()
    if not STANDING_FOR_ONE.isdisjoint(own):
        return ()
    return next((found for found in _known(before, nouns()) if (PERSON in found) is is_people), ())


def noun_after(text: str, end: int, nouns: Stems) -> tuple[str, ...]:
    """The people, with their classes, that a bare number before `من` counts: 3100 من الأطفال are children."""
    match = _OF.match(text, end)
    path = nouns.get(match[1], ()) if match is not None else ()
    return (stem(match[1]), *path) if match is not None and PERSON in path else ()


def _known(before: Sequence[Item], nouns: Stems) -> Iterator[tuple[str, ...]]:
    """The counted nouns before a number, the nearest first, each with its classes."""
    for item in reversed(before[-REACH:]):
        if isinstance(item, Claim) and item.head_path:
            yield item.head, *item.head_path
        elif item.kind == "word" and (path := nouns.get(item.value)):
            yield item.value, *path
