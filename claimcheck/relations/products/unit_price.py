"""Prices of a unit, how much of it was sold, and what it brought: 240,000 tonnes, $84.5m, $352 a tonne; over sentences.

The three vouch for each other where they fit. Three that would but for a slip of the pen are a relation only where
chance would rarely offer that.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import islice, product
from typing import NamedTuple

from msgspec.structs import replace

from claimcheck import units
from claimcheck.core import Claim, Interval, Kind, Passage, Product, Span, Status, Story, Tie
from claimcheck.core.keystrokes import digits
from claimcheck.core.slips import mend
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import number_of
from claimcheck.relations.precise import exact, precise, room
from claimcheck.relations.products.priced import names, things
from claimcheck.relations.products.unit_named import unit_priced
from claimcheck.relations.row import Item, figures_of, is_cue, is_figure, item_at
from claimcheck.text.ties import words

MAX_DISTANCE = 5
"""How many sentences apart the price and either of the others may stand."""
MAX_READINGS = 8
MAX_FIGURES = 12
"""How many amounts, and how many sums, are tried with one price."""
LEAD = 5
"""How many words before a figure may say that it is a change."""
LEAST = 3
"""So many digits the sum has, and the price or the amount, where not one sentence tells all three."""
RARE = Fraction(1, 4)
"""So rarely may chance offer the slip; hardly one draft in a thousand tells all three."""
ALWAYS = Fraction(1)
CLOSE = 4
"""How many words may stand between the price of one thing and what all of them cost."""
CHANGES = ("rise", "fall", "times", "against", "was", "forecast")
WHY = "a price, how much of it, and the sum"


class Triple(NamedTuple):
    """A price, what it is for so much of, and what that comes to."""

    price: Claim
    amount: Claim
    total: Claim

    @property
    def is_near(self) -> bool:
        """Whether one sentence tells all three."""
        return len({self.price.passage, self.amount.passage, self.total.passage}) == 1


def find(story: Story, context: Context) -> Iterator[Product]:
    """Every price with an amount and a sum that it fits, or would but for a slip."""
    if not _has_two_sums(story):
        return
    counted, is_measured = story.having(Kind.COUNT), bool(story.having(Kind.MEASURE))
    prices = _prices(story) if is_measured else ()
    found = [triple for price, unit in prices for triple in _triples(story, price, unit)]
    found += [triple for passage in counted for triple in _counted(passage)]
    triples = [_likeliest(triple) for triple in found]
    fitting = [triple for triple in triples if _fits(triple)]
    yield from map(_relation, fitting)
    sound = {claim.span for triple in fitting for claim in triple}
    slips = [(chance, triple) for triple in triples if (chance := _chance(triple, sound)) * len(triples) <= RARE]
    if slips:
        yield _relation(min(slips, key=lambda slip: slip[0])[1])


def _has_two_sums(story: Story) -> bool:
    """Whether more than one figure is money, as a price and what so much cost are."""
    passages = story.having(Kind.MONEY)
    return len(passages) > 1 or any(sum(is_figure(claim, Kind.MONEY) for claim in each.claims) > 1 for each in passages)


def _prices(story: Story) -> Iterator[tuple[Claim, str]]:
    """Every price with the unit that it is for one of."""
    for passage in story.having(Kind.MONEY):
        for items, at, claim in figures_of(passage):
            if claim.quantity.kind is Kind.MONEY and claim.quantity.number and claim.status is not Status.FORECAST:
                unit = unit_priced(items, at, claim)
                if unit and not _is_change(items, at):
                    yield claim, unit


def _is_change(items: Sequence[Item], at: int) -> bool:
    """Whether a figure is how much something rose by, or what it was before: up by 12 dollars; against 310 dollars."""
    lead = items[max(0, at - LEAD) : at][::-1]
    own = lead[: next((place for place, item in enumerate(lead) if isinstance(item, Claim)), LEAD)]
    is_level = any(is_cue(item, "to", "at") or item.value in words("stands at") for item in own[:2])
    return not is_level and any(is_cue(item, *CHANGES) for item in own)


def _triples(story: Story, price: Claim, unit: str) -> Iterator[Triple]:
    """The price with every amount of its unit and every sum of its currency near it."""
    near = story.passages[max(0, price.passage - MAX_DISTANCE) : price.passage + MAX_DISTANCE + 1]
    amounts: list[Claim] = []
    totals: list[Claim] = []
    for passage in near:
        for items, at, claim in figures_of(passage):
            if not claim.quantity.number or claim is price:
                continue
            if claim.quantity.kind is Kind.MEASURE and (amount := _measured(claim, unit)):
                amounts.append(amount)
            elif _is_sum(claim, price) and not unit_priced(items, at, claim) and not _is_change(items, at):
                totals.append(claim)
    triples = (Triple(price, amount, total) for amount in amounts[:MAX_FIGURES] for total in totals[:MAX_FIGURES])
    return (triple for triple in triples if triple.is_near or _is_telling(triple))


def _is_telling(triple: Triple) -> bool:
    """Whether the figures are long enough to be compared over sentences."""
    price, amount, total = (digits(number_of(claim)) for claim in triple)
    return min(total, max(price, amount)) >= LEAST


def _counted(passage: Passage) -> Iterator[Triple]:
    """Things at so much each, and the only other sum of a sentence: 300 seats at 45 dollars each for 13,500 dollars."""
    if Kind.MONEY not in passage.kinds:
        return
    money = [(items, at, claim) for items, at, claim in figures_of(passage) if claim.quantity.kind is Kind.MONEY]
    if len(money) != 2:
        return
    (_, first, _), (_, second, _) = money
    if second - first - 1 > CLOSE:
        return  # the one is told of something else
    for (items, at, price), (_, _, total) in (money, money[::-1]):
        per = things(items, at, price)
        counts = [claim for claim in passage.claims if claim.quantity.kind is Kind.COUNT]
        named = [claim for claim in counts if not per.isdisjoint(names(claim))] if per else counts
        is_each = bool(per) or is_cue(item_at(items, at + 1), "each")
        if is_each and len(named) == 1 and number_of(named[0]) > 1 and _is_sum(total, price):
            yield Triple(price, named[0], total)


def _measured(claim: Claim, unit: str) -> Claim | None:
    """An amount in the unit of the price."""
    conversion = units.conversion(claim.quantity.unit, unit)
    if conversion is None or conversion.offset:
        return None
    if conversion.slope == 1:
        return claim
    quantity = claim.quantity.converted(conversion.slope, unit)
    return replace(claim, quantity=replace(quantity, scale=quantity.scale * conversion.slope))


def _is_sum(claim: Claim, price: Claim) -> bool:
    is_money = claim.quantity.kind is Kind.MONEY and claim.quantity.unit == price.quantity.unit
    return is_money and number_of(claim) > number_of(price)


def _made(triple: Triple) -> Interval:
    return exact(triple.price) * exact(triple.amount)


def _fits(triple: Triple) -> bool:
    return _made(triple).meets(exact(triple.total))


def _likeliest(triple: Triple) -> Triple:
    """The three under the reading that comes closest: 66.683 dollars a barrel, not sixty-six thousand."""
    return min((Triple(*read) for read in islice(product(*map(_read, triple)), MAX_READINGS)), key=_distance)


def _distance(triple: Triple) -> Fraction:
    ratio = number_of(triple.price) * number_of(triple.amount) / number_of(triple.total)
    return max(ratio, 1 / ratio)


def _read(claim: Claim) -> list[Claim]:
    """A figure under each of its readings that is another number."""
    readings = {reading.number: reading for reading in reversed(list(claim.quantity.readings())) if reading.number}
    return [replace(claim, quantity=reading) for reading in reversed(readings.values())]


def _relation(triple: Triple) -> Product:
    price, amount, total = map(precise, triple)
    return Product((price, amount, total), Tie(False, WHY, is_likely=True))


def _chance(triple: Triple, sound: set[Span]) -> Fraction:
    """How rarely chance would offer a slip that makes the three fit; surely where others vouch for two of them."""
    if sum(claim.span in sound for claim in triple) > 1:
        return ALWAYS
    price, amount, total = triple
    sides = ((total, _made(triple)), (price, exact(total) / exact(amount)), (amount, exact(total) / exact(price)))
    slip, _ = mend([(claim.quantity, side + room(claim)) for claim, side in sides if claim.span not in sound])
    return ALWAYS if slip is None else slip.chance
