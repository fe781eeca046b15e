"""Tolls of one event, told in the lead and again further down, and headlines far above the floor of their lead."""

import pytest
from verdicts import flagged, rules

CASES = [
    (
        "قتل خمسة أشخاص وأصيب 12 في هجوم على سوق شمالي البلاد.\nوأوضح مصدر أن الهجوم أدى إلى مقتل {} أشخاص.",
        "خمسة",
        "ثمانية",
    ),
    (
        "قتل خمسة أشخاص وأصيب 12 في انفجار بالميناء.\nوأدى الانفجار أيضا إلى إصابة {} شخصا، بينهم ثلاثة أطفال.",
        "12",
        "17",
    ),
    ("ارتفعت حصيلة الحريق إلى ستة قتلى، بينهم طفل و14 جريحا.\nوقال المصدر إن الحريق خلف إصابة {} شخصا.", "14", "19"),
    (
        "Six people were killed and 14 wounded in a bomb attack.\nPolice said the attack killed {} people.",
        "six",
        "nine",
    ),
    ("A fire killed seven people and injured 31 in Leeds.\nThe fire injured {}, hospital officials said.", "31", "13"),
    ("مقتل {} في انهيار مبنى بالقاهرة\n\nقتل 14 شخصا على الأقل وأصيب عشرات في انهيار مبنى سكني بالقاهرة.", "14", "24"),
    ("{} killed in Lagos ferry sinking\n\nAt least 19 people were killed when a ferry sank in Lagos.", "19", "90"),
]
SOUND = [
    "قتل خمسة أشخاص في هجوم على سوق.\nوكان الهجوم السابق أدى إلى مقتل تسعة أشخاص.",
    "قتل خمسة أشخاص في هجوم على سوق.\nويأتي الهجوم بعد يومين من مقتل تسعة أشخاص في المدينة نفسها.",
    "قتل خمسة أشخاص في هجوم على سوق.\nوأدى الهجوم إلى مقتل ثلاثة جنود ومقتل مدنيين اثنين.",
    "مقتل وإصابة 27 في هجوم على سوق.\nوأدى الهجوم إلى مقتل تسعة أشخاص وإصابة 18.",
    "قتل خمسة أشخاص في هجوم على سوق.\nوأدى الهجوم الثاني إلى مقتل تسعة أشخاص.",
    "قتل خمسة أشخاص في هجوم على سوق.\nوكانت حصيلة سابقة قالت إن الهجوم أدى إلى مقتل أربعة أشخاص.",
    "Six people were killed in a bomb attack on Friday.\nThe attack came after another attack killed nine.",
    "Six people were killed in a bomb attack on Friday.\nThe 2014 attack killed nine people.",
    "Six people were killed in a bomb attack on Friday.\nThe attack wounded nine people.",
    "41 killed in Lagos ferry sinking\n\nMore than 40 people were killed when a ferry sank in Lagos.",
]


@pytest.mark.parametrize(("text", "right", "wrong"), CASES)
def test_a_toll_told_twice_is_one(text: str, right: str, wrong: str) -> None:
    assert flagged(text.format(right)) == []
    assert "mismatched-repeat" in rules(text.format(wrong))


@pytest.mark.parametrize("text", SOUND)
def test_other_tolls_are_left_alone(text: str) -> None:
    assert flagged(text) == []
