"""The highest and the lowest of one row: the largest province has 4 million people, the smallest 80,000."""

from collections.abc import Iterator

from claimcheck.core import Bound, Claim, Item, Kind, Outranked, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, is_cue, item_at
from claimcheck.relations.signposts import Items, are_alike, first_after, posted, signposts
from claimcheck.text.ties import words

REACH = 16
"""How many items after its word a figure may stand."""
KINDS = frozenset({Kind.COUNT, Kind.PERCENT, Kind.MONEY, Kind.MEASURE, Kind.NUMBER})
WHY = "one ranked after the other"


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """Every highest figure with the lowest one of the same row."""
    for passage in posted(story, "most"):
        if len(passage.claims) < 2:
            continue
        high = [at for at in signposts(passage)["most"] if _is_outright(passage.row, at)]
        low = [at for at in _lows(passage) if _is_outright(passage.row, at)]
        if len(high) == len(low) == 1 and _are_of_one_row(passage.row, high[0], low[0]):
            yield from _pair(passage.row, high[0], low[0])


def _lows(passage: Passage) -> list[int]:
    """The words for the lowest; `least` only where it is no bound: the least populous, not at least."""
    found = set(signposts(passage).get("least", ()))
    if not passage.values.isdisjoint(words("order fewest")):
        found |= {at for at, item in enumerate(passage.row) if item.value in words("order fewest")}
    return sorted(found)


def _is_outright(items: Items, at: int) -> bool:
    """Whether a word says which is the highest: not one of the highest, the second highest, or more than."""
    before, after = item_at(items, at - 1), item_at(items, at + 1)
    is_one_of = isinstance(before, Claim) or is_cue(before, "from", "at") or before.value in words("one of")
    return not is_one_of and not isinstance(after, Claim) and not is_cue(after, "from") and not _is_than(after)


def _is_than(item: Item) -> bool:
    return item.value in words("than") or item.word.startswith("من")


def _are_of_one_row(items: Items, high: int, low: int) -> bool:
    """Whether both are told of the same thing: the highest rate and the lowest rate, أكبر المحافظات وأقل المحافظات."""
    return item_at(items, high + 1).value == item_at(items, low + 1).value != ""


def _pair(items: Items, high: int, low: int) -> Iterator[Outranked]:
    first, second = sorted((high, low))
    one = first_after(items, first, min(REACH, second - first - 1))
    other = first_after(items, second, REACH)
    if one is None or other is None:
        return
    above, below = (one, other) if first == high else (other, one)
    pair = as_claim(items[above]), as_claim(items[below])
    if all(claim.quantity.bound is Bound.EXACT and claim.quantity.kind in KINDS for claim in pair) and are_alike(*pair):
        yield Outranked(pair, Tie(True, WHY))
