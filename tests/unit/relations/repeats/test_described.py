"""Figures told again where the text describes what they are of."""

import pytest
from verdicts import flagged, rules

SLIPS = [
    "وقعت الجامعة اتفاقا بقيمة 37 مليون درهم، ودفعت 6 ملايين درهم مقدما. والاتفاق البالغة قيمته 73 مليون درهم جديد.",
    "اختارت البلدية لجنة تضم 15 خبيرا. وتجتمع اللجنة المكونة من 25 خبيرا كل شهر، ومعها خبيران من الوزارة.",
    "يعقد مؤتمر الأسماك في 14 أيار. ويشارك في المؤتمر المقرر في 24 أيار باحثون من عشر دول.",
    "The jury, which has nine members, met on Monday. The six-member jury chose a novel about whales.",
    "The vote on the dam will be held on 14 May. Farmers said they would boycott the 24 May vote.",
    "Police named a 57-year-old diver who vanished on Sunday. Friends of the 75-year-old diver lit candles.",
]
SOUND = [
    "وقعت الجامعة اتفاقا بقيمة 37 مليون درهم لبناء مختبر. والقرض البالغة قيمته 73 مليون درهم من مصرف آخر.",
    "اختارت البلدية لجنة تضم 15 خبيرا، ولجنة أخرى تضم 35 خبيرا. وتجتمع اللجنة المكونة من 25 خبيرا كل شهر.",
    "يعقد مؤتمر الأسماك في 14 أيار. ويعود المشاركون في المؤتمر المقرر في 14 أيار بعد أسبوع.",
    "The jury, which has nine members, met on Monday. The six-member board chose a novel about whales.",
    "Police named a 57-year-old diver. The 52-year-old diver who tried to save him is in hospital.",
]


@pytest.mark.parametrize("text", SLIPS)
def test_what_describes_a_thing_is_the_figure_told_of_it(text: str) -> None:
    assert [("mismatched-repeat", "warning")] == flagged(text)


@pytest.mark.parametrize("text", SOUND)
def test_other_things_have_figures_of_their_own(text: str) -> None:
    assert [] == rules(text)
