"""One thing set above another, each with its figure: 410 votes, ahead of Y, who had 520; older than Ben, who is 19."""

from collections.abc import Iterator, Sequence
from functools import cache

from msgspec.structs import replace

from claimcheck.core import Bound, Claim, Interval, Item, Kind, Outranked, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.ranks.comparing import (
    Meaning,
    are_of_one_sort,
    fits,
    is_dated,
    is_turned,
    told_by,
    with_than,
    without_than,
)
from claimcheck.relations.row import as_claim, is_and, is_cue, item_at
from claimcheck.relations.signposts import Items
from claimcheck.text.ties import forms, words

THAN = 8
"""How many items after a word that compares its `than` may stand."""
FROM = 3
"""The same in Arabic, where من follows at once but for a word or two."""
BACK, REACH = 14, 14
"""How many items before and after the words the two figures may stand."""
AFTER = 5
"""How many items after the last figure may say that it is of another time."""
ASIDE = 4
"""How many items after its comma a figure of the other thing may stand: of Y, which already has 40."""
LIMITS = frozenset({Bound.AT_MOST, Bound.UP_TO})
"""Bounds that tell how much it was all the same: the other did not exceed 560 metres."""
ROUND = 5
"""A count that is no multiple of this is exact, whatever hedge it has."""
WHY = "said to be above"
ENDS = ("stop", "source", "quote", "among", "total", "in_all", "of_total", "each", "forecast", "colon")
"""What the two figures of one comparison do not have between them."""


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """Every figure of a thing that a word compares with another, and the figure of that other."""
    for passage in story.saying(_compared()):
        if len(passage.claims) > 1:
            for start, end, meaning in _comparisons(passage):
                yield from _pair(passage.row, start, end, meaning)


@cache
def _compared() -> frozenset[str]:
    return with_than().stems | without_than().stems


def _comparisons(passage: Passage) -> Iterator[tuple[int, int, Meaning]]:
    """The first and the last place of every `older … than`, `ahead of` and `exceeds`."""
    items = passage.row
    for at, meaning in told_by(passage, with_than()):
        mark = _of_kin(items, at) if meaning.sort == "years" else None
        mark = mark if mark is not None else _than(items, at)
        if mark is not None:
            yield at, mark, meaning
    for at, meaning in told_by(passage, without_than()):
        following = item_at(items, at + 1).word
        is_margin = isinstance(item_at(items, at - 1), Claim)  # three points behind the leader with four to play
        if not is_margin and following not in forms("no rival after"):
            yield at, at, meaning


def _than(items: Items, at: int) -> int | None:
    """The place of the `than` of a comparing word, before any other clause."""
    is_english = items[at].word.isascii()
    for place in range(at + 1, min(len(items), at + 1 + (THAN if is_english else FROM))):
        item = items[place]
        if is_cue(item, "comma", *ENDS):
            return None
        if (item.value in words("than")) if is_english else (is_cue(item, "from") or item.word.startswith("من ")):
            return place
    return None


def _of_kin(items: Items, at: int) -> int | None:
    """The place of the `of` after a word for kin: the elder brother of Tom."""
    is_kin = item_at(items, at + 1).word in forms("sibling") and is_cue(item_at(items, at + 2), "of")
    return at + 2 if is_kin else None


def _pair(items: Items, start: int, end: int, meaning: Meaning) -> Iterator[Outranked]:
    """The figures of both sides, where the sentence has two of the sort and no more."""
    places = [
        at
        for at in range(max(0, start - BACK), min(len(items), end + REACH + REACH))
        if isinstance(items[at], Claim)
        and fits(items, at, meaning.sort)
        and not _is_margin(items, at, start, end, meaning.sort)
    ]
    around = [at for at in places if at < start][-1:] + [at for at in places if at > end][:3]
    if len(around) < 2:
        return
    found = _sides(items, start, end, around)
    if found is None:
        return
    one, other = (as_claim(items[at]) for at in found)
    alike = [at for at in places if at not in found and are_of_one_sort(as_claim(items[at]), other)]
    if alike or not are_of_one_sort(one, other) or not _is_plain(one) or not _is_told(other):
        return
    is_first_above = meaning.is_up != is_turned(one, meaning.sort)
    one, other = as_told(one), as_told(other)
    pair = (one, other) if is_first_above else (other, one)
    yield Outranked(pair, Tie(True, WHY), is_strict=True)


def _is_margin(items: Items, at: int, start: int, end: int, sort: str) -> bool:
    """Whether a figure says by how much the one is above the other: two years older; higher by 4 than; خلفه بنقطتين."""
    before = item_at(items, at - 1)
    is_by = is_cue(before, "by") or before.word.endswith(forms("by a margin"))
    is_by = is_by or (before.word == "ب" and (at < end or sort == "place"))
    return at == start - 1 or start < at <= end or (is_by and at > end)


