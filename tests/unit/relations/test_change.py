"""Changes: levels, amount, percent and direction of one clause."""

import pytest

import claimcheck

RULES = {"mismatched-change", "wrong-direction"}


def flagged(text: str, language: str = "ar") -> list[tuple[str, str]]:
    """Rule and severity of every error and warning about changes."""
    findings = claimcheck.check(text, language=language).findings
    return [(f.rule, f.severity.value) for f in findings if f.rule in RULES and f.severity.value != "info"]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("ارتفع سعر الطن من 200 دولار إلى 300 دولار بنسبة 80%.", "mismatched-change"),
        ("هبط سعر الخام 44 سنتا أو 2.9 بالمئة إلى 51.77 دولار للبرميل.", "mismatched-change"),
        ("خسر المؤشر 35 نقطة أو 2.1 بالمئة إلى 2880 نقطة.", "mismatched-change"),
        ("خفضت الحكومة الرسوم من 12% إلى 17%.", "wrong-direction"),
        ("ارتفع عدد الزوار من 900 زائر إلى 300 زائر.", "wrong-direction"),
    ],
)
def test_changes_that_cannot_be(text: str, rule: str) -> None:
    assert flagged(text) == [(rule, "error")]


@pytest.mark.parametrize(
    "text",
    [
        "ارتفع سعر الطن من 200 دولار إلى 300 دولار بنسبة 50%.",
        "ارتفع الإنتاج من 14 مليون طن إلى 21 مليون طن بنسبة 44 بالمئة أو أكثر.",
        "هبط الذهب 1.3 بالمئة إلى 965.47 دولار بعد أن تراجع في وقت سابق إلى 960.22 دولار.",
        "هبط سعر الخام 44 سنتا أو 0.8 بالمئة إلى 51.77 دولار للبرميل.",
        "تراجع نمو الاقتصاد إلى 0.7 بالمئة في الربع الثاني من 3.9 بالمئة في الربع الأول.",
        "تراجع الفيلم من المركز 3 إلى المركز 5.",
        "انخفضت الليرة إلى 4.91 مقابل الدولار من 4.76 أمس.",
        "تراجعت الأسعار من 5 إلى 10% في الأسواق.",
        "زادت الأسعار من 1500 ليرة إلى 4500 ليرة، مشيرا إلى أن الحديد يشكل 10 بالمئة من التكلفة.",
    ],
)
def test_changes_that_may_be(text: str) -> None:
    assert flagged(text) == []


def test_the_ratio_given_as_the_increase_is_a_warning() -> None:
    text = "قفز سعر الطن من 200 دولار إلى 300 دولار، أي بنسبة 150%."
    assert flagged(text) == [("mismatched-change", "warning")]


def test_swapped_digits_are_put_right() -> None:
    report = claimcheck.check("خسر المؤشر 35 نقطة أو 2.1 بالمئة إلى 2880 نقطة.", language="ar")
    assert [f.suggestion for f in report.findings if f.rule == "mismatched-change"] == ["1.2 بالمئة"]


def test_english() -> None:
    assert flagged("The tax fell from 35% to 41%.", "en") == [("wrong-direction", "error")]
