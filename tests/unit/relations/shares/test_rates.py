"""Rates by the names of those who did and those who could, and so many of one half for a hundred of the other."""

import pytest
from verdicts import rules


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("بلغ عدد المتقدمين للمسابقة 15600 معلم، فيما بلغ عدد الناجحين 9516 معلما بنسبة نجاح بلغت {}%.", 61, 16),
        ("وبلغ عدد الناخبين المسجلين 208500 ناخب، وأدلى 76311 ناخبا بأصواتهم، لتبلغ نسبة المشاركة {}%.", 36.6, 63.6),
        ("وبلغت نسبة المشاركة {}%. وأضاف أن عدد المقيدين 208500 ناخب، أدلى 76311 منهم بأصواتهم.", 36.6, 63.6),
        ("Turnout was {} percent, with 76,311 of 208,500 registered voters casting ballots.", 36.6, 63.6),
        (
            "Voter turnout, according to the board of the county, was {}%, meaning that 76,311 of 208,500 voted.",
            36.6,
            63.6,
        ),
        ("The pass rate was {}%, with 9,516 of 15,600 pupils passing.", 61, 16),
        ("شكل الذكور 52.4% من السكان والإناث 47.6%، أي {} ذكر لكل 100 أنثى.", 110.1, 101.1),
        ("The town is 52.4% male and 47.6% female, or {} males for every 100 females.", 110.1, 101.1),
        ("قبل 6120 طالبا، يشكلون ما نسبته {}% من الطاقة الاستيعابية للمعهد والبالغة 8500 مقعد.", 72, 27),
    ],
)
def test_a_rate_is_that_of_those_who_did_among_those_who_could(text: str, right: float, wrong: float) -> None:
    assert rules(text.format(right)) == []
    assert rules(text.format(wrong)) == ["mismatched-share"]


@pytest.mark.parametrize(
    "text",
    [
        "بلغ عدد المتقدمين 15600 معلم، ونجح 9516 معلما، فيما بلغت نسبة النجاح بين المعلمات 16%.",
        "The bank lent to 70 of the 200 farms at a rate of 6%.",
        "The jobless rate was 7%, with 1,200 of the 5,000 miners laid off.",
        "باع المتجر 45 من أصل 120 دراجة بخصم نسبته 15%.",
    ],
)
def test_rates_of_others_are_left_alone(text: str) -> None:
    assert rules(text) == []
