"""A part that the text ties to its whole, with the share that it is said to be: 160 of them women, that is 25 %.

The whole is that of the sentence (منهم، من أصل), or the one number of the same things in the sentences before,
where the share is said to be of all of them.
"""

from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Item, Kind, Passage, Share, Status, Story, Tie
from claimcheck.core.precision import hard, lenient
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import RATIOS, fits, is_magnitude, same_noun
from claimcheck.relations.parts import of_total, part_whole
from claimcheck.relations.row import figures_of, is_and, is_cue
from claimcheck.relations.shares.evidence import base_of, share_of
from claimcheck.relations.shares.share import is_ratio
from claimcheck.text.ties import words

REACH = 10
"""How many words and signs may stand between a part and its share."""
NEAR = 2
"""How many words after a number may say which place it is of."""
MAX_DISTANCE = 2
"""How many sentences back the number of all of them may stand."""
SHARES = ("equivalent", "amounts")
ENDS = (
    "stop",
    "break",
    "source",
    "event",
    "rise",
    "fall",
    "of_total",
    "against",
    "was",
    "forecast",
    "earlier",
    "close",
)
WHY = "part, whole and share"


def find(story: Story, context: Context) -> Iterator[Share]:
    """Every part of a whole with the share after it."""
    told: list[Claim] = []
    for passage in story.passages:
        if not passage.kinds.isdisjoint(RATIOS):
            shared = list(_shared(passage))
            if shared and len(passage.claims) > 2:
                yield from _within(passage, shared, context)
            yield from _of_all(passage, shared, told, story)
        told.extend(claim for claim in passage.claims if _is_counted(claim))


def _shared(passage: Passage) -> Iterator[tuple[Claim, Claim, int]]:
    """Every figure with the share announced after it, and where that stands."""
    items = passage.row
    for _, at, claim in figures_of(passage):
        place = None if is_ratio(claim) else _announced(items, at)
        ratio = items[place] if place is not None else None
        if place is not None and isinstance(ratio, Claim) and is_ratio(ratio):
            yield claim, ratio, place


def _announced(items: Sequence[Item], at: int) -> int | None:
    """Where the next figure stands, if a word says that it is what the one before amounts to."""
    is_announced = False
    for place in range(at + 1, min(len(items), at + 1 + REACH)):
        item = items[place]
        if isinstance(item, Claim):
            return place if is_announced or is_cue(items[place - 1], "open") else None
        if is_cue(item, *ENDS) or is_and(item):
            return None
        is_announced = is_announced or is_cue(item, *SHARES)
    return None


def _within(passage: Passage, shared: Sequence[tuple[Claim, Claim, int]], context: Context) -> Iterator[Share]:
    """The wholes that marks of the same sentence tie the parts to."""
    alone = Story((passage,))
    for relation in (*part_whole.find(alone, context), *of_total.find(alone, context)):
        is_told = relation.tie.is_sure or relation.tie.is_likely
        for part, ratio, at in shared if is_told and len(relation.claims) == 2 else ():
            whole = relation.claims[0]
            if (
                relation.claims[1] is part
                and whole.span < ratio.span
                and base_of(passage.row, at, part, whole) != "other"
            ):
                meant = _meant(passage.row, part, whole, ratio)
                yield Share((part, meant, ratio), Tie(relation.tie.is_sure, WHY, is_likely=True))


def _meant(items: Sequence[Item], part: Claim, whole: Claim, ratio: Claim) -> Claim:
    """Those of a whole who came, where a share is right of them: 80 of 200 passed, among them 50 women (62.5%)."""
    told = (item for item in items[: items.index(part)] if isinstance(item, Claim) and is_magnitude(item))
    few = (of for of in told if fits(part, of) and not hard(of.quantity).holds(0))
    return next((of for of in few if share_of(part, hard(of.quantity)).meets(lenient(ratio.quantity))), whole)


def _of_all(
    passage: Passage, shared: Sequence[tuple[Claim, Claim, int]], told: Sequence[Claim], story: Story
) -> Iterator[Share]:
    """The one larger number of the same things before, where the share is said to be of all of them."""
    for part, ratio, at in shared:
        if _is_counted(part) and part.status is Status.FACT:
            near = [claim for claim in told if part.passage - claim.passage <= MAX_DISTANCE]
            alike = [claim for claim in near if same_noun(part, claim)]
            is_one = len({claim.quantity.number for claim in alike}) == 1 and not _is_of_place(story, alike[-1])
            is_larger = is_one and (alike[-1].quantity.number or 0) > (part.quantity.number or 0)
            if is_larger and base_of(passage.row, at, part, alike[-1]) == "all":
                yield Share((part, alike[-1], ratio), Tie(False, WHY, is_likely=True))


def _is_of_place(story: Story, claim: Claim) -> bool:
    """Whether a number is said to be that of one place, so that another may stand beside it: 500 in the north."""
    items = story.passages[claim.passage].row
    at = items.index(claim)
    return any(item.value in words("place") for item in items[at + 1 : at + 1 + NEAR])


def _is_counted(claim: Claim) -> bool:
    """Whether things of a known noun are counted."""
    return claim.quantity.kind is Kind.COUNT and bool(claim.head_path) and claim.quantity.number is not None
