"""Items of what comes in or is spent, told in the sentences after all of it."""

import pytest
from verdicts import flagged

PART = "impossible-part"
CASES = [
    ("بلغ إجمالي الإيرادات العامة 38.4 مليار دينار. وبلغت الجمارك ({}) مليار، والضرائب (4) مليار.", "2.7", "72"),
    ("وصل حجم الإنفاق إلى 38.4 مليار دينار. وبلغت المرتبات {} مليار دينار.", "24.5", "54.2"),
    ("Total revenue reached $38.4bn. Customs brought in ${}bn and royalties $1.2bn.", "5.1", "51"),
    ("Spending totalled $38.4bn. Salaries took ${}bn.", "16.2", "61.2"),
]


@pytest.mark.parametrize(("text", "right", "wrong"), CASES)
def test_no_item_is_more_than_all(text: str, right: str, wrong: str) -> None:
    assert [] == flagged(text.format(right))
    assert [(PART, "warning")] == flagged(text.format(wrong))


@pytest.mark.parametrize(
    "text",
    [
        "بلغ الإنفاق على الجسور 3.4 مليار دينار. وبلغت المرتبات 7.1 مليار دينار.",
        "بلغت إيرادات أخرى 700 مليون دينار. وبلغت إيرادات الجمارك 2.7 مليار دينار.",
        "Total revenue reached $38.4bn. Taxes had brought in $51bn a year earlier.",
        "Revenue reached $38.4bn in the first quarter. Taxes brought in $51bn in 2021.",
        "Revenue reached $38.4bn. Salaries took $51bn.",
        "Spending on bridges came to $3.4bn. Salaries took $7.1bn.",
    ],
)
def test_other_sums_may_be_more(text: str) -> None:
    assert [] == flagged(text)


def test_a_decimal_point_is_one_in_the_whole_sentence() -> None:
    text = "تضم القائمة 1.274 مليون متقاعد، منهم 643.5 {} متقاعد في العاصمة."
    assert [] == flagged(text.format("ألف"))
    assert [(PART, "error")] == flagged(text.format("مليون"))
