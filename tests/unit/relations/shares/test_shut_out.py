"""Shares of what shuts each other out, told in the words of their clauses, and the share of the rest."""

import pytest
from verdicts import flagged, rules

COMPLEMENT = "mismatched-complement"
CASES = [
    ("Of those asked, 57% support the bypass, while {}% oppose it.", "43", "63"),
    ("Some 61.5 percent approve of the coach, and {} percent disapprove.", "38.5", "58.3"),
    ("The poll found 52% in favour of the tram, 35% against and {}% unsure.", "13", "31"),
    ("Asked about the tram, 52% said yes, 31% said no and {}% did not know.", "17", "27"),
    ("Asked who should captain the side, 41% of fans named Holt, 30% Vance, 16% Orr and {}% had no view.", "13", "31"),
    ("The stand is 72% full, and {}% empty.", "28", "48"),
    ("Local growers hold 58% of the stalls and traders the other {}%.", "42", "52"),
    ("In all, 83% of recruits passed the drill. The remaining {}% will repeat it.", "17", "27"),
    ("Barley accounts for 44% of the land sown, oats 30% and rye {}%.", "26", "62"),
    ("باع التاجر 65% من البضاعة، ولم يبق سوى {}% منها.", "35", "53"),
    ("يمول الصندوق 65% من المشروع، وتتحمل البلدية {}% منه.", "35", "45"),
    ("نجح 81% من المتقدمين في المسابقة، في حين رسب {}% منهم.", "19", "29"),
    ("تغطي الآبار 37% من حاجة البلدة، أما الـ {}% الأخرى فتأتي من النهر.", "63", "73"),
    ("بين الإفصاح أن القروض السكنية شكلت 47% من محفظته، والتجارية 31%، والزراعية {}%.", "22", "32"),
]
SOUND = [
    "Some 60% of doctors support the ban and 55% of nurses oppose it.",
    "A total of 61% support the mayor, while 48% reject the new tax.",
    "Some 60% lost their homes and 70% left the country.",
    "He sold 40% of his shares, then half of the remaining 60%.",
    "Fans could give several answers: 60% support the kit, and 55% oppose the price.",
    "بلغت نسبة النجاح لدى الإناث 72% من المتقدمات، بينما بلغت هذه النسبة لدى الذكور 63%.",
    "أنجزت الشركة 60% من الطريق، ولم تنجز 60% من الجسور.",
    "ارتفع إنتاج القمح 60% وتراجع الشعير 55%.",
]


@pytest.mark.parametrize(("text", "right", "wrong"), CASES)
def test_sides_and_the_rest_make_no_more_than_the_whole(text: str, right: str, wrong: str) -> None:
    assert [] == flagged(text.format(right))
    assert COMPLEMENT in rules(text.format(wrong))


@pytest.mark.parametrize("text", SOUND)
def test_shares_of_other_wholes_are_left_alone(text: str) -> None:
    assert [] == flagged(text)
