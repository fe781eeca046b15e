"""The score of half-time in one sentence, the only final score of a story in another: 27-0 at the interval, 24-12."""

from collections.abc import Iterator
from itertools import islice

from claimcheck.core import Claim, Kind, Passage, Result, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import sides
from claimcheck.relations.row import as_claim
from claimcheck.relations.scores.half_time import is_half_time, told_by
from claimcheck.text.stems import stem
from claimcheck.text.ties import words

NEAR = 4
"""How many items beside a score the word may stand for how the match ended."""
MOST = 8
"""A story that tells of more scores is of more than one match."""
WHY = "the score of a half and the final one"


def find(story: Story, context: Context) -> Iterator[Result]:
    """Every score of half-time with the final one, where the story has no other final score."""
    passages = story.having(Kind.SCORE)
    if len(passages) < 2:
        return
    told = [claim for passage in islice(passages, MOST) for claim in _finals(passage)]
    if len({sides(claim) for claim in told}) != 1 or any(_is_of_several(passage) for passage in passages):
        return
    for passage in passages:
        half = _half(passage)
        if half is not None and half.passage != told[0].passage and sides(half) != sides(told[0]):
            yield Result((told[0], half), Tie(False, WHY), "half")


def _is_of_several(passage: Passage) -> bool:
    return not passage.values.isdisjoint(words("not one match"))


def _scores(passage: Passage) -> list[int]:
    return [at for at in passage.at(Claim.kind) if as_claim(passage.row[at]).quantity.kind is Kind.SCORE]


def _finals(passage: Passage) -> Iterator[Claim]:
    """The scores beside a word for how a match ended: a 24-12 triumph, فاز 3-1."""
    items = passage.row
    if any(is_half_time(items, at) for at in range(len(items))):
        return
    for at in _scores(passage):
        near = [item for item in items[max(0, at - NEAR) : at + NEAR] if not isinstance(item, Claim)]
        said = {as_claim(items[at]).quantity.surface.lower().rpartition(" ")[2], *(item.word.lower() for item in near)}
        if not words("match is over").isdisjoint({*said, *map(stem, said), *(item.value for item in near)}):
            yield as_claim(items[at])


def _half(passage: Passage) -> Claim | None:
    """The one score of a sentence, told to be that of half-time."""
    scores, items = _scores(passage), passage.row
    marks = [at for at in range(len(items)) if is_half_time(items, at)] if len(scores) == 1 else []
    return as_claim(items[scores[0]]) if any(told_by(items, mark, scores) for mark in marks) else None
