"""A step to a level, and the time before with its own: 4.2 %, two points down on last year, when it stood at 6.2 %.

The clause about the time before may put the level in any words, as long as it names nothing new.
"""

from collections.abc import Iterable, Iterator
from functools import cache

from claimcheck.core import Change, Claim, Kind, Passage, Row, Story, Tie
from claimcheck.relations.asides import is_in_aside
from claimcheck.relations.changes.levels import POINTS, as_points, is_amount, way_of
from claimcheck.relations.changes.nearest_level import BETWEEN, are_levels_alike, is_level
from claimcheck.relations.circumstances import is_led
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import is_percent
from claimcheck.relations.mentions import periods
from claimcheck.relations.pace import recurs
from claimcheck.relations.row import Item, begins_with_and, is_cue, is_figure, item_at
from claimcheck.relations.tokens import MIN_LETTERS, idle_words
from claimcheck.text.ties import forms, words

BESIDE = 3
"""How many items from a step its direction may stand."""
BACK = 6
"""How many items before a step its level may stand."""
REACH = 14
"""How many items after a step the level before may stand."""
ENDS = ("stop", "source", "quote", "rise", "fall", "times", "forecast")
SIGNS = {"plus": 1, "minus": -1}
WITH = "ب"
"""The particle that makes a verbal noun an aside of its own, بانخفاض, or leads to what something is compared with."""
WHY = "a level and the one before"


def find(story: Story, context: Context) -> Iterator[Change]:
    """Every step between two levels of which a clause about an earlier time tells the one before."""
    for passage in story.saying(_directions()):
        if len(passage.claims) > 1:
            for at in passage.at(Claim.kind, "rise", "fall"):
                yield from _stepped(passage, at)


@cache
def _directions() -> frozenset[str]:
    told = (words(group) for group in ("order higher", "order lower"))
    return frozenset({"1", "-1"}).union(*told)


def _stepped(passage: Passage, at: int) -> Iterator[Change]:
    row, item = passage.row, passage.row[at]
    step = item if isinstance(item, Claim) else None
    way = _way(row, at) if step is not None else _direction(item)
    if not way or (step is None and not _links(item_at(row, at + 1))):
        return
    if step is not None and (not is_level(step) or recurs(row, at)):
        return
    after = _level_told(row, at)
    before = _level_back(row, at) if after is not None else None
    if (
        before is None
        or after is None
        or not are_levels_alike(after, before)
        or _has_third(passage, after, before, step)
    ):
        return
    points = step and as_points(step, after)
    amount = points or (step if step is not None and is_amount(step, after) else None)
    percent = step if step is not None and is_percent(step) else None
    if step is None or amount is not None or percent is not None:
        yield Change(Tie(False, WHY, is_likely=True), before, after, amount, percent, way)


def _way(row: Row, at: int) -> int:
    """Which way a step goes by the one direction told right before or after it."""
    ways = set(map(_direction, row[max(0, at - BESIDE) : at + 1 + BESIDE])) - {0}  # no figure has any
    return ways.pop() if len(ways) == 1 else 0


def _direction(item: Item) -> int:
    return SIGNS.get(item.kind, 0) or way_of(item)


def _level_told(row: Row, at: int) -> Claim | None:
    """The level right before a step, with a sign between that sets the step off."""
    is_aside = False
    for place in range(at - 1, max(-1, at - 1 - BACK), -1):
        item = row[place]
        if isinstance(item, Claim):
            return item if is_aside and is_level(item) else None
        if is_cue(item, "stop", "source", "among", "of_total"):
            return None
        is_aside = is_aside or is_cue(item, "comma", "dash", "open") or item.word in forms("leads to an aside")
        is_aside = is_aside or (is_cue(item, "rise", "fall") and item.word.startswith(WITH))
    return None


def _level_back(row: Row, at: int) -> Claim | None:
    """The first level after a step, in a clause about an earlier time that names nothing new."""
    is_linked = is_earlier = False
    for place in range(at + 1, min(len(row), at + 1 + REACH)):
        item = row[place]
        if isinstance(item, Claim) and item.quantity.kind not in BETWEEN:
            is_told = is_linked and is_earlier and not _is_beside(row, place)
            return item if is_told and not _names_another(row, at, place) else None
        if place > at + BESIDE and is_cue(item, *ENDS):
            return None
        if is_linked and (begins_with_and(item) or item.word in forms("and")) and place > at + 1:
            return None
        is_linked = is_linked or _links(item)
        is_earlier = is_earlier or (is_linked and _is_time_before(item))
    return None


def _is_beside(row: Row, place: int) -> bool:
    """Whether a figure only tells where or of whom: 40 more than last year, from 14 countries, including two."""
    is_some = is_cue(item_at(row, place - 1), "among") or is_cue(item_at(row, place + 1), "of", "of_total", "among")
    is_where = row[place - 1].word.isascii() and is_figure(row[place], Kind.COUNT) and is_led(row, place)
    return is_some or is_where or is_in_aside(row, place)


def _links(item: Item) -> bool:
    """Whether a word leads to what a step is from: on, than, from, compared with, عن."""
    if is_cue(item, "against", "from"):
        return True
    return item.word.lower() in forms("step from") or item.value in words("compared with")


def _is_time_before(item: Item) -> bool:
    if isinstance(item, Claim):
        return True  # a date, as no other figure stands between
    return is_cue(item, "earlier", "past") or item.value in words("the time before", "earlier level")


def _names_another(row: Row, at: int, place: int) -> bool:
    """Whether words before the level name what the sentence did not name before: when exports were 7 million."""
    told = _content(row[:at]) | words("tells of itself", "the time before") | periods()
    return any(word not in told and word.removeprefix(WITH) not in told for word in _content(row[at + 1 : place]))


def _has_third(passage: Passage, after: Claim, before: Claim, step: Claim | None) -> bool:
    """Whether another level of the same kind stands in the sentence, which may be the one that is meant."""
    others = (
        claim for claim in passage.claims if claim not in (after, before, step) and claim.quantity.unit not in POINTS
    )
    return any(are_levels_alike(claim, before) for claim in others)


def _content(items: Iterable[Item]) -> frozenset[str]:
    """The stems of the words of a stretch that say something about its subject."""
    told = (item.value for item in items if is_cue(item, "word") and len(item.value) >= MIN_LETTERS)
    return frozenset(told) - idle_words()
