"""Finds figures given twice in other units or forms: 5 km² (2 square miles), nine in ten, or 90 %."""

from collections.abc import Iterator

from msgspec.structs import replace

from claimcheck import units
from claimcheck.core import Claim, Cue, Kind, Quantity, Restatement, Story, Tie
from claimcheck.core.wording import has_arabic
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import RATIOS
from claimcheck.relations.restatements.juxtaposition import Juxtaposed, Link, pairs
from claimcheck.relations.row import is_cue
from claimcheck.text.ties import forms, words

MEASURES = frozenset({Kind.MEASURE, Kind.DURATION})
RESTATED = MEASURES | RATIOS | {Kind.MONEY}
FOREIGN = (
    "mile",
    "foot",
    "inch",
    "yard",
    "pound",
    "ounce",
    "acre",
    "gallon",
    "degF",
    "feddan",
    "dunam",
    "barrel",
    "pint",
)
"""Marks of units that are restated in metric ones: "or" between two metric lengths is a choice, not a conversion."""
CHANGE, MAYBE = "change", "maybe change"
"""Events of temperatures that are differences, or may be."""
SMALL = 15
"""A difference between two temperatures is seldom more degrees Celsius."""
LONG = frozenset({"week", "month", "year"})
"""Lengths of which nobody tells all the hours."""
WORKED = 3
"""How many items after a length may say that it is of work."""
LINKS = {Link.BRACKETS: "brackets", Link.CONNECTIVE: "that is", Link.EQUAL: "equal to", Link.OR: "or", Link.ASIDE: "or"}


def find(story: Story, context: Context) -> Iterator[Restatement]:
    """Every figure that the text itself states again next to it."""
    for passage in story.having(*RESTATED):
        for pair in pairs(passage) if len(passage.claims) > 1 else ():
            if pair.link is not Link.NEXT and is_restated(pair):
                yield _relation(pair)


def _relation(pair: Juxtaposed) -> Restatement:
    is_sure = pair.words_between == 0 and pair.first.quantity.kind is not Kind.DURATION
    first, second = pair.first, pair.second
    if first.quantity.unit.startswith("deg"):
        event = CHANGE if _is_change(pair) else MAYBE if _may_be_change(pair) else first.event
        first, second = replace(first, event=event), replace(second, event=event)
    return Restatement((first, second), Tie(is_sure, LINKS[pair.link]))


def is_restated(pair: Juxtaposed) -> bool:
    """Whether one figure is told again in another form."""
    first, second = pair.first.quantity, pair.second.quantity
    if {first.kind, second.kind} == RATIOS:
        return _is_share_again(pair) and not _is_multiple(first, second)
    if first.kind is not second.kind or first.kind not in MEASURES | {Kind.MONEY}:
        return False
    if pair.link is not Link.BRACKETS and _is_difference(pair):
        return False
    if first.unit == second.unit:  # تعادل only; not `on 40,000 dollars that is 8,000 dollars in tax`
        is_equal = pair.link is Link.EQUAL and pair.words_between == 0 and first.kind is not Kind.DURATION
        is_share = any(isinstance(item, Claim) and item.quantity.kind in RATIOS for item in pair.before)
        return is_equal and not is_share and has_arabic(first.surface + second.surface)
    if first.kind is Kind.MONEY or ((pair.link is Link.OR or pair.words_between) and not _are_systems(first, second)):
        return False
    if first.unit.startswith("deg") and (first.number is None) != (second.number is None):
        return False  # from 68 to 77 °F, that is by 5 °C
    if _is_multiplied(pair) or _is_working_time(pair) or _is_output(first, second):
        return False
    return not _is_compound(pair) and units.conversion(first.unit, second.unit) is not None


def _is_multiplied(pair: Juxtaposed) -> bool:
    """Whether there are several of the first: 20 bags of 50 kg each, that is a ton; 3 hours a day for 5 days, or 15."""
    is_paced = any(item.quantity.unit == pair.second.quantity.unit for item in pair.before if isinstance(item, Claim))
    is_paced = is_paced and pair.first.quantity.kind is Kind.DURATION
    return is_paced or any(is_cue(item, "each") or item.word in forms("one alone") for item in pair.before)


