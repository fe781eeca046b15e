"""Finds the folder grammars/ in a checkout, or where the wheel has put it."""

from collections.abc import Iterator
from pathlib import Path

from claimcheck.core import GrammarError

_PACKAGE = Path(__file__).resolve().parent


def folder() -> Path:
    """The folder of grammars; GrammarError if the installation is broken."""
    for candidate in (_PACKAGE.parent / "grammars", _PACKAGE / "_grammars"):
        if (candidate / "lexicon").is_dir():
            return candidate
    raise GrammarError(f"no folder grammars/ beside or inside {_PACKAGE}: reinstall claimcheck-ar")


def rows(path: Path) -> Iterator[tuple[int, list[str]]]:
    """The rows of a TSV file with their line numbers; comments and blank lines left out."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line.strip() and not line.startswith("#"):
            yield number, [cell.strip() for cell in line.split("\t")]
