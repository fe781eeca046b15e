"""A level, then the one it is set against: 31, down from 37; $240m, compared with $200m, a rise of 20 %.

English says the later level first, so both levels may stand on either side of the word for the change.
"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from claimcheck.core import Change, Claim, Kind, Story, Tie
from claimcheck.relations.changes.dated_back import is_dated_back
from claimcheck.relations.changes.levels import POINTS, as_points, has_level, is_amount
from claimcheck.relations.changes.nearest_level import (
    BACK,
    BETWEEN,
    age_before,
    are_alike_levels,
    bare_against,
    has_another_level,
    is_level,
    level_before,
)
from claimcheck.relations.changes.respective import respective_lists
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import is_percent
from claimcheck.relations.mentions import of_hundred
from claimcheck.relations.pace import recurs
from claimcheck.relations.row import Item, as_claim, begins_with_and, has_base, is_and, is_cue, item_at
from claimcheck.text.stems import stem
from claimcheck.text.ties import forms, words

REACH = 5
"""How many words may stand between a mark and its figure."""
PASSED = ("word", "of", "past", "current", "earlier", "forecast")
PAST = "ed"
WITH = "ب"
"""The particle that makes a verbal noun an aside of its own: بانخفاض."""
WHY = "a level and the one before"


class _Aside(Struct, frozen=True):
    """What follows the comma: down 16 % from 37."""

    start: int
    direction: int
    step: Claim | None
    """How much it changed: an amount or a percent."""
    before: Claim | None
    percent: Claim | None = None
    """The amount again in percent: by 16,000 or 4 %."""
    is_sure: bool = True
    """Nothing but `from` leads to the level before."""


def find(story: Story, context: Context) -> Iterator[Change]:
    """Every level with a change that is told after it."""
    for passage in story.having("rise", "fall"):
        if len(passage.claims) < 2:
            continue
        is_inverse = not passage.values.isdisjoint(words("inverse")) and _has_inverse(passage.row)
        listed = {at for run in respective_lists(passage) for at in run}
        for at in passage.at("rise", "fall"):
            aside = _aside(passage.row, at)
            found = _change(passage.row, aside) if aside is not None else None
            if found is None or any(passage.row.index(claim) in listed for claim in found.claims if listed):
                continue
            if not (is_inverse and _may_be_rate(found)):
                yield found


def _may_be_rate(change: Change) -> bool:
    """Whether levels may be a rate of exchange or a rank, which go down as they get better; percents are neither."""
    return any(claim.quantity.kind is not Kind.PERCENT for claim in (change.before, change.after) if claim)


def _has_inverse(items: Sequence[Item]) -> bool:
    """Whether a sentence speaks of what falls as its figure rises; the work force (العمل) is no currency (العملة)."""
    return any(item.word.endswith(forms("inverse")) for item in items)


def _aside(items: Sequence[Item], at: int) -> _Aside | None:
    """The words after a comma that tell of a change: down, up, an increase of, at a rate of increase of."""
    is_rate = at > 0 and is_cue(items[at - 1], "by")
    start = at - 1 if is_rate or (at and _is_article(items[at - 1])) else at
    if not start or not (is_rate or _is_led(items, start, at)):
        return None
    step, percent, before, is_sure = None, None, None, True
    for place in range(at + 1, min(len(items), at + 2 * REACH + 2)):
        item = items[place]
        if isinstance(item, Claim):
            if item is percent:
                continue
            if step is not None or recurs(items, place) or _is_unmarked_percent(items, place):
                break
            step, percent = item, _in_percent(items, place)
        elif before is None and (is_cue(item, "from") or (place == at + 1 and item.word in forms("from a level"))):
            before = _after(items, place)
            break
        elif step is not None and (is_cue(item, "against") or item.value in words("compared with")):
            before, is_sure = _after(items, place), False
            break
        elif step is not None and item.word in forms("on the known"):
            before, is_sure = _known(items, place), False
            break
        elif step is not None and percent is not None and item.value in words("or"):
            continue
        elif not is_cue(item, "by", "open", "close", "equivalent", *PASSED) or is_and(item):
            break  # up 38 %, and against the 20 of the quarter before
    return _Aside(start, 1 if is_cue(items[at], "rise") else -1, step, before, percent, is_sure)


def _is_led(items: Sequence[Item], start: int, at: int) -> bool:
    """Whether an aside begins here: after a sign, with بـ, or with a word such as `marking`."""
    before, word = items[start - 1], items[at].word
    if word.startswith(WITH) or before.word in forms("leads to an aside"):
        return True
    if _tells_what_happened(items[at]) and any(is_cue(item, "comma") for item in items[: start - 1]):
        return False  # output, against a norm of 45, climbed from 250 to 275
    is_parted = isinstance(before, Claim) or is_cue(before, "comma", "dash", "open")
    return is_parted and not (word.startswith("و") and not word.startswith("وب"))  # وتراجعت begins the next clause


def _tells_what_happened(verb: Item) -> bool:
    """Whether an English verb of change is in the past tense, where an aside has `up` or `a rise`."""
    return verb.word.isascii() and (verb.word.endswith(PAST) or verb.word in forms("changed then"))


def _is_unmarked_percent(items: Sequence[Item], place: int) -> bool:
    """Whether a bare number is a percent whose sign is missing: بانخفاض نسبته 0.82."""
    is_bare = as_claim(items[place]).quantity.kind is Kind.NUMBER
    return is_bare and any(stem(item.word) in words("rate") for item in items[place - 2 : place])


def _in_percent(items: Sequence[Item], amount: int) -> Claim | None:
    """The same step in percent right after its amount: by 16,000, or 4 %; not by 16,000, 4 % of anything."""
    is_announced = False
    for place in range(amount + 1, min(len(items), amount + REACH)):
        item = items[place]
        if isinstance(item, Claim):
            is_led = item_at(items, place + 1).word == "from"  # 16 points or 4% from Friday's 400
            is_told = is_announced and (is_led or not has_base(items, place))
            return of_hundred(item) if is_told and item.quantity.unit == "percent" else None
        is_step = is_cue(item, "by", "open", "equivalent", "amounts") or item.value in words("or")
        is_step = is_step or (is_cue(item, "rise", "fall") and is_cue(items[place - 1], "by"))
        if not is_step and not is_cue(item, "comma") and item.value not in words("or so much"):
            return None
        is_announced = is_announced or is_step
    return None


def _known(items: Sequence[Item], mark: int) -> Claim | None:
    """The figure that the reader knows: an increase of 19 % on the 23.1 million of 2003."""
    place = mark + 2
    is_known = place < len(items) and items[place - 1].value in words("article")
    return _after(items, place - 1) if is_known and isinstance(items[place], Claim) else None


def _is_article(item: Item) -> bool:
    return item.value in forms("a")


def _after(items: Sequence[Item], mark: int) -> Claim | None:
    """The figure that a mark leads to, over a few words: from forecasts of 4.3 %."""
    is_known = False
    for item in items[mark + 1 : mark + 1 + REACH]:
        if isinstance(item, Claim) and item.quantity.kind not in BETWEEN:
            return item
        is_passed = is_cue(item, *PASSED) or (is_known and is_cue(item, "source"))  # the previously reported 40
        if not isinstance(item, Claim) and (not is_passed or begins_with_and(item)):
            return None
        is_known = is_known or is_cue(item, "earlier")
    return None


def _change(items: Sequence[Item], aside: _Aside) -> Change | None:
    """The change, from the aside and the levels before it."""
    amount, percent = _split(aside.step)
    percent = percent or aside.percent
    if aside.before is not None:
        level = level_before(items, aside.start, aside.before)
        after = level or age_before(items, aside.start, aside.before)
        if after is None or has_another_level(items, after, aside.before, aside.direction, percent):
            return None
        is_next = all(not is_level(item) for item in items[items.index(after) + 1 : aside.start])
        tie = Tie(aside.is_sure and is_next and level is not None, WHY, is_likely=not is_next or level is None)
        return Change(tie, aside.before, after, _fitting(amount, after), percent, aside.direction)
    places = range(aside.start - 1, max(0, aside.start - BACK), -1)
    marks = [at for at in places if is_cue(items[at], "against") or _is_told_of(items, at)]
    mark = next((at for at in marks if _after(items, at) is not None), marks[0] if marks else None)
    if mark is None and aside.step is not None:
        made = _from_to(items, aside, amount, percent) or _moved(items, aside, percent)
        return made or _risen(items, aside, amount, percent)
    before = _after(items, mark) if mark is not None and aside.step is not None else None
    after = level_before(items, mark, before) if mark is not None and before is not None else None
    if before is not None and after is None and mark is not None:
        before, after = bare_against(items, mark, before)
    if before is None or after is None or _is_told(items, before, aside):
        return None
    if has_another_level(items, after, before, aside.direction, percent):
        return None
    tie = Tie(False, WHY, is_likely=True)
    return Change(tie, before, after, _fitting(amount, after), percent, aside.direction)


def _is_told_of(items: Sequence[Item], at: int) -> bool:
    """Whether a relative clause tells the level of the time before: which came to 76 in the same month of last year."""
    is_reached = at + 2 < len(items) and items[at + 1].value in words("reached") and isinstance(items[at + 2], Claim)
    return is_reached and items[at].value in words("relative") and is_dated_back(items, at + 2)


def _is_told(items: Sequence[Item], before: Claim, aside: _Aside) -> bool:
    """Whether another figure stands nearer to the levels than the aside does, so that this one is of something else."""
    for item in reversed(items[max(0, aside.start - BACK) : aside.start]):
        if isinstance(item, Claim) and item.quantity.kind not in BETWEEN | {Kind.DURATION}:
            return item.span != before.span
    return False


def _from_to(items: Sequence[Item], aside: _Aside, amount: Claim | None, percent: Claim | None) -> Change | None:
    """Went from $4 to $6, a rise of 50 %: the levels stand before the comma, each after its mark."""
    places = [at for at in range(max(1, aside.start - BACK), aside.start) if is_level(items[at])]
    levels = [items[at] for at in places[-2:]]
    marks = [items[at - 1] for at in places[-2:]]
    if len(levels) < 2 or not is_cue(marks[0], "from") or not is_cue(marks[1], "to"):
        return None
    before, after = levels
    if not isinstance(before, Claim) or not isinstance(after, Claim) or not are_alike_levels(after, before):
        return None
    return Change(Tie(True, WHY), before, after, _fitting(amount, after), percent, aside.direction)


def _ends_with(items: Sequence[Item], step: Claim) -> bool:
    """Whether a sign or the sentence ends after a step; else it may be that of a longer time: 40 % since May."""
    return all(is_cue(item, "comma", "stop", "break", "close") for item in items[items.index(step) + 1 :][:1])


def _moved(items: Sequence[Item], aside: _Aside, percent: Claim | None) -> Change | None:
    """Fell 11p to 240p, a drop of 4.4 %: the amount right beside its verb, then the level."""
    places = [at for at in range(max(2, aside.start - BACK), aside.start) if isinstance(items[at], Claim)][-2:]
    if percent is None or len(places) < 2:
        return None
    link = [item.kind for item in items[places[0] + 1 : places[1]]]
    is_adverb = link in (["rise", "at"], ["fall", "at"], ["rise", "to"], ["fall", "to"])  # 12 points lower at 640
    if link != ["to"] and not is_adverb:
        return None
    amount, after, verb = items[places[0]], items[places[1]], items[places[0] + (1 if is_adverb else -1)]
    is_told = is_cue(verb, "rise" if aside.direction > 0 else "fall") and _ends_with(items, percent)
    if not is_told or not isinstance(amount, Claim) or not isinstance(after, Claim) or not is_amount(amount, after):
        return None
    return Change(Tie(True, WHY), after=after, amount=amount, percent=percent, direction=aside.direction)


def _begins_clause(items: Sequence[Item], at: int) -> bool:
    """Whether و leads to what changed, which tells of the next thing: 2,080 points, and the other index fell 14."""
    return items[at].word.startswith("و")


def _risen(items: Sequence[Item], aside: _Aside, amount: Claim | None, percent: Claim | None) -> Change | None:
    """Twenty schools closed this year, 45 more than before: a count, and by how much it has risen."""
    after = level_before(items, aside.start, amount) if amount is not None else None
    is_count = after is not None and after.quantity.kind is Kind.COUNT and aside.direction > 0
    is_known = is_count or (after is not None and percent is not None and not _begins_clause(items, aside.start))
    if after is None or not is_known or _has_second(items, aside, after):
        return None
    return Change(Tie(False, WHY), after=after, amount=amount, percent=percent, direction=aside.direction)


def _has_second(items: Sequence[Item], aside: _Aside, level: Claim) -> bool:
    """Whether another level stands right before one, which may be that of the time before."""
    before = items[max(0, items.index(level) - BACK) : items.index(level)]
    return any(is_level(item) and are_alike_levels(level, as_claim(item)) for item in before)


def _fitting(amount: Claim | None, after: Claim) -> Claim | None:
    """A figure if it may be how much a level changed by; a bare number is of the level's noun."""
    if amount is None or (amount.quantity.kind is Kind.NUMBER and amount.quantity.scale == 1 < after.quantity.scale):
        return None
    points = as_points(amount, after)
    if points is not None or amount.quantity.unit in POINTS:
        return points or (amount if is_amount(amount, after) else None)
    return amount if are_alike_levels(after, amount) or are_alike_levels(amount, after) else None


def _split(step: Claim | None) -> tuple[Claim | None, Claim | None]:
    """The step as an amount, or as a percent."""
    if step is not None and step.quantity.kind is Kind.RATIO and 0 < (step.quantity.number or 0) < 1:
        return None, of_hundred(step)
    if step is not None and step.quantity.unit in POINTS:
        return step, None
    if step is None or step.quantity.kind is Kind.PERCENT:
        return None, step if step is not None and is_percent(step) else None
    return (step if has_level(step) else None), None
