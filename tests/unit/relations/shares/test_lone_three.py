"""Part, whole and share where a sentence tells no others, in any order."""

import pytest
from verdicts import flagged

SHARE = "mismatched-share"
CASES = [
    ("Just 21 of the 60 buses on the coast road ran to time, a punctuality rate of {}%.", "35", "53"),
    ("The mill let go 240 of its 1,200 staff, {}% of the workforce.", "20", "30"),
    ("In a town of 40,000, some 10,000 people, or {}%, have no water.", "25", "35"),
    ("Women won 46 of the 138 seats, exactly {} of the house.", "one third", "one half"),
    ("من بين 80 فيلما تقدمت للمسابقة وصل 20 فيلما إلى القائمة، أي ما نسبته {}% من المشاركات.", "25", "12"),
    ("يدفع الطالب 300 دينار شهريا من منحة تبلغ 500 دينار، ما يعني أن السكن يلتهم {}% منها.", "60", "36"),
    ("أنفقت البلدية 12 مليون دينار من ميزانية قدرها 60 مليونا، ما يعادل {}% منها.", "20", "40"),
    ("غاب 18 تلميذا من أصل 90، أي {}% من الفوج.", "20", "30"),
]
SOUND = [
    "The party won 61 of the 183 seats with 40% of the votes.",
    "The party won 61 of the 183 seats, 40% of the vote.",
    "باعت الشركة 40 من أصل 100 جرار، أي 20% من السوق.",
    "Of 50 shops 20 shut, and 30% of the market left.",
    "زرعت التعاونية 30 هكتارا من أصل 120، وارتفع الإنتاج 40%.",
]


@pytest.mark.parametrize(("text", "right", "wrong"), CASES)
def test_the_only_three_of_a_sentence_fit_each_other(text: str, right: str, wrong: str) -> None:
    assert [] == flagged(text.format(right))
    assert SHARE in {rule for rule, _ in flagged(text.format(wrong))}


@pytest.mark.parametrize("text", SOUND)
def test_a_share_of_something_else_is_left_alone(text: str) -> None:
    assert [] == flagged(text)
