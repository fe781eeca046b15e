"""What is counted in a place is no more than what is counted where that place lies."""

import pytest
from verdicts import flagged

CASES = [
    ("Visitors from Asia reached 310,000. Visitors from Japan alone stood at {}.", "42,000", "420,000"),
    ("Arrivals from Europe stood at 310,000, while arrivals from the United Kingdom were {}.", "42,000", "420,000"),
    ("There were 3,210 cases of cholera in Africa. Sudan has recorded {} cases.", "1,400", "4,100"),
    ("بلغ عدد الزوار من آسيا 310 آلاف زائر، وبلغ عدد الزوار من اليابان {} ألف زائر.", 42, 420),
    ("يبلغ عدد سكان مصر 94 مليون نسمة. ويبلغ عدد السكان في القاهرة والجيزة {} مليون نسمة.", 19, 190),
]


@pytest.mark.parametrize(("text", "right", "wrong"), CASES)
def test_a_place_holds_no_more_than_the_larger_one(text: str, right: object, wrong: object) -> None:
    assert [] == flagged(text.format(right))
    assert [("impossible-part", "warning")] == flagged(text.format(wrong))


@pytest.mark.parametrize(
    "text",
    [
        "Visitors from Asia reached 310,000 in May. Visitors from Japan stood at 420,000 in the year.",
        "There were 210 flights in Africa and 300 in Egypt, as another airline counts.",
        "قتل 8 أشخاص في أوروبا في هجوم. وقتل 72 شخصا في فرنسا في هجوم آخر.",
        "The lender has 2 million customers in Europe. Italy is home to 59 million people.",
    ],
)
def test_other_times_and_events_prove_nothing(text: str) -> None:
    assert [] == flagged(text)
