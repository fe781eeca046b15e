"""The walk through the tables makes the trees that lark itself makes."""

from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path

import pytest
from lark import Lark, Token, Tree
from lark.exceptions import UnexpectedInput

from claimcheck.grammar import parser
from claimcheck.grammar.lalr import Branch, Leaf

GRAMMAR = """
weight: amount [_pair] _COLON? GRAMS   -> weighed
      | _pair                         -> counted
?amount: small | AND small            -> also
small: FIGURE | FIGURE FIGURE         -> twice
_pair: AND FIGURE more*
more: AND
distance: FIGURE AND*
"""
CLASSES = ("AND", "FIGURE", "GRAMS", "_COLON")
LONGEST = 5


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("grammar") / "toy.lark"
    path.write_text(GRAMMAR, encoding="utf-8")
    return path


def rows() -> Iterator[tuple[str, ...]]:
    for length in range(1, LONGEST + 1):
        yield from product(CLASSES, repeat=length)


def walked(state: parser.State, row: Sequence[str]) -> Branch | None:
    for kind in row:
        steps = state[(kind,)]
        if not steps:
            return None
        (state,) = steps
    return state.tree


def made_by_lark(lark: Lark, start: str, row: Sequence[str]) -> Branch | None:
    walk = lark.parse_interactive(start=start)
    try:
        for number, kind in enumerate(row):
            walk.feed_token(Token(kind, number))  # type: ignore[arg-type]
        return branch(walk.feed_eof())
    except UnexpectedInput:
        return None


def branch(tree: Tree[Token]) -> Branch:
    parts = (Leaf(part.type, int(part)) if isinstance(part, Token) else branch(part) for part in tree.children)
    return Branch(str(tree.data), tuple(parts))


@pytest.mark.parametrize("start", ["weight", "distance"])
def test_every_row_has_the_tree_that_lark_makes(file: Path, start: str) -> None:
    states = parser.build([file], {"weight": str, "distance": str}, CLASSES)
    text = f"{GRAMMAR}\n%declare {' '.join(CLASSES)}"
    lark = Lark(text, parser="lalr", lexer="basic", start=["weight", "distance"], maybe_placeholders=False)
    trees = [made_by_lark(lark, start, row) for row in rows()]
    assert len([tree for tree in trees if tree]) >= LONGEST
    assert trees == [walked(states[start], row) for row in rows()]
