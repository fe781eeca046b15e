"""Levels that a market closes at: 31.2 points, or 0.65 %, higher at 4,831.2; dropped 4.5 %, or 18p, to 382p."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from msgspec.structs import replace

from claimcheck.core import Bound, Change, Claim, Interval, Kind, Story, Tie
from claimcheck.relations.changes.levels import is_amount
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import is_percent
from claimcheck.relations.row import Item, as_claim, figures, is_cue, item_at
from claimcheck.text.ties import groups, words

NEAR = 3
"""How many signs may stand between the two forms of the change."""
REACH = 3
"""How many items after them the level may stand."""
WAYS = {"up": 1, "down": -1}
WHY = "change in one clause"


def find(story: Story, context: Context) -> Iterator[Change]:
    """Every change given as an amount and a percent, with the level that it led to."""
    for items, at, first in figures(story, Kind.PERCENT, least=2):
        second = _other_form(items, at)
        if second is None:
            continue
        other = as_claim(items[second])
        if is_percent(first) and other.quantity.bound is Bound.BETWEEN:
            yield from _run_together(first, other, _verb(items, at, is_amount_first=False))
        if is_percent(first) is is_percent(other):
            continue
        direction = _adverb(items, second) or _verb(items, at, is_amount_first=not is_percent(first))
        level = _level(items, second)
        if not direction or level is None:
            continue
        percent, amount = (first, other) if is_percent(first) else (other, first)
        if is_amount(amount, level) or _is_price_moved(amount, level):
            yield Change(Tie(True, WHY), after=level, amount=amount, percent=percent, direction=direction)


def _run_together(percent: Claim, span: Claim, direction: int) -> Iterator[Change]:
    """Down 1.9% or 31.80 to $1,611.40: what looks like a range is the amount and the level."""
    stated, quantity = span.quantity.stated, replace(span.quantity, bound=Bound.EXACT, quantum=Fraction(1, 100))
    if stated is None or stated.low is None or stated.high is None or not direction or 2 * stated.low > stated.high:
        return
    amount, level = (
        replace(span, quantity=replace(quantity, value=end, stated=Interval.point(end)))
        for end in (stated.low, stated.high)
    )
    tie = Tie(False, WHY, is_likely=True)
    yield Change(tie, after=level, amount=amount, percent=percent, direction=direction)


def _other_form(items: Sequence[Item], at: int) -> int | None:
    """The next figure, where `or` or a bracket says that it is the same change."""
    between: list[Item] = []
    for place in range(at + 1, min(len(items), at + 2 + NEAR)):
        item = items[place]
        if isinstance(item, Claim):
            return place if any(is_cue(one, "open") or one.value in words("or") for one in between) else None
        if not is_cue(item, "comma", "open") and item.value not in words("or"):
            return None
        between.append(item)
    return None


def _adverb(items: Sequence[Item], at: int) -> int:
    """The way of the word after both forms: higher, lower."""
    for item in items[at + 1 : at + 1 + NEAR]:
        if not is_cue(item, "comma", "close"):
            return _way(item)
    return 0


def _verb(items: Sequence[Item], at: int, *, is_amount_first: bool) -> int:
    """The way of the verb before both forms; added and put on say so of markets alone."""
    before = item_at(items, at - 1)
    way = WAYS.get(groups("market ").get(before.value or before.word, ""), 0)
    return way or (0 if is_amount_first else _way(before))


def _way(item: Item) -> int:
    return is_cue(item, "rise") - is_cue(item, "fall")


def _level(items: Sequence[Item], at: int) -> Claim | None:
    """The figure after `at` or `to`, or after `to trade at`."""
    for place in range(at + 1, min(len(items) - 1, at + 2 + REACH)):
        level = items[place + 1]
        is_led = is_cue(items[place], "at", "to") or items[place].value in words("arrives at a price")
        if is_led and isinstance(level, Claim):
            return level
        if isinstance(items[place], Claim) or is_cue(items[place], "stop", "break", "from"):
            return None
    return None


def _is_price_moved(amount: Claim, level: Claim) -> bool:
    """Whether a bare number is how much a price has moved: down 2.4% or 1.30 to $53.61."""
    one, other = amount.quantity, level.quantity
    return one.kind is Kind.NUMBER and not amount.head_path and other.kind is Kind.MONEY and one.scale == other.scale
