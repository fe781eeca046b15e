"""From folded text to its pieces, each looked up once.

The text is cut at full speed; only where a number stands are the pieces around it made into words for the grammars.
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate

from msgspec import Struct

from claimcheck.grammar import pieces
from claimcheck.grammar.table import Entry, Table

STRETCH = 60_000
"""How many characters are cut at once; more would only take memory."""


class Tokens(Struct, frozen=True):
    """A folded text cut into pieces, each with its entry and offset."""

    pieces: Sequence[str]
    starts: Sequence[int]
    entries: Sequence[Entry | None]
    table: Table


def cut(text: str, table: Table, offset: int = 0) -> Tokens:
    """Cut a stretch of folded text that begins at an offset into pieces, and look each up."""
    found = pieces.cut(text, table.lexicon.language)
    starts = list(accumulate(map(len, found), initial=offset))
    return Tokens(found, starts, list(map(table.__getitem__, found)), table)


def stretches(text: str) -> Iterator[tuple[int, str]]:
    """A text in stretches of whole lines with their offsets: no phrase goes over the end of a line."""
    at = 0
    while at < len(text):
        end = text.find("\n", at + STRETCH) + 1 or len(text)
        yield at, text[at:end]
        at = end
