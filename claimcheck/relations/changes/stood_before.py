"""A level, and where it stood before: raised to 640, after it had been at 710; raised to 640, and it was sold at 710.

The one that sets a price knows only one price before it, while a statistic may also be set against that of a year ago.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.core import Bound, Change, Claim, Kind, Passage, Story, Tie
from claimcheck.relations.changes.levels import are_levels, has_level, is_momentary
from claimcheck.relations.changes.undirected import is_undirected
from claimcheck.relations.context import Context
from claimcheck.relations.kinship import subjects
from claimcheck.relations.likeness import is_percent
from claimcheck.relations.mentions import periods
from claimcheck.relations.row import Item, as_claim, is_cue, is_figure, item_at, without_and
from claimcheck.text.ties import forms, words

REACH = 12
"""How many items after its verb the new level may stand."""
LATER = 8
"""How many items after the new level the words for what was before may stand."""
NEAR = 6
"""How many words may stand between those and the level before."""
NEXT = 3
"""How many sentences later the level before may be told."""
OPENING = 5
"""How many items a sentence of the time before begins with, up to its verb."""
SHARED = 2
"""So many words of one root tell that both sentences are about one thing."""
SMALL = 2
ENDS = ("break", "stop", "source", "forecast", "from", "total")
WHY = "a level and the one before"


def find(story: Story, context: Context) -> Iterator[Change]:
    """Every level reached with the one that stood before it, in its sentence or in the next."""
    for passage in story.having("rise", "fall"):
        if "to" not in passage.places or not passage.claims:
            continue
        for verb, at in _reached(passage):
            yield from _beside(passage.row, verb, at)
        number = passage.claims[0].passage
        for later in story.passages[number + 1 : number + 1 + NEXT]:
            yield from _told_next(passage, later)


def _reached(passage: Passage) -> Iterator[tuple[int, int]]:
    """The verbs of a sentence with the place of the level that `to` leads to."""
    items = passage.row
    for verb in passage.at("rise", "fall"):
        for at in range(verb + 1, min(len(items), verb + REACH)):
            item = items[at]
            if is_cue(item, *ENDS, "rise", "fall"):
                break
            if is_cue(item, "to"):
                if _is_level(item_at(items, at + 1)):
                    yield verb, at + 1
                break


def _is_level(item: Item) -> bool:
    if not isinstance(item, Claim) or item.quantity.bound is not Bound.EXACT:
        return False
    return has_level(item) or is_percent(item)


def _beside(items: Sequence[Item], verb: int, at: int) -> Iterator[Change]:
    """Rose to 64, after it had been at 71."""
    for place in range(at + 1, min(len(items), at + 1 + LATER)):
        item = items[place]
        if is_cue(item, "was") and _is_after(items, place):
            yield from _stood(items, verb, at, place)
            return
        if is_cue(item, "stop", "source", "rise", "fall") or (isinstance(item, Claim) and _is_level(item)):
            return


def _is_after(items: Sequence[Item], was: int) -> bool:
    """Whether `after` leads to a word for what was: بعدما كانت, after it had been."""
    return any(without_and(item).startswith(forms("after")) for item in items[max(0, was - 2) : was + 1])


def _stood(items: Sequence[Item], verb: int, at: int, was: int) -> Iterator[Change]:
    """The first figure after a word for what was, with nothing but small words between."""
    place = _first(items, was)
    if place is not None and not is_momentary(items, place):
        yield from _changed(items, verb, as_claim(items[at]), as_claim(items[place]))


def _first(items: Sequence[Item], start: int) -> int | None:
    """The place of the first level after a word, over words and dates alone."""
    for place in range(start + 1, min(len(items), start + 1 + NEAR + NEAR)):
        item = items[place]
        if isinstance(item, Claim) and item.quantity.kind is not Kind.DATE:
            return place if _is_level(item) else None
        if not is_cue(item, Claim.kind, "word", "at", "past", "earlier", "near", "by", "of") or _is_touched(item):
            return None
    return None


def _is_touched(item: Item) -> bool:
    """Whether a level was only touched on the way: after it had reached 71."""
    return item.value in words("reached") or item.value in words("touched")


def _told_next(passage: Passage, later: Passage) -> Iterator[Change]:
    """Raised the price to 64. It was sold last week at 71: as many levels there as here, one for one."""
    verbs = list(_reached(passage))
    if len(verbs) != 1 or later.at("rise", "fall", "against", "forecast", "to") or passage.at("forecast"):
        return
    if not _is_set(passage.row[verbs[0][0]]) or not _looks_back(later) or not _are_of_one(passage, later):
        return
    verb, first = verbs[0]
    after = [claim for _, claim in _led_to(passage.row) if passage.row.index(claim) >= first]
    before = [claim for claim in later.claims if _is_level(claim) and are_levels(claim, after[0], has_lengths=False)]
    if len(after) == len(before) and not any(_is_elsewhere(later.row, claim) for claim in before):
        for old, new in zip(before, after, strict=True):
            yield from _changed(passage.row, verb, new, old)


def _is_elsewhere(items: Sequence[Item], level: Claim) -> bool:
    """Whether a level is that of another place or buyer: 450 in the next town; not 450 in May."""
    at = items.index(level)
    is_led = item_at(items, at + 1).word.lower() in forms("level elsewhere")
    return is_led and not is_figure(item_at(items, at + 2), Kind.DATE) and item_at(items, at + 2).value not in periods()


def _led_to(items: Sequence[Item]) -> Iterator[tuple[Item, Claim]]:
    """The levels that `to` leads to."""
    for mark, item in pairwise(items):
        if is_cue(mark, "to") and isinstance(item, Claim) and _is_level(item):
            yield mark, item


def _is_set(verb: Item) -> bool:
    """Whether a verb is of somebody who sets a price: raised, cut, رفعت."""
    return without_and(verb) in forms("sets a level")


def _looks_back(passage: Passage) -> bool:
    """Whether a sentence begins with what was before: it was sold last week, وكان السعر أمس, the price had been."""
    opening = [without_and(item) for item in passage.row[:OPENING]]
    if any(word.startswith(forms("pluperfect")) and word.isascii() for word in opening):
        return True
    is_dated = bool(passage.at("past", "earlier", "near")) or not passage.values.isdisjoint(words("the time before"))
    return is_dated and any(word in forms("was before") for word in opening)


def _are_of_one(passage: Passage, later: Passage) -> bool:
    """Whether the second sentence is about what the first one tells of."""
    if later.row[0].word.lower() in words("pronoun") and later.claims[0].passage - passage.claims[0].passage == 1:
        return True
    one, two = (
        subjects(frozenset(item.value for item in each.row if item.kind == "word" and len(item.value) > SMALL))
        for each in (passage, later)
    )
    return len(one & two) >= SHARED


def _changed(items: Sequence[Item], verb: int, after: Claim, before: Claim) -> Iterator[Change]:
    if not are_levels(before, after, has_lengths=False) or before.quantity.bound is not Bound.EXACT:
        return
    way = 1 if is_cue(items[verb], "rise") else -1
    change = Change(Tie(False, WHY, is_likely=True), before, after, direction=way)
    if not is_undirected(change, tuple(items), verb):
        yield change
