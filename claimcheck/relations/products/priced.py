"""Finds what a number of things comes to at so much each: 400 barrels at 12 dollars a barrel, 4,800 dollars in all.

The rate names what it is for right after its figure (للبرميل، لكل شاحنة), or has a unit that does (km/h); the
amount is counted in the same word, or measured in the other half of that unit.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck import units
from claimcheck.core import Bound, Claim, Cue, Item, Kind, Passage, Product, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.pace import PER, written_pace
from claimcheck.relations.row import figures_of, is_cue, is_figure, nouns_in_singular
from claimcheck.text.normalise import fold_word
from claimcheck.text.stems import stem
from claimcheck.text.ties import words

NEAR = 3
"""How many figures away the amount and the total of a rate may stand."""
REACH = 6
"""How many words before a figure may say that it is all of it."""
BESIDE = 2
"""The same for a word that may also lead to another price."""
LEAD = 4
"""How many words before its figure the price may be named."""
SHORT, ACCUSATIVE = 3, "ا"
FOR_THE, ARTICLE = "لل", "ال"
RATED = frozenset({Kind.MONEY, Kind.MEASURE})
MEASURED = frozenset({Kind.MEASURE, Kind.DURATION})
COUNTED = frozenset({Kind.COUNT, Kind.MEASURE})
WHY = "so much for each"
WHY_PACE = "so far at such a pace"


def find(story: Story, context: Context) -> Iterator[Product]:
    """Every rate whose amount and total the same sentence gives."""
    for passage in story.having(*RATED):
        if len(passage.claims) > 2:
            placed = [(at, claim) for _, at, claim in figures_of(passage)]
            for number, (at, claim) in enumerate(placed):
                if claim.quantity.kind in RATED and _is_plain(claim):
                    around = [*placed[max(0, number - NEAR) : number], *placed[number + 1 : number + 1 + NEAR]]
                    yield from (
                        _paced(claim, around) if PER in claim.quantity.unit else _priced(passage, at, claim, around)
                    )


def _priced(passage: Passage, at: int, rate: Claim, around: Sequence[tuple[int, Claim]]) -> Iterator[Product]:
    """So many things at so much a thing, and a figure that is said to be all of it."""
    per = things(passage.row, at, rate)
    if not per:
        return
    amounts = [claim for _, claim in around if claim.quantity.kind in COUNTED and not per.isdisjoint(names(claim))]
    unit = rate.quantity.unit
    others = [(place, claim) for place, claim in around if claim not in amounts]
    totals = [(place, claim) for place, claim in others if claim.quantity.unit == unit or _measures(claim, unit)]
    told = [(claim, mark) for place, claim in totals if (mark := _mark(passage.row, place))]
    if _is_pace(passage.row, at) and len(totals) == 1:
        told = [(totals[0][1], "pace")]
    if len(amounts) == 1 and len(told) == 1 and _is_plain(amounts[0]) and not _has_other_lot(amounts[0], around):
        whole, mark = told[0]
        if written_pace(whole) not in {"", written_pace(rate)}:
            return  # 300 dinars each, 14,400 a year
        yield Product((rate, amounts[0], whole), Tie(mark == "all", WHY, is_likely=True))


def _has_other_lot(amount: Claim, around: Sequence[tuple[int, Claim]]) -> bool:
    """Whether as much again or more is sold at another price: 3 tonnes at 450 dinars a tonne and 2 tonnes at 400."""
    alike = [claim for _, claim in around if claim.quantity.kind is amount.quantity.kind is Kind.MEASURE]
    return any(claim is not amount and claim.quantity.unit == amount.quantity.unit for claim in alike)


def _paced(rate: Claim, around: Sequence[tuple[int, Claim]]) -> Iterator[Product]:
    """So many hours at such a speed, and the distance, where all three stand alone."""
    if len(around) != 2:
        return
    unit, _, per = rate.quantity.unit.partition(PER)
    spans = [claim for _, claim in around if _measures(claim, per)]
    ways = [claim for _, claim in around if _measures(claim, unit)]
    if len(spans) == len(ways) == 1:
        yield Product((rate, spans[0], ways[0]), Tie(False, WHY_PACE))


def _measures(claim: Claim, unit: str) -> bool:
    """Whether a figure is plain and of what this unit measures."""
    own = claim.quantity.unit
    if claim.quantity.kind not in MEASURED or not _is_plain(claim):
        return False
    return own == unit or units.conversion(own, unit) is not None


def _is_plain(claim: Claim) -> bool:
    quantity = claim.quantity
    return quantity.bound is Bound.EXACT and bool(quantity.number)


def things(items: Sequence[Item], at: int, rate: Claim) -> frozenset[str]:
    """The stems of what the rate may be for, by the last word of the figure or the word after it."""
    last = fold_word(rate.quantity.surface.split()[-1])
    following = [item for item in items[at + 1 : at + 3] if isinstance(item, Cue)]
    if last.startswith(FOR_THE):
        return _stems(last)
    if len(following) > 1 and is_cue(following[0], "each") and is_cue(following[1], "word"):
        return frozenset({following[1].value, *_classes(following[1].word)})
    if following and is_cue(following[0], "word") and following[0].word.startswith(FOR_THE):
        return _stems(following[0].word)
    return _of_one(items, at)


def _of_one(items: Sequence[Item], at: int) -> frozenset[str]:
    """What has its price told: سعر البرميل 60 دولارا, the price of a barrel is 60 dollars."""
    lead = [item for item in items[max(0, at - LEAD) : at] if is_cue(item, "word")]
    for price, thing in pairwise(lead):
        if price.value in words("price of one") and thing.word.startswith(ARTICLE):
            if thing.value in words("one of them"):
                return _counted_before(items, at)
            return frozenset({thing.value, *_classes(thing.word.removeprefix(ARTICLE))})
    return frozenset()


def _counted_before(items: Sequence[Item], at: int) -> frozenset[str]:
    """The names of the things counted last before a price of one of them: three buses, each at 400 dinars."""
    counts = [item for item in items[:at] if is_figure(item, Kind.COUNT)]
    return names(counts[-1]) if counts else frozenset()


def _classes(singular: str) -> tuple[str, ...]:
    """The class of a noun, which its plural shares."""
    known = nouns_in_singular().get(singular)
    return () if known is None else (known,)


def _stems(word: str) -> frozenset[str]:
    """The stems of what a price is for: للبرميل is for the barrel, للوحة for the picture."""
    return frozenset({stem(word[1:]), stem(word[len(FOR_THE) :])})


def names(claim: Claim) -> frozenset[str]:
    """The stems of the words that a figure is counted in, and its class."""
    counted = [fold_word(word) for word in claim.quantity.surface.split()[1:]]
    short = (word.removesuffix(ACCUSATIVE) for word in counted if len(word) <= SHORT)  # طنا keeps its ending otherwise
    return frozenset({*map(stem, counted), *short, *claim.head_path[:1]})


def _is_pace(items: Sequence[Item], at: int) -> bool:
    """Whether a word right before the rate says that all is shared out at it: at an average of 5 kg a family."""
    return at > 0 and (items[at - 1].value in words("pace") or is_cue(items[at - 1], "by"))


def _mark(items: Sequence[Item], at: int) -> str:
    """Whether a word before a figure says that it is `all` of it, or its `price`; empty where none does."""
    for item in reversed(items[max(0, at - REACH) : at]):
        if isinstance(item, Claim) or is_cue(item, "stop"):
            break
        if is_cue(item, "total", "equals", "equivalent") or item.value in words("in all"):
            return "all"
        if item.value in words("price of all") and item in items[at - BESIDE : at]:
            return "price"
    return ""
