"""Dates that something is moved from and to: put off from 5 May to 12 June; set for 5 May, put off until 12 June."""

from collections.abc import Iterator

from claimcheck.core import Claim, Kind, Passage, Sequel, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import is_cue, item_at, without_and
from claimcheck.relations.signposts import FENCES
from claimcheck.relations.times.years import are_comparable, are_near, begins, of_two_dates
from claimcheck.text.ties import forms, words

REACH = 10
"""How many items after the verb the new date may stand, and before it the old one."""
LEAD = 5
"""How many items before the old date it may be told that something was set for it."""
WHY = "one year after the other"


def find(story: Story, context: Context) -> Iterator[Sequel]:
    """Every old date with the new one, the later one last if something is put off."""
    for passage in of_two_dates(story):
        for group in ("put off", "put forward"):
            if len(passage.claims) > 1 and not passage.values.isdisjoint(words(group)):
                yield from _moved(passage, group)


def _moved(passage: Passage, group: str) -> Iterator[Sequel]:
    for at, item in enumerate(passage.row):
        if without_and(item).lower() not in forms(group):
            continue
        pair = _from_to(passage, at) or _set_and_moved(passage, at)
        if pair is not None and (are_comparable(*pair) or are_near(*pair)):
            yield Sequel(pair if group == "put off" else pair[::-1], Tie(True, WHY), is_strict=True)


def _from_to(passage: Passage, verb: int) -> tuple[Claim, Claim] | None:
    """Put off from 5 May to 12 June."""
    items = passage.row
    for at in range(verb + 1, min(len(items), verb + REACH)):
        item = items[at]
        if isinstance(item, Claim):
            end = _led(passage, at + 1)
            is_from = is_cue(items[at - 1], "from") and item.quantity.kind is Kind.DATE
            return (item, end) if is_from and end is not None else None
        if is_cue(item, "break", *FENCES):
            return None
    return None


def _set_and_moved(passage: Passage, verb: int) -> tuple[Claim, Claim] | None:
    """Set for 5 May, put off until 12 June."""
    items = passage.row
    new = next((end for at in range(verb + 1, min(len(items), verb + LEAD)) if (end := _led(passage, at))), None)
    for at in range(verb - 1, max(-1, verb - REACH), -1):
        item = items[at]
        if isinstance(item, Claim):
            lead = items[max(0, at - LEAD) : at]
            is_set = item.quantity.kind is Kind.DATE and any(word.word.lower() in forms("set for") for word in lead)
            return (item, new) if is_set and new is not None else None
    return None


def _led(passage: Passage, at: int) -> Claim | None:
    """The date that a word for `to` at a place leads to, or that begins with it."""
    mark, date = item_at(passage.row, at), item_at(passage.row, at + 1)
    if isinstance(mark, Claim):
        return mark if mark.quantity.kind is Kind.DATE and begins(mark, "until a date") else None
    is_led = is_cue(mark, "to", "until") and isinstance(date, Claim) and date.quantity.kind is Kind.DATE
    return date if is_led and isinstance(date, Claim) else None
