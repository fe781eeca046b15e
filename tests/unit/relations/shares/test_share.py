"""Shares, percentages of small groups, and percents of one whole."""

import pytest
from verdicts import flagged, rules


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("نجح 120 من مجموع 400 متقدم، أي بنسبة 45 بالمئة.", "mismatched-share"),
        ("صوت 60 نائبا من أصل 180 نائبا، أي نصف النواب.", "mismatched-share"),
        ("استقال 18% من 20 موظفا.", "impossible-group-percentage"),
        ("فقدت الشركة 80% من زبائنها، ولا تزال تحتفظ بنسبة 45% منهم.", "mismatched-complement"),
        ("توزعت المبيعات على ثلاثة فروع: 55% و40% و25%.", "mismatched-complement"),
        ("فقد المزارعون 130% من محاصيلهم.", "impossible-percentage"),
        ("شفي 26 من 72 مريضا (53.1%).", "mismatched-share"),
    ],
)
def test_impossible_shares(text: str, rule: str) -> None:
    assert [(rule, "error")] == flagged(text)


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
    assert [] == flagged(text)


def test_english() -> None:
    assert [("impossible-group-percentage", "error")] == flagged("Only 18% of the 20 employees resigned.")


def test_a_percent_in_a_clause_of_its_own_is_no_share() -> None:
    text = "قاد السوق 12 من قطاعات السوق ال16، تصدرها قطاع النقل البري بنسبة 4.2 في المئة."
    assert [] == rules(text)


def test_a_figure_joined_by_and_is_no_whole() -> None:
    text = "حُصد 230 ألف هكتار من العدس (60 بالمائة) و220 ألف هكتار من الحمص و45 ألف هكتار من الفول (75 بالمائة)."
    assert [] == rules(text)


def test_brackets_show_what_a_percent_is_of() -> None:
    assert [("mismatched-share", "warning")] == flagged("Ward made 53.1 percent (26 of 72) of his throws.")
    assert [] == rules("Ward made 36.1 percent (26 of 72) of his throws.")
