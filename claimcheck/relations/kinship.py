"""Words of one root: سائح and سياحة, يتبرع and تبرعات share what is left when prefixes and vowels are gone."""

import re
from functools import cache, lru_cache

from claimcheck.relations import countries, ties

_ARABIC = re.compile("[ء-ي]")
_PREFIX = re.compile("^(?:است|يست|تست|[يتمن]ت|ال|[بلكيتمنا])(?=...)")
_ENDING = re.compile("(?<=...)(?:ين|ون|ان|ات|[هتنيو])$")
_WEAK = re.compile("(?<=.)[اويءى](?=.)")
LEAST = 3
"""A root of fewer letters is shared by chance."""


@lru_cache(maxsize=100_000)
def root(stem: str) -> str:
    """What words of one family share; the stem itself where too little would be left."""
    if stem.startswith("!") or not _ARABIC.match(stem):
        return stem
    for bare in (_PREFIX.sub("", _ENDING.sub("", stem)), _ENDING.sub("", stem), stem):
        core = _WEAK.sub("", bare)
        if len(core) >= LEAST:
            return core
    return stem


@lru_cache(maxsize=10_000)
def roots(stems: frozenset[str]) -> frozenset[str]:
    """The roots of some stems."""
    return frozenset(root(stem) for stem in stems)


def countries_of(stems: frozenset[str]) -> frozenset[str]:
    """The codes of the countries that some stems name."""
    table = _nations()
    return frozenset(table[stem] for stem in stems if stem in table)


def subjects(stems: frozenset[str]) -> frozenset[str]:
    """The roots of all words but those for countries, which any two stories may share."""
    table = _nations()
    return roots(frozenset(stem for stem in stems if stem not in table))


@cache
def _nations() -> dict[str, str]:
    """The stems of countries' names, and of the capitals that stand for them, with their codes."""
    return {**ties.groups("nation "), **countries.codes()}
