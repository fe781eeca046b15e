"""Shares of what is named beside them and counted elsewhere: 12 million, or 2% of revenue; revenue of 600 million.

The whole is the one figure of the story, in the unit of the part, that stands beside the same name. Another year's may
be meant all the same, so only a slip of the pen that chance would rarely offer is told.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.core import Claim, Item, Kind, Share, Status, Story, Tie
from claimcheck.core.precision import hard, lenient
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, factor, is_magnitude
from claimcheck.relations.row import figures_of, has_base, is_cue
from claimcheck.relations.shares.evidence import share_of, slip_chance
from claimcheck.relations.shares.pairs import pairs_of
from claimcheck.text.ties import words

BASE = 6
"""How many items after a share may name what it is of."""
LEAD = 4
"""How many items before a figure may say what it is."""
LEAST = 4
"""How many letters a name has."""
RARE = Fraction(1, 5)
"""So rarely may chance offer the slip."""
OTHER = ("earlier", "past", "forecast", "rise", "fall", "against", "was", "coming")
ENDS = (Claim.kind, "stop", "break", "comma", "source", *OTHER)
WHY = "part, whole and share"


def find(story: Story, context: Context) -> Iterator[Share]:
    """Every figure with its share of a thing whose own figure the story tells in another place."""
    for passage in story.having(Kind.PERCENT):
        for part, ratio in pairs_of(passage):
            names = _names(passage.row, passage.row.index(ratio)) if ratio in passage.row else frozenset()
            wholes = _wholes(story, part, names) if names else []
            if len({whole.quantity.number for whole in wholes}) == 1 and _is_slip(part, wholes[0], ratio):
                yield Share((part, wholes[0], ratio), Tie(False, WHY, is_likely=True))


def _names(items: Sequence[Item], at: int) -> frozenset[str]:
    """The stems of what a share is said to be of: annual revenue, its budget; not of all."""
    if not has_base(items, at):
        return frozenset()
    found: list[str] = []
    for item in items[at + 2 : at + 2 + BASE]:
        if isinstance(item, Claim) and item.quantity.kind is Kind.DATE:
            continue  # of 2012's revenue
        if is_cue(item, *ENDS) or item.value in words("place"):
            break
        if is_cue(item, "word", "pace") and len(item.value) >= LEAST and item.value not in words("all"):
            found.append(item.value)
    return frozenset(found)


def _wholes(story: Story, part: Claim, names: frozenset[str]) -> list[Claim]:
    """The figures that stand right after one of the names, and can be the whole."""
    least = part.quantity.number or 0
    told = (figure for passage in story.having(part.quantity.kind) for figure in figures_of(passage))
    larger = (figure for figure in told if (figure[2].quantity.number or 0) > least)
    return [claim for items, at, claim in larger if _is_named(items, at, names) and _can_be_whole(part, claim)]


def _can_be_whole(part: Claim, whole: Claim) -> bool:
    one, other = part.quantity, whole.quantity
    is_alike = one.kind is other.kind or {one.kind, other.kind} <= COUNTED
    is_now = whole.status is Status.FACT and not other.is_approximate
    return is_alike and is_now and is_magnitude(whole) and factor(part, whole) is not None


def _is_named(items: Sequence[Item], at: int, names: frozenset[str]) -> bool:
    """Whether a name leads to a figure, and no word tells of another time."""
    lead: list[Item] = []
    for item in reversed(items[max(0, at - LEAD) : at]):
        if is_cue(item, Claim.kind, "stop", "break", "comma"):
            break
        lead.append(item)
    after = items[at + 1 : at + LEAD]
    is_other = any(is_cue(item, *OTHER) for item in (*lead, *after))
    return not is_other and any(_is_same(item.value, name) for item in lead for name in names)


def _is_same(one: str, other: str) -> bool:
    """Whether two stems are of one word, which may have an ending of its own: its revenues, the revenues."""
    return len(one) >= LEAST and len(other) >= LEAST and (one.startswith(other) or other.startswith(one))


def _is_slip(part: Claim, whole: Claim, ratio: Claim) -> bool:
    """Whether the three do not fit, and would but for a slip."""
    if share_of(part, hard(whole.quantity)).meets(lenient(ratio.quantity)):
        return False
    chance = slip_chance(part, whole, ratio)
    return chance is not None and chance <= RARE
