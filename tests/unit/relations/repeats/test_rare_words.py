"""Figures told twice in words that no other sentence has."""

import pytest
from verdicts import flagged, rules

WRONG = [
    "سجل إقليم الشمال أكثر من 63 ألف إصابة بالحصبة، بحسب الوزارة. وطلبت الوزارة لقاحات.\n"
    "وقالت منظمة إن إقليم الشمال وحده سجل أكثر من 36 ألف إصابة بالحصبة.",
    "أصدرت المكتبة ما لا يقل عن 518,327 بطاقة. وقال مديرها إن نحو 581,327 بطاقة للمكتبة سارية.",
    "قدر المصنع كلفة الفرن بـ45 مليون يورو. وأضاف أن العمل جار. وقال المقاول إن كلفة الفرن 54 مليون يورو تشمل المداخن.",
    "بلغ عدد زوار القلعة 1,833,164 زائرا. وقالت الهيئة إن 1,838,164 زائرا للقلعة اشتروا تذاكر.",
    "The flood cost the airline an estimated £18 million. Its shares fell.\n"
    "The flood, which closed two airports, cost the airline £81 million, its annual report says.",
]
SOUND = [
    "سجل إقليم الشمال أكثر من 63 ألف إصابة بالحصبة. وسجل إقليم الجنوب أكثر من 36 ألف إصابة بالحصبة.",
    "سجل إقليم الشمال أكثر من 63 ألف إصابة بالحصبة. وكان سجل في العام السابق أكثر من 36 ألف إصابة بالحصبة.",
    "بلغ عدد زوار القلعة 1,833,164 زائرا. وقال حارس عند الباب إن المتحف أحصى 1,833,169 زائرا.",
    "قدر المصنع كلفة الفرن بـ45 مليون يورو. وقال إن كلفة المداخن 54 مليون يورو.",
    "The flood cost the airline £18 million. Another flood cost the airline £81 million.",
]


@pytest.mark.parametrize("text", WRONG)
def test_one_stroke_between_figures_in_the_same_words_is_a_warning(text: str) -> None:
    assert [("mismatched-repeat", "warning")] == flagged(text)


@pytest.mark.parametrize("text", SOUND)
def test_other_places_times_and_things_have_figures_of_their_own(text: str) -> None:
    assert [] == rules(text)
