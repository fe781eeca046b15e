"""Minutes of a match in the order of its goals: opened the scoring in the 12th, and the others levelled in the 40th."""

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.core import Claim, Item, Kind, Passage, Sequel, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, figures_of, is_cue, item_at
from claimcheck.relations.signposts import FENCES, Items
from claimcheck.text.normalise import fold_word
from claimcheck.text.ties import forms, words

KINDS = frozenset({Kind.ORDINAL, Kind.NUMBER})
LONGEST = 130
"""No minute of a match is later."""
REACH = 22
"""How many items two goals of one sentence may stand apart."""
HALF = 4
"""How many items after a minute it may say that it is of the second half."""
LEAD = 6
"""How many items may open the next sentence before the verb that goes on, and stand between it and its minute."""
AND = ("و", "ف", "ل")
WHY = "told one after the other"


def find(story: Story, context: Context) -> Iterator[Sequel]:
    """Every two minutes told one after the other of which the second goal answers or adds to the first."""
    told: tuple[Passage, int] | None = None
    for passage in story.having(*KINDS):
        minutes = [
            at for row, at, claim in figures_of(passage) if claim.quantity.kind in KINDS and _is_minute(row, at, claim)
        ]
        if told is not None and minutes and passage.paragraph - told[0].paragraph == 1:
            opening = passage.row[: minutes[0]]
            if len(opening) <= 2 * LEAD and any(map(_goes_on, opening[:LEAD])) and _is_plain(opening):
                yield _sequel(as_claim(told[0].row[told[1]]), passage.row[minutes[0]])
        for one, other in pairwise(minutes):
            between = passage.row[one + 1 : other]
            if len(between) <= REACH and any(map(_goes_on, between)) and _is_plain(between):
                yield _sequel(as_claim(passage.row[one]), passage.row[other])
        told = (passage, minutes[-1]) if minutes else None


def _sequel(first: Claim, second: Item) -> Sequel:
    return Sequel((first, as_claim(second)), Tie(True, WHY))


def _is_minute(items: Items, at: int, claim: Claim) -> bool:
    """Whether a figure is a minute of the whole match: الدقيقة 63, (د 63), the 63rd minute; not of its second half."""
    if not _is_named(items, at, claim):
        return False
    aside = items[at + 1 : at + 1 + HALF]
    return 0 < (claim.quantity.number or 0) <= LONGEST and not any(
        item.value in words("first or second half") or item.word == "+" for item in aside
    )


def _is_named(items: Items, at: int, claim: Claim) -> bool:
    minutes, surface = forms("minute of a match"), claim.quantity.surface
    if item_at(items, at - 1).word in minutes or (not surface[0].isdigit() and fold_word(surface).startswith(minutes)):
        return True
    return claim.quantity.kind is Kind.ORDINAL and item_at(items, at + 1).word in minutes


def _goes_on(item: Item) -> bool:
    """Whether a verb says that this goal came after the one told before."""
    bare = item.word
    return bare in forms("goal goes on") or (bare[:1] in AND and bare[1:] in forms("goal goes on"))


def _is_plain(between: Items) -> bool:
    """Whether nothing looks back, ends the match that is told of, or brings in another figure."""
    return not any(
        (is_cue(item, Claim.kind, *FENCES) and not _is_rank(item))
        or item.word.removeprefix("و").startswith(forms("of another time"))
        or item.value in words("another match")
        for item in between
        if item.word not in forms("before a goal")
    )


def _is_rank(item: Item) -> bool:
    return (isinstance(item, Claim) and item.quantity.kind is Kind.ORDINAL) or is_cue(item, "source")
