"""Which figure plays which part in a change: the level before, the level after, the amount, the percent.

The clause of a verb is walked once; marks such as from, to and against give a figure its part, and a
figure with no mark is the amount or the percent.
"""

import re
from collections.abc import Sequence
from fractions import Fraction

from msgspec import Struct
from msgspec.structs import replace

from claimcheck.core import Bound, Claim, Cue, Kind
from claimcheck.relations.changes.continued import begins_next, reached, told_of
from claimcheck.relations.changes.hedged import is_almost, is_beyond, is_softened
from claimcheck.relations.changes.levels import (
    POINTS,
    has_level,
    has_unit,
    is_of_a_cause,
    is_of_another_measure,
    is_of_another_name,
    is_out_of,
    is_rank,
    is_step,
    is_than,
)
from claimcheck.relations.likeness import is_magnitude, is_percent
from claimcheck.relations.pace import recurs
from claimcheck.relations.row import SIGHT, Item, as_claim, claim_after, has_base, is_and, is_cue, item_at
from claimcheck.text.normalise import fold_word
from claimcheck.text.ties import forms, words

ENDS = frozenset({"break", "stop", "source", "forecast", "among", "of_total", "total", "namely", "each", "event"})
VERBS = frozenset({"rise", "fall", "times"})
REACH = 5
"""How many words may stand between `from`, `to` or `against` and its figure."""
AMOUNT_REACH = 12
"""How many words may stand between the verb and the amount: the name of what rose."""
LEVELS = frozenset({"from", "to", "at", "against", "was"})
HALF = Fraction(1, 2)
_RANGE = re.compile(r" (?:الي|to) ")
_UNIT = re.compile(r"[%$€£¥]|[^\W\d_]{2,}")


class Roles(Struct, frozen=True):
    """What a clause says of one change, the places of its figures in the row."""

    direction: int
    before: int | None = None
    after: int | None = None
    amount: int | None = None
    percent: int | None = None
    factor: Fraction | None = None
    is_range: bool = False
    """The two levels stand as from ... to ..."""
    is_multiple: bool = False
    is_least: bool = False
    is_loose: bool = False
    """The multiple is only nearly reached: almost doubled."""


def roles_of(items: Sequence[Item], verb: int, cue: Cue) -> Roles:
    """The figures of the clause that a verb governs."""
    direction = {"rise": 1, "fall": -1, "event": -1}.get(cue.kind, 0)
    if cue.word.lstrip("وفبل") in forms("names what changes"):
        direction = 0
    multiple = Fraction(cue.value) if cue.kind == "times" and cue.value else None
    is_above = cue.word.isascii() and is_beyond(items, verb)  # more than doubled
    is_outright = multiple is not None and not is_above and not is_softened(items, verb)
    is_multiple = is_outright and (cue.word.isascii() or cue.value == "1/2")
    is_least = is_outright and not is_multiple and cue.word.lstrip("وف").startswith(forms("manifold"))
    is_least = is_least or (is_above and (multiple or 0) > 1)
    if multiple is not None and not is_outright:
        direction = 1 if multiple > 1 else -1  # almost doubled
    is_loose = multiple is not None and is_almost(items, verb)
    roles = Roles(direction, factor=multiple, is_multiple=is_multiple, is_least=is_least, is_loose=is_loose)
    at = verb + 1
    end = min(len(items), verb + SIGHT)
    while at < end and not _is_over(items, at, verb, roles):
        item = items[at]
        place = _level_after(items, at) if item.kind in LEVELS else None
        if isinstance(item, Claim):
            roles = _with_claim(items, roles, at, verb)
        elif item.kind == "to" and item_at(items, at + 1).word in forms("a half of it"):
            is_loose = item_at(items, at + 2).value in words("almost")
            roles = replace(roles, factor=HALF, is_multiple=True, is_loose=is_loose)
        elif item.kind == "break":
            at = reached(items, at) or at
            roles = _with_level(items, roles, "at", at)
        elif place is not None and _is_level(items, roles, at, place):
            roles = _with_level(items, roles, item.kind, place)
            at = place
        elif place is None and item.kind == "against" and item.word in forms("for one unit"):
            return Roles(direction)  # a rate of exchange: what falls has a rising number
        at += 1
    return _with_level_before(items, roles, verb)


def _is_over(items: Sequence[Item], at: int, verb: int, roles: Roles) -> bool:
    """Whether what a verb tells ends here: the clause does, or another change begins."""
    item = items[at]
    if item.kind == "total" and not _figures(roles):
        return False  # the total is what rose
    if item.kind in ENDS:
        return reached(items, at) is None and not _is_loss(items, at)
    if roles.percent is not None and (begins_next(items, at) or item.value in words("cause")):
        return True
    if roles.after is not None and _begins_another(items, at, roles):
        return True
    return item.kind in VERBS and _is_next_verb(items, at, verb)  # up to 20bn, and lifted the price to 5p from 4p


