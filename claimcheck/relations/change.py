"""Changes: from so much to so much, by so much or so many percent, as one clause states them.

A percent proves nothing without its base, so a change needs two levels, or the amount, the percent
and the level it led to.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from claimcheck.core import Change, Claim, Cue, Kind, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import MEASURED, factor, is_magnitude
from claimcheck.relations.row import Item, claim_after, is_cue, row

ENDS = ("break", "stop", "source", "earlier", "forecast", "quote", "among", "of_total", "total", "namely", "each")
REACH = 3
"""How many words may stand between `from`, `to` or `against` and its figure."""
AMOUNT_REACH = 12
"""How many words may stand between the verb and the amount: the name of what rose."""
WHY = "change in one clause"


@dataclass(frozen=True, slots=True)
class _Roles:
    """What a clause says of one change, the places of its figures in the row."""

    direction: int
    before: int | None = None
    after: int | None = None
    amount: int | None = None
    percent: int | None = None
    factor: Fraction | None = None
    is_range: bool = False
    """The two levels stand as from ... to ..."""


def find(story: Story, context: Context) -> Iterator[Change]:
    """Every change that can be recomputed."""
    for passage in story.passages:
        if len(passage.claims) < 2:
            continue
        items = row(passage)
        for at, item in enumerate(items):
            if isinstance(item, Cue) and item.kind in {"rise", "fall", "times"}:
                roles = _roles(items, at, item)
                found = _change(items, roles) if roles is not None else None
                if found is not None:
                    yield found


def _roles(items: Sequence[Item], verb: int, cue: Cue) -> _Roles | None:
    """The figures of the clause that a verb governs."""
    direction = {"rise": 1, "fall": -1}.get(cue.kind, 0)
    multiple = Fraction(cue.value) if cue.kind == "times" and cue.value else None
    roles = _Roles(direction, factor=multiple)
    at = verb + 1
    while at < len(items) and not is_cue(items[at], *ENDS, "rise", "fall", "times", "event"):
        item = items[at]
        place = claim_after(items, at, REACH) if isinstance(item, Cue) else None
        if isinstance(item, Claim):
            roles = _with_plain(items, roles, at, verb)
        elif place is not None and item.kind in {"from", "to", "at", "against", "was"}:
            roles = _with_level(items, roles, item.kind, place)
            at = place
        at += 1
    return _with_level_before(items, roles, verb)


def _with_level(items: Sequence[Item], roles: _Roles, kind: str, place: int) -> _Roles:
    """A figure that a word marks as a level."""
    if kind in {"to", "at"} and roles.after is None:
        return replace(roles, after=place, is_range=roles.is_range and kind == "to")
    if kind == "from" and roles.before is None and _claim(items, place).quantity.noun == "":
        return replace(roles, before=place, is_range=True)
    if kind == "from" and roles.before is None:
        return replace(roles, before=place, is_range=True)
    if kind in {"against", "was"} and roles.before is None:
        return replace(roles, before=place)
    return roles


def _with_plain(items: Sequence[Item], roles: _Roles, place: int, verb: int) -> _Roles:
    """A figure right after the verb or its subject: the amount, or the percent."""
    claim = _claim(items, place)
    if claim.quantity.kind is Kind.PERCENT and claim.quantity.unit == "percent":
        return replace(roles, percent=place) if roles.percent is None else roles
    is_first = roles.amount is None and roles.after is None and roles.before is None and roles.percent is None
    if is_first and place - verb <= AMOUNT_REACH and is_magnitude(claim) and claim.quantity.kind is not Kind.DURATION:
        return replace(roles, amount=place)
    return roles


def _with_level_before(items: Sequence[Item], roles: _Roles, verb: int) -> _Roles | None:
    """The level before `with a rise of` (بزيادة): 78.04 dollars, up 28 cents or 0.4 percent."""
    has_change = roles.amount is not None or roles.percent is not None
    if roles.after is not None or not has_change:
        return roles
    for at in range(verb - 1, max(-1, verb - 4), -1):
        item = items[at]
        if isinstance(item, Claim):
            return replace(roles, after=at) if is_magnitude(item) else roles
        if not is_cue(item, "comma", "close"):
            break
    return roles


def _claim(items: Sequence[Item], at: int) -> Claim:
    item = items[at]
    assert isinstance(item, Claim)
    return item


def _change(items: Sequence[Item], roles: _Roles) -> Change | None:
    """The relation, if enough of it is stated in one unit."""
    before, after, amount, percent = (
        None if at is None else _claim(items, at)
        for at in (roles.before, roles.after, roles.amount, roles.percent)
    )
    if after is None:
        return None
    before = before if before is not None and _are_levels(before, after) else None
    amount = amount if amount is not None and _is_amount(amount, after) else None
    if before is None and (amount is None or percent is None):
        return None
    is_sure = roles.is_range or (before is None and _is_wire(items, roles))
    return Change(Tie(is_sure, WHY), before, after, amount, percent, roles.direction, roles.factor)


def _are_levels(before: Claim, after: Claim) -> bool:
    """Whether two figures are levels of one thing."""
    a, b = before.quantity, after.quantity
    if a.kind is Kind.PERCENT or b.kind is Kind.PERCENT:
        return a.kind is b.kind and a.unit == b.unit
    if not is_magnitude(before) or not is_magnitude(after) or Kind.DURATION in {a.kind, b.kind}:
        return False
    if a.kind in MEASURED and b.kind in MEASURED:
        return a.kind is b.kind and factor(before, after) == 1
    if a.kind is Kind.NUMBER or b.kind is Kind.NUMBER:
        return True
    return a.kind is b.kind and (before.head_path[:1] == after.head_path[:1] or before.head == after.head)


def _is_amount(amount: Claim, after: Claim) -> bool:
    """Whether a figure can be the amount of a change to a level: of the same money, measure or noun."""
    a, b = amount.quantity, after.quantity
    if a.kind is Kind.MONEY or b.kind is Kind.MONEY:
        return a.kind is b.kind and a.unit == b.unit
    if a.kind in MEASURED or b.kind in MEASURED:
        return a.kind is b.kind and a.unit == b.unit
    return b.kind in {Kind.NUMBER, Kind.COUNT} and a.kind in {Kind.NUMBER, Kind.COUNT}


def _is_wire(items: Sequence[Item], roles: _Roles) -> bool:
    """Whether amount, percent and level follow each other as in the market wires: 37 cents or 0.5 % to 74.51."""
    if roles.amount is None or roles.percent is None:
        return False
    between = items[roles.amount + 1 : roles.percent]
    return len(between) <= 3 and all(not isinstance(item, Claim) for item in between)
