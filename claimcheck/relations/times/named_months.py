"""So many months, and from which month to which: the first ten months of the season (from November to August)."""

import re
from collections.abc import Iterator
from functools import cache

from claimcheck.core import Bound, Claim, Elapsed, Kind, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.mentions import periods
from claimcheck.relations.row import item_at
from claimcheck.relations.times.month_names import month_at, names, number
from claimcheck.text.normalise import fold_word
from claimcheck.text.ties import groups, pattern, words

APART = 50
"""How many letters may stand between a length and its months."""
WHY = "the first months and their dates"


def find(story: Story, context: Context) -> Iterator[Elapsed]:
    """The one number of months of a sentence with the one stretch of months that is told right after it."""
    for passage in story.having(Kind.DURATION):
        if passage.values.isdisjoint(periods()):
            continue
        lengths = [claim for claim in passage.claims if claim.quantity.unit == "month"]
        if len(lengths) == 1 and _is_once(passage, lengths[0]):
            yield from _told(passage, lengths[0], context.text)


def _is_once(passage: Passage, length: Claim) -> bool:
    """Whether a number of months is counted once, and exactly: not every three months, nor three months a year."""
    at = passage.row.index(length) if length in passage.row else 0
    before, after = item_at(passage.row, at - 1), fold_word(length.quantity.surface).rpartition(" ")[2]
    is_each = before.value in words("every") or before.kind == "each" or after in groups("per ")
    return length.quantity.bound is Bound.EXACT and length.quantity.is_exact and not is_each


def _told(passage: Passage, length: Claim, text: str) -> Iterator[Elapsed]:
    found = list(_stretch().finditer(text, passage.span.start, passage.span.end))
    if len(found) != 1:
        return
    match, end = found[0], length.span.end
    between = text[end : match.start()]
    if not 0 <= match.start() - end <= APART or not _is_plain(between):
        return
    first, last = (month_at(*match.span(name), match.group(name), number(match.group(name))) for name in ("one", "two"))
    yield Elapsed((first, last, length), Tie(False, WHY))


def _is_plain(between: str) -> bool:
    """Whether nothing ends the clause between a length and its months."""
    return not re.search(r"[.;؛!?:]|[,،] ?(?!from|من)", between)


@cache
def _stretch() -> re.Pattern[str]:
    """From one month to another, or the two in brackets; the end of the last one may be told."""
    start, end = pattern("from a month"), pattern("end of a month")
    to = r"\s+(?:" + pattern("to a month") + r")\s+"
    led = rf"(?:\b(?:{start})\s+(?:{end})?\s*|\(\s*)"
    return re.compile(
        rf"{led}(?P<one>{names()})(?:/(?:{names()}))?(?:{to}|\s?[-–]\s?)(?:(?:{end})\s+)?(?P<two>{names()})\b", re.I
    )
