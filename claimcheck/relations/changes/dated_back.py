"""Levels of an earlier time: fell to 40 million, against 45 million in the same period of last year."""

from collections.abc import Sequence
from typing import Protocol

from claimcheck.core import Claim, Kind
from claimcheck.relations.changes.next_period import is_next_period
from claimcheck.relations.mentions import periods
from claimcheck.relations.row import Item, as_claim, is_cue, item_at
from claimcheck.text.ties import forms, words

REACH = 9
"""How many items after a level the words that date it may stand."""
ENDS = ("break", "stop", "source", "comma", "close", "forecast")
HARMED = frozenset({"killed", "injured"})
"""A toll rises by the hour, and is compared with that of other disasters."""


class Levels(Protocol):
    """The places of the two levels and of the percent of a change."""

    @property
    def before(self) -> int | None: ...
    @property
    def after(self) -> int | None: ...
    @property
    def percent(self) -> int | None: ...


def is_level_before(items: Sequence[Item], roles: Levels) -> bool:
    """Whether the text dates the level that another is set against back, or sets it against with nothing added."""
    if roles.before is None or roles.after is None:
        return False
    before, after = as_claim(items[roles.before]), as_claim(items[roles.after])
    if _is_toll(after) or not _is_led(items[roles.after - 1]) or _is_of_two_times(items, roles.before):
        return False
    is_of_period = any(item.value in periods() for item in items[: roles.before])
    if before.quantity.kind is Kind.PERCENT and is_of_period and not is_next_period(items, roles.after, roles.before):
        return False  # up to 2.3 % in June, against 2.6 % a year ago
    is_alone = roles.percent is not None and _ends(items, roles.before + 1)
    return is_alone or is_dated_back(items, roles.before)


def _is_led(mark: Item) -> bool:
    """Whether nothing but a mark leads to a level: لتبلغ ربحية السهم names something else that it is of."""
    return is_cue(mark, "to", "at") or mark.value in words("reached", "level", "hedge")


def is_dated_back(items: Sequence[Item], at: int) -> bool:
    """Whether the words after a level date it to an earlier time, or those before it do: after it had been 12."""
    if is_cue(item_at(items, at - 1), "was") and items[at - 1].word.startswith(forms("after")):
        return True
    for place in range(at + 1, min(len(items), at + 1 + REACH)):
        item = items[place]
        if is_cue(item, *ENDS):
            return False
        if _is_time_before(items, place):
            return not _is_of_another(items, at + 1)
        if isinstance(item, Claim) and item.quantity.kind not in {Kind.ORDINAL, Kind.DURATION}:
            return False
    return False


def _is_time_before(items: Sequence[Item], at: int) -> bool:
    """Whether an item dates a level back: last year, in 2012, in the same period, الشهر السابق."""
    item = items[at]
    if isinstance(item, Claim):
        return item.quantity.kind is Kind.DATE
    if is_cue(item, "earlier", "past") or item.value in words("the time before") | periods():
        return True
    beside = (item_at(items, at - 1), item_at(items, at + 1))
    return item.value in words("the same time") and any(one.value in words("period of time") for one in beside)


def _is_of_another(items: Sequence[Item], at: int) -> bool:
    """Whether a level is that of something else: against 7 billion للواردات, 40 at its rival; not لنفس الشهر."""
    word = item_at(items, at).word
    is_elsewhere = word == "at" and item_at(items, at + 2).value not in words("its beginning", "its end")
    is_for = word == "for" and not _is_of_time(item_at(items, at + 1))
    return is_elsewhere or is_for or (word.startswith("لل") and word not in forms("for the time"))


def _is_of_time(item: Item) -> bool:
    """Whether a word after `for` begins a time: for the same period, for May."""
    return item.kind != "word" or item.value in words("level", "the same time") | periods()


def _ends(items: Sequence[Item], at: int) -> bool:
    """Whether a clause ends at a place."""
    return at >= len(items) or is_cue(items[at], *ENDS) or items[at].word.startswith("و")


def _is_toll(level: Claim) -> bool:
    return level.event in HARMED


def _is_of_two_times(items: Sequence[Item], before: int) -> bool:
    """Whether the change is told on the year, and the level may be that of the month before."""
    return any(item.word in words("on the year") for item in items[:before])
