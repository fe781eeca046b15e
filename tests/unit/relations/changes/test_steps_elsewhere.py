"""Steps whose levels stand after them, before them or in another sentence, and steps that exchanged digits spoil."""

import pytest
from verdicts import flagged, rules

CASES = [
    # from a level named after the step
    ("Rents came to $54m, {} higher than the $36m of the year before.", "50%", "80%"),
    ("Revenue was £45m, {} lower than the £90m in the same quarter of last year.", "50%", "60%"),
    ("The club has sold 614 tickets this season. That is {} fewer than the 672 tickets it sold in spring.", "58", "85"),
    ("The town had 418,520 people. The population increased {} over the 2001 population of 380,745.", "9.9%", "19.9%"),
    # after the step before
    (
        "Imports rose {} to $420.5 billion in March, after falling 3% to $400.5 billion in February.",
        "5%",
        "15%",
    ),
    (
        "زادت الواردات بنسبة {} لتصل إلى 420.5 مليار دولار في مارس، بعد تراجعها 3% إلى 400.5 مليار دولار في فبراير.",
        "5%",
        "15%",
    ),
    # the percent first
    ("Profit jumped {} on strong sales. Profit rose to $4.2bn, or 90 cents a share, from $3bn.", "40%", "14%"),
    # told again in percent, by points, and with the level of the time before in a clause of its own
    (
        "تراجع المؤشر إلى 3410 نقاط، مقارنة مع 3480 نقطة للشهر السابق، بانخفاض مقداره 70 نقطة، أو ما نسبته {}.",
        "2%",
        "7%",
    ),
    ("بلغ السكان 18.4 مليون نسمة قياسا بـ 16 مليونا بزيادة مقدارها 2.4 مليون نسمة بنسبة زيادة قدرها {}.", "15%", "25%"),
    ("انخفض معدل البطالة {} نقطة مئوية إلى 9.4% من 10.6% في الربع السابق.", "1.2", "2.1"),
    (
        "بلغ ربح المصنع 840 مليون ريال، والذي بلغ 760 مليون ريال قبل عام، محققا بذلك زيادة مقدارها {} مليون ريال.",
        "80",
        "98",
    ),
    # but for two digits
    (
        "رصد التقرير ارتفاعا نسبته {} في الأسعار. وبلغ الرقم القياسي للأسعار 113.14 مقابل 109.26 للشهر نفسه.",
        "3.55%",
        "5.35%",
    ),
    (
        "بلغت قوة العمل 31 مليونا و{} ألفا مقابل 30 مليونا و969 ألفا. وقال الجهاز إن قوة العمل زادت بمقدار 987 ألفا.",
        "956",
        "596",
    ),
]
SOUND = [
    "The team won 12 of its 30 games, four more than the eight it won last season.",
    "There were 51 new cases this week. That is 64 fewer than the 405 cases of all of last year.",
    "Gold rose 0.4% to $1,097.54 an ounce after falling more than 1% to $1,086.89 earlier.",
    "Silver fell 1.5% to $984.40 while palladium fell 2.3% to $1,036.97.",
    "Profit jumped 40% at the bank. Its staff grew to 4,200 from 4,000.",
    "Profit jumped 40% on strong sales. Costs of the firm rose to $4.2bn from $3.9bn.",
    "Sales rose 16% this year. The firm posted a loss of $412.6m, compared with a loss of $905.4m.",
    "نما إنتاج المصنع 24% هذا العام. وبلغ عدد عماله 3120 عاملا مقابل 2980 عاملا في مصنع المدينة.",
    "زادت الواردات 5% إلى 420 مليون دولار بعد تراجعها 3% إلى 330 مليون دولار للسيارات وحدها.",
]


@pytest.mark.parametrize(("text", "right", "wrong"), CASES)
def test_a_step_is_held_against_its_levels(text: str, right: str, wrong: str) -> None:
    assert flagged(text.format(right)) == []
    assert {"mismatched-change", "wrong-direction"} & set(rules(text.format(wrong)))


@pytest.mark.parametrize("text", SOUND)
def test_steps_of_other_things_are_left_alone(text: str) -> None:
    assert flagged(text) == []
