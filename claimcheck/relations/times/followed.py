"""What follows something dated, with its own date: the reading of 13 March, to be followed by a vote on 4 April."""

from collections.abc import Iterator

from claimcheck.core import Claim, Kind, Passage, Sequel, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import is_cue, without_and
from claimcheck.relations.signposts import FENCES
from claimcheck.relations.times.years import are_comparable, are_near, is_since
from claimcheck.text.ties import forms, words

BACK, REACH = 6, 12
"""How many items before and after the word the two dates may stand."""
LED = 2
"""How many items after the English participle `by` may stand."""
WHY = "one year after the other"


def find(story: Story, context: Context) -> Iterator[Sequel]:
    """Every date right before a word for what follows, with the one that is told after it."""
    for passage in story.having(Kind.DATE):
        if len(passage.claims) < 2 or passage.values.isdisjoint(words("followed by")):
            continue
        for at, item in enumerate(passage.row):
            if without_and(item) in forms("followed by") and _is_led(passage, at):
                yield from _pair(passage, at)


def _is_led(passage: Passage, at: int) -> bool:
    """Whether a word tells what follows: followed by; the Arabic verb needs nothing."""
    following = passage.row[at + 1 : at + 1 + LED]
    return not passage.row[at].word.isascii() or any(is_cue(item, "by") for item in following)


def _pair(passage: Passage, at: int) -> Iterator[Sequel]:
    first = _date(passage, range(at - 1, max(-1, at - 1 - BACK), -1))
    second = _date(passage, range(at + 1, min(len(passage.row), at + 1 + REACH)))
    if first is not None and second is not None and (are_comparable(first, second) or are_near(first, second)):
        yield Sequel((first, second), Tie(True, WHY))


def _date(passage: Passage, places: range) -> Claim | None:
    """The first figure at some places, if it is a date, in the clause."""
    for place in places:
        item = passage.row[place]
        if isinstance(item, Claim):
            return item if item.quantity.kind is Kind.DATE and not is_since(passage.row, place) else None
        if is_cue(item, "break", *FENCES):
            return None
    return None
