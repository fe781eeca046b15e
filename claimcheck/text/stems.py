"""Light stems of Arabic and English words, enough to see that two mentions share a word."""

import re
from functools import lru_cache

from claimcheck.text.normalise import ALEF, YA

_PREFIX = re.compile("^(?:[وف]?[بكل]?ال|[وف]?لل|[وف])(?=...)")
_SUFFIX = re.compile("(?<=...)(?:اتها|اتهم|ات|ها|هم|هن|ون|ين|ان|يه|ته|وا|ه|ا|ي|ت)$")
_LED, _ENDED = "وفبكلا", "ايهتنم"
"""The letters that prefixes begin with, and those that suffixes end in."""
_ENGLISH_SUFFIX = re.compile("(?<=...)(?:'s|ied|ies|es|s|ed|ing)$")
_ENGLISH_Y = frozenset({"ied", "ies"})
PRONOUNS = ("هم", "ها", "هما", "ه")
"""Endings that say whose a thing is: his, her, their; the daughter of somebody else has none."""
_ARTICLES = ("ال", "وال", "بال", "فال", "لل", "ولل")
_DOUBLED = re.compile("([bdgmnprt])\\1$")
_MUTE = re.compile("(?<=...)e$")


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """The stem of one folded word; short words stay as they are."""
    if not ALEF <= word[:1] <= YA:
        return _english(word.lower())
    bare = _PREFIX.sub("", word) if word[0] in _LED else word
    return _SUFFIX.sub("", bare) if bare[-1] in _ENDED else bare


def has_article(word: str) -> bool:
    """Whether an Arabic word begins with its article, and a particle before that perhaps."""
    return word.startswith(_ARTICLES)


def bare(word: str) -> str:
    """A folded Arabic word without its article and the particles written onto its front."""
    return _PREFIX.sub("", word)


def _english(word: str) -> str:
    """Carries, carried and carry are one; so are drop and dropped, price and prices."""
    found = _ENGLISH_SUFFIX.search(word)
    if found is None:
        return _MUTE.sub("", word)
    kept = word[: found.start()]
    if found.group() in _ENGLISH_Y:
        return kept + "y"
    if found.group() in {"ed", "ing"}:
        kept = _DOUBLED.sub("\\1", kept)
    return _MUTE.sub("", kept)
