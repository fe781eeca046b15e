"""A bound under a negation: nobody gave more than 500 says that all gave at most 500.

Mostly the negation turns the bound round; sometimes it stays with the verb (more than 500 did not come). So both
readings are kept, but where nobody is spoken of: there only the turned one is left.
"""

import re
from collections.abc import Iterator
from functools import cache

from msgspec.structs import replace

from claimcheck import files
from claimcheck.core import Bound, Interval, Quantity
from claimcheck.text.normalise import fold_word

REACH = 48
"""So many letters before a bound are looked at."""
WORDS = 6
"""So many words back a negation may stand."""
_CLAUSE_END = re.compile(r"[^\w\s'’]")
_AND = re.compile("^[وف](?=..)")
_TURNED = {Bound.MORE_THAN: Bound.AT_MOST, Bound.LESS_THAN: Bound.AT_LEAST}


def read(quantity: Quantity, text: str, start: int, language: str) -> Quantity:
    """The quantity with the bound that a negation before it leaves; `start` is where it begins in the folded text."""
    if quantity.bound not in _TURNED or quantity.number is None:
        return quantity
    meanings = set(_meanings(text[max(0, start - REACH) : start], language))
    if "still" in meanings or not {"not", "nobody"} & meanings:
        return quantity
    is_clear = "nobody" in meanings or "anyone" in meanings
    first, *others = map(_turned, quantity.readings())
    others += () if is_clear else tuple(quantity.readings())
    return replace(first, others=tuple(others))


def _turned(quantity: Quantity) -> Quantity:
    bound, number = _TURNED[quantity.bound], quantity.number or 0
    stated = Interval.at_most(number) if bound is Bound.AT_MOST else Interval.at_least(number)
    return replace(quantity, bound=bound, stated=stated)


def _meanings(before: str, language: str) -> Iterator[str]:
    """What the last words of the clause say of a negation."""
    clause = _CLAUSE_END.split(before)[-1]
    table = _negations(language)
    for word in clause.lower().split()[-WORDS:]:
        meaning = table.get(word) or table.get(_AND.sub("", word))
        if meaning:
            yield meaning


@cache
def _negations(language: str) -> dict[str, str]:
    return {fold_word(cells[0]).lower(): cells[1] for _, cells in files.words(language, "negations.tsv", 2)}
