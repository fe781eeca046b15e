"""Times that a story tells: past and still to come, lengths between two dates, births and ages, terms of prison."""

from datetime import date

import pytest

import claimcheck

TODAY = date(2023, 6, 15)


def flagged(text: str) -> list[tuple[str, set[str]]]:
    report = claimcheck.check(text, language="ar", today=TODAY)
    assert () == report.faults
    found = [f for f in report.findings if f.severity.value != "info"]
    return [(f.rule, {label.text for label in f.labels}) for f in found]


@pytest.mark.parametrize(
    ("text", "rule", "labels"),
    [
        ("يعمل الفرن منذ عام 2056 في حي باب سويقة.", "wrong-tense", {"عام 2056"}),
        ("قال الحارس إن المنارة شيدت عام 2074.", "wrong-tense", {"عام 2074"}),
        ("ألقى العميد خطابه بتاريخ 17/3/2032 أمام الطلبة.", "wrong-tense", {"17/3/2032"}),
        ("من المقرر أن يفتح النفق أمام السيارات في 2014.", "wrong-tense", {"في 2014"}),
        (
            "غادر الحامية الجزيرة عام 1922 بعد وجود دام 49 عاما بدأ عام 1828.",
            "mismatched-duration",
            {"عام 1828", "عام 1922", "49 عاما"},
        ),
        (
            "افتتح متجره عام 1990 وأغلقه بعد ثماني سنوات عام 1993.",
            "mismatched-duration",
            {"عام 1990", "عام 1993", "ثماني سنوات"},
        ),
        (
            "توفي الخطاط عن عمر 76 عاما في بيته.\nوقد ولد الراحل عام 1974 في الكاف.",
            "mismatched-duration",
            {"عام 1974", "76 عاما"},
        ),
        ("ولد النحات عام 1951 في باجة وعرض أعماله عام 1917.", "mismatched-sequence", {"عام 1951", "عام 1917"}),
        ("جفت البحيرة أعوام 1988 و2060 و2016.", "mismatched-sequence", {"2060", "2016"}),
        (
            "حكم على المقاول بالسجن 6 سنوات، وخففت محكمة التعقيب العقوبة إلى 16 سنة.",
            "wrong-direction",
            {"6 سنوات", "16 سنة"},
        ),
    ],
)
def test_times_that_cannot_be(text: str, rule: str, labels: set[str]) -> None:
    assert [(rule, labels)] == flagged(text)


@pytest.mark.parametrize(
    "text",
    [
        "يعمل الفرن منذ عام 1956 في حي باب سويقة.",
        "كان من المقرر أن يفتح النفق أمام السيارات في 2014.",
        "قال الوزير في 2012 إن من المقرر أن يفتح النفق في 2014.",
        "ستنظم المدينة الألعاب في 2032، وتأسست لجنة لها.",
        "غادر الحامية الجزيرة عام 1922 بعد وجود دام 94 عاما بدأ عام 1828.",
        "أنهى اتفاق عام 2005 حربا استمرت 20 عاما، على أن يجرى استفتاء عام 2011.",
        "توفي الخطاط عن عمر 76 عاما في بيته.\nوقد ولد الراحل عام 1947 في الكاف.",
        "توفي والده عن عمر 60 عاما.\nوولد الخطاط عام 1974 في الكاف.",
        "تأسست الفرقة عام 1983 بعد انقسام فرقة ظهرت عام 1958.",
        "فقد الاتصال بالبحار الأول (المولود في 1982) والثاني (1971).",
        "فاز باللقب أعوام 2015 و2007 و1998.",
        "حكم على المقاول بالسجن 6 سنوات، وخففت محكمة التعقيب العقوبة إلى سنتين.",
    ],
)
def test_times_that_may_be(text: str) -> None:
    assert [] == flagged(text)


def test_a_score_of_the_headline_told_otherwise() -> None:
    text = "الملعب يهزم ضيفه القابسي 3-1\n\nفاز الملعب على ضيفه القابسي 3-2 مساء الأحد في سوسة."
    assert [("mismatched-repeat", {"3-1", "3-2"})] == flagged(text)
    assert [] == flagged(text.replace("3-2", "3-1"))


def test_a_place_with_its_number() -> None:
    text = "ارتقى منتخب السلة من المركز 44 إلى المركز {} في التصنيف."
    assert [("mismatched-ranking", {"المركز 44", "المركز 49"})] == flagged(text.format(49))
    assert [] == flagged(text.format(39))
