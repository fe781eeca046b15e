"""Finds a score beside the word for it: won 3-1, drew 1-1, lost 0-2."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.core import Claim, Cue, Kind, Passage, Result, Row, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import is_cue, is_figure, item_at
from claimcheck.text.stems import stem
from claimcheck.text.ties import forms, groups, words

REACH = 14
"""How many items before a score its verb may stand."""
CLOSE = 4
"""How many items before a score the word stands that only it can be of."""
OUTCOMES = ("won", "lost", "drew")
NEAR = 6
"""How many items before a score the verb may stand that has the winner as its subject."""
LEADS = frozenset({"word", "by", "event"})


def find(story: Story, context: Context) -> Iterator[Result]:
    """Every score that one word calls a win, a defeat or a draw."""
    for passage in story.having(Kind.SCORE):
        scores = [at for at, item in enumerate(passage.items) if is_figure(item, Kind.SCORE)]
        row = [_word(item) for item in passage.items]
        if len(scores) == 1 and any(word in words("series") for word in row):
            yield from _series(passage, scores[0], row)
            continue
        for last, at in zip([-1, *scores], scores, strict=False):
            yield from _result(passage, at, row, last + 1)
        yield from _match(passage, scores, row)


def _result(passage: Passage, at: int, row: list[str], start: int) -> Iterator[Result]:
    """The one outcome that is named between the last score and this one, not far from it."""
    near, score = slice(max(start, at - REACH), at), passage.items[at]
    outcomes = {outcome for word in row[start:at] if (outcome := _outcome(word))}
    is_near = any(_outcome(word) for word in row[near])
    is_drawn = any(_outcome(word) == "drew" for word in row[max(start, at - CLOSE) : at])
    after = () if is_drawn or _turns(passage.items, at + 1) else row[at + 1 : at + 4]  # drew 2-2 in the first leg
    is_aside = any(word in words("aside") for word in [*row[near], *after])
    is_broken = any(item.kind == "break" for item in passage.items[near])
    if len(outcomes) == 1 and is_near and not is_aside and not is_broken and isinstance(score, Claim):
        outcome = outcomes.pop()
        yield Result((score,), Tie(True, "score and its word"), outcome)


def _turns(items: Row, at: int) -> bool:
    """Whether a comma and a conjunction turn from a score to what came before it: 3-0, after a free kick."""
    return is_cue(item_at(items, at), "comma") and is_cue(item_at(items, at + 1), "break")


def _match(passage: Passage, scores: Sequence[int], row: list[str]) -> Iterator[Result]:
    """The score that ended a match won in one sentence, the last of its sets; English puts the winner first."""
    run = _sets(passage, scores)
    score = passage.items[run[-1]]
    if len(run) == len(scores) and isinstance(score, Claim) and _is_own(passage, run, row):
        named = _ends(score.quantity.surface.split()[1:])  # a 13-24 victory
        before = _ends([item.word for item in passage.items[max(0, run[0] - NEAR) : run[0]]])
        if (named or before) == {"won"}:
            yield Result((score,), Tie(True, "score and its word"), "won", is_winner_first=True)


def _ends(written: Sequence[str]) -> set[str]:
    """What English words say of how a match ended; a defeat is lost, who defeated another has won."""
    named = groups("outcome match ")
    return {named.get(word) or _outcome(stem(word)) for word in written} - {""}


def _is_own(passage: Passage, run: Sequence[int], row: list[str]) -> bool:
    """Whether an English word leads to the score, and nothing says that it is one of several or was made good."""
    items, first, last = passage.items, run[0], run[-1]
    lead = item_at(items, first - 1)
    following = items[last + 1 : last + 2]
    is_led = (
        isinstance(lead, Cue)
        and lead.word.isascii()
        and lead.kind in LEADS
        and lead.word not in forms("score made good")
    )
    is_aside = any(word in words("aside") for word in [*row[max(0, first - REACH) : first], *row[first : last + 4]])
    is_behind = any(
        isinstance(item, Cue) and (item.kind == "fall" or item.word in forms("trailing")) for item in following
    )
    is_broken = any(isinstance(item, Cue) and item.kind in {"break", "stop"} for item in items[:first])
    return is_led and not (is_aside or is_behind or is_broken)


def _sets(passage: Passage, scores: Sequence[int]) -> Sequence[int]:
    """The scores that follow each other as sets do: 6-3 4-6 7-6 (7-5); those in brackets are left out."""
    items, run = passage.items, list(scores[:1])
    for last, at in pairwise(scores):
        between = [item.kind for item in items[last + 1 : at]]
        if not set(between) <= {"comma", "open", "close"}:
            break
        run += [at]
    return [at for at in run if not (at and items[at - 1].kind == "open")] or run


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


def outcome_of(item: Claim | Cue) -> str:
    """Won, lost or drew, where an item is any form of such a word; else empty."""
    return _outcome(_word(item))


def _outcome(word: str) -> str:
    return next((outcome for outcome in OUTCOMES if word in words(outcome)), "")


def _word(item: Claim | Cue) -> str:
    """The stem of the word itself, also where it is a cue of another kind."""
    if isinstance(item, Claim):
        return ""
    word = item.value if item.kind == "word" else stem(item.word)
    return word[1:] if word[:1] in {"ب", "ل"} and _outcome(word[1:]) else word
