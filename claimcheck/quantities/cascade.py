"""Runs the grammars one after another over a window of words.

Each level turns its longest phrases into single words of a new class, which the next level reads:
dates, times, scores and names first, then numbers, then amounts, then what fences them in.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from msgspec import Struct

from claimcheck import files
from claimcheck.grammar import lexicon, parser, table
from claimcheck.grammar.lexicon import Sense
from claimcheck.grammar.parser import Branch, Kinds, State
from claimcheck.grammar.table import Table
from claimcheck.grammar.words import Word, word
from claimcheck.quantities.meaning import Actions, Meaning, of_tree

Result = tuple[str, Any]
"""The class that a phrase becomes as a word, and its value."""


APART_RESULT: Result = ("APART", None)
"""What a top rule gives where the words of a phrase belong together but stay as they are: two levels of a change."""
UNTOLD: Result = ("UNTOLD", None)
"""What a top rule gives where the words of a phrase are one number whose meaning nothing tells; it stays unread."""
APART = word(0, 0, Sense(*APART_RESULT))
NO_FENCE = parser.Fence()


class Level(Struct, frozen=True):
    """One grammar of the cascade: its start rule, the meaning of its rules, and what may not follow."""

    start: str
    actions: Actions
    """What each rule makes of the values of its parts."""
    results: Actions
    """For each way the start rule can end, the function that gives a Result, or None to refuse."""
    fence: parser.Fence = NO_FENCE

    def meaning(self, tree: Branch) -> Meaning:
        """What a phrase of this level means."""
        return of_tree(tree, self.results, self.actions)


class Reader(Struct, frozen=True):
    """Everything that reads one language."""

    table: Table
    roots: Mapping[str, State]
    """For the start rule of each level, the state before the first word."""
    levels: tuple[Level, ...]

    def read(self, row: Sequence[Word]) -> list[Word]:
        """The window with every phrase that a level understands as one word."""
        words, kinds = list(row), [item.kinds for item in row]
        for level in self.levels:
            root = self.roots[level.start]
            begins = [at for at, word_kinds in enumerate(kinds) if root[word_kinds]]
            if begins and (read := _apply(level, root, words, kinds, begins)):
                words, kinds = read, [item.kinds for item in read]
        return words


def build(language: str, levels: Sequence[Level], produced: Iterable[str]) -> Reader:
    """The reader of a language, from all its grammar files and word lists."""
    words = lexicon.load(language)
    paths = sorted((files.folder() / language).glob("*.lark"))
    classes = words.classes | table.CLASSES | frozenset(produced)
    return Reader(
        Table(words), parser.build(paths, {level.start: level.meaning for level in levels}, classes), tuple(levels)
    )


def _apply(level: Level, root: State, words: list[Word], row: list[Kinds], begins: list[int]) -> list[Word]:
    """The words with each phrase that begins at one of these places as one word; none where there is no phrase."""
    read: list[Word] = []
    after = 0
    for at in begins:
        if at >= after and (understood := _understood(level, root, words, row, at)):
            made, end = understood
            read += words[after:at]
            read += words[at:end] if made is APART else [made]
            after = end
    return read + words[after:] if after else []


def _understood(level: Level, root: State, words: list[Word], row: list[Kinds], at: int) -> tuple[Word, int] | None:
    """The longest phrase from a word that has a meaning, as one word, and where it ends."""
    phrase = parser.longest(root, row, at, len(row), level.fence)
    while phrase is not None:
        made = _become(words[at : phrase.end], phrase.meaning)
        if made is not None:
            return made, phrase.end
        phrase = parser.longest(root, row, at, phrase.end - 1, level.fence)
    return None


def _become(words: Sequence[Word], meant: Meaning) -> Word | None:
    """The words of a phrase as one word; None where it is well formed and means nothing.

    A single word keeps its other senses for the levels above: ثانية is an ordinal and a second.
    A figure does not: 27.6.2017 is a date or a number.
    """
    result = meant.result(words)
    if result is None:
        return None
    if result is APART_RESULT:
        return APART
    senses = [Sense(*result)]
    if len(words) == 1 and len(words[0].senses) > 1:
        used = meant.used.union(table.FIGURES)
        senses += [sense for sense in words[0].senses if sense.kind not in used]
    return word(words[0].start, words[-1].end, *senses)
