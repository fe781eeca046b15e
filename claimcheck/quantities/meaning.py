"""What the tree of a phrase means: a function from the words of any such phrase to their value.

The function is put together once for each tree, and every phrase that parses alike is given to it.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

from claimcheck.grammar.parser import Branch, Leaf
from claimcheck.grammar.words import Word

Action = Callable[..., Any]
Actions = Mapping[str, Action]
Words = Sequence[Word]
Value = Callable[[Words], Any]
"""What a part of a phrase comes to; None for words that only join others."""

LOCATED = frozenset(
    {
        *("WORD", "THE_WORD", "NOUN", "THE_NOUN", "NOUN_DUAL", "THE_NOUN_DUAL", "NOUN_PAIR"),
        *("SEEMING_DUAL", "THE_SEEMING_DUAL"),
    }
)
"""Classes whose place in the text matters, not only their value."""

CHOICES = frozenset({"MONEY", "THE_MONEY", "MONEY_SIGN", "COIN_SIGN", "MONEY_DUAL"})
"""Classes of words that name several things at once, the likeliest first."""


class Located(NamedTuple):
    """The value of a word and where it stands, in folded offsets."""

    value: Any
    start: int
    end: int


class Meaning(NamedTuple):
    """How the words of a phrase become a Result, or None, and the classes that they have in it."""

    result: Value
    used: frozenset[str]


class RefusedError(Exception):
    """A phrase is well formed and means nothing: 25:61 o'clock."""


def of_tree(tree: Branch, results: Actions, actions: Actions) -> Meaning:
    """What a whole phrase means: the top rule is one of `results`, those below are among `actions`."""
    value = partial(_result, results[tree.rule], _parts(tree, actions))
    return Meaning(value, frozenset(_kinds(tree)))


def _result(result: Action, parts: Sequence[Value], words: Words) -> Any:
    try:
        return result(*[value for part in parts if (value := part(words)) is not None])
    except RefusedError:
        return None


def _branch(branch: Branch, actions: Actions) -> Value:
    """The value of a part; RefusedError if its action finds that it has none."""
    action: Action = actions.get(branch.rule, _as_it_is)
    return partial(_made, action, branch.rule, _parts(branch, actions))


def _made(action: Action, rule: str, parts: Sequence[Value], words: Words) -> Any:
    found = action(*[value for part in parts if (value := part(words)) is not None])
    if found is None:
        raise RefusedError(rule)
    return found


def _parts(branch: Branch, actions: Actions) -> list[Value]:
    return [_leaf(*part) if isinstance(part, Leaf) else _branch(part, actions) for part in branch.parts]


def _as_it_is(*parts: Any) -> Any:
    return parts[0] if len(parts) == 1 else parts


def _leaf(kind: str, number: int) -> Value:
    """The value of a word as a class."""
    return partial(_located if kind in LOCATED else _choices if kind in CHOICES else _first, kind, number)


def _first(kind: str, number: int, words: Words) -> Any:
    for sense in words[number].senses:
        if sense.kind == kind:
            return sense.value
    return None


def _located(kind: str, number: int, words: Words) -> Located:
    return Located(_first(kind, number, words), words[number].start, words[number].end)


def _choices(kind: str, number: int, words: Words) -> tuple[Any, ...]:
    return tuple([sense.value for sense in words[number].senses if sense.kind == kind])


def _kinds(branch: Branch) -> set[str]:
    kinds: set[str] = set()
    for part in branch.parts:
        kinds |= {part.kind} if isinstance(part, Leaf) else _kinds(part)
    return kinds
