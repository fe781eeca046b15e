"""A score, and words beside it for how the match ended: 2-2, their third defeat; 1-0, sharing the points.

A shoot-out never ends level, and a draw without goals is 0-0.
"""

from collections.abc import Iterator

from claimcheck.core import Claim, Item, Kind, Passage, Result, Row, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, figures_of, is_cue, is_figure, item_at, without_and
from claimcheck.relations.scores.result import outcome_of
from claimcheck.text.ties import forms, words

LED = 5
"""How many items after a score the noun may stand that says what it was: in what was their third defeat."""
SHARED = 4
"""How many items after its verb what the sides share may stand."""
KIND = 3
"""How many items before a score a draw may be called goalless."""
POINTS = 3
"""So many the winner takes."""
WHY = "score and its word"


def find(story: Story, context: Context) -> Iterator[Result]:
    """Every score with the words beside it that fix how the match ended."""
    for passage in story.having(Kind.SCORE):
        scores = [at for _, at, claim in figures_of(passage) if claim.quantity.kind is Kind.SCORE]
        for at in scores:
            outcome = "won" if _is_of_shootout(passage.row, at) else _of_leg(passage.row, at)
            if outcome:
                yield Result((as_claim(passage.row[at]),), Tie(False, WHY), outcome)
        if len(scores) == 1 and passage.values.isdisjoint(words("not one match")):
            yield from _told(passage, scores[0])


def _told(passage: Passage, at: int) -> Iterator[Result]:
    row, score = passage.row, as_claim(passage.row[at])
    outcome = _led_to(row, at) or _shared(row, at)
    before = {told == "drew" for item in row[:at] if (told := outcome_of(item))}
    if outcome and before <= {outcome == "drew"}:
        yield Result((score,), Tie(False, WHY), outcome)
    if _is_goalless(row, at):
        yield Result((score,), Tie(False, WHY), told=(0, 0))


def _is_of_shootout(row: Row, at: int) -> bool:
    """Whether nothing parts a score from the shoot-out that it is of: on penalties 4-3, بركلات الترجيح 4-3."""
    is_told = _is_shootout(item_at(row, at - 1)) or (
        item_at(row, at + 1).word in forms("by means of") and _is_shootout(item_at(row, at + 2))
    )
    return is_told and not is_cue(item_at(row, at + 1), "open", "dash")


def _of_leg(row: Row, at: int) -> str:
    """The outcome of one leg, with its score right behind it: فوزه ذهابا 2-0."""
    return outcome_of(item_at(row, at - 2)) if item_at(row, at - 1).word in forms("in one leg") else ""


def _is_shootout(item: Item) -> bool:
    return item.word.lower() in forms("of a shoot-out")


def _led_to(row: Row, at: int) -> str:
    """The outcome that a noun behind a score says it was, with nothing but its number between."""
    start = at + 1 + is_cue(item_at(row, at + 1), "comma")
    for place in range(start, min(len(row), start + LED)):
        item = row[place]
        if place > start and (outcome := outcome_of(item)):
            return outcome
        if not is_figure(item, Kind.ORDINAL) and item.word.lower() not in forms("leads to an outcome"):
            return ""
    return ""


def _shared(row: Row, at: int) -> str:
    """Who shares the points has drawn; a match in which one side takes three of them was won."""
    for place in range(at + 1, len(row)):
        if is_cue(row[place], "stop", "source"):
            return ""
        verb, after = without_and(row[place]).lower(), row[place + 1 : place + 1 + SHARED]
        if verb in forms("shares the points") and any(item.word.lower() in forms("points shared") for item in after):
            return "drew"
        if verb in forms("takes the points") and any(map(_are_all_points, after)):
            return "won"
    return ""


def _are_all_points(item: Item) -> bool:
    return isinstance(item, Claim) and item.head in words("ranked by") and item.quantity.number == POINTS


def _is_goalless(row: Row, at: int) -> bool:
    """Whether a draw without goals is told right before a score: a goalless draw, 1-1; تعادله السلبي 1-1."""
    near = row[max(0, at - KIND) : at]
    is_drawn = any(outcome_of(item) == "drew" for item in near)
    return is_drawn and any(item.word.lower() in forms("without goals") for item in near)
