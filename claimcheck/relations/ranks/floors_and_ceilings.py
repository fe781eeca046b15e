"""A floor and a ceiling of one figure, the floor below: at least 40 and at most 60; a low of 3 and a high of 9."""

from collections.abc import Iterator

from claimcheck.core import Bound, Claim, Kind, Ordered, Passage, Row, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import same_noun
from claimcheck.relations.row import as_claim, cues_in, figures_of, is_cue, is_figure, item_at, placed
from claimcheck.text.ties import forms, words

FLOORS = frozenset({Bound.AT_LEAST, Bound.MORE_THAN})
CEILINGS = frozenset({Bound.AT_MOST, Bound.LESS_THAN, Bound.UP_TO})
FENCES = FLOORS | CEILINGS
KINDS = frozenset({Kind.MONEY, Kind.COUNT, Kind.MEASURE, Kind.DURATION, Kind.PERCENT, Kind.NUMBER})
JOINED = 3
"""So many items at most join a floor and a ceiling: a comma and `but`."""
SOON = 4
"""How many items after `a low` its figure may stand."""
WHY = "between and"


def find(story: Story, context: Context) -> Iterator[Ordered]:
    """Every floor with the ceiling right beside it, and every low with its high."""
    for passage in story.passages:
        if len(passage.claims) > 1:
            bounds = [claim.quantity.bound for claim in passage.claims]
            if sum(bound in FENCES for bound in bounds) > 1:
                yield from _bounds(passage)
            if Bound.UP_TO in bounds:
                yield from _starts(passage)
            if not passage.values.isdisjoint(words("a low")) and not passage.values.isdisjoint(words("a high")):
                yield from _extremes(passage)


def _bounds(passage: Passage) -> Iterator[Ordered]:
    last: tuple[int, Claim] | None = None
    for at, claim in placed(passage):
        if claim.quantity.bound in FENCES:
            if (
                last is not None
                and at - last[0] <= JOINED + 1
                and _is_pair(passage.items[last[0] + 1 : at], last[1], claim)
            ):
                low, high = (last[1], claim) if last[1].quantity.bound in FLOORS else (claim, last[1])
                yield Ordered((low, high), Tie(True, WHY, is_likely=True))
            last = at, claim


def _is_pair(between: Row, first: Claim, second: Claim) -> bool:
    """Whether two bounds fence one figure in: one a floor and one a ceiling, joined at once, of one noun and unit."""
    one, other = first.quantity, second.quantity
    is_fence = {one.bound, other.bound} & FLOORS and {one.bound, other.bound} & CEILINGS
    if not is_fence or one.number is None or other.number is None or not {one.kind, other.kind} <= KINDS:
        return False
    is_joined = all(is_cue(item, "comma", "to") or item.word in forms("joins bounds") for item in between)
    is_one_noun = not (first.head and second.head) or same_noun(first, second)
    is_one_unit = Kind.NUMBER in {one.kind, other.kind} or one.unit == other.unit
    return is_joined and is_one_noun and is_one_unit and first.event == second.event


def _starts(passage: Passage) -> Iterator[Ordered]:
    """Prices that start at so much and go up to so much, the only two figures of their unit."""
    items = passage.row
    for _, at, claim in figures_of(passage):
        if claim.quantity.bound is not Bound.UP_TO or claim.quantity.kind not in KINDS - {Kind.NUMBER}:
            continue
        if (
            is_figure(low := items[at - 1], *KINDS)
            and is_cue(item_at(items, at - 2), "from")
            and _are_alike(low, claim)
        ):
            yield Ordered((low, claim), Tie(True, WHY, is_likely=True))
            continue
        alike = [place for _, place, other in figures_of(passage) if other.quantity.unit == claim.quantity.unit]
        if len(alike) != 2 or alike[1] != at or any(is_cue(item, "stop", "break") for item in items[alike[0] : at]):
            continue
        low, before = as_claim(items[alike[0]]), items[max(0, alike[0] - SOON) : alike[0]]
        is_start = any(item.value in words("starts at") or item.word in forms("starts at") for item in before)
        if is_start and low.quantity.is_exact and is_cue(before[-1], "at", "from") and low.head == claim.head:
            yield Ordered((low, claim), Tie(True, WHY, is_likely=True))


def _are_alike(low: Claim, high: Claim) -> bool:
    """Two ends of one unit, of which the first may leave it out: from eight up to twelve books."""
    one, other = low.quantity, high.quantity
    is_bare = one.kind is Kind.NUMBER and one.scale == other.scale
    return one.is_exact and one.number is not None and (is_bare or (one.unit == other.unit and low.head == high.head))


def _extremes(passage: Passage) -> Iterator[Ordered]:
    """A low of so much and a high of so much, the only two figures of their sort in the sentence."""
    low, high = (_figure_of(passage.row, group) for group in ("a low", "a high"))
    if low is None or high is None or low is high or low.quantity.unit != high.quantity.unit:
        return
    alike = [claim for claim in passage.claims if claim.quantity.unit == low.quantity.unit]
    is_plain = low.quantity.is_exact and high.quantity.is_exact and {low.quantity.kind, high.quantity.kind} <= KINDS
    if len(alike) == 2 and is_plain:
        yield Ordered((low, high), Tie(True, WHY, is_likely=True))


def _figure_of(items: Row, group: str) -> Claim | None:
    """The figure of the one `low of` or `high of` in a row."""
    places = [at for at, item in enumerate(items) if item.value in words(group)]
    following = items[places[0] + 1 : places[0] + 1 + SOON] if len(places) == 1 else ()
    claim = next((item for item in following if isinstance(item, Claim)), None)
    before = following[: following.index(claim)] if claim is not None else ()
    told = list(cues_in(before))
    is_led = all(is_cue(item, "of", "at", "to") or item.word in forms("of a low") for item in told)
    is_led = is_led or not any(item.word.isascii() or is_cue(item, "comma", "stop", "break") for item in told)
    return claim if before and is_led else None
