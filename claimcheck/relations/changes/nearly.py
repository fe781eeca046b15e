"""Steps that two levels near them would make but for two digits exchanged: up 4.2%, where 2,616 and 2,552 make 2.4%.

No grammar is asked which level is the earlier one: the arithmetic tells. Held together are only a step that no two
levels around it make, and two levels told one after the other that make it once two neighbouring digits of one of the
three figures change places. Chance hardly ever does that for figures of three digits.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations
from typing import NamedTuple, TypeAlias

from claimcheck.core import Bound, Change, Claim, Interval, Kind, Passage, Row, Story, Tie
from claimcheck.core.keystrokes import digits
from claimcheck.core.slips import swap
from claimcheck.relations.changes.levels import is_amount
from claimcheck.relations.changes.nearest_level import are_levels_alike
from claimcheck.relations.context import Context
from claimcheck.relations.kinship import subjects
from claimcheck.relations.likeness import MEASURED, is_percent, number_of
from claimcheck.relations.row import Item, figures_of, is_cue
from claimcheck.text.ties import forms, words

LED = 6
"""How many items before a step the word may stand that says which way it goes."""
AHEAD = 2
"""How many sentences after a step its levels may stand; one before a percent."""
BACK = 4
"""How many sentences before an amount they may stand, which only two levels make."""
PARAGRAPHS = 4
"""How many paragraphs off they may stand."""
CROWDED = 20
"""A sentence of more figures is a table, where too many levels would do."""
MOST = 5
"""Two levels of one thing are less than so many times apart."""
LONG = 3
"""So many digits a level has of which two may be exchanged."""
SHARP, PLAIN = Fraction(1, 32), Fraction(1, 12)
"""How far off a step may be, in parts of it, where a level is mended, and where the step itself is."""
LOOSE = 2
"""So many times the room of rounding explains a step by other levels."""
HUNDRED = Fraction(100)
KINDS = MEASURED - {Kind.DURATION} | {Kind.COUNT, Kind.NUMBER}
WHY = "levels but for two digits"


_Levels: TypeAlias = tuple[Claim, Claim]
"""Two levels of one thing, in reading order."""


class _Step(NamedTuple):
    """A percent or an amount by which something rose or fell."""

    claim: Claim
    way: int


class _Made(NamedTuple):
    """What two levels make, and the room that their rounding leaves."""

    value: Fraction
    room: Fraction


def find(story: Story, context: Context) -> Iterator[Change]:
    """Every step with the two levels that two exchanged digits keep from it."""
    for passage in story.having("rise", "fall"):
        steps = _steps(passage)
        if not steps or len(passage.claims) > CROWDED:
            continue
        at = passage.claims[0].passage
        near = [other for other in story.passages[max(0, at - BACK) : at + 1 + AHEAD] if _is_near(passage, other)]
        alike = [(other, _alike(other, steps)) for other in near]
        for step in steps:
            back = 1 if is_percent(step.claim) else BACK
            yield from _told(step, passage, [(one, own) for one, own in alike if one.claims[0].passage >= at - back])


def _told(step: _Step, passage: Passage, near: Sequence[tuple[Passage, Sequence[_Levels]]]) -> Iterator[Change]:
    """The levels in some sentences that two exchanged digits keep from a step, if no others make it."""
    if any(_fits(step, *pair) for _, own in near for pair in own):
        return
    pairs = (pair for other, own in near for pair in _set_against(other, own))
    yield from _mended(step, (pair for pair in pairs if _is_of(step, passage, pair)))


def _is_near(passage: Passage, other: Passage) -> bool:
    return abs(other.paragraph - passage.paragraph) <= PARAGRAPHS and len(other.claims) <= CROWDED


def _steps(passage: Passage) -> Sequence[_Step]:
    """The figures that a rise or a fall right before them leads to."""
    figures = ((row, at, claim) for row, at, claim in figures_of(passage) if _is_plain(claim) and number_of(claim) > 0)
    found = [(claim, _way(row, at)) for row, at, claim in figures]
    return [_Step(claim, way) for claim, way in found if way]


def _way(row: Row, at: int) -> int:
    """1 for a rise, -1 for a fall; 0 where neither or both stand right before a figure, or a level is meant.

    A step may be told again in percent: by 64 points, or 2.4%.
    """
    if at and is_cue(row[at - 1], "to", "at", "from", "against", "was"):
        return 0
    ways: set[int] = set()
    is_again = False
    for item in reversed(row[max(0, at - LED) : at]):
        if isinstance(item, Claim) and not is_again:
            break
        is_again = is_again or is_cue(item, "by", "amounts", "equivalent", "open") or item.value in words("or")
        ways |= {1} if is_cue(item, "rise") else {-1} if is_cue(item, "fall") else set()
    return ways.pop() if len(ways) == 1 else 0


def _is_plain(claim: Claim) -> bool:
    quantity = claim.quantity
    return quantity.bound is Bound.EXACT and not quantity.is_approximate and not quantity.in_words


def _alike(passage: Passage, steps: Sequence[_Step]) -> Sequence[_Levels]:
    """Every two figures of a sentence that may be levels of one thing, which something rose to or from."""
    known = {step.claim for step in steps}
    levels = [
        claim
        for claim in passage.claims
        if claim.quantity.kind in KINDS and claim.quantity.number and claim not in known and _is_plain(claim)
    ]
    return [pair for pair in combinations(levels, 2) if _are_alike(*pair)]


def _set_against(passage: Passage, alike: Sequence[_Levels]) -> Iterator[_Levels]:
    """Each level of a sentence with the next one that is alike, where a word between sets the one against the other."""
    nexts: dict[Claim, Claim] = {}
    for one, other in alike:
        nexts.setdefault(one, other)
    return (pair for pair in nexts.items() if any(map(_is_mark, _between(passage.row, *pair))))


def _between(row: Row, one: Claim, other: Claim) -> Row:
    return row[row.index(one) + 1 : row.index(other)]


def _is_mark(item: Item) -> bool:
    """Whether a word sets the level after it against the one before: from, against, after, over."""
    is_after = item.word.removeprefix("و") in forms("after")
    return is_cue(item, "against", "from", "was") or is_after or item.value in words("compared with")


def _is_of(step: _Step, passage: Passage, pair: _Levels) -> bool:
    """Whether two levels may be those of a step: of one sentence, or of two that speak of the same."""
    if pair[0] in passage.claims:
        return True
    return bool(subjects(step.claim.words) & subjects(pair[0].words | pair[1].words))


def _are_alike(one: Claim, other: Claim) -> bool:
    if one.quantity.kind is not other.quantity.kind and Kind.NUMBER not in {one.quantity.kind, other.quantity.kind}:
        return False
    a, b = _number(one), _number(other)
    first, second = a.numerator * b.denominator, b.numerator * a.denominator
    return first < MOST * second and second < MOST * first and first != second and are_levels_alike(one, other)


def _fits(step: _Step, one: Claim, other: Claim) -> bool:
    """Whether two levels that are alike make a step, in whichever direction."""
    number = step.claim.quantity.number or Fraction(0)
    made = (_made(step.claim, way, one, other, _number(one), _number(other)) for way in (1, -1))
    return any(abs(each.value - number) <= LOOSE * each.room for each in made)


def _number(claim: Claim) -> Fraction:
    return claim.quantity.number or Fraction(1)


def _made(step: Claim, way: int, one: Claim, other: Claim, a: Fraction, b: Fraction) -> _Made:
    """What two levels of these numbers make, as a percent or an amount."""
    low, high = min(a, b), max(a, b)
    half = step.quantity.quantum / 2
    if not is_percent(step):
        return _Made(high - low, half + one.quantity.quantum / 2 + other.quantity.quantum / 2)
    rough = one.quantity.quantum / (2 * a) + other.quantity.quantum / (2 * b)
    return _Made(HUNDRED * (high - low) / (low if way > 0 else high), half + HUNDRED * high / low * rough)


def _mended(step: _Step, pairs: Iterator[_Levels]) -> Iterator[Change]:
    """The only two levels, or the first, that make a step once two digits change places."""
    for one, other in pairs:
        if not (is_percent(step.claim) or is_amount(step.claim, one)):
            continue
        if _is_slip_of_step(step, one, other) or _is_slip_of_level(step, one, other):
            before, after = sorted((one, other), key=lambda level: step.way * _number(level))
            amount, percent = (None, step.claim) if is_percent(step.claim) else (step.claim, None)
            yield Change(Tie(False, WHY), before, after, amount, percent)
            return


def _is_slip_of_step(step: _Step, one: Claim, other: Claim) -> bool:
    """Whether the step has two digits exchanged."""
    made = _made(step.claim, step.way, one, other, _number(one), _number(other))
    if made.room > PLAIN * made.value or digits(_number(step.claim)) < 2:
        return False
    return _is_swap(step.claim, Interval.around(made.value, made.room))


def _is_slip_of_level(step: _Step, one: Claim, other: Claim) -> bool:
    """Whether one of the levels has."""
    number = _number(step.claim)
    for wrong, right in ((one, other), (other, one)):
        if digits(_number(wrong)) < LONG:
            continue
        for meant in _meant(step, right):
            made = _made(step.claim, step.way, wrong, right, meant, _number(right))
            room = made.room * (meant / HUNDRED if is_percent(step.claim) else 1)
            if made.room <= SHARP * number and _is_swap(wrong, Interval.around(meant, room)):
                return True
    return False


def _meant(step: _Step, right: Claim) -> Sequence[Fraction]:
    """What the other level may be, before or after, if the step and this one are right."""
    number, level = _number(step.claim), _number(right)
    if not is_percent(step.claim):
        return (level + number, level - number) if number < level else ()
    factor = 1 + step.way * number / HUNDRED
    return (level * factor, level / factor) if factor > 0 else ()


def _is_swap(claim: Claim, meant: Interval) -> bool:
    made = swap(_number(claim), meant, claim.quantity.scale)
    return made is not None and made.kind == "swapped"
