"""Runs the grammars one after another over a window of words.

Each level turns its longest phrases into single words of a new class, which the next level reads:
dates, times, scores and names first, then numbers, then amounts, then what fences them in.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from claimcheck import files
from claimcheck.grammar import lexicon, parser, tokens
from claimcheck.grammar.lexicon import Sense
from claimcheck.grammar.tokens import Table, Word

Action = Callable[..., Any]
Result = tuple[str, Any]
"""The class that a phrase becomes as a word, and its value."""


LOCATED = frozenset({"WORD", "NOUN", "THE_NOUN", "NOUN_DUAL", "THE_NOUN_DUAL"})
"""Classes whose place in the text matters, not only their value."""

CHOICES = frozenset({"MONEY", "THE_MONEY", "MONEY_SIGN", "MONEY_DUAL"})
"""Classes of words that name several things at once, the likeliest first."""


class Located(NamedTuple):
    """The value of a word and where it stands, in folded offsets."""

    value: Any
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Level:
    """One grammar of the cascade: its start rule, the meaning of its rules, and what may not follow."""

    start: str
    actions: Mapping[str, Action]
    """What each rule makes of the values of its parts."""
    results: Mapping[str, Action]
    """For each way the start rule can end, the function that gives a Result, or None to refuse."""
    fence: parser.Fence = parser.Fence()


@dataclass(frozen=True, slots=True)
class Reader:
    """Everything that reads one language."""

    table: Table
    parser: parser.Parser
    levels: tuple[Level, ...]

    def read(self, row: Sequence[Word]) -> list[Word]:
        """The window with every phrase that a level understands as one word."""
        words = list(row)
        for level in self.levels:
            words = self._apply(level, words)
        return words

    def _apply(self, level: Level, words: list[Word]) -> list[Word]:
        phrases = self.parser.phrases(level.start, tuple(word.kinds for word in words), level.fence)
        if not phrases:
            return words
        read, after = [], 0
        for phrase in phrases:
            read += words[after : phrase.start]
            read += _become(words, phrase, level)
            after = phrase.end
        return read + words[after:]


def build(language: str, levels: Sequence[Level], produced: Iterable[str]) -> Reader:
    """The reader of a language, from all its grammar files and word lists."""
    words = lexicon.load(language)
    paths = sorted((files.folder() / language).glob("*.lark"))
    classes = words.classes | tokens.CLASSES | frozenset(produced)
    return Reader(Table(words), parser.build(paths, [level.start for level in levels], classes), tuple(levels))


def _become(words: Sequence[Word], phrase: parser.Phrase, level: Level) -> Sequence[Word]:
    """The phrase as one word, or its words unchanged where its meaning is refused.

    A single word keeps its other senses for the levels above: ثانية is an ordinal and a second.
    """

    used: set[str] = set()

    def leaf(kind: str, number: int) -> Any:
        word = words[number]
        used.add(kind)
        values = [sense.value for sense in word.senses if sense.kind == kind]
        if kind in LOCATED:
            return Located(values[0], word.start, word.end)
        return tuple(values) if kind in CHOICES else values[0]

    inside = words[phrase.start : phrase.end]
    try:
        result = level.results[phrase.tree.data](*parser.arguments(phrase.tree, leaf, level.actions))
    except parser.RefusedError:
        return inside
    if result is None:
        return inside
    senses = [Sense(*result)]
    if len(inside) == 1:
        senses += [sense for sense in inside[0].senses if sense.kind not in used]
    return [tokens.word(inside[0].start, inside[-1].end, *senses)]
