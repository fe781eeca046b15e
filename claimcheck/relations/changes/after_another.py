"""A step told after the one before it, each with its level: rose 5% to $348bn, after falling 3% to $332bn in April."""

from collections.abc import Iterator

from claimcheck.core import Change, Claim, Kind, Row, Story, Tie
from claimcheck.relations.changes.levels import are_levels, has_level
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import is_percent
from claimcheck.relations.mentions import periods
from claimcheck.relations.row import as_claim, is_cue, is_figure, item_at, marked
from claimcheck.text.ties import forms

REACH = 6
"""How many items may stand between a verb and its percent, a percent and its level, or a level and `after`."""
DATED = 3
"""How many items after a level its date may stand."""
ENDS = ("stop", "break", "source", "quote")
WHY = "a level and the one before"


def find(story: Story, context: Context) -> Iterator[Change]:
    """Every step to a level, with the level of the step that came before."""
    for row, at in marked(story, "rise", "fall", least=4):
        if item_at(row, at - 1).word.removeprefix("و").lower() not in forms("after"):
            continue
        earlier = _stepped(row, at)
        later = _before(row, at) if earlier is not None else None
        if earlier is not None and later is not None:
            verb, percent, after = later
            if are_levels(earlier[1], after, has_lengths=False) and _is_dated(row, earlier[1]):
                way = 1 if is_cue(row[verb], "rise") else -1
                yield Change(Tie(False, WHY, is_likely=True), earlier[1], after, None, percent, way)


def _stepped(row: Row, verb: int) -> tuple[Claim, Claim] | None:
    """The percent that a verb leads to, and the level after it."""
    percent = _next_claim(row, verb)
    level = _next_claim(row, percent) if percent is not None else None
    if percent is None or level is None or not is_percent(as_claim(row[percent])):
        return None
    is_led = is_cue(row[level - 1], "to", "at")
    return (as_claim(row[percent]), as_claim(row[level])) if is_led and has_level(as_claim(row[level])) else None


def _is_dated(row: Row, level: Claim) -> bool:
    """Whether a month, a quarter or a year stands after a level; else it may be one of the same day's trade."""
    at = row.index(level)
    return any(item.value in periods() or is_figure(item, Kind.DATE) for item in row[at + 1 : at + 1 + DATED])


def _next_claim(row: Row, at: int) -> int | None:
    """The next figure within a few words of the clause."""
    for place in range(at + 1, min(len(row), at + 1 + REACH)):
        if isinstance(row[place], Claim):
            return place
        if is_cue(row[place], "rise", "fall", "comma", *ENDS):
            return None
    return None


def _before(row: Row, verb: int) -> tuple[int, Claim, Claim] | None:
    """The last verb before with its percent and its level, if nothing but the time of the level stands between."""
    for place in range(verb - 2, -1, -1):
        if is_cue(row[place], *ENDS):
            return None
        if is_cue(row[place], "rise", "fall"):
            found = _stepped(row, place)
            is_next = found is not None and verb - row.index(found[1]) <= REACH
            return (place, *found) if found is not None and is_next else None
    return None
