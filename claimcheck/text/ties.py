"""The small words of grammars/lexicon/*/ties.tsv, by group and by stem."""

import re
from collections import defaultdict
from functools import cache

from claimcheck import files
from claimcheck.text.normalise import fold_word
from claimcheck.text.stems import stem

SPELLINGS = {"ا": "[اأإآ]", "ه": "[هة]", "ي": "[يى]"}
"""The letters that folding makes one."""


@cache
def words(group: str) -> frozenset[str]:
    """The stems, and the folded forms, of a group's words in all languages."""
    return frozenset(form for word in forms(group) for form in (word, stem(word)))


@cache
def forms(group: str) -> tuple[str, ...]:
    """A group's words as the folded text has them, for words of which no other form will do."""
    return tuple(_grouped().get(group, ()))


@cache
def pattern(group: str) -> str:
    """A group's words as a regular expression for text that is not folded, the longest first."""
    return "|".join(spelled(form) for form in sorted(forms(group), key=len, reverse=True))


def spelled(form: str) -> str:
    """A folded form as a regular expression for all that is folded to it, marks left out."""
    return "".join(SPELLINGS.get(letter, re.escape(letter)) for letter in form)


@cache
def groups(prefix: str) -> dict[str, str]:
    """What follows a prefix in the names of groups, by word: `country ` gives a place's country."""
    return {
        form: group.removeprefix(prefix)
        for word, group in _listed()
        if group.startswith(prefix)
        for form in (word, stem(word))
    }


@cache
def _grouped() -> dict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for word, group in _listed():
        found[group].append(word)
    return dict(found)


@cache
def _listed() -> tuple[tuple[str, str], ...]:
    return tuple((fold_word(word).lower(), group) for _, (word, group, *_) in files.all_words("ties.tsv", 2))
