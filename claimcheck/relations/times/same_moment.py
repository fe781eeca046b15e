"""Finds a moment that is given on two clocks: الساعة 13:30 بالتوقيت المحلي (10:30 ت غ), 9 بتوقيت مكة (السادسة ت غ)."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.core import Claim, ClockTime, Cue, Kind, SameMoment, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import placed

SIGNS = frozenset({"open", "close", "comma", "dash", "quote", "equivalent", "same_day"})
REACH = 4
"""How many signs and words may stand between the two times."""
MAX_WORDS = 2
"""How many of those may be words: من مساء الأحد."""


def find(story: Story, context: Context) -> Iterator[SameMoment]:
    """Neighbouring times on two clocks, of which one is GMT or both are named."""
    for passage in story.having(Kind.TIME):
        items = passage.items
        claims = [at for at, _ in placed(passage)]
        for first, second in pairwise(claims):
            pair = _pair(items[first], items[second])
            if pair is not None and _is_tied(items[first + 1 : second]):
                yield SameMoment(pair, Tie(True, "one moment on two clocks"))


def _pair(first: Claim | Cue, second: Claim | Cue) -> tuple[Claim, Claim] | None:
    """The local time, then GMT; of two named places, in the order of the text."""
    if not (isinstance(first, Claim) and isinstance(second, Claim)):
        return None
    match first.quantity.value, second.quantity.value:
        case ClockTime(zone=one), ClockTime(zone="UTC") if one != "UTC":
            return first, second
        case ClockTime(zone="UTC"), ClockTime(zone=str(other)) if other != "UTC":
            return second, first
        case ClockTime(zone=str(one)), ClockTime(zone=str(other)) if "/" in one and "/" in other and one != other:
            return first, second
    return None


def _is_tied(between: Sequence[Claim | Cue]) -> bool:
    """A bracket or a word like أي; at most the day's name stands between besides."""
    kinds = [item.kind for item in between if isinstance(item, Cue)]
    words = sum(kind not in SIGNS for kind in kinds)
    is_marked = bool({"open", "equivalent", "same_day"}.intersection(kinds))
    return len(kinds) <= REACH and words <= MAX_WORDS and is_marked
