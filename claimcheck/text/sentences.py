"""Where paragraphs and sentences begin and end, on folded text."""

import re
from bisect import bisect_right

from msgspec import Struct

_STOP = r"[\"')\]]*(?=\s|$)\n*"
"""What may close a sentence with its stop; the line's end belongs to it."""
_GLUED = r"(?:(?<=[ء-ي]{3}\.)|(?<=[\")]\.))(?=[\"(]?[ء-ي]{2})|(?<=[a-z]{3}\.)(?=[A-Z][a-z])"
"""A stop with no space after it, as pages lose it; د.أحمد has too few letters before it."""
_END = re.compile(
    rf"[.!?؟…؛\n](?:(?<=[\n؛])\n*|(?<![0-9].)(?<!\b\w.)[.!?؟…]*{_STOP}|(?<=[0-9][.!?؟])[.!?؟]*{_STOP}|{_GLUED})"
)
"""One set of signs comes first, so that the search can skip all letters."""
_SENTENCE_END = re.compile(r"[.…:؛][\"')\]]*$")
_CALL_END = re.compile(r"[!?؟][\"')\]]*$")
_LONGEST_CALL = 120
"""A question or a cry of so many letters at most may be a headline."""
_LONGEST_LINE = 140
"""So may a line with no empty one after it, of so many letters at most."""
_SOON = 3
"""So many lines under it are looked at: a by-line and a date may come before the first paragraph."""
_LISTED = re.compile(r"[-*•·–—]|\d+[.)-]\s")
_CLOSED = re.compile(r"[.!?؟…][\"')\]]*$")


class Outline(Struct, frozen=True):
    """The folded offsets at which sentences begin and end.

    Sentence `i` runs from `starts[i]` to `starts[i + 1]`; the last start is the text's length.
    """

    starts: tuple[int, ...]
    headline_end: int
    """Where the headline ends; 0 if there is none."""

    def number_at(self, offset: int) -> int:
        """The number of the sentence at an offset."""
        return min(bisect_right(self.starts, offset) - 1, len(self.starts) - 2)

    def bounds(self, number: int) -> tuple[int, int]:
        """The folded offsets of a sentence."""
        return self.starts[number], self.starts[number + 1]


def outline(text: str, headline: int | None = None) -> Outline:
    """Sentences end at full stops, question marks, semicolons and line ends; never inside a number.

    `headline` is where the headline ends, if that is known better than from the empty line after it.
    """
    ends = [match.end() for match in _END.finditer(text)]
    starts = tuple(dict.fromkeys([0, *ends, len(text)]))
    return Outline(starts if len(starts) > 1 else (0, len(text)), headline_end(text) if headline is None else headline)


def headline_end(text: str) -> int:
    """A first line that ends no sentence is the headline, if an empty line or a paragraph follows."""
    first, separator, rest = text.lstrip("\n ").partition("\n")
    lead = len(text) - len(text.lstrip("\n "))
    title, is_apart = first.strip(), not rest.split("\n", 1)[0].strip()
    if not separator or not rest.strip() or not (is_apart or _is_above_prose(title, rest)):
        return 0
    if _SENTENCE_END.search(title) or len(first) > (_LONGEST_CALL if _CALL_END.search(title) else 300):
        return 0
    return lead + len(first)


def _is_above_prose(title: str, rest: str) -> bool:
    """Whether a line is short, no item of a list, and one of the next lines is a paragraph, which is longer."""
    if len(title) > _LONGEST_LINE or _LISTED.match(title):
        return False
    lines = (line.strip() for line in rest.split("\n", _SOON)[:_SOON])
    return any(len(line) > len(title) and _CLOSED.search(line) for line in lines)
