"""Averages, what is counted in each of several, and their sums: what is flagged and what is passed."""

import pytest
from verdicts import rules

WRONG = "mismatched-product"


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("شيدت الهيئة على مدار 25 سنة، من عام 1980 حتى عام 2005، نحو 750 ألف وحدة بمتوسط {} ألف وحدة سنويًا.", 30, 13),
        ("افتتحت الوزارة خلال 6 سنوات 372 مكتبة بمعدل {} مكتبة في السنة.", 62, 26),
        ("ومن عام 2003 حتى عام 2011 زرعت البلدية 416 ألف شجرة بمعدل {} ألف سنويا.", 52, 25),
        ("قطع الرحالة 630 كيلومترا في 9 أيام بمعدل {} كيلومترا يوميا.", 70, 17),
        ("The city laid 480 miles of pipe over 16 years, an average of {} miles a year.", 30, 13),
        ("The clinic saw 5,400 patients in 18 months, averaging {} a month.", 300, 330),
        ("It pays 30 million a year for seven years, a total of {} million.", 210, 120),
        # so many in each
        ("يضم الفندق 14 طابقا في كل طابق 9 غرف، بمجموع {} غرفة.", 126, 162),
        ("جهزت البلدية 14 حديقة تضم كل منها 9 مقاعد بإجمالي {} مقعدا.", 126, 261),
        ("وزعت الجمعية {} طرد على 1400 أسرة بواقع 3 طرود لكل أسرة.", 4200, 2400),
        ("The hall has 14 rows with 9 seats in each, {} in all.", 126, 216),
        ("They sold 150 cakes at £8 each, raising £{}.", 1200, 2100),
    ],
)
def test_a_sum_is_so_much_for_each_or_for_so_long(text: str, right: int, wrong: int) -> None:
    assert WRONG not in rules(text.format(right))
    assert WRONG in rules(text.format(wrong))


@pytest.mark.parametrize(
    "text",
    [
        "من عام 2001 حتى عام 2011 بنت الوزارة 500 مدرسة، ومنذ ذلك الحين بمعدل 80 مدرسة سنويا.",
        "من عام 2001 حتى عام 2011 ارتفع العدد إلى 500 مدرسة بمعدل 5 مدارس سنويا.",
        "بلغ عدد السكان 5 ملايين بعد 10 سنوات، بمعدل زيادة 200 ألف نسمة سنويا.",
        "باع المتجر 900 سيارة خلال 3 أشهر، مقابل متوسط 250 سيارة في الشهر العام الماضي.",
        "اعتلى النادي الجدول بـ7 نقاط من أربع مباريات، بفارق الأهداف، مقابل 4 نقاط لكل من الترجي والصفاقسي.",
        "في كل طابق 8 شقق من 24 طابقا، ويسكن البرج 129 أسرة.",
        "The firm made 600 cars in three weeks; it usually makes 5,000 a year.",
        "The team has 6 points from three games, with 3 points each for Reds and Blues.",
    ],
)
def test_what_is_of_another_time_or_of_others_is_left_alone(text: str) -> None:
    assert WRONG not in rules(text)
