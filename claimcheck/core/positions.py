"""Lines: between an offset in a text and its line and column, in the unit that a border wants."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple, Self

from msgspec import Struct

from claimcheck.core.span import Span

_LINE_END = re.compile(r"\r\n|\n|\r")


class Unit(Enum):
    """What a column counts."""

    CODE_POINTS = "utf-32-le"
    UTF16 = "utf-16-le"
    UTF8 = "utf-8"

    def width(self, text: str) -> int:
        """How many of this unit a text takes; a lone surrogate counts as its encoding would."""
        if self is Unit.CODE_POINTS:
            return len(text)
        size = len(text.encode(self.value, "surrogatepass"))
        return size // 2 if self is Unit.UTF16 else size


class Position(NamedTuple):
    """A place as editors show it: both numbers start at 1."""

    line: int
    column: int


class Lines(Struct, frozen=True):
    r"""The lines of a text, found once; a line ends at \n, \r\n or \r and nowhere else."""

    text: str
    starts: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> Self:
        """The lines of this text; even an empty text has one."""
        return cls(text, (0, *(end.end() for end in _LINE_END.finditer(text))))

    def number(self, offset: int) -> int:
        """The number of the line, from 1, in which an offset stands."""
        return bisect_right(self.starts, offset)

    def span(self, line: int) -> Span:
        """Where a line stands, without the sign that ends it."""
        start = self.starts[line - 1]
        if line == len(self.starts):
            return Span(start, len(self.text))
        end = self.starts[line] - 1
        is_pair = end > start and self.text[end - 1 : end + 1] == "\r\n"
        return Span(start, end - is_pair)

    def spans(self) -> Iterator[Span]:
        """Where each line stands, in order."""
        return (self.span(line) for line in range(1, len(self.starts) + 1))

    def position(self, offset: int, unit: Unit = Unit.CODE_POINTS) -> Position:
        """The line and column of an offset, both from 1."""
        line = self.number(offset)
        start = self.starts[line - 1]
        if unit is Unit.CODE_POINTS:
            return Position(line, offset - start + 1)
        return Position(line, unit.width(self.text[start:offset]) + 1)

    def offset(self, position: Position, unit: Unit = Unit.CODE_POINTS) -> int:
        """The offset of a line and column; what lies past a line or the text is its end.

        A column inside a character, as UTF-8 and UTF-16 allow, is where that character begins.
        """
        line = min(max(position.line, 1), len(self.starts))
        span, ahead = self.span(line), max(position.column, 1) - 1
        if unit is Unit.CODE_POINTS:
            return min(span.start + ahead, span.end)
        for offset in range(span.start, span.end):
            ahead -= unit.width(self.text[offset])
            if ahead < 0:
                return offset
        return span.end
