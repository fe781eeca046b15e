"""A kind of what is told in all is no more than all of it."""

import pytest
from verdicts import flagged

PART = "impossible-part"
CASES = [
    ("The group's total revenue was $480 million. Advertising revenue rose to ${} million.", 130, 530),
    ("Total exports reached $12.4 billion in May. Oil exports stood at ${} billion.", "4.1", "14.1"),
    ("Revenue was up 6.1% to $612 million. Cargo revenue rose by 12.3% to $31 {}.", "million", "billion"),
    ("بلغت الإيرادات الإجمالية للشركة 480 مليون دولار. وبلغت إيرادات الإعلانات {} مليون دولار.", 130, 530),
    ("بلغ إجمالي الصادرات 12.4 مليار دولار، وبلغت الصادرات النفطية {} مليار دولار.", "4.1", "14.1"),
]


@pytest.mark.parametrize(("text", "right", "wrong"), CASES)
def test_a_kind_is_no_more_than_all(text: str, right: object, wrong: object) -> None:
    assert [] == flagged(text.format(right))
    assert [(PART, "warning")] == flagged(text.format(wrong))


@pytest.mark.parametrize(
    "text",
    [
        "Total exports to Egypt reached $12.4 million in May. Oil exports stood at $14.1 billion.",
        "Total spending rose by $2 million. Defence spending rose by $5 million.",
        "Total revenue was $480 million in the quarter. Advertising revenue reached $1.2 billion in the year.",
        "بلغ إجمالي الصادرات 12.4 مليار دولار، وكانت الصادرات النفطية قد بلغت 14.1 مليار دولار العام الماضي.",
    ],
)
def test_another_place_step_or_time_proves_nothing(text: str) -> None:
    assert [] == flagged(text)
