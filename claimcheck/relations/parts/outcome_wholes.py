"""Wholes of outcomes that are told apart from them: in the case in which 300 were tried; 200 firms were traded."""

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.core import Claim, Kind, Passage, Status, Story
from claimcheck.relations.likeness import FATES
from claimcheck.relations.mentions import periods
from claimcheck.relations.row import Item, figures_of, is_cue, until
from claimcheck.text import ties

BEFORE, AFTER = 4, 3
"""How many words before and after a number may tell that it is of all there were."""
MAX_DISTANCE = 4
"""How many sentences with figures later its outcomes may be told."""
ENDS = frozenset({Claim.kind, "comma", "stop", "break", "open", "close"})
"""Cues that words about a number do not run past."""


def _told_in(passage: Passage, game: str) -> list[Claim]:
    """The numbers of all there were in a sentence, of one kind of event."""
    named = ties.groups("whole of ")
    if named.keys().isdisjoint(passage.values):
        return []
    found: list[Claim] = []
    for items, at, claim in figures_of(passage):
        if _is_plain(claim) and not _is_in_an_aside(items, at):
            near = until(items[max(0, at - BEFORE) : at][::-1], ENDS) + until(items[at + 1 : at + 1 + AFTER], ENDS)
            found += [claim] if any(named.get(one.value) == game for one in near) else []
    return found


def _is_in_an_aside(items: Sequence[Item], at: int) -> bool:
    """Whether a figure tells of the one named last, who need not be the subject: level with Hibs, who played 27."""
    asides = (
        is_cue(one, "comma") and who.value in ties.words("relative") for one, who in pairwise(items[:at][-BEFORE:])
    )
    return any(asides)


def whole_of(game: str, story: Story, order: int) -> Claim | None:
    """The number told in a sentence, or the only one told shortly before it."""
    before = story.passages[max(0, order - MAX_DISTANCE) : order]
    found = _told_in(story.passages[order], game) or [claim for one in before for claim in _told_in(one, game)]
    return found[-1] if len({claim.quantity.number for claim in found}) == 1 else None


def before(story: Story, order: int, parts: Sequence[Claim]) -> Claim | None:
    """The only counted thing of the sentence before, where the parts have no noun and so are of it."""
    passage = story.passages[order - 1] if order else None
    if passage is None or any(part.head for part in parts) or story.passages[order].paragraph - passage.paragraph > 1:
        return None
    if not periods().isdisjoint(story.passages[order].values):
        return None  # 58 were admitted in March; in April 39 were discharged
    counts = [claim for claim in passage.claims if claim.quantity.kind is Kind.COUNT]
    is_alone = len(counts) == 1 and _is_plain(counts[0]) and bool(counts[0].head_path)
    return counts[0] if is_alone and counts[0].event not in FATES and counts[0] is passage.claims[-1] else None


def _is_plain(claim: Claim) -> bool:
    """Whether so many are counted out, and are not some others beside them."""
    is_exact = claim.quantity.kind is Kind.COUNT and claim.quantity.is_exact
    return is_exact and claim.status is Status.FACT and claim.head_path[:1] != ("other",)
