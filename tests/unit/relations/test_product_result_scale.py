"""Products, scores and scale words: what is flagged and what is passed."""

import pytest

import claimcheck


def rules(text: str) -> list[str]:
    report = claimcheck.check(text, language="ar")
    assert () == report.faults
    return [finding.rule for finding in report.findings]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("القرض 40 مليون دولار على مدى 5 سنوات، بواقع 8 ملايين دولار سنويا.", []),
        ("القرض 60 مليون دولار على مدى 5 سنوات، بواقع 8 ملايين دولار سنويا.", ["mismatched-product"]),
        ("الملعب بطول 100 متر وعرض 60 مترا ومساحة 6000 متر مربع.", []),
        ("فاز الفريق على ضيفه 3-1.", []),
        ("فاز الفريق على ضيفه 3-3.", ["mismatched-score"]),
        ("فاز الفريق بركلات الترجيح بعد تعادله 1-1.", []),
        ("خسر المنتخب أمام ضيفه 0-0.", ["mismatched-score"]),
        ("تعادلت المجر مع النمسا، بعد أن حقق كل منهما الفوز في الجولة الأولى، 2-2.", []),
        ("بلغت الخسائر 45000 ألف دينار.", ["mismatched-scale"]),
        ("بلغت الخسائر 1200 ألف دينار.", []),
    ],
)
def test_one_construction_is_judged_by_itself(text: str, expected: list[str]) -> None:
    assert expected == rules(text)
