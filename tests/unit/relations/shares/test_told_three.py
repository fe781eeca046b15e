"""So many of so many, and a share said to be that."""

import pytest

from tests.verdicts import flagged, rules

SHARE = "mismatched-share"


@pytest.mark.parametrize(
    "text",
    [
        "The county logged 540 fires, and 108 of those started (30 per cent) were arson.",
        "A third of the 60 clinics surveyed in Oyo, 30 in number, have no power.",
        "Its mobile arm brought in $36 billion, which is a third of the $62 billion in revenue that it reported.",
        "بلغت نسبة الرسوب في امتحان القيادة 30%، إذ لم يفلح 210 آلاف مترشح من مجموع 400 ألف.",
        "من 50 سفينة عبرت القناة، رست 10 في الميناء، أي 35 في المئة.",
        "يشغل الشباب 1400 وظيفة من أصل 2000 في المصانع، أي 50%.",
    ],
)
def test_a_share_that_the_two_do_not_make_is_questioned(text: str) -> None:
    assert [SHARE] == rules(text)


@pytest.mark.parametrize(
    "text",
    [
        "The county logged 540 fires, and 162 of those started (30 per cent) were arson.",
        "A third of the 60 clinics surveyed in Oyo, 20 in number, have no power.",
        "The bank lent to 60 of the 200 firms at a rate of 5%.",
        "The jobless rate was 7%, with 1,200 of the 5,000 miners laid off.",
        "بلغت نسبة النجاح في امتحان القيادة 70%، إذ لم يفلح 120 ألف مترشح من مجموع 400 ألف.",
        "من 50 سفينة عبرت القناة، رست 10 في الميناء، أي 20 في المئة.",
    ],
)
def test_a_share_of_the_two_or_of_others_is_left_alone(text: str) -> None:
    assert [] == flagged(text)
