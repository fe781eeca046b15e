"""Lineups: like figures in a row over neighbouring sentences, which may be the parts of one whole. No finder itself."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cached_property, lru_cache
from typing import NamedTuple

from msgspec import Struct

from claimcheck.core import Bound, Claim, Kind, Passage, Quantity, Status, Story
from claimcheck.core.interval import Number, compact
from claimcheck.core.keystrokes import has_digits
from claimcheck.relations.likeness import COUNTED, are_disjoint, is_person, number_of
from claimcheck.relations.parts.listing import parts_after
from claimcheck.relations.ranks.margin import is_margin
from claimcheck.relations.row import Item, is_age, is_and, is_converted, is_cue, item_at, singular_nouns
from claimcheck.text.ties import forms, words

MAX_LENGTH = 10
"""How many figures one lineup may hold."""
MAX_PASSAGES = 3
"""Over how many sentences with figures a lineup may run."""
PRECISE = 4
"""A figure of so many digits is told to the last one, whatever word softens it."""
TOLD_OUT = 6
"""Of so many, more than it says or less is only a manner of speaking: more than 110,736,670 barrels."""
TAIL = 3
"""How many items after a figure its label begins within."""
LABELLED, ALIKE, BARE = Fraction(3, 20), Fraction(1, 20), Fraction(1, 100)
LONG = 5
"""Figures of so many digits hardly ever add up by chance, whatever they are called: 361,671 is 171,338 and 190,333."""
REPEATED = 20
"""Two figures above this that are the same are one figure, told twice."""
PEOPLE, VOTE = "person", "vote"
VOTED = "voted"
WILD = ""
"""The key of figures whose noun is left out or unknown: they may belong to any lineup."""
ENDS = frozenset({Claim.kind, "comma", "stop", "break"})
"""What a label does not run past."""
FEWEST = 3
"""So many figures at least are a whole and its parts."""
_LIST_ENDS = frozenset({Claim.kind, "also", "event", "break", "stop", "open"})
"""What names without a number do not stand beyond."""
_NO_FENCES = frozenset({Bound.EXACT, Bound.AT_LEAST})
_KINDS = frozenset({Kind.COUNT, Kind.NUMBER, Kind.MONEY, Kind.MEASURE})


class Entry(Struct, frozen=True, eq=False, dict=True):  # what sets it apart is worked out if asked
    """A figure of a story as a possible member of a lineup."""

    claim: Claim
    key: str
    order: int
    """The number of its sentence among those with figures."""
    passage: Passage
    at: int
    """Its place in the row of its sentence."""
    value: Number
    """Its number."""

    @property
    def is_nested(self) -> bool:
        """It is a part of another figure of its sentence: 37 children among 290."""
        return self.at in _nested(self.passage)

    @property
    def is_behind_mark(self) -> bool:
        """It stands anywhere behind the mark of a list in its sentence, where what is nested may go on."""
        return any(mark < self.at for mark in self.passage.at("among"))

    @property
    def quantum(self) -> Number:
        """The place value of its last significant digit."""
        return compact(self.claim.quantity.quantum)

    @cached_property
    def label(self) -> str:
        """The preposition after it, or the word before it: what sets it apart stands there."""
        return _label(self.passage.row, self.at)

    @cached_property
    def uncounted(self) -> int:
        """How many things are named without a number after it."""
        return _uncounted(self.passage.row, self.at)


class Lineup(NamedTuple):
    """Neighbouring entries of one key."""

    entries: Sequence[Entry]
    total: Number
    """The sum of its figures."""
    uncounted: int
    """How many things it names without a number."""
    is_complete: bool = False
    """It holds all such figures of its sentences."""
    follows_whole: bool = False
    """It stands right behind the figure that may be its whole."""

    @property
    def step(self) -> Number:
        """The smallest place value that any of its figures is told to."""
        return min(_place(entry.claim.quantity) for entry in self.entries)

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims of its entries."""
        return tuple([entry.claim for entry in self.entries])

    @property
    def trust(self) -> Fraction:
        """At what chance a slip in it is still believed: the more its figures look like parts, the greater."""
        labels = [entry.label for entry in self.entries]
        values = [entry.value for entry in self.entries if entry.value >= REPEATED]
        if len(set(values)) < len(values):
            return Fraction(0)  # one of them said again
        most = max(labels.count(label) if label else 0 for label in labels)
        if self.entries[0].claim.quantity.kind not in COUNTED:
            return LABELLED if self.follows_whole and most == len(labels) else BARE
        heads = {entry.claim.head_path[:1] for entry in self.entries}
        is_apart = len(heads) == len(labels) and () not in heads and are_disjoint(self.claims)
        if self.follows_whole or is_apart or most >= max(2, len(labels) - 1):
            return LABELLED
        events = {entry.claim.event for entry in self.entries}
        return ALIKE if self.is_complete and len(labels) > 2 and len(events) == 1 else BARE


