"""Scores at the half and at the end of a match: who led 24-17 at half-time did not win 31-14; goals stay."""

from collections.abc import Iterator

from claimcheck.core import Claim, Kind, Passage, Result, Row, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, figures_of, is_and, is_cue, item_at
from claimcheck.relations.scores.result import outcome_of
from claimcheck.text.ties import words

REACH = 6
"""How many items from its score the words for half-time may stand."""
WHY = "the score of a half and the final one"


def find(story: Story, context: Context) -> Iterator[Result]:
    """The final score of a match with that of half-time, where one sentence tells both."""
    for passage in story.having(Kind.SCORE):
        scores = [at for _, at, claim in figures_of(passage) if claim.quantity.kind is Kind.SCORE]
        is_one_match = len(scores) == 2 and passage.values.isdisjoint(words("not one match"))
        if is_one_match and not _are_sets(passage.row[scores[0] + 1 : scores[1]]):
            yield from _halves(passage, scores)


def _are_sets(between: Row) -> bool:
    """Whether two scores stand side by side, as those of sets do: 6-4, 7-5."""
    return all(is_cue(item, "comma") or is_and(item) for item in between)


def _halves(passage: Passage, scores: list[int]) -> Iterator[Result]:
    items = passage.row
    marks = [at for at in range(len(items)) if is_half_time(items, at)]
    halves = {min(near, key=lambda at: abs(at - mark)) for mark in marks if (near := told_by(items, mark, scores))}
    finals = set(scores) - halves
    if len(halves) == len(finals) == 1:
        yield Result((as_claim(items[finals.pop()]), as_claim(items[halves.pop()])), Tie(False, WHY), "half")


def is_half_time(items: Row, at: int) -> bool:
    """Whether a word is half-time, or half of a match with the number of the first: الشوط الأول."""
    if items[at].value in words("first or second half"):
        number = item_at(items, at + 1)
        return isinstance(number, Claim) and number.quantity.number == 1
    is_after = [item.word.lower() for item in items[max(0, at - 2) : at]] == ["after", "the"]  # what follows the break
    return items[at].word in words("half-time") and not is_after


def told_by(items: Row, mark: int, scores: list[int]) -> list[int]:
    """The scores that may be those of half-time: in its clause, and not what somebody won or lost by later on."""
    return [at for at in scores if abs(at - mark) <= REACH and not _is_apart(items, mark, at)]


def _is_apart(items: Row, mark: int, score: int) -> bool:
    between = items[min(mark, score) + 1 : max(mark, score)]
    is_later = score > mark and any(outcome_of(item) in {"won", "lost"} for item in between)
    return is_later or any(is_cue(item, "comma", "stop", "break") for item in between)
