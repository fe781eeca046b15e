"""Excerpt: a line of a draft with spans marked, trimmed to what stands around them."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from claimcheck.core import Span
from claimcheck.reporters.direction import harmless

WHOLE = 160
"""A line no longer than this is shown whole."""
AROUND = 48
"""So many characters are shown on either side of a span."""
GAP = 12
"""No fewer characters than this are left out at a place."""


def excerpt(line: str, spans: Iterable[Span], mark: Callable[[str], str]) -> str:
    """The line, or the parts of it around its spans with `…` for the rest; spans that overlap are one."""
    spans = _merged(spans)
    whole = Span(0, len(line))
    windows = [whole] if len(line) <= WHOLE else _merged((_window(line, span) for span in spans), GAP)
    shown = " … ".join("".join(_pieces(line, window, spans, mark)) for window in windows)
    before = "… " if windows and windows[0].start > 0 else ""
    after = " …" if windows and windows[-1].end < len(line) else ""
    return before + shown + after


def _merged(spans: Iterable[Span], gap: int = 0) -> list[Span]:
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start < merged[-1].end + gap:
            merged[-1] = merged[-1].join(span)
        else:
            merged.append(span)
    return merged


def _window(line: str, span: Span) -> Span:
    """What is shown around a span, cut between words where it can be."""
    start, end = max(span.start - AROUND, 0), min(span.end + AROUND, len(line))
    if start > 0:
        start = line.find(" ", start, span.start) + 1 or start
    if end < len(line):
        end = max(line.rfind(" ", span.end, end), span.end) if " " in line[span.end : end] else end
    return Span(0 if start <= GAP else start, len(line) if len(line) - end <= GAP else end)


def _pieces(line: str, window: Span, spans: Sequence[Span], mark: Callable[[str], str]) -> Iterator[str]:
    at = window.start
    for span in spans:
        if window.covers(span):
            yield harmless(line[at : span.start])
            yield mark(harmless(span.of(line)))
            at = span.end
    yield harmless(line[at : window.end])
