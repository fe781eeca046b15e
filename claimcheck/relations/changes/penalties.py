"""Sentences changed on appeal: seven years in prison, reduced to five; the longer one stands first."""

from collections.abc import Iterator

from claimcheck.core import Bound, Change, Claim, Cue, Kind, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import is_cue
from claimcheck.text.ties import words

BACK = 4
"""How many items before the length the word for prison may stand."""
REACH = 9
"""How many items after the verb the new length may stand."""
NEAR = 2
"""How many sentences before, the sentence may have been told."""
UNITS = frozenset({"year", "month"})
WHY = "a sentence and what it was changed to"


def find(story: Story, context: Context) -> Iterator[Change]:
    """Every new sentence with the only one told before it."""
    told: list[Claim] = []
    for passage in story.having(Kind.DURATION):
        for claim, verb in _sentences(passage):
            before = [one for one in told if claim.passage - one.passage <= NEAR]
            if verb is not None and len({(one.quantity.number, one.quantity.unit) for one in before}) == 1:
                direction = 1 if verb.kind == "rise" else -1
                yield Change(Tie(False, WHY, is_likely=True), before[-1], claim, direction=direction)
            told.append(claim)


def _sentences(passage: Passage) -> Iterator[tuple[Claim, Cue | None]]:
    """Every term of prison, and the verb that changed the sentence to it."""
    items = passage.row
    for at in passage.at(Claim.kind):
        item = items[at]
        if not isinstance(item, Claim) or item.quantity.unit not in UNITS or item.quantity.bound is not Bound.EXACT:
            continue
        verb = _verb(passage, at)
        before = items[max(0, at - (BACK if verb is None else REACH)) : at]
        if any(cue.value in words("prison") for cue in before):
            yield item, verb


def _verb(passage: Passage, at: int) -> Cue | None:
    """The verb of the change, where `to` stands between it and the term, and no other figure."""
    items = passage.row
    is_to = False
    for place in range(at - 1, max(-1, at - REACH), -1):
        item = items[place]
        if is_cue(item, Claim.kind, "stop", "from"):
            return None
        is_to = is_to or is_cue(item, "to")
        if isinstance(item, Cue) and is_cue(item, "rise", "fall"):
            return item if is_to else None
    return None
