"""Scores that their winner told first: won 24-20, took the series 2-1; and level ones that a shoot-out decided."""

from collections.abc import Iterator

from claimcheck.core import Claim, Kind, Passage, Result, Row, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, cues_in, figures_of, is_cue, item_at
from claimcheck.text.ties import forms, words

NEAR = 4
"""How many items before its score the verb may stand that says who took the series."""
BEFORE, AFTER = 6, 4
"""How many items before and after its score may say how the match ended, or that there was a shoot-out."""
LEAD = 2
"""The same before it, in Arabic: بركلات الترجيح 4-3."""
WHY = "score and its word"


def find(story: Story, context: Context) -> Iterator[Result]:
    """Every score that is told from the winner's side, or as that of a match which went to penalties."""
    for passage in story.having(Kind.SCORE):
        scores = [at for _, at, claim in figures_of(passage) if claim.quantity.kind is Kind.SCORE]
        for at in scores:
            if _is_won(passage.row, at):
                yield Result((as_claim(passage.row[at]),), Tie(True, WHY), "won", is_winner_first=True)
            elif _is_drawn(passage.row, at):
                yield Result((as_claim(passage.row[at]),), Tie(False, WHY), "drew")
        if len(scores) == 2 and passage.values.isdisjoint(words("not one match") - words("of a shoot-out")):
            yield from _decided(passage, scores)


def _is_won(items: Row, at: int) -> bool:
    """Whether an English verb right before a score says that it was won, or that a series was: to win 24-20."""
    before = item_at(items, at - 1)
    if not before.word.isascii():
        return False
    if before.word in forms("took the match"):
        return not is_cue(item_at(items, at + 1), "fall", "comma", "open")
    near = [item.word for item in cues_in(items[max(0, at - NEAR) : at])]
    is_named = (
        before.value in words("series")
        or before.value in words("of a shoot-out")
        or before.word in words("of a shoot-out")
    )
    return is_named and any(word in forms("took the match") for word in near)


def _is_drawn(items: Row, at: int) -> bool:
    """Whether an English word right after a score calls it a draw: held to a 2-1 draw."""
    named = [*as_claim(items[at]).quantity.surface.split()[1:], item_at(items, at + 1).word]
    is_aside = _is_near(items[at + 1 : at + AFTER], "aside")
    return not is_aside and any(word in forms("outcome match drawn") and word.isascii() for word in named)


def _decided(passage: Passage, scores: list[int]) -> Iterator[Result]:
    """The score of a match that ended level, beside that of its shoot-out."""
    items = passage.row
    shootouts = [at for at in scores if _is_near(items[max(0, at - LEAD) : at + AFTER], "of a shoot-out")]
    if len(shootouts) != 1:
        return
    match = next(at for at in scores if at != shootouts[0])
    start = max(match - BEFORE, shootouts[0] + 1 if shootouts[0] < match else 0, 0)
    if _is_near(items[start:match], "ended level"):
        yield Result((as_claim(items[match]),), Tie(False, WHY), "drew")


def _is_near(items: Row, group: str) -> bool:
    return any(item.word in forms(group) or item.value in words(group) for item in items if not isinstance(item, Claim))
