"""A number in words and the same in brackets: silent if they are one, an error if they are two."""

from hypothesis import given
from hypothesis import strategies as st

import claimcheck

from .speller import Style, spell
from .strategies import tries

COUNTS = st.integers(3, 999)


@tries(100)
@given(COUNTS, COUNTS, st.booleans(), st.booleans())
def test_words_and_figures_must_be_one_number(number: int, other: int, is_same: bool, in_words_first: bool) -> None:
    figure = number if is_same else other
    words = spell(number, Style(marks_accusative=False))
    first, second = (words, figure) if in_words_first else (figure, words)
    report = claimcheck.check(f"عبر الوادي {first} ({second}) جملا.", language="ar")
    rules = [finding.rule for finding in report.findings]
    assert rules == ([] if figure == number else ["mismatched-repeat"])
