"""Finds stretches of time from one date to another: من 3 مايو إلى 7 يونيو, 2012-2016."""

from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Cue, DateRange, Kind, StatedDate, Story, Tie
from claimcheck.relations.context import Context

ENDS = frozenset({"to", "until"})


def find(story: Story, context: Context) -> Iterator[DateRange]:
    """Dates that hold both ends, and pairs in one من … إلى …"""
    for passage in story.passages:
        items = passage.items
        for at, item in enumerate(items):
            stated = _stated(item)
            if stated is None or not isinstance(item, Claim):
                continue
            if stated.year_end is not None:
                yield DateRange((item,), Tie(False, "both ends of one range"))
            end = _end(items, at, stated)
            if end is not None and _is_opened(items, at):
                yield DateRange((item, end), Tie(False, "from one date to the other"))


def _stated(item: Claim | Cue) -> StatedDate | None:
    if isinstance(item, Claim) and item.quantity.kind is Kind.DATE and isinstance(item.quantity.value, StatedDate):
        return item.quantity.value
    return None


def _end(items: Sequence[Claim | Cue], at: int, start: StatedDate) -> Claim | None:
    """The date that the word for `until` leads to, right after the first."""
    following = items[at + 1 : at + 3]
    if len(following) < 2 or not (isinstance(following[0], Cue) and following[0].kind in ENDS):
        return None
    end = following[1]
    stated = _stated(end)
    if stated is None or not isinstance(end, Claim) or stated.calendar is not start.calendar:
        return None
    return end


def _is_opened(items: Sequence[Claim | Cue], at: int) -> bool:
    """Whether `from` stands before the first date, at most one word away."""
    return any(isinstance(item, Cue) and item.kind == "from" for item in items[max(0, at - 2) : at])
