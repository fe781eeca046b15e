"""Parts in the constructions that news tells them in, each with a number that can be and one that cannot."""

import pytest
from verdicts import flagged

PART, ERROR, WARNING = "impossible-part", "error", "warning"
CASES = [
    ("The airline flew 3.2 million passengers last year, {} million of them abroad.", "1.4", "4.1", WARNING),
    ("نقلت الشركة 3.2 مليون مسافر العام الماضي، منهم {} مليون إلى الخارج.", "1.4", "4.1", WARNING),
    ("In the 90-seat parliament, the Greens took {} seats.", 27, 97, WARNING),
    ("يتألف البرلمان من 90 مقعدا، وفاز الحزب الحاكم بـ{} مقعدا.", 49, 97, WARNING),
    ("The blast killed 43 people. The dead included {} civilians.", 15, 51, WARNING),
    ("The 24-member committee includes {} women.", 11, 31, WARNING),
    ("The court freed 30 journalists. {} of these journalists are women.", "Ten", "Forty", WARNING),
]


@pytest.mark.parametrize(("text", "right", "wrong", "severity"), CASES)
def test_no_part_is_larger_than_its_whole(text: str, right: object, wrong: object, severity: str) -> None:
    assert [] == flagged(text.format(right))
    assert [(PART, severity)] == flagged(text.format(wrong))


def test_a_committee_may_have_more_staff_than_members() -> None:
    assert [] == flagged("The 24-member committee has 31 employees.")
