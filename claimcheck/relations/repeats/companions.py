"""Figures told twice beside the same long one: rose 3.40% or 12.50 to 380.15 … gaining 3.04% or 12.50 to 380.15.

Two sentences with a figure of three digits in common, of one unit, tell of one thing; what else they say near it,
one stroke of a key apart, is one fact too.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from claimcheck.core import Bound, Claim, Kind, Passage, Repeat, Story, Tie
from claimcheck.core.interval import Number, compact
from claimcheck.core.keystrokes import Stroke, digits, stroke
from claimcheck.core.likeness import are_one
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import told_alike
from claimcheck.relations.row import as_claim, placed

KINDS = frozenset({Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.NUMBER})
SHORT = 10**2
"""Whole numbers below it have fewer digits than a long figure."""
LONG = 3
"""So many digits a figure has that two sentences hardly share by chance."""
NEAR = 6
"""How many items from the common figure the others stand."""
MAX_SHARED = 4
"""A figure that more sentences have ties no two of them."""
WHY = "beside the same figure"
Place = tuple[int, Claim]
Anchor = tuple[str, str, Number]


def find(story: Story, context: Context) -> Iterator[Repeat]:
    """Every two figures one stroke apart near a figure that two sentences share."""
    found: set[tuple[int, int]] = set()
    for anchors in _anchored(story).values():
        for number, (at, passage) in enumerate(anchors[:MAX_SHARED]):
            for place, other in anchors[number + 1 : MAX_SHARED]:
                for first, second in _differing(_near(passage, at), _near(other, place), passage, other):
                    key = (first.span.start, second.span.start)
                    if passage is not other and key not in found:
                        found.add(key)
                        yield Repeat((first, second), Tie(False, WHY), is_slip=_is_range(first) or _is_range(second))


def _anchored(story: Story) -> Mapping[Anchor, Sequence[tuple[int, Passage]]]:
    """Where each long figure stands that more than one sentence has beside another figure."""
    found: defaultdict[Anchor, list[tuple[int, Passage]]] = defaultdict(list)
    for passage in story.passages:
        if len(passage.claims) < 2 or passage.kinds.isdisjoint(KINDS):
            continue
        for at, claim in placed(passage):
            for figure in map(compact, _figures(claim)):
                if figure >= SHORT or claim.quantity.quantum.denominator > 1:
                    found[claim.quantity.unit, claim.head, figure].append((at, passage))
    shared = {anchor: places for anchor, places in found.items() if len(places) > 1}
    long = {anchor: [place for place in places if _is_long(anchor[-1], *place)] for anchor, places in shared.items()}
    return {anchor: places for anchor, places in long.items() if len(places) > 1}


def _is_range(claim: Claim) -> bool:
    return claim.quantity.bound is Bound.BETWEEN


def _figures(claim: Claim) -> tuple[Fraction, ...]:
    """The number, or the two ends of a range: 12.50 to 380.15 may be a step and a level."""
    if claim.quantity.kind not in KINDS:
        return ()
    number, stated = claim.quantity.number, claim.quantity.stated
    if number is not None:
        return (number,)
    return () if stated is None or stated.low is None or stated.high is None else (stated.low, stated.high)


def _is_long(figure: Number, at: int, passage: Passage) -> bool:
    """Whether a figure has digits enough as written, zeros after the point included."""
    place = as_claim(passage.items[at]).quantity.quantum
    return digits(figure) >= LONG or (place < 1 and figure / place >= 10 ** (LONG - 1))


def _near(passage: Passage, at: int) -> list[Claim]:
    return [claim for place, claim in placed(passage) if abs(place - at) <= NEAR and claim.quantity.kind in KINDS]


def _differing(
    ours: Sequence[Claim], theirs: Sequence[Claim], passage: Passage, other: Passage
) -> Iterator[tuple[Claim, Claim]]:
    """The figures of one kind that a telling stroke parts, of which neither sentence has the other's too."""
    for first in ours:
        for second in theirs:
            if told_alike(first, second) and _is_slip(first, second, passage, other):
                yield first, second


def _is_slip(first: Claim, second: Claim, passage: Passage, other: Passage) -> bool:
    place = min(first.quantity.quantum, second.quantity.quantum)
    return any(
        written_stroke(one, two, place) > Stroke.LENGTHENED
        and not _has(other, one, first)
        and not _has(passage, two, first)
        for one in _figures(first)
        for two in _figures(second)
        if one != two
    )


def _has(passage: Passage, figure: Fraction, like: Claim) -> bool:
    """Whether a sentence tells a figure too, rounded or not."""
    alike = [claim for claim in passage.claims if told_alike(like, claim)]
    if any(figure in _figures(claim) for claim in alike):
        return True
    return like.quantity.number == figure and any(
        are_one(like.quantity, claim.quantity) for claim in alike if claim.quantity.number
    )


def written_stroke(one: Number, two: Number, place: Fraction) -> Stroke:
    """The stroke between two figures as written, zeros at the end included: 2.70 and 2.07."""
    made = stroke(one, two)
    if one <= 0 or two <= 0 or place >= 1 or one % place or two % place:
        return made
    return max(made, stroke(Fraction(one / place), Fraction(two / place)))
