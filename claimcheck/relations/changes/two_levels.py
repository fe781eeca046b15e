"""Changes of a sentence with two levels and no third: fell to 10.9 % in spring from 10.3 %; from 60 to 70, up 20.

Whatever stands between its figures, a sentence that tells one direction, one level that is led to as the earlier one
and one other of the same kind can only speak of that change. Nothing here is sure.
"""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from claimcheck.core import Bound, Change, Claim, Kind, Passage, Row, Story, Tie
from claimcheck.relations.changes.dated_back import is_dated_back, is_level_before
from claimcheck.relations.changes.levels import (
    POINTS,
    as_percent,
    as_points,
    as_scaled,
    is_amount,
    is_momentary,
    is_of_another_measure,
    is_out_of,
    is_rank,
    is_than,
    way_of,
)
from claimcheck.relations.changes.nearest_level import BETWEEN, are_levels_alike
from claimcheck.relations.changes.own_steps import of_this_change
from claimcheck.relations.changes.roles import Roles
from claimcheck.relations.changes.undirected import is_undirected
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import RATIOS, is_percent
from claimcheck.relations.mentions import of_hundred
from claimcheck.relations.pace import recurs
from claimcheck.relations.row import Item, as_claim, begins_with_and, is_and, is_cue, is_figure, item_at
from claimcheck.text.ties import forms, words

LEAD = 4
"""How many items before a level the mark may stand that leads to it."""
STEP = 3
"""How many items before a step the word may stand that leads to it."""
REACH = 16
"""How many items two levels may stand apart."""
BEFORE = frozenset({"from", "against", "was"})
AFTER = frozenset({"to", "at"})
ENDS = ("stop", "source", "quote", "each", "forecast")
UNTOLD = BETWEEN | {Kind.DURATION, Kind.SCORE}
"""Kinds of figures that are neither levels nor steps."""
FROM = ("from ", "من ")
WHY = "the two levels of one sentence"


def find(story: Story, context: Context) -> Iterator[Change]:
    """Every change whose sentence has two levels, a direction and perhaps a step."""
    for passage in story.having("rise", "fall"):
        ways = {1 if is_cue(passage.row[at], "rise") else -1 for at in passage.at("rise", "fall")}
        if len(passage.claims) > 1 and len(ways) == 1:
            yield from _told(passage, ways.pop())


def _told(passage: Passage, way: int) -> Iterator[Change]:
    row, verbs = passage.row, passage.at("rise", "fall")
    figures = [at for at in passage.at(Claim.kind) if _is_sized(row, at)]
    has_levels = sum(as_claim(row[at]).quantity.kind not in RATIOS for at in figures) > 1
    steps = [at for at in figures if _is_step(row, at, is_share=has_levels)]
    levels = [at for at in figures if at not in steps]
    if len(levels) == 1 and steps:
        yield from _of_range(row, verbs[0], levels[0], steps, way)
        return
    if len(levels) != 2 or _is_broken(row, verbs, levels):
        return
    marks = [_mark(row, at) for at in levels]
    if sum(mark in BEFORE for mark in marks) != 1:
        return
    at, other = (0, 1) if marks[0] in BEFORE else (1, 0)
    roles = Roles(way, levels[at], levels[other])
    if marks[at] == "against" and not _is_of_time_before(passage, roles, levels[at]):
        return
    found = _change(row, roles, steps)
    if found is not None and not any(is_undirected(found, row, verb) for verb in verbs):
        yield found


def _is_of_time_before(passage: Passage, roles: Roles, at: int) -> bool:
    """Whether a level is of an earlier time that any percent is from too: against 875 in the same period last year."""
    row = passage.row
    if is_percent(as_claim(row[at])):
        return False  # on the month here, and on the year there
    same = words("the same time") - words("the time before")
    is_same = any(item.value in same for item in row[at + 1 : at + 1 + 2 * LEAD])
    return is_dated_back(row, at) if is_same else passage.kinds.isdisjoint(RATIOS) and is_level_before(row, roles)


def _is_sized(row: Row, at: int) -> bool:
    item = row[at]
    return isinstance(item, Claim) and item.quantity.kind not in UNTOLD and not recurs(row, at) and not is_rank(row, at)


def _of_range(row: Row, verb: int, level: int, steps: Sequence[int], way: int) -> Iterator[Change]:
    """A range of both levels with one step: up by 14 in a year, from 61 to 85; from 61 to 85 in May, a rise of 24."""
    claim, step = as_claim(row[level]), as_claim(row[steps[0]])
    is_range = claim.quantity.bound is Bound.BETWEEN and claim.quantity.surface.lower().startswith(FROM)
    is_behind = verb < steps[0] <= verb + STEP and steps[0] < level
    is_own = is_behind or (verb < level < steps[0] and _is_aside(row, level, steps[0]))
    if is_range and is_own and len(steps) == 1 and is_amount(step, claim) and not any(map(_begins, row[verb:level])):
        yield Change(Tie(False, WHY, is_likely=True), claim, None, step, None, way)


def _is_step(row: Row, at: int, *, is_share: bool) -> bool:
    """Whether a figure tells how much something changed: by 5, a rise of 5, up 5 %, 63 % more."""
    claim = as_claim(row[at])
    if claim.quantity.bound is Bound.BETWEEN:
        return False
    if is_share and claim.quantity.kind in RATIOS:
        return True  # a percent is no level beside two of something else
    for place in range(at - 1, max(-1, at - 1 - STEP), -1):
        before = row[place]
        if is_cue(before, "by", "rise", "fall", "plus", "minus"):
            return before.word not in forms("worth so much")
        if isinstance(before, Claim) or is_cue(before, "comma", *BEFORE, *AFTER, *ENDS) or is_and(before):
            break
    return way_of(item_at(row, at + 1)) != 0


