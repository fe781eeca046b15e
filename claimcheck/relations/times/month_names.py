"""Names of months as the draft writes them: a month alone is no quantity, and is looked for in the text itself."""

from functools import cache

from claimcheck import files
from claimcheck.core import Claim, Kind, Quantity, Span, StatedDate
from claimcheck.text.normalise import fold_word
from claimcheck.text.ties import spelled

MIN_LETTERS = 3
"""Shorter names are words of their own."""


@cache
def names() -> str:
    """The names of all months of the Gregorian calendar as a regular expression, the longest first."""
    return "|".join(spelled(name) for name in sorted(_numbers(), key=len, reverse=True))


def number(name: str) -> int:
    """Which month a name as written is of."""
    return _numbers()[fold_word(name).lower()]


def month_at(start: int, end: int, written: str, month: int) -> Claim:
    """A claim for a month that stands somewhere in the text."""
    quantity = Quantity(Span(start, end), written, Kind.DATE, StatedDate(months=(month,)))
    return Claim(quantity, passage=0)


@cache
def _numbers() -> dict[str, int]:
    rows = (cells for _, cells in files.all_words("months.tsv", 3) if cells[1] == "gregorian")
    return {fold_word(cells[0]).lower(): int(cells[2]) for cells in rows if len(cells[0]) >= MIN_LETTERS}
