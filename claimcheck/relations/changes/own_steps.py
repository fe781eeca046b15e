"""Which of the figures beside two levels are truly of their change: to $51m from $48m, but 28% below the peak.

A step that follows a level is of the same change only where nothing else is told of it; one in a hundredth of the
unit, or counted in places and plants, is none; and what things are from is no level before.
"""

from collections.abc import Sequence

from msgspec.structs import replace

from claimcheck.core import Claim, Item, Kind
from claimcheck.relations.asides import is_of_some
from claimcheck.relations.changes.levels import is_in_hundredths
from claimcheck.relations.changes.roles import Roles
from claimcheck.relations.circumstances import is_led
from claimcheck.relations.likeness import number_of
from claimcheck.relations.mentions import periods
from claimcheck.relations.row import as_claim, is_cue, is_figure, item_at
from claimcheck.text.ties import forms, words

LINKS = ("comma", "open", "dash", "rise", "fall", "by", "equivalent")
"""What may stand between a level and a step that is told after it."""
CLOSES = ("", "comma", "stop", "break", "close", "dash", "quote", "source", "from", "to", "against", "open")
"""What may follow that step."""
DATED = 5
"""How many items after the level before its date may stand."""
YEARLY = 4
"""How many items after a percent its year may stand: 28% on the year."""
NO_STEPS = frozenset({Kind.DATE, Kind.TIME, Kind.PERCENT})
REACH = 9
"""How many items after an amount the next one may stand."""
FAR = 3
"""A level is hardly so many times another."""


def of_this_change(items: Sequence[Item], roles: Roles) -> Roles:
    """The roles without the figures that are another change's, or none."""
    if roles.before is not None and _is_source(items, roles):
        roles = replace(roles, before=None, percent=None)
    if roles.percent is not None and is_of_some(items, roles.percent):
        roles = replace(roles, percent=None)  # by 240 people (38% among the young)
    if roles.percent is not None and (_is_aside(items, roles, roles.percent) or _is_of_year(items, roles)):
        roles = replace(roles, percent=None)
    if roles.amount is not None and (_is_aside(items, roles, roles.amount) or _is_no_step(items, roles, roles.amount)):
        roles = replace(roles, amount=None)
    return roles


def _levels(roles: Roles) -> list[int]:
    return [at for at in (roles.before, roles.after) if at is not None]


def _is_source(items: Sequence[Item], roles: Roles) -> bool:
    """Whether `from` leads to where things are from: tests rose 8% to 41,000 from 31 clinics."""
    if roles.before is None or roles.after is None:
        return False
    before, after = as_claim(items[roles.before]), as_claim(items[roles.after])
    if before.quantity.kind is not Kind.COUNT or not before.head or before.head == after.head:
        return False
    low, high = sorted((number_of(before), number_of(after)))
    is_named = any(item.value in before.head.split() for item in items[: roles.before])
    return not is_named and low * FAR < high


def _is_aside(items: Sequence[Item], roles: Roles, at: int) -> bool:
    """Whether a figure after a level tells of something else in English: 28% below its peak, and profit 28%."""
    last = max((level for level in _levels(roles) if level < at), default=None)
    if last is None or len(_levels(roles)) < 2 or not item_at(items, last - 1).word.isascii():
        return False
    lead, after = items[last + 1 : at], item_at(items, at + 1)
    if is_cue(after, "rise", "fall"):
        after = item_at(items, at + 2)
    is_again = all(is_cue(item, *LINKS) or item.word in forms("step again") for item in lead)
    is_alone = is_cue(after, *CLOSES) or after.value in words("after a step again")
    return not (is_again and is_alone)


def _is_of_year(items: Sequence[Item], roles: Roles) -> bool:
    """Whether a percent is of a year, or set off from it, while the level before is of a month or quarter."""
    if roles.percent is None or roles.before is None or roles.after is None:
        return False
    dated = items[roles.before + 1 : roles.before + 1 + DATED]
    is_dated = any(item.value in periods() or is_figure(item, Kind.ORDINAL) for item in dated)
    is_yearly = any(item.value == "year" for item in items[roles.percent + 1 : roles.percent + 1 + YEARLY])
    is_parted = any(is_cue(item, "comma", "against") for item in items[roles.after + 1 : roles.before])
    return is_dated and (is_yearly or is_parted)


def _is_no_step(items: Sequence[Item], roles: Roles, at: int) -> bool:
    """Whether an amount counts where things happened, or is in hundredths beside whole units: 20 paise to 83.40."""
    levels = [as_claim(items[level]) for level in _levels(roles)]
    amount, after = as_claim(items[at]), item_at(items, at + 1)
    is_small = is_in_hundredths(amount) or after.word.lower() in forms("hundredth")
    is_bare = any(level.quantity.kind is Kind.NUMBER for level in levels) and not any(map(is_in_hundredths, levels))
    is_fraction = any(number_of(level).denominator != 1 for level in levels)
    is_larger = is_fraction and all(number_of(level) < number_of(amount) for level in levels)
    return is_led(items, at) or _is_one_of_several(items, roles, at) or (is_bare and (is_small or is_larger))


def _is_one_of_several(items: Sequence[Item], roles: Roles, at: int) -> bool:
    """Whether another amount stands between the first and the levels: 100 in March and 200 in May, from 8% to 13%."""
    for place in range(at + 1, min(len(items), at + 1 + REACH)):
        item = items[place]
        if isinstance(item, Claim) and item.quantity.kind not in NO_STEPS:
            return place not in _levels(roles) and item.quantity.kind is not Kind.ORDINAL
        if is_cue(item, "to", "from", "by", "open"):
            return False
    return False
