"""Figures with the article that mean the one told just before."""

import pytest

import claimcheck

SLIPS = [
    "اشترت الجامعة 318 حاسوبا من السوق. وستوزع الحواسيب الـ381 على الكليات.",
    "جرح 62 شخصا في انقلاب الحافلة. ونقل الجرحى الـ26 إلى مستشفيين.",
    "وصلت 37 سفينة إلى المرفأ أمس. وتحمل السفن الـ73 أرزا.",
    "صودر 27 قاربا قرب الساحل. وأعيدت القوارب الـ227 إلى أصحابها.",
    "رصدت المحافظة 36 مليون دينار للجسر. وقالت إن مبلغ 63 مليون دينار سيدفع في عامين.",
    "بلغت المنحة 85 ألف يورو. وينفق مبلغ 85 مليون يورو على الترميم.",
]
TWO_FACTS = [
    "اشترت الجامعة 318 حاسوبا من السوق. وستوزع الحواسيب الـ318 على الكليات.",
    "جرح 62 شخصا في انقلاب الحافلة. وعولج الجرحى الـ14 في مستشفى قريب.",
    "وصلت 37 سفينة إلى المرفأ أمس و73 سفينة اليوم. وتحمل السفن الـ73 أرزا.",
    "رصدت المحافظة 36 مليون دينار للجسر. وقالت إن مبلغ 20 مليون دينار سيدفع في عامين.",
    "رصدت المحافظة 36 مليون دينار للجسر. وطلبت مبلغ 63 مليون دينار إضافيا.",
    "صودر 27 قاربا قرب الساحل. وأعيدت القوارب السبعة إلى أصحابها.",
    "بلغت المنحة 3 آلاف يورو. وينفق مبلغ 3 ملايين يورو على الترميم.",
]


def flagged(text: str) -> list[str]:
    """What is found, and how loud."""
    return [f"{f.rule} {f.severity.value}" for f in claimcheck.check(text).findings]


@pytest.mark.parametrize("text", SLIPS)
def test_one_key_makes_two_figures_of_one(text: str) -> None:
    assert flagged(text) == ["mismatched-repeat warning"]


@pytest.mark.parametrize("text", TWO_FACTS)
def test_other_figures_are_other_facts(text: str) -> None:
    assert flagged(text) == []
