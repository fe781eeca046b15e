"""The level that stands nearest before a place in a sentence, and whether two figures are levels of one thing."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import takewhile

from claimcheck.core import Claim, Kind
from claimcheck.relations.changes.levels import as_scaled
from claimcheck.relations.circumstances import is_circumstance
from claimcheck.relations.likeness import factor, is_magnitude, number_of, same_noun
from claimcheck.relations.row import Item, as_claim, is_and, is_cue
from claimcheck.text.ties import words

BACK = 14
"""How many items the later level may stand before the comma."""
WHOLE, ROUNDED = 100, 1
"""All of it in percent, and by how many percentage points a rounded percent may miss."""
ENDS = ("break", "stop", "source", "among", "of_total")
BETWEEN = frozenset({Kind.DATE, Kind.TIME, Kind.ORDINAL})
"""What may stand between two levels without being one."""


def level_before(items: Sequence[Item], end: int, like: Claim) -> Claim | None:
    """The nearest figure before a place, if it is a level of the same thing as another."""
    is_beside = False
    for at in range(end - 1, max(-1, end - BACK), -1):
        item = items[at]
        if isinstance(item, Claim) and _is_share_beside(items, at, like):
            is_beside = True
        elif isinstance(item, Claim) and _is_other_count(item, like):
            continue  # 108 people (24 families) are in 12 camps, a decrease from 112 people
        elif is_circumstance(items, at):
            continue
        elif isinstance(item, Claim) and is_level(item) and not _is_base(items, at):
            return item if are_alike_levels(item, like) or are_alike_levels(like, item) else None
        elif is_cue(item, *ENDS) and not (is_cue(item, "of_total") and (is_beside or isinstance(items[at - 1], Claim))):
            return None  # beyond it is no level, but for the share of it: 4.9 % of the firm, up from 4.1 %
        elif is_beside and is_cue(item, "rise", "fall"):
            return None  # rose by 6 %: no share, and the level is another's
    return None


def age_before(items: Sequence[Item], end: int, before: Claim) -> Claim | None:
    """The age right before a comma, which a bare number or another length is set against: 31 years, up from 28."""
    item = items[end - 1] if isinstance(items[end - 1], Claim) else items[end - 2]
    if not isinstance(item, Claim) or item.quantity.kind is not Kind.DURATION or item.quantity.number is None:
        return None
    is_alike = before.quantity.kind is Kind.NUMBER or before.quantity.unit == item.quantity.unit
    is_age = any(each.value in words("told in years") for each in items[max(0, end - BACK) : end])
    return item if is_alike and is_age else None


def has_another_level(items: Sequence[Item], after: Claim, before: Claim, way: int, percent: Claim | None) -> bool:
    """Whether an earlier figure, or its sum with the nearest, can be the level that is meant where the nearest cannot.

    Profit was $41m after a charge of $12m, up from $35m: it is the profit that is up.
    """
    at = items.index(after)
    earlier = takewhile(lambda item: not is_cue(item, "stop"), reversed(items[:at]))
    others = [item for item in earlier if isinstance(item, Claim) and are_levels_alike(item, before)]
    sums = [number_of(others[0]) + number_of(after)] if others and is_and(items[at - 1]) else []
    sizes = [*map(number_of, others), *sums]
    return not _bears_out(number_of(after), before, way, percent) and any(
        _bears_out(size, before, way, percent) for size in sizes
    )


def are_levels_alike(after: Claim, before: Claim) -> bool:
    """Whether two figures may be levels of one thing, whichever of them is the earlier."""
    return are_alike_levels(after, before) or are_alike_levels(before, after)


def _bears_out(now: Fraction, before: Claim, direction: int, percent: Claim | None) -> bool:
    """Whether a number lies on the told side of the level before, and about so many percent from it."""
    then = number_of(before)
    is_near = percent is None or abs(abs(now - then) * WHOLE - number_of(percent) * then) <= ROUNDED * then
    return (now - then) * direction > 0 and is_near


def _is_other_count(item: Claim, like: Claim) -> bool:
    """Whether two figures count things of two kinds, both of them known."""
    is_count = item.quantity.kind is like.quantity.kind is Kind.COUNT
    return is_count and bool(item.head_path and like.head_path) and not same_noun(item, like)


def bare_against(items: Sequence[Item], mark: int, before: Claim) -> tuple[Claim | None, Claim | None]:
    """Both levels where the earlier one leaves out the scale word: 720.3 million dirhams, against 575.3."""
    for item in reversed(items[max(0, mark - BACK) : mark]):
        if isinstance(item, Claim) and is_level(item) and item.quantity.kind is not Kind.DURATION:
            scaled = as_scaled(before, item)
            return (None, None) if scaled is before else (scaled, item)
    return None, None


def _is_share_beside(items: Sequence[Item], at: int, like: Claim) -> bool:
    """Whether a percent only adds what part of a whole a level is: 2 million, or 6 % of the work force."""
    is_percent = as_claim(items[at]).quantity.kind is Kind.PERCENT and like.quantity.kind is not Kind.PERCENT
    return is_percent and at > 0 and is_cue(items[at - 1], "by", "open", "equivalent")


def _is_base(items: Sequence[Item], at: int) -> bool:
    """Whether a figure is what the one before it is out of: 120 of 300 seats, down from 145; البالغ عددها 300."""
    if any(item.value in words("describes") for item in items[max(0, at - 2) : at]):
        return True
    return at > 1 and is_cue(items[at - 1], "of", "of_total") and isinstance(items[at - 2], Claim)


def is_level(item: Item) -> bool:
    return isinstance(item, Claim) and item.quantity.kind not in BETWEEN


def are_alike_levels(one: Claim, other: Claim) -> bool:
    """Whether two figures are of one unit, and no lengths of time."""
    a, b = one.quantity, other.quantity
    if a.kind is Kind.PERCENT or b.kind is Kind.PERCENT:
        return a.kind is b.kind and a.unit == b.unit
    if not is_magnitude(one) or not is_magnitude(other) or Kind.DURATION in {a.kind, b.kind}:
        return False
    if a.kind is Kind.COUNT and b.kind is Kind.COUNT:
        return same_noun(one, other)
    is_scaled = a.kind in {Kind.MONEY, Kind.MEASURE} and a.scale == b.scale > 1  # 73 billion riyals against 80 billion
    is_bare = b.kind is Kind.NUMBER and (a.kind is Kind.COUNT or is_scaled)
    return is_bare or (a.kind is b.kind and factor(one, other) == 1)
