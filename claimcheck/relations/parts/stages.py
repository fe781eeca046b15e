"""Stages that fewer and fewer come through: 64 drones were launched and 41 shot down; 900 registered and 620 voted.

Whoever is counted at a later stage was counted at the first, wherever both are told; one number of the first stage in
the sentences near it is its whole, as long as no words set the two at different times.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from claimcheck.core import Claim, Item, Kind, PartWhole, Passage, Status, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, are_disjoint, is_person, number_of, root, same_noun
from claimcheck.relations.parts.own_time import has_own_time
from claimcheck.relations.row import figures_of, is_and
from claimcheck.text.normalise import fold_word
from claimcheck.text.ties import groups

NEAR = 5
"""How many items before or after a number may tell its stage."""
MAX_DISTANCE = 2
"""How many sentences apart the two stages may be told."""
ENDS = frozenset({
    Claim.kind, "comma", "stop", "break", "source", "open", "close", "among", "of_total", "from", "earlier", "forecast",
})  # fmt: skip
TIMES = ("earlier", "past", "forecast", "coming", "times")
FIRST, LATER = "first", "later"
AT_ONCE = frozenset({"vote", "exam"})
"""Courses that are of one day, whichever sentence tells it."""
VAST = 12
"""So many times more votes than voters are those of a larger place."""
BALLOTS = frozenset({"vote", "ballot"})
WHY = "of those counted before"


class Told(NamedTuple):
    """A number with the course it is of, its stage there, the sentence that tells it, and whether with its time."""

    claim: Claim
    course: str
    stage: str
    passage: Passage
    is_timed: bool


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every number of a later stage with the one number of the first stage near it."""
    if not story.having("fall") and _later().isdisjoint(story.values):
        return  # one of the later stages is a fall: shot down
    told = [one for passage in story.having(*COUNTED) for one in _told(passage)]
    courses = {one.course for one in told if one.stage == FIRST} & {one.course for one in told if one.stage == LATER}
    for part in told:
        if part.stage == LATER and part.course in courses:
            yield from _held(part, [one for one in told if one.stage == FIRST and _may_hold(one, part, told)])


def _may_hold(whole: Told, part: Told, told: Sequence[Told]) -> bool:
    """Whether both are of one course, and the whole's own sentence does not tell how many came through of it."""
    own = (one for one in told if one.passage is whole.passage and one.stage == LATER and one.course == part.course)
    return whole.course == part.course and (part.passage is whole.passage or not any(own))


@cache
def _later() -> frozenset[str]:
    return frozenset(word for word, stage in groups("stage ").items() if stage.endswith(LATER))


def _told(passage: Passage) -> Iterator[Told]:
    """The numbers of a sentence that a word near them puts at one stage of a course, and not at another."""
    for items, at, claim in figures_of(passage):
        if not _is_counted(claim):
            continue
        stages = _stages(items, at)
        if len(stages) == 1:
            course, _, stage = stages.pop().rpartition(" ")
            yield Told(claim, course, stage, passage, has_own_time(items, at))


def _is_counted(claim: Claim) -> bool:
    quantity = claim.quantity
    return quantity.kind in COUNTED and quantity.number is not None and claim.status is Status.FACT


def _stages(items: Sequence[Item], at: int) -> set[str]:
    """The stage that the words around a number tell, or else those around the number that `and` joins to it."""
    own = items[at]
    if isinstance(own, Claim) and (said := _named([own.head, *fold_word(own.quantity.surface).lower().split()])):
        return said
    before, after = items[max(0, at - NEAR) : at][::-1], items[at + 1 : at + 1 + NEAR]
    return _told_by(before) | _told_by(after) or _told_by(_beyond(before)) | _told_by(_beyond(after))


def _named(words: Iterable[str]) -> set[str]:
    named = groups("stage ")
    return {named[word] for word in words if word in named}


def _told_by(items: Sequence[Item]) -> set[str]:
    """The stages that words tell up to the end of the clause, the next number or `and`."""
    named = groups("stage ")
    said: list[str] = []
    for item in items:
        if item.value in named or item.word in named:
            said += [item.value, item.word]
        elif item.kind in ENDS or is_and(item):
            break
    return _named(said)


def _beyond(side: Sequence[Item]) -> Sequence[Item]:
    """What stands beyond the number that `and` joins to this one: launched 20 drones and 7 missiles."""
    is_joined = len(side) > 1 and is_and(side[0]) and isinstance(side[1], Claim)
    return side[2:] if is_joined else ()


def _held(part: Told, wholes: Sequence[Told]) -> Iterator[PartWhole]:
    """The part against the only number of the first stage that can be its whole, near it."""
    near = [one for one in wholes if abs(one.claim.passage - part.claim.passage) <= MAX_DISTANCE]
    near = [one for one in near if _are_alike(part.claim, one.claim)]
    if len({one.claim.quantity.number for one in near}) == 1 and not _is_of_another_time(part, near[0]):
        yield PartWhole((near[0].claim, part.claim), Tie(False, WHY, is_likely=True))


def _are_alike(part: Claim, whole: Claim) -> bool:
    """Whether both count one thing, or people and what each of them has one of."""
    if not part.head or not whole.head:
        return bool(part.head or whole.head)
    if same_noun(part, whole) or (root(part) in BALLOTS and is_person(whole)):
        return True
    return is_person(part) and is_person(whole) and not are_disjoint((part, whole))


def _is_of_another_time(part: Told, whole: Told) -> bool:
    """Whether either sentence tells a date, a stretch of time, or of before and after, that the other does not."""
    if part.course in AT_ONCE:
        return any(one.passage.at(*TIMES) for one in (part, whole)) or _is_vast(part.claim, whole.claim)
    if part.passage is whole.passage:
        return part.is_timed
    return part.is_timed and not (whole.is_timed and _times(part.passage) <= _times(whole.passage))


def _is_vast(part: Claim, whole: Claim) -> bool:
    """Whether a number is so much larger that it is of a larger place."""
    return number_of(part) > VAST * number_of(whole)


def _times(passage: Passage) -> frozenset[str]:
    dated = {str(claim.quantity.value) for claim in passage.claims if claim.quantity.kind in {Kind.DATE, Kind.DURATION}}
    return frozenset(dated | {cue for cue in TIMES if passage.at(cue)})
