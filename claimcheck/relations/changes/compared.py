"""A level, then the one it is set against: 31, down from 37; $240m, compared with $200m, a rise of 20 %.

English says the later level first, so both levels may stand on either side of the word for the change.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.core import Change, Claim, Kind, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import factor, is_magnitude, same_noun
from claimcheck.relations.mentions import of_hundred
from claimcheck.relations.pace import recurs
from claimcheck.relations.row import Item, begins_with_and, is_cue
from claimcheck.relations.ties import forms, words

REACH = 5
"""How many words may stand between a mark and its figure."""
BACK = 14
"""How many items the later level may stand before the comma."""
ENDS = ("break", "stop", "source", "among", "of_total")
PASSED = ("word", "of", "past", "current", "earlier", "forecast")
BETWEEN = frozenset({Kind.DATE, Kind.TIME, Kind.ORDINAL})
"""What may stand between two levels without being one."""
WITH = "ب"
"""The particle that makes a verbal noun an aside of its own: بانخفاض."""
WHY = "a level and the one before"


@dataclass(frozen=True, slots=True)
class _Aside:
    """What follows the comma: down 16 % from 37."""

    start: int
    direction: int
    step: Claim | None
    """How much it changed: an amount or a percent."""
    before: Claim | None
    is_sure: bool = True
    """Nothing but `from` leads to the level before."""


def find(story: Story, context: Context) -> Iterator[Change]:
    """Every level with a change that is told after it."""
    for passage in story.having("rise", "fall"):
        if len(passage.claims) < 2:
            continue
        is_inverse = not passage.values.isdisjoint(words("inverse"))
        for at in passage.at("rise", "fall") if not is_inverse else ():
            aside = _aside(passage.row, at)
            found = _change(passage.row, aside) if aside is not None else None
            if found is not None:
                yield found


def _aside(items: Sequence[Item], at: int) -> _Aside | None:
    """The words after a comma that tell of a change: down, up, an increase of."""
    start = at - 1 if at and _is_article(items[at - 1]) else at
    is_led = start > 0 and (isinstance(items[start - 1], Claim) or is_cue(items[start - 1], "comma", "dash", "open"))
    if not start or not (is_led or (is_cue(items[at], "rise", "fall") and items[at].word.startswith(WITH))):
        return None
    step, before, is_sure = None, None, True
    for place in range(at + 1, min(len(items), at + 2 * REACH)):
        item = items[place]
        if isinstance(item, Claim):
            if step is not None or before is not None or recurs(items, place):
                break
            step = item
        elif is_cue(item, "from") and before is None:
            before = _after(items, place)
            break
        elif step is not None and (is_cue(item, "against") or item.value in words("compared with")):
            before, is_sure = _after(items, place), False
            break
        elif not is_cue(item, "by", "open", "close", *PASSED):
            break
    return _Aside(start, 1 if is_cue(items[at], "rise") else -1, step, before, is_sure)


def _is_article(item: Item) -> bool:
    return item.value in forms("a")


def _after(items: Sequence[Item], mark: int) -> Claim | None:
    """The figure that a mark leads to, over a few words: from forecasts of 4.3 %."""
    for item in items[mark + 1 : mark + 1 + REACH]:
        if isinstance(item, Claim) and item.quantity.kind not in BETWEEN:
            return item
        if not isinstance(item, Claim) and (not is_cue(item, *PASSED) or begins_with_and(item)):
            return None
    return None


def _change(items: Sequence[Item], aside: _Aside) -> Change | None:
    """The change, from the aside and the levels before it."""
    amount, percent = _split(aside.step)
    if aside.before is not None:
        after = _level_before(items, aside.start, aside.before)
        if after is None:
            return None
        amount = amount if amount is not None and _is_amount(amount, after) else None
        return Change(Tie(aside.is_sure, WHY), aside.before, after, amount, percent, aside.direction)
    mark = next((at for at in range(aside.start - 1, max(0, aside.start - BACK), -1) if _sets_against(items, at)), None)
    if mark is None and aside.step is not None:
        return _from_to(items, aside, amount, percent) or _risen(items, aside, amount)
    before = _after(items, mark) if mark is not None and aside.step is not None else None
    after = _level_before(items, mark, before) if mark is not None and before is not None else None
    if before is None or after is None or _is_told(items, before, aside):
        return None
    amount = amount if amount is not None and _is_amount(amount, after) else None
    return Change(Tie(False, WHY), before, after, amount, percent, aside.direction)


def _is_told(items: Sequence[Item], before: Claim, aside: _Aside) -> bool:
    """Whether a percent stands nearer to the levels than the aside does, so that this one is of something else."""
    for item in reversed(items[max(0, aside.start - BACK) : aside.start]):
        if isinstance(item, Claim) and (item is before or item.quantity.kind is Kind.PERCENT):
            return item is not before
    return False


def _from_to(items: Sequence[Item], aside: _Aside, amount: Claim | None, percent: Claim | None) -> Change | None:
    """Went from $4 to $6, a rise of 50 %: the levels stand before the comma, each after its mark."""
    places = [at for at in range(max(1, aside.start - BACK), aside.start) if isinstance(items[at], Claim)]
    levels = [items[at] for at in places[-2:]]
    marks = [items[at - 1] for at in places[-2:]]
    if len(levels) < 2 or not is_cue(marks[0], "from") or not is_cue(marks[1], "to"):
        return None
    before, after = levels
    if not isinstance(before, Claim) or not isinstance(after, Claim) or not _are_levels(after, before):
        return None
    amount = amount if amount is not None and _is_amount(amount, after) else None
    return Change(Tie(True, WHY), before, after, amount, percent, aside.direction)


def _risen(items: Sequence[Item], aside: _Aside, amount: Claim | None) -> Change | None:
    """Twenty schools closed this year, 45 more than before: a count, and by how much it has risen."""
    after = _level_before(items, aside.start, amount) if amount is not None and aside.direction > 0 else None
    is_count = after is not None and after.quantity.kind is Kind.COUNT
    return Change(Tie(False, WHY), after=after, amount=amount, direction=aside.direction) if is_count else None


def _is_amount(amount: Claim, after: Claim) -> bool:
    """Whether a figure may be how much a level changed by; a bare number is of the level's noun."""
    return _are_levels(after, amount) or _are_levels(amount, after)


