"""Finds the longest phrases, with the tables that lark makes of the grammars; the only import of lark.

A grammar never sees words, only their classes, so how far a row of classes leads can be kept and used
again: texts repeat themselves, and a step through the tables costs ten times a look-up.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from claimcheck import kept
from claimcheck.core import GrammarError
from claimcheck.grammar import lalr
from claimcheck.grammar.lalr import Branch, Leaf, Reduction, Stack, Table

if TYPE_CHECKING:
    from lark.grammar import Rule

Kinds = tuple[str, ...]
"""The classes one word may have, the likeliest first."""

_CODE = [Path(str(lalr.__file__)), Path(__file__)]
"""What makes tables of the grammars."""
_AT_LINE = re.compile(r",? at line (\d+)")
"""How lark tells a place."""
MAX_REMEMBERED = 20_000
"""How many steps are kept from each start."""
MAX_STEPS = 2_000
"""How many words are fed for one phrase, over all combinations of their classes."""


class Phrase(NamedTuple):
    """A phrase that ends before the word `end` of its row, and what is made of its tree."""

    end: int
    meaning: Any


@dataclass(frozen=True, slots=True)
class Fence:
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


@dataclass(slots=True)
class Grammar:
    """The grammar of one language, from one of its starts."""

    table: Table
    meaning: Callable[[Branch], Any]
    """What is made of a tree, once for all phrases that parse alike."""
    kept: int = 0
    """How many steps its states have kept."""


class State(dict[Kinds, tuple["State", ...]]):
    """How far a grammar has come after a row of classes: for the next word's classes, the states they lead to.

    Of the classes of a word the likeliest comes last, so that it is the first to be taken from a pile.
    States grow into a tree as texts ask for them: most phrases begin as others have begun, and a step
    taken before costs one look-up.
    """

    __slots__ = ("grammar", "length", "meaning", "stack", "tree")

    def __init__(self, grammar: Grammar, stack: Stack, length: int = 0) -> None:
        super().__init__()
        self.grammar, self.stack, self.length = grammar, stack, length
        self.tree = lalr.ended(grammar.table, stack) if length else None
        """The row as a phrase, if it is a whole one."""
        self.meaning = None if self.tree is None else grammar.meaning(self.tree)

    def __missing__(self, kinds: Kinds) -> tuple["State", ...]:
        steps = tuple(self._steps(kinds))
        if self.grammar.kept < MAX_REMEMBERED:
            self.grammar.kept += 1
            self[kinds] = steps
        return steps

    def _steps(self, kinds: Kinds) -> Iterator["State"]:
        for kind in reversed(kinds):
            stack = lalr.shifted(self.grammar.table, self.stack, Leaf(kind, self.length))
            if stack is not None:
                yield State(self.grammar, stack, self.length + 1)


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
            found = Phrase(end, state.meaning)
        if end < limit:
            for step in state[row[end]]:
                open_states.append((step, end + 1))
    return found


def build(
    files: Sequence[Path], meanings: Mapping[str, Callable[[Branch], Any]], classes: Iterable[str]
) -> dict[str, State]:
    """The state before the first word, for each start of these grammar files; `meanings` are those of their trees.

    GrammarError names file and line of a mistake.
    """
    starts, declared = list(meanings), "%declare " + " ".join(sorted(set(classes)))
    tables = kept.built(
        f"{files[0].parent.name}.tables",
        [*files, *_CODE],
        lambda: _tables(files, declared, starts),
        given=" ".join([*starts, declared]),
    )
    return {
        start: State(Grammar(table, meanings[start]), Stack((table.first,)))
        for start, table in zip(starts, tables, strict=True)
    }


def _tables(files: Sequence[Path], declared: str, starts: Sequence[str]) -> list[Table]:
    """The table of each start, as lark makes them."""
    from lark import Lark  # as slow as half a draft, and what it makes is kept
    from lark.exceptions import LarkError

    texts = [path.read_text(encoding="utf-8") for path in files]
    try:
        lark = Lark(
            "\n".join([*texts, declared]), parser="lalr", lexer="basic", start=list(starts), maybe_placeholders=False
        )
    except LarkError as error:
        raise GrammarError(_located(error, files, texts)) from error
    made = [lark.parse_interactive(start=start).parser_state.parse_conf for start in starts]
    states = {at: {kind: _action(to) for kind, (_, to) in actions.items()} for at, actions in made[0].states.items()}
    return [Table(states, conf.start_state, conf.end_state) for conf in made]


@cache  # a rule ends before many words
def _action(to: "int | Rule") -> int | Reduction:
    """What lark has in its table, a state or a rule, as we have it."""
    from lark.grammar import Terminal

    if isinstance(to, int):
        return to
    kept = tuple(
        (at, not symbol.is_term and symbol.name.startswith("_"))
        for at, symbol in enumerate(to.expansion)
        if not (isinstance(symbol, Terminal) and symbol.filter_out)
    )
    name = str(to.alias or to.options.template_source or to.origin.name)
    return Reduction(str(to.origin.name), len(to.expansion), name, kept, bool(to.options.expand1 and not to.alias))


def _located(error: Exception, files: Sequence[Path], texts: Sequence[str]) -> str:
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
