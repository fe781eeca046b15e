"""Years gone by since an event that is dated elsewhere in the story: 67 years on the throne, and crowned in 1952.

Stories tell of many years, so that a length is held against one of them only where none fits it and one
stroke of a key would make it fit: 76 for 67 years, 1896 for 1869.
"""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from itertools import combinations

from claimcheck.core import Bound, Claim, Elapsed, Item, Kind, Passage, StatedDate, Story, Tie
from claimcheck.core.keystrokes import Stroke, stroke
from claimcheck.relations.context import Context
from claimcheck.relations.kinship import root
from claimcheck.relations.likeness import number_of
from claimcheck.relations.row import as_claim, figures_of, is_cue, item_at, without_and
from claimcheck.relations.signposts import FENCES, Items
from claimcheck.relations.times.years import gregorian, is_begun, one_year
from claimcheck.text.normalise import fold_word
from claimcheck.text.ties import forms, words

FEWEST = 10
"""Shorter times are no figures of two digits."""
EVENT = 5
"""How many items after the length name the event."""
BESIDE = 4
"""How many items from its date the event may be named."""
NEAR = 2
"""How many sentences on the event may be told of without its name."""
MAX_YEARS = 40
"""How many dates of a story are looked at."""
MIN_LETTERS = 3
THEN = frozenset({"past", "earlier", "was"})
DISASTER = "!disaster"
FOR = "ل"
SWAPPED = {Stroke.SWAPPED, Stroke.SWAPPED_SHORT}
CHANGED = {Stroke.CHANGED, Stroke.CHANGED_SHORT}
WHY = "time since a year"


def find(story: Story, context: Context) -> Iterator[Elapsed]:
    """Every length since an event with the date of the story that one stroke keeps from fitting it."""
    dated: list[tuple[Passage, Claim]] | None = None
    for passage in story.having(Kind.DURATION, Kind.ORDINAL, Kind.NUMBER) if story.having(Kind.DATE) else ():
        if not THEN.isdisjoint(passage.places):
            continue  # of a day before that of the draft
        for _, at, claim in figures_of(passage):
            start = _event(passage.row, at)
            if start is None:
                continue
            if dated is None:
                dated = [(held, date) for held in story.having(Kind.DATE) for date in held.claims if one_year(date)]
            yield from _since(passage, claim, passage.row[start : start + EVENT], dated[:MAX_YEARS], context.today)


def _event(items: Items, at: int) -> int | None:
    """Where the words begin for what a length counts from: 30 years after the war, the 30th anniversary of the war."""
    claim = as_claim(items[at])
    quantity, after = claim.quantity, item_at(items, at + 1)
    if quantity.bound is not Bound.EXACT or quantity.is_approximate or (quantity.number or 0) < FEWEST:
        return None
    first = fold_word(quantity.surface.partition(" ")[0]).lower()
    if any(word in words("order anniversary") for word in (after.word, first)):
        return at + 2 if after.word in words("order anniversary") else at + 1
    if items[at - 1].word in words("order anniversary"):
        return at + 1
    if quantity.unit != "year" or quantity.kind is not Kind.DURATION:
        return None
    if quantity.surface.endswith("-old"):
        dated = words("disaster", "record")
        return at + 1 if any(item.value in dated for item in items[at + 1 : at + 1 + EVENT]) else None
    over = [item.word for item in items[max(0, at - BESIDE) : at]]
    if len(over) > 2 and over[0] in words("order passed") and over[1] in forms("years since"):
        return at - len(over) + 2
    is_after = without_and(items[at - 1]) in forms("after")  # after 20 years of war, and 20 years of war
    is_since = after.word in forms("years since") or (is_after and is_cue(after, "from"))
    return at + 2 if is_since and item_at(items, at + 2).word not in forms("not since an event") else None


