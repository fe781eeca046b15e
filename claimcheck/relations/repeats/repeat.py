"""Finds one fact stated twice: in two paragraphs, or in two texts.

Most figures that look alike are two facts: two years, two players, two prices. So a pair that
does not agree is a relation only where the words around it are the same and one stroke of a key
would make the figures equal.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from fractions import Fraction

from msgspec.structs import replace

from claimcheck.core import Bound, Kind, Repeat, Story
from claimcheck.core.keystrokes import Stroke
from claimcheck.relations.context import Context
from claimcheck.relations.kinship import are_apart, subjects
from claimcheck.relations.mentions import (
    BARE,
    DAY,
    EARLIER,
    RANK,
    YEAR,
    Mention,
    are_ranked_apart,
    conflict,
    fits,
    grouped,
    is_other_event,
    repeated,
)
from claimcheck.relations.repeats import versions
from claimcheck.relations.repeats.contrast import are_in_rows, are_of_two_days, are_set_apart
from claimcheck.relations.repeats.explanation import is_same
from claimcheck.relations.repeats.extent import are_had_and_wanted, is_of_last_one, is_of_some_or_others
from claimcheck.relations.repeats.owners import is_apart_from_its_like
from claimcheck.relations.repeats.rare_words import are_one_in_rare_words
from claimcheck.relations.repeats.rivals import are_of_rivals
from claimcheck.relations.repeats.sole import DECADE, are_one_told_wrongly, are_rows
from claimcheck.relations.repeats.told_in_turn import are_told_in_turn
from claimcheck.relations.repeats.twins import gap, in_common, number, same_head, share, slip_between
from claimcheck.text import ties

MAX_PARTNERS = 12
LONG = 1000
MANY = 3
CLOSE = Fraction(1, 2)
BESIDE = 4
"""How many items from a figure the word may stand that ends its time."""
SET_APART = frozenset({"against", "from", "to", "earlier"})
"""Cues between two figures of a sentence that are two levels."""
APART = 10
"""How many items stand between a figure and the same one told again."""
PAIR = 2
SWAPS = frozenset({Stroke.SWAPPED, Stroke.SWAPPED_SHORT})
"""Strokes so telling that no bound or hedge explains them: over 81 thousand here, over 18 thousand there."""


def find(story: Story, context: Context) -> Iterator[Repeat]:
    """Every figure that says again what another said, and every one that meant to."""
    if context.against is not None:
        yield from versions.matched(story, context.against)
    for key, group in grouped(story).items():
        if key != DAY and len(group) > 1:
            yield from _magnitudes(group)
            yield from _body(group, story)


def _magnitudes(group: list[Mention]) -> Iterator[Repeat]:
    """Hundreds here and hundreds of thousands there, of the same things in much the same words."""
    sizes = [mention for mention in group if _is_vague(mention)]
    for at, first in enumerate(sizes):
        for second in sizes[at + 1 : at + 1 + MAX_PARTNERS]:
            near = len(first.near & second.near)
            is_dense = near >= MANY and near >= CLOSE * min(len(first.near), len(second.near))
            is_same = is_dense and first.claim.head == second.claim.head and first.order != second.order
            if is_same and _size(first) != _size(second) and not conflict(first, second):
                yield replace(repeated(first, second), is_verbatim=True)


def _is_vague(mention: Mention) -> bool:
    return mention.claim.quantity.bound is Bound.MAGNITUDE


def _size(mention: Mention) -> Fraction:
    stated = mention.claim.quantity.stated
    return Fraction(0) if stated is None or stated.low is None else stated.low


def _body(group: list[Mention], story: Story) -> Iterator[Repeat]:
    """Two figures in much the same words, of which one stroke makes the other."""
    support = Counter([mention.figure for mention in group])
    is_sole = len(support) == PAIR
    if group[0].key.startswith(RANK) and not is_sole:
        return
    for at, first in enumerate(group):
        if first.claim.in_headline and support[first.figure] < 2:
            continue
        for second in group[at + 1 : at + 1 + MAX_PARTNERS]:
            if _is_as_told(first, second) or not same_head(first, second):
                continue  # asked before their words, as most pairs are such
            if second.order == first.order and not _is_long_swap(first, second):
                continue
            if not _are_like(first, second):
                continue
            odd, most = sorted((support[first.figure], support[second.figure]))
            is_slip = _is_slip_between(first, second, is_odd_one=odd == 1 and most > 1)
            is_only = is_sole or (len(group) > PAIR and _are_only(first, second, group))
            is_slip = is_slip or (
                is_only and first.key != BARE and are_one_told_wrongly(first, second, is_odd_one=odd == 1 < most)
            )
            is_slip = is_slip or are_one_in_rare_words(first, second, story)
            if not is_slip or _are_both_told(first, second) or is_apart_from_its_like(first, second, group):
                continue
            does_fit = fits(first, second)
            if not is_apart(first, second) and not (does_fit and slip_between(first, second) not in SWAPS):
                yield replace(repeated(first, second), is_slip=does_fit)


def _are_only(first: Mention, second: Mention, group: Sequence[Mention]) -> bool:
    """Whether the story has no third figure of that very noun."""
    if not first.key.startswith("count"):
        return False
    alike = {mention.figure for mention in group if same_head(first, mention) or same_head(second, mention)}
    return len(alike) == PAIR


def _is_as_told(first: Mention, second: Mention) -> bool:
    return first.figure == second.figure and first.claim.quantity.bound is second.claim.quantity.bound


def _are_like(first: Mention, second: Mention) -> bool:
    """Whether a stroke parts two figures, or they face each other; ranks need neither."""
    is_slip = slip_between(first, second) is not Stroke.NONE
    return is_slip or _is_opposite(first, second) or first.key.startswith(RANK)


def _is_slip_between(first: Mention, second: Mention, *, is_odd_one: bool) -> bool:
    if first.key.startswith(RANK) or first.key == BARE:
        return False
    if first.key == YEAR:
        shared = in_common(first, second)
        return slip_between(first, second) is Stroke.SWAPPED and shared >= MANY and gap(first, second) > DECADE
    made = slip_between(first, second)
    is_opposite = _is_opposite(first, second)
    is_telling = (
        made >= Stroke.LENGTHENED if is_odd_one else made >= Stroke.SWAPPED_SHORT or _is_longer_sum(made, first)
    )
    if not (is_opposite or is_telling):
        return False  # asked before their words too
    near, count = len(first.near & second.near), len(first.words & second.words)
    dense = Fraction(near, max(1, min(len(first.near), len(second.near))))
    if is_opposite:
        return near >= 4 and dense >= Fraction(1, 2)
    if first.claim.in_headline and is_odd_one and made >= Stroke.LENGTHENED:
        return count >= 4 and share(first, second) >= Fraction(3, 4)
    if made < Stroke.SWAPPED_SHORT and are_rows(first, second):
        return False
    match made:
        case Stroke.SWAPPED:
            return count > 1 and not are_apart(subjects(first.words), subjects(second.words))
        case Stroke.SWAPPED_SHORT if is_odd_one and count > 0:
            return True
        case Stroke.LENGTHENED if _is_longer_sum(made, first):
            return count >= MANY and near > 1 and dense >= Fraction(1, 3)
        case Stroke.SWAPPED_SHORT if not are_set_apart(first, second):
            return count > 2 and Fraction(count, min(len(first.words), len(second.words))) >= Fraction(2, 5)
        case Stroke.CHANGED | Stroke.LENGTHENED:
            enough = near >= 4 or (near >= 3 and dense >= Fraction(7, 10))
            is_wide = (
                near > 0 and count >= 5 and Fraction(count, min(len(first.words), len(second.words))) >= Fraction(2, 5)
            )
            return is_odd_one and ((enough and dense >= Fraction(2, 5)) or is_wide)
        case _:
            return False


def _is_longer_sum(made: Stroke, mention: Mention) -> bool:
    """Whether a sum of money is a digit longer than another, as those of one thing seldom are by chance."""
    return made is Stroke.LENGTHENED and mention.claim.quantity.kind is Kind.MONEY


def _are_both_told(first: Mention, second: Mention) -> bool:
    """Whether one sentence states both figures, of which the other repeats one: 530 are needed, 350 of them here."""
    return (
        first.order != second.order
        and first.figure != second.figure
        and any(
            is_same(claim, other.claim)
            for one, other in ((first, second), (second, first))
            for claim in one.passage.claims
            if claim is not one.claim
        )
    )


def is_apart(first: Mention, second: Mention) -> bool:
    """Two facts; where nearly all the nearest words are the same, "earlier" alone does not make two of one."""
    if _is_so_far(first) != _is_so_far(second) or are_ranked_apart(first, second) or are_of_two_days(first, second):
        return True
    if are_told_in_turn(first, second) or are_in_rows(first, second) or are_of_rivals(first, second):
        return True
    if is_of_last_one(first) != is_of_last_one(second) or is_of_some_or_others(first, second):
        return True  # 134 in the floods of last year
    if are_had_and_wanted(first, second):
        return True
    if not ties.words("by a margin").isdisjoint(first.words ^ second.words):
        return True  # the price of the one, and the gap between the two
    shared = len(first.near & second.near)
    is_dense = shared >= 4 and shared >= Fraction(3, 4) * min(len(first.near), len(second.near))
    if is_dense:
        return is_other_event(first, second)
    return EARLIER in first.words ^ second.words or conflict(first, second)


def _is_so_far(mention: Mention) -> bool:
    """Whether a figure is that of a moment before the end: 25 % until noon."""
    around = mention.passage.items[max(0, mention.at - BESIDE) : mention.at + BESIDE + 1]
    return any(item.kind == "until" for item in around)


def _is_long_swap(first: Mention, second: Mention) -> bool:
    """Four digits in another order are no other figure even within a sentence, unless it sets the two side by side."""
    between = first.passage.items[first.at + 1 : second.at]
    is_contrast = len(between) < APART or any(item.kind in SET_APART for item in between)
    if is_contrast or first.periods or second.periods or _are_added_up(first, second):
        return False
    is_long = min(first.figure or 0, second.figure or 0) >= LONG
    return is_long and slip_between(first, second) is Stroke.SWAPPED and first.key.startswith("count")


def _are_added_up(first: Mention, second: Mention) -> bool:
    """Whether the sentence states the sum of both figures or the margin between them, and so means two."""
    sizes = {number(first) + number(second), gap(first, second)}
    return any(claim.quantity.number in sizes for claim in first.passage.claims)


def _is_opposite(first: Mention, second: Mention) -> bool:
    """More than 90 here and less than 90 there."""
    one, other = first.claim.quantity.stated, second.claim.quantity.stated
    if one is None or other is None:
        return False
    is_facing = (one.low is None and other.high is None) or (one.high is None and other.low is None)
    return is_facing and first.claim.quantity.number == second.claim.quantity.number
