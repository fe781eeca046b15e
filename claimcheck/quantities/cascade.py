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
from claimcheck.grammar.parser import Phrase
from claimcheck.grammar.tokens import Table, Word

Action = Callable[..., Any]
Result = tuple[str, Any]
"""The class that a phrase becomes as a word, and its value."""


APART_RESULT: Result = ("APART", None)
"""What a top rule gives where the words of a phrase belong together but stay as they are: two levels of a change."""
APART = tokens.word(0, 0, Sense(*APART_RESULT))
LOCATED = frozenset({"WORD", "NOUN", "THE_NOUN", "NOUN_DUAL", "THE_NOUN_DUAL"})
"""Classes whose place in the text matters, not only their value."""

CHOICES = frozenset({"MONEY", "THE_MONEY", "MONEY_SIGN", "MONEY_DUAL"})
"""Classes of words that name several things at once, the likeliest first."""


class Located(NamedTuple):
    """The value of a word and where it stands, in folded offsets."""

    value: Any
    start: int
    end: int


NO_FENCE = parser.Fence()


@dataclass(frozen=True, slots=True)
class Level:
    """One grammar of the cascade: its start rule, the meaning of its rules, and what may not follow."""

    start: str
    actions: Mapping[str, Action]
    """What each rule makes of the values of its parts."""
    results: Mapping[str, Action]
    """For each way the start rule can end, the function that gives a Result, or None to refuse."""
    fence: parser.Fence = NO_FENCE
    needs: str = ""
    """A class without which no phrase of this level can be."""


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
        read: list[Word] = []
        while words and (phrases := self._phrases(level, words)):
            after = 0
            for phrase in phrases:
                read += words[after : phrase.start]
                made = _become(words, phrase, level)
                if made is None:
                    made, after = self._shorter(level, words[phrase.start : phrase.end - 1], phrase.start)
                    read.append(made or words[phrase.start])
                    break
                read += words[phrase.start : phrase.end] if made is APART else [made]
                after = phrase.end
            else:
                return read + words[after:]
            words = words[after:]
        return read + words if read else words

    def _shorter(self, level: Level, words: list[Word], start: int) -> tuple[Word | None, int]:
        """The longest phrase among the first words that has a meaning, and where in the row it ends."""
        while words:
            phrases = self._phrases(level, words)
            if not phrases or phrases[0].start > 0:
                break
            made = _become(words, phrases[0], level)
            if made is not None:
                return made, start + phrases[0].end
            words = words[: phrases[0].end - 1]
        return None, start + 1

    def _phrases(self, level: Level, words: list[Word]) -> tuple[Phrase, ...]:
        if level.needs and not any(level.needs in word.kinds for word in words):
            return ()
        return self.parser.phrases(level.start, tuple(word.kinds for word in words), level.fence)


def build(language: str, levels: Sequence[Level], produced: Iterable[str]) -> Reader:
    """The reader of a language, from all its grammar files and word lists."""
    words = lexicon.load(language)
    paths = sorted((files.folder() / language).glob("*.lark"))
    classes = words.classes | tokens.CLASSES | frozenset(produced)
    return Reader(Table(words), parser.build(paths, [level.start for level in levels], classes), tuple(levels))


def _become(words: Sequence[Word], phrase: parser.Phrase, level: Level) -> Word | None:
    """The phrase as one word; None where it is well formed and means nothing.

    A single word keeps its other senses for the levels above: ثانية is an ordinal and a second.
    A figure does not: 27.6.2017 is a date or a number.
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
        return None
    if result is None:
        return None
    if result is APART_RESULT:
        return APART
    senses = [Sense(*result)]
    if len(inside) == 1:
        senses += [sense for sense in inside[0].senses if sense.kind not in used.union(tokens.FIGURES)]
    return tokens.word(inside[0].start, inside[-1].end, *senses)
