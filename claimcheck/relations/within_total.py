"""Totals and the figures of the same things around them: 870 fines in all, 410 of them, it seems, in the capital.

That such a figure is a part is never sure, so a larger one is none; the comparison is for the reader.
"""

from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Kind, PartWhole, Status, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import MEASURED, same_noun
from claimcheck.relations.row import Item, cues_in, figures, is_cue
from claimcheck.relations.ties import words

REACH = 12
"""How many words before a figure may call it a number or a total."""
MAX_TOTALS = 4
MAX_PARTS = 6
NEAR = 12
"""How many figures around a total are looked at."""
MAX_DISTANCE = 6
"""How many sentences with figures away a part may stand."""
KINDS = (MEASURED | {Kind.COUNT}) - {Kind.DURATION}
WHY = "a total and figures near it"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every total with the smaller figures of its kind near it."""
    told = [(items, at, claim) for items, at, claim in figures(story) if _is_stated(claim)]
    claims = [claim for _, _, claim in told]
    totals = [(place, claim) for place, (items, at, claim) in enumerate(told) if _is_total(items, at)]
    for place, whole in totals[:MAX_TOTALS]:
        near = claims[max(0, place - NEAR) : place + NEAR]
        for part in [claim for claim in near if _is_less(claim, whole)][:MAX_PARTS]:
            yield PartWhole((whole, part), Tie(False, WHY))


def _is_stated(claim: Claim) -> bool:
    is_told = claim.quantity.kind in KINDS and claim.quantity.number is not None
    return is_told and bool(claim.head) and claim.status is Status.FACT


def _is_total(items: Sequence[Item], at: int) -> bool:
    """Whether the words before a figure, back to the one before it, call it a number or a total."""
    for item in items[max(0, at - REACH) : at][::-1]:
        if isinstance(item, Claim) or is_cue(item, "stop", "break"):
            return False
        if is_cue(item, "total") or (is_cue(item, "word") and any(c.value in words("total") for c in cues_in([item]))):
            return True
    return False


def _is_less(part: Claim, whole: Claim) -> bool:
    if part is whole or abs(part.passage - whole.passage) > MAX_DISTANCE or not same_noun(part, whole):
        return False
    is_one_event = not (part.event and whole.event) or part.event == whole.event
    return is_one_event and (part.quantity.number or 0) < (whole.quantity.number or 0)
