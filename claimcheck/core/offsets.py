"""OffsetMap: where a place of the folded text stands in the text as given."""

from bisect import bisect_right
from dataclasses import dataclass

from claimcheck.core.span import Span


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """Exact way back from folded to original offsets.

    `folded` and `original` are parallel and rise: from `folded[i]` up to `folded[i + 1]` the two
    texts run side by side, starting at `original[i]`. Both begin with 0, so an untouched text is
    `OffsetMap()`.
    """

    folded: tuple[int, ...] = (0,)
    original: tuple[int, ...] = (0,)

    def to_original(self, offset: int) -> int:
        """The original offset of the code point at a folded offset."""
        if len(self.folded) == 1:
            return offset
        at = bisect_right(self.folded, offset) - 1
        return self.original[at] + offset - self.folded[at]

    def to_folded(self, offset: int) -> int:
        """The folded offset of an original one; inside dropped marks, that of what follows them."""
        at = bisect_right(self.original, offset) - 1
        ahead = self.folded[at] + offset - self.original[at]
        return ahead if at + 1 == len(self.folded) else min(ahead, self.folded[at + 1])

    def span(self, start: int, end: int) -> Span:
        """The original span of folded `[start, end)`: marks dropped inside it belong to it."""
        if len(self.folded) == 1 or start == end:
            return Span(self.to_original(start), self.to_original(end))
        return Span(self.to_original(start), self.to_original(end - 1) + 1)
