"""Stretches of days whose first end leaves its month to the second."""

from datetime import date

import pytest
from verdicts import rules

TODAY = date(2017, 3, 1)
BACKWARDS = [
    "يفتتح السوق من 19 إلى 13 أيار 2017.",
    "تقام العروض بين 24 و9 نوفمبر على مسرح البلدية.",
    "تسجل الطلبات في الفترة من 26 حتى 21 آب.",
    "يزور الوفد البلاد من ١٨ إلى ١٤ يناير.",
    "تغلق القاعة من يوم 22 وحتى يوم 16 حزيران.",
    "يستمر الحجز ما بين 29 و17 أبريل المقبل.",
    "The market is open from 19 to 13 May 2017.",
]
FORWARDS = [
    "يفتتح السوق من 13 إلى 19 أيار 2017.",
    "يفتتح السوق من 29 إلى 4 أيار 2017.",
    "تقام العروض بين 9 و24 نوفمبر على مسرح البلدية.",
    "قدم الاتحاد موعد النهائي من 26 إلى 21 آب.",
    "تقرر نقل الحفل من 19 إلى 13 أيار.",
    "فاز المرشح بأصوات 19 و13 أيار موعد الإعادة.",
]


@pytest.mark.parametrize("text", BACKWARDS)
def test_a_stretch_of_one_month_that_runs_backwards(text: str) -> None:
    assert ["reversed-dates"] == rules(text, today=TODAY)


@pytest.mark.parametrize("text", FORWARDS)
def test_a_stretch_that_may_be_meant(text: str) -> None:
    assert [] == rules(text, today=TODAY)


def test_two_years_named_together_are_no_stretch() -> None:
    assert [] == rules("بلغ العدد 640 زائرا مقارنة بعامي 2022 و2018 على التوالي.")
    assert rules("استمر العمل بين عامي 2022 و2018 في الموقع.")
