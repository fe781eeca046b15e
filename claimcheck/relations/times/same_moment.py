"""Finds a moment that is given on two clocks: الساعة 13:30 بالتوقيت المحلي (10:30 ت غ), 9 بتوقيت مكة (السادسة ت غ)."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from claimcheck.core import Claim, ClockTime, Cue, Kind, Row, SameMoment, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import item_at, placed
from claimcheck.text import ties
from claimcheck.text.ties import forms, groups

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
            pair = _pair(_zoned(items, first), _zoned(items, second))
            if pair is not None and _is_tied(items[first + 1 : second], pair):
                is_read = set(pair) == {items[first], items[second]}  # and no clock was told by its place
                yield SameMoment(pair, Tie(is_read, "one moment on two clocks"))


def _zoned(items: Row, at: int) -> Claim | Cue:
    """A time on the clock of the place or zone right after it: 7 pm in Cairo, 9 a.m. Eastern."""
    claim, after = items[at], item_at(items, at + 1)
    if not isinstance(claim, Claim) or not isinstance(claim.quantity.value, ClockTime) or claim.quantity.value.zone:
        return claim
    zone = groups("clock of ").get(after.word.lower())
    if zone is None and after.word in forms("at a place"):
        zone = groups("clock in ").get(item_at(items, at + 2).word.lower().removeprefix("ال"))
    if zone is None or not claim.quantity.value.is_settled:
        return claim
    return replace(claim, quantity=replace(claim.quantity, value=replace(claim.quantity.value, zone=zone)))


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


def _is_tied(between: Sequence[Claim | Cue], pair: tuple[Claim, Claim]) -> bool:
    """A bracket or a word like أي; at most the day's name stands between besides."""
    kinds = [item.kind for item in between if isinstance(item, Cue)]
    words = sum(kind not in SIGNS for kind in kinds)
    is_marked = bool({"open", "equivalent", "same_day"}.intersection(kinds))
    are_named = all("/" in (getattr(claim.quantity.value, "zone", None) or "") for claim in pair)
    zones = [getattr(claim.quantity.value, "zone", None) for claim in pair]
    is_marked = is_marked or (all(zones) and "UTC" in zones and kinds == ["comma"])
    is_marked = is_marked or (are_named and any(item.value in ties.words("or") for item in between))
    return len(kinds) <= REACH and words <= MAX_WORDS + are_named and is_marked
