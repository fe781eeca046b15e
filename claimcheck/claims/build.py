"""Sets every quantity into its frame: Document and quantities to a Story of passages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from claimcheck.claims import cues
from claimcheck.claims.cues import CueList, Mark
from claimcheck.core import Claim, Cue, Passage, Quantity, Status, Story
from claimcheck.text.normalise import Folded, fold_word
from claimcheck.text.sentences import Outline
from claimcheck.text.stems import stem

STATUS = {"forecast": Status.FORECAST, "earlier": Status.EARLIER}
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


def build(source: Source, quantities: Sequence[Quantity]) -> Story:
    """The story: a passage for every sentence that holds a quantity, in text order."""
    cue_list = cues.load(source.language)
    placed = [(source.outline.number_at(_folded(source, q.span.start)), q) for q in quantities]
    grouped = groupby(placed, key=lambda pair: pair[0])
    passages = (
        _passage(source, cue_list, order, number, [quantity for _, quantity in group])
        for order, (number, group) in enumerate(grouped)
    )
    return Story(tuple(passages), source.name)


def _folded(source: Source, offset: int) -> int:
    return source.folded.offsets.to_folded(offset)


def _passage(source: Source, cue_list: CueList, order: int, number: int, quantities: list[Quantity]) -> Passage:
    start, end = source.outline.bounds(number)
    is_headline = start < source.outline.headline_end
    marks = list(_marks(source, cue_list, quantities, start, end))
    words = frozenset(mark.value for mark in marks if mark.kind == "word" and len(mark.value) >= MIN_CONTENT)
    items = [
        _claim(source, item, order, marks, words, is_headline) if isinstance(item, Quantity) else _cue(source, item)
        for item in _in_order(source, quantities, marks)
    ]
    text = source.folded.text[start:end]
    return Passage(source.folded.offsets.span(start, end), text, tuple(items), is_headline, number)


def _marks(source: Source, cue_list: CueList, quantities: list[Quantity], start: int, end: int) -> Iterator[Mark]:
    """The cues and words of a sentence outside its quantities."""
    at = start
    for quantity in quantities:
        begin = _folded(source, quantity.span.start)
        yield from cue_list.find(source.folded.text, at, max(at, begin))
        at = max(at, _folded(source, quantity.span.end - 1) + 1)
    yield from cue_list.find(source.folded.text, at, max(at, end))


def _in_order(source: Source, quantities: list[Quantity], marks: list[Mark]) -> Iterator[Quantity | Mark]:
    waiting = list(reversed(quantities))
    for mark in marks:
        while waiting and _folded(source, waiting[-1].span.start) <= mark.start:
            yield waiting.pop()
        yield mark
    yield from reversed(waiting)


def _cue(source: Source, mark: Mark) -> Cue:
    return Cue(mark.kind, source.folded.offsets.span(mark.start, mark.end), mark.value)


def _claim(
    source: Source, quantity: Quantity, passage: int, marks: list[Mark], words: frozenset[str], is_headline: bool
) -> Claim:
    start = _folded(source, quantity.span.start)
    before = [mark for mark in marks if mark.start < start]
    noun = fold_word(quantity.noun)
    path = source.nouns.get(noun, ())
    return Claim(
        quantity,
        passage,
        head=stem(noun) if noun else quantity.unit,
        head_path=path,
        event=_event(before, path),
        words=words,
        source=next((mark.value for mark in reversed(before) if mark.kind == "source"), ""),
        status=next((STATUS[mark.kind] for mark in reversed(before) if mark.kind in STATUS), Status.FACT),
        in_headline=is_headline,
        document=source.name,
    )


def _event(before: list[Mark], path: tuple[str, ...]) -> str:
    """The event of the counted noun itself (قتيل), else of the nearest event word before it in the clause."""
    for name in path:
        if name in {"killed", "injured", "arrested", "displaced"}:
            return name
    for mark in reversed(before):
        if mark.kind == "break":
            break
        if mark.kind == "event":
            return mark.value
    return ""


