"""Areas and their two sides, in any order: 90 metres by 60, 5,400 square metres; بطول 50 مترا وعرض 25 مترا."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from claimcheck import units
from claimcheck.core import Bound, Claim, Item, Kind, Product, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, begins_with_and, figures_of, is_and, is_cue, is_figure, item_at
from claimcheck.text.ties import forms, words

JOINED = 4
"""How many items may stand between two sides."""
REACH = 8
"""How many items may stand between the sides and their area, and before the sides, that say what they are."""
BESIDE = 2
"""The same where no word says so."""
SQUARE = " ** 2"
OTHER = ("stop", "rise", "fall", "against", "to", "from", "times", "earlier")
WHY = "length and width"


def find(story: Story, context: Context) -> Iterator[Product]:
    """Every sentence with one area, and with two lengths that are told as its sides."""
    for passage in story.having(Kind.MEASURE):
        if len(passage.claims) < 3 or not words("floors of a house").isdisjoint(passage.values):
            continue
        figures = [(at, claim) for _, at, claim in figures_of(passage)]
        areas = [(at, claim) for at, claim in figures if claim.quantity.unit.endswith(SQUARE)]
        if len(areas) != 1 or areas[0][1].quantity.bound is not Bound.EXACT:
            continue
        lengths = [at for at, claim in figures if _is_length(claim)]
        if len(lengths) in {1, 2}:
            sides = _sides(passage.row, lengths)
            if sides is not None:
                yield from _made(passage.row, sides, *areas[0])


def _is_length(claim: Claim) -> bool:
    unit = claim.quantity.unit
    is_plain = claim.quantity.kind is Kind.MEASURE and claim.quantity.bound is Bound.EXACT
    return is_plain and (unit == "meter" or units.conversion(unit, "meter") is not None)


def _sides(items: Sequence[Item], lengths: Sequence[int]) -> tuple[int, int] | None:
    """The places of two sides: 90 metres by 60 metres, 90 by 60 metres, 90 metres long and 60 wide."""
    second = lengths[-1]
    near = range(second - 1, max(-1, second - 1 - JOINED), -1)
    first = next((at for at in near if is_figure(items[at], Kind.MEASURE, Kind.NUMBER)), None)
    if first is None or (len(lengths) == 2 and first != lengths[0]):
        return None
    between = items[first + 1 : second]
    is_by = any(is_cue(item, "by") or item.word in forms("by its side") for item in between)
    if is_by and len(between) == 1:
        return first, second
    is_joined = any(is_and(item) or begins_with_and(item) or is_cue(item, "comma") for item in between)
    around = items[max(0, first - BESIDE) : second + 2]
    is_named = all(any(_names(item, side) for item in around) for side in ("length", "width"))
    return (first, second) if len(lengths) == 2 and is_joined and is_named else None


def _names(item: Item, side: str) -> bool:
    return item.value.removeprefix("ب").removesuffix("ه") in words(side)


def _made(items: Sequence[Item], sides: tuple[int, int], at: int, area: Claim) -> Iterator[Product]:
    """The sides with the area beside them."""
    one, other = (as_claim(items[place]) for place in sides)
    if one.quantity.kind is Kind.NUMBER:
        one = replace(one, quantity=replace(one.quantity, kind=Kind.MEASURE, unit=other.quantity.unit))
    if is_cue(item_at(items, at + 1), "among", "of", "of_total"):
        return  # a site of 40 metres by 25, with the house on 300 square metres of it
    between = items[sides[1] + 1 : at] if at > sides[1] else items[at + 1 : sides[0]]
    if len(between) > REACH or any(isinstance(item, Claim) or is_cue(item, *OTHER) for item in between):
        return
    is_told = any(is_cue(item, "equivalent") or item.value in words("told of an area") for item in between)
    is_beside = sum(is_cue(item, "word") for item in between) <= BESIDE
    yield Product((one, other, area), Tie(False, WHY, is_likely=is_told or is_beside))
