"""Things that a word sets above others, and the first of several with those after it."""

import pytest
from verdicts import flagged, rules

RANKING = "mismatched-ranking"

WRONG = [
    "The north pier, at 410 metres, is longer than the south pier, which measures 520 metres.",
    "Oil exports were worth $3.2bn, more than the $4.1bn earned from gas.",
    "Maria Lind, 44, is the younger sister of Tom, who is 39.",
    "Ravi Menon, 31, is three years older than his cousin Dev, who is 34.",
    "The new ferry is faster than the old one, doing 22 knots against 28.",
    "The mayor took 5,120 votes, beating his rival Karl Moe, who had 6,340.",
    "Tuesday was hotter than Monday, with 33C against 36C.",
    "The red team scored 48 points, trailing the blue team, which had 41.",
    "Denmark ranked 14th, ahead of Norway, which ranked 9th.",
    "Rice is cheaper than wheat, at $410 a tonne while wheat costs $360.",
    "بلغ سعر البن 38 ريالا للكيلو، وهو أغلى من الشاي الذي يباع بـ 45 ريالا.",
    "نال حزب النهر 31 مقعدا متقدما على حزب السهل الذي نال 44 مقعدا.",
    "برج الميناء أطول من برج المدينة، إذ يبلغ ارتفاعه 140 مترا مقابل 175 مترا.",
    "سالم (31 عاما) يكبر شقيقه ماجد (36 عاما).",
    "تفوقت مبيعات المصنع الأول التي بلغت 300 سيارة على مبيعات المصنع الثاني البالغة 410 سيارات.",
    "وصلت درجة الحرارة في الدمام إلى 44 درجة، وهي أبرد من الرياض التي سجلت 41 درجة.",
    "استقبل المتحف 12 ألف زائر، أي أقل من القلعة التي زارها 9 آلاف شخص.",
    "عرض الجسر 18 مترا، وهو أكبر من عرض النفق الذي لم يتجاوز 26 مترا.",
    # the first of several
    "Hana Steel made the highest bid, at $4.1m, with Orbit Ltd next on $4.6m.",
    "The longest river in the region is the Sava at 940 km, followed by the Drina with 1,020 km.",
    "The cheapest seats cost £12, with the next at £9.",
    "Greenville led with 31 medals, then came Ashton with 24 and Corby with 28.",
    "The lowest bid was $3m, against $2.4m from Rowe and $5m from Hale.",
    "The oldest runner was Jim, 71, followed by Ann, 74.",
    "Lima had the most cases, 410, ahead of Cusco with 505.",
    "تصدرت الرياض القائمة بـ 120 مشروعا، ثم جدة بـ 140 مشروعا، ثم أبها بـ 60 مشروعا.",
    "كان أغلى الهواتف بسعر 4200 درهم، يليه هاتف آخر بسعر 4900 درهم.",
    "أقل المدن مطرا تبوك بـ 12 ملم، تليها حائل بـ 9 ملم.",
    "احتل فريق الهلال المركز الأول برصيد 44 نقطة، وجاء الاتحاد بعده برصيد 51 نقطة.",
]

SOUND = [
    "The north pier, at 520 metres, is longer than the south pier, which measures 410 metres.",
    "The north pier, at 410 metres, is shorter than the south pier, which measures 520 metres.",
    "Shares closed at $14, higher than the $13.20 paid in May, on revenue of $20m.",
    "The firm earned $3m, more than expected, on sales of $40m.",
    "Profit was $3m, more than its rival made, with costs of $8m falling to $6m.",
    "Inflation was higher than forecast, at 5% against 6% a year earlier.",
    "Ken Okafor, 40, who is younger than most of the 52 members, won.",
    "The bridge is 300 metres long, 40 metres longer than the old one, and 12 metres wide.",
    "Turnout was lower than in the city, with 40% of men voting against 50% of women.",
    "The team is ahead of schedule, with 30 miles of 50 laid.",
    "She ran faster than Ann, finishing in 11.02 seconds against 11.40 seconds.",
    "She is 34 and older than her husband by 5 years, at 29.",
    "حل الفريق ثالثا خلف الوحدة بفارق 5 نقاط برصيد 40 نقطة.",
    "تفوقت الشركة على منافستها بإيرادات 30 مليون دولار و45 مليون دولار أصولا.",
    "عزز اللاعب تقدم فريقه بالهدف الثاني في الدقيقة 51.",
    "Hana Steel made the highest bid, at $4.6m, with Orbit Ltd next on $4.1m.",
    "The highest unemployment was 12%, against a national rate of 8% and a target of 4%.",
    "Her highest mark was 81, compared with 85 last year.",
    "The biggest tanker holds 300,000 tonnes with a crew of 24.",
    "He led with 20 points, then added 8 rebounds and 9 assists.",
    "The first phase cost $3m, then came a second that cost $5m.",
    "The most expensive house sold for £2m, while the average price was £300,000.",
    "The lowest rate was 3% in May, followed by 2% in June.",
    "سجلت أعلى درجة في مكة 45 درجة، ثم انخفضت إلى 40 درجة ثم ارتفعت 42 درجة.",
    "سدد أكبر دفعة وقدرها 3 ملايين دولار ثم سدد 5 ملايين دولار بعد عام.",
    "اختصر المشروع زمن العبور بأكبر نسبة ليكون 9 ساعات بدلا من 14 ساعة.",
]


@pytest.mark.parametrize("text", WRONG)
def test_a_figure_beyond_the_one_that_is_set_above_it_is_flagged(text: str) -> None:
    assert (RANKING, "warning") in flagged(text)


@pytest.mark.parametrize("text", SOUND)
def test_figures_that_are_ordered_as_told_or_not_compared_are_left_alone(text: str) -> None:
    assert RANKING not in rules(text)
