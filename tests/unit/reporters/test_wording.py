"""Counted nouns in two languages, and lines that are read from the right."""

import pytest

from claimcheck.reporters import direction, wording


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (1, "مقارنة واحدة"),
        (2, "مقارنتان"),
        (3, "3 مقارنات"),
        (10, "10 مقارنات"),
        (11, "11 مقارنة"),
        (100, "100 مقارنة"),
        (103, "103 مقارنات"),
    ],
)
def test_arabic_counts(count: int, expected: str) -> None:
    assert expected == wording.counted(count, "comparison", "ar")
    assert f"{count} comparison{'s' * (count != 1)}" == wording.counted(count, "comparison", "en")


def test_arabic_counts_of_a_masculine_noun() -> None:
    assert ["خطآن", "11 خطأً", "200 خطأ"] == [wording.counted(n, "error", "ar") for n in (2, 11, 200)]


def test_arabic_lines_are_read_from_the_right() -> None:
    assert "\u2067قتل 5 في US\u2069" == direction.line("قتل 5 في US")
    assert "five US troops in حلب" == direction.line("five US troops in حلب")
