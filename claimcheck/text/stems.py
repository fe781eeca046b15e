"""Light stems of Arabic and English words, enough to see that two mentions share a word."""

import re
from functools import lru_cache

_ARABIC = re.compile("[\u0621-\u064a]")
_PREFIX = re.compile("^(?:[وف]?[بكل]?ال|[وف]?لل|[وف])(?=...)")
_SUFFIX = re.compile("(?<=...)(?:اتها|اتهم|ات|ها|هم|هن|ون|ين|ان|يه|ته|وا|ه|ا|ي|ت)$")
_ENGLISH_SUFFIX = re.compile("(?<=...)(?:'s|ies|es|s|ed|ing)$")


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """The stem of one folded word; short words stay as they are."""
    if _ARABIC.match(word):
        return _SUFFIX.sub("", _PREFIX.sub("", word))
    return _ENGLISH_SUFFIX.sub("", word.lower())
