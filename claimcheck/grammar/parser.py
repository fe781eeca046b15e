"""Builds the parsers and finds the longest phrases; the only import of lark.

A grammar never sees words, only their classes, so how a row of classes parses can be kept and used
again: texts repeat themselves, and a parse costs fifty times a look-up.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lark import Lark, Token, Tree
from lark.exceptions import LarkError, UnexpectedInput
from lark.lexer import Lexer
from lark.parsers.lalr_interactive_parser import InteractiveParser

from claimcheck.core import GrammarError

Kinds = tuple[str, ...]
"""The classes one word may have, the likeliest first."""

MAX_REMEMBERED = 50_000
MAX_STEPS = 2_000
"""How many words are fed for one phrase, over all combinations of their classes."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words `start` to `end` parse as `tree`, whose leaves are (class, word number)."""

    start: int
    end: int
    tree: Tree[Token]


@dataclass(frozen=True, slots=True)
class Fence:
    """Where a phrase may not end: before a word of a class in `never_before`.

    A number that touches a scale word which it cannot take is a shorter number, or none. Phrases
    whose tree is named in `free` may end anywhere.
    """

    never_before: frozenset[str] = frozenset()
    free: frozenset[str] = frozenset()


Leaf = Callable[[str, int], Any]
Actions = Mapping[str, Callable[..., Any]]


class RefusedError(Exception):
    """A phrase is well formed and means nothing: 25:61 o'clock."""


def evaluate(tree: Tree[Token], leaf: Leaf, actions: Actions) -> Any:
    """The value of a tree from its leaves up; RefusedError if an action finds that it has none."""
    parts = arguments(tree, leaf, actions)
    action = actions.get(tree.data)
    value = action(*parts) if action is not None else parts[0] if len(parts) == 1 else tuple(parts)
    if value is None:
        raise RefusedError(tree.data)
    return value


def arguments(tree: Tree[Token], leaf: Leaf, actions: Actions) -> list[Any]:
    """The values of a tree's children; words that only join others have none and are left out."""
    values = (
        leaf(child.type, int(child)) if isinstance(child, Token) else evaluate(child, leaf, actions)
        for child in tree.children
    )
    return [value for value in values if value is not None]


class _Given(Lexer):
    """The lexer of words that are classified already."""

    def __init__(self, _conf: object) -> None:
        pass

    def lex(self, data: Iterable[Token]) -> Iterable[Token]:  # type: ignore[override]
        return iter(data)


@dataclass(slots=True)
class Parser:
    """All grammar files of one language as one LALR parser with several starts."""

    lark: Lark
    first: dict[str, frozenset[str]]
    """For each start, the classes that a phrase can begin with."""
    known: dict[tuple[str, tuple[Kinds, ...]], tuple[Phrase, ...]] = field(default_factory=dict)

    def phrases(self, start: str, row: tuple[Kinds, ...], fence: Fence) -> tuple[Phrase, ...]:
        """The longest phrases of a row from left to right, none overlapping, none ending at the fence."""
        found = self.known.get((start, row))
        if found is None:
            found = tuple(self._scan(start, row, fence))
            if len(self.known) < MAX_REMEMBERED:
                self.known[start, row] = found
        return found

    def _scan(self, start: str, row: tuple[Kinds, ...], fence: Fence) -> Iterable[Phrase]:
        at = 0
        while at < len(row):
            phrase = None
            if not self.first[start].isdisjoint(row[at]):
                phrase = self._longest(start, row, at, fence)
            if phrase is not None:
                yield phrase
            at = phrase.end if phrase is not None else at + 1

    def _longest(self, start: str, row: tuple[Kinds, ...], at: int, fence: Fence) -> Phrase | None:
        """The longest phrase from `at`; of two as long, the one of the likelier classes."""
        for path in sorted(self._paths(start, row, at), key=lambda path: -len(path)):
            end = at + len(path)
            with suppress(UnexpectedInput):  # `$END` in the table may be a merged state's
                tree = self._tree(start, path, at)
                is_fenced = end < len(row) and not fence.never_before.isdisjoint(row[end])
                if not is_fenced or tree.data in fence.free:
                    return Phrase(at, end, tree)
        return None

    def _paths(self, start: str, row: tuple[Kinds, ...], at: int) -> Iterator[tuple[str, ...]]:
        """The classes of the words from `at`, as far as a phrase may go, wherever one may end."""
        open_paths: list[tuple[InteractiveParser, tuple[str, ...]]] = [(self.lark.parse_interactive(start=start), ())]
        for _ in range(MAX_STEPS):
            if not open_paths:
                break
            parser, path = open_paths.pop()
            if path and "$END" in parser.choices():
                yield path
            if at + len(path) < len(row):
                open_paths += reversed(list(_steps(parser, path, row[at + len(path)])))

    def _tree(self, start: str, kinds: tuple[str, ...], at: int) -> Tree[Token]:
        tokens = [Token(kind, number) for number, kind in enumerate(kinds, start=at)]
        return self.lark.parse(tokens, start=start)


def _steps(
    parser: InteractiveParser, path: tuple[str, ...], kinds: Kinds
) -> Iterator[tuple[InteractiveParser, tuple[str, ...]]]:
    """The parser moved on by one word, for each class of the word that fits."""
    fitting = [kind for kind in kinds if kind in parser.choices()]
    for number, kind in enumerate(fitting, start=1):
        moved = parser if number == len(fitting) else parser.copy(deepcopy_values=False)
        with suppress(UnexpectedInput):
            moved.feed_token(Token(kind, ""))
            yield moved, (*path, kind)


def build(files: Sequence[Path], starts: Sequence[str], classes: Iterable[str]) -> Parser:
    """The parser of these grammar files; GrammarError names file and line of a mistake."""
    texts = [path.read_text(encoding="utf-8") for path in files]
    text = "\n".join([*texts, "%declare " + " ".join(sorted(set(classes)))])
    try:
        lark = Lark(
            text, parser="lalr", lexer=_Given, start=list(starts), maybe_placeholders=False, cache=_cache_file(files)
        )
    except LarkError as error:
        raise GrammarError(_located(error, files, texts)) from error
    first = {start: frozenset(lark.parse_interactive(start=start).choices()) for start in starts}
    return Parser(lark, first)


def _cache_file(files: Sequence[Path]) -> str | bool:
    """Where lark keeps the tables of these grammars for the next start, which is then 0.1 s faster.

    The folder is the user's own, never a shared one: lark unpickles what it finds there. Lark notices by
    itself when a grammar has changed.
    """
    home = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    folder = Path(home) / "claimcheck"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        return False
    return str(folder / f"{files[0].parent.name}.lark-cache") if os.access(folder, os.W_OK) else False


def _located(error: LarkError, files: Sequence[Path], texts: Sequence[str]) -> str:
    """The error with the file and line it points at, counted back from the joined text."""
    line = getattr(error, "line", None)
    if not isinstance(line, int):
        return f"{', '.join(path.name for path in files)}: {error}"
    for path, text in zip(files, texts, strict=True):
        length = text.count("\n") + 1
        if line <= length:
            return f"{path}:{line}: {error}"
        line -= length
    return str(error)
