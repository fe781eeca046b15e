"""Multiples of a figure that the text names: 64%, more than double the 30% of a year before; three times the 20m."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from claimcheck.core import Bound, Change, Claim, Kind, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import Item, is_and, is_cue
from claimcheck.relations.signposts import are_alike, last_before
from claimcheck.text.ties import forms, words

BACK = 12
"""How many items before the multiple the figure may stand that is so many times the other."""
NEAR = 3
"""How many items may stand between the multiple and the figure that it is of."""
WHY = "so many times another"


class _Multiple(NamedTuple):
    """So many times, where it is said, and whether it is more than that."""

    at: int
    factor: Fraction
    is_least: bool


def find(story: Story, context: Context) -> Iterator[Change]:
    """Every figure that is told to be so many times another one of its sentence."""
    for passage in story.passages:
        if len(passage.claims) > 1:
            for multiple in _multiples(passage):
                yield from _of_another(passage.row, multiple)


def _multiples(passage: Passage) -> Iterator[_Multiple]:
    items = passage.row
    for at in passage.at("times"):
        factor = Fraction(items[at].value or 0)
        if factor > 1:
            yield _Multiple(at, factor, _is_least(items, at))
    for at, item in enumerate(items) if not passage.values.isdisjoint(words("twice")) else ():
        if item.value in words("twice"):
            yield _Multiple(at, Fraction(2), _is_least(items, at))
    for at in passage.at(Claim.kind) if Kind.RATIO in passage.kinds else ():
        claim = items[at]
        quantity = claim.quantity if isinstance(claim, Claim) else None
        stated = quantity.stated if quantity is not None and quantity.kind is Kind.RATIO else None
        if quantity is not None and stated is not None and stated.low is not None and stated.low >= 2:
            yield _Multiple(at, stated.low, quantity.bound is Bound.MORE_THAN)


def _is_least(items: Sequence[Item], at: int) -> bool:
    """Whether `more than` stands before the multiple."""
    return at > 1 and items[at - 1].value in words("than") and items[at - 2].value in words("order higher")


def _of_another(items: Sequence[Item], multiple: _Multiple) -> Iterator[Change]:
    """The figure before the multiple, and the one after it, which the text knows already: the 20m of last year."""
    place = _known_after(items, multiple.at)
    known = items[place] if place is not None else None
    figure = last_before(items, multiple.at, BACK, known if isinstance(known, Claim) else None)
    if place is None or figure is None:
        return
    one, other = items[figure], items[place]
    if not isinstance(one, Claim) or not isinstance(other, Claim) or not are_alike(one, other):
        return
    is_plain = one.quantity.bound is other.quantity.bound is Bound.EXACT
    between = items[figure + 1 : multiple.at]
    is_broken = any(is_cue(item, "break", "forecast", "rise", "fall") or is_and(item) for item in between)
    if is_plain and not is_broken:
        tie = Tie(False, WHY, is_likely=True)
        yield Change(tie, other, one, factor=multiple.factor, is_multiple=True, is_least=multiple.is_least)


def _written(item: Item) -> str:
    """An item as written."""
    return item.quantity.surface if isinstance(item, Claim) else item.word


def _known_after(items: Sequence[Item], at: int) -> int | None:
    """The figure right after the multiple, with its article: double the 30% of May; or of another that it names."""
    return _article_after(items, at) or _rival_after(items, at)


def _rival_after(items: Sequence[Item], at: int) -> int | None:
    """The figure after `as many as`, which the other has: twice as many as its nearest rival with 60,000."""
    if not any(item.value == "as" for item in items[at + 1 : at + NEAR]) and not _written(items[at]).endswith(" as"):
        return None
    for place in range(at + 1, min(len(items), at + 1 + BACK)):
        if isinstance(items[place], Claim):
            return place if items[place - 1].word in forms("rival's") else None
        if is_cue(items[place], "comma", "stop", "break", "rise", "fall"):
            return None
    return None


def _article_after(items: Sequence[Item], at: int) -> int | None:
    for place in range(at + 1, min(len(items), at + 1 + NEAR)):
        if isinstance(items[place], Claim):
            before = items[place - 1]
            is_known = before.value in words("article") or _written(before).endswith(" the")  # three times the
            return place if is_known else None
        if not is_cue(items[place], "word") or is_and(items[place]):
            return None
    return None
