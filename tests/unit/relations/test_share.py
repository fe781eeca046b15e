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
        ("وافق 7% من 50 مشاركا.", "impossible-group-percentage"),
        ("فقدت الشركة 80% من زبائنها، ولا تزال تحتفظ بنسبة 45% منهم.", "mismatched-complement"),
        ("توزعت الأصوات على ثلاث قوائم: 50% و35% و30%.", "mismatched-complement"),
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
        "وافق 8% من 50 مشاركا.",
        "وافق 7% من نحو 50 مشاركا.",
        "توزعت الأصوات على ثلاث قوائم: 33% و33% و33%.",
        "فقدت الشركة 80% من زبائنها، ولا تزال تحتفظ بنسبة 20% منهم.",
        "بلغ الدين 130% من الناتج المحلي.",
        "تراجعت أرباح الشركة 120% وتحولت إلى خسارة.",
        "53% من الموظفين هم من الشمال، و39% من الجنوب، و3% من الشرق.",
    ],
)
def test_possible_shares(text: str) -> None:
    assert flagged(text) == []


def test_english() -> None:
    assert flagged("Only 7% of the 50 respondents agreed.", "en") == [("impossible-group-percentage", "error")]
