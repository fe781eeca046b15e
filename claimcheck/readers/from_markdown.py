"""Markdown: the text as it is; headings, paragraphs and what is no prose show in the blocks.

The first `# ` heading is the headline. Fenced code, front matter and lines that are one HTML comment
belong to no block. A draft without any of these is left to its empty lines, like plain text.
"""

import re
from collections.abc import Iterator
from enum import Enum, auto

from claimcheck.core import Block, Document, Span
from claimcheck.core.positions import Lines
from claimcheck.readers import from_text

_HEADING = re.compile(r" {0,3}(?P<level>#{1,6}+)[ \t]+(?=\S)")
_FENCE = re.compile(r" {0,3}(?P<fence>`{3,}+(?!.*`)|~{3,})")
_COMMENT = re.compile(r"\s*<!--.*-->\s*$")
_FRONT_KEY = re.compile(r"[\w-]+:(?:\s|$)")


class _Part(Enum):
    PROSE = auto()
    EMPTY = auto()
    HEADING = auto()
    NO_TEXT = auto()


def read(data: bytes, name: str) -> Document:
    """The document in a Markdown file, its text unchanged."""
    text = from_text.decode(data, name)
    return Document(text, name, blocks(text))


def blocks(text: str) -> tuple[Block, ...]:
    """The headline and the paragraphs; none where nothing but empty lines gives structure."""
    spans = tuple(Lines.of(text).spans())
    lines = [span.of(text) for span in spans]
    parts = _parts(lines)
    if not {_Part.HEADING, _Part.NO_TEXT} & set(parts):
        return ()
    return tuple(_blocks(spans, lines, parts))


def _blocks(spans: tuple[Span, ...], lines: list[str], parts: list[_Part]) -> Iterator[Block]:
    paragraph: Span | None = None
    has_headline = False
    for span, line, part in zip(spans, lines, parts, strict=True):
        if part is _Part.PROSE:
            paragraph = paragraph.join(span) if paragraph else span
            continue
        if paragraph:
            yield Block(paragraph)
            paragraph = None
        if part is _Part.HEADING and (heading := _HEADING.match(line)):
            is_headline = not has_headline and heading["level"] == "#"
            has_headline |= is_headline
            yield Block(Span(span.start + heading.end(), span.start + _title_end(line)), is_headline)
    if paragraph:
        yield Block(paragraph)


def _parts(lines: list[str]) -> list[_Part]:
    parts = [_Part.NO_TEXT] * _front_matter(lines)
    fence = ""
    for line in lines[len(parts) :]:
        mark = _FENCE.match(line)
        if fence:
            parts.append(_Part.NO_TEXT)
            fence = "" if _closes(line, fence) else fence
        elif mark:
            parts.append(_Part.NO_TEXT)
            fence = mark["fence"]
        else:
            parts.append(_part(line))
    return parts


def _part(line: str) -> _Part:
    if not line.strip():
        return _Part.EMPTY
    if _HEADING.match(line):
        return _Part.HEADING
    return _Part.NO_TEXT if _COMMENT.match(line) else _Part.PROSE


def _title_end(line: str) -> int:
    """Where a heading ends, without the signs that some close it with: `# Title ##`."""
    title = line.rstrip()
    bare = title.rstrip("#")
    is_closed = bare != title and bare[-1:].isspace() and bare.strip(" #\t")
    return len(bare.rstrip() if is_closed else title)


def _closes(line: str, fence: str) -> bool:
    bare = line.strip()
    return len(bare) >= len(fence) and set(bare) == {fence[0]}


def _front_matter(lines: list[str]) -> int:
    """How many lines it takes; a rule (`---`) that no key follows begins no front matter."""
    if len(lines) < 2 or lines[0].rstrip() != "---" or not _FRONT_KEY.match(lines[1]):
        return 0
    closing = (number for number, line in enumerate(lines[1:], 2) if line.rstrip() in {"---", "..."})
    return next(closing, 0)
