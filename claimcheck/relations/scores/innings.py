"""Cricket: totals of innings (412 & 287-6), the lead that they make, stands within them, a score that grows.

A score such as 287-6 is runs and wickets. Nothing here looks at a story without one, and without
a word of that game.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations, pairwise, permutations

from msgspec.structs import replace

from claimcheck.core import Claim, Cue, Interval, Kind, Outranked, PartWhole, Repeat, Score, Story, Tie
from claimcheck.core.keystrokes import Stroke, stroke
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, number_of
from claimcheck.relations.row import Item, figures, is_cue
from claimcheck.text.ties import words

WICKETS = 10
"""With so many an innings ends."""
ONE = Fraction(1)
MAX_TOTALS = 8
NEAR = 3
"""How many items after a score may say when it was: at the close."""
JOINT = "&"
"""Between the two innings of one side."""
WHY = "one match of cricket"


def find(story: Story, context: Context) -> Iterator[Outranked | PartWhole | Repeat]:
    """Everything that the innings of a match bind."""
    if not story.having(Kind.SCORE):
        return
    scores = [(items, at, claim) for items, at, claim in figures(story, Kind.SCORE) if _is_score(claim)]
    if not scores or not _is_cricket(story):
        return
    yield from _grown(scores)
    yield from _repeated(scores)
    totals = _totals(story, context.text)[:MAX_TOTALS]
    if totals:
        top = max(totals, key=lambda total: total.quantity.number or 0)
        for items, at, claim in figures(story):
            if claim.quantity.kind in COUNTED and at > 1 and is_cue(items[at - 1], "of"):
                yield from _bound(claim, items[at - 2], totals, top)


def _is_score(claim: Claim) -> bool:
    value = claim.quantity.value
    return isinstance(value, Score) and value.second <= WICKETS


def _is_cricket(story: Story) -> bool:
    game = words("cricket")
    names = (item.value if isinstance(item, Cue) else item.head for passage in story.passages for item in passage.row)
    return any(name in game for name in names)


def _runs(claim: Claim) -> Claim:
    """The runs of a score as a number."""
    value = claim.quantity.value
    if not isinstance(value, Score):
        return claim
    runs = Fraction(value.first)
    stated = Interval.point(runs)
    return replace(claim, quantity=replace(claim.quantity, kind=Kind.NUMBER, value=runs, stated=stated, quantum=ONE))


def _wickets(claim: Claim) -> int:
    value = claim.quantity.value
    return value.second if isinstance(value, Score) else WICKETS


def _totals(story: Story, text: str) -> list[Claim]:
    """The totals of the line that sums a match up: both innings of a side, joined by a sign."""
    found: list[Claim] = []
    for passage in story.passages:
        for one, other in pairwise(passage.claims):
            if text[one.span.end : other.span.start].strip() == JOINT:
                found += [_runs(one), _runs(other)]
    return found


def _grown(scores: Sequence[tuple[Sequence[Item], int, Claim]]) -> Iterator[Outranked]:
    """From 31-0 to 140-1: runs are never taken away."""
    for (items, at, before), (later, to, after) in pairwise(scores):
        is_led = at > 0 and to == at + 2 and is_cue(items[at - 1], "from") and is_cue(items[at + 1], "to")
        if items is later and is_led:
            yield Outranked((_runs(after), _runs(before)), Tie(True, WHY))


def _repeated(scores: Sequence[tuple[Sequence[Item], int, Claim]]) -> Iterator[Repeat]:
    """One score twice; of two with as many wickets lost, swapped digits tell that they were to be one."""
    for (items, at, one), (others, to, other) in combinations(scores[:MAX_TOTALS], 2):
        first, second = _runs(one), _runs(other)
        made = stroke(number_of(first), number_of(second))
        is_one = made is Stroke.SWAPPED or (made is Stroke.SWAPPED_SHORT and _when(items, at) & _when(others, to))
        is_one = bool(is_one) or first.quantity.number == second.quantity.number
        if is_one and items is not others and _wickets(one) == _wickets(other):
            yield Repeat((first, second), Tie(False, WHY))


def _when(items: Sequence[Item], at: int) -> frozenset[str]:
    near = items[at + 1 : at + 2 + NEAR]
    return frozenset(item.value for item in near if item.value in words("cricket close"))


def _bound(claim: Claim, name: Item, totals: Sequence[Claim], top: Claim) -> Iterator[PartWhole]:
    """A stand of so many is within an innings; a lead of so many is what parts the innings."""
    if name.value in words("cricket stand"):
        yield PartWhole((top, claim), Tie(False, WHY, is_likely=True))
    elif name.value in words("cricket lead"):
        yield from _lead(claim, totals)


def _lead(claim: Claim, totals: Sequence[Claim]) -> Iterator[PartWhole]:
    """The innings that make a lead, or would make it if two of its digits were not swapped."""
    for one, other, against in permutations(totals, 3):
        made = sum((number_of(of) for of in (one, other)), -number_of(against))
        if made > 0 and (
            made == claim.quantity.number or stroke(made, claim.quantity.number or made) is Stroke.SWAPPED
        ):
            tie = Tie(False, WHY, is_likely=True)
            yield PartWhole((claim, one, other, against), tie, is_closed=True, signs=(1, 1, -1))
            return
