"""Levels: whether two figures are levels of one thing, and a third the amount between them."""

from collections.abc import Sequence
from fractions import Fraction

from msgspec.structs import replace

from claimcheck.core import Claim, Kind
from claimcheck.relations.likeness import COUNTED, MEASURED, factor, is_magnitude
from claimcheck.relations.row import Item, as_claim, is_and, is_cue, item_at
from claimcheck.text.normalise import fold_word
from claimcheck.text.ties import forms, words

REACH = 9
"""How many items after a level another may stand beside it."""
NAMED = 4
"""How many items before `to` its verb may stand."""
MOMENT = 4
"""How many items after a level the moment of its day may stand."""
COMPARED = words("order most", "order least")

WAYS = {"rise": 1, "fall": -1}

NEAR = 5
"""Levels that share a scale word are less than so many times apart."""
TIMES = "time"
HUNDREDTH, PENCE = Fraction(1, 100), "p"
POINT = "point"
POINTS = frozenset({"percentage_point", "basis_point"})
"""Units of the amount between two percentages."""


def way_of(item: Item) -> int:
    """Which way a word has a figure go: 1 for rose and more, -1 for fell and fewer, 0 for any other."""
    return WAYS.get(item.kind, 0) or (item.value in words("order higher")) - (item.value in words("order lower"))


def is_of_another_measure(items: Sequence[Item], place: int) -> bool:
    """Whether a noun before a percent names what it is of: rose to 120 from 100, and the rate of success is 82%."""
    before = item_at(items, place - 1)
    if not is_cue(before, "word") or is_and(before):
        return False
    return before.word not in forms("leads to a percent") and before.value not in words("leads to a percent")


def is_of_a_cause(items: Sequence[Item], verb: int, place: int) -> bool:
    """Whether a percent is that of one cause of several: because of prices (20%) and of wages (20%)."""
    return any(item.value in words("cause") for item in items[verb:place])


def as_percent(after: Claim, before: Claim) -> Claim:
    """A bare number after a percent is one too: from 17 percent to 12.6."""
    if before.quantity.kind is not Kind.PERCENT or after.quantity.kind is not Kind.NUMBER or after.head_path:
        return after
    quantity = replace(after.quantity, kind=Kind.PERCENT, unit=before.quantity.unit)
    return replace(after, quantity=quantity, head=before.head)


def are_levels(before: Claim, after: Claim, *, has_lengths: bool) -> bool:
    """Whether two figures are levels of one thing; of lengths only where the text has from and to."""
    a, b = before.quantity, after.quantity
    if a.kind is Kind.PERCENT or b.kind is Kind.PERCENT:
        return a.kind is b.kind and a.unit == b.unit
    if not is_magnitude(before) or not is_magnitude(after) or (Kind.DURATION in {a.kind, b.kind} and not has_lengths):
        return False
    if a.kind in MEASURED and b.kind in MEASURED:
        return a.kind is b.kind and factor(before, after) == 1
    if a.kind is Kind.NUMBER or b.kind is Kind.NUMBER:
        return True
    return a.kind is b.kind and (before.head_path[:1] == after.head_path[:1] or before.head == after.head)


def as_scaled(before: Claim, after: Claim) -> Claim:
    """A bare number set against so many million is millions too: 720.3 million dirhams, against 575.3; so are cents."""
    one, two = before.quantity, after.quantity
    scale = HUNDREDTH if is_in_hundredths(after) else two.scale
    if one.kind is not Kind.NUMBER or before.head_path or one.scale != 1 or scale == 1 or two.kind is not Kind.MONEY:
        return before
    if (
        one.stated is None
        or not one.number
        or not two.number
        or not 1 < NEAR * one.number * scale / two.number < NEAR**2
    ):
        return before
    meant = replace(
        one, kind=two.kind, unit=two.unit, value=one.number * scale, stated=one.stated.scaled(scale),
        quantum=one.quantum * scale, scale=two.scale,
    )  # fmt: skip
    return replace(before, quantity=meant, head=after.head)


def is_in_hundredths(claim: Claim) -> bool:
    """Whether an amount of money is told in cents, paise or pence: 81.40 cents a pound, 318p."""
    surface = fold_word(claim.quantity.surface).lower()
    is_small = surface.endswith(PENCE) and surface[:-1].replace(".", "").isdecimal()
    return is_small or any(word in forms("hundredth") for word in surface.split())


def as_points(step: Claim, level: Claim) -> Claim | None:
    """A step of tenths or bare points between two percents: rose four tenths to 3.1 %; 57 %, up two points."""
    quantity = step.quantity
    is_ratio = quantity.kind is Kind.RATIO
    is_tenths = is_ratio and any(word in forms("tenth") for word in fold_word(quantity.surface).split())
    if level.quantity.kind is not Kind.PERCENT or not (is_tenths or step.head_path[:1] == (POINT,)):
        return None
    return replace(step, quantity=replace(quantity, kind=Kind.PERCENT, unit="percentage_point"))


def has_unit(amount: Claim) -> bool:
    """Whether a figure tells how much of what: 135 points, 90 cents, 0.3 percentage points."""
    is_measured = is_magnitude(amount) and amount.quantity.kind is not Kind.NUMBER and bool(amount.head)
    return is_measured or amount.quantity.unit in POINTS


