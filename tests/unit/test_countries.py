"""Names, people and cities tell whose money a bare currency word means."""

import pytest

import claimcheck
from claimcheck.core import Kind
from claimcheck.text import countries


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("اجتمع الوزراء في باريس", "FR"),
        ("وصل الوفد العراقي أمس", "IQ"),
        ("زار الوفد العراق أمس", "IQ"),
        ("قال التاجر إن أسواق حلب تعافت", "SY"),
        ("عادت تركيا إلى السوق", "TR"),
        ("وفود من السودان", "SD"),
        ("وصل إلى لبنان", "LB"),
        ("غادر للكويت", "KW"),
        ("وفد من غينيا", "GN"),
        ("أسواق السنغال", "XO"),
        ("traders in Cairo said", "EG"),
    ],
)
def test_a_text_names_a_country(text: str, code: str) -> None:
    assert 1 == countries.named(text)[code]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("قال مسؤول في بغداد إن المشروع سيكلف 90 مليار دينار.", "IQD"),
        ("قال مسؤول في عمّان بالأردن إن المشروع سيكلف 9 ملايين دينار.", "JOD"),
        ("كلف ترميم الجسر في بيروت 4 مليارات ليرة.", "LBP"),
        ("كلف ترميم الجسر في إسطنبول 4 ملايين ليرة.", "TRY"),
        ("افتتح في باريس معرض كلف 6 ملايين فرنك.", "FRF"),
        ("تنفق نيودلهي في الخليج 5 مليارات دولار.", "USD"),
    ],
)
def test_a_place_settles_a_currency(text: str, unit: str) -> None:
    (money,) = (q for q in claimcheck.extract(text) if q.kind is Kind.MONEY)
    assert unit == money.unit


def test_likely_countries() -> None:
    assert {"CH", "FR"} == countries.likely(["CHF", "FRF", "XOF"], {"FR"})
    assert {"CH", "FR"} == countries.likely(["CHF", "FRF"], {"EG"})
    assert {"FR"} == countries.likely(["FRF", "CHF", "XOF"], {"FR"})
    assert {"CA", "US"} == countries.likely(["USD", "CAD"], {"CA"})