def _begins_another(items: Sequence[Item], at: int, roles: Roles) -> bool:
    """Whether another change begins behind the level that one led to."""
    if is_cue(items[at], "to"):
        return _level_after(items, at) is not None
    if roles.before is not None and _is_and_by(items, at):
        return True  # from $10 to $12, and by 50% over the year
    return _leads_to_range(items, at)  # and of tea from $3 to $4


def _is_loss(items: Sequence[Item], at: int) -> bool:
    """Whether a loss only adds how much lower the level is: fell to 940 points, بخسارة 12 نقطة."""
    is_aside = is_cue(items[at], "event") and items[at].value == "lost" and items[at].word.startswith("ب")
    return is_aside and isinstance(item_at(items, at + 1), Claim)


def _leads_to_range(items: Sequence[Item], at: int) -> bool:
    """Whether both levels of a change begin here: from $3 to $4."""
    place = claim_after(items, at, REACH) if is_cue(items[at], "from") else None
    return place is not None and is_cue(item_at(items, place + 1), "to") and claim_after(items, place + 1) is not None


def _is_and_by(items: Sequence[Item], at: int) -> bool:
    return is_and(items[at]) and is_cue(item_at(items, at + 1), "by")


def _figures(roles: Roles) -> set[int]:
    """The places of the figures that have a role."""
    found = (roles.before, roles.after, roles.amount, roles.percent)
    return {at for at in found if at is not None}


def _level_after(items: Sequence[Item], at: int) -> int | None:
    """The figure that a mark of a level leads to; a day is none, and `to close 5 schools` is a purpose."""
    place = claim_after(items, at, REACH)
    if place is None and is_cue(items[at], "from"):
        place = _toll_before(items, at)
    if place is None and is_cue(items[at], "against"):
        place = told_of(items, at)
    if place is None or as_claim(items[place]).quantity.kind in {Kind.DATE, Kind.TIME}:
        return None
    following = items[at + 1]
    mark = items[at].word.lower()
    is_led = not isinstance(following, Cue) or (mark != "at" and following.value in words("level"))
    if is_cue(items[at], "from") and not is_led and as_claim(items[place]).quantity.kind is Kind.PERCENT:
        return None  # imports of soya rose 20 %
    return place if is_led or mark not in {"to", "at"} else None


def _toll_before(items: Sequence[Item], at: int) -> int | None:
    """The figure of an earlier count: to 57 from an earlier toll of 41."""
    for place in range(at + 1, min(len(items), at + 1 + REACH)):
        if isinstance(items[place], Claim):
            return place if any(is_cue(item, "earlier") for item in items[at:place]) else None
        if not is_cue(items[place], "word", "earlier", "of", "source"):
            return None
    return None


def _is_level(items: Sequence[Item], roles: Roles, at: int, place: int) -> bool:
    """Whether a mark leads to a level of this change: to no rank, no compared thing and not what a part is taken of."""
    is_of_part = is_cue(items[at], "from") and isinstance(items[at - 1], Claim)
    if is_of_part and at - 1 not in _figures(roles):
        return False  # led by 12 of the 20 sectors
    if is_cue(items[at], "from") and (
        items[at - 1].value in words("nearing")
        or (roles.after == at - 1 and is_out_of(items, at, place, is_rise=roles.direction > 0))
    ):
        return False
    return not (is_rank(items, place) or is_than(items, at) or is_of_another_name(items, at))


def _is_next_verb(items: Sequence[Item], at: int, verb: int) -> bool:
    """Whether another verb begins a change; a verbal noun right after the verb is what rose: the growth fell."""
    item = items[at]
    return at != verb + 1 and not (_is_aside(item) and item.value == items[verb].value)


def _is_aside(cue: Item) -> bool:
    """Whether a verbal noun only adds the amount: by a rise of (بزيادة), showing a rise (ارتفاعا)."""
    return cue.word[:1] in {"ب", "u", "d"} or (cue.word.endswith("ا") and not cue.word.endswith("نما"))


def _with_claim(items: Sequence[Item], roles: Roles, place: int, verb: int) -> Roles:
    """A figure with no mark before it: a range of two levels, what it came to, an amount or a percent."""
    claim = as_claim(items[place])
    if roles.before is None and roles.after is None and is_two_levels(claim, items[max(0, place - 5) : place]):
        return replace(roles, before=place, is_range=True)
    if claim.quantity.bound is Bound.UP_TO and roles.after is None:
        return replace(roles, after=place)
    return _with_plain(items, roles, place, verb)


