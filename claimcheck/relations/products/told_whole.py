"""So much for each, so many, and what it comes to, in any order, in one sentence or two that follow each other.

The three are the only ones that can be: one figure is for one of something, one counts that, and one is in the unit of
the first. Where no word says what it comes to, nothing but a slip of the pen that chance would rarely offer is told.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise
from typing import NamedTuple

from msgspec.structs import replace

from claimcheck import units
from claimcheck.core import Bound, Claim, Cue, Item, Kind, Passage, Product, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import is_person, number_of, same_noun
from claimcheck.relations.pace import PER, unit_time
from claimcheck.relations.products import around
from claimcheck.relations.products.priced import names
from claimcheck.relations.products.rated import ANYTHING, PERSON, rated_for
from claimcheck.relations.row import figures_of, is_age, is_cue, is_figure, item_at, nouns_in_plural
from claimcheck.text.ties import forms, words

FIGURES = range(3, 8)
"""So many figures a stretch has in which three are told apart."""
REACH = 7
"""How many items before a figure may say that it is what all comes to."""
LATER = 20
"""How many items before a bare number of all the figure may stand that names what it counts."""
SOON = 4
"""How many items after a sum the time may stand in which it was made."""
BESIDE = 2
"""How many before a rate may say that the sum was made at it."""
SIZED = frozenset({Kind.MONEY, Kind.MEASURE, Kind.COUNT})
NUMBERED = frozenset({*SIZED, Kind.NUMBER, Kind.DURATION})
RATIOS = frozenset({Kind.PERCENT, Kind.RATIO})
TIMES = frozenset({("year", "month"), ("week", "day"), ("day", "hour"), ("hour", "minute"), ("minute", "second")})
"""Lengths of time that are so many of a shorter one, always."""
TICKET = "ticket"
OTHER = ("fall", "against", "times", "earlier", "past")
STOP = Cue("stop", "", ".")
WHY = "so much for each"


class _Placed(NamedTuple):
    at: int
    claim: Claim


def find(story: Story, context: Context) -> Iterator[Product]:
    """Every sentence, and every two sentences of a paragraph, with exactly three such figures."""
    for passage in story.having(*SIZED):
        if len(passage.claims) in FIGURES and _has_base(passage.claims):
            yield from _told(passage.row, _figures(passage))
    for before, passage in pairwise(story.passages):
        counts = len(before.claims), len(passage.claims)
        if sum(counts) >= 3 and max(counts) < 3 and _go_together(before, passage):
            figures = [*_figures(before), *_figures(passage, len(before.row) + 1)]
            yield from _told((*before.row, STOP, *passage.row), figures)


def _figures(passage: Passage, start: int = 0) -> list[_Placed]:
    """The figures of a sentence that begins so many items on."""
    found = figures_of(passage)
    return [_Placed(start + at, claim) for _, at, claim in found if is_figure(claim, *NUMBERED, *RATIOS)]


def _go_together(before: Passage, passage: Passage) -> bool:
    """Whether one of two neighbouring sentences may tell the rate and the other what it comes to."""
    is_next = passage.paragraph - before.paragraph <= 1 and not before.is_headline
    is_alike = not SIZED.isdisjoint(before.kinds & passage.kinds)
    return is_next and is_alike and _has_base((*before.claims, *passage.claims))


def _has_base(claims: Sequence[Claim]) -> bool:
    """Whether one of some figures is in the unit of another, as the sum is in that of the rate."""
    sized = [claim for claim in claims if claim.quantity.kind in SIZED and _is_plain(claim)]
    has_bare = any(claim.quantity.kind is Kind.NUMBER for claim in claims)
    is_bare = has_bare and any(claim.quantity.kind is Kind.COUNT for claim in sized)  # six each, 48 in total
    return is_bare or any(_base(one, other) or _base(other, one) for one, other in combinations(sized, 2))


def _told(items: Sequence[Item], figures: Sequence[_Placed]) -> Iterator[Product]:
    """The only rate of a stretch with the only number of things and the only sum that can be."""
    figures = [_with_noun(items, figure) for figure in figures if not is_age(items, figure.at)]
    found = [three for figure in figures for three in _around(items, figures, figure)]
    if len(found) != 1:
        return
    (rate, group, whole), claims = found[0]
    if whole.claim is not items[whole.at] and not _has_each(items, group.at):
        return  # both built 40 homes each in nine towns, 80 in all
    if _has_more(items, whole.at):
        return
    is_made = _is_made(items, rate, group, whole)
    is_first = whole.at < min(rate.at, group.at)  # more may be in it
    if (is_made or not is_first) and not _is_apart(items, rate, group, whole):
        yield Product(claims, Tie(False, WHY, is_likely=is_made))


def _with_noun(items: Sequence[Item], figure: _Placed) -> _Placed:
    """A bare number that is told to be of all counts what the first figure before it counts: 48 in total."""
    at, claim = figure
    if claim.quantity.kind is not Kind.NUMBER or not _is_of_all(items, at):
        return figure
    counts = (item for item in items[max(0, at - LATER) : at][::-1] if is_figure(item, Kind.COUNT))
    like = next(counts, None)
    if like is None:
        return figure
    quantity = replace(claim.quantity, kind=Kind.COUNT, unit=like.quantity.unit)
    return _Placed(at, replace(claim, quantity=quantity, head=like.head, head_path=like.head_path))


def _is_of_all(items: Sequence[Item], at: int) -> bool:
    """Whether words beside a bare number say that it is of all: in total, a total capacity of."""
    lead = items[max(0, at - BESIDE - 2) : at]
    is_total = any(is_cue(item, "total") or item.word in forms("sum of all") for item in lead)
    is_led = is_cue(item_at(items, at - 1), "of", "total") or item_at(items, at - 1).word in forms("sum of all")
    return is_cue(item_at(items, at + 1), "in_all") or (is_total and is_led)


def _has_each(items: Sequence[Item], at: int) -> bool:
    """Whether words beside a number of things give so much to each: each of the nine, in each of its 32, 30 each."""
    place, after = at - 1, item_at(items, at + 1)
    while place >= 0 and _leads_to_each(items[place]):
        place -= 1
    is_next = item_at(items, at + 2).word not in forms("at a place")
    return _is_each(item_at(items, place)) or (is_next and _is_each(after))


def _is_each(item: Item) -> bool:
    return is_cue(item, "each") or item.word in forms("one by one")


def _leads_to_each(item: Item) -> bool:
    return is_cue(item, "of", "of_total", "from") or item.word in forms("of one") or item.value in words("whose")


def _has_more(items: Sequence[Item], whole: int) -> bool:
    """Whether more is in a sum than the rate makes: 660,000 with the freight; 300 a week, then 200 in the fifth."""
    later = forms("and later")
    return around.has_more(items, whole) or any(item.word.lower() in later for item in items[:whole])


def _around(
    items: Sequence[Item], figures: Sequence[_Placed], rate: _Placed
) -> Iterator[tuple[tuple[_Placed, _Placed, _Placed], tuple[Claim, Claim, Claim]]]:
    """The rate that a figure may be with its number of things and its sum, as they are multiplied."""
    if rate.claim.quantity.kind not in SIZED or not _is_plain(rate.claim):
        return
    wholes = [figure for figure in figures if figure.claim is not rate.claim and _base(figure.claim, rate.claim)]
    wholes = [figure for figure in wholes if len(wholes) == 1 or not _has_each(items, figure.at)]
    if len(wholes) != 1 or not _is_plain(wholes[0].claim):
        return
    whole = wholes[0]
    each = _as(rate.claim, whole.claim)
    if number_of(each) >= number_of(whole.claim):
        return
    named = rated_for(items, rate.at, rate.claim)
    others = [figure for figure in figures if figure.claim not in {rate.claim, whole.claim}]
    if named is None:
        return
    told = [(figure, group) for figure in others if (group := _group(items, figure, named, others)) is not None]
    if len(told) == 1 and _is_of_time(rate.claim, told[0][0].claim, named, whole.claim):
        yield (rate, told[0][0], whole), (each, told[0][1], whole.claim)


def _is_of_time(rate: Claim, group: Claim, named: frozenset[str], whole: Claim) -> bool:
    """Whether a sum is of the time that the rate is of, or the hours: eight hours a day, 900 litres daily."""
    told = unit_time(whole)
    is_span = group.quantity.kind is Kind.DURATION
    return not told or told == unit_time(group if is_span else rate) or (not is_span and told in named)


def _is_plain(claim: Claim) -> bool:
    number = claim.quantity.number
    return claim.quantity.bound is Bound.EXACT and number is not None and number.numerator > 0


def _base(whole: Claim, rate: Claim) -> bool:
    """Whether a figure is in the unit of the rate, or in one that measures the same."""
    one, other = rate.quantity, whole.quantity
    if one.kind is not other.kind:
        return False
    if one.kind is Kind.COUNT:
        return same_noun(rate, whole) or (rate.head in words("place of one") and is_person(whole))
    return (one.kind is Kind.MONEY and one.unit == other.unit) or _conversion(rate, whole) is not None


def _conversion(rate: Claim, whole: Claim) -> units.Conversion | None:
    if Kind.MEASURE is not rate.quantity.kind:
        return None
    mine, its = (claim.quantity.unit.partition(PER)[0] for claim in (rate, whole))
    found = units.conversion(mine, its)
    return None if found is None or found.offset else found


def _as(rate: Claim, whole: Claim) -> Claim:
    """The rate in the unit of the sum."""
    conversion = _conversion(rate, whole)
    if rate.quantity.unit == whole.quantity.unit:
        return rate
    if conversion is None:
        return replace(rate, quantity=replace(rate.quantity, unit=whole.quantity.unit))
    return replace(rate, quantity=rate.quantity.converted(conversion.slope, whole.quantity.unit))


def _group(items: Sequence[Item], figure: _Placed, named: frozenset[str], others: Sequence[_Placed]) -> Claim | None:
    """The figure as a number of what the rate is for one of; None where it counts something else."""
    at, claim = figure
    if not _is_plain(claim) or number_of(claim) == 1:
        return None
    if claim.quantity.kind is Kind.COUNT:
        return claim if named == ANYTHING or _counts(items, at, claim, named) else None
    if claim.quantity.kind is Kind.NUMBER:
        is_sold = item_at(items, at + 1).word in forms("sold")
        return claim if len(others) == 1 and (named == ANYTHING or is_sold) else None
    return next((told for name in sorted(named) if (told := _in_unit(claim, name)) is not None), None)


def _counts(items: Sequence[Item], at: int, claim: Claim, named: frozenset[str]) -> bool:
    """Whether things are counted by one of some names, or by the plural before them: طلاب المدرسة الـ640."""
    before = nouns_in_plural().get(item_at(items, at - 1).word, "")
    is_people = is_person(claim) and not named.isdisjoint({PERSON, TICKET})
    return is_people or before in named or not named.isdisjoint(names(claim))


def _in_unit(claim: Claim, unit: str) -> Claim | None:
    """A measure in a unit, or a length of time in one that it always is so many of."""
    own, kind = claim.quantity.unit.partition(PER)[0], claim.quantity.kind
    if own == unit:
        return _counted(claim)
    if not units.is_listed(unit):
        return None
    if kind is Kind.MEASURE or (kind is Kind.DURATION and ((own, unit) in TIMES or (unit, own) in TIMES)):
        conversion = units.conversion(own, unit)
        if conversion is not None and not conversion.offset:
            return _counted(replace(claim, quantity=claim.quantity.converted(conversion.slope, unit)))
    return None


def _counted(claim: Claim) -> Claim:
    """A length of time as so many hours or days, of which none is left out: seven minutes late, at so much a minute."""
    is_time = claim.quantity.kind is Kind.DURATION and not claim.quantity.is_approximate
    return replace(claim, quantity=replace(claim.quantity, kind=Kind.COUNT)) if is_time else claim


def _is_apart(items: Sequence[Item], *three: _Placed) -> bool:
    """Whether words among the three tell of a change or of another time, or a share stands among them."""
    rate, group, whole = (figure.at for figure in three)
    first, last = min(rate, group, whole), max(rate, group, whole)
    if any(is_cue(item, *OTHER) or is_figure(item, *RATIOS) for item in items[first:last]):
        return True
    if whole == last:  # 10,000 for each of the six, while the winner gets 50,000
        after = item_at(items, last + 1)
        return after.value in words("another sum") or any(
            is_cue(item, "break") for item in items[max(rate, group) : whole]
        )
    lead = item_at(items, group - 1 - (item_at(items, group - 1).word in forms("article")))
    return first < whole and rate < group and lead.word.lower() not in forms("over so many")


def _is_made(items: Sequence[Item], rate: _Placed, group: _Placed, whole: _Placed) -> bool:
    """Whether a word says that the sum is made of the others, or that it was made at the rate."""
    if whole.at < min(rate.at, group.at):
        lead = items[max(0, rate.at - BESIDE) : rate.at]
        return any(is_cue(item, "by", "pace", "at") or item.word.lower() in forms("made at") for item in lead)
    before = item_at(items, whole.at - 1)
    if before.word in forms("or") and is_cue(item_at(items, whole.at - 2), "comma"):
        return True  # 40 tonnes a day, or 320 on the crossing of eight days
    if item_at(items, whole.at + 1).word in forms("spent on"):
        return False  # and spent 14 million on roads
    told = {item.value.removeprefix("ب") for item in items[: rate.at]}  # the fine of so much, and what the fine came to
    for item in items[max(0, whole.at - REACH) : whole.at][::-1]:
        if item is items[group.at] and group.at == whole.at - 1:
            continue  # أعطت 20 هكتارا 60 طنا
        if isinstance(item, Claim) or is_cue(item, "pace") or item.word == "and":
            break
        if item.value in words("another sum") and item.value not in told:
            return False
        if is_cue(item, "total", "in_all", "equals", "equivalent", "amounts") or item.value in words("makes in all"):
            return True
    after = item_at(items, whole.at + 1)
    return is_cue(after, "in_all") or after.word in forms("in the end") or _is_made_in(items, group, whole)


def _is_made_in(items: Sequence[Item], group: _Placed, whole: _Placed) -> bool:
    """Whether the time follows in which all was made at the rate: finished the 360 pages in 30 days."""
    is_time = whole.at < group.at <= whole.at + SOON and group.claim.quantity.unit in {
        name for pair in TIMES for name in pair
    }
    return is_time and item_at(items, group.at - 1).word in forms("made in so long")
