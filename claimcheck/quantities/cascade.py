"""Runs the grammars one after another over a window of words.

Each level turns its longest phrases into single words of a new class, which the next level reads:
dates, times, scores and names first, then numbers, then amounts, then what fences them in.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from msgspec import Struct

from claimcheck import files
from claimcheck.grammar import lexicon, parser, table
from claimcheck.grammar.lexicon import Sense
from claimcheck.grammar.parser import Branch, Kinds, Phrase, State
from claimcheck.grammar.table import Table
from claimcheck.grammar.words import Word, kinds_of, word
from claimcheck.quantities.meaning import Actions, Meaning, of_tree

Row = tuple[Kinds, ...]
"""The classes that each word of a window may have."""
Result = tuple[str, Any]
"""The class that a phrase becomes as a word, and its value."""


APART_RESULT: Result = ("APART", None)
"""What a top rule gives where the words of a phrase belong together but stay as they are: two levels of a change."""
UNTOLD: Result = ("UNTOLD", None)
"""What a top rule gives where the words of a phrase are one number whose meaning nothing tells; it stays unread."""
APART = word(0, 0, Sense(*APART_RESULT))
NO_FENCE = parser.Fence()
MAX_REMEMBERED = 20_000
"""How many rows each level remembers."""


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


class Step(Struct, frozen=True, gc=False):
    """The phrases that a level finds in a row of classes, and the number of the level."""

    level: int
    phrases: tuple[Phrase, ...]


class Steps(dict[Row, Step | None]):
    """For each row of classes the first level, of one and those above it, that finds phrases in it.

    Rows repeat themselves, and what is found in them depends on the classes alone unless a meaning refuses its words.
    """

    __slots__ = ("above", "level", "number", "root")

    def __init__(self, number: int, level: Level, root: State, above: "Steps | None") -> None:
        super().__init__()
        self.number, self.level, self.root, self.above = number, level, root, above

    def __missing__(self, row: Row) -> Step | None:
        phrases = tuple(self._phrases(row))
        step = Step(self.number, phrases) if phrases else None if self.above is None else self.above[row]
        if len(self) < MAX_REMEMBERED:
            self[row] = step
        return step

    def _phrases(self, row: Row) -> Iterator[Phrase]:
        after = 0
        for at, kinds in enumerate(row):
            if at >= after and self.root[kinds] and (phrase := self._longest(row, at, len(row))) is not None:
                yield phrase
                after = phrase.end

    def _longest(self, row: Row, at: int, limit: int) -> Phrase | None:
        return parser.longest(self.root, row, at, limit, self.level.fence)

    def take(self, phrases: Iterable[Phrase], words: list[Word], row: Row) -> list[Word]:
        """The words with each phrase as one word."""
        read: list[Word] = []
        after = 0
        for phrase in phrases:
            at, end = phrase.at, phrase.end
            made = _become(words[at:end], phrase.meaning)
            read += words[after:at]
            if made is None:  # a shorter one may mean something then, and others may begin inside
                return read + self._try_all(words, row, at)
            read += words[at:end] if made is APART else [made]
            after = end
        return read + words[after:]

    def _try_all(self, words: list[Word], row: Row, after: int) -> list[Word]:
        """The words from one on with each phrase as one word, where some mean nothing and shorter ones are tried."""
        read: list[Word] = []
        for at in range(after, len(row)):
            if at >= after and self.root[row[at]] and (understood := self._understood(words, row, at)):
                made, end = understood
                read += words[after:at]
                read += words[at:end] if made is APART else [made]
                after = end
        return read + words[after:]

    def _understood(self, words: list[Word], row: Row, at: int) -> tuple[Word, int] | None:
        """The longest phrase from a word that has a meaning, as one word, and where it ends."""
        phrase = self._longest(row, at, len(row))
        while phrase is not None:
            made = _become(words[at : phrase.end], phrase.meaning)
            if made is not None:
                return made, phrase.end
            phrase = self._longest(row, at, phrase.end - 1)
        return None


class Reader(Struct, frozen=True):
    """Everything that reads one language."""

    table: Table
    levels: tuple[Level, ...]
    steps: tuple[Steps, ...]
    """Of each level."""

    def read(self, words: list[Word]) -> list[Word]:
        """The window with every phrase that a level understands as one word."""
        steps: Steps | None = self.steps[0]
        while steps is not None:
            row = tuple([item.kinds for item in words])
            step = steps[row]
            if step is None:
                break
            steps = self.steps[step.level]
            words, steps = steps.take(step.phrases, words, row), steps.above
        return words


def build(language: str, levels: Sequence[Level], produced: Iterable[str]) -> Reader:
    """The reader of a language, from all its grammar files and word lists."""
    words = lexicon.load(language)
    paths = sorted((files.folder() / language).glob("*.lark"))
    classes = words.classes | table.CLASSES | frozenset(produced)
    roots = parser.build(paths, {level.start: level.meaning for level in levels}, classes)
    steps: list[Steps] = []
    for number, level in reversed(list(enumerate(levels))):
        steps.insert(0, Steps(number, level, roots[level.start], steps[0] if steps else None))
    return Reader(Table(words), tuple(levels), tuple(steps))


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
    return Word(tuple(senses), words[0].start, words[-1].end, kinds_of(senses))
