"""Places told over sentences: the first earned 25 million. In second place came Y with 24. Z was third with 10."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from claimcheck.core import Bound, Claim, Item, Kind, Outranked, Passage, Sequel, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.kinship import are_apart, subjects
from claimcheck.relations.pace import recurs
from claimcheck.relations.row import as_claim, figures_of, is_cue, item_at
from claimcheck.relations.signposts import are_alike, is_fewest_first, is_plain, signposts
from claimcheck.text.normalise import fold_word
from claimcheck.text.ties import forms, words

FIRST, ROW = 1, 3
"""The first place, and how many places are a row of their own."""
REACH = 16
"""How many items after a place its figure may stand."""
NEXT = 2
"""How many sentences later the next place may be told."""
SMALL = 3
RANKED = frozenset({Kind.COUNT, Kind.PERCENT, Kind.MONEY})
"""What places are won with; of times and measures the smaller may come first."""
WHY = "one ranked after the other"


class Place(NamedTuple):
    """A place of a ranking, where it is told, and the first figure told after it."""

    rank: int
    order: int
    claim: Claim | None
    figure: Claim


def find(story: Story, context: Context) -> Iterator[Outranked | Sequel]:
    """Every two places in turn, of two sentences that speak of one thing; and the place that a row of three repeats."""
    if not any(map(_has_place, story.having(Kind.ORDINAL))):
        return
    places = [place for passage in story.passages for place in _places(passage)]
    for one, other in pairwise(places):
        is_new = (
            one.order < other.order or one.claim is None
        )  # both told as ranks in one sentence is compared elsewhere
        is_next = other.rank - one.rank == 1 and other.order - one.order in range(NEXT + 1)
        if is_next and is_new and _are_of_one(story, one, other):
            yield Outranked((one.figure, other.figure), Tie(True, WHY))
    for row in zip(places, places[1:], places[2:], strict=False):
        yield from _repeated(story, row)


def _has_place(passage: Passage) -> bool:
    """Whether any number of a sentence is a place."""
    return any(claim.quantity.kind is Kind.ORDINAL and _is_place(row, at) for row, at, claim in figures_of(passage))


def _repeated(story: Story, row: Sequence[Place]) -> Iterator[Sequel]:
    """First, third and third, where the figures of all three fall: the second is told as third."""
    ranks = [place.rank for place in row]
    if ranks not in ([FIRST, 2, 2], [FIRST, ROW, ROW]) or not all(_are_of_one(story, *pair) for pair in pairwise(row)):
        return
    numbers = [place.figure.quantity.number or 0 for place in row]
    two, three = row[1].claim, row[2].claim
    if numbers[0] > numbers[1] > numbers[2] and two is not None and three is not None:
        yield Sequel((two, three), Tie(True, WHY), is_strict=True)


def _places(passage: Passage) -> Iterator[Place]:
    """The places of a sentence in reading order, with the first figure after each."""
    items = passage.row
    if not passage.claims or "least" in signposts(passage) or passage.at("each"):
        return
    found = [
        (at, int(claim.quantity.number or 0), claim) for _, at, claim in figures_of(passage) if _is_place(items, at)
    ]
    leads = [(at, FIRST, None) for at in _leads(passage)[:1] if not found or at < found[0][0]]
    told: list[tuple[int, int, Claim | None]] = [*leads, *found]
    for number, (at, rank, claim) in enumerate(told):
        end = told[number + 1][0] if number + 1 < len(told) else len(items)
        figure = _figure(items, at, min(end, at + REACH))
        if figure is not None and rank > 0:
            yield Place(rank, passage.claims[0].passage, claim, figure)


def _leads(passage: Passage) -> Sequence[int]:
    """Where a word says who is first: leads, topped the list, emerged the winner."""
    posts = signposts(passage)
    if "lead" in posts or passage.values.isdisjoint(words("comes first")):
        return posts.get("lead", ())
    return [at for at, item in enumerate(passage.row) if item.value in words("comes first")]


def _is_place(items: Sequence[Item], at: int) -> bool:
    """Whether an ordinal is a place: in second place, المرتبة الثانية, comes in second with, finished third."""
    claim = as_claim(items[at])
    if claim.quantity.kind is not Kind.ORDINAL:
        return False
    before, after = item_at(items, at - 1), item_at(items, at + 1)
    if before.value in words("rank") or after.value in words("rank"):
        return not is_cue(before, "from")
    is_led = before.word.lower() in forms("comes in a place")
    is_adverb = fold_word(claim.quantity.surface) in words("place in a row") or claim.quantity.surface.isascii()
    return is_adverb and is_led and (after.word.lower() == "with" or after.word.startswith("ب"))


def _figure(items: Sequence[Item], at: int, end: int) -> Claim | None:
    """The first figure after a place, if it may be what the place is won with."""
    for place in range(at + 1, end):
        item = items[place]
        if is_cue(item, "from", "rise", "fall", "against", "stop", "quote"):
            return None
        if isinstance(item, Claim) and is_plain(item) and item.quantity.kind is not Kind.DATE:
            is_ranked = item.quantity.kind in RANKED and item.quantity.bound in {Bound.EXACT, Bound.MORE_THAN}
            return item if is_ranked and not recurs(items, place) and not is_fewest_first(items, place) else None
    return None


def _are_of_one(story: Story, one: Place, other: Place) -> bool:
    """Whether two places are of one ranking: figures of one kind and noun, in sentences that share a subject."""
    first, second = one.figure, other.figure
    if not are_alike(first, second) or first.head != second.head or first is second:
        return False
    if one.order == other.order:
        return True
    here, there = (story.passages[place.order] for place in (one, other))
    ours, theirs = _subjects(here), _subjects(there)
    is_new_time = not _dates(there) <= _dates(here)
    return bool(ours & theirs) and not (
        is_new_time or are_apart(ours, theirs) or _has_rounds(here) or _has_rounds(there)
    )


def _dates(passage: Passage) -> set[str]:
    return {str(claim.quantity.value) for claim in passage.claims if claim.quantity.kind is Kind.DATE}


def _has_rounds(passage: Passage) -> bool:
    """Whether a number of a sentence is no place, but of one of several contests: the first round."""
    ranks = (at for items, at, claim in figures_of(passage) if claim.quantity.kind is Kind.ORDINAL)
    return any(not _is_place(passage.row, at) and not _is_part_of_year(passage.row, at) for at in ranks)


def _is_part_of_year(items: Sequence[Item], at: int) -> bool:
    return not words("part of year").isdisjoint((item_at(items, at - 1).value, item_at(items, at + 1).value))


def _subjects(passage: Passage) -> frozenset[str]:
    kept = (item.value for item in passage.row if is_cue(item, "word") and len(item.word) > SMALL)
    return subjects(frozenset(kept)) - words("rank")
