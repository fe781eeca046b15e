"""Sets every quantity into its frame: Document and quantities to a Story of passages."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from msgspec import Struct
from msgspec.structs import replace

from claimcheck.claims import antecedent, cues, fate
from claimcheck.core import Claim, Cue, Item, Kind, Passage, Quantity, Row, Status, Story
from claimcheck.text.language import main_language
from claimcheck.text.normalise import Folded, fold_word
from claimcheck.text.sentences import Outline
from claimcheck.text.stems import stem

OWN_EVENTS = frozenset({"killed", "injured", "arrested", "displaced"})
"""Classes of counted nouns (قتيل) that name their event themselves."""
MOVING = frozenset({"event", "break", "source", "forecast", "earlier"})
"""Kinds of cues that change the frame of what follows."""
COUNTED = frozenset({Kind.COUNT, Kind.NUMBER})
MIN_CONTENT = 3
"""Shorter stems say nothing about what a sentence speaks of."""


class Source(Struct, frozen=True):
    """What the claims of one text are built from."""

    folded: Folded
    outline: Outline
    language: str
    nouns: dict[str, tuple[str, ...]]
    """Folded form of a counted noun to the classes it belongs to."""
    noun_stems: Callable[[], antecedent.Stems]
    """The same under the nouns' stems, reckoned when a number takes its noun from what stands before."""
    name: str = "text"
    vocabulary: tuple[tuple[str, ...], ...] = ()
    """Names that mean the same, group by group."""
    foreign: "Source | None" = None
    """The same with the words of the other language, where the text has sentences in it."""

    def of_sentence(self, number: int) -> "Source":
        """The source with the words of the language that a sentence is in."""
        if self.foreign is None:
            return self
        sentence = self.folded.text[slice(*self.outline.bounds(number))]
        return self if main_language(sentence) == self.language else self.foreign


class Frame(Struct, frozen=True, gc=False):
    """What the words of a sentence so far say of a quantity that comes next."""

    event: str = ""
    """The nearest event word before it in its clause."""
    source: str = ""
    status: Status = Status.FACT


class Placed(Struct, frozen=True, gc=False):
    """A quantity and where it stands in the folded text."""

    quantity: Quantity
    start: int
    end: int


def build(source: Source, quantities: Sequence[Quantity]) -> Story:
    """The story: a passage for every sentence that holds a quantity, in text order."""
    to_folded = source.folded.offsets.to_folded
    placed = [Placed(q, to_folded(q.span.start), to_folded(q.span.end)) for q in quantities]
    grouped = groupby(placed, key=lambda item: source.outline.number_at(item.start))
    passages = (
        _passage(source.of_sentence(number), order, number, list(group))
        for order, (number, group) in enumerate(grouped)
    )
    return Story(tuple(passages), source.name)


def _passage(source: Source, order: int, number: int, quantities: list[Placed]) -> Passage:
    start, end = source.outline.bounds(number)
    is_headline = start < source.outline.headline_end
    stretches = _stretches(source, quantities, start, end)
    words = _words(source, stretches)
    items: list[Item] = []
    claims: list[Claim] = []
    frame = Frame()
    for stretch, placed, following in zip(stretches[:-1], quantities, stretches[1:], strict=True):
        items += stretch
        for cue in stretch:
            if cue.kind in MOVING:
                frame = _after(frame, cue)
        told = fate.told_after(following) if placed.quantity.kind in COUNTED else ""
        own = replace(frame, event=told) if told else frame
        claims.append(_claim(source, placed, order, own, words, is_headline, items))
        items.append(claims[-1])
    whole = (*items, *stretches[-1])
    span, text = source.folded.offsets.span(start, end), source.folded.text[start:end]
    return Passage(span, text, whole, _row(whole, claims), is_headline, number)


def _stretches(source: Source, quantities: Sequence[Placed], start: int, end: int) -> list[list[Cue]]:
    """The cues and words of a sentence before each of its quantities, and after the last."""
    text, meanings, at = source.folded.text, cues.load(source.language), start
    found: list[list[Cue]] = []
    for placed in quantities:
        found.append(meanings.find(text, at, max(at, placed.start)))
        at = max(at, placed.end)
    return [*found, meanings.find(text, at, max(at, end))]


def _words(source: Source, stretches: Sequence[Sequence[Cue]]) -> frozenset[str]:
    """The stems of the content words of a sentence."""
    told = [cue.value for stretch in stretches for cue in stretch if cue.kind == "word"]
    stems = frozenset([word for word in told if len(word) >= MIN_CONTENT])
    return stems | _synonyms(source.vocabulary, stems) if source.vocabulary else stems


def _row(items: Row, claims: Iterable[Claim]) -> Row:
    """The items with a cue that was read as the noun of a number (6 منهم) as a cue again."""
    return tuple(_split(items)) if any(map(_swallowed, claims)) else items


def _split(items: Row) -> Iterator[Item]:
    for item in items:
        cue = _swallowed(item) if isinstance(item, Claim) else None
        if isinstance(item, Claim) and cue is not None:
            yield from (replace(item, head="", head_path=()), cue)
        else:
            yield item


def _swallowed(claim: Claim) -> Cue | None:
    if claim.quantity.noun_span is None or claim.head_path:
        return None
    noun = fold_word(claim.quantity.noun)
    found = cues.single().get(noun)
    return None if found is None else Cue(*found, noun)


def _synonyms(vocabulary: tuple[tuple[str, ...], ...], words: frozenset[str]) -> frozenset[str]:
    """The stems of all names of which one is among the words."""
    groups = [{stem(fold_word(name)) for name in names} for names in vocabulary]
    return frozenset().union(*(group for group in groups if group & words))


def _claim(
    source: Source,
    placed: Placed,
    passage: int,
    frame: Frame,
    words: frozenset[str],
    is_headline: bool,
    before: Sequence[Item],
) -> Claim:
    quantity = placed.quantity
    noun = fold_word(quantity.noun)
    path = _path(source.nouns, noun) or _path(source.nouns, noun.partition(" ")[0])
    head = stem(noun) if noun else quantity.unit
    if quantity.kind in COUNTED:
        found = antecedent.noun_before(source.folded.text, placed.start, before, source.noun_stems, path)
        if not found and quantity.kind is Kind.NUMBER:
            found = antecedent.noun_after(source.folded.text, placed.end, source.nouns)
        head, path = (found[0], found[1:]) if found else (head, path)
    return Claim(
        quantity,
        passage,
        head=head,
        head_path=path,
        event=next((name for name in path if name in OWN_EVENTS), frame.event),
        words=words,
        source=frame.source,
        status=frame.status,
        in_headline=is_headline,
        document=source.name,
    )


def _path(nouns: dict[str, tuple[str, ...]], noun: str) -> tuple[str, ...]:
    """The classes of a noun; those of a compound (a case of arrest) are its first word's."""
    return nouns.get(noun) or nouns.get(noun.removeprefix("ال"), ())


def _after(frame: Frame, cue: Cue) -> Frame:
    """The frame of what follows a cue: an event holds until its clause ends."""
    match cue.kind:
        case "event":
            return replace(frame, event=cue.value)
        case "break":
            return replace(frame, event="")
        case "source":
            return replace(frame, source=cue.value)
        case _:
            return replace(frame, status=Status(cue.kind))