def _mark(row: Row, at: int) -> str:
    """The kind of the mark that leads to a level; nothing where it leads to something else."""
    for place in range(at - 1, max(-1, at - 1 - LEAD), -1):
        item = row[place]
        if isinstance(item, Claim) or is_cue(item, "comma", *ENDS):
            break
        if is_cue(item, *BEFORE, *AFTER):
            is_other = is_than(row, place) or _is_whole(row, place, at) or row[place - 1].value in words("nearing")
            return "" if is_other else item.kind
    return ""


def _is_whole(row: Row, mark: int, at: int) -> bool:
    """Whether `from` leads to what a level is out of: 110 of 150 deputies."""
    is_behind = is_cue(row[mark], "from") and mark > 0 and isinstance(row[mark - 1], Claim)
    return is_behind and is_out_of(row, mark, at, is_rise=True)


def _is_broken(row: Row, verbs: Sequence[int], levels: Sequence[int]) -> bool:
    """Whether a new clause begins between the verb and the levels, or between these, or another verb tells more."""
    first, last = min(verbs[0], *levels), max(verbs[0], *levels)
    if last - first > 2 * REACH or levels[1] - levels[0] > REACH:
        return True
    if any(row[verb].word.startswith("و") and not row[verb].word.startswith("وب") for verb in verbs if verb > first):
        return True
    return any(_ends(row, at) for at in range(first + 1, last))


def _ends(row: Row, at: int) -> bool:
    """Whether a stretch of one change ends: at a new clause, or what a figure is a part of; of the season is none."""
    if is_cue(row[at], "of_total", "among"):
        return any(isinstance(item, Claim) and item.quantity.kind not in UNTOLD for item in row[at - 1 : at + 2])
    return is_cue(row[at], *ENDS, "break") or _begins(row[at])


def _begins(item: Item) -> bool:
    is_led = begins_with_and(item) and not is_cue(item, "rise", "fall")
    return is_and(item) or is_led or item.word.lower() in forms("while")


def _change(row: Row, roles: Roles, steps: Sequence[int]) -> Change | None:
    """The change that the levels and the steps are of, as far as these are truly its own."""
    roles = of_this_change(row, roles)
    if roles.before is None or roles.after is None or is_momentary(row, roles.before):
        return None
    one, other = as_claim(row[roles.before]), as_claim(row[roles.after])
    before, after = as_percent(as_scaled(one, other), other), as_percent(as_scaled(other, one), one)
    bounds = {before.quantity.bound, after.quantity.bound}
    if not are_levels_alike(after, before) or bounds != {Bound.EXACT}:
        return None
    if is_percent(after) and any(is_percent(as_claim(row[at])) for at in steps):
        return None  # prices rose 4.1 %, food 3.2 %, up from 3.5 %
    own = [at for at in steps if _is_own(row, roles, at)]
    percents = [at for at in own if as_claim(row[at]).quantity.kind in RATIOS and not _is_in_points(row[at])]
    amounts = [as_claim(row[at]) for at in own if at not in percents]
    amounts = [points or step for step in amounts if (points := as_points(step, after)) or is_amount(step, after)]
    if len(percents) > 1 or len(amounts) > 1:
        return None
    percent = of_hundred(as_claim(row[percents[0]])) if percents else None
    return Change(Tie(False, WHY, is_likely=True), before, after, next(iter(amounts), None), percent, roles.direction)


def _is_own(row: Row, roles: Roles, at: int) -> bool:
    """Whether a step is that from the one level to the other, and not of a year, a peak or something else."""
    levels = [level for level in (roles.before, roles.after) if level is not None]
    if at > max(levels):
        return _is_aside(row, max(levels), at)
    is_led = is_cue(row[at - 1], "rise", "fall", "by") and not is_of_another_measure(row, at)
    return (
        is_led
        and is_cue(item_at(row, at + 1), "from", "to")
        and of_this_change(row, _with_step(row, roles, at)) != roles
    )


def _with_step(row: Row, roles: Roles, at: int) -> Roles:
    is_ratio = as_claim(row[at]).quantity.kind in RATIOS
    return replace(roles, percent=at) if is_ratio else replace(roles, amount=at)


def _is_aside(row: Row, level: int, at: int) -> bool:
    """Whether a sign sets a step off behind the levels, and nothing is told of it: in two years, a rise of 24 %."""
    signs = [place for place in range(level + 1, at) if is_cue(row[place], "comma", "dash", "open")]
    lead, after = row[signs[-1] + 1 : at] if signs else (), item_at(row, at + 1)
    is_led = any(is_cue(item, "rise", "fall") for item in lead) and len(lead) <= STEP + 1
    length = item_at(row, at + 2)
    is_timed = is_figure(length, Kind.DURATION) or length.value in words("period of time")
    is_timed = is_timed and after.word in forms("in the time of")
    is_alone = is_timed or is_cue(after, "", "comma", "stop", "close", "source", "quote")
    return is_led and is_alone and not any(map(_begins, lead)) and len(signs) < 2


def _is_in_points(item: Item) -> bool:
    return isinstance(item, Claim) and item.quantity.unit in POINTS