def is_amount(amount: Claim, after: Claim) -> bool:
    """Whether a figure can be the amount of a change to a level: of the same money, measure or noun."""
    a, b = amount.quantity, after.quantity
    if amount.head_path[:1] == (TIMES,):
        return False  # fell three times, or by 3.7 times
    if b.kind is Kind.PERCENT:
        return a.unit in POINTS
    if a.kind is Kind.MONEY or b.kind is Kind.MONEY:
        return a.kind is b.kind and a.unit == b.unit
    if a.kind in MEASURED or b.kind in MEASURED:
        return a.kind is b.kind and a.unit == b.unit
    if a.kind is Kind.COUNT and (not amount.head or (after.head and amount.head_path[:1] != after.head_path[:1])):
        return False
    return {a.kind, b.kind} <= {Kind.NUMBER, Kind.COUNT}


def has_level_between(items: Sequence[Item], one: Claim, other: Claim, own: Sequence[Claim | None]) -> bool:
    """Whether a third level stands between two: from 12,000 in May and 10,000 in June to 6,000 in July."""
    if one not in items or other not in items:
        return False
    low, high = sorted((items.index(one), items.index(other)))
    places = (at for at in range(low + 1, high) if items[at - 1].value not in words("or"))  # $3bn, or 92 cents a share
    between = (item for at in places if isinstance(item := items[at], Claim) and item not in own)
    return any(are_levels(one, item, has_lengths=True) for item in between)


def has_level_beside(items: Sequence[Item], before: int, after: Claim) -> bool:
    """Whether `and` sets a second level before beside the first: to 300, from 280 in spring and 250 a year ago."""
    for at in range(before + 1, min(len(items), before + REACH)):
        item = items[at]
        if isinstance(item, Claim) and is_and(items[at - 1]) and are_levels(item, after, has_lengths=False):
            return True
        if is_cue(item, "rise", "fall", "to", "stop", "break", "source", "event"):
            return False
    return False


def is_momentary(items: Sequence[Item], at: int) -> bool:
    """Whether a level is that of one moment of a day's trade, while its percent is of the day before: at the open."""
    return any(item.value in words("moment of trade") for item in items[at + 1 : at + MOMENT])


def is_step(items: Sequence[Item], place: int) -> bool:
    """Whether a fraction is by how much something changed: rose by a third; not `a third of it` or `half as fast`."""
    quantity = as_claim(items[place]).quantity
    is_fraction = quantity.kind is Kind.RATIO and 0 < (quantity.number or 0) < 1
    if quantity.surface.endswith(" of") or any(item.value == "as" for item in items[place + 1 : place + 2]):
        return False
    before = items[place - 2] if items[place - 1].word in forms("a") else items[place - 1]
    return is_fraction and is_cue(before, "by", "rise", "fall", "of")


def has_level(claim: Claim) -> bool:
    """Whether something can rise to a figure; the nine months it took are none."""
    return is_magnitude(claim) and claim.quantity.kind is not Kind.DURATION


def is_than(items: Sequence[Item], at: int) -> bool:
    """Whether `from` belongs to a comparison, and leads to no level of the change: much higher than."""
    before = item_at(items, at - 1)
    if before.word.endswith(forms("by how much")):
        before = item_at(items, at - 2)
    return is_cue(items[at], "from") and before.value in COMPARED


def is_out_of(items: Sequence[Item], at: int, place: int, *, is_rise: bool) -> bool:
    """Whether an Arabic `from` right after the level reached leads to its whole: rose to 110 من 150 deputies."""
    if place > at + 1:
        return _names_a_whole(items[at + 1 : place])
    if not is_rise or items[at].word.isascii() or is_cue(item_at(items, place + 1), "near"):
        return False
    level, whole = as_claim(items[at - 1]).quantity, as_claim(items[place]).quantity
    return {level.kind, whole.kind} <= COUNTED and (whole.number or 0) > (level.number or 0)


def _names_a_whole(between: Sequence[Item]) -> bool:
    """Whether Arabic words after `from` name what a level is of: rose to 120 million من سعته البالغة 200 million."""
    is_named = bool(between) and between[0].word.isalpha() and not between[0].word.isascii()
    return is_named and not any(item.value in words("earlier level") or is_cue(item, "earlier") for item in between)


def is_of_another_name(items: Sequence[Item], at: int) -> bool:
    """Whether what reaches the level has a name of its own: rose by 45 points, ليصل الفارق إلى 20."""
    reached = next((place for place in range(at - 1, max(0, at - NAMED), -1) if _reaches(items[place])), None)
    named = item_at(items, reached + 1) if reached is not None and is_cue(items[at], "to") else None
    if named is None or not is_cue(named, "word") or reached is None:
        return False
    told = {item.value for item in items[max(0, reached - REACH) : reached]}
    return named.value not in words("names the total") and named.value not in told


def _reaches(item: Item) -> bool:
    """Whether a verb leads on to where something came: ليصل, so that it reached."""
    return item.word in forms("so that it reached")


def is_rank(items: Sequence[Item], place: int) -> bool:
    """Whether a figure is a place in a row, and no level."""
    before = items[place - 1]
    is_named = before.value in words("rank")
    return is_named or as_claim(items[place]).quantity.kind is Kind.ORDINAL
