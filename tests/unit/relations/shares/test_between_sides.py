"""A rate of all lies between those of its two sides, wherever they are told."""

import pytest
from verdicts import flagged

RANKING = "mismatched-ranking"
CASES = [
    ("بلغ معدل الأمية {}% في عموم البلاد. وبلغ معدل الأمية 33.8% في الريف و21.4% في الحضر.", "27.6", "42.7"),
    ("استقر معدل الفقر عند {}%.\n\nوسجل الفقر بين الرجال 17.3%، مقابل 19.8% بين النساء.", "18.6", "16.8"),
    ("The vaccination rate stood at {} percent. Vaccination reached 71 percent in cities and 58 percent in villages.",
     "66", "56"),
    ("The dropout rate was {} percent. Some 9 percent of boys and 7 percent of girls were dropout cases.", "8", "18"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "right", "wrong"), CASES)
def test_all_lie_between_the_sides(text: str, right: str, wrong: str) -> None:
    assert [] == flagged(text.format(right))
    assert [(RANKING, "warning")] == flagged(text.format(wrong))


@pytest.mark.parametrize(
    "text",
    [
        "The youth poverty rate stood at 31 percent. Poverty was 12 percent among men and 14 percent among women.",
        "The literacy rate was 88 percent in 2010. In 2020 literacy was 91 percent for women and 95 percent for men.",
        "بلغ معدل التضخم السنوي 21%. وبلغ معدل التضخم الشهري 1.2% في الحضر و1.5% في الريف.",
        "بلغ معدل الفقر 21%. ويشكل الرجال 48% من الفقراء والنساء 52%، بحسب معدل الفقر.",
        "The poverty rate was 9 percent. The number of poor men rose by 12 percent and of poor women by 14 percent.",
    ],
)
def test_another_rate_may_lie_elsewhere(text: str) -> None:
    assert [] == flagged(text)
