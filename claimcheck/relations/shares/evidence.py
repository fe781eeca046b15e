"""What speaks for a slip in a part, its whole or its share, and what shows that a percent is no share."""

from collections.abc import Sequence
from fractions import Fraction

from claimcheck.core import Claim, Interval
from claimcheck.core.precision import hard, lenient
from claimcheck.core.slips import POINTS, mend
from claimcheck.relations.likeness import RATIOS, factor, is_magnitude
from claimcheck.relations.row import Item, is_and, is_cue, item_at
from claimcheck.text.ties import words

NEAR = 8
"""How many items from a share or its part those of another thing may stand."""
BACK = 12
"""How many items before a share its clause may tell of a change."""
OWN_CLAUSE = 3
"""How many words after a comma make a clause with a subject of its own."""


def share_of(part: Claim, whole: Interval) -> Interval:
    """How many percent of a whole a figure is."""
    return hard(part.quantity).scaled(Fraction(100)) / whole


def slip_chance(part: Claim, whole: Claim, ratio: Claim, *, is_whole_sure: bool = False) -> Fraction | None:
    """How rarely chance would offer the slip that makes the three fit; None where none does."""
    if factor(part, whole) != 1 or hard(ratio.quantity).holds(0) or hard(whole.quantity).holds(0):
        return None
    rate, of = hard(ratio.quantity).scaled(Fraction(1, 100)), hard(whole.quantity)
    made = None if is_whole_sure else mend([(whole.quantity, hard(part.quantity) / rate)])[0]
    chances = [share_slip_chance(part, ratio, of), None if made is None else made.chance]
    return min((chance for chance in chances if chance is not None), default=None)


def share_slip_chance(part: Claim, ratio: Claim, whole: Interval) -> Fraction | None:
    """The same of a slip in the part or in the share, where the whole is beyond doubt."""
    rate = hard(ratio.quantity).scaled(Fraction(1, 100))
    step = Interval.around(0, ratio.quantity.quantum / 2)
    made, _ = mend([(ratio.quantity, share_of(part, whole) + step), (part.quantity, rate * whole)])
    chances = [_shifted(ratio, share_of(part, whole)), None if made is None else made.chance]
    return min((chance for chance in chances if chance is not None), default=None)


def _shifted(ratio: Claim, meant: Interval) -> Fraction | None:
    """How rarely a share would be right by chance with its point moved: 24% for 2.4%."""
    quantity = ratio.quantity
    for shift in POINTS:
        if hard(quantity).scaled(shift).meets(meant):
            return len(POINTS) * quantity.quantum / (quantity.number or 1)
    return None


def is_of_a_change(items: Sequence[Item], at: int) -> bool:
    """Whether a percent tells by how much something changed: or by 60%; or 12% less than in 2018."""
    after, by, link = item_at(items, at + 1), item_at(items, at - 1), item_at(items, at - 2)
    is_by = is_cue(by, "by") and by.word.isascii() and link.value in words("or")
    return is_by or not words("order higher", "order lower").isdisjoint((after.value, after.word))


def tells_several(items: Sequence[Item], ratio: int, part: int) -> bool:
    """Whether two shares stand before, and two figures after, so that each has its own: 70% and 80%, 35 and 40."""
    before = any(
        isinstance(item, Claim) and item.quantity.kind in RATIOS for item in items[max(0, ratio - NEAR) : ratio]
    )
    after = range(part + 1, min(len(items), part + NEAR))
    return before and any(
        is_and(items[at - 1]) and is_magnitude(item) for at in after if isinstance(item := items[at], Claim)
    )


def is_of_nearer(items: Sequence[Item], at: int, part: Claim, whole: Claim) -> bool:
    """Whether a share is that of the figure before it, and not of one told earlier: 86 of 3,000, or 41% of 7,280."""
    ratio, nearer = items[at], next((item for item in reversed(items[:at]) if isinstance(item, Claim)), part)
    if nearer is part or not isinstance(ratio, Claim) or hard(whole.quantity).holds(0):
        return False
    is_like = is_magnitude(nearer) and factor(nearer, whole) == 1
    return is_like and share_of(nearer, hard(whole.quantity)).meets(lenient(ratio.quantity))


def is_of_own_clause(items: Sequence[Item], whole: int, by: int) -> bool:
    """Whether another subject stands between a whole and `by` 4 %: 12 of the 20 rose, banking leading by 4 %."""
    comma = next((at for at in range(whole + 1, by) if is_cue(items[at], "comma")), by)
    return sum(is_cue(item, "word") for item in items[comma + 1 : by]) >= OWN_CLAUSE


def tells_rise(items: Sequence[Item], at: int) -> bool:
    """Whether the words before `by` tell of a change: rose by 300, at 14%."""
    return any(is_cue(item, "rise", "fall", "times") for item in items[max(0, at - BACK) : at])
