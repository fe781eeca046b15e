"""One figure said to be above another: 410 tonnes, which exceeds last year's 320; less than the 2 % expected."""

from collections.abc import Iterator
from fractions import Fraction
from functools import cache

from claimcheck.core import Bound, Claim, Cue, Item, Kind, Outranked, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import number_of
from claimcheck.relations.row import cues_in, figures_of, is_and, is_cue, is_figure, item_at
from claimcheck.relations.signposts import (
    Items,
    are_alike,
    first_after,
    has_other_reading,
    last_before,
    posted,
    signposts,
)
from claimcheck.text.ties import forms, groups, words

BACK = 9
"""How many items may stand between the figure and the word that compares it."""
REACH = 12
"""How many items may stand between that word and the other figure."""
SECOND = 2
SUBJECT = 3
"""How many items after the word its subject may stand, which the sentence before told of too."""
VERBAL = ("es", "ed", "ing", "ook")
"""How verbs that compare end: 410 tonnes exceeds the 320."""
GROUPS = (
    ("above", True), ("below", False), ("most", True), ("least", False), ("higher", True), ("lower", False),
)  # fmt: skip
"""The words that compare, and whether they say more; the later ones need a `than`."""
COMPARING = frozenset(group for group, _ in GROUPS)
HALF_LINES = frozenset({Bound.MORE_THAN, Bound.LESS_THAN})
FAR = 10
"""What is said to be less is not compared with something so many times smaller: that is how much less."""
FROM = "من "
RELATED = 4
"""How many items before its figure `which has` may stand."""
WHY = "said to be above"


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """Every figure that a word sets above or below one that the text states for another thing."""
    told = {*posted(story, *COMPARING), *story.saying(_than())}
    before: Passage | None = None
    for passage in story.passages:
        for at, is_above in comparisons(passage) if passage in told else ():
            pair = _pair(passage, at, before, is_above=is_above)
            if pair is not None and (is_above or not _is_margin(*pair)):
                yield Outranked(pair if is_above else pair[::-1], Tie(True, WHY), is_strict=True)
        if len(passage.claims) > 1:
            yield from _half_lines(passage)
        before = passage


@cache
def _than() -> frozenset[str]:
    return words("than") | words("second only")


def comparisons(passage: Passage) -> Iterator[tuple[int, bool]]:
    """The words that compare, and whether they say more: exceeds; higher than, lower than."""
    posts, items = signposts(passage), passage.row
    for group, is_above in GROUPS if not posts.keys().isdisjoint(COMPARING) else ():
        for at in posts.get(group, ()):
            following = item_at(items, at + 1)
            is_than = _is_from(following) or following.value in words("than")
            if is_than or group in {"above", "below"}:
                yield at, is_above
    if not words("second only").isdisjoint(passage.values):
        for at in passage.at("to"):
            if at > 1 and items[at - 1].value in words("second only") and _is_second(items[at - 2]):
                yield at, False
    if not words("than").isdisjoint(passage.values):
        for at in passage.at("rise", "fall"):
            if item_at(items, at + 1).value in words("than"):
                yield at, is_cue(items[at], "rise")


def _is_from(item: Item) -> bool:
    """Whether a word is `than` in Arabic, alone or before `expected`."""
    return is_cue(item, "from") or item.word.startswith(FROM) or item.word in forms("than it")


def _is_second(item: Claim | Cue) -> bool:
    """Whether a place is the second: second only to the 3.6 million of last year."""
    return is_figure(item, Kind.ORDINAL) and item.quantity.number == SECOND


def _pair(passage: Passage, at: int, before: Passage | None, *, is_above: bool) -> tuple[Claim, Claim] | None:
    """The figure before the word, and the one that it is compared with."""
    items = passage.row
    place = first_after(items, at, REACH)
    other = items[place] if place is not None else None
    if place is None or not isinstance(other, Claim) or not _is_stated(passage, at, place):
        return None
    if any(item.value in words("fraction") for item in cues_in(items[at + 1 : place])):
        return None  # more than half of them (53%)
    found = last_before(items, at, BACK)
    if found is None and is_cue(items[at - 1], "comma") and item_at(items, place - 2).value in words("record"):
        found = last_before(
            items, at, 2 * BACK, other
        )  # 38.7C was measured in the garden, exceeding the record of 38.5C
    if found is not None and _is_time(items[found]) and not _is_time(other):
        found = last_before(items, at, BACK, other)  # 90 million in three days, above the record of 84 million
    if found is not None and (
        _is_step(items, found, at) or any(is_and(item) for item in items[max(found, at - 2) : at])
    ):
        return None
    if found is not None and has_other_reading(items, found, other, is_above=is_above):
        return None
    figure = items[found] if found is not None else None
    if figure is None and before is not None and found is None:
        figure = _told_before(passage, at, before, other)
    if not isinstance(figure, Claim) or not are_alike(figure, other) or _is_time(figure):
        return None  # in a race the shorter time is the better
    is_exact = figure.quantity.bound is other.quantity.bound is Bound.EXACT
    return (figure, other) if is_exact else None


