"""OffsetMap: where a place of the folded text stands in the text as given."""

from bisect import bisect_left, bisect_right

from msgspec import Struct

from claimcheck.core.span import Span


class OffsetMap(Struct, frozen=True):
    """Exact way back from folded to original offsets.

    `folded` and `original` are parallel and rise: from `folded[i]` up to `folded[i + 1]` the two
    texts run side by side, starting at `original[i]`. An untouched text is `OffsetMap()`; one that
    begins with dropped marks has its first `original` after them. `vowels[i]` is how many of the
    marks dropped before `original[i]` are written on the letter before them.
    """

    folded: tuple[int, ...] = (0,)
    original: tuple[int, ...] = (0,)
    vowels: tuple[int, ...] = (0,)

    def to_original(self, offset: int) -> int:
        """The original offset of the code point at a folded offset."""
        at = bisect_right(self.folded, offset) - 1
        return self.original[at] + offset - self.folded[at]

    def to_folded(self, offset: int) -> int:
        """The folded offset of an original one; inside dropped marks, that of what follows them."""
        at = max(bisect_right(self.original, offset) - 1, 0)
        at = bisect_left(self.original, self.original[at])  # a ligature begins with its first letter
        ahead = self.folded[at] + max(offset - self.original[at], 0)
        return ahead if at + 1 == len(self.folded) else min(ahead, self.folded[at + 1])

    def span(self, start: int, end: int) -> Span:
        """The original span of folded `[start, end)`, with the marks dropped inside it and on its last letter."""
        return Span(*self.ends(start, end))

    def shift(self, start: int, end: int) -> int | None:
        """How far all of folded `[start, end]` lies from the original; None where marks were dropped inside."""
        at = bisect_right(self.folded, end) - 1
        return self.original[at] - self.folded[at] if self.folded[at] <= start else None

    def ends(self, start: int, end: int) -> tuple[int, int]:
        """The same as two offsets, for the many places that nobody may ask for."""
        if len(self.folded) == 1:  # nothing was dropped at all
            return start + self.original[0], end + self.original[0]
        at = bisect_right(self.folded, end) - 1
        shift = self.original[at] - self.folded[at]
        if self.folded[at] <= start:  # nothing was dropped inside, as nearly always
            return start + shift, end + shift
        marks = self.vowels[at] if self.folded[at] == end else 0
        return self.to_original(start), self.to_original(end - 1) + 1 + marks
