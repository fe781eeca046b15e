"""Scores of half-time beside the final one."""

import pytest
from verdicts import findings, rules


@pytest.mark.parametrize(
    "text",
    [
        "فاز الملعب على ضيفه 4-2، بعد أن انتهى الشوط الأول بتقدمه 5-1.",
        "تقدم الضيوف 3-0 في الشوط الأول، ثم فازوا 2-0 في النهاية.",
        "Sale were 19-8 up at half-time and won 17-12.",
        "Sale won 17-12 after a half-time lead of 19-8.",
        "The half-time score was 19-8, yet Sale only won 17-12.",
        "Leading 19-8 at the interval, Sale hung on to win 17-12.",
    ],
)
def test_goals_are_never_taken_back(text: str) -> None:
    [finding] = findings(text)
    assert "mismatched-score" == finding.rule


@pytest.mark.parametrize(
    "text",
    [
        "فاز الملعب على ضيفه 4-2، بعد أن انتهى الشوط الأول بتقدمه 2-1.",
        "فاز الملعب 2-1 رغم تأخره 0-1 في الشوط الأول.",
        "تقدم الضيوف 3-0 في الشوط الأول من لقاء الذهاب، وفازوا 1-0 في الإياب.",
        "فاز الملعب 2-1 وانتهى الشوط الثاني 1-0.",
        "كان الملعب متأخرا 0-2، فبدل مدربه حارسه في الشوط الأول ليفوز 4-2.",
        "Sale were 19-8 down at half-time and won 24-19.",
        "Sale were 19-8 down in the rain of Leeds at half-time before winning 24-19.",
        "Sale, 19-8 down, changed both props at half-time to win 24-19.",
        "Sale won 24-19 after the break with three tries, from 12-8 down.",
        "Moss beat Hill 6-4, 7-5 with a break in each set.",
        "Moss beat Hill 6-4 and 7-5 with an early break.",
        "Sale scored early in the second half to go 24-10 up and lost 40-24.",
    ],
)
def test_scores_of_a_half_that_fit(text: str) -> None:
    assert [] == rules(text)


def test_a_draw_is_told_of_equal_scores() -> None:
    assert ["mismatched-score"] == rules("تعادل الجاران 2-4 في مباراة الذهاب أمس.")
    assert [] == rules("تعادل الجاران 2-2 في مباراة الذهاب أمس.")
