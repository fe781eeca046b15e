"""Parts of what was told before, in whatever words: there were 34 aboard. Divers brought 23 of them ashore.

A part that is above all that its sentence, or the one before, counts of its kind can be of none of it.
"""

from collections.abc import Iterator
from functools import cache

from claimcheck.core import Claim, Kind, PartWhole, Passage, Row, Status, Story, Tie
from claimcheck.relations.circumstances import is_circumstance
from claimcheck.relations.context import Context
from claimcheck.relations.counted_year import as_count
from claimcheck.relations.likeness import fits, is_average, is_magnitude, is_person, number_of
from claimcheck.relations.pace import recurs
from claimcheck.relations.parts.referred import names_some
from claimcheck.relations.parts.room import is_kind_of
from claimcheck.relations.row import Item, is_age, is_cue, item_at
from claimcheck.text.ties import forms, words

FOLLOWS = 7
"""How many items after its mark a part may stand."""
BARE = 3
"""How many a bare number may."""
FAR = 10
"""So many times a whole, a part is of others."""
MARKS = ("among", "from", "of", "of_total")
ENDS = ("stop", "break", "source", "colon", "open", "quote", "others", "comma", "among")
AMOUNTS = frozenset({Kind.MONEY, Kind.MEASURE})
PEOPLE = "people"
HELD = "arrested"
WHY = "part of what was told before"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every part of a pronoun that is above all that can be meant by it."""
    if len(story.claims) < 2 or (not story.having("among") and _those().isdisjoint(story.values)):
        return
    before: Passage | None = None
    for passage in story.passages:
        for at in passage.at(*MARKS) if passage.at("among") or not _those().isdisjoint(passage.values) else ():
            if passage.row[at].word.lower() in forms("marks a part") or _is_of_these(passage.row, at):
                yield from _told(passage, at, before)
        before = passage


@cache
def _those() -> frozenset[str]:
    """The words for what was told before; `of them` is a mark of its own."""
    return words("these", "all that were told of")


def _is_of_these(row: Row, at: int) -> bool:
    """Whether `of` leads to `these`, or to a word for all that were told of: of the applicants, من المستطلعين."""
    if is_cue(row[at], "among"):
        return False
    named = item_at(row, at + 1).word.lower()
    return named in forms("these") or (is_cue(row[at], "of_total", "from") and named in forms("all that were told of"))


def _told(passage: Passage, mark: int, before: Passage | None) -> Iterator[PartWhole]:
    row = passage.row
    place = _part_before(row, mark)
    is_led = place is None
    place = _part_after(row, mark) if place is None else place
    part = as_count(row[place]) if place is not None else None
    if place is None or part is None or part.status is not Status.FACT or _is_doubtful(row, place):
        return
    told = row[: min(place, mark)]
    if not any(map(_is_sized, told)) and before is not None and passage.paragraph - before.paragraph <= 1:
        told = () if is_led or names_some(before.row) or names_some(row[1:mark]) else before.row
    pronoun = row[mark].value if is_cue(row[mark], "among") else ""
    wholes = {
        claim: recurs(told, at)
        for at, item in enumerate(told)
        if (claim := _whole(item)) is not None and _may_hold(claim, part, pronoun)
    }
    whole = max(wholes, key=number_of, default=None)
    if whole is None or wholes[whole]:
        return
    if sum(map(number_of, wholes)) < number_of(part) < FAR * number_of(whole):
        yield PartWhole((whole, part), Tie(False, WHY, is_likely=True))


def _part_before(row: Row, mark: int) -> int | None:
    """The place of the figure right before a mark: 40 of them; with its noun only before `these`: 40 buses of these."""
    part = as_count(item_at(row, mark - 1))
    if part is None or (part.head and is_cue(row[mark], "among")):
        return None
    return mark - 1


def _part_after(row: Row, mark: int) -> int | None:
    """The place of the first figure after a mark: of which it spent by May 40 million; ومن هؤلاء قال 40 إنهم."""
    if item_at(row, mark - 1).value in words("some of"):
        return None  # many of them over 40
    for at in range(mark + 1, min(len(row), mark + 1 + FOLLOWS)):
        part = as_count(row[at])
        if part is not None:
            return at if part.head or part.quantity.kind in AMOUNTS or at <= mark + BARE else None
        if is_cue(row[at], *ENDS):
            return None
    return None


def _is_doubtful(row: Row, at: int) -> bool:
    """Whether a figure is a whole itself, of others, of each, or an age, or only tells where."""
    if is_cue(item_at(row, at - 1), "of_total", "from", "of") or item_at(row, at - 1).value in words("between"):
        return True  # four of the twelve of them
    return is_cue(item_at(row, at + 1), "others", "each") or is_age(row, at) or is_circumstance(row, at)


def _whole(item: Item) -> Claim | None:
    claim = as_count(item)
    return claim if claim is not None and _is_sized(claim) and not is_average(claim) else None


def _is_sized(item: Item) -> bool:
    """Whether an item tells how many or how much, if only as a magnitude such as hundreds."""
    return isinstance(item, Claim) and is_magnitude(item)


def _may_hold(claim: Claim, part: Claim, pronoun: str) -> bool:
    """Whether one figure may be the whole of the other, by what both count and by the pronoun between."""
    if not fits(part, claim) or (part.head and not is_kind_of(part, claim)):
        return False
    if part.event != claim.event and HELD in {part.event, claim.event}:
        return False  # five guards were hurt as the police arrested 20 of them
    if claim.quantity.kind in AMOUNTS:
        return pronoun != PEOPLE
    return pronoun != PEOPLE or not claim.head_path or is_person(claim)
