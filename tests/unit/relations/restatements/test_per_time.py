"""A mean of a day or an hour beside the total of a longer time."""

import pytest
from verdicts import flagged, outcomes

from claimcheck.core import Outcome

REPEAT = "mismatched-repeat"
CASES = [
    ("بلغت مبيعات السوق 43.07 مليار درهم في 2021، بمتوسط يومي قدره {} مليون درهم.", "118", "181"),
    ("نقل القطار 5.475 مليون راكب خلال عام 2022 (بمعدل {} ألف راكب يوميا).", "15", "51"),
    ("The mill ground 48.36 million tonnes in July, a daily average of {} million tonnes.", "1.56", "1.65"),
    ("The chain sold 16.06 million meals in 2022, or {} a day.", "44,000", "4,400"),
    ("The port earned $8.41bn in 2022. Its daily revenue averaged {}, it said.", "$23.04m", "$32.04m"),
]


@pytest.mark.parametrize(("text", "right", "wrong"), CASES)
def test_a_mean_comes_to_the_total_of_its_time(text: str, right: str, wrong: str) -> None:
    assert [] == flagged(text.format(right))
    assert [(REPEAT, "warning")] == flagged(text.format(wrong))


def test_an_hour_is_held_against_the_day() -> None:
    text = "ربح المصرف 86.87 مليار ليرة عام 2023، بمتوسط يومي بلغ 238 مليون ليرة، أي {} ملايين ليرة في الساعة."
    assert Outcome.CONSISTENT in outcomes(text.format("9.92"), "repeat")
    assert [(REPEAT, "warning")] == flagged(text.format("99.2"))


@pytest.mark.parametrize(
    "text",
    [
        "The exchange traded $55bn in 2022, an average of $220m a day.",  # it rests at weekends
        "The mine made 9.1 million tons in 2022, and its daily output rose by 4,000 tons.",
        "Sales came to $8.4bn in 2022, with a daily average of $31m in the summer.",
        "بلغت تداولات السوق 66 مليار دينار في مارس، بمتوسط يومي بلغ 3 مليارات دينار.",
    ],
)
def test_other_days_are_counted_too(text: str) -> None:
    assert [] == flagged(text)
