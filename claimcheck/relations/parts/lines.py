"""Lists whose parts stand on lines of their own: 48 seats, as follows: / Party A: 31 seats / ...; or / Total: 48."""

from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Item, PartWhole, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, is_magnitude, same_noun
from claimcheck.relations.row import begins_with_and, figures_of, is_and, is_cue
from claimcheck.text.ties import words

LEAST = 3
"""Fewer lines are no list."""
LONGEST = 60
"""How many lines a list may have."""
SHORT = 9
"""How many items a line may have: a name, a mark and its figure."""
SHORT_LINE = 60
"""How many letters a line of such a list may have."""
OPEN = ("among", "open", "of_total")
"""What tells that a line holds more than one part, or that something is left out; not `each of them`."""
DIVIDED = ("divided", "total", "namely")
REACH = 12
"""How many items may stand between the whole and the colon."""
WHY = "list in lines"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every whole with the lines that divide it, and every total in a line below them."""
    for passage in story.passages[LEAST:]:
        if len(passage.claims) == 1 and passage.row[0].word.lower() in words("total line"):
            yield from _totalled(story.passages, passage)
    for place, passage in enumerate(story.passages[:-LEAST]):
        if is_cue(passage.row[-1], "colon") and _is_divided(passage):
            for whole in _wholes(passage):
                parts = _parts(story.passages, place + 1, whole)
                if len(parts) >= LEAST and not _goes_on(context.text, parts[-1]):
                    yield PartWhole((whole, *parts), Tie(False, WHY, is_likely=True), is_closed=True)


def _is_divided(passage: Passage) -> bool:
    """Whether a sentence says that something is told in full, or that a list follows."""
    return bool(passage.at(*DIVIDED)) or not words("as follows").isdisjoint(passage.values)


def _totalled(passages: Sequence[Passage], last: Passage) -> Iterator[PartWhole]:
    """A short line that begins with `total`, and the lines above it that it adds up."""
    whole, parts, below = last.claims[0], list[Claim](), last
    for line in reversed(passages[max(0, whole.passage - LONGEST) : whole.passage]):
        is_own = line.paragraph == below.paragraph - 1 and line.row[0].word.lower() not in words("total line")
        part = _part(line, whole) if is_own else None
        if part is None:
            break
        parts[:0] = [part] * _holders(line.row)
        below = line
    if len(parts) >= LEAST and is_magnitude(whole) and len(last.row) <= SHORT:
        yield PartWhole((whole, *parts), Tie(False, WHY, is_likely=True), is_closed=True)


def _wholes(passage: Passage) -> Iterator[Claim]:
    """The figures before the colon, of what is said to be divided or to be all."""
    for _, at, claim in figures_of(passage):
        if is_magnitude(claim) and claim.head and len(passage.row) - at <= REACH:
            yield claim


def _parts(passages: Sequence[Passage], start: int, whole: Claim) -> Sequence[Claim]:
    """The figures of the lines that follow each other from a sentence on."""
    found: list[Claim] = []
    for at in range(start, min(len(passages), start + LONGEST)):
        is_next = passages[at].paragraph == passages[at - 1].paragraph + 1
        part = _part(passages[at], whole) if is_next else None
        if part is None:
            break
        found += [part] * _holders(passages[at].row)
    return found


def _goes_on(text: str, last: Claim) -> bool:
    """Whether a line without a figure of its own follows as another part: the rest to the villages."""
    start = text.find("\n", last.span.end) + 1
    end = text.find("\n", start)
    line = text[start : end if end >= 0 else len(text)] if start else ""
    return 0 < len(line.strip()) <= SHORT_LINE and not line.rstrip().endswith(".")


def _holders(items: Sequence[Item]) -> int:
    """How many have so many each: the Greens and the Liberals: one seat each; one where nothing says so."""
    if not any(is_cue(item, "each") for item in items):
        return 1
    end = next((at for at, item in enumerate(items) if is_cue(item, "colon")), 0)
    return 1 + sum(is_and(item) or begins_with_and(item) or is_cue(item, "comma") for item in items[:end])


def _part(line: Passage, whole: Claim) -> Claim | None:
    """The one figure of a short line that names what it is of first, and counts what the whole counts."""
    items: Sequence[Item] = line.row
    if len(items) > SHORT or len(line.claims) != 1:
        return None
    part = line.claims[0]
    if line.at("each") and _holders(items) == 1:
        return None  # 50 bags for each quarter of the town, however many there are
    marks = [at for kind in OPEN for at in line.at(kind) if not is_cue(items[at - 1], "each")]
    is_alone = not isinstance(items[0], Claim) and not marks
    is_alike = part.quantity.is_exact and (not part.head or same_noun(part, whole))
    is_bare = {part.quantity.kind, whole.quantity.kind} <= COUNTED and not part.head  # Greens: 21
    return part if is_alone and is_alike and (is_bare or part.quantity.unit == whole.quantity.unit) else None
