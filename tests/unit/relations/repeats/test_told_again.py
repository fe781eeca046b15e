"""Figures told again by what lasts so long, behind a definite plural, rounded or bare: wrong, and their twins sound."""

import pytest
from verdicts import flagged

WRONG = [
    "حكم على المتهم بالسجن سبع سنوات. وقالت محاميته إن عقوبة السنوات الأربع مجحفة.",
    "يزور الوزير تونس ثلاثة أيام. وتشمل زيارة الأيام الخمسة صفاقس وسوسة.",
    "انقطعت الكهرباء عن 30 مدرسة في الجنوب. وطالب مديرو المدارس الخمسين بمولدات.",
    "صدرت البلاد 8,120 طنا من التمور، أي ما يقارب 15 ألف طن، إلى أوروبا.",
    "بلغ علو السد في الجزيرة 61.4 مترا. وأوضح المهندس أن قياس 64.1 في الجزيرة غير مسبوق.",
    "The museum will be shut for eight weeks, staff said. The five-week closure starts in June.",
    "Ravi was jailed for 12 years on Monday. The 21-year sentence was cheered in court.",
    "At just under six million euros (€3,940,000) it was a bargain.",
]
SOUND = [
    "تنفق الأسرة 15 دينارا يوميا، أي نحو 400 دينار شهريا.",
    "حكم على المتهم بالسجن سبع سنوات. وقالت محاميته إن عقوبة السنوات السبع مجحفة.",
    "يزور الوزير تونس ثلاثة أيام. وتشمل زيارة الأيام الثلاثة صفاقس وسوسة.",
    "انقطعت الكهرباء عن 30 مدرسة في الجنوب. وطالب مديرو المدارس الثلاثين بمولدات.",
    "صدرت البلاد 8,120 طنا من التمور، أي ما يقارب ثمانية آلاف طن، إلى أوروبا.",
    "بلغ علو السد في الجزيرة 61.4 مترا. وأوضح المهندس أن قياس 61.4 في الجزيرة غير مسبوق.",
    "The museum will be shut for eight weeks, staff said. The eight-week closure starts in June.",
    "Ravi was jailed for 12 years on Monday. The 12-year sentence was cheered in court.",
    "At just under six million euros (€5,940,000) it was a bargain.",
    "حكم على المتهم بالسجن سبع سنوات. وقال إن السنوات الخمس الماضية كانت قاسية عليه.",
    "حكم على المتهم بالسجن سبع سنوات. وخففت المحكمة عقوبة السنوات الثلاث السابقة.",
    "انقطعت الكهرباء عن 30 مدرسة. وطالب مديرو المدارس الخمسين التي زودت بمولدات بمزيد منها.",
    "صدرت البلاد 8,120 طنا واستوردت 7,200 طن، أي ما يقارب 15 ألف طن.",
    "Ravi was jailed for 12 years on Monday. The previous 21-year sentence was quashed.",
    "The museum will be shut for eight weeks. The five-week course starts in June.",
    "The sale made just over six million euros (€6,102,500) in all.",
]


@pytest.mark.parametrize("text", WRONG)
def test_a_figure_told_again_otherwise_is_flagged(text: str) -> None:
    assert flagged(text, "mismatched-repeat")


@pytest.mark.parametrize("text", SOUND)
def test_figures_of_other_things_or_that_fit_are_left_alone(text: str) -> None:
    assert [] == flagged(text)
