"""Years that a text puts one after the other: graduated in 1978 before he emigrated in 1987."""

from collections.abc import Iterator

from claimcheck.core import Calendar, Claim, Kind, Passage, Sequel, StatedDate, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import is_cue
from claimcheck.relations.signposts import FENCES, Items, signposts, spelled

BACK, REACH = 14, 12
"""How many items before and after the word the two years may stand."""
BEFORE, AFTER = ("قبل", "before"), ("بعد", "after")
OPENING = 1
"""A date opens a sentence after so many words at most: and in."""
TOLD = "told one after the other"
WHY = "one year after the other"


def find(story: Story, context: Context) -> Iterator[Sequel]:
    """Every two years with `before`, `after` or `then` between them, and the dates that open sentences in a row."""
    told: Claim | None = None
    for passage in story.passages:
        dates = [claim for claim in passage.claims if claim.quantity.kind is Kind.DATE]
        if not dates:
            continue
        if len(dates) > 1:
            yield from _turns(passage)
        if told is not None and _opens(passage, dates[0]) and _are_of_one_form(told, dates[0]):
            yield Sequel((told, dates[0]), Tie(False, TOLD))
        told = dates[-1]


def _opens(passage: Passage, date: Claim) -> bool:
    """Whether a sentence begins with a date, so that it tells what came next: in 2013, …"""
    return any(item is date for item in passage.row[: OPENING + 1])


def _are_of_one_form(one: Claim, other: Claim) -> bool:
    """Whether two dates state the same parts: years alone, or days of a month."""
    a, b = one.quantity.value, other.quantity.value
    if not isinstance(a, StatedDate) or not isinstance(b, StatedDate) or a.calendar is not b.calendar:
        return False
    forms = {(date.year is None, date.month is None, date.day is None, date.year_end) for date in (a, b)}
    return len(forms) == 1 and (a.year is not None or (a.month is not None and a.day is not None))


def _turns(passage: Passage) -> Iterator[Sequel]:
    posts, items = signposts(passage), passage.row
    for at in sorted([*posts.get("break", ()), *posts.get("then", ())]):
        word = spelled(items[at]).removeprefix("و")
        is_after, is_then = word.startswith(AFTER), at in posts.get("then", ())
        if not (is_then or is_after or word.startswith(BEFORE)):
            continue
        first, second = _year(items, range(at - 1, max(-1, at - BACK), -1)), _year(items, range(at + 1, at + REACH))
        if first is not None and second is not None:
            pair = (second, first) if is_after else (first, second)
            yield Sequel(pair, Tie(True, WHY))


def _year(items: Items, places: range) -> Claim | None:
    """The nearest date, if it is a plain year and nothing else stands in between."""
    for at in places:
        item = items[at] if at < len(items) else None
        if item is None or is_cue(item, *FENCES, "break", "forecast"):
            return None
        if isinstance(item, Claim) and item.quantity.kind is Kind.DATE:
            return item if _is_year(item) and not _is_listed(items, at) else None
    return None


def _is_listed(items: Items, at: int) -> bool:
    """Whether other dates stand right beside it: in 1994, 2002 and 2014."""
    beside = [*items[max(0, at - 2) : at], *items[at + 1 : at + 3]]
    return any(isinstance(item, Claim) and item.quantity.kind is Kind.DATE for item in beside)


def _is_year(claim: Claim) -> bool:
    stated = claim.quantity.value
    if not isinstance(stated, StatedDate) or stated.calendar is not Calendar.GREGORIAN:
        return False
    return stated.year is not None and stated.year_end is None
