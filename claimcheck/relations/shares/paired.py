"""Figures of one whole, each told with its share: 620 said yes, 62%, and 380 no, or 38%, of the 1,000 asked.

Every such pair implies the whole. Where the other pairs vouch for one that the text states, the pair that does not fit
is wrong: surely so if the figures, or their shares, divide that whole; else where a slip of the pen explains it and
chance would rarely offer that.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.core import Claim, Complement, Interval, Kind, PartWhole, Proportion, Share, Story, Tie
from claimcheck.core.keystrokes import digits
from claimcheck.core.precision import hard, lenient
from claimcheck.core.slips import mend
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, MEASURED, factor, fits, same_noun
from claimcheck.relations.shares.evidence import share_of, slip_chance
from claimcheck.relations.shares.implied import chance_of, implied, implied_by, imply_one
from claimcheck.relations.shares.pairs import Pair, is_part, pairs_of

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
FAR, EXACT = 12, 4
"""The same of results of a vote, and how many digits make them exact."""
VOTED = "voted"
VOTES = frozenset({"vote", "voter", "ballot"})
"""What is cast, and by whom, is counted alike."""
WHY, WHY_SUM = "shares of one whole", "all shares of one whole"


def find(story: Story, context: Context) -> Iterator[Share | PartWhole | Complement | Proportion]:
    """The odd pair of every row of figures with their shares, and the whole that all of them refute."""
    for group in _groups([pair for passage in story.having(Kind.PERCENT) for pair in pairs_of(passage)]):
        wholes = _wholes(story, group)
        if any(all(_agrees(pair, whole) for pair in group) for whole in wholes):
            continue
        odd = [pair for pair in group if not any(_agrees(pair, whole) for whole in wholes)]
        if len(odd) == len(group) > 1:
            found = [*(_refuted(group, wholes) if _divide(group) else _of_sum(group))]
            yield from found or implied_by(group, wholes)
        elif not (len(group) > 1 and imply_one(group)):
            for pair in odd:
                yield from _odd([*(other for other in group if other not in odd), pair], pair, wholes)


def _odd(group: Sequence[Pair], odd: Pair, wholes: Sequence[Claim]) -> Iterator[Share]:
    """The pair that fits no figure, and the whole that all the others fit."""
    others = [pair for pair in group if pair is not odd]
    for whole in wholes:
        if all(_agrees(pair, whole) for pair in others) and _is_odd(group, odd, whole, len(wholes)):
            yield Share((odd.part, whole, odd.ratio), Tie(False, WHY, is_likely=True))
            return


def _of_sum(group: Sequence[Pair]) -> Iterator[Complement]:
    """All shares of a group that together is the whole, by what every share but one is of the sum."""
    added = _total([hard(pair.part.quantity) for pair in group])
    right = [pair for pair in group if share_of(pair.part, added).meets(lenient(pair.ratio.quantity))]
    if len(group) - len(right) == 1 and chance_of(right) <= SUMMED:
        yield Complement(tuple(pair.ratio for pair in group), Tie(False, WHY_SUM, is_likely=True))


def _groups(pairs: Sequence[Pair]) -> Iterator[Sequence[Pair]]:
    """Pairs of one kind of figure that follow each other closely."""
    group: list[Pair] = []
    for pair in pairs:
        if group and not (_are_near(group[-1], pair) and _are_alike(group[-1].part, pair.part)):
            yield group[:MAX_PAIRS]
            group = []
        group.append(pair)
    if group:
        yield group[:MAX_PAIRS]


def _are_near(one: Pair, other: Pair) -> bool:
    return other.part.passage - one.part.passage <= _reach([one, other])


def _reach(pairs: Sequence[Pair]) -> int:
    """How many sentences apart pairs, or pairs and their whole, may stand; the exact results of a vote farther."""
    return FAR if all(_is_exact(pair) for pair in pairs) else MAX_DISTANCE


def _is_exact(pair: Pair) -> bool:
    is_vote = bool(VOTES.intersection(pair.part.head_path)) or pair.part.event == VOTED
    return is_vote and digits(pair.part.quantity.number or 0) >= EXACT and pair.ratio.quantity.quantum < 1


def _are_alike(one: Claim, other: Claim) -> bool:
    a, b = one.quantity, other.quantity
    return fits(one, other) and ({a.kind, b.kind} <= COUNTED or (a.kind in MEASURED and a.unit == b.unit))


def _wholes(story: Story, group: Sequence[Pair]) -> Sequence[Claim]:
    """The different figures near a group that can be the whole of all of it."""
    first, last = group[0].part.passage, group[-1].part.passage
    near = story.passages[max(0, first - _reach(group)) : last + _reach(group)]
    *_, largest = sorted(pair.part.quantity.number or 0 for pair in group)[: max(1, len(group) - 1)]
    found: dict[Fraction, Claim] = {}
    for claim in (claim for passage in near for claim in passage.claims):
        number = claim.quantity.number
        is_plain = number is not None and number > largest and is_part(claim) and not hard(claim.quantity).holds(0)
        if number is not None and is_plain and _fits(group, claim) and not any(claim is pair.part for pair in group):
            found.setdefault(number, claim)
    return list(found.values())[:MAX_WHOLES]


def _fits(group: Sequence[Pair], whole: Claim) -> bool:
    """Whether figures of a group can be parts; a lone pair wants a whole of its own noun."""
    part = group[0].part
    if len(group) > 1 and {part.quantity.kind, whole.quantity.kind} <= COUNTED:
        return True  # so many votes, of so many voters
    is_one = len(group) > 1 or same_noun(part, whole) or {*part.head_path[:1], *whole.head_path[:1]} <= VOTES
    return fits(part, whole) and is_one and factor(part, whole) is not None


def _agrees(pair: Pair, whole: Claim) -> bool:
    one = factor(pair.part, whole) or Fraction(1)
    return share_of(pair.part, hard(whole.quantity).scaled(1 / one)).meets(lenient(pair.ratio.quantity))


def _is_odd(group: Sequence[Pair], odd: Pair, whole: Claim, tried: int) -> bool:
    """Whether the one pair that does not fit is a share of the whole all the same."""
    chance = tried * chance_of([pair for pair in group if pair is not odd])
    if chance <= VOUCHED and (_divide(group) or _make_up(group, whole)):
        return True
    slip = slip_chance(odd.part, whole, odd.ratio, is_whole_sure=len(group) > 1)
    return slip is not None and slip <= VOUCHED and slip * chance <= RARE


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
    if not all(of.meets(added) for of in map(implied, group)):
        return
    for whole in wholes:
        made, _ = mend([(whole.quantity, added)])
        if made is not None and made.chance <= RARE:
            parts = tuple(pair.part for pair in group)
            yield PartWhole((whole, *parts), Tie(False, WHY_SUM, is_likely=True), is_closed=True)
            return
