"""Finds two factors and their product in one construction.

Ten districts for each of five towns, 50 districts; 100 metres long, 50 wide, 5,000 square metres.
"""

from collections.abc import Iterator

from claimcheck.core import Claim, Cue, Kind, Passage, Product, Story, Tie
from claimcheck.relations.circumstances import is_circumstance
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import number_of, same_noun
from claimcheck.relations.products import around
from claimcheck.relations.row import begins_with_and, nouns_in_singular, placed
from claimcheck.text.stems import stem
from claimcheck.text.ties import forms, words

MAX_BETWEEN = 6
SHARED_REACH = 3
"""How many items after a sum may say that it is shared out."""
SIDES = ("length", "width")
NEAR = 2
"""How many words may stand between an area and the length that makes it."""
WHY_AREA = "length and width"


def find(story: Story, context: Context) -> Iterator[Product]:
    """Every product whose two factors the same sentence names."""
    for passage in story.passages:
        if len(passage.claims) > 2:
            if passage.at("each"):
                yield from _each(passage)
                yield from _in_each(passage)
            if Kind.MEASURE in passage.kinds:
                yield from _area(passage)


def _each(passage: Passage) -> Iterator[Product]:
    """So many for each of so many, and the sum of them: the sum and the groups in either order."""
    for three in zip(passage.claims, passage.claims[1:], passage.claims[2:], strict=False):
        if any(claim.quantity.kind is not Kind.COUNT for claim in three):
            continue
        one, *rest = three
        between = around.between(passage, one, rest[0])
        at = next((at for at, cue in enumerate(between) if cue.kind == "each"), None)
        wholes = [claim for claim in rest if _are_alike(one, claim)]
        if at is None or len(wholes) != 1:
            continue
        groups = rest[0] if wholes[0] is rest[1] else rest[1]
        if at + 1 < len(between) and not _is_one_of(between[at + 1], groups):
            continue
        is_total = any(cue.kind in {"total", "equals", "equivalent"} for cue in around.before(passage, wholes[0]))
        if is_total and len(around.between(passage, rest[0], rest[1])) < MAX_BETWEEN:
            yield Product((one, groups, wholes[0]), Tie(True, "so much for each"))


def _in_each(passage: Passage) -> Iterator[Product]:
    """So much for each of so many, and the sum of it: 12 lorries of 20 tons each, 240 tons in all."""
    told = [claim for at, claim in placed(passage) if not is_circumstance(passage.items, at)]
    for three in zip(told, told[1:], told[2:], strict=False):
        *pair, whole = three
        if _is_shared(passage, three[0]):
            *pair, whole = *three[1:], three[0]
        elif _is_restated(passage, three[2]):
            *pair, whole = three[0], three[2], three[1]
        rates = [claim for claim in pair if claim.quantity.unit == whole.quantity.unit]
        groups = [claim for claim in pair if claim.quantity.kind is Kind.COUNT]
        if whole.quantity.kind not in {Kind.MONEY, Kind.MEASURE} or len(rates) != 1 or len(groups) != 1:
            continue
        is_each = any(cue.kind == "each" for cue in around.between(passage, three[0], three[2]))
        is_each = is_each or _is_restated(passage, three[2])
        if whole is three[2] and any(_is_restated(passage, rate) for rate in rates):
            continue  # $200m for 5 ships, or $40m each, in a deal worth $500m
        if any(one is not whole and _makes(rates[0], groups[0], one) for one in told):
            continue  # $120 for 8 lorries on a budget of $300m, or $15 each
        if around.has_more(passage.items, around.place(passage, whole)):
            continue
        before = around.before(passage, whole)
        is_made = any(cue.kind in {"total", "equals"} or cue.word in forms("brings in") for cue in before)
        if is_each and (is_made or whole is three[0] or _is_restated(passage, three[2])):
            yield Product((rates[0], groups[0], whole), Tie(True, "so much for each"))


def _makes(rate: Claim, groups: Claim, whole: Claim) -> bool:
    """Whether so much for each of so many comes to a figure."""
    is_one = whole.quantity.unit == rate.quantity.unit
    return is_one and number_of(rate) * number_of(groups) == number_of(whole)


def _is_restated(passage: Passage, rate: Claim) -> bool:
    """Whether a figure says what each gets of a sum told before: 3.4m between 17 of them, or 200,000 each."""
    at = around.place(passage, rate)
    before, after = passage.items[at - 1 : at], passage.items[at + 1 : at + 2]
    is_or = bool(before) and before[0].value in words("or")
    return is_or and bool(after) and after[0].kind == "each"


def _is_one_of(named: Cue, groups: Claim) -> bool:
    """Whether what each is of is one of the groups: for each town … the five towns."""
    if named.kind != "word":
        return named.kind == "from"
    known = nouns_in_singular().get(named.word)
    return known == groups.head_path[0] if known and groups.head_path else named.value in stem(groups.head).split()


def _is_shared(passage: Passage, whole: Claim) -> bool:
    """Whether a sum comes first and is shared out: 9.6m was shared by three winners, who each get 3.2m."""
    at = around.place(passage, whole)
    return any(item.value in words("shared") for item in passage.items[at + 1 : at + 1 + SHARED_REACH])


def _are_alike(one: Claim, other: Claim) -> bool:
    """One noun, or a compound one in the plural and in the singular: electoral districts."""
    return same_noun(one, other) or bool(set(one.head.split()) & set(other.head.split()))


def _area(passage: Passage) -> Iterator[Product]:
    """Length and width, each named, and the area that they make, or that stands right before them."""
    sides: dict[str, Claim] = {}
    before: Claim | None = None
    for claim in passage.claims:
        if claim.quantity.kind is not Kind.MEASURE:
            continue
        if claim.quantity.unit.endswith("** 2"):
            if len(sides) == len(SIDES):
                yield Product((sides["length"], sides["width"], claim), Tie(False, WHY_AREA))
            sides, before = {}, claim if len(sides) < len(SIDES) else None
            continue
        if before is not None and not sides and len(around.between(passage, before, claim)) > NEAR:
            before = None
        side = _side(passage, claim)
        if side:
            sides[side] = claim
        if before is not None and len(sides) == len(SIDES):
            yield Product((sides["length"], sides["width"], before), Tie(False, WHY_AREA, is_likely=True))
            before = None


def _side(passage: Passage, claim: Claim) -> str:
    """Whether a measure is a length or a width, by the word after it (100 مترا طولا) or the two before it."""
    at = around.place(passage, claim)
    after = [item for item in passage.items[at + 1 : at + 2] if isinstance(item, Cue) and not begins_with_and(item)]
    for cue in (*after, *reversed(around.before(passage, claim, reach=2))):
        for side in SIDES:
            if cue.value.removeprefix("ب").removesuffix("ه") in words(side):
                return side
    return ""
