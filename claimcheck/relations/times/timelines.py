"""Timelines: lines that each open with a date, one after the other: 3 May, 9 May, 8 July, 2 June, 30 September.

Where all the other dates run on, in either direction, the one that does not is no flashback.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TypeAlias

from claimcheck.core import Claim, Kind, Passage, Sequel, StatedDate, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import is_cue, without_and
from claimcheck.relations.times.years import gregorian
from claimcheck.text.ties import forms

FEWEST = 5
"""Fewer dates may stand in order by chance."""
OPENING = 3
"""How many items may open a line before its date."""
GAP = 2
"""How many lines further down the next date may stand."""
WHY = "told one after the other"

Key: TypeAlias = tuple[int, ...]


def find(story: Story, context: Context) -> Iterator[Sequel]:
    """The one step of every timeline that goes the other way."""
    dated = story.having(Kind.DATE)
    for run in _runs(dated) if len(dated) >= FEWEST else ():
        turn = _turn([key for _, key in run])
        if turn is not None:
            at, is_down = turn
            pair = run[at][0], run[at + 1][0]
            yield Sequel(pair[::-1] if is_down else pair, Tie(True, WHY))


def _runs(passages: Sequence[Passage]) -> Iterator[list[tuple[Claim, Key]]]:
    """The dates of lines in a row that open with a date of one form."""
    run: list[tuple[Claim, Key]] = []
    last = 0
    for passage in passages:
        date = _opening(passage)
        key = _key(date) if date is not None else ()
        if run and passage.paragraph == last:
            continue  # the line goes on
        if run and (not key or len(key) != len(run[-1][1]) or passage.paragraph - last > GAP):
            if len(run) >= FEWEST:
                yield run
            run = []
        if date is not None and key:
            run.append((date, key))
            last = passage.paragraph
    if len(run) >= FEWEST:
        yield run


def _opening(passage: Passage) -> Claim | None:
    """The date that a line begins with, after a dash or a preposition."""
    for item in passage.row[:OPENING]:
        if isinstance(item, Claim):
            return item if item.quantity.kind is Kind.DATE else None
        if not (is_cue(item, "dash") or without_and(item).lower() in forms("leads to a date")):
            return None
    return None


def _key(date: Claim) -> Key:
    """Year, month and day as far as a date has them; nothing where it names no one day, month or year."""
    stated: StatedDate | None = gregorian(date)
    if stated is None or stated.year_end is not None or stated.month_end is not None or len(set(stated.months)) > 1:
        return ()
    if stated.year is None and (stated.month is None or stated.day is None):
        return ()
    parts = (stated.year, stated.month, stated.day)
    return tuple(part for part in parts if part is not None)


def _turn(keys: Sequence[Key]) -> tuple[int, bool] | None:
    """Where the one step stands that all the others run against, and whether they run down."""
    for is_down in (False, True):
        ups = [one >= other if is_down else one <= other for one, other in pairwise(keys)]
        if ups.count(False) == 1 and len(set(keys)) >= FEWEST and _is_odd(keys, ups.index(False), is_down=is_down):
            return ups.index(False), is_down
    return None


def _is_odd(keys: Sequence[Key], at: int, *, is_down: bool) -> bool:
    """Whether the rest is in order without one of the two dates; days of no year may run on into the next one."""
    ends = (keys[-1], keys[0]) if is_down else (keys[0], keys[-1])
    is_within_year = len(keys[0]) != 2 or keys[0][0] > 12 or ends[0] < ends[1]
    return is_within_year and any(
        list(rest) == sorted(rest, reverse=is_down) for rest in (_without(keys, at), _without(keys, at + 1))
    )


def _without(keys: Sequence[Key], at: int) -> list[Key]:
    return [*keys[:at], *keys[at + 1 :]]
