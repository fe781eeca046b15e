"""Every block of Unicode can stand in a draft, and digits of any script are read as they are or not at all."""

import sys
import unicodedata
from collections.abc import Iterator

import pytest

import claimcheck

from .test_never_raises import check_report, check_spans

ROW = 128
"""No block of Unicode is smaller in a way that would hide it: most begin at a multiple of this."""
ROWS_IN_TEXT = 64
ROWS = range(0, sys.maxunicode + 1, ROW)
ZEROS = [chr(code) for code in range(sys.maxunicode + 1) if unicodedata.decimal(chr(code), None) == 0]


def texts() -> Iterator[str]:
    """Letters from every row of Unicode, glued to figures and words and apart from them."""
    for first in range(0, len(ROWS), ROWS_IN_TEXT):
        rows = ROWS[first : first + ROWS_IN_TEXT]
        yield " ".join(f"{chr(row)}12 قتيلا{chr(row + 37)} من {chr(row + 90)} 5%" for row in rows)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_block_can_stand_beside_a_number(language: str) -> None:
    for text in texts():
        report = claimcheck.check(text, language=language)
        check_spans(text, report.quantities)
        check_report(report, {"text": text})


@pytest.mark.parametrize("zero", ZEROS, ids=lambda zero: unicodedata.name(zero))
def test_digits_of_any_script_have_their_value_or_none(zero: str) -> None:
    figure = "".join(chr(ord(zero) + digit) for digit in (4, 7))
    read = [quantity.value for quantity in claimcheck.extract(f"{figure} قتيلا", language="ar")]
    assert read in ([47], [])
