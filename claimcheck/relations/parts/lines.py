"""Lists whose parts stand on lines of their own after a colon: 99 seats, as follows: / Party A: 51 seats / ..."""

from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Item, PartWhole, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import is_magnitude, same_noun
from claimcheck.relations.row import figures_of, is_cue

LEAST = 3
"""Fewer lines are no list."""
SHORT = 9
"""How many items a line may have: a name, a mark and its figure."""
SHORT_LINE = 60
"""How many letters a line of such a list may have."""
OPEN = ("each", "among", "open", "of_total")
"""What tells that a line holds more than one part, or that something is left out."""
DIVIDED = ("divided", "total", "namely")
REACH = 12
"""How many items may stand between the whole and the colon."""
WHY = "list in lines"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every whole with the lines that divide it."""
    for place, passage in enumerate(story.passages[:-LEAST]):
        if is_cue(passage.row[-1], "colon") and any(is_cue(item, *DIVIDED) for item in passage.row):
            for whole in _wholes(passage):
                parts = _parts(story.passages, place + 1, whole)
                if len(parts) >= LEAST and not _goes_on(context.text, parts[-1]):
                    yield PartWhole((whole, *parts), Tie(False, WHY, is_likely=True), is_closed=True)


def _wholes(passage: Passage) -> Iterator[Claim]:
    """The figures before the colon, of what is said to be divided or to be all."""
    for _, at, claim in figures_of(passage):
        if is_magnitude(claim) and claim.head and len(passage.row) - at <= REACH:
            yield claim


def _parts(passages: Sequence[Passage], start: int, whole: Claim) -> Sequence[Claim]:
    """The figures of the lines that follow each other from a sentence on."""
    found: list[Claim] = []
    for at in range(start, len(passages)):
        is_next = passages[at].paragraph == passages[at - 1].paragraph + 1
        part = _part(passages[at], whole) if is_next else None
        if part is None:
            break
        found.append(part)
    return found


def _goes_on(text: str, last: Claim) -> bool:
    """Whether a line without a figure of its own follows as another part: the rest to the villages."""
    start = text.find("\n", last.span.end) + 1
    end = text.find("\n", start)
    line = text[start : end if end >= 0 else len(text)] if start else ""
    return 0 < len(line.strip()) <= SHORT_LINE


def _part(line: Passage, whole: Claim) -> Claim | None:
    """The one figure of a short line that names what it is of first, and counts what the whole counts."""
    items: Sequence[Item] = line.row
    if len(items) > SHORT or len(line.claims) != 1:
        return None
    part = line.claims[0]
    is_alone = not isinstance(items[0], Claim) and not any(is_cue(item, *OPEN) for item in items)
    is_alike = part.quantity.is_exact and (not part.head or same_noun(part, whole))
    return part if is_alone and is_alike and part.quantity.unit == whole.quantity.unit else None
