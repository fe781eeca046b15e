"""Scores of the first half beside the final one: 3-1، بعد أن انتهى الشوط الأول 2-1; goals stay."""

from collections.abc import Iterator

from claimcheck.core import Claim, Kind, Passage, Result, Row, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, figures_of, item_at
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
    scores = [at for _, at, claim in figures_of(passage) if claim.quantity.kind is Kind.SCORE]
    marks = [at for at in range(len(items)) if _is_first_half(items, at)]
    if len(scores) != SCORES or not marks or not passage.values.isdisjoint(words("not one match")):
        return
    half, *others = {min(scores, key=lambda at: abs(at - mark)) for mark in marks}
    if not others and min(abs(half - mark) for mark in marks) <= REACH:
        final = next(at for at in scores if at != half)
        yield Result((as_claim(items[final]), as_claim(items[half])), Tie(False, WHY), "half")


def _is_first_half(items: Row, at: int) -> bool:
    """Whether a word and the number after it are the first half: الشوط الأول."""
    number = item_at(items, at + 1)
    is_first = isinstance(number, Claim) and number.quantity.number == 1
    return is_first and items[at].value in words("half of a match")
