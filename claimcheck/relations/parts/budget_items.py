"""Items of a budget that are more than all of it: revenue came to 42 billion; oil brought in 61 billion, customs 3.

What comes in and what is spent are told apart by the words before each sum; an item is one that only one of them has
(customs, salaries). Sums of other years, or of other parts of a year, are no items of it.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from claimcheck.core import Claim, Item, Kind, PartWhole, Passage, StatedDate, Status, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import number_of
from claimcheck.relations.mentions import periods
from claimcheck.relations.row import figures_of, is_cue
from claimcheck.text.ties import forms, groups, words

REACH, NEAR = 16, 7
"""How many words before a sum may tell that it is all, or of what."""
AFTER = 5
"""How many words after a sum may say that it is of another time."""
MAX_DISTANCE = 3
"""How many sentences after its whole an item may be told."""
SCALED = 1000
"""A bare number is a sum of money if it has a scale word as large as this: salaries (36) billion."""
SUMS = frozenset({Kind.MONEY, Kind.NUMBER})
ENDS = ("stop", "against", "earlier", "was", "rise", "fall", "forecast", "among", "times")
OTHER = ("was", "earlier", "past", "forecast", "coming")
SIDES = ("revenue", "spending")
WHY = "sums of one budget"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every sum of all that comes in, or is spent, with the items of it that the next sentences tell."""
    items, named = groups("item of "), groups("budget ")
    if not story.having(Kind.MONEY) or _words().isdisjoint(story.values):
        return
    wholes: dict[str, list[Claim]] = {}
    for order, passage in enumerate(story.passages):
        if passage.kinds.isdisjoint(SUMS) or (not wholes and _words().isdisjoint(passage.values)):
            continue
        for row, at, claim in figures_of(passage):
            if claim.quantity.kind not in SUMS:
                continue
            said = list(_before(row, at))
            side = _item(said, items, named)
            if claim.quantity.kind is Kind.MONEY and not side and (whole := _whole(said, named)):
                wholes.setdefault(whole, []).append(claim)
            told = wholes.get(side, []) if _is_sum(claim) and _is_now(row, at) else []
            if len({whole.quantity.number for whole in told}) == 1 and _are_of_one(story, told[-1], claim, order):
                yield PartWhole((told[-1], claim), Tie(False, WHY, is_likely=True))


@cache
def _words() -> frozenset[str]:
    return frozenset(groups("budget "))


def _before(items: Sequence[Item], at: int) -> Iterator[Item]:
    """The words before a sum, the nearest first, up to another sum or a word that leads to one; dates are passed."""
    for item in reversed(items[max(0, at - REACH) : at]):
        is_sum = isinstance(item, Claim) and item.quantity.kind is not Kind.DATE
        if is_sum or is_cue(item, *ENDS):
            return
        if not isinstance(item, Claim):
            yield item


def _item(said: Sequence[Item], items: Mapping[str, str], named: Mapping[str, str]) -> str:
    """The side that a sum is an item of, by the nearest words; empty where they are of both."""
    near = said[:NEAR]
    roles = {side for item in near if (side := items.get(item.word.lower().removeprefix("و"), ""))}
    others = {side for item in near if (side := named.get(item.value, "")) in SIDES}
    return roles.pop() if len(roles) == 1 and others <= roles else ""


def _whole(said: Sequence[Item], named: Mapping[str, str]) -> str:
    """Which side a sum is all of: total state revenue reached; nothing where any other word tells of a kind of it."""
    places = [place for place, item in enumerate(said) if named.get(item.value)]
    if len(places) != 1 or (side := named[said[places[0]].value]) not in SIDES:
        return ""
    around = [item for item in said[: places[0] + 2] if item is not said[places[0]]]
    if any(item.word in forms("one kind of it") for item in around):
        return ""
    is_total = is_cue(around[-1], "total") if around else False
    return side if is_total or all(item.value in words("said of all of it") for item in around if item.value) else ""


def _is_now(items: Sequence[Item], at: int) -> bool:
    """Whether no word after a sum says that it is of another time."""
    return not any(is_cue(item, *OTHER) for item in items[at + 1 : at + 1 + AFTER])


def _is_sum(claim: Claim) -> bool:
    quantity = claim.quantity
    is_bare = quantity.kind is Kind.NUMBER and quantity.scale >= SCALED
    return (quantity.kind is Kind.MONEY or is_bare) and bool(quantity.number) and claim.status is Status.FACT


def _are_of_one(story: Story, whole: Claim, part: Claim, order: int) -> bool:
    """Whether a sum may be an item of another: in one currency, soon after it, and of no other time."""
    is_one = part.quantity.kind is Kind.NUMBER or part.quantity.unit == whole.quantity.unit
    before, after = story.passages[whole.passage], story.passages[order]
    is_next = order - whole.passage <= MAX_DISTANCE and number_of(whole) > 0 and whole is not part
    return is_one and is_next and (before is after or _times(after) <= _times(before))


def _times(passage: Passage) -> frozenset[str]:
    """The years and parts of a year that a sentence names."""
    dates = [claim.quantity.value for claim in passage.claims if isinstance(claim.quantity.value, StatedDate)]
    years = {str(date.year) for date in dates if date.year}
    paces = {passage.row[at].value for at in passage.at("pace")}
    return frozenset(years | paces | (passage.values & periods()))
