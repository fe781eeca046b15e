"""The first of several and those after it: the warmest with 31C, X just behind on 29C; led with 9, then came Y with 7.

No figure that follows lies beyond that of the highest or the lowest, and those told in turn run one way.
"""

from collections.abc import Iterator, Sequence

from claimcheck.core import Bound, Claim, Kind, Outranked, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.ranks.comparing import (
    Meaning,
    are_of_one_sort,
    fits,
    is_dated,
    is_place,
    is_turned,
    of_the_first,
    told_by,
)
from claimcheck.relations.row import as_claim, figures_of, is_cue, item_at
from claimcheck.relations.signposts import Items
from claimcheck.text.ties import forms, words

HEAD, BACK = 16, 12
"""How many items after the word for the first, or before it, its figure may stand."""
NEXT = 12
"""How many items after that figure the next one may be led to."""
REACH = 14
"""How many items after those words their figure may stand, and each one more after that."""
MOST = 4
"""How many figures after the first are compared."""
NAME = 5
"""How many items the name of the next has at most."""
ONE_OF = 3
"""How many items before the word may say that it is one of them, or the second."""
WHY = "one ranked after the other"
ENDS = ("source", "quote", "total", "in_all", "each", "among", "others", "rest", "earlier", "past")
"""What a ranking does not run on beyond."""
OTHER = ("rise", "fall", "from")
"""What makes a figure of another sort than that of the first."""


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """Every figure told after that of the first of several things."""
    for passage in story.passages:
        first = first_told(passage) if len(passage.claims) > 1 else None
        if first is not None:
            yield from _ranked(passage, *first)


def first_told(passage: Passage) -> tuple[int, Meaning] | None:
    """The word that says which is the first of several, and no one of the first or second."""
    if Kind.ORDINAL not in passage.kinds and of_the_first().stems.isdisjoint(passage.values):
        return None
    marks = _marks(passage)
    return next(((at, meaning) for at, meaning in marks if _is_outright(passage.row, at, meaning)), None)


def _marks(passage: Passage) -> Iterator[tuple[int, Meaning]]:
    """The words for what comes first, and first place as a number: المركز الأول."""
    if Kind.ORDINAL in passage.kinds:
        for items, at, claim in figures_of(passage):
            if claim.quantity.kind is Kind.ORDINAL and claim.quantity.number == 1 and is_place(items, at):
                yield at, Meaning(True, "place")
    yield from told_by(passage, of_the_first())


def _is_outright(items: Items, at: int, meaning: Meaning) -> bool:
    """Whether a word says which is the first: not one of them, the second largest, nor larger than."""
    if isinstance(items[at], Claim):
        return True
    before, after = items[max(0, at - ONE_OF) : at], item_at(items, at + 1)
    if any(_is_number(item) or item.value in words("one of") for item in before):
        return False
    is_than = is_cue(after, "from", "since") or after.word in forms("no first of all") or isinstance(after, Claim)
    if meaning.sort != "place":
        return not is_than and not any(is_cue(item, "from", "at") for item in before[-1:])
    return (
        item_at(items, at - 1).value in words("came to a place") or not items[at].word.isascii() or _is_verb(items, at)
    )


def _is_number(item: object) -> bool:
    return isinstance(item, Claim) and item.quantity.number not in {None, 1}


def _is_verb(items: Items, at: int) -> bool:
    """Whether a word says that somebody led, and is no first half or lead role."""
    return items[at].word in forms("topped the table")


def _ranked(passage: Passage, at: int, meaning: Meaning) -> Iterator[Outranked]:
    items = passage.row
    mark = _mark(items, at)
    first = _first(items, at, mark, meaning) if mark is not None else None
    if mark is None or first is None or is_dated(items, at, min(len(items), mark + REACH)):
        return
    last = first
    for place in _following(items, first, mark, meaning):
        pair = as_claim(items[first]), as_claim(items[place])
        if not _is_beyond(pair, meaning) and _are_in_turn(items, mark, place):
            pair = as_claim(items[last]), as_claim(items[place])
        is_first_above = meaning.is_up != is_turned(pair[0], meaning.sort)
        yield Outranked(pair if is_first_above else pair[::-1], Tie(True, WHY))
        last = place


def _mark(items: Items, at: int) -> int | None:
    """The place of the words that lead from the first to the next: just behind, followed by, then came, against."""
    for place in range(at + 1, min(len(items), at + HEAD + NEXT)):
        item = items[place]
        if is_cue(item, *ENDS):
            return None
        if _leads_on(items, place):
            return place
    return None


def _leads_on(items: Items, at: int) -> bool:
    """Whether a word leads to the next: just behind, against; then came Y; ثم جدة ب, and not what was done then."""
    word, after = items[at].word, item_at(items, at + 1)
    if word in forms("then the next"):
        is_named = after.word[:1].isupper() or after.word in forms("comes next")
        return is_named or any(item.word == "ب" for item in items[at + 1 : at + 1 + NAME])
    is_against = is_cue(items[at], "against") and word not in forms("instead")
    return is_against or word in forms("next in a ranking")


def _first(items: Items, at: int, mark: int, meaning: Meaning) -> int | None:
    """The figure of the first: the only one of its sort between the word and what leads on, or else before the word."""
    inner = [place for place in range(at + 1, mark) if isinstance(items[place], Claim)]
    if not inner:
        inner = [place for place in range(max(0, at - BACK), at) if _is_ranked(items, place, meaning)]
    alike = [place for place in inner if _is_ranked(items, place, meaning)]
    return alike[0] if len(alike) == 1 and alike == inner[:1] else None


def _is_ranked(items: Items, at: int, meaning: Meaning) -> bool:
    claim = items[at]
    is_plain = isinstance(claim, Claim) and claim.quantity.bound is Bound.EXACT
    if not is_plain or not fits(items, at, meaning.sort):
        return False
    kind = as_claim(claim).quantity.kind
    if kind is Kind.ORDINAL or (kind is Kind.DURATION and meaning.sort == "any"):
        return False
    before = item_at(items, at - 1)
    is_other = is_cue(before, *OTHER) or before.word.endswith(forms("by a margin"))
    return not is_other and item_at(items, at + 1).word not in forms("how far ahead")


def _following(items: Items, first: int, mark: int, meaning: Meaning) -> Sequence[int]:
    """The figures after the words that lead on, each of the sort of the first one."""
    found: list[int] = []
    at = mark
    for place in range(mark + 1, min(len(items), mark + REACH + MOST * NEXT)):
        item = items[place]
        if place - at > REACH or is_cue(item, "forecast", "break", *ENDS) or item.word in forms("no rival"):
            break
        if isinstance(item, Claim) and item.quantity.kind is not Kind.ORDINAL:
            if not _is_ranked(items, place, meaning) or not are_of_one_sort(as_claim(items[first]), item):
                break
            found.append(place)
            at = place
    return found


def _is_beyond(pair: tuple[Claim, Claim], meaning: Meaning) -> bool:
    first, other = (claim.quantity.number or 0 for claim in pair)
    return other > first if meaning.is_up != is_turned(pair[0], meaning.sort) else other < first


def _are_in_turn(items: Items, mark: int, place: int) -> bool:
    """Whether figures are told one after the other: then came Y with seven and Z with six."""
    return items[mark].word in forms("told in turn")
