"""Which countries a text names, by name, people or city: as far as currency words need to know."""

import re
from collections import Counter
from collections.abc import Collection
from functools import cache

from claimcheck import files
from claimcheck.text.normalise import fold_word
from claimcheck.text.stems import stem

WORLDWIDE = frozenset({"USD", "EUR", "JPY", "CNY", "RUB"})
"""Currencies that their bare name means even in news of a country with one of the same name."""
_WORD = re.compile(r"[^\W0-9_]+")


def named(text: str) -> Counter[str]:
    """How often a text, folded or not, names each country; by the first two letters of its currency's ISO code."""
    table = codes()
    stems = ((stem(fold_word(word)), count) for word, count in Counter(_WORD.findall(text)).items())
    found: Counter[str] = Counter()
    for word, count in stems:
        if word in table:
            found[table[word]] += count
    return found


def likely(units: list[str], named: Collection[str]) -> frozenset[str]:
    """The countries whose money a currency word may mean, out of those that its readings allow.

    Where nothing tells, every reading is as good as another.
    """
    every = frozenset(unit[:2] for unit in units)
    meant = every.intersection(named)
    return meant | {units[0][:2]} if units[0] in WORLDWIDE or meant else every


@cache
def codes() -> dict[str, str]:
    """The stem of a country's adjective, which is mostly that of its name, and of its cities, to its code."""
    table: dict[str, str] = {}
    for language in ("ar", "en"):
        root = files.folder() / "lexicon" / language
        words = [(cells[0], cells[1]) for _, cells in files.rows(root / "places.tsv")]
        money = files.rows(root / "currencies.tsv")
        words += [(word, cells[0][:2]) for _, cells in money if len(cells) > 4 for word in cells[4].split("|") if word]
        for word, code in words:
            table.setdefault(stem(fold_word(word)), code)
    return table
