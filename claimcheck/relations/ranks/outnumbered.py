"""More of these than of those: rising shares outnumbered falling ones by 640 to 412."""

from collections.abc import Iterator

from msgspec.structs import replace

from claimcheck.core import Bound, Claim, Interval, Kind, Outranked, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, is_cue, item_at
from claimcheck.text.ties import words

BACK = 9
"""How many items before `by` the verb may stand."""
COUNTS = frozenset({Kind.NUMBER, Kind.COUNT})
WHY = "said to be above"


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """Every two counts by which one side is said to outnumber the other."""
    for passage in story.having("by"):
        if passage.values.isdisjoint(words("outnumbers")):
            continue
        for at in passage.at("by"):
            items = passage.row
            if any(item.value in words("outnumbers") for item in items[max(0, at - BACK) : at - 1]):
                pair = _ends(item_at(items, at + 1)) or _two(items[at + 1 : at + 4])
                if pair is not None:
                    yield Outranked(pair, Tie(True, WHY), is_strict=True)


def _ends(item: object) -> tuple[Claim, Claim] | None:
    """Both ends of what looks like a range."""
    stated = item.quantity.stated if isinstance(item, Claim) and item.quantity.bound is Bound.BETWEEN else None
    if not isinstance(item, Claim) or stated is None or stated.low is None or stated.high is None:
        return None
    exact = replace(item.quantity, bound=Bound.EXACT)
    low, high = (
        replace(exact, value=end, stated=Interval.point(end), surface=f"{int(end):,}")
        for end in (stated.low, stated.high)
    )
    return replace(item, quantity=low), replace(item, quantity=high)


def _two(items: object) -> tuple[Claim, Claim] | None:
    """Two figures with `to` between."""
    if not isinstance(items, tuple) or len(items) < 3 or not is_cue(items[1], "to", "against"):
        return None
    if not isinstance(items[0], Claim) or not isinstance(items[2], Claim):
        return None
    pair = as_claim(items[0]), as_claim(items[2])
    is_count = all(claim.quantity.kind in COUNTS and claim.quantity.bound is Bound.EXACT for claim in pair)
    return pair if is_count else None
