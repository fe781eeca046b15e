"""Scores of the first half beside the final one: won 3-1 after leading 2-1 at half-time; goals are never taken back."""

from collections.abc import Iterator

from claimcheck.core import Claim, Kind, Passage, Result, Row, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, is_cue, item_at
from claimcheck.relations.ties import words

REACH = 6
"""How many items from its score the words for the first half may stand."""
WHY = "the score of a half and the final one"
SCORES = 2


def find(story: Story, context: Context) -> Iterator[Result]:
    """Every final score of a sentence with that of its first half."""
    for passage in story.having(Kind.SCORE):
        if not passage.values.isdisjoint(words("half of a match")):
            yield from _halves(passage)


def _halves(passage: Passage) -> Iterator[Result]:
    items = passage.row
    scores = [at for at in passage.at("claim") if as_claim(items[at]).quantity.kind is Kind.SCORE]
    marks = [at for at in range(len(items)) if _is_first_half(items, at)]
    if len(scores) != SCORES or not passage.values.isdisjoint(words("not one match")):
        return
    if not marks:
        return
    halves = {min(scores, key=lambda at: abs(at - mark)) for mark in marks}
    half = next(iter(halves))
    if len(halves) > 1 or min(abs(half - mark) for mark in marks) > REACH:
        return
    final = next(at for at in scores if at != half)
    yield Result((as_claim(items[final]), as_claim(items[half])), Tie(False, WHY), "half")


def _is_first_half(items: Row, at: int) -> bool:
    """Whether a word is the first half, or half-time."""
    if items[at].value not in words("half of a match"):
        return False
    beside = item_at(items, at - 1), item_at(items, at + 1)
    is_first = any(isinstance(item, Claim) and item.quantity.number == 1 for item in beside)
    return is_first or is_cue(beside[1], "dash") or items[at].word in words("end of a half")
