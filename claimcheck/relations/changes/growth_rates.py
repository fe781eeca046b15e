"""Rates of growth that themselves rise or fall: sales grew 10 %; in May this growth slowed to 6 %."""

from collections.abc import Iterator

from claimcheck.core import Change, Claim, Kind, Passage, Row, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import is_percent
from claimcheck.relations.row import as_claim, has_base, is_cue, item_at
from claimcheck.text.ties import forms

BACK = 5
"""How many items before or after the verb the word for growth may stand."""
REACH = 12
"""How many items after the new rate the one before may stand."""
WHY = "levels in two sentences"


def find(story: Story, context: Context) -> Iterator[Change]:
    """Every rate that growth came to, with the one before it."""
    for passage in story.having(Kind.PERCENT):
        order = passage.claims[0].passage
        last = story.passages[order - 1] if order else None
        for at in passage.at("to"):
            way = _way(passage.row, at)
            rate = item_at(passage.row, at + 1)
            if way and isinstance(rate, Claim) and is_percent(rate):
                earlier = _after(passage.row, at + 1) or (
                    _told(last) if last and _points_back(passage.row, at) else None
                )
                if earlier is not None:
                    yield Change(Tie(False, WHY, is_likely=True), earlier, rate, direction=way)


def _way(items: Row, to: int) -> int:
    """Which way growth went to a rate: growth slowed to, تراجع هذا النمو إلى; 0 where something else did."""
    near = range(to - 1, max(-1, to - 1 - BACK), -1)
    verbs = [at for at in near if is_cue(items[at], "rise", "fall")]
    ways = {1 if is_cue(items[at], "rise") else -1 for at in verbs if items[at].word.lower() not in forms("growing")}
    is_growth = any(items[at].word.lower() in forms("growing") for at in near)
    return ways.pop() if is_growth and len(ways) == 1 else 0


def _points_back(items: Row, to: int) -> bool:
    """Whether the growth is the one told of before: this growth."""
    return any(item.word in forms("this one") for item in items[max(0, to - 1 - BACK) : to])


def _after(items: Row, at: int) -> Claim | None:
    """The rate after `after`, with a time of its own: to 3.1 % in May after 4.4 % in April."""
    turn = next(
        (place for place in range(at + 1, min(len(items), at + REACH)) if items[place].word in forms("after")), None
    )
    if turn is None or any(isinstance(item, Claim) and is_percent(item) for item in items[at + 1 : turn]):
        return None
    for place in range(turn + 1, min(len(items), turn + 1 + BACK)):
        item = items[place]
        if isinstance(item, Claim):
            is_rate = is_percent(item) and not has_base(items, place)
            return item if is_rate and item_at(items, place + 1).word in forms("in a place") else None
        is_other = is_cue(item, "rise") and item.word.lower() not in forms("growing")  # بعد زيادة الأسعار 2 %
        if is_other or is_cue(item, "comma", "stop", "fall", "break"):
            return None
    return None


def _told(passage: Passage) -> Claim | None:
    """The one percent that a sentence tells something rose by."""
    found = [at for at in passage.at(Claim.kind) if is_percent(as_claim(passage.row[at]))]
    if len(found) != 1:
        return None
    before = passage.row[max(0, found[0] - BACK) : found[0]]
    return as_claim(passage.row[found[0]]) if any(is_cue(item, "rise") for item in before) else None
