"""English counts made definite: nine retired judges, and later the 12 retired judges.

Fewer may be some of them, so only more than there were is a repetition gone wrong, or what a slip of one key makes.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.core import Claim, Kind, Repeat, Story, Tie
from claimcheck.core.keystrokes import Stroke, stroke
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import is_person, only_figure
from claimcheck.relations.repeats.said_again import SOON, is_more, is_slip
from claimcheck.relations.row import Item, figures, is_cue, item_at
from claimcheck.text.ties import forms, words

THE = ("the ", "The ", "THE ")
MAX_BEFORE = 40
"""How many earlier counts of a draft are looked at."""
MOST = 1000
NOT_FAR = 6
"""How many sentences after people their number may be told again with who of them is meant."""
SWAPS = frozenset({Stroke.SWAPPED, Stroke.SWAPPED_SHORT})
WHY = "made definite"


def find(story: Story, context: Context) -> Iterator[Repeat]:
    """Every definite count that is more than the only count of the same things before it."""
    if not any(context.text.startswith(THE, claim.span.start - len(THE[0])) for claim in story.claims):
        return
    before: list[Claim] = []
    for items, at, claim in figures(story):
        if not _is_plain(claim):
            continue
        is_definite = _is_definite(items, at, claim, context.text)
        first = _meant(claim, before, item_at(items, at + 1)) if is_definite else None
        if first is not None:
            yield Repeat((first, claim), Tie(False, WHY))
        before.append(claim)


def _is_plain(claim: Claim) -> bool:
    quantity = claim.quantity
    is_counted = quantity.kind is Kind.COUNT or (quantity.kind is Kind.NUMBER and quantity.scale == 1)
    number = quantity.number or Fraction(0)
    return is_counted and quantity.is_exact and 1 < number < MOST


def _is_definite(items: Sequence[Item], at: int, claim: Claim, text: str) -> bool:
    """Whether `the` stands right before the number and nothing narrows its noun down."""
    start = claim.span.start
    if text[max(0, start - 4) : start].lower() != "the " or not text[start : claim.span.end].isascii():
        return False
    following = item_at(items, at + 1)
    if claim.quantity.kind is Kind.NUMBER:
        return following.value in words("predicate") or following.word in forms("relative")
    before, part = item_at(items, at - 1), item_at(items, at - 2)
    is_whole = is_cue(before, "of", "of_total") and isinstance(part, Claim)  # six of the eight employees
    if is_whole or is_cue(before, "from", "to", "among"):
        return False
    return not (following.value in forms("narrows") or is_cue(following, "of", "from", "at"))


def _is_whole(following: Item) -> bool:
    """Whether a definite count is of all that were told: its verb or a stop follows, and no `arrested on Sunday`."""
    return is_cue(following, Claim.kind, "comma", "stop", "break") or following.value in words("predicate")


def _meant(claim: Claim, before: Sequence[Claim], following: Item) -> Claim | None:
    """The only earlier count of the same things, if this is more than it."""
    if following.word in forms("relative"):
        return _swapped(claim, before[-MAX_BEFORE:])
    alike = [other for other in before[-MAX_BEFORE:] if _is_alike(claim, other)]
    first = only_figure(alike)
    if first is not None:
        is_larger = (claim.quantity.number or 0) > (first.quantity.number or 0)
        return first if is_larger and not _is_sum(claim, before[before.index(first) :]) else None
    return _slipped(claim, before, following) if not alike and claim.quantity.kind is Kind.COUNT else None


def _is_sum(claim: Claim, told: Sequence[Claim]) -> bool:
    """Whether a count is that of all told since: 30 patients on the first day, 45 on the second; the 75."""
    return claim.quantity.number == sum(other.quantity.number or 0 for other in told)


def _swapped(claim: Claim, before: Sequence[Claim]) -> Claim | None:
    """The only people told just before whose number the swapped digits of this make: the 78 who stayed behind."""
    people = [other for other in before if is_person(other) and claim.passage - other.passage <= NOT_FAR]
    if any(other.quantity.number == claim.quantity.number for other in before):
        return None
    return only_figure([other for other in people if _stroke(claim, other) in SWAPS])


def _stroke(claim: Claim, other: Claim) -> Stroke:
    return stroke(claim.quantity.number or 0, other.quantity.number or 0)


def _slipped(claim: Claim, before: Sequence[Claim], following: Item) -> Claim | None:
    """The only count of the same noun just before, if a slip makes this of it, or this is more in words."""
    first = only_figure([other for other in before if other.head == claim.head and other.quantity.kind is Kind.COUNT])
    if first is None or not claim.head or not 0 < claim.passage - first.passage <= SOON or not _is_whole(following):
        return None
    is_again = is_slip(first, claim) or (claim.quantity.in_words and is_more(claim, first, before))
    return first if is_again and not _describing(claim) else None


def _is_alike(claim: Claim, other: Claim) -> bool:
    """The same noun with the same words before it; a bare number means the people just before."""
    if claim.quantity.kind is Kind.NUMBER:
        return is_person(other) and claim.passage - other.passage <= 1
    named, meant = _describing(claim), _describing(other)
    is_same = bool(claim.head) and claim.head == other.head
    return is_same and bool(named & meant) and (named <= meant or meant <= named)


def _describing(claim: Claim) -> frozenset[str]:
    """The words between the number and its noun: retired, senior."""
    return frozenset(claim.quantity.surface.lower().split()[1:-1])
