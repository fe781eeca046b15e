"""Finds stretches of time from one date to another: من 3 مايو إلى 7 يونيو, 2012-2016."""

import re
from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Cue, DateRange, Kind, StatedDate, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import is_cue, is_figure, item_at, placed
from claimcheck.text.ties import forms, words

ENDS = frozenset({"to", "until"})
BACK = 12
"""How many items before a stretch the verb may stand that moves a date from one day to another."""
APART, REACH = 3, 5
"""Years nearer to each other may be compared, the later first; how many items before them may say so."""
SHORTEST_LIFE = 20
"""Years from which on a range alone in brackets may be somebody's life."""
_AND = re.compile(r"\d (?:و|and) ?\d")
BIDI_MARKS = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Signs that turn the order of figures round on the screen; nobody knows in which order they were meant."""


def find(story: Story, context: Context) -> Iterator[DateRange]:
    """Dates that hold both ends, and pairs in one من … إلى …"""
    for passage in story.having(Kind.DATE):
        items, has_two = passage.items, len(passage.claims) > 1
        has_christ = "bce" in passage.places
        for at, claim in placed(passage):
            stated = _stated(claim)
            if stated is None or (has_christ and _is_before_christ(items, at)):
                continue
            is_range = stated.year_end is not None and not _is_pair(items, at, claim)
            if is_range and not _is_typed_backwards(items, at, claim, stated, context.text):
                yield DateRange((claim,), Tie(False, "both ends of one range"))
            end = (_end(items, at, stated) or _end_of_days(items, at, stated)) if has_two else None
            if end is not None and _is_opened(items, at) and not _is_moved(items, at):
                yield DateRange((claim, end), Tie(False, "from one date to the other"))


def _is_pair(items: Sequence[Claim | Cue], at: int, claim: Claim) -> bool:
    """Whether two years are only named together: in 2021 and 2019; not between 2019 and 2021."""
    is_joined = _AND.search(claim.quantity.surface) is not None
    return is_joined and not any(item.word.endswith(forms("between")) for item in items[max(0, at - 1) : at])


def _is_before_christ(items: Sequence[Claim | Cue], at: int) -> bool:
    """Years that count down to the year one."""
    return any(item.kind == "bce" for item in items[at + 1 : at + 4])


def _is_typed_backwards(items: Sequence[Claim | Cue], at: int, claim: Claim, stated: StatedDate, text: str) -> bool:
    """Whether figures were meant to be read from right to left: a lifetime (1991-1908), or with marks for it."""
    is_alone = _is_sign(items[max(0, at - 1) : at], "open") and _is_sign(items[at + 1 : at + 2], "close")
    is_lifetime = is_alone and (stated.year or 0) - (stated.year_end or 0) >= SHORTEST_LIFE
    return is_lifetime or any(mark in claim.span.of(text) for mark in BIDI_MARKS)


def _is_sign(items: Sequence[Claim | Cue], kind: str) -> bool:
    return bool(items) and isinstance(items[0], Cue) and items[0].kind == kind


def _stated(item: Claim | Cue) -> StatedDate | None:
    if is_figure(item, Kind.DATE) and isinstance(item.quantity.value, StatedDate):
        return item.quantity.value
    return None


def _end(items: Sequence[Claim | Cue], at: int, start: StatedDate) -> Claim | None:
    """The date that the word for `until` leads to, right after the first."""
    following = [item for item in items[at + 1 : at + 4] if item.value not in words("day")][:2]
    if len(following) < 2 or following[0].kind not in ENDS:
        return None
    end = following[1]
    stated = _stated(end)
    if stated is None or not isinstance(end, Claim) or stated.calendar is not start.calendar:
        return None
    return end


def _end_of_days(items: Sequence[Claim | Cue], at: int, start: StatedDate) -> Claim | None:
    """The second of two days of one month, or two years, with `between` before: between 5 and 20 March."""
    before, after = item_at(items, at - 1), item_at(items, at + 1)
    if before.value not in words("between") or after.value not in words("and"):
        return None
    end = item_at(items, at + 2)
    stated = _stated(end)
    is_one_month = stated is not None and bool(stated.day and start.day) and stated.months == start.months
    is_of_years = stated is not None and _is_mere_year(start) and _is_mere_year(stated)
    is_apart = is_of_years and stated is not None and abs((start.year or 0) - (stated.year or 0)) >= APART
    is_compared = any(item.value in words("compares years") for item in items[max(0, at - REACH) : at])
    return end if (is_one_month or (is_apart and not is_compared)) and isinstance(end, Claim) else None


def _is_mere_year(stated: StatedDate) -> bool:
    return stated.year is not None and stated.month is None and stated.year_end is None


def _is_opened(items: Sequence[Claim | Cue], at: int) -> bool:
    """Whether `from` or `between` stands before the first date, at most one word away."""
    before = items[max(0, at - 2) : at]
    return item_at(items, at - 1).value in words("between") or any(is_cue(item, "from") for item in before)


def _is_moved(items: Sequence[Claim | Cue], at: int) -> bool:
    """Whether something is moved from one date to another, which may be earlier."""
    return any(item.value in words("moves a date") for item in items[max(0, at - BACK) : at])
