"""Shares, percentages of small groups, and percents of one whole."""

import pytest

import claimcheck

RULES = {"mismatched-share", "impossible-group-percentage", "mismatched-complement", "impossible-percentage"}


def flagged(text: str, language: str = "ar") -> list[tuple[str, str]]:
    """Rule and severity of every error and warning about shares."""
    findings = claimcheck.check(text, language=language).findings
    return [(f.rule, f.severity.value) for f in findings if f.rule in RULES and f.severity.value != "info"]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("نجح 120 من مجموع 400 متقدم، أي بنسبة 45 بالمئة.", "mismatched-share"),
        ("صوت 60 نائبا من أصل 180 نائبا، أي نصف النواب.", "mismatched-share"),
        ("استقال 18% من 20 موظفا.", "impossible-group-percentage"),
        ("فقدت الشركة 80% من زبائنها، ولا تزال تحتفظ بنسبة 45% منهم.", "mismatched-complement"),
        ("توزعت المبيعات على ثلاثة فروع: 55% و40% و25%.", "mismatched-complement"),
        ("فقد المزارعون 130% من محاصيلهم.", "impossible-percentage"),
    ],
)
def test_impossible_shares(text: str, rule: str) -> None:
    assert flagged(text) == [(rule, "error")]


@pytest.mark.parametrize(
    "text",
    [
        "نجح 120 من مجموع 400 متقدم، أي بنسبة 30 بالمئة.",
        "صوت 60 نائبا من أصل 180 نائبا، أي ثلث النواب.",
        "استقال 15% من 20 موظفا.",
        "استقال 18% من نحو 20 موظفا.",
        "توزعت المبيعات على ستة فروع: 17% و17% و17% و17% و17% و17%.",
        "فقدت الشركة 80% من زبائنها، ولا تزال تحتفظ بنسبة 20% منهم.",
        "بلغ الدين 130% من الناتج المحلي.",
        "تراجعت أرباح الشركة 120% وتحولت إلى خسارة.",
        "61% من العاملين هم من المدينة، و22% من القرى، و4% من الخارج.",
    ],
)
def test_possible_shares(text: str) -> None:
    assert flagged(text) == []


def test_english() -> None:
    assert flagged("Only 18% of the 20 employees resigned.", "en") == [("impossible-group-percentage", "error")]
