"""Half a match told in words, or what was added after it: two up at half-time, 1-0 in the end; 3-1, one more, 5-1."""

from collections.abc import Iterator

from claimcheck.core import Kind, Passage, Result, Row, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, figures_of, is_cue, without_and
from claimcheck.relations.scores.half_time import is_half_time, told_by
from claimcheck.relations.scores.told_score import goals_of, told_at
from claimcheck.text.ties import forms, words

REACH = 8
"""How many items from the words for half-time its goals may be told."""
NEAR = 3
"""How many items after the verb the goals may stand that were added."""
WHY = "the score of a half and the final one"


def find(story: Story, context: Context) -> Iterator[Result]:
    """The final score of a match with the goals that its words tell for one half."""
    for passage in story.having(Kind.SCORE):
        row = passage.row
        marks = [at for at in range(len(row)) if is_half_time(row, at)]
        if len(marks) == 1 and passage.values.isdisjoint(words("not one match")):
            scores = [at for _, at, claim in figures_of(passage) if claim.quantity.kind is Kind.SCORE]
            if len(scores) == 1:
                yield from _in_words(passage, marks[0], scores[0])
            elif len(scores) == 2:
                yield from _added(row, marks[0], scores)


def _in_words(passage: Passage, mark: int, final: int) -> Iterator[Result]:
    """The goals told in words in the clause of half-time, with the one score, which stands in another."""
    row = passage.row
    start, end = _clause(row, mark)
    if not start <= final < end:
        told = next((told for at in range(start, end) if (told := told_at(row, at)) is not None), None)
        if told is not None and told.end <= end:
            yield Result((as_claim(row[final]),), Tie(False, WHY), "half", told=told.goals)


def _clause(row: Row, mark: int) -> tuple[int, int]:
    """Where the clause of half-time begins and ends."""
    start = end = mark
    while start > 0 and mark - start < REACH and not is_cue(row[start - 1], "comma", "stop", "break"):
        start -= 1
    while end < len(row) and end - mark < REACH and not is_cue(row[end], "comma", "stop", "break"):
        end += 1
    return start, end


def _added(row: Row, mark: int, scores: list[int]) -> Iterator[Result]:
    """The score of half-time, the goals that one side added after it, and the final score."""
    half, final = scores
    if half not in told_by(row, mark, scores):
        return
    for at in range(half + 1, final):
        if without_and(row[at]).lower() in forms("added after the half"):
            goals = [told for item in row[at + 1 : at + 1 + NEAR] if (told := goals_of(item))]
            if len(goals) == 1:
                yield Result((as_claim(row[final]), as_claim(row[half])), Tie(False, WHY), "added", told=(goals[0], 0))
            return
