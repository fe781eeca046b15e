"""Where paragraphs and sentences begin and end, on folded text."""

import re
from bisect import bisect_right
from dataclasses import dataclass

_STOP = r"[\"')\]]*(?=\s|$)\n*"
"""What may close a sentence with its stop; the line's end belongs to it."""
_END = re.compile(rf"[.!?؟…؛\n](?:(?<=[\n؛])\n*|(?<![0-9].)(?<!\b\w.)[.!?؟…]*{_STOP}|(?<=[0-9][.!?؟])[.!?؟]*{_STOP})")
"""One set of signs comes first, so that the search can skip all letters."""
_SENTENCE_END = re.compile(r"[.…:؛][\"')\]]*$")
_CALL_END = re.compile(r"[!?؟][\"')\]]*$")
_LONGEST_CALL = 120
"""A question or a cry of so many letters at most may be a headline."""


@dataclass(frozen=True, slots=True)
class Outline:
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
    """A first line that an empty line follows and that ends no sentence is the headline."""
    first, separator, rest = text.lstrip("\n ").partition("\n")
    lead = len(text) - len(text.lstrip("\n "))
    if not separator or rest.split("\n", 1)[0].strip() or not rest.strip():
        return 0
    if _SENTENCE_END.search(first.strip()) or len(first) > (_LONGEST_CALL if _CALL_END.search(first.strip()) else 300):
        return 0
    return lead + len(first)
