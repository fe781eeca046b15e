"""Levels told in two lists: sales and profit rose to $52m and $7m respectively, from $48m and $6m."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.core import Bound, Change, Claim, Item, Kind, Passage, Row, Story, Tie
from claimcheck.relations.changes.levels import are_levels
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, is_and, is_cue, item_at
from claimcheck.text.ties import forms, words

NEAR = 3
"""How many items may stand between the end of a list and the word that says that it goes with another."""
REACH = 9
"""How many items may stand between two lists, or between a list and its verb."""
LEVELS = frozenset({Kind.MONEY, Kind.COUNT, Kind.NUMBER, Kind.PERCENT, Kind.MEASURE})
WHY = "change in one clause"


def find(story: Story, context: Context) -> Iterator[Change]:
    """Every level of a list with the one in the same place of the list that it is set against."""
    for passage in story.having("rise", "fall"):
        runs = respective_lists(passage) if len(passage.claims) > 3 else ()
        for one, other in pairwise(runs):
            way = _way(passage.row, one, other) if len(one) == len(other) else 0
            if way:
                yield from _changes(passage.row, one, other, way)


def respective_lists(passage: Passage) -> Sequence[Sequence[int]]:
    """The lists of figures in a sentence that says of one at least that it goes with another, by their places."""
    if passage.values.isdisjoint(words("respectively")):
        return ()
    items = passage.row
    runs = [run for run in _runs(items, passage.at(Claim.kind)) if len(run) > 1]
    is_told = any(_is_respective(items, run[-1]) for run in runs)
    return runs if is_told else ()


def _runs(items: Row, places: Sequence[int]) -> Iterator[list[int]]:
    """Figures that nothing but commas and `and` stand between."""
    run: list[int] = []
    for at in places:
        joined = items[run[-1] + 1 : at] if run else ()
        if run and joined and all(is_cue(item, "comma") or is_and(item) for item in joined):
            run.append(at)
            continue
        yield run
        run = [at]
    yield run


def _is_respective(items: Row, end: int) -> bool:
    """Whether `respectively` follows a list; not `for the third year in a row`, which is the same word in Arabic."""
    following = [item.word for item in items[end + 1 : end + 1 + NEAR]]
    return any(word in forms("respectively") for word in following)


def _way(items: Row, one: Sequence[int], other: Sequence[int]) -> int:
    """1 if the first list is said to have risen from the second, -1 if fallen, 0 if the text says neither."""
    between = items[one[-1] + 1 : other[0]]
    if len(between) > REACH or not is_cue(item_at(items, other[0] - 1), "from", "against"):
        return 0
    told = _ways(between)
    if not told and is_cue(item_at(items, one[0] - 1), "to", "at"):
        told = _ways(items[max(0, one[0] - REACH) : one[0]])
    return told[0] if len(set(told)) == 1 else 0


def _ways(items: Sequence[Item]) -> list[int]:
    return [1 if is_cue(item, "rise") else -1 for item in items if is_cue(item, "rise", "fall")]


def _changes(items: Row, one: Sequence[int], other: Sequence[int], way: int) -> Iterator[Change]:
    pairs = [(as_claim(items[late]), as_claim(items[early])) for late, early in zip(one, other, strict=True)]
    if not all(_are_of_one_thing(late, early) for late, early in pairs):
        return
    is_sure = is_cue(items[other[0] - 1], "from")
    for late, early in pairs:
        yield Change(Tie(is_sure, WHY, is_likely=True), early, late, direction=way)


def _are_of_one_thing(one: Claim, other: Claim) -> bool:
    a, b = one.quantity, other.quantity
    is_plain = a.kind is b.kind and a.kind in LEVELS and a.bound is b.bound is Bound.EXACT
    return is_plain and are_levels(one, other, has_lengths=False)
