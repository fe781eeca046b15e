"""Two sentences in a row: another subject, place, time or condition makes two facts; else there is one."""

import pytest

from tests.verdicts import flagged

TWO_FACTS = [
    "The guild won 27 seats. The farmers won 72 seats.",
    "The levy is 140 euros. For second homes, the levy is 410 euros.",
    "The orchard grew 3,100 trees in Ayr, it said. The orchard grew 1,300 trees in Perth.",
    "She polled 36% of the vote. He polled 63% of the vote.",
    "Three years ago the abbey had 830 visitors. The abbey now has 380 visitors.",
]
ONE_FACT = [
    "The tram firm sold 47 passes on Friday. A driver said the tram firm had counted 74 passes sold.",
    "A court fined 628 drivers in a day. Lawyers said most of the 682 drivers had not been in court.",
]


@pytest.mark.parametrize("text", TWO_FACTS)
def test_what_is_told_of_another_is_another_fact(text: str) -> None:
    assert [] == flagged(text)


@pytest.mark.parametrize("text", ONE_FACT)
def test_what_is_told_of_the_same_is_told_wrongly(text: str) -> None:
    assert [("mismatched-repeat", "warning")] == flagged(text)
