"""Lists with their total in plain words: 42 rifles, 8 carbines and 3 pistols, a haul of 53 weapons.

The figures of the list and the total are all that a sentence counts, and words before the total say that it is one.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from claimcheck.core import Bound, Kind, PartWhole, Passage, Row, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, is_average, is_magnitude, number_of, root
from claimcheck.relations.pace import recurs
from claimcheck.relations.row import (
    Item,
    as_claim,
    begins_with_and,
    figures_of,
    is_age,
    is_and,
    is_cue,
    is_figure,
)
from claimcheck.text.ties import forms, words

FEWEST, MOST = 3, 8
"""So many figures a list has with its total."""
LEAD = 7
"""How many items before a total may say that it is one."""
FAR = 2
"""So many times what the list makes, a total is of more."""
APART = 8
"""How many items may stand between two parts."""
TIMES = frozenset({Kind.DATE, Kind.TIME})
SETS_APART = ("against", "of_total", "among", "rise", "fall", "times", "earlier", "past", "stop", "open")
OPEN = ("others", "also", "rest", "each")
BETWEEN = frozenset({*SETS_APART, *OPEN})
"""What does not stand between a list and its total."""
WITHIN = BETWEEN | {"break", "source"}
"""What does not stand between two of its parts."""
WHY = "a list and its total"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every sentence that counts a list and then the total of it."""
    for passage in story.passages:
        if FEWEST <= len(passage.claims) <= MOST:
            yield from _told(passage)


def _told(passage: Passage) -> Iterator[PartWhole]:
    row = passage.row
    places = [at for _, at, claim in figures_of(passage) if claim.quantity.kind not in TIMES]
    if len(places) < FEWEST or passage.at("each"):
        return
    *parts, last = places
    if not _says_total(row, parts[-1], last) or not _is_list(row, parts) or not _are_alike(row, parts, last):
        return
    if _is_of_some(row, parts, last):
        return
    if not all(_is_counted(row, at) for at in places):
        return
    claims = tuple(as_claim(row[at]) for at in (last, *parts))
    whole, made = number_of(claims[0]), sum((number_of(claim) for claim in claims[1:]), Fraction(0))
    if whole < made or (whole < FAR * made and not _is_of_more(row, parts[-1], last)):
        yield PartWhole(claims, Tie(False, WHY, is_likely=True), is_closed=True)


def _is_of_more(row: Row, before: int, at: int) -> bool:
    """Whether a total may be of more than the list: 480 this week, bringing the total to 480, 480 with the fare."""
    told = (*row[before - 2 : at], *row[at + 1 : at + 1 + LEAD])
    if any(is_cue(item, "total") and item.word.lower() not in forms("makes the sum") for item in told):
        return True
    group = words("of more than the list")
    return any(item.value in group or is_cue(item, "near", "current", "others") for item in told)


def _is_of_some(row: Row, parts: Sequence[int], last: int) -> bool:
    """Whether words narrow a total down: to the army's dead, the sick in one town, the wounded of dead and wounded."""
    between = row[parts[-1] + 1 : last]
    says = [place for place, item in enumerate(between) if is_cue(item, "total")]
    told = [item for item in between[says[-1] + 1 :] if is_cue(item, "word", "event", "near")] if says else []
    named = [item for item in told if item.word.lower() not in forms("whoever they are")]
    return len(named) > 1 or (bool(named) and len({as_claim(row[at]).event for at in parts}) > 1)


def _is_counted(row: Row, at: int) -> bool:
    claim = as_claim(row[at])
    is_told = is_magnitude(claim) and claim.quantity.is_exact and claim.quantity.bound is Bound.EXACT
    return is_told and not is_average(claim) and not is_age(row, at) and not recurs(row, at)


def _says_total(row: Row, before: int, at: int) -> bool:
    """Whether words between the list and a figure say that it counts all: which makes 53, a haul of 53, أي 53 قطعة."""
    between = row[before + 1 : at]
    if any(item.kind in BETWEEN or item.word in forms("the others not listed") for item in between):
        return False
    lead = between[-LEAD:]
    if any(is_cue(item, "total", "in_all") for item in lead):
        return True
    if not between or not as_claim(row[at]).head:
        return any(item.value in words("names the sum") for item in lead) and _is_set_off(between)
    is_all = is_cue(between[-1], "equivalent") or between[-1].word.lower() in forms("all of them")
    return is_all or (any(item.value in words("names the sum") for item in lead) and _is_set_off(between))


def _is_set_off(between: Sequence[Item]) -> bool:
    return any(is_cue(item, "comma", "dash", "colon") for item in between)


def _is_list(row: Row, parts: Sequence[int]) -> bool:
    """Whether the parts stand in one list, which `and` closes and nothing sets apart or leaves open."""
    for one, other in pairwise(parts):
        between = row[one + 1 : other]
        if len(between) > APART or any(item.kind in WITHIN for item in between):
            return False
        if not any(is_cue(item, "comma") or is_and(item) or begins_with_and(item) for item in between):
            return False
    closing = row[parts[-2] + 1 : parts[-1]]
    return any(is_and(item) or begins_with_and(item) for item in closing)


def _are_alike(row: Row, parts: Sequence[int], whole: int) -> bool:
    """Whether all are of one unit, and none counts people where others count things."""
    claims, total = [as_claim(row[at]) for at in parts], as_claim(row[whole])
    if any("other" in claim.head_path for claim in claims):
        return False  # 14 left and 20 others came, so that there are 66
    if all(is_figure(claim, *COUNTED) for claim in (*claims, total)):
        roots = {root(claim) == "person" for claim in (*claims, total) if claim.head_path}
        is_bare = not total.head or root(total) == "person"
        return len(roots) < 2 and (is_bare or any(total.head in {claim.head, *claim.head_path} for claim in claims))
    units = {claim.quantity.unit for claim in (*claims, total) if claim.quantity.kind is not Kind.NUMBER}
    return len(units) == 1 and is_figure(claims[0], Kind.MONEY, Kind.MEASURE)