def _told_before(passage: Passage, at: int, before: Passage, other: Claim) -> Claim | None:
    """The figure of the sentence before: 410 died. That, or the number of dead, exceeds 320."""
    items = passage.row
    alike = [claim for claim in before.claims if are_alike(claim, other)]
    if alike and at <= 2 and _points(items[0]):
        return alike[-1]
    named = [item.value for item in cues_in(items[at + 1 : at + 1 + SUBJECT]) if item.value not in words("how many")]
    is_same = bool(named[:1]) and named[0] in before.values and not any(isinstance(item, Claim) for item in items[:at])
    return alike[0] if is_same and len(alike) == 1 and at <= BACK else None


def _is_time(item: Item) -> bool:
    return is_figure(item, Kind.DURATION)


def _is_step(items: Items, figure: int, at: int) -> bool:
    """Whether a figure right before the word is how much more there is: 300 more than the 900 of last year."""
    word = items[at]
    return figure == at - 1 and isinstance(word, Cue) and word.word.isascii() and not word.word.endswith(VERBAL)


def _is_stated(passage: Passage, at: int, place: int) -> bool:
    """Whether the text states the other figure, so that it is not how much more there is."""
    posts, items = signposts(passage), passage.row
    if any(item.value in words("record") for item in cues_in(items[at + 1 : place])):
        return True  # overtaking the record of 450,000
    if _is_related(items, at, place):
        return True
    beside = {place - 1, place + 1} & set(posts.get("stated", ()))
    before = items[place - 1]
    if (
        beside
        or before.value in words("article")
        or is_cue(items[place - 1], "open")
        or (place - 1 > at and _points(items[place - 1]))
    ):
        return True
    expected = [mark for mark in posts.get("expected", ()) if at < mark < place]
    return bool(expected) and any(is_cue(item, "rise", "fall", "by") for item in items[expected[0] : place])


def _is_related(items: Items, at: int, place: int) -> bool:
    """Whether it is more than that of another thing which has the figure: larger than X, which has 5 million."""
    is_pointed = at > 0 and (_points(items[at - 1]) or is_cue(items[at - 1], "equivalent"))
    before = items[max(at, place - RELATED) : place]
    return is_pointed and any(item.word in forms("which has") for item in before)


def _half_lines(passage: Passage) -> Iterator[Outranked]:
    """9 %, that is more than the 7 % recorded before."""
    for items, at, limit in figures_of(passage):
        if at < 2 or limit.quantity.bound not in HALF_LINES:
            continue
        mark = items[at - 1]
        is_set = is_cue(mark, "equivalent") or _points(mark)
        place = last_before(items, at, BACK) if is_set and not _has_pace(items, at) else None
        figure = items[place] if place is not None else None
        if isinstance(figure, Claim) and _is_sum(items[:at], limit):
            continue
        if isinstance(figure, Claim) and figure.quantity.bound is Bound.EXACT and are_alike(figure, limit):
            pair = (figure, limit) if limit.quantity.bound is Bound.MORE_THAN else (limit, figure)
            yield Outranked(pair, Tie(True, WHY))


def _is_sum(before: Items, limit: Claim) -> bool:
    """Whether the limit is of all figures before it: 31 billion, then 12, then 8, that is more than 50 billion."""
    told = [item for item in before if isinstance(item, Claim) and are_alike(item, limit)]
    stated = limit.quantity.stated
    return len(told) > 1 and stated is not None and stated.holds(sum((number_of(claim) for claim in told), Fraction(0)))


def _has_pace(items: Items, at: int) -> bool:
    """Whether the figure or the limit is so much a day or a year, so that one restates the other at another pace."""
    near = cues_in([*items[max(0, at - 3) : at], *items[at + 1 : at + 2]])
    return any(item.word in groups("per ") for item in near)


def _points(item: Claim | Cue) -> bool:
    return not words("points back").isdisjoint((item.value, item.word))


def _is_margin(figure: Claim, other: Claim) -> bool:
    one, two = figure.quantity.number, other.quantity.number
    return one is None or two is None or one > FAR * two
