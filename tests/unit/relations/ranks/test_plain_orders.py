"""Plain words that put two figures in order: each sentence wrong, and its twin sound."""

import pytest
from verdicts import flagged

WRONG = [
    "أطول الأنفاق طوله 41 كيلومترا، وأقصرها 57 كيلومترا، وفق الوزارة.",
    "البنت الكبرى ريم عمرها 12 عاما، أما الصغرى جنى فعمرها 15 عاما.",
    "أخف الحقيبتين وزنها 14 كيلوغراما، بينما تزن الأخرى 11 كيلوغراما.",
    "حلت قطر رابعة عربيا بعدد 12 ميدالية بعد مصر (9 ميداليات) والمغرب (18 ميدالية) والأردن (14 ميدالية).",
    "لم يتجاوز عدد المشاركين 300 شخص، إذ وصل 420 مشاركا فقط إلى القاعة.",
    "استقبل المركز 120 طلبا من الريف و340 طلبا من المدن، فكان الريف صاحب أكثر الطلبات.",
    "سبقت العداءة ليلى زميلتها منى بعدما قطعت السباق في 54 دقيقة مقابل 51 دقيقة لمنى.",
    "The longest tunnel runs 41 km and the shortest 57 km, the ministry said.",
    "The elder of the sisters, Mia, is 22, while Zoe is 25.",
    "The heavier of the two crates weighs 30 kg and the other 42 kg.",
    "Tea is the country's third-largest export at $2.1bn, behind copper at $7.6bn and fish at $1.2bn.",
    "Lagos handled 77 ships and ranked third, with Accra ahead of it on 61 ships.",
    "More than 60% passed in every school, with the lowest, Hill Road, on 54%.",
    "The depot took 120 orders from farms and 340 from shops, so farms placed the most orders.",
    "Ito outran Park, finishing in 54 minutes against 51 minutes for Park.",
    "It was the coldest night since 1990 at 4C, while the previous worst night was 2C.",
]
SOUND = [
    "أطول الأنفاق طوله 57 كيلومترا، وأقصرها 41 كيلومترا، وفق الوزارة.",
    "البنت الكبرى ريم عمرها 15 عاما، أما الصغرى جنى فعمرها 12 عاما.",
    "أخف الحقيبتين وزنها 11 كيلوغراما، بينما تزن الأخرى 14 كيلوغراما.",
    "حلت قطر رابعة عربيا بعدد 12 ميدالية بعد مصر (19 ميدالية) والمغرب (18 ميدالية) والأردن (14 ميدالية).",
    "تجاوزت نسبة النجاح في كل المدارس 70%، أدناها مدرسة النور بنسبة 74%.",
    "لم يتجاوز عدد المشاركين 300 شخص، إذ وصل 220 مشاركا فقط إلى القاعة.",
    "استقبل المركز 120 طلبا من الريف و340 طلبا من المدن، فكانت المدن صاحبة أكثر الطلبات.",
    "سبقت العداءة ليلى زميلتها منى بعدما قطعت السباق في 51 دقيقة مقابل 54 دقيقة لمنى.",
    "The longest tunnel runs 57 km and the shortest 41 km, the ministry said.",
    "The elder of the sisters, Mia, is 25, while Zoe is 22.",
    "The heavier of the two crates weighs 42 kg and the other 30 kg.",
    "Tea is the country's third-largest export at $2.1bn, behind copper at $7.6bn and fish at $3.2bn.",
    "Lagos handled 77 ships and ranked third, with Accra ahead of it on 91 ships.",
    "More than 60% passed in every school, with the lowest, Hill Road, on 64%.",
    "The depot took 120 orders from farms and 340 from shops, so shops placed the most orders.",
    "Ito outran Park, finishing in 51 minutes against 54 minutes for Park.",
    "It was the coldest night since 1990 at 2C, while the previous worst night was 4C.",
    "The highest toll was $4 and the lowest salary $900.",
    "أكبر مدينة سجلت 12 إصابة وأصغر مدينة سجلت 40 إصابة.",
    "حل الفريق ثالثا برصيد 40 نقطة خلف المتصدر بعشر نقاط.",
    "لعب الفريق مباراته الثانية أمام 900 متفرج بعد حضور 300 متفرج الأولى.",
    "بلغت نسبة الفرز 40 في المئة من 92 في المئة أي أنها أقل من السابق.",
    "The team came third with 40 points, with Hull just behind on 38 points.",
    "Fewer than 300 people came, as only 3,000 tickets had been printed.",
    "The older bridge is 40 years old and 82 metres long.",
]


@pytest.mark.parametrize("text", WRONG)
def test_figures_that_their_words_belie_are_flagged(text: str) -> None:
    assert flagged(text, "mismatched-ranking", "reversed-range")


@pytest.mark.parametrize("text", SOUND)
def test_figures_in_the_order_told_are_left_alone(text: str) -> None:
    assert [] == flagged(text)
