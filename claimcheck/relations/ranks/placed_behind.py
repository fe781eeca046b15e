"""A thing with its place, and those before or after it: third with 60, behind X on 75 and Y on 71; first, above Y's 42.

Each of those that it stands behind has more, and each of those behind it has less.
"""

from collections.abc import Iterator
from functools import cache

from claimcheck.core import Bound, Claim, Kind, Outranked, Passage, Row, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import number_of
from claimcheck.relations.ranks.comparing import are_of_one_sort, is_place, of_the_first, told_by
from claimcheck.relations.row import as_claim, is_cue, is_figure, item_at, leads_on, without_and
from claimcheck.relations.signposts import TIMED, Items, are_alike, is_fewest_first
from claimcheck.text.ties import forms, groups, words

BACK, REACH = 12, 9
"""How many items before the word its own figure may stand, and after it, or after another, the next."""
NAME = 4
"""How many items before an ordinal the verb may stand: جاءت تونس ثالثة."""
WHY = "one ranked after the other"
ENDS = ("stop", "source", "quote", "among", "earlier", "past", "each", "forecast", "was")


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """Every figure of a thing whose place is told, with those of the things said to be before or after it."""
    for passage in story.saying(_stems()):
        is_ranked = Kind.ORDINAL in passage.kinds or not of_the_first().stems.isdisjoint(passage.values)
        if is_ranked and len(passage.claims) > 1:
            told = groups("placed ")
            for at, item in enumerate(passage.row):
                if (way := told.get(item.word.lower())) and (place := _rank(passage, at, way)) is not None:
                    yield from _pairs(passage, at, way, place)


@cache
def _stems() -> frozenset[str]:
    return frozenset(groups("placed "))


def _rank(passage: Passage, mark: int, way: str) -> int | None:
    """Where the place of a thing is told before a word: ranked third, the second-largest; the hottest, above …"""
    row = passage.row
    for at in range(max(0, mark - 2 * BACK), mark):
        if is_figure(row[at], Kind.ORDINAL) and _is_place(row, at):
            return at
    if way == "below":
        return None
    firsts = [
        at
        for at, meaning in told_by(passage, of_the_first())
        if at < mark and meaning.is_up and meaning.sort != "place"
    ]
    return firsts[-1] if firsts else None


def _is_place(row: Row, at: int) -> bool:
    """Whether an ordinal says which place a thing has: in third place, ranked third, ثالثة عربيا, third-largest."""
    number = as_claim(row[at]).quantity.number
    if number is None or not 1 <= number <= BACK or is_fewest_first(row, at):
        return False
    is_dashed = is_cue(item_at(row, at + 1), "dash")
    ranked = item_at(row, at + 1 + is_dashed)
    is_came = any(item.word in forms("came to be ranked") for item in row[max(0, at - NAME) : at])
    return is_place(row, at) or is_came or ranked.value in words("order most")


def _pairs(passage: Passage, mark: int, way: str, rank: int) -> Iterator[Outranked]:
    row = passage.row
    own = next((at for at in range(mark - 1, max(-1, mark - 1 - BACK), -1) if _is_plain(row, at)), None)
    if own is None or any(is_cue(item, *ENDS) for item in row[min(own, rank) : mark]):
        return
    if any(
        _is_plain(row, at) and are_of_one_sort(as_claim(row[at]), as_claim(row[own]))
        for at in range(max(0, own - 2 * BACK), own)
    ):
        return  # which of two figures is its own?
    for place in _others(row, mark, as_claim(row[own])):
        pair = as_claim(row[own]), as_claim(row[place])
        if number_of(pair[0]) == number_of(pair[1]):
            continue  # level, and parted by fewer tries or more goals
        is_above = (way == "above") != _is_turned(row, mark)
        yield Outranked(pair if is_above else pair[::-1], Tie(True, WHY), is_strict=True)


def _others(row: Row, mark: int, own: Claim) -> Iterator[int]:
    """The figures of the things named after a word, one after the other."""
    last, told = mark, groups("placed ")
    for at in range(mark + 1, len(row)):
        item = row[at]
        if at - last > REACH or (at > mark + 1 and (is_cue(item, *ENDS) or without_and(item) in told)):
            return
        if isinstance(item, Claim) and item.quantity.kind is not Kind.ORDINAL:
            is_named = at > mark + 1 and not _is_by(row, mark, at)
            if not (is_named and _is_plain(row, at) and _are_alike(row, at, item, own)):
                return
            yield at
            last = at
        elif last > mark and at > last + 1 and not _goes_on(row, last, at):
            return


def _are_alike(row: Row, at: int, claim: Claim, own: Claim) -> bool:
    """Whether the other figure is of the same sort; a bare one stands in brackets, or behind a particle."""
    if Kind.NUMBER not in {claim.quantity.kind, own.quantity.kind}:
        return are_alike(claim, own)
    is_led = is_cue(item_at(row, at - 1), "open", "at") or item_at(row, at - 1).word in forms("leads to what one has")
    return is_led and are_of_one_sort(claim, own)


def _is_turned(row: Row, mark: int) -> bool:
    """Whether it is the thing named here that others stand before: third, with X ahead of it on 80."""
    near = row[mark + 1 : mark + 3]
    return item_at(row, mark + 1).word in forms("leads to what one has") or any(
        is_cue(item, "among") or item.word.lower() in forms("points to a thing") for item in near
    )


def _goes_on(row: Row, last: int, at: int) -> bool:
    """Whether what follows a figure goes on with the next thing: a closing sign, then `and` or a comma."""
    return any(leads_on(item) for item in row[last + 1 : at + 1])


def _is_plain(row: Items, at: int) -> bool:
    claim = row[at]
    if not isinstance(claim, Claim) or claim.quantity.kind in TIMED | {Kind.DURATION}:
        return False
    return claim.quantity.number is not None and claim.quantity.bound is Bound.EXACT


def _is_by(row: Row, mark: int, at: int) -> bool:
    """Whether a figure says by how much one is behind, and no clause tells that the other has it."""
    before = item_at(row, at - 1)
    is_by = is_cue(before, "by") or before.word == "ب" or before.word.endswith(forms("by a margin"))
    return is_by and not any(item.value in words("relative") for item in row[mark + 1 : at])
