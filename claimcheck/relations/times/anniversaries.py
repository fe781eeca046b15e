"""Anniversaries with both years: founded in 1985, it marked its 20th anniversary in 2005, or marks it this year."""

from collections.abc import Iterator

from claimcheck.core import Claim, Elapsed, Kind, Passage, Row, StatedDate, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, is_cue, item_at
from claimcheck.relations.signposts import FENCES
from claimcheck.relations.times.years import one_year
from claimcheck.text.ties import forms, words

START = 5
"""How many items before its year the verb of beginning may stand."""
AHEAD = 4
"""How many items before it may say that it was not reached: three months before his 82nd birthday."""
WHY = "a beginning and its anniversary"


def find(story: Story, context: Context) -> Iterator[Elapsed]:
    """Every anniversary with the one year of the beginning, and its own year or that of the draft."""
    for passage in story.saying(words("anniversary after")):
        order = passage.claims[0].passage
        before = story.passages[order - 1] if order else None
        for at in passage.at(Claim.kind) if Kind.ORDINAL in passage.kinds else ():
            if _is_anniversary(passage.row, at):
                yield from _counted(passage, before, as_claim(passage.row[at]), context)


def _is_anniversary(items: Row, at: int) -> bool:
    """Whether a rank is of an anniversary, and of the beginning itself: not the 10th of its first album."""
    is_rank = as_claim(items[at]).quantity.kind is Kind.ORDINAL
    is_named = is_rank and at + 1 < len(items) and items[at + 1].word in words("anniversary after")
    is_ahead = any(is_cue(item, "break") or item.word in forms("short of") for item in items[max(0, at - AHEAD) : at])
    return is_named and not is_ahead and not is_cue(item_at(items, at + 2), "of", "of_total")


def _counted(passage: Passage, before: Passage | None, length: Claim, context: Context) -> Iterator[Elapsed]:
    """The stretch from the beginning, told in the sentence or in the one before of the same thing."""
    years = _years(passage)
    starts = [claim for claim in years if _is_begun(passage, claim)]
    if not starts and before is not None and passage.row[0].word.lower() in words("pronoun"):
        starts = [claim for claim in _years(before) if _is_begun(before, claim)]
        starts = starts if len(_years(before)) == 1 else []
    ends = [claim for claim in years if claim not in starts]
    if len(starts) != 1 or len(ends) > 1 or not all(_is_of_clause(passage.row, length, end) for end in ends):
        return
    if ends:
        yield Elapsed((starts[0], ends[0], length), Tie(False, WHY))
    elif context.today is not None and (passage.at("forecast", "current", "coming") or _is_marked_now(passage)):
        yield Elapsed((starts[0], length), Tie(False, WHY), until=StatedDate(context.today.year))


def _is_marked_now(passage: Passage) -> bool:
    """Whether an anniversary is marked as the draft is written: is marking it this year."""
    return any(item.word.lower() in forms("marks now") for item in passage.row)


def _is_of_clause(items: Row, one: Claim, other: Claim) -> bool:
    """Whether nothing ends the clause between two figures."""
    start, end = sorted((items.index(one), items.index(other)))
    return not any(is_cue(item, *FENCES, "break") for item in items[start:end])


def _years(passage: Passage) -> list[Claim]:
    return [claim for claim in passage.claims if one_year(claim) is not None]


def _is_begun(passage: Passage, claim: Claim) -> bool:
    """Whether a verb of beginning stands before a year, with no other figure in between."""
    at = passage.row.index(claim)
    for item in passage.row[max(0, at - START) : at][::-1]:
        if isinstance(item, Claim) or is_cue(item, "comma", "break"):
            return False
        if item.word.lower() in words("begun"):
            return True
    return False
