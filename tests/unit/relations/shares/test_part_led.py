"""Shares that `or`, commas or a word such as بنسبة lead to after a part that its whole is told with."""

import pytest
from verdicts import flagged

SHARE = "mismatched-share"
CASES = [
    ("The fleet counts 1,600 buses, of which 240, or {} percent, are electric.", 15, 51),
    ("The library lent 8,400 books; 2,100 of them, or {} percent, were for children.", 25, 52),
    ("The valley has 64,000 farmers. Some 16,000 of them, {} percent, own no land.", 25, 52),
    ("Of the 900 tenants, 540 signed the letter, or {} percent.", 60, 66),
    ("Grants came to $720m. Schools received $180m, or {} percent of the total.", 25, 52),
    ("تضم القرية 1,600 بيت، منها 240 بيتا من الطين بنسبة {}% من الإجمالي.", 15, 51),
    ("بلغت القروض 720 مليون دينار. ونالت المصانع 180 مليون دينار، بنسبة {}% من الإجمالي.", 25, 52),
    ("استقبلت العيادة 1,600 مريض، بينهم 240 طفلا يشكلون {}% من المرضى.", 15, 51),
]


@pytest.mark.parametrize(("text", "right", "wrong"), CASES)
def test_a_share_is_that_of_its_part(text: str, right: int, wrong: int) -> None:
    assert [] == flagged(text.format(right))
    assert [SHARE] == [rule for rule, _ in flagged(text.format(wrong))]