def _sets_against(items: Sequence[Item], at: int) -> bool:
    return is_cue(items[at], "against")


def _split(step: Claim | None) -> tuple[Claim | None, Claim | None]:
    """The step as an amount, or as a percent."""
    if step is not None and step.quantity.kind is Kind.RATIO and 0 < (step.quantity.number or 0) < 1:
        return None, of_hundred(step)
    if step is None or step.quantity.kind is Kind.PERCENT:
        return None, step if step is not None and step.quantity.unit == "percent" else None
    return (step if is_magnitude(step) and step.quantity.kind is not Kind.DURATION else None), None


def _level_before(items: Sequence[Item], end: int, like: Claim) -> Claim | None:
    """The nearest figure before a place, if it is a level of the same thing as another."""
    for at in range(end - 1, max(-1, end - BACK), -1):
        item = items[at]
        if isinstance(item, Claim) and item.quantity.kind not in BETWEEN and not _is_base(items, at):
            return item if _are_levels(item, like) or _are_levels(like, item) else None
        if is_cue(item, *ENDS):
            return None
    return None


def _is_base(items: Sequence[Item], at: int) -> bool:
    """Whether a figure is what the one before it is out of: 120 of 300 seats, down from 145."""
    return at > 1 and is_cue(items[at - 1], "of", "of_total") and isinstance(items[at - 2], Claim)


def _are_levels(one: Claim, other: Claim) -> bool:
    """Whether two figures are of one unit, and no lengths of time."""
    a, b = one.quantity, other.quantity
    if a.kind is Kind.PERCENT or b.kind is Kind.PERCENT:
        return a.kind is b.kind and a.unit == b.unit
    if not is_magnitude(one) or not is_magnitude(other) or Kind.DURATION in {a.kind, b.kind}:
        return False
    if a.kind is Kind.COUNT and b.kind is Kind.COUNT:
        return same_noun(one, other)
    is_scaled = a.kind is Kind.MONEY and a.scale == b.scale > 1  # 73 billion riyals against 80 billion
    is_bare = b.kind is Kind.NUMBER and (a.kind is Kind.COUNT or is_scaled)
    return is_bare or (a.kind is b.kind and factor(one, other) == 1)