def entries(story: Story) -> Sequence[Entry]:
    """The figures of a story that may be a whole or a part, in reading order; none where they are too few for that."""
    plain = [
        (order, passage, at, claim)
        for order, passage in enumerate(story.passages)
        for _, at, claim in passage.figures
        if _is_plain(claim)
    ]
    if len(plain) < FEWEST:
        return ()
    return [_entry(*figure) for figure in plain if not _is_beside(figure[1].row, figure[2])]


def lineups(outer: Sequence[Entry]) -> Iterator[Lineup]:
    """The runs of two or more figures from the first of a sentence on, over a few sentences; none of them nested."""
    yield from _runs(outer)
    first = [entry for entry in outer if not entry.is_behind_mark]
    if 1 < len(first) < len(outer):
        yield from _runs(first)


def _runs(outer: Sequence[Entry]) -> Iterator[Lineup]:
    for start, first in enumerate(outer):
        opens = start == 0 or outer[start - 1].order < first.order
        total, uncounted = first.value, first.uncounted
        for end in range(start + 2, min(len(outer), start + MAX_LENGTH) + 1):
            last = outer[end - 1]
            if last.order - first.order >= MAX_PASSAGES:
                break
            total, uncounted = total + last.value, uncounted + last.uncounted
            closes = end == len(outer) or outer[end].order > last.order
            if opens or closes:
                yield Lineup(outer[start:end], total, uncounted, opens and closes)


def divisions(group: Sequence[Entry], outer: Sequence[Entry]) -> Iterator[tuple[Entry, Lineup]]:
    """Every figure with the runs of like figures that follow it in its sentence, with nested ones and without."""
    for row_of in (outer, group) if len(outer) < len(group) else (outer,):
        for at, whole in enumerate(row_of):
            total: Number = 0
            uncounted = 0
            for end in range(at + 2, min(len(row_of), at + 1 + MAX_LENGTH) + 1):
                last = row_of[end - 1]
                if last.order != whole.order:
                    break
                total, uncounted = total + last.value, uncounted + last.uncounted
                closes = end == len(row_of) or row_of[end].order > whole.order
                if end - at >= FEWEST and not (whole.label and whole.label == last.label):
                    yield whole, Lineup(row_of[at + 1 : end], total, uncounted, closes, follows_whole=closes)


def _entry(order: int, passage: Passage, at: int, claim: Claim) -> Entry:
    return Entry(claim, _key(claim), order, passage, at, compact(number_of(claim)))


def _is_beside(items: Sequence[Item], at: int) -> bool:
    """Whether a figure is an age or only goes with another: a margin, the price of one, what something is against."""
    before = item_at(items, at - 1)
    is_led = is_margin(before) or before.value in words("price of one") or is_cue(before, "against")
    return is_led or is_converted(items, at) or is_age(items, at)


def _is_plain(claim: Claim) -> bool:
    quantity = claim.quantity
    if quantity.kind not in _KINDS or not quantity.number or claim.status is not Status.FACT:
        return False
    told_to = TOLD_OUT if quantity.bound not in _NO_FENCES else PRECISE if quantity.is_approximate else 0
    return not told_to or has_digits(quantity.number, told_to)


def _place(quantity: Quantity) -> Number:
    return compact(min(quantity.scale, quantity.quantum))


def _key(claim: Claim) -> str:
    if claim.quantity.kind is Kind.NUMBER and claim.event == VOTED:
        return VOTE
    if claim.quantity.kind is Kind.NUMBER or (claim.quantity.kind is Kind.COUNT and not claim.head_path):
        return WILD if claim.quantity.scale == 1 else claim.head
    if claim.quantity.kind is not Kind.COUNT:
        return claim.quantity.unit
    return PEOPLE if is_person(claim) else claim.head_path[0]


@lru_cache(maxsize=64)
def _nested(passage: Passage) -> frozenset[int]:
    """The places of figures that are parts of another figure of the sentence."""
    items = passage.row
    marks = passage.at("among", "namely", "open")
    parts = {part for at in marks for part in parts_after(items, at, named=items[at].kind == "namely")}
    return frozenset({*parts, *(at - 1 for at in passage.at("among", "of_total") if at and _is_bare(items[at - 1]))})


def _is_bare(item: Item) -> bool:
    return isinstance(item, Claim) and not item.head_path


def _label(items: Sequence[Item], at: int) -> str:
    for item in items[at + 1 : at + 1 + TAIL]:
        if item.kind in ENDS:
            break
        if is_cue(item, "to") or (item.kind in {"word", "from"} and item.value in forms("preposition")):
            return item.value or item.kind
        if item.word.startswith(("لل", "بال", "غير")):
            return item.word[:2]
    for item in reversed(items[max(0, at - TAIL) : at]):
        if item.kind in ENDS:
            break
        if is_cue(item, "word") and item.value in words("number of"):
            return item.value
    return ""


def _uncounted(items: Sequence[Item], at: int) -> int:
    """And a mosque in this country, that one, and that one: up to three, as many as there are names."""
    count = 0
    for item in items[at + 1 : at + 20]:
        if item.kind in _LIST_ENDS:
            break
        if item.word.startswith("و") and is_cue(item, "word") and not is_and(item):
            count += count > 0 or item.word[1:] in singular_nouns()
    return count
