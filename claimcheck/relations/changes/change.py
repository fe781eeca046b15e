"""Changes: from so much to so much, by so much or so many percent, as one clause states them.

A percent proves nothing without its base, so a change needs two levels, or the amount, the percent
and the level it led to.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from msgspec.structs import replace

from claimcheck.core import Bound, Change, Claim, Cue, Kind, Passage, Story, Tie
from claimcheck.relations.changes.continued import nexts
from claimcheck.relations.changes.dated_back import is_level_before
from claimcheck.relations.changes.levels import (
    are_levels,
    as_percent,
    as_points,
    as_scaled,
    has_level_beside,
    has_level_between,
    is_amount,
    is_momentary,
)
from claimcheck.relations.changes.own_steps import of_this_change
from claimcheck.relations.changes.roles import Roles, roles_of
from claimcheck.relations.changes.undirected import VERBS, changes_sign, is_told_beside, is_undirected
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import is_percent
from claimcheck.relations.mentions import of_hundred
from claimcheck.relations.row import Item, as_claim, is_cue
from claimcheck.text.ties import words

WHY = "change in one clause"


def find(story: Story, context: Context) -> Iterator[Change]:
    """Every change that can be recomputed."""
    for passage in story.having(*VERBS, "event"):
        if len(passage.claims) > 1 or passage.claims[0].quantity.bound is Bound.BETWEEN:
            yield from _told(passage)


def _told(passage: Passage) -> Iterator[Change]:
    """The changes that the verbs of a sentence tell."""
    items = passage.row
    has_nexts = Kind.PERCENT in passage.kinds and "by" in passage.places
    last = passage.at(Claim.kind)[-1]
    for at in takewhile(lambda at: at < last, passage.at(*VERBS, "event")):
        verb = items[at]
        if not isinstance(verb, Cue) or (verb.kind == "event" and verb.value != "lost") or is_told_beside(items, at):
            continue
        for start in (at, *nexts(items, at)) if has_nexts else (at,):
            found = _change(items, roles_of(items, start, verb))
            if found is not None and changes_sign(found, items):
                continue
            if found is not None and (found.amount is not None or verb.kind != "event"):  # فقد is also a mere particle
                yield replace(found, direction=0) if is_undirected(found, items, at) else found


def _change(items: Sequence[Item], roles: Roles) -> Change | None:
    """The relation, if enough of it is stated in one unit."""
    if roles.after is None and not roles.is_range:
        return None
    roles = of_this_change(items, roles)
    before, after, amount, percent = (
        None if at is None else as_claim(items[at]) for at in (roles.before, roles.after, roles.amount, roles.percent)
    )
    level = before or after
    if percent is not None and level is not None and (points := as_points(percent, level)) is not None:
        amount, percent = points, None
    amount = amount and level and (as_points(amount, level) or amount)
    percent = percent and of_hundred(percent)
    if before is not None and after is None and roles.is_range and before.quantity.bound is Bound.BETWEEN:
        amount = amount if amount is not None and is_amount(amount, before) else None
        return _with_multiple(Change(Tie(True, WHY), before, None, amount, percent, roles.direction), roles)
    if after is None:
        return None
    if before is not None and roles.is_range:
        after = as_percent(after, before)
    before = before and as_scaled(before, after)
    before = before if before is not None and are_levels(before, after, has_lengths=roles.is_range) else None
    amount = amount if amount is not None and is_amount(amount, after) else None
    if before is None and (amount is None or not _is_announced(items, roles)):
        return None
    if before is not None and has_level_between(items, before, after, (amount, percent)):
        return None
    if _is_of_another_base(items, roles, percent):
        return None
    is_sure = (roles.is_range and not roles.is_loose) or (before is None and _is_wire(items, roles))
    is_likely = before is not None and (roles.is_range or is_level_before(items, roles))
    tie = Tie(is_sure, WHY, is_likely=is_likely)
    return _with_multiple(Change(tie, before, after, amount, percent, roles.direction), roles)


def _is_of_another_base(items: Sequence[Item], roles: Roles, percent: Claim | None) -> bool:
    """Whether the percent may be of another base than the level before, or the level before of another percent."""
    if roles.before is None or roles.after is None:
        return False
    before, after = as_claim(items[roles.before]), as_claim(items[roles.after])
    if has_level_beside(items, roles.before, after):
        return True
    if roles.percent is None or percent is None:
        return False
    between = items[roles.percent + 1 : max(roles.before, roles.after)]
    has_second = any(is_percent(item) for item in between if isinstance(item, Claim)) and not is_percent(before)
    return has_second or is_momentary(items, roles.before)


def _with_multiple(change: Change, roles: Roles) -> Change:
    return replace(
        change, factor=roles.factor, is_multiple=roles.is_multiple, is_least=roles.is_least and roles.is_range
    )


def _is_announced(items: Sequence[Item], roles: Roles) -> bool:
    """Whether the percent restates the amount: or 0.5 %, a rise of 0.5 %, (0.5 %); a rise may have none."""
    if roles.percent is None:
        return roles.direction > 0
    before = items[roles.percent - 1]
    is_or = before.value in words("or")
    return is_or or is_cue(before, "by", "rise", "fall", "equivalent", "open", "comma")


def _is_wire(items: Sequence[Item], roles: Roles) -> bool:
    """Whether amount, percent and level follow each other as in the market wires: 90 cents or 1.5 % to 61.20."""
    if roles.amount is None or roles.percent is None or roles.percent < roles.amount:
        return False
    between = items[roles.amount + 1 : roles.percent]
    return len(between) <= 3 and all(not isinstance(item, Claim) for item in between)
