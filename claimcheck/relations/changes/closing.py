"""Levels that a market closes at: 31.2 points, or 0.65 %, higher at 4,831.2; dropped 4.5 %, or 18p, to 382p."""

from collections.abc import Iterator, Sequence

from claimcheck.core import Change, Claim, Story, Tie
from claimcheck.relations.changes.levels import is_amount
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import is_percent
from claimcheck.relations.row import Item, as_claim, figures, is_cue
from claimcheck.text.ties import words

NEAR = 3
"""How many signs may stand between the two forms of the change."""
REACH = 3
"""How many items after them the level may stand."""
WHY = "change in one clause"


def find(story: Story, context: Context) -> Iterator[Change]:
    """Every change given as an amount and a percent, with the level that it led to."""
    for items, at, first in figures(story, least=3):
        second = _other_form(items, at)
        if second is None:
            continue
        other = as_claim(items[second])
        if is_percent(first) is is_percent(other):
            continue
        direction = _adverb(items, second) or (_verb(items, at) if is_percent(first) else 0)
        level = _level(items, second)
        if not direction or level is None:
            continue
        percent, amount = (first, other) if is_percent(first) else (other, first)
        if is_amount(amount, level):
            yield Change(Tie(True, WHY), after=level, amount=amount, percent=percent, direction=direction)


def _other_form(items: Sequence[Item], at: int) -> int | None:
    """The next figure, where `or` or a bracket says that it is the same change."""
    between: list[Item] = []
    for place in range(at + 1, min(len(items), at + 2 + NEAR)):
        item = items[place]
        if isinstance(item, Claim):
            return place if any(is_cue(one, "open") or one.value in words("or") for one in between) else None
        if not is_cue(item, "comma", "open") and item.value not in words("or"):
            return None
        between.append(item)
    return None


def _adverb(items: Sequence[Item], at: int) -> int:
    """The way of the word after both forms: higher, lower."""
    for item in items[at + 1 : at + 1 + NEAR]:
        if not is_cue(item, "comma", "close"):
            return _way(item)
    return 0


def _verb(items: Sequence[Item], at: int) -> int:
    """The way of the verb before both forms."""
    return _way(items[at - 1]) if at else 0


def _way(item: Item) -> int:
    return is_cue(item, "rise") - is_cue(item, "fall")


def _level(items: Sequence[Item], at: int) -> Claim | None:
    """The figure after `at` or `to`."""
    for place in range(at + 1, min(len(items) - 1, at + 2 + REACH)):
        if is_cue(items[place], "at", "to"):
            level = items[place + 1]
            return level if isinstance(level, Claim) else None
        if isinstance(items[place], Claim) or is_cue(items[place], "stop", "break", "from"):
            return None
    return None
