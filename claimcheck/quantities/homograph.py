"""Words for a unit that may be a thing: عقد, a decade or a contract; ساعة, an hour or a watch. What is near tells."""

import re
from fractions import Fraction
from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from claimcheck import files
from claimcheck.core import Bound, Kind, Quantity, Span
from claimcheck.text.normalise import fold_word

WHILE = "-"
"""In place of a word: the line of the words for a time."""
REACH = 60
"""So many letters before a number are looked at, in its clause."""
_CLAUSE = r"[^.؟?!،؛:\n]*"


class _Homograph(Struct, frozen=True):
    unit: str
    size: Fraction
    many: int
    """So many or more are things."""
    after: re.Pattern[str] | None
    before: re.Pattern[str] | None


def read(quantity: Quantity, text: str, start: int, end: int) -> Quantity | None:
    """The quantity as a count where its unit is meant as a thing; `start` and `end` are its folded offsets.

    None for a range of such things, whose lower end may have been read in another size.
    """
    word = text[start:end].rsplit(" ", 1)[-1]
    found = _homographs().get(word)
    if found is None or found.unit not in {"", quantity.unit} or not _is_thing(quantity, found, text, start, end):
        return quantity
    return None if quantity.bound is Bound.BETWEEN else _counted(quantity, found)


def _is_thing(quantity: Quantity, word: _Homograph, text: str, start: int, end: int) -> bool:
    if word.after is not None and word.after.match(text, end):
        return True
    at = max(0, start - REACH)
    if _while().search(text, at, start):
        return False
    number = quantity.number
    is_many = word.many > 0 and number is not None and number >= word.many * word.size
    return is_many or (word.before is not None and word.before.search(text, at, start) is not None)


def _counted(quantity: Quantity, word: _Homograph) -> Quantity:
    by, noun, end = 1 / word.size, quantity.surface.rsplit(" ", 1)[-1], quantity.span.end
    return replace(
        quantity,
        kind=Kind.COUNT,
        unit="count",
        value=None if quantity.number is None else quantity.number * by,
        stated=quantity.stated and quantity.stated.scaled(by),
        quantum=quantity.quantum * by,
        scale=Fraction(1) if quantity.scale == word.size else quantity.scale * by,
        noun=noun,
        noun_span=Span(end - len(noun), end),
        others=(),
    )


@cache
def _homographs() -> dict[str, _Homograph]:
    found: dict[str, _Homograph] = {}
    for _, (forms, unit, size, many, after, before) in files.words("ar", "homographs.tsv", 6):
        word = _Homograph(
            unit.strip("-"),
            Fraction(size),
            int(many),
            _pattern(after, r" (?:{})(?!\w)"),
            _pattern(before, rf"(?<!\w)[وفبل]?(?:{{}}) {'' if forms == WHILE else _CLAUSE}\Z"),
        )
        found |= dict.fromkeys(map(fold_word, forms.split("|")), word)
    return found


@cache
def _while() -> re.Pattern[str]:
    """The words for a time, right before a number and its hedge."""
    words = _homographs()[WHILE].before
    assert words is not None
    return words


def _pattern(words: str, around: str) -> re.Pattern[str] | None:
    if words == "-":
        return None
    listed = "|".join(re.escape(fold_word(word)) for word in words.split("|"))
    return re.compile(around.format(listed))
