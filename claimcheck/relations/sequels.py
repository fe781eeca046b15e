"""Years that a text puts one after the other: graduated in 1978 before he emigrated in 1987."""

from collections.abc import Iterator

from claimcheck.core import Calendar, Claim, Kind, Passage, Sequel, StatedDate, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import is_cue
from claimcheck.relations.signposts import FENCES, Items, signposts, spelled

BACK, REACH = 14, 12
"""How many items before and after the word the two years may stand."""
BEFORE, AFTER = ("قبل", "before"), ("بعد", "after")
WHY = "one year after the other"


def find(story: Story, context: Context) -> Iterator[Sequel]:
    """Every two years with `before`, `after` or `then` between them."""
    for passage in story.passages:
        dates = sum(claim.quantity.kind is Kind.DATE for claim in passage.claims)
        if dates > 1:
            yield from _turns(passage)


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
        if item is None or is_cue(item, *FENCES, "break"):
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
