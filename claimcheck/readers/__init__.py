"""Readers: from a file, or standard input, to a Document."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from claimcheck.core import Document, ReadError
from claimcheck.readers import from_markdown, from_text

STDIN = "-"
READERS: Mapping[str, Callable[[bytes, str], Document]] = {
    ".txt": from_text.read,
    ".md": from_markdown.read,
    ".markdown": from_markdown.read,
}
"""By suffix; a file of any other suffix, named outright, is read as plain text."""
_NOT_YET = frozenset({".doc", ".docx", ".epub", ".htm", ".html", ".odt", ".pdf", ".rtf", ".xhtml"})


def read(path: str | Path, name: str | None = None) -> Document:
    """The document in a file, or in standard input for `-`; `name` says what to call it and read it as."""
    name = name or str(path) or "''"
    suffix = Path(name).suffix.lower()
    if suffix in _NOT_YET:
        raise ReadError(f"{name}: reading {suffix} is not built in yet: save the draft as text (.txt or .md)")
    return READERS.get(suffix, from_text.read)(_bytes(path, name), name)


def expand(paths: Iterable[str | Path]) -> Iterator[str | Path]:
    """The paths, every folder replaced by the drafts in it, sorted; what is hidden or no plain file is skipped."""
    for path in paths:
        if str(path) not in {STDIN, ""} and Path(path).is_dir():
            yield from sorted(_drafts(Path(path)))
        else:
            yield path


def _drafts(folder: Path) -> Iterator[Path]:
    for parent, folders, files in os.walk(folder):
        folders[:] = (name for name in folders if not name.startswith("."))
        for name in files:
            path = Path(parent, name)
            if not name.startswith(".") and path.suffix.lower() in READERS and path.is_file():
                yield path


def _bytes(path: str | Path, name: str) -> bytes:
    if str(path) == STDIN:
        return sys.stdin.buffer.read()
    try:
        return Path(path).read_bytes()
    except FileNotFoundError:
        raise ReadError(f"{name}: no such file") from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise ReadError(f"{name}: cannot be read: {getattr(error, 'strerror', None) or error}") from None
