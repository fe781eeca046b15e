"""So many percent more than before, with both levels: 24% more passengers, 31 million compared with 25 million."""

from collections.abc import Iterator, Sequence

from claimcheck.core import Change, Claim, Kind, Story, Tie
from claimcheck.relations.changes.levels import are_levels
from claimcheck.relations.context import Context
from claimcheck.relations.row import Item, claim_after, figures, is_cue
from claimcheck.relations.ties import words

REACH = 12
"""How many items after the percent the first of the two levels may stand."""
NEAR = 4
"""How many items may stand between the two levels, or between a level and the word that sets it against another."""
THAN = "than"
WHY = "a level and the one before"


def find(story: Story, context: Context) -> Iterator[Change]:
    """Every percent of more or less, with the two levels that it compares."""
    for items, at, percent in figures(story, Kind.PERCENT, least=3):
        if percent.quantity.unit == "percent" and percent.quantity.kind is Kind.PERCENT:
            direction = _direction(items, at)
            known = _before(items, at) if direction else None
            levels = known or (_after(items, at) if direction else None)
            if levels is not None and are_levels(*levels, has_lengths=False):
                yield Change(Tie(known is not None, WHY), *levels, None, percent, direction)


def _direction(items: Sequence[Item], at: int) -> int:
    """1 for so many percent more, -1 for fewer."""
    following = items[at + 1].value if at + 1 < len(items) else ""
    return (following in words("order higher")) - (following in words("order lower"))


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
    now = next((item for place in places if isinstance(item := items[place], Claim)), None)
    place = claim_after(items, mark, NEAR)
    past = items[place] if place is not None else None
    return (past, now) if isinstance(past, Claim) and now is not None else None
