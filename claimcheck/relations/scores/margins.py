"""By how much a match was won, against what both sides made: 31-24 is by seven points, 187 against 136 by 51 runs.

In cricket who wins by six wickets has lost four of the ten.
"""

from collections.abc import Iterator
from fractions import Fraction

from msgspec.structs import replace

from claimcheck.core import Bound, Claim, Interval, Kind, PartWhole, Passage, Row, Score, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import number_of
from claimcheck.relations.row import as_claim, begins_with_and, is_and, is_cue, is_figure
from claimcheck.relations.scores.result import outcome_of
from claimcheck.text.ties import forms, words

LEAD = 4
"""How many items before a margin the word may stand that it is won or lost by."""
APART = 12
"""How many items may stand between a score and its margin."""
FEWEST = 20
"""No innings that is told with its margin has fewer runs."""
WICKETS = 10
WHY = "a margin and the two it parts"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every margin of points beside the only score, of runs beside two innings, and of wickets beside those lost."""
    for passage in story.having(Kind.COUNT):
        if len(passage.claims) > 1 and any(claim.head in words("unit of a margin") for claim in passage.claims):
            yield from _margins(passage)


def _margins(passage: Passage) -> Iterator[PartWhole]:
    row = passage.row
    counts = [at for at in passage.at(Claim.kind) if _is_counted(row, at)]
    margins = [at for at in counts if _is_margin(row, at)]
    if len(margins) != 1 or as_claim(row[margins[0]]).quantity.bound is not Bound.EXACT:
        return
    at, margin = margins[0], as_claim(row[margins[0]])
    scores = [place for place in passage.at(Claim.kind) if is_figure(row[place], Kind.SCORE)]
    if margin.head in words("runs of an innings"):
        yield from _innings(passage, margin)
    elif margin.head in words("wickets of an innings"):
        yield from _wickets(row, counts, at)
    elif len(scores) == 1 and len(counts) == 1 and abs(scores[0] - at) <= APART:
        yield from _score(passage, as_claim(row[scores[0]]), margin)


def _is_counted(row: Row, at: int) -> bool:
    return is_figure(row[at], Kind.COUNT) and as_claim(row[at]).head in words("unit of a margin")


def _is_margin(row: Row, at: int) -> bool:
    """Whether a match was won or lost by so much: by twelve points, a margin of six, بفارق سبع نقاط."""
    lead = row[max(0, at - APART) : at]
    if any(item.word.lower() in forms("margin of a match") for item in lead[-2:]):
        return not any(is_and(item) or begins_with_and(item) for item in lead)
    ended = next((place for place in range(len(lead) - 1, -1, -1) if outcome_of(lead[place])), None)
    if ended is None or not is_cue(lead[-1], "by"):
        return False
    return not any(is_and(item) or is_cue(item, "stop", "break") for item in lead[ended:])


def _score(passage: Passage, score: Claim, margin: Claim) -> Iterator[PartWhole]:
    """The margin of the only score of a sentence, which is not that of a half or of a set."""
    value = score.quantity.value
    is_aside = not passage.values.isdisjoint(words("aside") | words("half-time") | words("not one match"))
    if not isinstance(value, Score) or is_aside or value.first == value.second:
        return
    more, fewer = max(value.first, value.second), min(value.first, value.second)
    if margin.head in words("points of a match") and more < FEWEST:
        return  # won 2-1, and lead by six points
    yield PartWhole((_side(score, more), _side(score, fewer), margin), Tie(False, WHY, True), is_closed=True)


def _side(score: Claim, points: int) -> Claim:
    """What one side of a score made, as a number."""
    made = Fraction(points)
    told = replace(score.quantity, kind=Kind.NUMBER, value=made, stated=Interval.point(made), quantum=Fraction(1))
    return replace(score, quantity=told)


def _innings(passage: Passage, margin: Claim) -> Iterator[PartWhole]:
    """Both innings of a match won by so many runs, the only other two figures that can be."""
    made = [claim for claim in passage.claims if claim is not margin and is_figure(claim, Kind.NUMBER)]
    made = [claim for claim in made if number_of(claim) >= FEWEST and claim.quantity.is_exact]
    others = [claim for claim in passage.claims if is_figure(claim, Kind.SCORE) or claim.head == margin.head]
    is_one = not any(is_cue(item, "stop") for item in passage.row[:-1])
    if len(made) != 2 or others != [margin] or not is_one or passage.values.isdisjoint(words("innings told")):
        return
    more, fewer = sorted(made, key=number_of, reverse=True)
    if more.quantity.number != fewer.quantity.number:
        yield PartWhole((more, fewer, margin), Tie(False, WHY, True), is_closed=True)


def _wickets(row: Row, counts: list[int], at: int) -> Iterator[PartWhole]:
    """Won by six wickets for the loss of four: the two make ten."""
    lost = [as_claim(row[place]) for place in counts if place != at and _is_loss(row, place)]
    margin = as_claim(row[at])
    if len(lost) == 1 and len(counts) == 2:
        ten = replace(margin.quantity, value=Fraction(WICKETS), stated=Interval.point(Fraction(WICKETS)))
        yield PartWhole((replace(margin, quantity=ten), lost[0], margin), Tie(False, WHY, True), is_closed=True)


def _is_loss(row: Row, at: int) -> bool:
    return any(item.value in words("wickets down") for item in row[max(0, at - LEAD) : at])
