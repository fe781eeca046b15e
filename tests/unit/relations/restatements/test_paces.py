"""Paces told again by another time: what converts, what is a slip, and what only offers a year for less."""

import pytest
from verdicts import flagged, outcomes, rules

from claimcheck.core import Outcome

SLIP = [("mismatched-conversion", "warning")]


@pytest.mark.parametrize(
    "text",
    [
        "تطبع المطبعة 400 كتاب يوميا، أي 1200 كتاب شهريا.",
        "يربح المصنع 14 مليون دينار في الشهر، أي 186 مليون دينار في السنة.",
        "The mill grinds 14,000 sacks a month, that is 186,000 a year.",
        "A seat costs £14 a month, or £1,680 a year.",
        "The four halls charge each guest £14 a month, or £186 a year.",
        "A picker earns £30 a day, or about £90 a month.",
    ],
)
def test_one_pace_is_not_another(text: str) -> None:
    assert SLIP == flagged(text)


@pytest.mark.parametrize(
    "text",
    [
        "تطبع المطبعة 400 كتاب يوميا، أي 12 ألف كتاب شهريا.",
        "يربح المصنع 14 مليون دينار في الشهر، أي 168 مليون دينار في السنة.",
        "A seat costs £14 a month, or £168 a year.",
        "The four halls charge each guest £14 a month, or £168 a year.",
    ],
)
def test_one_pace_by_two_times_is_compared(text: str) -> None:
    assert [] == rules(text)
    assert Outcome.CONSISTENT in outcomes(text, "restatement")


def test_a_year_may_cost_less_than_its_months() -> None:
    assert [] == rules("A seat costs £8.99 a month, or £49.99 a year.")
    assert SLIP == flagged("A seat costs £8.99 a month, or £9.99 a year.")
