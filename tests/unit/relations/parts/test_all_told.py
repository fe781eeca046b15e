"""Totals that end their sentence, held against all the figures before them."""

import pytest
from verdicts import flagged

PORT = "The port handled 3.2 million boxes in the first half and 3.9 million in the second, a combined {} million."
ROADS = "الأول بقيمة 2.3 مليون شيكل والثاني بقيمة 4.1 مليون شيكل، لتصل الكلفة الإجمالية إلى {} مليون شيكل."
SOLD = "The dealer sold 1,240 vans last winter and then 2,365 cars, {} vehicles of all makes altogether."
CLINICS = "استقبل المستشفى 58 حالة والعيادة 37 حالة، وبلغ العدد الإجمالي {} حالة."


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (PORT, "7.1", "9.1"),
        (ROADS, "6.4", "4.6"),
        (SOLD, "3,605", "3,065"),
        (CLINICS, "95", "85"),
    ],
)
def test_a_total_of_all_before_it(text: str, right: str, wrong: str) -> None:
    assert [] == flagged(text.format(right))
    assert ["mismatched-sum"] == [rule for rule, _ in flagged(text.format(wrong))]


@pytest.mark.parametrize(
    "text",
    [
        "It spent $40m on roads and $25m on lights, bringing the total for the year to $140m.",
        "تبرعت مرزق بـ60 كتابا وسبها بـ45 كتابا، وبلغ مجموع ما تبرعت به بقية المدن 38 كتابا.",
        "The town has 62 shops (14 of them new) and 31 stalls, 93 in all.",
        "لديها 90 مقرا منها 50 مقرا للرجال و40 للنساء هنا و30 للرجال و20 للنساء هناك، ما مجموعه 140 مقرا.",
    ],
)
def test_a_total_of_more_or_of_others(text: str) -> None:
    assert [] == flagged(text)