def is_two_levels(claim: Claim, before: Sequence[Item]) -> bool:
    """Whether a range is one of levels: `from 6% to 9%`, each end with its own unit."""
    if claim.quantity.bound is not Bound.BETWEEN or claim.quantity.kind in {Kind.DURATION, Kind.ORDINAL}:
        return False
    surface = fold_word(claim.quantity.surface)
    if surface.startswith("from ") and before and is_cue(before[-1], "rise", "fall", "times"):
        return True  # doubled from 12,000 to 36,000
    parts = _RANGE.split(surface, maxsplit=1)
    if before and isinstance(before[-1], Cue) and before[-1].value in words("rank"):
        return False
    is_from = surface.startswith(("من ", "from ")) or any(is_cue(item, "from") for item in before)
    return is_from and len(parts) == 2 and _UNIT.search(parts[0].removeprefix("من ").removeprefix("from ")) is not None


def _with_level(items: Sequence[Item], roles: Roles, kind: str, place: int) -> Roles:
    """A figure that a word marks as a level."""
    if as_claim(items[place]).quantity.bound is Bound.BETWEEN:
        is_levels = is_two_levels(as_claim(items[place]), items[max(0, place - REACH) : place])
        return replace(roles, before=place, is_range=True) if is_levels and roles.before is None else roles
    if kind in {"to", "at"} and roles.after is None:
        return replace(roles, after=place, is_range=roles.is_range and kind == "to")
    if kind == "from" and roles.before is None:
        return replace(roles, before=place, is_range=True)
    if kind in {"against", "was"} and roles.before is None:
        return replace(roles, before=place)
    return roles


def _with_plain(items: Sequence[Item], roles: Roles, place: int, verb: int) -> Roles:
    """A figure right after the verb or its subject: the amount, or the percent."""
    claim = as_claim(items[place])
    if recurs(items, place):
        return roles  # 3% a year, not from the first level to the last
    if roles.after is not None and _is_set_against(items, place):
        return roles  # to 3 points from 8, at 45% to 42%
    if is_percent(claim) or is_step(items, place):
        is_told = roles.after is not None or roles.is_range
        if is_told and (is_of_another_measure(items, place) or is_of_a_cause(items, verb, place)):
            return roles
        is_taken = roles.percent is not None or _is_share(items, place) or _is_of_another(items, roles, place, verb)
        return roles if is_taken else replace(roles, percent=place)
    is_first = roles.amount is None and roles.after is None and roles.before is None and roles.percent is None
    lead = items[place - 1]
    is_part_of_level = roles.after is not None and lead.word in forms("worth so much")
    is_led = is_cue(lead, "rise", "fall", "by", "event") and not is_part_of_level
    if roles.amount is None and is_led and has_unit(claim):
        return replace(roles, amount=place)
    is_amount = has_level(claim) or claim.quantity.unit in POINTS
    if is_first and place - verb <= AMOUNT_REACH and is_amount and not is_and(lead):
        return replace(roles, amount=place)
    return roles


def _is_set_against(items: Sequence[Item], place: int) -> bool:
    """Whether a percent is one side of two: 45% to 42%, 45% مقابل 42%."""
    other = item_at(items, place + 2)
    return is_cue(item_at(items, place + 1), "to", "against") and isinstance(other, Claim) and is_percent(other)


def _is_of_another(items: Sequence[Item], roles: Roles, place: int, verb: int) -> bool:
    """Whether a figure that is none of this change stands nearer to a percent: 135 points, on sales of 3.9 billion."""
    own = {roles.before, roles.after, roles.amount}
    for at in range(place - 1, verb, -1):
        item = items[at]
        if isinstance(item, Claim) and has_level(item) and not is_cue(items[at - 1], "open"):
            return at not in own
    return False


def _is_share(items: Sequence[Item], place: int) -> bool:
    """Whether a percent is of something, and so no change: 10 percent of the cost."""
    is_of = has_base(items, place) and claim_after(items, place + 1, REACH) is None
    return is_of or is_cue(item_at(items, place + 1), "among")  # 25% of them abroad


def _with_level_before(items: Sequence[Item], roles: Roles, verb: int) -> Roles:
    """The level before `with a rise of` (بزيادة): 61.20 dollars, up 90 cents or 1.5 percent."""
    is_aside = _is_aside(items[verb])
    has_change = roles.amount is not None or roles.percent is not None
    if roles.after is not None or not has_change or roles.is_range or not is_aside:
        return roles
    for at in range(verb - 1, max(-1, verb - 4), -1):
        item = items[at]
        if isinstance(item, Claim):
            return replace(roles, after=at) if is_magnitude(item) else roles
        if not is_cue(item, "comma", "close"):
            break
    return roles
