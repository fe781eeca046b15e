"""Levels and what they were before: in another clause or sentence, or in turn."""

import pytest
from verdicts import flagged


@pytest.mark.parametrize(
    "text",
    [
        "رفعت الوزارة سعر أسطوانة الغاز إلى 64 ألف ليرة بعدما كانت بـ71 ألف ليرة.",
        "رفعت الشركة سعر اللتر إلى 3200 ليرة بعد أن كان يباع بـ4100 ليرة.",
        "رفعت الحكومة سعر ربطة الخبز إلى 12 ألف ليرة.\nوكانت ربطة الخبز تباع الشهر الماضي بـ15 ألف ليرة.",
        "The company raised the price of a litre to 310 rupees. It was sold last month at 420 rupees.",
        "The bank lifted its main rate to 11 percent. The rate had stood at 12.5 percent since May.",
        "The price of bread rose to 45 dollars, after it had been 60 dollars.",
        "The number of injured was first placed at 12, then raised to 9 and finally brought down to 7.",
        "In 2014, the debt as a share of GDP was 61.2 percent, and it went up to 58.4 percent in 2015.",
        "Attendance rose to 4,200 in 2012 before falling to 5,100 in 2013.",
        "وكانت النسبة 12% ثم صعدت إلى 9%.",
        "بلغ الإنتاج 300 طن في 2010 ثم تراجع إلى 350 طنا في 2012.",
        "صعد معدل التضخم إلى 7.3% في الربع الثاني من العام، مقارنة مع 9.1% في الربع الأول.",
        "Unemployment fell to 8.4 percent in March, compared with 7.9 percent in February.",
        "The country has a median age of 31 years, up from 43 in 2005.",
    ],
)
def test_levels_that_go_the_other_way(text: str) -> None:
    assert [("wrong-direction", "warning")] == flagged(text)


def test_from_so_many_yesterday_is_no_part_of_a_whole() -> None:
    text = "زادت كمية الأسهم المتداولة إلى 120.44 مليون من 180.90 مليون أمس."
    assert [("wrong-direction", "error")] == flagged(text)


@pytest.mark.parametrize(
    "text",
    [
        "Exports rose to 5 billion dollars and imports fell to 7 billion dollars.",
        "Prices rose to 50 dollars and then fell 2 dollars to 48 dollars.",
        "The firm raised its profit forecast to $310m. Profit was $345m last year.",
        "Unemployment rose to 7.4 percent in May. It was 8.1 percent a year earlier.",
        "Gold rose to 1,200 dollars after it had touched 1,210 dollars.",
        "Inflation rose to 2.3 percent in June, compared with 2.6 percent a year earlier.",
        "ارتفع عدد النواب المؤيدين إلى 110 من 150 نائبا.",
    ],
)
def test_levels_of_other_things_or_times(text: str) -> None:
    assert [] == flagged(text)
