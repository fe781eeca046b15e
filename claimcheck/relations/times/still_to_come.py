"""Dates told as past beside dates still to come: growth since 2030 is not told by whom 2005 is still to come.

This needs no day of the draft: what has begun lies before what is expected.
"""

from collections.abc import Iterator

from claimcheck.core import Claim, Kind, Passage, Sequel, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import figures_of, is_cue, is_figure
from claimcheck.relations.signposts import FENCES
from claimcheck.relations.times.years import is_since, one_year
from claimcheck.text.ties import forms, words

FAR = 12
"""How many items before the date the words for what is still to come may stand."""
SAID = 3
"""How many items after the word for saying the year may stand when it was said."""
LATEST = 3000
"""Later years are no years at all."""
APART = 3
"""So many years at least lie between, so that a plan of old explains nothing."""
WHY = "told as past, and another as still to come"


def find(story: Story, context: Context) -> Iterator[Sequel]:
    """Every date told as past that lies well after all those still to come."""
    past: list[Claim] = []
    coming: list[Claim] = []
    for passage in story.having(Kind.DATE) if context.today is None else ():
        for _, at, claim in figures_of(passage):
            if 0 < (one_year(claim) or 0) < LATEST:
                past += [claim] if _is_past(passage, at) else []
                coming += [claim] if _is_coming(passage, at) else []
        yield from _told_then(passage)
    last = max(coming, key=_year, default=None)
    for claim in past if last is not None else ():
        if last is not None and not 0 < _year(claim) - _year(last) < APART:
            yield Sequel((claim, last), Tie(True, WHY))


def _told_then(passage: Passage) -> Iterator[Sequel]:
    """What has gone on since a year, as somebody said in another: its lowest since 1975, the office said in 2005."""
    dates = [(at, claim) for _, at, claim in figures_of(passage) if one_year(claim)]
    if len(dates) != 2 or is_since(passage.row, dates[1][0]):
        return
    if is_since(passage.row, dates[0][0]) and _is_past(passage, dates[1][0]):
        yield Sequel((dates[0][1], dates[1][1]), Tie(True, WHY))


def _year(claim: Claim) -> int:
    return one_year(claim) or 0


def _is_past(passage: Passage, at: int) -> bool:
    """Whether something has gone on since the year, or was said in it."""
    if is_since(passage.row, at):
        return not passage.at("forecast")
    for item in passage.row[max(0, at - SAID) : at][::-1]:
        if is_cue(item, Claim.kind, "break", "stop", "quote"):
            return False
        if is_cue(item, "source"):
            return True
    return False


def _is_coming(passage: Passage, at: int) -> bool:
    """Whether a word for what is still to come leads to the year, in a sentence of which nothing is told back."""
    if passage.at("was", "earlier") or not passage.values.isdisjoint(words("back then")):
        return False
    for place in range(at - 1, max(-1, at - FAR), -1):
        item = passage.row[place]
        if is_cue(item, "break", *FENCES) or is_figure(item, Kind.DATE):
            return False
        if is_cue(item, "forecast") or item.word in words("still to come"):
            near = passage.row[max(0, place - 1) : place + 1]
            return not any(word.word in forms("expected then") for word in near)
    return False
