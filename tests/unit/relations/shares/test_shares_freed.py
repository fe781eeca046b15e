"""Shares in the constructions that news tells them in, each with a share or figure that fits and one that does not."""

import pytest
from verdicts import flagged

SHARE, ERROR, WARNING = "mismatched-share", "error", "warning"
CASES = [
    # the whole after its name, or behind the brackets of the share
    ("The winner has 412,300 votes ({}%) of the 573,700 valid votes cast.", "71.9", "61.2", WARNING),
    ("There are 310,000 unemployed, or {} percent of a labour force of 3.1 million.", 10, "14.2", WARNING),
    ("Spending on schools will be $1.4 billion, {}% of total spending of $8.2 billion.", 17, 23, WARNING),
    ("Cases in the north totalled 340, {}% of the 1,020 recorded nationwide.", 33, 45, WARNING),
    ("Some 340 of the 1,020 cases recorded nationwide, {}%, were in the north.", 33, 45, WARNING),
    ("بلغ عدد العاطلين 310 آلاف شخص بنسبة {}% من قوة العمل البالغة 3.1 مليون.", 10, "14.2", ERROR),
    # of those whom the sentence before counts
    ("The firm had 600 workers. A third of them, {} people, went on strike.", 200, 450, WARNING),
    ("يبلغ عدد السكان 30 مليون نسمة. يعيش ثلثاهم ({} مليونا) في المدن.", 20, 12, WARNING),
    ("شارك 400 طبيب في المؤتمر. وجاء {}% منهم (120 طبيبا) من الخارج.", 30, 45, WARNING),
]


@pytest.mark.parametrize(("text", "right", "wrong", "severity"), CASES)
def test_only_the_share_that_fits_is_sound(text: str, right: object, wrong: object, severity: str) -> None:
    assert [] == flagged(text.format(right))
    assert [(SHARE, severity)] == flagged(text.format(wrong))


def test_a_rate_of_a_rise_is_no_share() -> None:
    assert [] == flagged("ارتفع عدد العاطلين 310 آلاف شخص بنسبة 14.2% من قوة العمل البالغة 3.1 مليون.")