def _sides(items: Items, start: int, end: int, places: Sequence[int]) -> tuple[int, int] | None:
    """The figure of the one side and that of the other: around the word, or both after it with a contrast between."""
    if places[0] < start:
        one, other = places[0], places[1]
        is_led = _is_joined(items, one, start) and _is_others(items, end, other)
        return (one, other) if is_led and not _is_of_a_multiple(items, end, other) else None
    one, other = places[0], places[1]
    if not _are_contrasted(items, one, other) or not (start == end or _is_about(items, end, one)):
        return None
    if start == end and any(is_cue(item, "comma") for item in items[end:one]):
        return None
    is_named_back = _tells_of_other(items, start, end, one, other)
    return None if is_named_back or is_dated(items, end, min(len(items), other + AFTER)) else (one, other)


def _is_joined(items: Items, figure: int, word: int) -> bool:
    """Whether a figure is told of the thing that is compared: no other clause begins between."""
    between = items[figure + 1 : word - isinstance(items[word - 1], Claim)]
    if any(isinstance(item, Claim) or is_cue(item, "break", *ENDS) for item in between):
        return False
    return not any(is_and(item) and not _is_copula(item_at(items, figure + 2 + at)) for at, item in enumerate(between))


def _is_copula(item: Item) -> bool:
    return item.word in forms("is or was")


def _is_others(items: Items, end: int, figure: int) -> bool:
    """Whether a figure is that of the thing compared with: in its phrase, or after a comma and who, which or with."""
    between = items[end + 1 : figure]
    if any(isinstance(item, Claim) and item.quantity.kind is not Kind.ORDINAL for item in between):
        return False
    if any(is_cue(item, "break", "against", "rise", "fall", *ENDS) or is_and(item) for item in between):
        return False
    commas = [place for place in range(end + 1, figure) if is_cue(items[place], "comma")]
    if not commas:
        return not any(item.word in forms("leads away") for item in between)
    after = item_at(items, commas[-1] + 1)
    is_aside = after.word in forms("tells of it") and figure - commas[-1] <= ASIDE + 1
    return len(commas) == 1 and is_aside and not any(is_cue(item, "of") for item in items[commas[-1] : figure])


def _is_of_a_multiple(items: Items, end: int, figure: int) -> bool:
    """Whether the second figure only restates a part: more than half of them, 53."""
    return any(item.value in words("fraction") for item in items[end + 1 : figure])


def _are_contrasted(items: Items, one: int, other: int) -> bool:
    """Whether the second figure is set against the first: 40 as opposed to 52; has 40 while the other has 52."""
    between = items[one + 1 : other]
    if any(isinstance(item, Claim) and item.quantity.kind is not Kind.ORDINAL for item in between):
        return False
    if any(is_cue(item, *ENDS) for item in between):
        return False
    return any(is_cue(item, "against") or item.word in forms("sets against") for item in between)


def _is_about(items: Items, end: int, figure: int) -> bool:
    """Whether nothing between the words and the first of two figures after them turns to something else."""
    between = items[end + 1 : figure]
    is_other = any(is_cue(item, *ENDS) or item.value in words("order expected") for item in between)
    return figure - end <= REACH and not is_other and any(is_cue(item, "comma") for item in between)


def _tells_of_other(items: Items, start: int, end: int, one: int, other: int) -> bool:
    """Whether the first figure stands by the name of the other thing, or the second by that of the first."""
    comma = next((at for at in range(end + 1, one) if is_cue(items[at], "comma")), one)
    first, second = _names(items[max(0, start - BACK) : start]), _names(items[end + 1 : comma])
    near_one, near_other = _names(items[comma:one]), _names([*items[one + 1 : other], *items[other : other + AFTER]])
    return bool(near_one & (second - first)) or bool(near_other & (first - second))


def _names(items: Sequence[Item]) -> set[str]:
    """The words that may name a thing."""
    return {item.value.removeprefix("ال") for item in items if item.kind == "word" and len(item.value) > 2}


def _is_plain(claim: Claim) -> bool:
    return claim.quantity.bound is Bound.EXACT


def _is_told(claim: Claim) -> bool:
    return claim.quantity.bound is Bound.EXACT or claim.quantity.bound in LIMITS


def as_told(claim: Claim) -> Claim:
    """The claim without a bound or hedge that changes nothing: did not exceed 42, and so was as much; some 27 men."""
    quantity, number = claim.quantity, claim.quantity.number
    if number is None or (quantity.bound is Bound.EXACT and not (quantity.is_approximate and number % ROUND)):
        return claim
    told = replace(quantity, bound=Bound.EXACT, is_approximate=False, stated=Interval.point(number))
    return replace(claim, quantity=told)
