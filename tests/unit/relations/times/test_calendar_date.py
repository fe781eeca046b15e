"""Dates without a year: which year the words and the day of the draft allow."""

from datetime import date

import pytest
from verdicts import flagged, report

SUNDAY = date(2017, 1, 22)


@pytest.mark.parametrize(
    "text",
    [
        "تُعقد الجلسة الأحد 22 جانفي.",
        "عُقدت الجلسة الثلاثاء 22 نوفمبر الماضي.",
        "تُعقد الجلسة الاثنين 22 ماي المقبل.",
        "اجتمعوا الجمعة 22 جانفي في العام 2016.",
        "قال إن الموعد الخميس 26 يناير، والصحيح الأربعاء 26 يناير.",
        "يُصرف الراتب يوم الأربعاء 20/10 من كل عام.",
    ],
)
def test_a_weekday_that_some_likely_year_has_is_passed(text: str) -> None:
    assert [] == flagged(text, today=SUNDAY)


@pytest.mark.parametrize("text", ["تُعقد الجلسة السبت 22 مارس.", "عُقدت الأحد 25 ديسمبر الماضي، ثم السبت 22 مارس."])
def test_a_weekday_that_no_likely_year_has_is_worth_a_warning(text: str) -> None:
    assert [("mismatched-weekday", "warning")] == flagged(text, today=SUNDAY)


def test_what_the_text_calls_today_is_certain() -> None:
    assert [("mismatched-weekday", "error")] == flagged("تنطلق القافلة اليوم السبت 22 جانفي.", today=SUNDAY)


def test_another_year_of_the_draft_would_do_for_a_distant_date() -> None:
    assert [] == flagged("في 2014 وقع الاتفاق، وكان ذلك السبت 22 مارس.", today=SUNDAY)


def test_without_a_day_of_the_draft_nothing_is_said() -> None:
    assert [] == flagged("تُعقد الجلسة السبت 22 مارس.")


def test_a_hijri_weekday_may_be_a_day_off() -> None:
    today = date(2017, 4, 10)
    assert [] == flagged("تُوزع الجوائز الأحد 18 رجب.", today=today)
    assert [] == flagged("تُوزع الجوائز السبت 18 رجب.", today=today)
    assert [("mismatched-weekday", "warning")] == flagged("تُوزع الجوائز الثلاثاء 18 رجب.", today=today)


def test_many_dates_in_one_sentence_take_no_more_than_their_share_of_time() -> None:
    assert 3_000 == len(report("، ".join(["السبت 22 مارس"] * 3_000), today=SUNDAY).quantities)
