"""Scores of the first half beside the final one."""

import pytest
from verdicts import findings, rules


@pytest.mark.parametrize(
    "text",
    [
        "فاز الملعب على ضيفه 4-2، بعد أن انتهى الشوط الأول بتقدمه 5-1.",
        "تقدم الضيوف 3-0 في الشوط الأول، ثم فازوا 2-0 في النهاية.",
        "تعادل الجاران 2-4 في مباراة الذهاب أمس.",
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
        "تعادل الجاران 2-2 في مباراة الذهاب أمس.",
    ],
)
def test_scores_of_a_half_that_fit(text: str) -> None:
    assert [] == rules(text)
