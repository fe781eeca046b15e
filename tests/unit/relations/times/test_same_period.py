"""A period compared with the same one of another year, and never with itself."""

import pytest
from verdicts import rules

SEQUENCE = "mismatched-sequence"


@pytest.mark.parametrize(
    ("text", "year", "wrong"),
    [
        ("هبطت مبيعات الإسمنت خلال الربع الثاني من 2017 بنسبة 9% مقارنة بالفترة نفسها من عام {}.", "2016", "2017"),
        ("سجلت الأسعار في الربع الأول 2014 ارتفاعا مقارنة بمستوياتها في نفس الفترة من {}.", "2013", "2014"),
        ("بلغت الصادرات في مايو 2021 نحو 31 مليون دولار مقابل 27 مليونا في الشهر نفسه من عام {}.", "2020", "2021"),
        ("زادت أرباح المصنع في النصف الأول من عام 2018 بنسبة 3% عن الفترة المماثلة من عام {}.", "2017", "2018"),
        ("Bookings fell 8% in the third quarter of 2016 compared with the same period in {}.", "2015", "2016"),
        ("The port handled 310 ships in May 2019, up from 280 in the same month of {}.", "2018", "2019"),
    ],
)
def test_a_period_is_not_compared_with_itself(text: str, year: str, wrong: str) -> None:
    assert rules(text.format(year)) == []
    assert SEQUENCE in rules(text.format(wrong))


@pytest.mark.parametrize(
    "text",
    [
        "بلغت صادرات العراق في الربع الأول من 2022 نحو 9 مليارات، مقارنة بصادرات ليبيا في الفترة نفسها من 2022.",
        "نمت الأرباح بين 2015 و2018، وبلغت في 2018 مثلي مستواها في الفترة نفسها من عام 2018 لدى منافستها.",
        "ارتفعت الأسعار في 2019 مقارنة بالفترة نفسها.",
    ],
)
def test_what_another_did_in_the_same_period_is_left_alone(text: str) -> None:
    assert SEQUENCE not in rules(text)
