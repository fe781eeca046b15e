"""By how much a match was won, against what both sides made."""

from datetime import date

import pytest
from verdicts import flagged

TODAY = date(2026, 3, 9)

WRONG = [
    "The Lions beat the Bears by 12 points, 88-74, in Turin on Friday.",
    "Toulon edged Bath 27-25, a margin of four points, in the rain.",
    "Kenya won by 41 runs after making 203 and bowling Nepal out for 142.",
    "Ireland beat Oman by seven wickets, getting home for the loss of five wickets.",
    "فاز النجم على ضيفه 81-70 بفارق 21 نقطة في صالة المدينة.",
    "Chile won the shootout 3-5 after the match had ended 2-2.",
]

SOUND = [
    "The Lions beat the Bears by 14 points, 88-74, in Turin on Friday.",
    "Toulon edged Bath 27-25, a margin of two points, in the rain.",
    "Kenya won by 61 runs after making 203 and bowling Nepal out for 142.",
    "Ireland beat Oman by seven wickets, getting home for the loss of three wickets.",
    "The Lions beat the Bears 88-74 and lead the table by 3 points.",
    "They won 2-1 and are top by six points.",
    "Leading 40-30 at half-time, they won by six points.",
    "He scored 12 points in the 90-81 win over Leeds.",
    "They lost 78-71 despite cutting a gap of 20 points.",
    "Surrey won by 30 runs; Lee made 74 and Shah 45.",
    "فاز النجم على ضيفه 81-70 بفارق 11 نقطة في صالة المدينة.",
    "فاز النجم 3-1 ويتصدر الترتيب بفارق خمس نقاط عن الوصيف.",
    "Chile won the shootout 5-3 after the match had ended 2-2.",
]


@pytest.mark.parametrize("text", WRONG)
def test_margins_that_both_sides_belie_are_flagged(text: str) -> None:
    assert flagged(text, today=TODAY)


@pytest.mark.parametrize("text", SOUND)
def test_margins_that_fit_or_are_of_a_table_are_left_alone(text: str) -> None:
    assert [] == flagged(text, today=TODAY)
