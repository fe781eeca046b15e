"""Margins told with both sides: 58 points, three clear of Wigan on 55; $40, $10 more than the $30 of last year."""

from collections.abc import Iterator, Sequence

from claimcheck.core import Bound, Claim, Kind, PartWhole, Story, Tie
from claimcheck.relations.asides import is_in_aside
from claimcheck.relations.circumstances import is_aside, is_circumstance
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, is_magnitude, told_alike
from claimcheck.relations.row import Item, figures, is_age, is_and, is_cue, is_figure, item_at
from claimcheck.text.ties import groups, words

BACK, AHEAD = 14, 8
"""How many items before and after a margin its two sides may stand."""
LEADS = ("at", "of", "from")
ABOVE, BELOW = "above", "below"
ENDS = ("stop", "source", "break", "rise", "fall", "against")
WHY = "a margin and the two it parts"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every margin with the figure before it and the one of what it is measured from."""
    for items, at, margin in figures(story, least=3):
        way = _way(items, at)
        if not way or not is_magnitude(margin) or margin.quantity.bound is not Bound.EXACT:
            continue
        own, other = _own(items, at, margin), _other(items, at, margin)
        if own is not None and other is not None:
            larger, smaller = (own, other) if way == ABOVE else (other, own)
            is_table = own.quantity.kind is Kind.COUNT and items[at + 1].value in groups("margin ")
            is_compared = is_table or items[at + 2].value in words("than")
            yield PartWhole((larger, smaller, margin), Tie(False, WHY, is_compared), is_closed=True)


def _way(items: Sequence[Item], at: int) -> str:
    """Whether the words after a margin set its own side above or below the other."""
    following = [item.value or item.word for item in items[at + 1 : at + 4]]  # `less` is also a minus
    if len(following) < len(LEADS):
        return ""
    if following[1] in words("than") and following[2]:
        way = (following[0] in words("order higher")) - (following[0] in words("order lower"))
        return {1: ABOVE, -1: BELOW}.get(way, "")
    return groups("margin ").get(following[0], "")


def _is_plain(claim: Claim) -> bool:
    return is_magnitude(claim) and claim.quantity.is_exact


def _own(items: Sequence[Item], at: int, margin: Claim) -> Claim | None:
    """The last figure before the margin that is of its noun or unit."""
    for place in range(at - 1, max(-1, at - BACK - 1), -1):
        item = items[place]
        if is_cue(item, *ENDS):
            return None
        if isinstance(item, Claim) and (_is_whole(items, place) or is_circumstance(items, place)):
            continue  # 159 of the 400 seats, 71 fewer than the 230
        is_some = is_age(items, place) or is_cue(items[place + 1], "among")  # one of them for the first time
        if isinstance(item, Claim) and (is_some or is_in_aside(items, place)):
            continue  # 57 votes, though 31 left in May, eight more than Roe
        if isinstance(item, Claim) and is_aside(items, place):
            return None  # 40 medals, after 19 in May, two more than Roe, who has 38
        is_counted = margin.quantity.kind is Kind.NUMBER and _is_count(item)
        if isinstance(item, Claim) and (is_counted or told_alike(item, margin)):
            return item if _is_plain(item) and not _way(items, place) else None
    return None


def _is_whole(items: Sequence[Item], at: int) -> bool:
    """Whether a figure is what another is of: 12 of its 30 games."""
    part = next((place for place in range(at - 1, max(-1, at - 4), -1) if isinstance(items[place], Claim)), None)
    return part is not None and is_cue(items[part + 1], "of", "of_total", "from") and part + 1 < at


def _other(items: Sequence[Item], at: int, margin: Claim) -> Claim | None:
    """The first figure after it, which the text gives the other side: who have 55, its peak of $55.20."""
    for place in range(at + 2, min(len(items), at + 2 + AHEAD)):
        item, before = items[place], items[place - 1]
        if isinstance(item, Claim):
            is_led = is_cue(before, *LEADS) or before.value in words("holds")
            is_led = is_led or (before.value in words("article") and items[place - 2].value in words("than"))
            is_bare = item.quantity.kind is Kind.NUMBER and margin.quantity.kind in COUNTED and _is_last(items, place)
            return item if is_led and _is_plain(item) and (is_bare or told_alike(item, margin)) else None
        if is_cue(item, *ENDS) or (is_cue(item, "comma") and not _goes_on(items, place)):
            return None
    return None


def _goes_on(items: Sequence[Item], comma: int) -> bool:
    """Whether a comma goes on about the side before it: clear of Wigan, who have 55; not `with Hull on 55`."""
    return item_at(items, comma + 1).value in words("relative")


def _is_last(items: Sequence[Item], at: int) -> bool:
    """Whether a bare number ends its clause, or tells of when it was: not `with four to play`."""
    after = item_at(items, at + 1)
    return at + 1 == len(items) or is_cue(after, "comma", "stop", "close", "dash", "from", "of") or is_and(after)


def _is_count(item: Item) -> bool:
    return is_figure(item, Kind.COUNT)
