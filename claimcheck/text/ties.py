"""The small words of grammars/lexicon/*/ties.tsv, by group and by stem."""

from functools import cache

from claimcheck import files
from claimcheck.text.normalise import fold_word
from claimcheck.text.stems import stem


@cache
def words(group: str) -> frozenset[str]:
    """The stems, and the folded forms, of a group's words in all languages."""
    return frozenset(form for form, found in _rows() if found == group)


@cache
def forms(group: str) -> tuple[str, ...]:
    """A group's words as the folded text has them, for words of which no other form will do."""
    return tuple(form for form, found in _listed() if found == group)


@cache
def groups(prefix: str) -> dict[str, str]:
    """What follows a prefix in the names of groups, by word: `country ` gives a place's country."""
    return {form: found[len(prefix) :] for form, found in _rows() if found.startswith(prefix)}


@cache
def _rows() -> tuple[tuple[str, str], ...]:
    return tuple((form, group) for word, group in _listed() for form in dict.fromkeys([word, stem(word)]))


@cache
def _listed() -> tuple[tuple[str, str], ...]:
    return tuple((fold_word(word).lower(), group) for _, (word, group, *_) in files.all_words("ties.tsv", 2))
