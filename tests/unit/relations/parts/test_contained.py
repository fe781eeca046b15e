"""Wholes in the subject, and the parts that their verb says they hold."""

import pytest
from verdicts import flagged, report, rules

from claimcheck.core import Outcome


@pytest.mark.parametrize(
    ("frame", "fitting", "faulty"),
    [
        ("The 14-member jury has eight women and {}.", "six men", "nine men"),
        ("The $9 billion package includes $5 billion for ports and ${} for canals.", "4 billion", "7 billion"),
        ("تضم الهيئة المؤلفة من 14 عضوا ثماني نساء و{}.", "ستة رجال", "تسعة رجال"),
        ("تشمل الميزانية البالغة 90 مليون دينار 50 مليونا للطرق و{} للمدارس.", "40 مليونا", "70 مليونا"),
    ],
)
def test_parts_that_a_thing_holds_are_no_more_than_it(frame: str, fitting: str, faulty: str) -> None:
    assert [] == flagged(frame.format(fitting))
    assert any(c.outcome is Outcome.CONSISTENT for c in report(frame.format(fitting)).comparisons)
    assert [("mismatched-sum", "warning")] == flagged(frame.format(faulty))


@pytest.mark.parametrize(
    "text",
    [
        "The 300-seat hall has 200 lamps and 150 doors.",
        "The 9-member crew had 6 guns and 8 knives.",
        "The 30-member club has 25 players under 20 and 12 from abroad.",
        "تضم المدينة 12 مدرسة و40 مصنعا.",
        "تضم الشركة البالغة قيمتها 5 ملايين 6 فروع و9 مخازن.",
    ],
)
def test_other_things_are_no_parts(text: str) -> None:
    assert [] == rules(text)
