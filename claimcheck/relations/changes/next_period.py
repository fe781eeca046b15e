"""Whether one level is of the period right after that of another: the third quarter and the second, May and April."""

from collections.abc import Sequence
from functools import cache

from claimcheck import files
from claimcheck.core import Kind
from claimcheck.relations.row import Item, as_claim, is_cue, is_figure, item_at
from claimcheck.text.normalise import fold_word
from claimcheck.text.stems import stem
from claimcheck.text.ties import forms, words

REACH = 6
"""How many items after a level its period may be told."""
MONTHS = 12


def is_next_period(items: Sequence[Item], later: int, earlier: int) -> bool:
    """Whether the period told after one level follows on that told after the other."""
    if _is_previous(items, earlier):
        return True
    one, other = _months(items, earlier), _months(items, later)
    if one and other:
        return (other - one) % MONTHS == 1
    first, second = _part(items, earlier), _part(items, later)
    return bool(first and second) and second - first == 1


def _is_previous(items: Sequence[Item], at: int) -> bool:
    """Whether a level is that of the period before: الشهر السابق, in the previous quarter."""
    following = _following(items, at)
    return any(
        item.word in forms("previous period") and _is_period(items, place - 1, place + 1) for place, item in following
    )


def _is_period(items: Sequence[Item], *beside: int) -> bool:
    return any(item_at(items, at).word in forms("short period") for at in beside)


def _following(items: Sequence[Item], at: int) -> list[tuple[int, Item]]:
    """The items after a level in its clause."""
    found: list[tuple[int, Item]] = []
    for place in range(at + 1, min(len(items), at + 1 + REACH)):
        item = items[place]
        if is_cue(item, "comma", "stop", "break", "against", "source"):
            break
        found.append((place, item))
    return found


def _months(items: Sequence[Item], at: int) -> int:
    """The month that the words after a level name; 0 for none."""
    return next((_named()[item.value] for _, item in _following(items, at) if item.value in _named()), 0)


def _part(items: Sequence[Item], at: int) -> int:
    """Which quarter the words after a level name; 0 for none."""
    for place, item in _following(items, at):
        if is_figure(item, Kind.ORDINAL):
            beside = item_at(items, place - 1).value, item_at(items, place + 1).value
            return int(as_claim(item).quantity.number or 0) if not words("quarter").isdisjoint(beside) else 0
    return 0


@cache
def _named() -> dict[str, int]:
    """The stems of the names of months, with their numbers."""
    rows = files.all_words("months.tsv", 3)
    return {stem(fold_word(cells[0]).lower()): int(cells[2]) for _, cells in rows if cells[1] == "gregorian"}
