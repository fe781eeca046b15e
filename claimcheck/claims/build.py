"""Sets every quantity into its frame: Document and quantities to a Story of passages."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby
from typing import NamedTuple

from claimcheck.claims import cues
from claimcheck.claims.cues import CueList, Mark
from claimcheck.core import Claim, Cue, Passage, Quantity, Status, Story
from claimcheck.text.normalise import Folded, fold_word
from claimcheck.text.sentences import Outline
from claimcheck.text.stems import stem

STATUS = {"forecast": Status.FORECAST, "earlier": Status.EARLIER}
OWN_EVENTS = frozenset({"killed", "injured", "arrested", "displaced"})
"""Classes of counted nouns (قتيل) that name their event themselves."""
MIN_CONTENT = 3
"""Shorter stems say nothing about what a sentence speaks of."""


@dataclass(frozen=True, slots=True)
class Source:
    """What the claims of one text are built from."""

    folded: Folded
    outline: Outline
    language: str
    nouns: dict[str, tuple[str, ...]]
    """Folded form of a counted noun to the classes it belongs to."""
    name: str = "text"
    vocabulary: tuple[tuple[str, ...], ...] = ()
    """Names that mean the same, group by group."""


class Placed(NamedTuple):
    """A quantity with its folded offsets."""

    quantity: Quantity
    start: int
    end: int


class Frame(NamedTuple):
    """What the words of a sentence so far say of a quantity that comes next."""

    event: str = ""
    """The nearest event word before it in its clause."""
    source: str = ""
    status: Status = Status.FACT


class Frames(NamedTuple):
    """The frames of a sentence: before its first mark, then after each."""

    starts: Sequence[int]
    frames: Sequence[Frame]

    def at(self, offset: int) -> Frame:
        """The frame of what stands at a folded offset."""
        return self.frames[bisect_left(self.starts, offset)]


def build(source: Source, quantities: Sequence[Quantity]) -> Story:
    """The story: a passage for every sentence that holds a quantity, in text order."""
    cue_list = cues.load(source.language)
    offset = source.folded.offsets.to_folded
    placed = [Placed(q, offset(q.span.start), offset(q.span.end)) for q in quantities]
    grouped = groupby(placed, key=lambda place: source.outline.number_at(place.start))
    passages = (_passage(source, cue_list, order, number, list(group)) for order, (number, group) in enumerate(grouped))
    return Story(tuple(passages), source.name)


def _passage(source: Source, cue_list: CueList, order: int, number: int, quantities: list[Placed]) -> Passage:
    start, end = source.outline.bounds(number)
    is_headline = start < source.outline.headline_end
    marks = list(_marks(source, cue_list, quantities, start, end))
    frames = Frames([mark.start for mark in marks], list(accumulate(marks, _after, initial=Frame())))
    words = frozenset(mark.value for mark in marks if mark.kind == "word" and len(mark.value) >= MIN_CONTENT)
    words = words | _synonyms(source.vocabulary, words) if source.vocabulary else words
    items = [
        _claim(source, item, order, frames, words, is_headline) if isinstance(item, Placed) else _cue(source, item)
        for item in _in_order(quantities, marks)
    ]
    text = source.folded.text[start:end]
    return Passage(source.folded.offsets.span(start, end), text, tuple(items), is_headline, number)


def _synonyms(vocabulary: tuple[tuple[str, ...], ...], words: frozenset[str]) -> frozenset[str]:
    """The stems of all names of which one is among the words."""
    groups = [{stem(fold_word(name)) for name in names} for names in vocabulary]
    return frozenset().union(*(group for group in groups if group & words))


def _marks(source: Source, cue_list: CueList, quantities: list[Placed], start: int, end: int) -> Iterator[Mark]:
    """The cues and words of a sentence outside its quantities."""
    at = start
    for place in quantities:
        yield from cue_list.find(source.folded.text, at, max(at, place.start))
        at = max(at, place.end)
    yield from cue_list.find(source.folded.text, at, max(at, end))


def _in_order(quantities: list[Placed], marks: list[Mark]) -> Iterator[Placed | Mark]:
    waiting = list(reversed(quantities))
    for mark in marks:
        while waiting and waiting[-1].start <= mark.start:
            yield waiting.pop()
        yield mark
    yield from reversed(waiting)


def _cue(source: Source, mark: Mark) -> Cue:
    return Cue(mark.kind, *source.folded.offsets.ends(mark.start, mark.end), mark.value)


def _claim(
    source: Source, place: Placed, passage: int, frames: Frames, words: frozenset[str], is_headline: bool
) -> Claim:
    quantity, frame = place.quantity, frames.at(place.start)
    noun = fold_word(quantity.noun)
    path = source.nouns.get(noun) or source.nouns.get(noun.removeprefix("ال"), ())
    return Claim(
        quantity,
        passage,
        head=stem(noun) if noun else quantity.unit,
        head_path=path,
        event=next((name for name in path if name in OWN_EVENTS), frame.event),
        words=words,
        source=frame.source,
        status=frame.status,
        in_headline=is_headline,
        document=source.name,
    )


def _after(frame: Frame, mark: Mark) -> Frame:
    """The frame of what follows a mark: an event holds until its clause ends."""
    match mark.kind:
        case "event":
            return frame._replace(event=mark.value)
        case "break":
            return frame._replace(event="")
        case "source":
            return frame._replace(source=mark.value)
        case kind if kind in STATUS:
            return frame._replace(status=STATUS[kind])
    return frame
