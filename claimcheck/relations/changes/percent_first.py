"""A percent told first, both levels in the next sentence: profit soared 33%. It rose to $3.02bn from $2.27bn."""

from collections.abc import Iterator

from claimcheck.core import Change, Claim, Kind, Passage, Row, Story, Tie
from claimcheck.relations.changes.dated_back import is_dated_back
from claimcheck.relations.changes.levels import are_levels, has_level
from claimcheck.relations.context import Context
from claimcheck.relations.kinship import subjects
from claimcheck.relations.likeness import is_percent
from claimcheck.relations.pace import recurs
from claimcheck.relations.row import as_claim, claim_after, figures_of, is_cue, item_at

LED = 5
"""How many items before a percent its verb may stand."""
REACH = 12
"""How many items may stand between the two levels."""
NEAR = 4
"""How many words may stand between a mark and its level."""
SIZE = 5
"""Figures so many times apart are of two things."""
WHY = "levels in two sentences"


def find(story: Story, context: Context) -> Iterator[Change]:
    """Every sentence whose only figure of growth is a percent, with the levels that the next one begins with."""
    for last in story.having(Kind.PERCENT):
        for passage in story.passages[last.claims[0].passage + 1 :][:1]:
            is_next = passage.paragraph - last.paragraph <= 1
            told = _told(last) if is_next and passage.at("against", "from") else None
            if told is not None:
                yield from _with_levels(*told, passage)


def _told(passage: Passage) -> tuple[Claim, int] | None:
    """The one percent by which something rose or fell, in a sentence without levels."""
    found = [(row, at, claim) for row, at, claim in figures_of(passage) if is_percent(claim) or has_level(claim)]
    if len(found) != 1 or not is_percent(found[0][2]) or recurs(*found[0][:2]):
        return None
    row, at, claim = found[0]
    ways = [1 if is_cue(item, "rise") else -1 for item in row[max(0, at - LED) : at] if is_cue(item, "rise", "fall")]
    is_level = is_cue(item_at(row, at - 1), "to", "at", "from", "against", "was")
    return (claim, ways[0]) if len(ways) == 1 and not is_level else None


def _with_levels(percent: Claim, way: int, passage: Passage) -> Iterator[Change]:
    """The first two levels of a sentence, of which a word sets the later told against the other."""
    if any(is_percent(claim) for claim in passage.claims):
        return
    places = [at for at in passage.at(Claim.kind) if has_level(as_claim(passage.row[at]))]
    first = places[0] if places else None
    second = _set_against(passage.row, first) if first is not None else None
    if first is None or second is None:
        return
    after, before = as_claim(passage.row[first]), as_claim(passage.row[second])
    alike = [at for at in places if _is_of_size(as_claim(passage.row[at]), after)]
    if len(alike) == 2 and are_levels(before, after, has_lengths=False) and _are_of_one(percent, after):
        yield Change(Tie(False, WHY, is_likely=True), before, after, None, percent, way)


def _set_against(row: Row, first: int) -> int | None:
    """The level that `from` leads to after a level with `to`, or `against` with a time before."""
    is_led = is_cue(item_at(row, first - 1), "to", "at")
    for place in range(first + 1, min(len(row), first + 1 + REACH)):
        if is_cue(row[place], "stop", "break", "source", "rise", "fall"):
            return None
        if is_cue(row[place], "from", "against"):
            second = claim_after(row, place, NEAR)
            is_told = second is not None and (is_led if is_cue(row[place], "from") else is_dated_back(row, second))
            if is_told:
                return second
    return None


def _is_of_size(claim: Claim, level: Claim) -> bool:
    """Whether a figure is a level of the same size as another: no earnings of a share beside those of a company."""
    one, other = claim.quantity.number or 0, level.quantity.number or 0
    return are_levels(claim, level, has_lengths=False) and one < SIZE * other and other < SIZE * one


def _are_of_one(percent: Claim, level: Claim) -> bool:
    """Whether both clauses speak of the same."""
    return bool(subjects(percent.words) & subjects(level.words))
