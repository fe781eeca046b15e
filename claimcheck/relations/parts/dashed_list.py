"""Lists set off by a dash, or told by their places: 48 shops - 31 in the north and 17 in the south.

No part is more than the whole, nor are they together; that they are all there is is not sure.
"""

from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Kind, PartWhole, Story, Tie
from claimcheck.relations.asides import is_in_aside, is_of_rank, sets_beside
from claimcheck.relations.circumstances import is_circumstance
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import are_disjoint, fits, is_magnitude
from claimcheck.relations.parts.listing import parts_after, uncounted
from claimcheck.relations.parts.prepositions import same_preposition
from claimcheck.relations.row import SIGHT, Item, is_age, is_and, is_cue, is_figure, item_at, marked, words_between
from claimcheck.text.ties import forms

REACH = 2
"""How many words, the noun of the whole, may stand between its number and the dash."""
FEW = 2
"""So many parts make a list."""
WHY = "complete list"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every whole with the list that a dash opens right after it, and that ends with the next dash or the sentence."""
    for items, at in marked(story, "dash", least=3):
        if at and isinstance(item_at(items, at + 1), Claim):
            yield from _divided(items[: _end(items, at)], at)
    for items, at in marked(story, "comma", least=3):
        if isinstance(item_at(items, at + 1), Claim) and isinstance(item_at(items, at - 1), Claim):
            yield from _placed(items, at)


def _placed(items: Sequence[Item], mark: int) -> Iterator[PartWhole]:
    """Bare numbers right behind a counted whole, each at a place of its own: 48 shops, 31 in Kent and 12 in Essex."""
    whole, parts = items[mark - 1], parts_after(items, mark)
    claims = tuple(item for at in parts if isinstance(item := items[at], Claim))
    if not isinstance(whole, Claim) or whole.quantity.kind is not Kind.COUNT or len(claims) < FEW:
        return
    are_bare = all(claim.quantity.kind is Kind.NUMBER and not claim.head for claim in claims)
    if are_bare and whole.quantity.is_exact and whole.head and same_preposition(items, parts):
        yield PartWhole((whole, *claims), Tie(False, WHY, is_likely=True))


def _is_led(items: Sequence[Item], at: int) -> bool:
    """Whether a measure tells where, or a figure is of some of them: within 40 km of the sea, some of them under 18."""
    lead = item_at(items, at - 1)
    is_where = is_figure(items[at], Kind.MEASURE) and lead.word in forms("leads to a place")
    return is_where or is_of_rank(items, at) or is_cue(lead, "among") or is_age(items, at)


def _end(items: Sequence[Item], mark: int) -> int:
    """Where the next dash stands, or where the sentence ends."""
    ends = range(mark + 1, min(len(items), mark + SIGHT))
    return next((at for at in ends if is_cue(items[at], "dash", "stop")), len(items))


def _divided(items: Sequence[Item], mark: int) -> Iterator[PartWhole]:
    at = next((at for at in range(mark - 1, -1, -1) if isinstance(items[at], Claim)), None)
    is_beside = at is not None and (is_circumstance(items, at) or is_in_aside(items, at) or _is_led(items, at))
    whole = None if at is None or is_beside else items[at]  # 36 books in two phases - 6 in Kent and …
    parts = parts_after(items, mark)
    claims = tuple(item for at in parts if isinstance(item := items[at], Claim))
    if not isinstance(whole, Claim) or len(claims) < FEW or not _can_be_divided(whole, items, mark):
        return
    is_compared = any(sets_beside(items, at) for at in parts)
    if is_compared or not all(fits(claim, whole) for claim in claims):
        return
    is_apart = are_disjoint(claims)
    for claim in claims:
        yield PartWhole((whole, claim), Tie(is_apart, WHY, is_likely=True))
    yield PartWhole((whole, *claims), Tie(is_apart, WHY, is_likely=True))
    count = uncounted(items, parts[0], len(items))
    if count is not None and is_and(items[parts[-1] - 1]) and parts[-1] == _last(items):
        yield PartWhole((whole, *claims), Tie(False, WHY), is_closed=True, uncounted=count)


def _can_be_divided(whole: Claim, items: Sequence[Item], mark: int) -> bool:
    """Whether it counts or measures something, is no length of time, and stands right before the dash."""
    is_sized = is_magnitude(whole) and whole.quantity.kind is not Kind.DURATION
    place = items.index(whole)
    is_named = bool(whole.head) or mark - place > 1
    return is_sized and is_named and words_between(items, place, mark) <= REACH


def _last(items: Sequence[Item]) -> int:
    """The place of the last figure."""
    return max(at for at, item in enumerate(items) if isinstance(item, Claim))
