"""What is largest and what is least, peaks, terms and prices told by their ends: sound, and with one slip."""

import re

import pytest
from verdicts import flagged

_SLIP = re.compile(r"\{(.+?) -> (.+?)\}")
SLIPS = [
    # the largest and the smallest of one row
    "The most populous province is Alva with {4.1 -> 0.4} million people, the least populous Kern with 0.8 million.",
    "إربد أكبر المحافظات وسكانها 1.9 مليون نسمة، والطفيلة أقل المحافظات وسكانها {104 آلاف -> 104 ملايين} نسمة.",
    # the largest share, then the others
    "استحوذت السيارات على النصيب الأكبر بنسبة {52 -> 22} في المئة، ثم الدراجات بنسبة 31 في المئة، ثم الشاحنات.",
    "جاءت الصين في المركز الأول بعدد {88 -> 58} ميدالية، تلتها فرنسا بـ64 ميدالية ثم كندا بـ41 ميدالية.",
    # who leads
    "The firm kept the lead with {85.6 -> 58.6} million phones, ahead of its rival with 74.8 million.",
    "تصدر الفريق المجموعة برصيد {9 -> 6} نقاط، مقابل 7 نقاط لكل من قطر وتايلاند.",
    "Rising shares outnumbered falling ones by {1,320 -> 132} to 644.",
    # the highest since, and records broken
    "The rate of 3.4% is the highest since March last year, when it stood at {3.6% -> 3.2%}.",
    "بلغت الحرارة 47.2 درجة مئوية، وهي أعلى درجة تسجل منذ عام 1998 عندما بلغت {47.9 -> 46.7} درجة.",
    "The mark topped the 38.7 degrees of Friday, which beat the old record of {38.1 -> 41.8} C in 2009.",
    # the lowest of a session and the close
    "هبط الخام عند التسوية إلى 52.19 دولار. وسجل أدنى مستوى في الجلسة {52.06 -> 52.60} دولار.",
    "The lowest price of the session was {$48.02 -> $49.02}, and the contract settled at $48.55.",
    # marks passed for the first time
    "هبط المؤشر دون مستوى {6300 -> 6200} نقطة للمرة الأولى منذ شهرين، وأغلق عند 6284.7 نقطة.",
    "Oil rose above $70 for the first time in a year, settling at {$70.43 -> $69.43}.",
    # above the figure of the sentence before
    "قضى 3,912 شخصا في ثمانية أشهر. وبذلك تجاوز عدد الوفيات ما سجل في عام 2013، والذي بلغ {3,477 -> 4,377} شخصا.",
    # terms of prison
    "حكمت المحكمة على أربعة بالسجن مددا تتراوح بين 3 سنوات و{12 عاما -> 8 أعوام}، إذ حكم على الأول بالسجن 12 عاما.",
    "Five men were sentenced to terms ranging from 3 to 10 years. Ali was jailed for {four -> two} years.",
    # rates of halves and of all
    "بلغت نسبة القبول 58.4 في المئة، ونسبة القبول لدى البنات {62.9 -> 52.9} في المئة ولدى البنين 53.7 في المئة.",
    "The pass rate rose to 58.4%, with the rate for girls at 62.9% and for boys at {53.7% -> 59.7%}.",
]


@pytest.mark.parametrize("text", SLIPS)
def test_a_slip_is_flagged_and_the_text_without_it_is_not(text: str) -> None:
    assert [] == flagged(_SLIP.sub(r"\1", text))
    assert "mismatched-ranking" in {rule for rule, _ in flagged(_SLIP.sub(r"\2", text))}


def test_no_line_of_a_list_exceeds_the_largest_told_above_it() -> None:
    sound = (
        "سجلت سيدي علي أكبر كمية من الأمطار 64 ملم.\nوفي ما يلي الكميات المسجلة:\n"
        "– سيدي علي: 64 ملم\n– باجة: 41 ملم\n– نابل : 17 ملم\n– سوسة : 12 ملم"
    )
    assert [] == flagged(sound)
    assert flagged(sound.replace("17", "71"), "mismatched-ranking")
