"""Finds the folder grammars/ in a checkout, or where the wheel has put it, and reads the lists in it."""

from collections.abc import Iterator
from pathlib import Path

from claimcheck.core import GrammarError

Row = tuple[int, list[str]]
"""The number of a line, and its cells."""

_PACKAGE = Path(__file__).resolve().parent
_MISSING = "{} of {} columns: the heading of the file names them, and TAB parts them"


def folder() -> Path:
    """The folder of grammars; GrammarError if the installation is broken."""
    for candidate in (_PACKAGE.parent / "grammars", _PACKAGE / "_grammars"):
        if (candidate / "lexicon").is_dir():
            return candidate
    raise GrammarError(f"no folder grammars/ beside or inside {_PACKAGE}: reinstall claimcheck-ar")


def rows(path: Path, columns: int = 1) -> Iterator[Row]:
    """The rows of a TSV file; comments and blank lines left out.

    GrammarError names the row that has fewer columns than it must, or the file that cannot be read.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise GrammarError(f"{path}: cannot be read as UTF-8 text: {error}") from error
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip() and not line.startswith("#"):
            cells = [cell.strip() for cell in line.split("\t")]
            if len(cells) < columns:
                raise GrammarError(f"{path}:{number}: {_MISSING.format(len(cells), columns)}")
            yield number, cells


def words(language: str, name: str, columns: int = 1) -> Iterator[Row]:
    """The rows of one of a language's word lists; none if the language has no such list."""
    path = folder() / "lexicon" / language / name
    return rows(path, columns) if path.exists() else iter(())


def all_words(name: str, columns: int = 1) -> Iterator[Row]:
    """The rows of the word lists of this name in all languages."""
    for path in sorted((folder() / "lexicon").glob(f"*/{name}")):
        yield from rows(path, columns)
