"""Parts that stand in brackets behind their names: 60 seats: the Greens (21), the Liberals (18) and Labour (21)."""

from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Item, PartWhole, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, MEASURED, is_magnitude, same_noun
from claimcheck.relations.row import SIGHT, begins_with_and, is_and, is_cue, item_at
from claimcheck.text.ties import words

FEW = 3
"""So many brackets make a list."""
GAP = 8
"""How many items from one bracket to the next."""
REACH = 14
"""How many items may stand between the whole and the first bracket."""
DIVIDED = ("divided", "namely", "colon")
WHY = "parts in brackets"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every whole with a list of names that each have their figure in brackets."""
    for passage in story.having("open"):
        opens = [at for at in passage.at("open") if _holds_one(passage.row, at)] if len(passage.claims) > FEW else []
        run = [at for number, at in enumerate(opens) if number == 0 or at - opens[number - 1] <= GAP]
        if len(run) >= FEW and run == opens:
            yield from _divided(passage, run)


def _holds_one(items: Sequence[Item], at: int) -> bool:
    """Whether a bracket holds a figure and nothing else."""
    return isinstance(item_at(items, at + 1), Claim) and is_cue(item_at(items, at + 2), "close")


def _divided(passage: Passage, opens: Sequence[int]) -> Iterator[PartWhole]:
    items = passage.row
    parts = tuple(item for at in opens if isinstance(item := items[at + 1], Claim))
    lead = items[max(0, opens[0] - REACH) : opens[0]]
    whole = next((item for item in reversed(lead) if isinstance(item, Claim)), None)
    after = items[opens[-1] + FEW : opens[-1] + SIGHT]
    if whole is None or not is_magnitude(whole) or any(is_cue(item, "open") for item in after):
        return
    is_told = any(is_cue(item, *DIVIDED) for item in lead)
    is_some = any(is_cue(item, "among") or item.value in words("open list") for item in lead)
    if is_told and not is_some and all(_is_of(part, whole) for part in parts):
        is_over = _is_over(after, items[opens[-2] : opens[-1]])
        yield PartWhole((whole, *parts), Tie(False, WHY, is_likely=True), is_closed=is_over)


def _is_over(after: Sequence[Item], before_last: Sequence[Item]) -> bool:
    """Whether `and` leads to the last part, and nothing follows it."""
    is_last = any(is_and(item) or begins_with_and(item) for item in before_last)
    return is_last and (not after or is_cue(after[0], "stop", "break", "source", "quote"))


def _is_of(part: Claim, whole: Claim) -> bool:
    """Whether a figure is of the whole's money or measure, or a bare number or one of the same noun of its things."""
    kinds = {part.quantity.kind, whole.quantity.kind}
    if kinds <= COUNTED:
        return bool(whole.head) and part.quantity.is_exact and (not part.head or same_noun(part, whole))
    return kinds <= MEASURED and part.quantity.unit == whole.quantity.unit and part.quantity.is_exact
