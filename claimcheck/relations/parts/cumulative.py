"""Totals since a date, and what a single month or day added to them: never more than there are in all."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.core import Bound, Claim, Kind, PartWhole, Status, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import same_noun
from claimcheck.relations.row import Item, figures, is_figure, item_at
from claimcheck.text.normalise import fold_word
from claimcheck.text.ties import forms

REACH = 7
"""How many words may stand between a total and the words that make it one."""
MAX_PARTS = 12
MAX_TOTALS = 4
SHARED = 3
"""How many content words the two sentences must share."""
WHY = "a total and one stretch of it"


class Figure(NamedTuple):
    """A count and what is said of it right after it: 687 cases of arrest."""

    claim: Claim
    quality: str


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every total of a long time with the figures of the same noun, told of in the same way, elsewhere."""
    dated = story.having(Kind.DATE)
    if not any(_is_since(claim) for passage in dated for claim in passage.claims):
        return
    parts: list[Figure] = []
    totals: list[Figure] = []
    for items, at, claim in figures(story):
        if _is_count(claim) and (quality := _quality(items, at)):
            is_total = any(_is_since(other) for other in items[at + 1 : at + REACH])
            (totals if is_total else parts).append(Figure(claim, quality))
    for total in totals[:MAX_TOTALS]:
        yield from _parts(total, parts)


def _quality(items: Sequence[Item], at: int) -> str:
    """The word right after a count; empty where another figure or a sign follows."""
    after = item_at(items, at + 1)
    return after.value if after.kind in {"word", "event"} and len(after.value) > 2 else ""


def _is_count(claim: Claim) -> bool:
    quantity = claim.quantity
    is_plain = quantity.kind is Kind.COUNT and quantity.bound in {Bound.EXACT, Bound.AT_LEAST}
    return is_plain and bool(quantity.number) and bool(claim.head_path) and claim.status is Status.FACT


def _is_since(item: Item) -> bool:
    return is_figure(item, Kind.DATE) and fold_word(item.quantity.surface).startswith(forms("since the start"))


def _parts(total: Figure, figures: Sequence[Figure]) -> Iterator[PartWhole]:
    whole = total.claim
    near = [f.claim for f in figures if f.quality == total.quality and same_noun(f.claim, whole)]
    for part in near[:MAX_PARTS]:
        if part.passage != whole.passage and len(part.words & whole.words) >= SHARED:
            yield PartWhole((whole, part), Tie(False, WHY, is_likely=True))
