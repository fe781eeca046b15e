"""One of them, and the others: of three experts one is a chemist and two others are engineers, never four."""

from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, PartWhole, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import is_magnitude, is_person
from claimcheck.relations.row import Item, is_cue
from claimcheck.text.ties import forms, words

REACH = 14
"""How many words may stand between the whole, `one of them` and the others."""
MANY = 30
"""So many people are not told apart one by one."""
WHY = "one of them and the others"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every number of people with the others that stand beside one of them."""
    for passage in story.passages:
        if len(passage.claims) < 2 or words("one of them").isdisjoint(passage.values):
            continue
        for at, item in enumerate(passage.row):
            if item.word in forms("one of them") and item.kind == "word":
                yield from _divided(passage.row, at)


def _divided(items: Sequence[Item], mark: int) -> Iterator[PartWhole]:
    whole = _first(items[mark - 1 : max(0, mark - REACH) : -1] if mark else ())
    others = _first(items[mark + 1 : mark + REACH])
    if whole is None or others is None or not _are_others(others, items):
        return
    if is_person(whole) and 1 < (whole.quantity.number or 0) <= MANY:
        yield PartWhole((whole, others), Tie(False, WHY, is_likely=True))


def _first(items: Sequence[Item]) -> Claim | None:
    """The first figure, before the sentence turns to another event."""
    for item in items:
        if isinstance(item, Claim):
            return item if is_magnitude(item) else None
        if is_cue(item, "event", "break", "stop", "source", "among"):
            return None
    return None


def _are_others(claim: Claim, items: Sequence[Item]) -> bool:
    at = items.index(claim)
    follows = items[at + 1 : at + 2]
    is_named = claim.head_path[:1] == ("other",) or any(i.kind == "others" for i in follows)
    return is_named or claim.head == "اخر"