def _since(
    passage: Passage, length: Claim, event: Items, dated: list[tuple[Passage, Claim]], today: date | None
) -> Iterator[Elapsed]:
    number = number_of(length)
    end = _own_year(passage, length)
    now = (one_year(end) if end is not None else today.year if today is not None else None) or 0
    if not now or any(_fits(one_year(claim) or 0, now, number) for _, claim in dated):
        return
    years = [year for claim in passage.claims if (year := one_year(claim))]
    if any(_fits(one, other, number) for one, other in combinations(sorted(years), 2)):
        return  # 35 years since it shut in 1989, as 2024 draws to a close
    told = _told_beside(passage, event, length)
    if told is not None and end is None:
        yield Elapsed((told, length), Tie(False, WHY), until=StatedDate(now))
        return
    chosen = [pair for pair in dated if pair[1] is not end]
    swapped, changed = (
        [pair for pair in chosen if _is_typed(one_year(pair[1]) or 0, now, number, strokes)]
        for strokes in (SWAPPED, CHANGED)
    )
    meant = swapped or changed
    if len({one_year(claim) for _, claim in meant}) != 1:
        return
    held, start = meant[0]
    is_near = bool(swapped) and abs(held.paragraph - passage.paragraph) <= NEAR and _share_words(start, length)
    if held is passage and not _is_of_one(passage.row, length, start):
        return
    if is_near or _is_named(held, start, _names(event), bool(swapped)):
        if end is not None:
            yield Elapsed((start, end, length), Tie(False, WHY))
        else:
            yield Elapsed((start, length), Tie(False, WHY), until=StatedDate(now))


def _told_beside(passage: Passage, event: Items, length: Claim) -> Claim | None:
    """The one other date of a sentence that the verb of the event leads to: founded in 1983, … since its founding."""
    head = event[0] if event else None
    dates = [claim for claim in passage.claims if claim.quantity.kind is Kind.DATE]
    if len(dates) != 1 or one_year(dates[0]) is None:
        return None
    at = passage.row.index(dates[0])
    leads = passage.row[max(0, at - BESIDE) : at]
    if head is None and item_at(passage.row, passage.row.index(length) - 1).word in words("order anniversary"):
        return dates[0] if any(map(is_begun, leads)) else None
    if head is None or head.kind != "word":
        return None
    family = root(head.value.removeprefix(FOR))
    is_told = len(head.value) > MIN_LETTERS and any(root(item.value) == family for item in leads if item is not head)
    return dates[0] if is_told else None


def _own_year(passage: Passage, length: Claim) -> Claim | None:
    """The year at the end of the length, right before it: in 1990, 22 years after the fire."""
    items = passage.row
    at = items.index(length)
    for item in items[max(0, at - BESIDE) : at][::-1]:
        if isinstance(item, Claim):
            return item if one_year(item) else None
        if not is_cue(item, "comma", "dash", "open", "equivalent"):
            return None
    return None


def _fits(year: int, now: int, number: Fraction) -> bool:
    return abs(now - year - number) <= 1


def _is_typed(year: int, now: int, number: Fraction, strokes: set[Stroke]) -> bool:
    """Whether a year would fit but for one stroke, in it or in the length."""
    if not 0 < year < now:
        return False
    return stroke(Fraction(now - year), number) in strokes or stroke(Fraction(year), now - number) in strokes


def _is_of_one(items: Items, length: Claim, start: Claim) -> bool:
    """Whether a sentence goes on about the event up to the year: the 38th anniversary of a war that ended in 1982."""
    between = items[items.index(length) + 1 : items.index(start)]
    is_relative = any(item.word in words("relative") for item in between)
    return is_relative or not any(is_cue(item, "comma", "was", "break", *FENCES) for item in between)


def _share_words(one: Claim, other: Claim) -> bool:
    return any(len(word) > MIN_LETTERS or not word.isascii() for word in one.words & other.words)


def _names(items: Items) -> frozenset[str]:
    """What the words of an event say of it, up to the end of their clause."""
    found: set[str] = set()
    for item in items:
        if is_cue(item, Claim.kind, "comma", "break", *FENCES):
            break
        found.add(_name(item))
    return frozenset(found) - {""}


def _name(item: Item) -> str:
    """The root of a word, without the particle that leads to it: لافتتاحها."""
    bare = item.value.removeprefix(FOR)
    if {item.value, bare} & words("disaster"):
        return DISASTER
    if item.kind not in {"word", "event"} or len(item.value) < MIN_LETTERS + item.word.isascii():
        return ""
    family = root(bare)
    return family if len(family) > MIN_LETTERS else bare


def _is_named(held: Passage, start: Claim, named: frozenset[str], is_swapped: bool) -> bool:
    """Whether the event is named where the year stands; a figure that is only one digit off needs its very day too."""
    told = {_name(item) for item in held.row} & named
    if is_swapped:
        return bool(told)
    stated = gregorian(start)
    is_day = stated is not None and stated.day is not None
    at = held.row.index(start)
    beside = {_name(item) for item in held.row[max(0, at - BESIDE) : at + BESIDE]} & told
    return bool(told if is_day else beside)
