"""Figures that asides tell: 103 in Leeds, despite the loss of 12 ships, and 201 in York.

What stands between two commas behind a preposition, a conjunction or a relative, or as the words of a source, is no
part of what the clause around it counts. A list in commas is no aside.
"""

from collections.abc import Sequence

from claimcheck.core import Item, Kind
from claimcheck.relations.row import is_cue, is_figure, item_at
from claimcheck.text.ties import forms, groups, words

REACH = 8
"""How many items before and after a figure the commas of its aside may stand."""
ENDS = ("stop", "open", "close", "quote", "colon", "dash")


def is_in_aside(items: Sequence[Item], at: int) -> bool:
    """Whether two commas set a figure off, with words that lead to an aside."""
    start, end = _comma(items, range(at - 1, max(0, at - 1 - REACH), -1)), _end(items, at)
    if start is None or end is None:
        return False
    opening, within = item_at(items, start + 1), items[start + 1 : end]
    is_said = any(is_cue(item, "source") or item.word in forms("survey") for item in within)
    is_led = is_cue(opening, "against") or opening.word.lower() in forms("opens an aside")
    is_of_several = opening.word in forms("article") and is_cue(item_at(items, at - 1), "of", "of_total")
    return is_led or is_said or is_of_several  # in Leeds, the fifth-largest of 31 regions, and in York


def is_of_rank(items: Sequence[Item], at: int) -> bool:
    """Whether a rank is told among so many: the second of three rounds."""
    return is_cue(item_at(items, at - 1), "of") and is_figure(item_at(items, at - 2), Kind.ORDINAL)


def _end(items: Sequence[Item], at: int) -> int | None:
    """Where the comma stands that closes an aside, or where the sentence ends that does."""
    last = min(len(items), at + 1 + REACH)
    is_last = last == len(items) and not any(is_cue(item, *ENDS, "comma") for item in items[at + 1 : last - 1])
    return last if is_last else _comma(items, range(at + 1, last))


def _comma(items: Sequence[Item], places: range) -> int | None:
    for at in places:
        item = item_at(items, at)
        if is_cue(item, "comma"):
            return at
        if is_cue(item, *ENDS) and not is_figure(item_at(items, at - 1), Kind.ORDINAL):  # the fifth-largest
            return None
    return None


def is_of_some(items: Sequence[Item], at: int) -> bool:
    """Whether brackets tell a share of some: 86 of the 228 cars (two thirds in the north)."""
    after = item_at(items, at + 1)
    is_led = is_cue(after, "among") or after.word in forms("leads to a place")
    return is_led and is_cue(item_at(items, at - 1), "open")


def sets_beside(items: Sequence[Item], at: int) -> bool:
    """Whether a figure only tells how much more or less that is: 48 shops - 12 more than a year ago."""
    following = item_at(items, at + 1)
    is_margin = following.value in words("order higher", "order lower")
    return is_margin or is_cue(following, "rise", "fall", "times")


def is_margin(items: Sequence[Item], at: int) -> bool:
    """Whether a figure tells how far another is from a third: 12 more than planned, three points above forecasts."""
    return item_at(items, at + 1).value in groups("margin ") or is_more_than(items, at)


def is_more_than(items: Sequence[Item], at: int) -> bool:
    """Whether `than` follows what a figure is more or less by."""
    return item_at(items, at + 2).word in forms("than") and sets_beside(items, at)
