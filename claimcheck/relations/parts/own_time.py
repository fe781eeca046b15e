"""Whether a figure tells a time of its own, so that it is no part of what another tells of: since 2010, last year."""

from collections.abc import Sequence

from claimcheck.core import Kind
from claimcheck.relations.row import Item, is_cue, is_figure
from claimcheck.text.ties import words

BEFORE, AFTER = 7, 5
"""How many items before and after a figure may tell its time."""
TIMES = ("earlier", "past", "forecast", "coming")
DATED = (Kind.DATE, Kind.DURATION)
ENDS = ("stop", "break")


def has_own_time(items: Sequence[Item], at: int) -> bool:
    """Whether a date, a stretch of time or a word such as `since` stands around a figure in its clause."""
    return any(
        map(_tells_time, (*_side(items[max(0, at - BEFORE) : at][::-1]), *_side(items[at + 1 : at + 1 + AFTER])))
    )


def _side(items: Sequence[Item]) -> list[Item]:
    end = next((place for place, item in enumerate(items) if is_cue(item, *ENDS)), len(items))
    return list(items[:end])


def _tells_time(item: Item) -> bool:
    is_word = item.value in words("stretch of a year") or item.value in words("since")
    return is_figure(item, *DATED) or is_cue(item, *TIMES) or is_word
