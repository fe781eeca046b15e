"""Totals after one more part: 18 bodies were found. Divers recovered another 12, bringing the total to 30.

Such a total may count what came before the first of them, so it is held to be no less than both; that it is just
as much is not sure.
"""

from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Kind, PartWhole, Passage, Status, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, FATES, is_magnitude, same_noun
from claimcheck.relations.row import Item, figures_of, is_cue
from claimcheck.text.ties import forms, words

REACH = 6
"""How many words may stand between the mark of a total and its number."""
NEAR = 2
"""How many words around a number may say that it is of some others."""
LEAST = 2
WHY = "total after its parts"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every total with the number of some others before it, and with the figure that those are added to."""
    for passage in story.having("total"):
        for mark in passage.at("total"):
            whole = _whole(passage.row, mark)
            added = _added(passage, mark) if whole is not None else None
            first = _first(story, passage, added, whole) if added is not None and whole is not None else None
            if whole is not None and added is not None and first is not None:
                yield PartWhole((whole, added), Tie(False, WHY, is_likely=True))
                if _is_less_taken(story, first, added):
                    continue
                yield PartWhole((whole, first, added), Tie(False, WHY, is_likely=True))
                yield PartWhole((whole, first, added), Tie(False, WHY), is_closed=True)


def _whole(items: Sequence[Item], mark: int) -> Claim | None:
    """The number that a mark announces."""
    for item in items[mark + 1 : mark + 1 + REACH]:
        if isinstance(item, Claim):
            return item if item.quantity.kind in COUNTED and item.status is Status.FACT else None
        if is_cue(item, "comma", "stop", "break", "source"):
            return None
    return None


def _added(passage: Passage, mark: int) -> Claim | None:
    """The last number before the mark, if it is of some others: another 12, 12 more bodies, 12 جثة أخرى."""
    found = [(items, at, claim) for items, at, claim in figures_of(passage) if at < mark and is_magnitude(claim)]
    if not found or found[-1][2].quantity.kind not in COUNTED:
        return None
    items, at, claim = found[-1]
    before, after = items[max(0, at - NEAR) : at], items[at + 1 : min(mark, at + 1 + NEAR)]
    is_led = any(item.word.lower() in forms("further") for item in before)
    is_other = any(is_cue(item, "others") or item.value in words("another sum") for item in after)
    is_more = bool(after) and after[0].word in forms("more of them")
    return claim if is_led or is_other or is_more or claim.head_path[:1] == ("other",) else None


def _is_less_taken(story: Story, first: Claim, added: Claim) -> bool:
    """Whether another count between the two may be of those that left: 400 pupils. Thirty left, and 50 others came."""
    told = [claim for passage in story.passages[first.passage : added.passage + 1] for claim in passage.claims]
    between = [claim for claim in told if first.span < claim.span < added.span]
    return any(claim.quantity.kind in COUNTED and claim.event not in FATES for claim in between)


def _first(story: Story, passage: Passage, added: Claim, whole: Claim) -> Claim | None:
    """The figure of the same things right before those others, in their sentence or the one before."""
    place = story.passages.index(passage)
    told = [claim for each in story.passages[max(0, place - 1) : place + 1] for claim in each.claims]
    before = [claim for claim in told if claim.span < added.span and _is_like(claim, added, whole)]
    is_near = bool(before) and passage.paragraph - story.passages[before[-1].passage].paragraph <= 1
    first = before[-1] if is_near else None
    return first if first is not None and (first.quantity.number or 0) <= (whole.quantity.number or 0) else None


def _is_like(claim: Claim, added: Claim, whole: Claim) -> bool:
    """Whether a figure counts what the others are, by its noun or by what happened to them."""
    is_told = (
        claim.quantity.kind is Kind.COUNT and claim.status is Status.FACT and (claim.quantity.number or 0) >= LEAST
    )
    named = [other for other in (added, whole) if other.head_path[:1] not in {(), ("other",)}]
    if not is_told or not claim.head_path or (claim.event and added.event and claim.event != added.event):
        return False
    return all(same_noun(claim, other) for other in named) if named else True
