"""A daily average, and the total of the sessions or of the longer time that it is of."""

import pytest
from verdicts import flagged

PART, PRODUCT = "impossible-part", "mismatched-product"
CASES = [
    (
        "بلغ المعدل اليومي للتداول 30 مليون ريال، فيما بلغ حجم التداول الإجمالي لهذا الأسبوع {} مليون ريال.",
        150,
        15,
        PART,
    ),
    (
        "The daily average of trade was 30 million dollars. The total for the week was {} million dollars.",
        150,
        15,
        PART,
    ),
    (
        "Average daily trading reached $30 million over the five sessions, for a total of ${} million.",
        150,
        250,
        PRODUCT,
    ),
    ("بلغ متوسط التداول اليومي 30 مليون ريال خلال خمس جلسات، بإجمالي {} مليون ريال.", 150, 250, PRODUCT),
]


@pytest.mark.parametrize(("text", "right", "wrong", "rule"), CASES)
def test_days_add_up_to_their_total(text: str, right: int, wrong: int, rule: str) -> None:
    assert [] == flagged(text.format(right))
    assert [(rule, "warning")] == flagged(text.format(wrong))


def test_the_total_of_one_day_may_be_below_the_average() -> None:
    assert [] == flagged(
        "The daily average of trade was 30 million dollars. The total on Tuesday was 15 million dollars."
    )
