"""Signposts: where in a sentence the words stand that put its figures in order."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import takewhile

from claimcheck.core import Claim, Cue, Item, Kind, Passage, Story
from claimcheck.relations.asides import is_in_aside, is_more_than
from claimcheck.relations.circumstances import figure_told
from claimcheck.relations.row import item_at
from claimcheck.text.ties import groups, words

KINDS = {"foremost": "lead", "break": "break", "forecast": "expected", "was": "was", "against": "against"}
"""Kinds of cues that are signposts whatever their word is."""
LEAD = 6
"""How many items before a figure may say what comes first."""
FENCES = ("stop", "source", "quote")
"""Cues beyond which no word puts a figure in order with another."""
WHO = 4
"""How many items after a relative its figure may stand."""
TIMED = frozenset({Kind.DATE, Kind.TIME, Kind.ORDINAL, Kind.SCORE})

DEGREES = ({"degree", "degC"}, {"degree", "degF"})
"""Forty degrees are of the same scale as those beside them."""

Items = Sequence[Item]


@lru_cache(maxsize=256)  # several finders ask for those of one sentence
def signposts(passage: Passage) -> Mapping[str, Sequence[int]]:
    """The places of the words of order in a sentence, by what they say."""
    places = passage.places
    signs = {group: places[kind] for kind, group in KINDS.items() if kind in places}
    if _stems().isdisjoint(passage.values):
        return signs
    meanings = _meanings()
    marks = {at: group for group, told in signs.items() for at in told}
    marks |= {at: meanings[item.value] for at, item in enumerate(passage.row) if item.value in meanings}
    found: dict[str, list[int]] = {}
    for at in sorted(marks):
        found.setdefault(marks[at], []).append(at)
    return found


@cache
def _meanings() -> dict[str, str]:
    return groups("order ")


@cache
def _stems() -> frozenset[str]:
    return frozenset(_meanings())


def posted(story: Story, *told: str) -> Sequence[Passage]:
    """The sentences with words of order that say some of these; most stories have none."""
    held = _posted(story)
    if len(told) == 1:
        return held.get(told[0], ())
    if held.keys().isdisjoint(told):
        return ()
    return [passage for passage in story.passages if not signposts(passage).keys().isdisjoint(told)]


@lru_cache(maxsize=4)  # some twenty finders ask
def _posted(story: Story) -> Mapping[str, Sequence[Passage]]:
    """The sentences of a story by what their words of order say."""
    found: defaultdict[str, list[Passage]] = defaultdict(list)
    for passage in story.passages:
        for told in signposts(passage):
            found[told].append(passage)
    return dict(found)


def are_alike(one: Claim, other: Claim) -> bool:
    """Whether two figures are of one unit or one noun, so that the one can be above the other."""
    a, b = one.quantity, other.quantity
    if a.stated is None or b.stated is None or {a.kind, b.kind} & TIMED:
        return False
    if a.kind is Kind.COUNT and b.kind is Kind.COUNT:
        return one.head == other.head or (bool(one.head_path) and one.head_path == other.head_path)
    if Kind.NUMBER in {a.kind, b.kind}:
        is_money = Kind.MONEY in {a.kind, b.kind} and a.scale == b.scale > 1  # 6.9 billion dollars, then 5.2 billion
        return is_money or {a.kind, b.kind} <= {Kind.NUMBER, Kind.COUNT}
    return a.kind is b.kind and (a.unit == b.unit or {a.unit, b.unit} in DEGREES)


def is_plain(claim: Claim) -> bool:
    """Whether a claim states one number, no date and no rank."""
    return claim.quantity.kind not in TIMED and claim.quantity.number is not None


def is_fewest_first(items: Items, at: int) -> bool:
    """Whether who has the fewest of what a figure counts comes first: four faults, 12 penalty points."""
    claim = items[at]
    told = claim.head if isinstance(claim, Claim) else ""
    is_oldest = any(item.value in words("oldest first") for item in items[max(0, at - LEAD) : at])
    return is_oldest or not words("fewest first").isdisjoint((told, item_at(items, at + 1).value))


def first_after(items: Items, at: int, reach: int, like: Claim | None = None) -> int | None:
    """The place of the first figure after a word, within so many items of its clause; or the first of a kind."""
    return _first(items, range(at + 1, min(len(items), at + 1 + reach)), like)


def last_before(items: Items, at: int, reach: int, like: Claim | None = None) -> int | None:
    """The place of the last figure before a word, within so many items of its clause; or the last of a kind."""
    places = range(at - 1, max(-1, at - 1 - reach), -1)
    found = _first(items, places, like)
    outer = found
    while outer is not None and (is_in_aside(items, outer) or is_more_than(items, outer)):
        outer = _first(items, range(outer - 1, max(-1, at - 1 - 2 * reach), -1), like)
    if outer is None and found is not None and _is_of_who(items, found):
        outer = found  # Silva, who has scored 40 goals, broke the record
    return None if outer is None else figure_told(items, outer)


def _is_of_who(items: Items, at: int) -> bool:
    """Whether a figure stands in a relative clause, which may be about the subject."""
    return any(item.value in words("relative") for item in items[max(0, at - WHO) : at])


def has_other_reading(items: Items, found: int, other: Claim, *, is_above: bool) -> bool:
    """Whether an earlier figure of the clause is on the told side of another, where the nearest one is not.

    His 36 goals, 8 of them penalties, broke the record of 34: it is the goals that did.
    """
    if _is_beyond(items[found], other, is_above=is_above):
        return False
    earlier = takewhile(lambda item: item.kind not in FENCES, reversed(items[:found]))
    return any(_is_beyond(item, other, is_above=is_above) for item in earlier)


def _is_beyond(item: Item, other: Claim, *, is_above: bool) -> bool:
    if not isinstance(item, Claim) or not are_alike(item, other):
        return False
    one, two = item.quantity.number, other.quantity.number
    return one is not None and two is not None and (one > two if is_above else one < two)


def _first(items: Items, places: range, like: Claim | None) -> int | None:
    """The first of some places where a figure stands, before the end of the clause."""
    for place in places:
        item = items[place]
        if isinstance(item, Cue):
            if item.kind in FENCES:
                return None
        elif is_plain(item) and (like is None or are_alike(item, like)):
            return place
    return None
