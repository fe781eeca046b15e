"""What is said to be more, and then both figures: demand exceeded supply: 900 million, against 400 million."""

from collections.abc import Iterator

from claimcheck.core import Claim, Item, Kind, Outranked, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.ranks.exceeding import comparisons
from claimcheck.relations.row import as_claim, cues_in, is_cue, item_at
from claimcheck.relations.signposts import Items, are_alike, first_after, is_plain, signposts

REACH = 16
"""How many items after the word that compares the first figure may stand."""
NEAR = 5
"""How many items after the first figure the other stands."""
BACK = 12
"""How many items before the word that compares no figure stands."""
TURNS = ("break", "colon", "comma", "stop")
TIMES = ("past", "earlier")
WHY = "said to be above"


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """Every comparison without figures, with the two figures that are told right after it."""
    for passage in story.having("against"):
        words = list(comparisons(passage))
        if len(words) == 1 and "expected" not in signposts(passage):
            yield from _told(passage, *words[0])


def _told(passage: Passage, at: int, is_above: bool) -> Iterator[Outranked]:
    items = passage.row
    first = first_after(items, at, REACH)
    if first is None or any(isinstance(item, Claim) and is_plain(item) for item in items[max(0, at - BACK) : at]):
        return
    mark = next((place for place in passage.at("against") if first < place <= first + NEAR), None)
    second = first_after(items, mark, NEAR) if mark is not None else None
    if second is None or not any(is_cue(item, *TURNS) for item in items[at:first]):
        return
    if _is_labelled_otherwise(items, at, first, second):
        return
    pair = as_claim(items[first]), as_claim(items[second])
    if (
        all(claim.quantity.is_exact for claim in pair)
        and are_alike(*pair)
        and _is_of_one_time(passage, at, first, second)
    ):
        yield Outranked(pair if is_above else pair[::-1], Tie(True, WHY), is_strict=True)


def _is_labelled_otherwise(items: Items, at: int, first: int, second: int) -> bool:
    """Whether the second figure is said to be of what was named first: winners outdid losers: 40 losers, 62 للرابحة."""
    named = [item.value for item in cues_in(items[at + 1 : first])]
    after, before = item_at(items, second + 1).value, item_at(items, first - 1).value
    return bool(after) and after in named and before in named and named.index(after) < named.index(before)


def _is_of_one_time(passage: Passage, at: int, first: int, second: int) -> bool:
    """Whether what the second figure is dated to is what the words compared it with: last year, or nothing."""
    items = passage.row
    compared, after = items[at:first], items[second + 1 : second + NEAR]
    return any(map(_is_time, compared)) or not any(map(_is_time, after))


def _is_time(item: Item) -> bool:
    if isinstance(item, Claim):
        return item.quantity.kind is Kind.DATE
    return is_cue(item, *TIMES)
