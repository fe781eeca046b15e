"""Words: what the grammars read, with all the senses each can have."""

from collections.abc import Sequence
from functools import cache

from msgspec import Struct

from claimcheck.grammar.lexicon import Sense


class Word(Struct, frozen=True, gc=False):
    """A word for the grammars, or a phrase that one has read: folded offsets and possible senses."""

    senses: tuple[Sense, ...]
    start: int
    end: int
    kinds: tuple[str, ...]
    """The classes of its senses, the likeliest first."""


class Part(Struct, frozen=True, gc=False):
    """Part of a piece: the particle or the word in وخمسة."""

    senses: tuple[Sense, ...]
    start: int
    end: int
    form: str
    kinds: tuple[str, ...]


def word(start: int, end: int, *senses: Sense) -> Word:
    """A word of these senses."""
    return Word(senses, start, end, kinds_of(senses))


def kinds_of(senses: Sequence[Sense]) -> tuple[str, ...]:
    """The classes of some senses, each once."""
    return _alone(senses[0].kind) if len(senses) == 1 else _same(tuple(dict.fromkeys([s.kind for s in senses])))


@cache
def _alone(kind: str) -> tuple[str, ...]:
    return _same((kind,))


@cache
def _same(kinds: tuple[str, ...]) -> tuple[str, ...]:
    """One object for all that are equal: rows of classes are then compared and hashed in half the time."""
    return kinds


def part(senses: Sequence[Sense], start: int, end: int, form: str) -> Part:
    """Part of a piece with these senses."""
    return Part(tuple(senses), start, end, form, kinds_of(senses))
