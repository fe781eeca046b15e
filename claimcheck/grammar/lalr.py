"""Walks the tables of an LALR grammar over classes of words, one word at a time.

lark makes the tables, see parser.py. A stack is never changed, so that all rows which begin alike go on from one.
"""

from collections.abc import Mapping
from typing import NamedTuple

END = "$END"
"""The class that stands after the last word."""


class Leaf(NamedTuple):
    """A word of a phrase: its class there, and its number in the phrase."""

    kind: str
    number: int


class Branch(NamedTuple):
    """What a rule of the grammar has matched."""

    rule: str
    parts: tuple["Node", ...]


Node = Branch | Leaf


class Reduction(NamedTuple):
    """What becomes of the symbols of a rule when all are there."""

    symbol: str
    """What they are together."""
    size: int
    rule: str
    """What their branch is called: the alias, else the rule."""
    kept: tuple[tuple[int, bool], ...]
    """The symbols that have a place in the tree; of a helper rule only its parts have."""
    is_transparent: bool
    """One part by itself takes the place of the branch."""


Actions = Mapping[str, int | Reduction]
"""For the class of the next word: the state to go to, or the rule that ends before the word."""


class Table(NamedTuple):
    """The grammar from one start: the actions of each state, and between which states a phrase lies."""

    states: Mapping[int, Actions]
    first: int
    last: int


class Stack(NamedTuple):
    """How far a row of words has come: the states gone through, and what was made of the words."""

    states: tuple[int, ...]
    made: tuple[Node, ...] = ()


def shifted(table: Table, stack: Stack, leaf: Leaf) -> Stack | None:
    """The stack with one more word; None where no word of its class may follow."""
    while isinstance(action := table.states[stack.states[-1]].get(leaf.kind), Reduction):
        stack = _reduced(table, stack, action)
    return None if action is None else Stack((*stack.states, action), (*stack.made, leaf))


def ended(table: Table, stack: Stack) -> Branch | None:
    """The tree of the words, if they are a whole phrase."""
    while isinstance(action := table.states[stack.states[-1]].get(END), Reduction):
        stack = _reduced(table, stack, action)
        if stack.states[-1] == table.last:
            found = stack.made[-1]
            return found if isinstance(found, Branch) else None
    return None


def _reduced(table: Table, stack: Stack, rule: Reduction) -> Stack:
    """The stack with the last symbols as the one that they are together."""
    rest = len(stack.made) - rule.size
    states, made = stack.states[: rest + 1], stack.made[:rest]
    following = table.states[states[-1]][rule.symbol]
    assert isinstance(following, int)
    return Stack((*states, following), (*made, _tree(rule, stack.made[rest:])))


def _tree(rule: Reduction, symbols: tuple[Node, ...]) -> Node:
    parts: list[Node] = []
    for at, is_helper in rule.kept:
        symbol = symbols[at]
        parts += symbol.parts if is_helper and isinstance(symbol, Branch) else (symbol,)
    return parts[0] if rule.is_transparent and len(parts) == 1 else Branch(rule.rule, tuple(parts))
