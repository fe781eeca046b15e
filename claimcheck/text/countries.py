"""Which countries a text names, by name, people or city: as far as currency words need to know."""

import re
from collections import Counter
from collections.abc import Collection, Iterator
from functools import cache

from claimcheck import files
from claimcheck.text.normalise import fold_word
from claimcheck.text.stems import bare, stem

WORLDWIDE = frozenset({"USD", "EUR", "JPY", "CNY", "RUB"})
"""Currencies that their bare name means even in news of a country with one of the same name."""
MAX_REMEMBERED = 65_536
"""How many words are remembered."""
_WORD = re.compile(r"[^\W0-9_]+")
_PEOPLE = ("", "ه", "ين", "ون", "s")
"""What an adjective of a country may end in besides: سعودي, سعودية, سعوديين."""


def named(text: str) -> Counter[str]:
    """How often a text, folded or not, names each country; by the first two letters of its currency's ISO code."""
    return Counter(filter(None, map(_CODES.__getitem__, _WORD.findall(text))))


class _Codes(dict[str, str]):
    """The code of the country that a word names; empty where it names none."""

    def __missing__(self, word: str) -> str:
        folded, table = fold_word(word).lower(), _names()
        code = table.get(folded) or table.get(bare(folded), "")
        if len(self) < MAX_REMEMBERED:
            self[word] = code
        return code


_CODES = _Codes()


def likely(units: list[str], named: Collection[str]) -> frozenset[str]:
    """The countries whose money a currency word may mean, out of those that its readings allow.

    Where nothing tells, every reading is as good as another.
    """
    every = frozenset(unit[:2] for unit in units)
    meant = every.intersection(named)
    return meant | {units[0][:2]} if units[0] in WORLDWIDE or meant else every


@cache
def codes() -> dict[str, str]:
    """The stem of a country's adjective, or of a place in it, to the country's code."""
    table: dict[str, str] = {}
    for word, code in (*_places(), *_adjectives()):
        table.setdefault(stem(word), code)
    return table


@cache
def _names() -> dict[str, str]:
    """Words as they stand: a stem of السودان would be as short as what is black."""
    table = dict(_places())
    for word, code in _adjectives():
        for ending in _PEOPLE:
            table.setdefault(word + ending, code)
    return table


def _places() -> Iterator[tuple[str, str]]:
    return ((fold_word(word).lower(), code) for _, (word, code) in files.all_words("places.tsv", 2))


def _adjectives() -> Iterator[tuple[str, str]]:
    """The adjectives that name the country of each currency."""
    for _, cells in files.all_words("currencies.tsv"):
        for word in cells[4].split("|") if len(cells) > 4 and cells[4] else ():
            yield fold_word(word).lower(), cells[0][:2]
