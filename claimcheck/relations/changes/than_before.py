"""A step from a level that is named after it: $21m, 40% higher than the $15m of last year; 62 fewer than the 401.

The level that it leads to stands right before, or is the only one of its kind in a sentence before.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.core import Change, Claim, Kind, Passage, Row, Story, Tie
from claimcheck.relations.changes.levels import has_level, is_amount, way_of
from claimcheck.relations.changes.nearest_level import are_levels_alike, has_another_level, level_before
from claimcheck.relations.context import Context
from claimcheck.relations.kinship import subjects
from claimcheck.relations.likeness import is_percent, number_of
from claimcheck.relations.pace import recurs
from claimcheck.relations.row import as_claim, is_cue, item_at
from claimcheck.text.ties import forms, words

BACK = 3
"""How many items before a step its verb may stand: increased by almost 9.7 percent."""
BESIDE = 3
"""How many items after a step the word may stand that sets it apart, and after that the one for what from."""
REACH = 9
"""How many items after that the level may stand: over the 2000 resident population of."""
SIGHT = 6
"""How many sentences with figures before it a count may stand that is not told again."""
FAR = Fraction(3, 2)
"""So many times what a step leads to is not said of it."""
YEARS = 1900, 2100
HUNDRED = Fraction(100)
WHY = "a level and the one before"


def find(story: Story, context: Context) -> Iterator[Change]:
    """Every step that the text takes from a level it names, with the level that this comes to."""
    links, stems = forms("from the time before"), words("from the time before")
    for number, passage in enumerate(story.passages):
        is_linked = len(passage.claims) > 1 and not passage.values.isdisjoint(stems)
        is_linked = is_linked and any(item.word.lower() in links for item in passage.row)
        for at in passage.at(Claim.kind) if is_linked else ():
            yield from _stepped(passage, at, story.passages[max(0, number - SIGHT) : number])


def _stepped(passage: Passage, at: int, earlier: Sequence[Passage]) -> Iterator[Change]:
    """The change that a figure is the step of."""
    row, step = passage.row, as_claim(passage.row[at])
    way, link = _told_after(row, at) or _told_before(row, at)
    before = _level_after(row, link) if way else None
    if before is None or recurs(row, at) or step.quantity.is_approximate:
        return
    after = _level_told(row, at, before) or _told_in(earlier, passage, step, before)
    amount, percent = (None, step) if is_percent(step) else (step, None)
    if after is not None and after in row and has_another_level(row, after, before, way, percent):
        return
    if after is not None and (amount is None or is_amount(amount, after)):
        yield Change(Tie(False, WHY, is_likely=True), before, after, amount, percent, way)


def _told_after(row: Row, at: int) -> tuple[int, int] | None:
    """Which way the word after a step has it, and where what it is from is led to: 46% higher than."""
    for place in range(at + 1, min(len(row), at + 1 + BESIDE)):
        way = way_of(row[place])
        if way:
            link = _link(row, place)
            return (way, link) if link is not None else None
        if row[place].kind != "word":
            return None
    return None


def _link(row: Row, at: int) -> int | None:
    """The next word that leads to what a step is from, with no sign or figure before it."""
    for place in range(at + 1, min(len(row), at + 1 + BESIDE)):
        if row[place].word.lower() in forms("from the time before"):
            return place
        if row[place].kind != "word":
            return None
    return None


def _told_before(row: Row, at: int) -> tuple[int, int]:
    """The same where the verb stands first: increased 9.7 percent over; an increase of 9.7 percent on."""
    ways = {
        way
        for place in range(max(0, at - BACK), at)
        if (way := is_cue(row[place], "rise") - is_cue(row[place], "fall"))
    }
    link = at + 1 if item_at(row, at + 1).word.lower() in forms("from the time before") else None
    return (ways.pop(), link) if link is not None and len(ways) == 1 else (0, 0)


def _level_after(row: Row, link: int) -> Claim | None:
    """The first figure after the link that is no date, in the same clause, with `the` or a time before it."""
    for place in range(link + 1, min(len(row), link + 1 + REACH)):
        item = row[place]
        if isinstance(item, Claim):
            if item.quantity.kind is Kind.DATE or _is_year(item):
                continue
            is_known = any(_is_known(one.word) for one in row[link + 1 : place]) or is_cue(row[place - 1], "earlier")
            return item if has_level(item) and is_known else None
        if is_cue(item, "comma", "stop", "break", "forecast", "rise", "fall", "quote"):
            return None
    return None


def _is_year(claim: Claim) -> bool:
    """Whether a count is rather a year before its noun: the 2010 resident population of."""
    quantity = claim.quantity
    return quantity.kind is Kind.COUNT and quantity.scale == 1 and YEARS[0] < (quantity.number or 0) < YEARS[1]


def _is_known(word: str) -> bool:
    return word.lower() in forms("the known one")


def _level_told(row: Row, at: int, before: Claim) -> Claim | None:
    """The level right before a step, with a comma or a dash between."""
    between = [item for item in reversed(row[max(0, at - BACK) : at]) if not is_cue(item, "rise", "fall")]
    is_aside = any(is_cue(item, "comma", "dash", "open") for item in between[:2])
    level = level_before(row, at, before) if is_aside else None
    return None if level is None or _is_whole(row, level) else level


def _is_whole(row: Row, level: Claim) -> bool:
    """Whether `of` leads to a figure: won 12 of its 30 games, four more than the eight."""
    at = row.index(level)
    return any(is_cue(item, "of", "of_total") for item in row[max(0, at - 2) : at])


def _told_in(earlier: Sequence[Passage], passage: Passage, step: Claim, before: Claim) -> Claim | None:
    """The level of the sentence before, or the last one that counts the same and may be meant, that is alone there."""
    if _has_other(passage, step, before):
        return None
    for last in reversed(earlier):
        alike = [claim for claim in last.claims if has_level(claim) and are_levels_alike(claim, before)]
        if len(alike) != 1 or not _is_likely(alike[0], before, step):
            continue
        is_same = before.quantity.kind is Kind.COUNT and before.head == alike[0].head
        is_next = last is earlier[-1] and passage.paragraph - last.paragraph <= 1
        if is_same or (is_next and subjects(alike[0].words) & subjects(before.words | step.words)):
            return alike[0]
    return None


def _is_likely(level: Claim, before: Claim, step: Claim) -> bool:
    """Whether a level is not far from where a step of its size may lead."""
    start, size = number_of(before), number_of(step)
    moved = start * size / HUNDRED if is_percent(step) else size
    low, high = (start - moved) / FAR, (start + moved) * FAR
    return low < (level.quantity.number or 0) < high


def _has_other(passage: Passage, step: Claim, before: Claim) -> bool:
    """Whether the sentence has a level of its own besides."""
    others = (claim for claim in passage.claims if claim is not step and claim is not before and not _is_year(claim))
    return any(has_level(claim) and are_levels_alike(claim, before) for claim in others)
