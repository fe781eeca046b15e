"""Dates in two calendars: what ties them, and what only stands side by side."""

import pytest

import claimcheck
from claimcheck.core import Outcome


def outcomes(text: str) -> list[Outcome]:
    report = claimcheck.check(text, language="ar")
    return [each.outcome for each in report.comparisons if each.relation == "same-day"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("افتتح في 7/11/1436هـ الموافق 22/8/2015م.", [Outcome.CONSISTENT]),
        ("افتتح في 7/11/1436هـ الموافق 23/8/2015م.", [Outcome.CONSISTENT]),
        ("افتتح في 7/11/1436هـ الموافق 24/8/2015م.", [Outcome.TENSION]),
        ("افتتح في 7/11/1436هـ الموافق 25/8/2015م.", [Outcome.CONTRADICTION]),
        ("افتتح في 22 أغسطس 2015 (7 ذو القعدة).", [Outcome.CONSISTENT]),
        ("افتتح في 22 أغسطس 2015 (7 رجب).", [Outcome.CONTRADICTION]),
        ("ميزانية عام 1436هـ (2015م).", [Outcome.CONSISTENT]),
        ("ميزانية عام 1436هـ (2018م).", [Outcome.CONTRADICTION]),
        ("عاش بين 1436هـ وعام 2018م.", []),
        ("افتتح في 7 رجب الموافق 22 أغسطس.", []),
    ],
)
def test_the_two_are_compared_as_far_as_stated(text: str, expected: list[Outcome]) -> None:
    assert expected == outcomes(text)


def test_two_parallel_ranges_are_no_pair() -> None:
    text = "من 5 رمضان 1436هـ إلى 10 رمضان 1436هـ الموافق 22 يونيو 2015 إلى 27 يونيو 2015"
    assert [] == outcomes(text)


def test_a_range_of_pairs_is_two_pairs() -> None:
    text = "من 7/11/1436هـ الموافق 22/8/2015م إلى 1/12/1436هـ الموافق 14/9/2015م"
    assert [Outcome.CONSISTENT] * 2 == outcomes(text)
