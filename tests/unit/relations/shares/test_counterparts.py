"""Shares of two halves, each with words of its own, make up the whole."""

import pytest
from verdicts import flagged

COMPLEMENT = "mismatched-complement"
CASES = [
    ("Women make up {} percent of the population. Men account for 46 percent.", 54, 45),
    ("تشكل الإناث {}% من السكان. ويشكل الذكور 46% من السكان.", 54, 45),
    ("بلغت نسبة الذكور {}% من جملة السكان، وبلغت نسبة الإناث 47.2% من إجمالي السكان.", "52.8", "58.2"),
    ("The urban population is {}% and the rural population 38%.", 62, 26),
    ("يشكل القطريون {}% من العاملين، وغير القطريين 84%.", 16, 61),
    (
        "بلغ الذكور ما نسبته 51% من السكان والإناث 49%، وكان الذكور عام 1992 قد بلغوا ما نسبته {}% والإناث 48% منهم.",
        52,
        25,
    ),
    ("The mayor was re-elected with {} percent of the vote. Her challenger received 43.6 percent.", "56.4", "65.4"),
]


@pytest.mark.parametrize(("text", "right", "wrong"), CASES)
def test_two_halves_make_up_the_whole(text: str, right: object, wrong: object) -> None:
    assert [] == flagged(text.format(right))
    assert [(COMPLEMENT, "warning")] == flagged(text.format(wrong))


@pytest.mark.parametrize(
    "text",
    [
        "The jobless rate is 12 percent for men. For women it is 34 percent.",
        "Men make up 52 percent of the doctors. Women account for 81 percent of the nurses.",
        "The urban population grew by 3% and the rural population by 1%.",
        "She won 56.4 percent of the vote. Her challenger won 52 percent five years ago.",
    ],
)
def test_rates_and_shares_of_two_things_are_not_added(text: str) -> None:
    assert [] == flagged(text)
