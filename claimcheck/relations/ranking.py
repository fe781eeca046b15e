"""Ranked parts of a counted whole: 900 visitors, most of them from X with 400 visitors, then Y with 250 visitors."""

from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Kind, PartWhole, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import same_noun
from claimcheck.relations.row import SIGHT, Item, is_cue, row

MAX_PARTS = 12
WHY = "ranked parts of one whole"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every whole with each of the parts that the sentence ranks."""
    for passage in story.passages:
        if len(passage.claims) < 2:
            continue
        items = row(passage)
        for at, item in enumerate(items):
            if is_cue(item, "foremost"):
                yield from _ranked(items, at)


def _ranked(items: Sequence[Item], mark: int) -> Iterator[PartWhole]:
    parts: list[Claim] = []
    for item in items[mark + 1 : mark + SIGHT]:
        if is_cue(item, "stop", "source", "among") or len(parts) == MAX_PARTS:
            break
        if isinstance(item, Claim) and item.quantity.kind is Kind.COUNT and item.head_path:
            parts.append(item)
    parts = [part for part in parts if same_noun(part, parts[0])]
    whole = _whole(items, mark, parts[0]) if parts else None
    if whole is None:
        return
    for part in parts:
        yield PartWhole((whole, part), Tie(True, WHY))
    if len(parts) > 1:
        yield PartWhole((whole, *parts), Tie(True, WHY))


def _whole(items: Sequence[Item], mark: int, part: Claim) -> Claim | None:
    """The nearest earlier number of the same noun."""
    for item in reversed(items[max(0, mark - SIGHT) : mark]):
        if is_cue(item, "stop", "source"):
            return None
        if isinstance(item, Claim) and item.quantity.kind is Kind.COUNT and same_noun(item, part):
            return item
    return None
