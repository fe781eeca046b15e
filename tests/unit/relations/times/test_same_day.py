"""Dates in two calendars: what ties them, and what only stands side by side."""

import pytest
from verdicts import outcomes

from claimcheck.core import Outcome


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("افتتح في 19/3/1440هـ الموافق 27/11/2018م.", [Outcome.CONSISTENT]),
        ("افتتح في 19/3/1440هـ الموافق 28/11/2018م.", [Outcome.CONSISTENT]),
        ("افتتح في 19/3/1440هـ الموافق 29/11/2018م.", [Outcome.TENSION]),
        ("افتتح في 19/3/1440هـ الموافق 30/11/2018م.", [Outcome.CONTRADICTION]),
        ("افتتح في 27 نوفمبر 2018 (19 ربيع الأول).", [Outcome.CONSISTENT]),
        ("افتتح في 27 نوفمبر 2018 (19 رجب).", [Outcome.CONTRADICTION]),
        ("ميزانية عام 1441هـ (2020م).", [Outcome.CONSISTENT]),
        ("ميزانية عام 1441هـ (2023م).", [Outcome.CONTRADICTION]),
        ("عاش بين 1441هـ وعام 2023م.", []),
        ("افتتح في 19 رجب الموافق 27 نوفمبر.", []),
    ],
)
def test_the_two_are_compared_as_far_as_stated(text: str, expected: list[Outcome]) -> None:
    assert expected == outcomes(text, "same-day")


def test_two_parallel_ranges_are_no_pair() -> None:
    text = "من 4 شوال 1439هـ إلى 9 شوال 1439هـ الموافق 18 يونيو 2018 إلى 23 يونيو 2018"
    assert [] == outcomes(text, "same-day")


def test_a_range_of_pairs_is_two_pairs() -> None:
    text = "من 19/3/1440هـ الموافق 27/11/2018م إلى 15/4/1440هـ الموافق 22/12/2018م"
    assert [Outcome.CONSISTENT] * 2 == outcomes(text, "same-day")
