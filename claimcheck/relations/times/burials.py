"""A death and the burial after it, wherever a story tells them: died on 23 March; will be buried on 19 March."""

from collections.abc import Iterator

from claimcheck.core import Claim, Kind, Passage, Sequel, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import figures_of, is_cue, without_and
from claimcheck.relations.signposts import FENCES, Items, signposts
from claimcheck.relations.times.years import are_comparable, are_near, gregorian
from claimcheck.text.ties import forms, words

BACK = 7
"""How many items before its day the word for it may stand."""
KIN = {"child", "parent"}
WHY = "what began and what ended it"


def find(story: Story, context: Context) -> Iterator[Sequel]:
    """The one death of a story with the one burial."""
    dated = story.having(Kind.DATE)
    buried = [claim for passage in dated if _tells(passage) for claim in _days(passage, "is buried")]
    died = [claim for passage in dated for claim in _days(passage, "dies")] if buried else []
    if len({str(claim.quantity.value) for claim in died}) != 1:
        return
    if len({str(claim.quantity.value) for claim in buried}) != 1:
        return
    pair = died[0], buried[0]
    if are_comparable(*pair) or are_near(*pair):
        yield Sequel(pair, Tie(True, WHY))


def _tells(passage: Passage) -> bool:
    return not passage.values.isdisjoint(words("is buried"))


def _days(passage: Passage, group: str) -> Iterator[Claim]:
    """The days that a word leads to, in a sentence of nobody's kin and no guests."""
    if not signposts(passage).keys().isdisjoint(KIN) or not passage.values.isdisjoint(words("of another's funeral")):
        return
    for _, at, claim in figures_of(passage):
        stated = gregorian(claim)
        if stated is not None and stated.day and stated.month and _is_led(passage.row, at, group):
            yield claim


def _is_led(items: Items, at: int, group: str) -> bool:
    """Whether a word of a group leads to a day in its clause."""
    for item in items[max(0, at - BACK) : at][::-1]:
        if is_cue(item, Claim.kind, "break", *FENCES):
            return False
        if without_and(item).lower() in forms(group):
            return True
    return False
