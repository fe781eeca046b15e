"""Finds a score beside the word for it: won 3-1, drew 1-1, lost 0-2."""

from collections.abc import Iterator

from claimcheck.core import Claim, Cue, Kind, Passage, Result, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.ties import words
from claimcheck.text.stems import stem

REACH = 14
"""How many items before a score its verb may stand."""
CLOSE = 4
"""How many items before a score the word stands that only it can be of."""
OUTCOMES = ("won", "lost", "drew")


def find(story: Story, context: Context) -> Iterator[Result]:
    """Every score that one word calls a win, a defeat or a draw."""
    for passage in story.having(Kind.SCORE):
        scores = [at for at, item in enumerate(passage.items) if _is_score(item)]
        row = [_word(item) for item in passage.items]
        if len(scores) == 1 and any(word in words("series") for word in row):
            yield from _series(passage, scores[0], row)
            continue
        for last, at in zip([-1, *scores], scores, strict=False):
            yield from _result(passage, at, row, last + 1)


def _is_score(item: Claim | Cue) -> bool:
    return isinstance(item, Claim) and item.quantity.kind is Kind.SCORE


def _result(passage: Passage, at: int, row: list[str], start: int) -> Iterator[Result]:
    """The one outcome that is named between the last score and this one, not far from it."""
    near, score = slice(max(start, at - REACH), at), passage.items[at]
    outcomes = {outcome for word in row[start:at] if (outcome := _outcome(word))}
    is_near = any(_outcome(word) for word in row[near])
    is_drawn = any(_outcome(word) == "drew" for word in row[max(start, at - CLOSE) : at])
    after = () if is_drawn else row[at + 1 : at + 4]  # drew 2-2 in the first leg
    is_aside = any(word in words("aside") for word in [*row[near], *after])
    is_broken = any(item.kind == "break" for item in passage.items[near])
    if len(outcomes) == 1 and is_near and not is_aside and not is_broken and isinstance(score, Claim):
        outcome = outcomes.pop()
        yield Result((score,), Tie(True, "score and its word"), outcome)


def _series(passage: Passage, place: int, row: list[str]) -> Iterator[Result]:
    """A series won 3-1 was decided in its fourth game, not in its sixth."""
    score = passage.items[place]
    for at, item in enumerate(passage.items):
        is_number = isinstance(item, Claim) and item.quantity.kind in {Kind.ORDINAL, Kind.NUMBER, Kind.COUNT}
        beside = row[max(0, at - 1) : at] + row[at + 1 : at + 2]
        if (
            is_number
            and isinstance(item, Claim)
            and isinstance(score, Claim)
            and item.quantity.number
            and any(word in words("game") for word in beside)
        ):
            yield Result((score, item), Tie(True, "score of a series"), "series")
            return


def _outcome(word: str) -> str:
    return next((outcome for outcome in OUTCOMES if word in words(outcome)), "")


def _word(item: Claim | Cue) -> str:
    """The stem of the word itself, also where it is a cue of another kind."""
    if isinstance(item, Claim):
        return ""
    word = item.value if item.kind == "word" else stem(item.word)
    return word[1:] if word[:1] in {"ب", "ل"} and _outcome(word[1:]) else word
