"""Levels set against levels, closes of markets, lists that belong together: sound, and wrong with one slip."""

import re

import pytest
from verdicts import flagged

_SLIP = re.compile(r"\{(.+?) -> (.+?)\}")
SLIPS = [
    # a level against one of the time before, the verb telling the way
    "انخفضت ودائع العملاء بشكل طفيف لتبلغ {61.3 -> 66.3} مليار درهم مقابل 62.8 مليار درهم في نهاية العام الماضي.",
    "ارتفع عدد الصفقات المنفذة بنسبة 3.2 في المئة إلى {48.1 -> 44.1} ألف صفقة مقابل 46.6 ألف صفقة.",
    "ارتفعت السلفيات إلى {38.2 -> 28.2} مليار درهم (مقابل 35.7 مليار درهم في مارس 2011).",
    "تراجع عدد السياح إلى {2.31 -> 3.21} مليون سائح بعد أن كان 2.58 مليون سائح في العام الذي سبقه.",
    "بلغت الصادرات 14.2 مليار دولار، {مرتفعة -> منخفضة} عن 12.7 مليار دولار في عام 2015.",
    "ارتفعت الأرباح إلى 82.3 مليون درهم مقابل {79.5 -> 97.5} في النصف الأول من العام الماضي.",
    "Deposits fell slightly to {$57.3 -> $67.3} billion, compared with $58.1 billion a year earlier.",
    "The number of visitors was 31,400, an increase on the {29,800 -> 32,800} recorded last year.",
    "The town has 4,200 people in shelters, a decrease from the previously reported {4,900 -> 4,090} people.",
    "The toll rose to {57 -> 37} dead from an earlier toll of 41 dead.",
    "Some 61,200 people (13,500 families) are in 210 schools, a decrease from {64,900 -> 54,900} people.",
    "Riders stood at 5.4 million, down from {5.6 -> 5.3} million.",
    "تراجعت نسبة الشواغر إلى {6.2 -> 9.2}% مقابل 7.4% في الفصل السابق.",
    "Vacancies fell to {6.2% -> 9.2%}, compared with 7.4% in the previous quarter.",
    # an index whose change a word leads to
    "بلغ المؤشر {104.37 -> 100.37} مقابل 102.11 خلال الشهر نفسه من العام الماضي، مسجلا ارتفاعا نسبته 2.21 بالمئة.",
    # the direction told in one sentence, the levels in the next
    "سجل عدد العمال الوافدين ارتفاعا. وبلغ عدد العمال الوافدين {512 -> 312} شخصا، مقابل 433 شخصا في العام الماضي.",
    "Profits almost halved to £5.9 million. The figure compared with {£11.4 -> £1.14} million a year earlier.",
    # rates of growth
    "تراجع معدل النمو إلى {3.1 -> 6.1} بالمئة في الربع الثاني بعد نمو نسبته 4.4 بالمئة في الربع الأول.",
    "Growth slowed to {3.1% -> 5.1%} in the second quarter after 4.4% in the first.",
    # closes of markets
    "أنهى المؤشر الجلسة هابطا إلى مستوى {5312.40 -> 5213.40} نقطة مقابل 5371.15 نقطة الخميس الماضي، بخسارة 58.75 نقطة.",
    "كسب المؤشر العام {112.3 -> 121.3} نقطة، أي بنسبة 1.42 في المئة، ليغلق عند 8020.7 نقطة.",
    "Orban Steel rose {12.4% -> 14.2%} or 31.50 points to trade at 285.50 at the close.",
    "Delta Foods added 4.25% or {88.30 -> 83.80} points to end at 2166.10.",
    "Silver for May delivery lost {2.50% -> 5.20%} or 0.62 to $24.18 an ounce.",
    "The index ended the day at {6,214.3 -> 6,241.3}, down 43.1 points or 0.69% from Friday's close of 6,257.4.",
    "The index closed {41.2 -> 14.2} points lower at 7,358.6, a fall of 0.56%.",
    # tenths of a point
    "Inflation rose seven tenths in May, from {2.3% -> 3.2%} in April, to 3%.",
    # two lists
    "Sales and profits rose to $52 million and $7 million respectively, from {$48 -> $84} million and $6 million.",
    "ارتفعت الإيرادات والأرباح إلى {52 -> 42} مليون دينار و7 ملايين دينار على التوالي، مقابل 48 مليون دينار"
    " و6 ملايين دينار.",
]


@pytest.mark.parametrize("text", SLIPS)
def test_a_slip_is_flagged_and_the_text_without_it_is_not(text: str) -> None:
    assert [] == flagged(_SLIP.sub(r"\1", text))
    found = {rule for rule, _ in flagged(_SLIP.sub(r"\2", text))}
    assert found & {"mismatched-change", "wrong-direction", "mismatched-multiple"}


def test_the_letter_that_parts_decimals_is_read_one_way_in_a_draft() -> None:
    sound = "ارتفع المؤشر بنسبة 95ر0 بالمئة إلى 13ر67 مقابل 50ر66 خلال الشهر نفسه من العام الماضي."
    assert [] == flagged(sound)
    assert flagged(sound.replace("13ر67", "13ر65"))
