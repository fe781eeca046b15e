"""Peaks and troughs: fell to 1,412 after a peak of 1,420; what is left of a peak is below it."""

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.core import Bound, Claim, Kind, Outranked, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, is_cue
from claimcheck.relations.signposts import Items, are_alike, last_before, posted, signposts
from claimcheck.text.ties import forms

BACK = 12
"""How many items before `after` the level that was left may stand."""
REACH = 14
"""How many items after it the peak may stand."""
LEVELS = frozenset({Kind.MONEY, Kind.COUNT, Kind.NUMBER, Kind.PERCENT})
CLOSE = Fraction(5, 4)
"""Levels of one thing before and after a turn are not this many times apart."""
WHY = "a level and the peak before it"


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """Every level that something came to after its highest or lowest one."""
    for passage in posted(story, "break", "turn"):
        if len(passage.claims) > 1:
            posts = signposts(passage)
            for turn in sorted([*posts.get("break", ()), *posts.get("turn", ())]):
                if passage.row[turn].word.startswith(forms("after")):
                    yield from _pair(passage, turn)


def _pair(passage: Passage, turn: int) -> Iterator[Outranked]:
    """Fell to A after it had reached its peak at B, or had risen to B."""
    items = passage.row
    left = last_before(items, turn, BACK)
    if left is None or not is_cue(items[left - 1], "to", "at"):
        return
    for place in range(turn + 1, min(len(items), turn + REACH)):
        level, mark = items[place], items[place - 1]
        if isinstance(level, Claim) and (is_cue(mark, "to", "at") or place - 1 in signposts(passage).get("stated", ())):
            direction = _direction(passage, turn, place) or _turned(items, left, turn)
            pair = (level, as_claim(items[left]))
            if direction and _are_levels(*pair):
                yield Outranked(pair if direction > 0 else pair[::-1], Tie(True, WHY))
            return


def _direction(passage: Passage, turn: int, place: int) -> int:
    """1 for the highest level or a peak, -1 for the lowest or a trough; 0 where the text says neither, or both."""
    posts = signposts(passage)
    levels = set(posts.get("level", ()))
    high = {at for at in posts.get("most", ()) if at + 1 in levels} | set(posts.get("peak", ()))
    low = {at for at in posts.get("least", ()) if at + 1 in levels} | set(posts.get("trough", ()))
    within = range(turn, place)
    return any(at in within for at in high) - any(at in within for at in low)


def _turned(items: Items, left: int, turn: int) -> int:
    """1 where what fell had risen, -1 where what rose had fallen, and nothing else is named as what did."""
    verb = next((at for at in range(left, max(-1, left - BACK), -1) if is_cue(items[at], "rise", "fall")), None)
    after = range(turn + 1, min(len(items) - 1, turn + 4))
    before = next((at for at in after if is_cue(items[at], "rise", "fall")), None)
    if verb is None or before is None or not is_cue(items[before + 1], Claim.kind, "to", "at"):
        return 0  # the costs may have fallen, and the profit risen
    return is_cue(items[before], "rise") - is_cue(items[verb], "rise")


def _are_levels(one: Claim, other: Claim) -> bool:
    a, b = one.quantity, other.quantity
    if a.kind not in LEVELS or not a.bound is b.bound is Bound.EXACT or not are_alike(one, other):
        return False
    low, high = sorted((a.number or Fraction(0), b.number or Fraction(0)))
    return 0 < low <= high < CLOSE * low