def _is_working_time(pair: Juxtaposed) -> bool:
    """Whether less time is told than has passed, at work or school: two weeks (80 hours); 18 weeks, or 90 days."""
    first, second = pair.first.quantity, pair.second.quantity
    if first.kind is not Kind.DURATION:
        return False
    is_worked = any(item.value in words("of work or lessons") for item in _cues(pair.after[:WORKED]))
    turned = units.conversion(first.unit, second.unit)
    is_less = turned is not None and (second.number or 0) <= (first.number or 0) * turned.slope
    return is_less and (is_worked or (second.unit == "hour" and first.unit in LONG))


def _is_output(first: Quantity, second: Quantity) -> bool:
    """Whether the one is what the other yields, always less than it could: a plant of 100 MW, or 240 GWh a year."""
    units_of = (first.unit, second.unit)
    return any("watt_hour" in unit for unit in units_of) and any(unit.endswith("watt") for unit in units_of)


def _is_difference(pair: Juxtaposed) -> bool:
    """Whether the second figure is how much more or less there is: 500 km, or 40 miles less than by road."""
    return any(is_cue(item, "minus") or item.value in words("so much more") for item in _cues(pair.after[:1]))


def _is_share_again(pair: Juxtaposed) -> bool:
    """A quarter of the members (25 %), or right after each other: 90 %, that is nine in ten."""
    is_next = pair.words_between == 0 or (pair.words_between == 1 and _is_fraction_of(pair))
    return pair.link is Link.BRACKETS or (pair.link is not Link.OR and is_next)


def _is_fraction_of(pair: Juxtaposed) -> bool:
    """A fraction with its noun, and a percent that is of nothing else: three in four drivers, that is 75 %."""
    is_other = bool(pair.after) and is_cue(pair.after[0], "from", "of", "of_total")
    return pair.first.quantity.kind is Kind.RATIO and not is_other


def _is_multiple(*quantities: Quantity) -> bool:
    """Three times as many is no share."""
    return any(quantity.kind is Kind.RATIO and (quantity.number or 0) > 1 for quantity in quantities)


def _are_systems(first: Quantity, second: Quantity) -> bool:
    """One metric unit and one that is not."""
    return _is_foreign(first) != _is_foreign(second)


def _is_foreign(quantity: Quantity) -> bool:
    return any(mark in quantity.unit for mark in FOREIGN)


def _is_compound(pair: Juxtaposed) -> bool:
    """Six feet two inches: neither number is the whole length."""
    return _continues(pair.first, pair.before[::-1]) or _continues(pair.second, pair.after)


def _continues(claim: Claim, items: tuple[Claim | Cue, ...]) -> bool:
    for item in items:
        if isinstance(item, Claim):
            other = item.quantity
            return other.kind is claim.quantity.kind and other.unit != claim.quantity.unit
        if item.value not in {"و", "and"}:
            return False
    return False


def _is_change(pair: Juxtaposed) -> bool:
    """Whether a temperature is a difference: a rise of 7 °C, بمقدار 7 درجات, never "rose to"."""
    following = [item.value for item in _cues(pair.after[:3])]
    is_apart = not words("apart").isdisjoint(following[:2]) and words("zero").isdisjoint(following)
    if is_apart or not words("difference").isdisjoint(following):
        return True  # 2 °F (1 °C) warmer than usual, 5 °C (9 °F) above the mean
    if not words("apart").isdisjoint(item.value for item in _cues(pair.before[-2:])):
        return True
    if pair.first.quantity.number is None:
        return False  # from 20 to 25 °C
    kinds = [item.kind for item in pair.before[-3:] if isinstance(item, Cue)]
    if "to" in kinds or "from" in kinds:
        return False
    return "by" in kinds or "rise" in kinds or "fall" in kinds


def _may_be_change(pair: Juxtaposed) -> bool:
    """Whether so few degrees may be a difference, as no word says that they are a level: has warmed 1 °C (1.8 °F)."""
    in_celsius = (claim.quantity for claim in (pair.first, pair.second) if claim.quantity.unit == "degC")
    is_small = all(-SMALL <= (quantity.number or 0) <= SMALL for quantity in in_celsius)
    return is_small and not any(is_cue(item, "to", "from", "at") for item in pair.before[-3:])


def _cues(items: tuple[Claim | Cue, ...]) -> list[Cue]:
    return [item for item in items if isinstance(item, Cue)]
