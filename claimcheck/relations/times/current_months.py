"""Months that a draft calls the current one: on 15 October الجاري here, and mid-September الجاري there."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import cache

from claimcheck.core import Claim, PlacedDate, Repeat, StatedDate, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.times.month_names import month_at, names, number
from claimcheck.text.ties import forms

APART = 2500
"""Letters between two months beyond which they may be of two stories on one page."""
LONGEST = 34
"""How many letters before the word for current a month and its other name begin."""
ROOM = 6
"""A month that begins, or has ended, so few days from the draft's may be called current."""
YEAR = 12
YA = ("ي", "ى")
WHY = "days named from the day of the draft"
WHEN = "before or after the day of the draft"


def find(story: Story, context: Context) -> Iterator[Repeat | PlacedDate]:
    """Every month called current that is not the one most called so, and the one that is not that of the draft."""
    found = list(_months(context.text))
    if not found:
        return
    counted = Counter(map(_month, found))
    chief = next(claim for claim in found if counted[_month(claim)] == max(counted.values()))
    for claim in found:
        if _month(claim) != _month(chief) and abs(claim.span.start - chief.span.start) <= APART:
            first, second = sorted((chief, claim), key=lambda each: each.span)
            yield Repeat((first, second), Tie(False, WHY, is_likely=True))
    if context.today is not None and len(counted) == 1 and _is_far(_month(chief), context.today):
        yield PlacedDate(
            (chief,), Tie(False, WHEN), StatedDate.of(context.today), _is_ahead(chief, context.today), True
        )


def _is_far(month: int, today: date) -> bool:
    """Whether a month neither holds the day of the draft nor lies a few days from it."""
    days = (date.fromordinal(today.toordinal() + away) for away in (-ROOM, 0, ROOM))
    return month not in {day.month for day in days}


def _is_ahead(claim: Claim, today: date) -> bool:
    """Whether a month is rather still to come than past."""
    return 0 < (_month(claim) - today.month) % YEAR <= YEAR // 2


def _month(claim: Claim) -> int:
    stated = claim.quantity.value
    return stated.month or 0 if isinstance(stated, StatedDate) else 0


def _claim(match: re.Match[str]) -> Claim:
    return month_at(*match.span(1), match.group(1), number(match.group(1)))


def _months(text: str) -> Iterator[Claim]:
    """The months right before a word for current."""
    for hint in _hints():
        at = text.find(hint)
        while at >= 0:
            is_whole = text[at + len(hint) : at + len(hint) + 1] in YA
            match = _pattern().search(text, max(0, at - LONGEST), at) if is_whole else None
            if match is not None:
                yield _claim(match)
            at = text.find(hint, at + 1)


@cache
def _hints() -> tuple[str, ...]:
    """The words for current, without the final ya that may be written in two ways."""
    return tuple(dict.fromkeys(word[:-1] for word in forms("the current")))


@cache
def _pattern() -> re.Pattern[str]:
    """A month at the end of a stretch of text, with its other name or without."""
    other = rf"(?:\s?[/(-]\s?(?:{names()})\)?)?"
    return re.compile(rf"\b[وبلف]?({names()}){other}\s+$")
