"""Scores told in words beside their figures."""

import pytest

import claimcheck

APART = [
    "هزم المضيف زائره بأربعة أهداف مقابل هدف (4-2) أول من أمس.",
    "خرج الفريق خاسرا بهدفين لثلاثة أهداف (1-3).",
    "اكتسح الحامل خصمه بخماسية نظيفة (5-1).",
    "أنهى اللقاء بستة أهداف من دون رد (6-2).",
    "حسمت الديربي بهدف وحيد (2-0).",
    "تعادلا بثلاثة أهداف لمثلها (2-2).",
    "عبر الدور برباعية مقابل لا شيء، 4-1.",
    "فاز 4-3 (أربعة أهداف مقابل هدفين) في الوقت الأصلي.",
    "توجت اليابان بثلاث مجموعات مقابل مجموعة (3-2).",
    "تأهل بثلاثة أشواط نظيفة (3-1).",
]
ONE = [
    "هزم المضيف زائره بأربعة أهداف مقابل هدف (4-1) أول من أمس.",
    "خرج الفريق خاسرا بهدفين لثلاثة أهداف (3-2).",
    "اكتسح الحامل خصمه بخماسية نظيفة (0-5).",
    "فاز بهدفين مقابل هدف (5-3 في مجموع المباراتين).",
    "فاز بعد التعادل بهدف لمثله (4-2 بركلات الترجيح).",
    "سجل مهاجمه هدف الفوز (3-2) قبل النهاية.",
    "فازت بمجموعتين مقابل مجموعة (6-4) ثم (3-6) ثم (7-5).",
    "أحرز ثنائية في مباراة فاز بها فريقه (4-1).",
]


def flagged(text: str) -> list[str]:
    """The rules that find something."""
    return [finding.rule for finding in claimcheck.check(text).findings]


@pytest.mark.parametrize("text", APART)
def test_words_and_figures_of_two_scores(text: str) -> None:
    assert flagged(text) == ["mismatched-score"]


@pytest.mark.parametrize("text", ONE)
def test_words_and_figures_of_one_score(text: str) -> None:
    assert flagged(text) == []
