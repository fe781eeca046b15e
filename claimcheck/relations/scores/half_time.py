"""Scores at the half and at the end of a match: who led 24-17 at half-time did not win 31-14; points stay."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from claimcheck.core import Claim, Interval, Kind, Outranked, Passage, Score, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import is_cue
from claimcheck.relations.ties import words

NEAR = 4
"""How many items beside a score may say that it was the one of half-time."""
WHY = "the score of a half and the final one"
ONE = Fraction(1)


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """Every final score below that of half-time, whichever side each puts first."""
    for passage in story.having(Kind.SCORE):
        scores = [at for at in passage.at(Claim.kind) if _score(passage, at) is not None]
        early = [at for at in scores if _is_at_half(passage, at)]
        if len(scores) == 2 and len(early) == 1 and passage.values.isdisjoint(words("not one match")):
            yield from _grown(passage, early[0], next(at for at in scores if at not in early))


def _score(passage: Passage, at: int) -> Score | None:
    item = passage.row[at]
    value = item.quantity.value if isinstance(item, Claim) else None
    return value if isinstance(value, Score) else None


def _is_at_half(passage: Passage, at: int) -> bool:
    """Whether the words after a score say that it was the one of half-time: a 24-17 lead at the break."""
    for item in passage.row[at + 1 : at + 1 + NEAR]:
        if isinstance(item, Claim) or is_cue(item, "comma", "stop", "break"):
            return False
        if item.word in words("half-time"):
            return True
    return False


def _grown(passage: Passage, half: int, end: int) -> Iterator[Outranked]:
    early, late = _score(passage, half), _score(passage, end)
    if early is None or late is None:
        return
    is_fine = late.first >= early.first and late.second >= early.second
    is_turned = late.first >= early.second and late.second >= early.first
    is_first = is_fine or late.first < early.first
    if not is_fine and is_turned:
        return
    yield Outranked((_points(passage, end, is_first), _points(passage, half, is_first)), Tie(True, WHY))


def _points(passage: Passage, at: int, is_first: bool) -> Claim:
    """The points of one side as a number."""
    claim, score = passage.row[at], _score(passage, at)
    assert isinstance(claim, Claim)
    assert score is not None
    points = Fraction(score.first if is_first else score.second)
    quantity = replace(claim.quantity, kind=Kind.NUMBER, value=points, stated=Interval.point(points), quantum=ONE)
    return replace(claim, quantity=quantity)
