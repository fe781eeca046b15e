"""Places, numbers in turn, growth, tables of weather, tolls, terms and records, each told over lines or sentences."""

from datetime import date

import pytest
from verdicts import flagged

WEATHER = "درجات الحرارة المتوقعة: الصغرى العظمى\nطنطا 25 38\nرشيد 22 30\nدمنهور {}\nبنها 23 36\nإدكو 22 31"
TOLL = (
    "ارتفعت حصيلة التفجير الذي ضرب مساء أمس السوق الشعبي القديم وسط المدينة الساحلية غرب البلاد إلى ستة قتلى.\n"
    "وقال مصدر إن الانفجار دمر ثلاث سيارات.\nوكانت حصيلة سابقة للتفجير قد أشارت إلى مقتل {}."
)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        (
            "Acme led the market with profits of 31.2 million dollars last year.\n"
            "In second place came Orion with profits of 37.8 million dollars.",
            "mismatched-ranking",
        ),
        ("Anna Cole won first place with 5,400 votes.\nBen Hart came second with 6,200 votes.", "mismatched-ranking"),
        (
            "Anna Cole won first place with 6,400 votes.\nBen Hart came third with 5,200 votes.\n"
            "Carl Ito was third with 1,900 votes.",
            "mismatched-sequence",
        ),
        ("بلغ إنفاق الفصل الأول 31 مليونا، والفصل الثاني 12، والفصل الخامس 9، والفصل الرابع 7.", "mismatched-sequence"),
        ("Ohio grew by 14 percent, and Iowa grew by 11 percent, the fastest growth of all.", "mismatched-ranking"),
        ("نمت أرباح بنك النيل بنسبة 22.4%، ونمت أرباح بنك الدلتا بنسبة 17.1% كأعلى البنوك نموا.", "mismatched-ranking"),
        (WEATHER.format("92 37"), "mismatched-ranking"),
        (TOLL.format("ثلاثة عشر شخصا"), "mismatched-ranking"),
        ("تمتد الإجازة خلال الفترة من 24 إلى 14 الجاري.", "reversed-range"),
        ("Sentences ranged from three to ten years in prison. Two men were given 12 years.", "mismatched-ranking"),
        (
            "The country has the highest number of farms since 1938.\nThe count shows the most farms since 1983.",
            "mismatched-repeat",
        ),
    ],
)  # fmt: skip
def test_orders_that_cannot_be(text: str, rule: str) -> None:
    assert [(rule, "warning")] == flagged(text)


@pytest.mark.parametrize(
    "text",
    [
        "Acme led with profits of 37.8 million dollars.\nIn second place came Orion with 31.2 million dollars.",
        "Egypt came in first place with 41 million tonnes.\nSudan came in second place with 90 million dollars.",
        "The first chapter has 9 pages, the second chapter 12, the third chapter 7 and the fourth chapter 20.",
        "Sales in Ohio grew by 14 percent, while those in Utah rose by 11 percent, the fastest growth since 2001.",
        WEATHER.format("29 37"),
        TOLL.format("أربعة أشخاص"),
        "تمتد الإجازة خلال الفترة من 14 إلى 24 الجاري.",
        "The table after ten games:\nLeeds 10 21\nYork 10 20\nHull 10 9\nRipon 10 14\nSelby 10 12",
        "Farms are at their highest number since 1938. Bread is at its highest price since 1983.",
    ],
)
def test_orders_that_may_be(text: str) -> None:
    assert [] == flagged(text)


def test_the_age_of_a_record_is_held_against_its_year() -> None:
    told = (
        "The Kenyan beat the {}-year-old course record on Sunday.\nShe was ahead of the record set by Ann Bell in 1985."
    )
    assert [("mismatched-duration", "warning")] == flagged(told.format(13), today=date(2016, 10, 9))
    assert [] == flagged(told.format(31), today=date(2016, 10, 9))
