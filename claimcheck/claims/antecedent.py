"""What a number counts that stands after `عددهم` or `عددها`: the noun before, not the word after.

`طلبة المعهد البالغ عددهم 310 فرقة متآلفة` are 310 students, whatever they make up.
"""

from collections.abc import Iterator, Mapping, Sequence

from claimcheck.core import Cue, Item

PEOPLE = ("عددهم ", "عددهن ")
THINGS = ("عددها ", "عدده ")
PERSON = "person"
STANDING_FOR_ONE = frozenset({PERSON, "case", "infection", "injury", "death", "body", "victim", "patient"})
"""Classes of things counted that are people, or stand for one each."""
REACH = 12
"""So many words back the noun may stand."""
Stems = Mapping[str, tuple[str, ...]]
"""The stems of counted nouns with their classes."""


def noun_before(text: str, start: int, before: Sequence[Item], nouns: Stems, own: Sequence[str]) -> tuple[str, ...]:
    """The stem and the classes of what the number at `start` counts; nothing where its own classes tell.

    `before` holds the claims and words of the sentence so far.
    """
    is_people = text.endswith(PEOPLE, 0, start)
    if not is_people and (own or not text.endswith(THINGS, 0, start)):
        return ()
    if not STANDING_FOR_ONE.isdisjoint(own):
        return ()
    return next((found for found in _known(before, nouns) if (PERSON in found) is is_people), ())


def _known(before: Sequence[Item], nouns: Stems) -> Iterator[tuple[str, ...]]:
    """The counted nouns before a number, the nearest first, each with its classes."""
    for item in reversed(before[-REACH:]):
        if isinstance(item, Cue) and item.kind == "word" and (path := nouns.get(item.value)):
            yield item.value, *path
