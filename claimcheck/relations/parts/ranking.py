"""Ranked parts of a counted whole: 900 visitors, most of them from X with 400 visitors, then Y with 250 visitors."""

from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Kind, PartWhole, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import same_noun
from claimcheck.relations.row import SIGHT, Item, is_cue, is_figure, item_at, marked

MAX_PARTS = 12
ENDS = ("stop", "source", "among")
"""Cues that no ranking runs past."""
AT_ONCE = (*ENDS, "break", "event", "comma")
"""Cues before which it must be said how many `most of them` are."""
REACH = 5
"""How many words may stand between `most of them` and how many that is."""
WHY = "ranked parts of one whole"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every whole with each of the parts that the sentence ranks."""
    for items, at in marked(story, "foremost", least=2):
        mark = items[at]
        yield from _ranked(items, at, AT_ONCE if mark.value == "most" else ENDS)
        yield from _most(items, at)


def _ranked(items: Sequence[Item], mark: int, ends: tuple[str, ...]) -> Iterator[PartWhole]:
    parts: list[Claim] = []
    for item in items[mark + 1 : mark + SIGHT]:
        if is_cue(item, *ends) or len(parts) == MAX_PARTS:
            break
        if is_figure(item, Kind.COUNT) and item.head_path:
            parts.append(item)
    parts = [part for part in parts if same_noun(part, parts[0])]
    whole = _whole(items, mark, parts[0]) if parts else None
    if whole is None:
        return
    for part in parts:
        yield PartWhole((whole, part), Tie(True, WHY))
    if len(parts) > 1:
        yield PartWhole((whole, *parts), Tie(True, WHY))


def _most(items: Sequence[Item], mark: int) -> Iterator[PartWhole]:
    """Most of them (180): a number in brackets that has no noun of its own."""
    opened = next((at for at in range(mark + 1, min(len(items), mark + REACH)) if is_cue(items[at], "open")), None)
    if opened is None or not is_cue(item_at(items, opened + 2), "close"):
        return
    whole = next((item for item in items[max(0, mark - 2) : mark][::-1] if not is_cue(item, "comma")), None)
    part = items[opened + 1]
    if is_figure(part, Kind.NUMBER) and part.quantity.scale == 1 and is_figure(whole, Kind.COUNT) and whole.head_path:
        yield PartWhole((whole, part), Tie(True, WHY))


def _whole(items: Sequence[Item], mark: int, part: Claim) -> Claim | None:
    """The nearest earlier number of the same noun."""
    for item in reversed(items[max(0, mark - SIGHT) : mark]):
        if is_cue(item, "stop", "source"):
            return None
        if is_figure(item, Kind.COUNT) and same_noun(item, part):
            return item
    return None
