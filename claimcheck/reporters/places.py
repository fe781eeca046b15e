"""Places: where the labels of a finding stand, in the draft or in the text it is compared with."""

from collections.abc import Iterator, Mapping
from itertools import groupby

from msgspec import Struct

from claimcheck.core import Document, Finding, Label, Report, Span
from claimcheck.core.positions import Lines, Position

DRAFT, AGAINST = "text", "against"


class Source(Struct, frozen=True):
    """A text with its lines."""

    document: Document
    lines: Lines


class LabelledLine(Struct, frozen=True):
    """A line on which a finding has labels; the spans count from where the line starts."""

    source: Source
    number: int
    text: str
    labels: tuple[Label, ...]
    spans: tuple[Span, ...]


Sources = Mapping[str, Source]


def sources(report: Report) -> Sources:
    """The texts of a report, by the name that labels give them."""
    documents = {DRAFT: report.document} | ({AGAINST: report.against} if report.against else {})
    return {key: Source(document, Lines.of(document.text)) for key, document in documents.items()}


def place(finding: Finding, texts: Sources) -> tuple[str, Position]:
    """Where a finding is: the file and its first label there, the draft before the other text."""
    label = min(finding.labels, key=_order)
    source = _source(label, texts)
    return source.document.name, source.lines.position(label.span.start)


def labelled_lines(finding: Finding, texts: Sources) -> Iterator[LabelledLine]:
    """Each line on which a finding has labels, once; the draft's before the other text's."""
    ordered = sorted(finding.labels, key=_order)
    for (_, number), group in groupby(ordered, lambda label: (label.document, _number(label, texts))):
        labels = tuple(group)
        source = _source(labels[0], texts)
        line = source.lines.span(number)
        spans = tuple(_within(label.span, line) for label in labels)
        yield LabelledLine(source, number, line.of(source.document.text), labels, spans)


def _order(label: Label) -> tuple[bool, Span]:
    return label.document != DRAFT, label.span


def _source(label: Label, texts: Sources) -> Source:
    return texts.get(label.document, texts[DRAFT])


def _number(label: Label, texts: Sources) -> int:
    return _source(label, texts).lines.number(label.span.start)


def _within(span: Span, line: Span) -> Span:
    """The part of a span that stands on its first line, counted from where the line starts."""
    start = min(span.start, line.end)
    return Span(start - line.start, max(start, min(span.end, line.end)) - line.start)
