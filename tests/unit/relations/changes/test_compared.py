"""A level, then the one it is set against, and the step between them in an aside."""

import pytest
from verdicts import outcomes

from claimcheck.core import Outcome

SOUND = (
    "سجل عدد العاطلين 1.953 مليون عاطل بنسبة 5.8% من قوة العمل مقابل 2.003 مليون عاطل في الربع السابق"
    " بانخفاض قدره 50 ألف عاطل بنسبة 2.5%.",
    "بلغ حجم القوى العاملة 20.4 مليون فرد مقابل 20.1 مليون فرد خلال الربع السابق بنسبة زيادة مقدارها 1.5٪.",
    "بلغ حجم قوة العمل 20.4 مليون فرد للربع الحالي بزيادة قدرها 300 ألف فرد بنسبة 1.5٪، مقارنة بالربع السابق.",
    "بلغ إنتاج الزيت 30 مليون كيلوغرام مقابل 24 مليونا للموسم السابق، أي بزيادة نسبتها 25%.",
    "أغلق المؤشر على 5,050 نقطة، كاسبا 50 نقطة، بنسبة 1 في المئة.",
)


@pytest.mark.parametrize("text", SOUND)
def test_steps_that_fit_their_levels(text: str) -> None:
    assert outcomes(text, "change")
    assert set(outcomes(text, "change")) == {Outcome.CONSISTENT}


@pytest.mark.parametrize(
    "text",
    [
        SOUND[0].replace("2.5%", "4.5%"),
        SOUND[0].replace("50 ألف", "90 ألف"),
        SOUND[1].replace("1.5٪", "3.5٪"),
        SOUND[2].replace("1.5٪", "3.5٪"),
        SOUND[3].replace("25%", "45%"),
        SOUND[4].replace("بنسبة 1 ", "بنسبة 3 "),
    ],
)
def test_steps_that_do_not_fit(text: str) -> None:
    assert Outcome.CONTRADICTION in outcomes(text, "change")


def test_levels_stand_apart_from_the_years_beside_them() -> None:
    text = "ارتفع عدد السكان من 40 مليون نسمة عام 2001 إلى 60 مليون نسمة عام 2021، بزيادة قدرها 25 مليون نسمة."
    assert Outcome.CONTRADICTION in outcomes(text, "change")


def test_a_second_step_is_of_another_time() -> None:
    text = "بلغ العدد 500 عامل مقابل 480 عاملا في الربع السابق بزيادة 20 عاملا، وبزيادة 70 عاملا عن العام الماضي."
    assert set(outcomes(text, "change")) == {Outcome.CONSISTENT}


def test_what_the_next_thing_changed_by_is_none_of_the_level_before() -> None:
    text = "نزل المؤشر الأول 8 نقاط تعادل 0.4 بالمئة إلى 2010 نقطة، وهبط المؤشر الثاني 14 نقطة أو 0.2 بالمئة."
    assert Outcome.CONTRADICTION not in outcomes(text, "change")


def test_the_next_comparison_is_no_base_of_a_step() -> None:
    text = "بلغ الربح 3,300 مليون ريال مقابل 2,400 مليون للعام السابق بارتفاع 37.5% و مقابل 2,000 مليون للربع السابق."
    assert Outcome.CONTRADICTION not in outcomes(text, "change")


def test_a_bare_number_is_no_step_between_millions() -> None:
    text = "بلغت القوة 31.2 مليون فرد مقابل 30.1 مليون فرد خلال الربع السابق بارتفاع 3."
    assert Outcome.CONTRADICTION not in outcomes(text, "change")


@pytest.mark.parametrize(
    "text",
    [
        "انخفض الرقم القياسي إلى 1940 نقطة مقارنة مع 1956 نقطة للأسبوع السابق بانخفاض نسبته 0.82 .",
        "أظهرت 31 شركة ارتفاعا في أسعار أسهمها و69 شركة أظهرت انخفاضا في أسعار أسهمها.",
        "وفقا للمصدر نفسه فقد انتقل معدل البطالة من 8,1% إلى 8,4% على المستوى الوطني.",
    ],
)
def test_what_is_no_step(text: str) -> None:
    assert Outcome.CONTRADICTION not in outcomes(text, "change")
