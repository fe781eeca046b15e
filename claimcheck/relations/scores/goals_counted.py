"""Goals that a sentence counts, against its only score: one lone goal for 1-0, no fifth goal or hat-trick in a 2-1."""

from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Item, Kind, Passage, Result, Row, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import sides
from claimcheck.relations.row import as_claim, figures_of, is_cue, item_at, without_and
from claimcheck.relations.scores.result import outcome_of
from claimcheck.text.ties import forms, groups, words

GOAL = "goal"
BACK = 3
"""How many items before a number of goals the verb may stand that says who scored them."""
MOST = 12
"""A score of more is none of goals."""
WHY = "score in words and in figures"


def find(story: Story, context: Context) -> Iterator[Result]:
    """The only score of every sentence with each number of goals told beside it."""
    for passage in story.having(Kind.SCORE):
        scores = [at for _, at, claim in figures_of(passage) if claim.quantity.kind is Kind.SCORE]
        is_one_match = len(scores) == 1 and passage.values.isdisjoint(words("not one match", "of a season"))
        is_one_match = is_one_match and not any(claim.head in words("several matches") for claim in passage.claims)
        if is_one_match and max(sides(as_claim(passage.row[scores[0]]))) <= MOST:
            yield from _counted(passage, scores[0])


def _counted(passage: Passage, at: int) -> Iterator[Result]:
    row, score = passage.row, as_claim(passage.row[at])
    is_won = any(outcome_of(item) == "won" for item in row) or not words("won").isdisjoint(_surface(score))
    if is_won and any(_is_lone_goal(row, place) for place in range(at)):
        yield Result((score,), Tie(False, WHY), told=(1, 0))
    for _, place, claim in figures_of(passage):
        if claim.quantity.kind is Kind.ORDINAL and _is_of_match(row, place):
            yield Result((score, claim), Tie(False, WHY), "goals")
        elif claim.head_path[:1] == (GOAL,) and _is_scored(row, place) and claim.quantity.is_exact:
            yield Result((score, claim), Tie(False, WHY), "side")
    for place in range(1, len(row)):
        if (several := groups("scored by one ").get(_word(row, place))) and _is_scored(row, place):
            yield Result((score,), Tie(False, WHY), "side", told=(int(several), 0))


def _surface(score: Claim) -> Sequence[str]:
    """The words that a score was read with: a 2-0 win."""
    return score.quantity.surface.lower().split()[1:]


def _word(row: Row, at: int) -> str:
    """The word at a place, with what its hyphen joins to it: a hat-trick."""
    is_joined = is_cue(item_at(row, at + 1), "dash")
    return f"{row[at].word} {item_at(row, at + 2).word}".lower() if is_joined else row[at].word.lower()


def _is_lone_goal(row: Row, at: int) -> bool:
    """Whether one goal is told to be all there were: هدف وحيد, a lone goal, the only goal of the game."""
    one, other = row[at].word.lower(), item_at(row, at + 1).word.lower()
    if one in forms("a goal"):
        return other in forms("lone goal") and not _is_of_one_side(row, at + 2)
    return one in forms("lone goal") and other in forms("a goal") and not _is_of_one_side(row, at + 2)


def _is_of_one_side(row: Row, at: int) -> bool:
    return item_at(row, at).word.lower() in forms("for one side")


def _is_of_match(row: Row, at: int) -> bool:
    """Whether a rank is that of a goal of the match: الهدف الخامس, the fifth goal; not his fifth goal of the season."""
    before, after = item_at(row, at - 1), item_at(row, at + 1)
    if after.word.lower() in forms("a goal"):
        return before.word.lower() in forms("article") and not _counts_on(row, at + 2)
    return without_and(before) in forms("the goal") and not _counts_on(row, at + 1)


def _counts_on(row: Row, at: int) -> bool:
    """Whether what follows says that goals of other matches are counted in."""
    item = item_at(row, at)
    is_minute = isinstance(item_at(row, at + 1), Claim)
    return item.word.lower() in forms("counts goals on") and not is_minute


def _is_scored(row: Row, at: int) -> bool:
    """Whether a verb right before says that one player scored so many."""
    return any(_is_score_verb(item) for item in row[max(0, at - BACK) : at])


def _is_score_verb(item: Item) -> bool:
    return without_and(item).lower() in forms("scored")
