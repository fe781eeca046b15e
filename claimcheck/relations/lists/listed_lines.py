"""A count and the numbered or dotted lines below it: the five steps: / 1. ... / 2. ... / 3. ... / 4. ... / 5. ..."""

import re
from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Kind, Listed, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import is_cue

SMALLEST, LARGEST = 3, 30
SIGHT = 12_000
"""How many letters below the count are read."""
NEAR = 2
"""A count that differs by more is rather of something else: 12 teams in four groups."""
WHY = "counted, then named"
_NUMBERED = re.compile(r"[ \t]*(\d{1,2})(?:[.)]|[ \t]?[-–—:/])[ \t]*\D")
_DOTTED = re.compile(r"[ \t]*([-–—•*▪●·])[ \t]*\w")


def find(story: Story, context: Context) -> Iterator[Listed]:
    """Every count of a sentence that ends with a colon, with the lines of its list."""
    for passage in story.having("colon"):
        if is_cue(passage.row[-1], "colon") and (count := _count(passage)) is not None:
            lines = _lines_of(context.text[passage.span.end - 1 : passage.span.end + SIGHT].split("\n", 4 * LARGEST))
            listed = _numbered(lines) or _dotted(lines)
            if listed >= SMALLEST and abs(listed - int(count.quantity.number or 0)) <= NEAR:
                yield Listed((count,), Tie(False, WHY), listed, listed)


def _count(passage: Passage) -> Claim | None:
    """The only count of a sentence, of a few things."""
    found = [claim for claim in passage.claims if claim.quantity.kind in {Kind.COUNT, Kind.NUMBER}]
    if len(found) != 1 or found[0].quantity.kind is not Kind.COUNT or not found[0].quantity.is_exact:
        return None
    return found[0] if SMALLEST <= (found[0].quantity.number or 0) <= LARGEST else None


def _lines_of(rest: Sequence[str]) -> list[str]:
    """The lines behind the colon, without the empty ones; the first piece is what is left of its own line."""
    return [line for line in rest[1 : 4 * LARGEST] if line.strip()]


def _numbered(lines: Sequence[str]) -> int:
    """How far the numbers of lines run on from one; other lines may describe what each of them names."""
    reached = 0
    for line in lines:
        number = _NUMBERED.match(line)
        reached += number is not None and int(number[1]) == reached + 1
    return reached if lines and (first := _NUMBERED.match(lines[0])) and int(first[1]) == 1 else 0


def _dotted(lines: Sequence[str]) -> int:
    """How many lines in a row begin with one sign."""
    signs = [found[1] if (found := _DOTTED.match(line)) else "" for line in lines]
    other = next((at for at, sign in enumerate(signs) if sign != signs[0]), len(signs))
    return other if signs and signs[0] else 0
