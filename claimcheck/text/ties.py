"""The small words of grammars/lexicon/*/ties.tsv, by group and by stem."""

import re
from collections import defaultdict
from functools import cache
from pathlib import Path

from claimcheck import files, kept
from claimcheck.text import normalise, stems
from claimcheck.text.normalise import fold_word
from claimcheck.text.stems import stem

_CODE = [Path(str(module.__file__)) for module in (files, normalise, stems)] + [Path(__file__)]
"""What makes groups of the lists."""
SPELLINGS = {"ا": "[اأإآ]", "ه": "[هة]", "ي": "[يى]"}
"""The letters that folding makes one."""


@cache
def words(*groups: str) -> frozenset[str]:
    """The stems, and the folded forms, of the words of some groups in all languages."""
    return frozenset(form for group in groups for pair in _grouped().get(group, ()) for form in pair)


@cache
def forms(group: str) -> tuple[str, ...]:
    """A group's words as the folded text has them, for words of which no other form will do."""
    return tuple(form for form, _ in _grouped().get(group, ()))


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
    named = [
        (pair, group.removeprefix(prefix))
        for group, pairs in _grouped().items()
        if group.startswith(prefix)
        for pair in pairs
    ]
    return {stem: name for (_, stem), name in named} | {form: name for (form, _), name in named}


@cache
def _grouped() -> dict[str, tuple[tuple[str, str], ...]]:
    """The words of each group, each as its folded form and its stem."""
    lists = sorted((files.folder() / "lexicon").glob("*/ties.tsv"))
    return kept.built("ties", [*lists, *_CODE], _read)


def _read() -> dict[str, tuple[tuple[str, str], ...]]:
    found: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for _, (word, group, *_) in files.all_words("ties.tsv", 2):
        form = fold_word(word).lower()
        found[group].append((form, stem(form)))
    return {group: tuple(listed) for group, listed in found.items()}
