"""The fastest growth, beside a faster one: X grew 18%, and Y 15%, the highest growth of all."""

from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Item, Outranked, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.kinship import root
from claimcheck.relations.likeness import is_percent, number_of
from claimcheck.relations.row import figures_of, is_cue, item_at
from claimcheck.relations.signposts import is_plain
from claimcheck.text.ties import forms, words

AFTER = 4
"""How many items after its figure the word for the highest may stand."""
NAMED = 5
"""How many items after that word the growth may be named."""
LEAD = 6
"""How many items before a figure its verb may stand."""
OTHER = ("against", "was", "earlier", "from", "to")
"""What makes a figure one of another time, or a level."""
WHY = "one ranked after the other"


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """Every percent that is called the highest growth, with the percents that its sentence says others grew by."""
    for passage in story.having("rise"):
        if len(passage.claims) < 2 or passage.values.isdisjoint(words("fastest")):
            continue
        for at in [at for at, item in enumerate(passage.row) if item.value in words("fastest")]:
            top = _top(passage, at)
            if top is not None and _is_of_all(passage.row, at):
                yield from _others(passage, top)


def _top(passage: Passage, at: int) -> Claim | None:
    """The percent right before a word for the highest, which is of growth."""
    items = passage.row
    named = items[at + 1 : at + 1 + NAMED]
    if not any(is_cue(item, "rise") for item in named) or _is_one_of_several(items, at):
        return None
    for place in range(at - 1, max(-1, at - 1 - AFTER), -1):
        item = items[place]
        if isinstance(item, Claim):
            return item if is_percent(item) and item.quantity.is_exact and _is_grown(items, place) else None
        if is_cue(item, "stop", "break", "source", "against"):
            return None
    return None


def _is_of_all(items: Sequence[Item], at: int) -> bool:
    """Whether the highest is that of all that are told of: the fastest growth of all; كأعلى البنوك نموا."""
    following = items[at + 1 : at + 1 + NAMED + AFTER]
    return not items[at].word.isascii() or any(item.word.lower() in forms("all of them") for item in following)


def _grown(items: Sequence[Item], at: int) -> str:
    """The root of what an Arabic verb says has grown by a percent."""
    verb = next((place for place in range(at - 1, max(-1, at - LEAD), -1) if is_cue(items[place], "rise")), at)
    return root(item_at(items, verb + 1).value)


def _is_one_of_several(items: Sequence[Item], at: int) -> bool:
    """Whether it is one of the highest, the second highest, or the highest since some time."""
    before, after = item_at(items, at - 1), items[at + 1 : at + 1 + NAMED + AFTER]
    is_one_of = is_cue(before, "from", "at") or before.value in words("one of")
    is_ordinal = isinstance(before, Claim) and not is_percent(before)
    return is_one_of or is_ordinal or any(item.value in words("since when") for item in after)


def _is_grown(items: Sequence[Item], at: int) -> bool:
    """Whether a verb says that something grew by a percent."""
    lead = items[max(0, at - LEAD) : at]
    start = next((place for place, item in enumerate(lead) if is_cue(item, "rise")), None)
    return start is not None and not any(is_cue(item, *OTHER) or _is_figure(item) for item in lead[start:])


def _is_figure(item: Item) -> bool:
    """Whether an item is a figure of its own, and no rank or date in a name."""
    return isinstance(item, Claim) and is_plain(item)


def _others(passage: Passage, top: Claim) -> Iterator[Outranked]:
    for items, at, claim in figures_of(passage):
        is_other = claim is not top and is_percent(claim) and claim.quantity.is_exact and _is_grown(items, at)
        is_named = passage.row[at - 1].word.isascii() or _grown(items, at) == _grown(items, items.index(top))
        if is_other and is_named and number_of(claim) > number_of(top):
            yield Outranked((top, claim), Tie(True, WHY))
