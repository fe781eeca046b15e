"""Which countries a draft names, as far as its currency words need to know."""

import re
from functools import cache

from claimcheck import files
from claimcheck.relations import ties
from claimcheck.text.normalise import fold_word
from claimcheck.text.stems import stem

_WORD = re.compile(r"[^\W0-9_]+")
_USUAL = frozenset({"USD", "JPY", "CNY", "RUB", "EUR"})
"""Currencies that their bare name means wherever no other country is named."""


def named(text: str) -> frozenset[str]:
    """ISO codes of the countries whose names, or people, stand in a draft."""
    table = codes()
    stems = {stem(fold_word(word)) for word in set(_WORD.findall(text))}
    return frozenset(table[word] for word in stems if word in table)


def likely(units: list[str], named: frozenset[str]) -> frozenset[str]:
    """The countries that a currency word may speak of, out of those that its readings allow.

    Where nothing tells, every reading is as good as another.
    """
    every = frozenset(unit[:2] for unit in units)
    if units[0] in _USUAL or every & named:
        return (every & named) | {units[0][:2]}
    return every


@cache
def codes() -> dict[str, str]:
    """The stem of a country's adjective, which is that of its name, to the country's code."""
    table = dict(ties.groups("country "))
    for language in ("ar", "en"):
        path = files.folder() / "lexicon" / language / "currencies.tsv"
        for _, cells in files.rows(path) if path.exists() else ():
            for adjective in cells[4].split("|") if len(cells) > 4 and cells[4] else ():
                table.setdefault(stem(fold_word(adjective)), cells[0][:2])
    return table
