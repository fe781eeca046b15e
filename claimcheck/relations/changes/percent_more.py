"""So many percent more than before, with both levels: 24% more passengers, 31 million compared with 25 million.

Of prices also so many percent above another, and a premium of so many percent to it.
"""

from collections.abc import Iterator, Sequence

from claimcheck.core import Change, Claim, Kind, Story, Tie
from claimcheck.relations.changes.levels import are_levels
from claimcheck.relations.changes.nearest_level import has_another_level
from claimcheck.relations.circumstances import told_claim
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import is_percent
from claimcheck.relations.row import Item, claim_after, figures, is_cue, item_at
from claimcheck.text.ties import forms, groups, words

REACH = 12
"""How many items after the percent the first of the two levels may stand."""
NEAR = 4
"""How many items may stand between the two levels, or between a level and the word that sets it against another."""
WAYS = {"above": 1, "below": -1}
PREMIUM = 2
"""How many items before or after its percent the word for a premium may stand."""
OFFER = 14
"""How many items before the percent the price may stand that is set against another."""
WHY = "a level and the one before"


def find(story: Story, context: Context) -> Iterator[Change]:
    """Every percent of more or less, with the two levels that it compares."""
    for items, at, percent in figures(story, Kind.PERCENT, least=3):
        if is_percent(percent):
            direction = _direction(items, at)
            known = _before(items, at) if direction else None
            if known is not None and has_another_level(items, known[1], known[0], direction, percent):
                continue
            levels = known or (_after(items, at) if direction else None)
            priced = None
            if levels is None:
                direction, priced = _priced(items, at)
            levels = levels or priced
            if levels is not None and are_levels(*levels, has_lengths=False):
                tie = Tie(known is not None, WHY, is_likely=priced is not None)
                yield Change(tie, *levels, None, percent, direction)


def _direction(items: Sequence[Item], at: int) -> int:
    """1 for so many percent more, -1 for fewer."""
    following = item_at(items, at + 1).value
    return (following in words("order higher")) - (following in words("order lower"))


def _priced(items: Sequence[Item], at: int) -> tuple[int, tuple[Claim, Claim] | None]:
    """The way and both prices of 420p, 5 % above (a premium of 5 % to) the closing price of 400p."""
    direction, mark = _set_apart(items, at)
    of = _named_price(items, mark) if direction else None
    before = range(at - 1, max(-1, at - OFFER), -1)
    price = next((item for place in before if isinstance(item := items[place], Claim)), None)
    is_money = price is not None and of is not None and price.quantity.kind is of.quantity.kind is Kind.MONEY
    return direction, (of, price) if is_money and of is not None and price is not None else None


def _set_apart(items: Sequence[Item], at: int) -> tuple[int, int]:
    """Which way a percent sets one price off from another, and where the words for that end."""
    around = range(max(0, at - PREMIUM), min(len(items), at + PREMIUM))
    for place in around:
        way = WAYS.get(groups("premium ").get(items[place].value, ""), 0)
        mark = max(place, at) + 1
        if way and mark < len(items) and items[mark].word in forms("premium to"):
            return way, mark
    way = WAYS.get(groups("priced ").get(item_at(items, at + 1).word, ""), 0)
    if way:
        return way, at + 1
    return _direction(items, at), at + 2 if item_at(items, at + 2).value in words("than") else len(items)


def _named_price(items: Sequence[Item], mark: int) -> Claim | None:
    """The figure after `of` or `at` within a few words: Friday's closing price of 400p."""
    for place in range(mark + 1, min(len(items), mark + REACH)):
        item = items[place]
        if isinstance(item, Claim):
            return item if is_cue(items[place - 1], "of", "at") else None
        if not is_cue(item, "word", "of", "at", "earlier", "past"):
            return None
    return None


def _after(items: Sequence[Item], at: int) -> tuple[Claim, Claim] | None:
    """The level before and the one now, where both follow: 31 million compared with 25 million."""
    for mark in range(at + 2, min(len(items), at + REACH)):
        if is_cue(items[mark], "stop", "break", "rise", "fall"):
            return None
        if is_cue(items[mark], "against"):
            pair = _pair(items, range(mark - 1, max(at, mark - NEAR), -1), mark)
            return None if pair is not None and _is_elsewhere(items, items.index(pair[0])) else pair
    return None


def _is_elsewhere(items: Sequence[Item], at: int) -> bool:
    """Whether a level is that of another thing now, and not of this one before: 9,000 at its nearest rival."""
    following = items[at + 1 : at + 2 + NEAR]
    is_led = bool(following) and is_cue(following[0], "at", "among")
    return is_led and not any(isinstance(item, Claim) or item.value in words("since") for item in following)


def _before(items: Sequence[Item], at: int) -> tuple[Claim, Claim] | None:
    """The same where one stands before the percent: 31 million, 24% more than the 25 million of 2003."""
    if (
        at < 2
        or at + 2 >= len(items)
        or items[at + 2].value not in words("than")
        or not is_cue(items[at - 1], "comma", "dash", "open")
    ):
        return None
    is_known = at + 3 < len(items) and items[at + 3].value in words("article")
    return _pair(items, range(at - 2, max(-1, at - NEAR - 1), -1), at + 3) if is_known else None


def _pair(items: Sequence[Item], places: range, mark: int) -> tuple[Claim, Claim] | None:
    nearest = next((place for place in places if isinstance(items[place], Claim)), None)
    now = None if nearest is None else told_claim(items, nearest)
    place = claim_after(items, mark, NEAR)
    past = items[place] if place is not None else None
    return (past, now) if isinstance(past, Claim) and now is not None else None
