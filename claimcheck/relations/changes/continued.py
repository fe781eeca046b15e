"""How a text goes on after a change: with the next thing that rose or fell as well, or with the level reached."""

from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Kind
from claimcheck.relations.row import SIGHT, Item, begins_with_and, claim_after, is_cue
from claimcheck.text.ties import words

NEAR = 4
"""How many items the name of the next thing may take before its percent."""
NAMED = 14
"""How many items may name the thing that a relative clause gives the level of."""
REACH = 4
"""How many words may stand between `reached` and its figure."""


def begins_next(items: Sequence[Item], at: int) -> bool:
    """Whether the next thing begins here, with a percent of its own: والفوسفات بنسبة 20%."""
    if not begins_with_and(items[at]):
        return False
    for place in range(at + 1, min(len(items), at + 1 + NEAR)):
        item = items[place]
        if isinstance(item, Claim):
            return item.quantity.kind is Kind.PERCENT and is_cue(items[place - 1], "by")
        if item.kind not in {"word", "by"}:
            return False
    return False


def nexts(items: Sequence[Item], verb: int) -> Iterator[int]:
    """Where the next things begin that the same verb tells of."""
    for at in range(verb + 1, min(len(items), verb + 2 * SIGHT)):
        if is_cue(items[at], "rise", "fall", "times", "break", "stop"):
            return
        if begins_next(items, at):
            yield at


def reached(items: Sequence[Item], at: int) -> int | None:
    """The figure that a clause of its own gives as the level: rose 25% on the year, إذ بلغ 330 ألفا."""
    is_told = items[at].word in words("as it") and at + 1 < len(items) and items[at + 1].word in words("reached")
    return claim_after(items, at + 1, REACH) if is_told else None


def told_of(items: Sequence[Item], mark: int) -> int | None:
    """The level that a relative clause gives: compared with its sales in the same month, which came to 20."""
    is_which = False
    for at in range(mark + 1, min(len(items), mark + 1 + NAMED)):
        item = items[at]
        is_which = is_which or item.value in words("relative")
        if isinstance(item, Claim):
            before = items[at - 1]
            return at if is_which and (is_cue(before, "was") or before.value in words("reached")) else None
        if not is_cue(item, "word", "from", "of", "past", "current", "earlier", "comma", "was"):
            return None
    return None
