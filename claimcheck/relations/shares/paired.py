"""Figures of one whole, each told with its share: 620 said yes, 62%, and 380 no, or 38%, of the 1,000 asked.

Every such pair implies the whole. Where the other pairs vouch for one that the text states, the pair that does not fit
is wrong: surely so if the figures, or their shares, divide that whole; else where a slip of the pen explains it and
chance would rarely offer that.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from claimcheck.core import Bound, Claim, Complement, Interval, Kind, PartWhole, Passage, Share, Status, Story, Tie
from claimcheck.core.precision import hard, lenient
from claimcheck.core.slips import mend
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, MEASURED, factor, fits, is_magnitude, is_percent, same_noun
from claimcheck.relations.row import Item, figures_of, is_and, is_cue
from claimcheck.relations.shares.evidence import share_of, slip_chance
from claimcheck.text.ties import words

LINK = 7
"""How many items may stand between a figure and its share."""
AFTER = 10
"""The same where the figure follows: 36% of the market in the last quarter, with 4 million sold."""
LEAD = 6
"""How many items before both may say that they tell of a change."""
MAX_DISTANCE = 3
"""How many sentences apart two pairs, or a pair and the whole, may stand."""
MAX_PAIRS, MAX_WHOLES = 12, 6
RARE = Fraction(1, 400)
"""So rarely may chance offer a slip that explains the odd pair, and a whole that the others fit."""
SUMMED = Fraction(1, 50)
"""The same for all pairs but one that fit their sum."""
VOUCHED = Fraction(1, 10)
"""The same for the other pairs alone, where all of them divide the whole."""
HUNDRED = Interval.point(100)
CHANGES = ("rise", "fall", "times", "earlier", "forecast", "against")
ENDS = ("stop", "break", "among", "of_total", *CHANGES)
TELLS = ("by", "equivalent", "amounts", "open")
SIDE = frozenset({Kind.DATE, Kind.ORDINAL})
"""What a figure and its share may have between them."""
WHY, WHY_SUM = "shares of one whole", "all shares of one whole"


class Pair(NamedTuple):
    """A figure and the share that it is told to be."""

    part: Claim
    ratio: Claim


def find(story: Story, context: Context) -> Iterator[Share | PartWhole | Complement]:
    """The odd pair of every row of figures with their shares, and the whole that all of them refute."""
    for group in _groups([pair for passage in story.having(Kind.PERCENT) for pair in pairs_of(passage)]):
        wholes = _wholes(story, group)
        if any(all(_agrees(pair, whole) for pair in group) for whole in wholes):
            continue
        odd = [pair for pair in group if not any(_agrees(pair, whole) for whole in wholes)]
        if len(odd) == 1 and not (len(group) > 1 and _imply_one(group)):
            yield from _odd(group, odd[0], wholes)
        elif len(odd) == len(group) > 1:
            yield from _refuted(group, wholes) if _divide(group) else _of_sum(group)


def _implied(pair: Pair) -> Interval:
    """The whole that a figure and its share imply."""
    return hard(pair.part.quantity).scaled(Fraction(100)) / hard(pair.ratio.quantity)


def _imply_one(group: Sequence[Pair]) -> bool:
    """Whether all pairs imply one whole, which then may well be none of the figures near them."""
    wholes = [_implied(pair) for pair in group]
    return all(one.meets(other) for at, one in enumerate(wholes) for other in wholes[at + 1 :])


def _odd(group: Sequence[Pair], odd: Pair, wholes: Sequence[Claim]) -> Iterator[Share]:
    """The pair that fits no figure, and the whole that all the others fit."""
    others = [pair for pair in group if pair is not odd]
    for whole in wholes:
        if all(_agrees(pair, whole) for pair in others) and _is_odd(group, odd, whole, len(wholes)):
            yield Share((odd.part, whole, odd.ratio), Tie(False, WHY, is_likely=True))
            return


def pairs_of(passage: Passage) -> Iterator[Pair]:
    """Every figure with its share right after it, or else right before it."""
    if len(passage.claims) < 2:
        return
    used: set[Claim] = set()
    for items, at, ratio in figures_of(passage):
        if not _is_share(ratio):
            continue
        place = _before(items, at)
        place = _after(items, at) if place is None or items[place] in used else place
        part = items[place] if place is not None else None
        if place is None or not isinstance(part, Claim) or not _is_part(part) or _tells_change(items, min(at, place)):
            continue
        used.add(part)
        yield Pair(part, ratio)


def _of_sum(group: Sequence[Pair]) -> Iterator[Complement]:
    """All shares of a group that together is the whole, by what every share but one is of the sum."""
    added = _total([hard(pair.part.quantity) for pair in group])
    right = [pair for pair in group if share_of(pair.part, added).meets(lenient(pair.ratio.quantity))]
    if len(group) - len(right) == 1 and _chance(right) <= SUMMED:
        yield Complement(tuple(pair.ratio for pair in group), Tie(False, WHY_SUM, is_likely=True))


def _is_share(claim: Claim) -> bool:
    quantity = claim.quantity
    is_plain = is_percent(claim) and quantity.bound is Bound.EXACT and 0 < (quantity.number or 0) < 100
    return is_plain and not hard(quantity).holds(0)


def _is_part(claim: Claim) -> bool:
    quantity = claim.quantity
    is_sized = is_magnitude(claim) and quantity.kind is not Kind.DURATION and quantity.bound is Bound.EXACT
    return is_sized and (quantity.number or 0) > 1 and claim.status is not Status.EARLIER


def _before(items: Sequence[Item], at: int) -> int | None:
    """The figure before a share that it is told to be: 620 people, or 62%; 620 (62%); 4 million and 36%."""
    is_told = False
    for place in range(at - 1, max(-1, at - 1 - LINK), -1):
        item = items[place]
        if isinstance(item, Claim):
            return place if is_told and item.quantity.kind not in SIDE else None
        if is_cue(item, *ENDS, "close"):
            return None
        is_told = is_told or is_cue(item, *TELLS) or item.value in words("or")
        is_told = is_told or (place == at - 1 and (is_and(item) or is_cue(item, "comma")))
    return None


def _after(items: Sequence[Item], at: int) -> int | None:
    """The figure after a share: 62%, or 620; 36% of the market with 4 million sold; 36% (4 million)."""
    is_told = False
    for place in range(at + 1, min(len(items), at + 2 + AFTER)):
        item = items[place]
        if isinstance(item, Claim):
            if item.quantity.kind in SIDE:
                continue
            return place if is_told else None
        if is_cue(item, *ENDS, "close", "by") or (is_cue(item, "comma") and place > at + 1):
            return None
        is_told = is_told or is_cue(item, "equivalent", "open") or item.value in words("or") | words("with its figure")
    return None


def _tells_change(items: Sequence[Item], at: int) -> bool:
    """Whether the words before a pair say that it is a change, or of another time."""
    for item in reversed(items[max(0, at - LEAD) : at]):
        if isinstance(item, Claim) or is_cue(item, "stop"):
            return False
        if is_cue(item, *CHANGES):
            return True
    return False


def _groups(pairs: Sequence[Pair]) -> Iterator[Sequence[Pair]]:
    """Pairs of one kind of figure that follow each other closely."""
    group: list[Pair] = []
    for pair in pairs:
        if group and not (_are_near(group[-1].part, pair.part) and _are_alike(group[-1].part, pair.part)):
            yield group[:MAX_PAIRS]
            group = []
        group.append(pair)
    if group:
        yield group[:MAX_PAIRS]


def _are_near(one: Claim, other: Claim) -> bool:
    return other.passage - one.passage <= MAX_DISTANCE


def _are_alike(one: Claim, other: Claim) -> bool:
    a, b = one.quantity, other.quantity
    return fits(one, other) and ({a.kind, b.kind} <= COUNTED or (a.kind in MEASURED and a.unit == b.unit))


def _wholes(story: Story, group: Sequence[Pair]) -> Sequence[Claim]:
    """The different figures near a group that can be the whole of all of it."""
    first, last = group[0].part.passage, group[-1].part.passage
    near = story.passages[max(0, first - MAX_DISTANCE) : last + MAX_DISTANCE]
    largest = max(pair.part.quantity.number or 0 for pair in group)
    found: dict[Fraction, Claim] = {}
    for claim in (claim for passage in near for claim in passage.claims):
        number = claim.quantity.number
        if number is not None and number > largest and _is_part(claim) and _fits(group, claim):
            found.setdefault(number, claim)
    return list(found.values())[:MAX_WHOLES]


def _fits(group: Sequence[Pair], whole: Claim) -> bool:
    """Whether figures of a group can be parts; a lone pair wants a whole of its own noun."""
    part = group[0].part
    if len(group) > 1 and {part.quantity.kind, whole.quantity.kind} <= COUNTED:
        return True  # so many votes, of so many voters
    return fits(part, whole) and (len(group) > 1 or same_noun(part, whole)) and factor(part, whole) is not None


def _agrees(pair: Pair, whole: Claim) -> bool:
    one = factor(pair.part, whole) or Fraction(1)
    return share_of(pair.part, hard(whole.quantity).scaled(1 / one)).meets(lenient(pair.ratio.quantity))


def _chance(pairs: Sequence[Pair]) -> Fraction:
    """How often as many figures would fit their shares of one whole by chance."""
    chance = Fraction(1)
    for pair in pairs:
        chance *= pair.ratio.quantity.quantum / (pair.ratio.quantity.number or 1)
    return chance


def _is_odd(group: Sequence[Pair], odd: Pair, whole: Claim, tried: int) -> bool:
    """Whether the one pair that does not fit is a share of the whole all the same."""
    chance = tried * _chance([pair for pair in group if pair is not odd])
    if chance <= VOUCHED and (_divide(group) or _make_up(group, whole)):
        return True
    slip = slip_chance(odd.part, whole, odd.ratio, is_whole_sure=len(group) > 1)
    return slip is not None and slip * chance <= RARE


def _divide(group: Sequence[Pair]) -> bool:
    """Whether the shares make a hundred."""
    return _total([hard(pair.ratio.quantity) for pair in group]).meets(HUNDRED)


def _make_up(group: Sequence[Pair], whole: Claim) -> bool:
    """Whether the figures make up the whole."""
    return _total([hard(pair.part.quantity) for pair in group]).meets(hard(whole.quantity))


def _total(parts: Sequence[Interval]) -> Interval:
    total = parts[0]
    for part in parts[1:]:
        total = total + part
    return total


def _refuted(group: Sequence[Pair], wholes: Sequence[Claim]) -> Iterator[PartWhole]:
    """The whole that would be the sum of all pairs but for a slip, where these agree with each other."""
    added = _total([hard(pair.part.quantity) for pair in group])
    if not all(implied.meets(added) for implied in map(_implied, group)):
        return
    for whole in wholes:
        made, _ = mend([(whole.quantity, added)])
        if made is not None and made.chance <= RARE:
            parts = tuple(pair.part for pair in group)
            yield PartWhole((whole, *parts), Tie(False, WHY_SUM, is_likely=True), is_closed=True)
            return
