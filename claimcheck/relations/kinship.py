"""Words of one root: سائح and سياحة, يتبرع and تبرعات share what is left when prefixes and vowels are gone."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache

from claimcheck import files
from claimcheck.text import countries, ties
from claimcheck.text.normalise import fold_word
from claimcheck.text.stems import stem

_ARABIC = re.compile("[ء-ي]")
_PREFIX = re.compile("^(?:است|يست|تست|[يتمن]ت|ال|[بلكيتمنا])(?=...)")
_ENDING = re.compile("(?<=...)(?:ين|ون|ان|ات|[هتنيو])$")
_WEAK = re.compile("(?<=.)[اويءى](?=.)")
LEAST = 3
"""A root of fewer letters is shared by chance."""


@lru_cache(maxsize=100_000)
def root(word: str) -> str:
    """What words of one family share; the word itself where too little would be left."""
    if word.startswith("!") or not _ARABIC.match(word):
        return word
    for bare in (_PREFIX.sub("", _ENDING.sub("", word)), _ENDING.sub("", word), word):
        core = _WEAK.sub("", bare)
        if len(core) >= LEAST:
            return core
    return word


@lru_cache(maxsize=1_000)
def roots(stems: frozenset[str]) -> frozenset[str]:
    """The roots of some stems."""
    return frozenset(root(word) for word in stems)


def countries_of(stems: frozenset[str]) -> frozenset[str]:
    """The codes of the countries that some stems name."""
    table = _nations()
    return frozenset(table[word] for word in stems if word in table)


@lru_cache(maxsize=1_000)
def subjects(stems: frozenset[str]) -> frozenset[str]:
    """The roots of all words but those for countries, which any two stories may share; synonyms count as one."""
    table, groups = _nations(), _synonyms()
    found = roots(frozenset(word for word in stems if word not in table))
    return frozenset(groups.get(word, word) for word in found)


def are_apart(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two sets of subjects hold different words of a set that grammars/lexicon/*/contrasts.tsv lists."""
    ours, theirs = one - other, other - one
    sides = _contrasts()
    found = {(number, place) for word in ours for number, place in sides.get(word, ())}
    return any(
        number == at and place != where
        for word in theirs
        for number, place in sides.get(word, ())
        for at, where in found
    )


@cache
def _synonyms() -> dict[str, str]:
    """The root of every synonym to the first of its group."""
    table: dict[str, str] = {}
    for group in _lines("synonyms.tsv"):
        for word in group:
            table.setdefault(word, group[0])
    return table


@cache
def _contrasts() -> dict[str, tuple[tuple[int, int], ...]]:
    """The number of the set, and of the place in it, for each contrasting word."""
    table: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    groups = _synonyms()
    for number, row in enumerate(_lines("contrasts.tsv")):
        for place, word in enumerate(row):
            table[groups.get(word, word)].append((number, place))
    return {word: tuple(places) for word, places in table.items()}


def _lines(name: str) -> Iterator[list[str]]:
    """The roots of the words of every line, in all languages; classes of events keep their names."""
    for _, cells in files.all_words(name):
        yield [word if word.startswith("!") else root(stem(fold_word(word).lower())) for word in cells if word]


@cache
def _nations() -> dict[str, str]:
    """The stems of countries' names, and of the capitals that stand for them, with their codes."""
    return {**ties.groups("nation "), **countries.codes()}
