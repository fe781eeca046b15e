"""Finds one figure with two scale words (475 million, 475 billion), and figures with one too many."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache

from claimcheck.core import Kind, Scaled, Story, Tie
from claimcheck.core.keystrokes import digits
from claimcheck.relations.context import Context
from claimcheck.relations.mentions import Mention, conflict, is_other_event, mentions
from claimcheck.text.ties import words

KINDS = frozenset({Kind.MONEY, Kind.COUNT, Kind.MEASURE})
THOUSAND = 1000
MANY = 10_000
"""So many thousands are millions: who writes 27,000 thousand wrote the thousand twice."""
MAX_ALIKE = 8
PAIR = 2
"""So many figures of one class are the only ones that a story has."""
RETOLD = 3
"""With so many words again, "last year" here and no year there are no two facts."""


def find(story: Story, context: Context) -> Iterator[Scaled]:
    """Every figure of two scales, in the same words, and every doubled scale."""
    told = mentions(story)
    things = {(mention.key, mention.claim.head) for mention in scaled(story)}
    groups: defaultdict[tuple[str, str, str, Fraction], list[Mention]] = defaultdict(list)
    for mention in told if things else ():
        figure = _figure(mention) if (mention.key, mention.claim.head) in things else None
        if figure is None:
            continue
        group = groups[mention.key, mention.claim.head, _written(mention), figure]
        if len(group) < MAX_ALIKE:
            group.append(mention)
    for (key, *_, figure), group in groups.items():
        yield from _two_scales(group, told, key) or _doubled(figure, group)


@lru_cache(maxsize=4)  # whoever compares scales asks
def scaled(story: Story) -> frozenset[Mention]:
    """The figures of a story that have a scale word."""
    return frozenset(
        [
            mention
            for mention in mentions(story)
            if mention.claim.quantity.kind in KINDS and mention.claim.quantity.scale != 1
        ]
    )


def _doubled(figure: Fraction, group: list[Mention]) -> Iterator[Scaled]:
    """Ten thousand thousands and more, in round thousands: the scale word stands there twice."""
    for mention in group:
        if mention.claim.quantity.scale == THOUSAND and figure >= MANY and figure % THOUSAND == 0:
            yield Scaled((mention.claim,), Tie(True, "thousands of thousands"))


def _figure(mention: Mention) -> Fraction | None:
    """The digits as written, if there are two or more of them; words for numbers have none."""
    quantity = mention.claim.quantity
    if quantity.kind not in KINDS or quantity.number is None or quantity.in_words or not quantity.number:
        return None
    figure = quantity.number / quantity.scale
    return figure if digits(figure) > 1 else None


def _written(mention: Mention) -> str:
    """The figure as it stands in the text: 2.308 and 2308 may be one number, but are not one figure."""
    return "".join(sign for sign in mention.claim.quantity.surface if sign.isdigit() or sign in ".,٫٬")


def _two_scales(group: list[Mention], told: Sequence[Mention], key: str) -> list[Scaled]:
    """The first two of a group that its scale words part, where one of the two scales is told once."""
    support = Counter(mention.claim.quantity.scale for mention in group) if len(group) > 1 else {}
    if len(support) != 2 or min(support.values()) > 1:
        return []
    is_sole = len({mention.figure for mention in told if mention.key == key}) == PAIR
    for at, first in enumerate(group):
        for second in group[at + 1 :]:
            is_other = first.claim.quantity.scale != second.claim.quantity.scale
            if is_other and second.order != first.order and _is_same(first, second, is_sole=is_sole):
                return [Scaled((first.claim, second.claim), Tie(False, "same digits, other scale"))]
    return []


def _is_same(first: Mention, second: Mention, *, is_sole: bool) -> bool:
    """Three digits or more are hardly the same by chance; two need more of the same words, or no third figure."""
    shared = len(first.words & second.words)
    ours, theirs = _sold_by(first), _sold_by(second)
    if ours and theirs and ours != theirs:
        return False  # a gram for 903 pounds, a kilo for 903 thousand
    if digits(_figure(first) or Fraction(0)) > 2:
        return shared > 0 and not (first.years and second.years and not first.years & second.years)
    is_apart = is_other_event(first, second) if shared >= RETOLD else conflict(first, second)
    return not is_apart and shared > (0 if first.claim.in_headline or is_sole else 1)


def _sold_by(mention: Mention) -> frozenset[str]:
    """The weights and measures that a sentence names as that which has a price."""
    return mention.passage.values & words("sold by")
