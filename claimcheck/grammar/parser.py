"""Builds the parsers and finds the longest phrases; the only import of lark.

A grammar never sees words, only their classes, so how far a row of classes leads can be kept and used
again: texts repeat themselves, and a step of the parser costs fifty times a look-up.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from lark import Lark, Token, Tree
from lark.exceptions import LarkError, UnexpectedInput
from lark.lexer import Lexer
from lark.parsers.lalr_interactive_parser import InteractiveParser
from msgspec import Struct, field

from claimcheck import kept
from claimcheck.core import GrammarError

Kinds = tuple[str, ...]
"""The classes one word may have, the likeliest first."""

_AT_LINE = re.compile(r",? at line (\d+)")
"""How lark tells a place."""
MAX_REMEMBERED = 50_000
"""How many steps are kept for each language."""
MAX_STEPS = 2_000
"""How many words are fed for one phrase, over all combinations of their classes."""


class Leaf(NamedTuple):
    """A word of a phrase: its class there, and its number in the phrase."""

    kind: str
    number: int


class Branch(NamedTuple):
    """What a rule of the grammar has matched."""

    rule: str
    parts: tuple["Branch | Leaf", ...]


class Phrase(Struct, frozen=True, gc=False):
    """A phrase from the word `at` of its row to before the word `end`, and what is made of its tree."""

    at: int
    end: int
    meaning: Any


class Fence(Struct, frozen=True):
    """Where a phrase may not end: before a word of a class in `never_before`.

    A number that touches a scale word which it cannot take is a shorter number, or none. Phrases
    whose tree is named in `own` never end before the classes given there, whatever is tried.
    """

    never_before: frozenset[str] = frozenset()
    free: frozenset[str] = frozenset()
    """The trees that may end anywhere."""
    own: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def stops(self, rule: str, row: Sequence[Kinds], end: int, limit: int) -> bool:
        """Whether a phrase of this tree may not end at `end`, when no word from `limit` on is looked at."""
        if rule in self.own:
            return end < len(row) and not self.own[rule].isdisjoint(row[end])
        return rule not in self.free and end < limit and not self.never_before.isdisjoint(row[end])


class _Given(Lexer):
    """The lexer of words that are classified already."""

    def __init__(self, _conf: object) -> None:
        pass

    def lex(self, data: Iterable[Token]) -> Iterable[Token]:  # type: ignore[override]
        return iter(data)


class Grammar(Struct):
    """All grammar files of one language as one LALR parser with several starts."""

    lark: Lark
    meanings: Mapping[str, Callable[[Branch], Any]]
    """What is made of the trees of each start, once for all phrases that parse alike."""
    kept: int = 0
    """How many steps its states have kept."""


class State(dict[Kinds, tuple["State", ...]]):
    """How far a grammar has come after a row of classes: for the next word's classes, the states they lead to.

    Of the classes of a word the likeliest comes last, so that it is the first to be taken from a pile.
    States grow into a tree as texts ask for them: most phrases begin as others have begun, and a step
    taken before costs one look-up.
    """

    __slots__ = ("grammar", "meaning", "moves", "path", "start", "tree")

    def __init__(self, grammar: Grammar, start: str, moves: InteractiveParser, path: tuple[str, ...] = ()) -> None:
        super().__init__()
        self.grammar, self.start, self.moves, self.path = grammar, start, moves, path
        self.tree = self._tree() if path and "$END" in moves.choices() else None
        """The row as a phrase, if it is a whole one."""
        self.meaning = None if self.tree is None else grammar.meanings[start](self.tree)

    def __missing__(self, kinds: Kinds) -> tuple["State", ...]:
        steps = tuple(self._steps(kinds))
        if self.grammar.kept < MAX_REMEMBERED:
            self.grammar.kept += 1
            self[kinds] = steps
        return steps

    def _steps(self, kinds: Kinds) -> Iterator["State"]:
        for kind in reversed(kinds):
            if kind in self.moves.choices():
                moves = self.moves.copy(deepcopy_values=False)
                with suppress(UnexpectedInput):
                    moves.feed_token(Token(kind, ""))
                    yield State(self.grammar, self.start, moves, (*self.path, kind))

    def _tree(self) -> Branch | None:
        """The row as a phrase; None where it is none, as `$END` in the table may be a merged state's."""
        tokens = [Token(kind, number) for number, kind in enumerate(self.path)]
        with suppress(UnexpectedInput):
            return _branch(self.grammar.lark.parse(tokens, start=self.start))
        return None


def longest(root: State, row: Sequence[Kinds], at: int, limit: int, fence: Fence) -> Phrase | None:
    """The longest phrase of `row[at:limit]` that begins there and does not end at the fence.

    Of two as long it is the one of the likelier classes.
    """
    found, open_states = None, [(step, at + 1) for step in root[row[at]]] if at < limit else []
    for _ in range(MAX_STEPS):
        if not open_states:
            break
        state, end = open_states.pop()
        tree = state.tree
        if tree is not None and (found is None or end > found.end) and not fence.stops(tree.rule, row, end, limit):
            found = Phrase(at, end, state.meaning)
        if end < limit:
            for step in state[row[end]]:
                open_states.append((step, end + 1))
    return found


def _branch(tree: Tree[Token]) -> Branch:
    parts = (Leaf(part.type, int(part)) if isinstance(part, Token) else _branch(part) for part in tree.children)
    return Branch(tree.data, tuple(parts))


def build(
    files: Sequence[Path], meanings: Mapping[str, Callable[[Branch], Any]], classes: Iterable[str]
) -> dict[str, State]:
    """The state before the first word, for each start of these grammar files; `meanings` are those of their trees.

    GrammarError names file and line of a mistake.
    """
    texts = [path.read_text(encoding="utf-8") for path in files]
    text = "\n".join([*texts, "%declare " + " ".join(sorted(set(classes)))])
    try:
        lark = Lark(
            text, parser="lalr", lexer=_Given, start=list(meanings), maybe_placeholders=False, cache=_cache_file(files)
        )
    except LarkError as error:
        raise GrammarError(_located(error, files, texts)) from error
    grammar = Grammar(lark, meanings)
    return {start: State(grammar, start, lark.parse_interactive(start=start)) for start in meanings}


def _cache_file(files: Sequence[Path]) -> str | bool:
    """Where lark keeps the tables of these grammars; it notices by itself when a grammar has changed."""
    folder = kept.folder()
    return False if folder is None else str(folder / f"{files[0].parent.name}.lark-cache")


def _located(error: LarkError, files: Sequence[Path], texts: Sequence[str]) -> str:
    """The error with the file and line it points at, counted back from the joined text."""
    told = str(error).strip()
    found = _AT_LINE.search(told)
    if found is None:
        return f"{files[0].parent}/*.lark: {told}"
    line, told = int(found[1]), _AT_LINE.sub("", told)
    for path, text in zip(files, texts, strict=True):
        length = text.count("\n") + 1
        if line <= length:
            return f"{path}:{line}: {told}"
        line -= length
    return told
