"""Counts with the names or years that make them up: where a list ends, and what it proves."""

import pytest

import claimcheck


def rules(text: str) -> list[str]:
    report = claimcheck.check(text, language="ar")
    assert () == report.faults
    return [finding.rule for finding in report.findings]


WRONG = ["mismatched-list"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("دعت ثلاث دول هي مصر والأردن وتونس، أمس الأحد، إلى عقد قمة.", []),
        ("دعت أربع دول هي مصر والأردن وتونس، أمس الأحد، إلى عقد قمة.", WRONG),
        ("يشارك في البطولة ثلاثة منتخبات هي الأردن وفلسطين والبحرين.", []),
        ("يشارك في البطولة خمسة منتخبات هي الأردن وفلسطين والبحرين.", WRONG),
        ("صنف التقرير أربع دول عربية في الفئة الثانية، هي تونس والمغرب والأردن والعراق.", []),
        ("صنف التقرير خمس دول عربية في الفئة الثانية، هي تونس والمغرب والأردن والعراق.", WRONG),
        ("صنف التقرير خمس دول في الفئة الثانية، وهي المرة الثالثة والأخيرة هذا العام.", []),
    ],
)
def test_a_list_told_with_and_ends_at_the_next_comma(text: str, expected: list[str]) -> None:
    assert expected == rules(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أعلنت اللجنة الفائزين الثلاثة، وهم هدى الزين وسامر وليد ونادر العلي.", []),
        ("أعلنت اللجنة الفائزين الخمسة، وهم هدى الزين وسامر وليد ونادر العلي.", WRONG),
        ("قال الشركاء الثلاثة، وهم الدكتور هشام نور، والدكتور شهاب نور، والمهندس وليد صادق، إنهم باقون.", []),
        ("قال الشركاء الأربعة، وهم الدكتور هشام نور، والدكتور شهاب نور، والمهندس وليد صادق، إنهم باقون.", WRONG),
        ("أوقفت الشرطة خمسة شبان بالمدينة وهم يخزنون سلعا مهربة.", []),
        ("أوقفت الشرطة خمسة أشخاص، وهم أفراد أسرة واحدة وسائق شاحنة وعامل بناء.", []),
    ],
)
def test_people_named_after_and_are_counted(text: str, expected: list[str]) -> None:
    assert expected == rules(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("توج النادي باللقب خمس مرات (1958 و1962 و1970 و1994 و2002).", []),
        ("توج النادي باللقب ست مرات (1958 و1962 و1970 و1994 و2002).", WRONG),
        ("خاض البلدان ثلاث حروب في أعوام 1947 و1965 و1971.", []),
        ("خاض البلدان أربع حروب في أعوام 1947 و1965 و1971.", WRONG),
        ("توج بثلاثة ألقاب أعوام 1998 و2003 و2011، فيما حل ثانيا مرتين.", []),
        ("حضر المؤتمر أربع مرات بين عامي 1998 و2003.", []),
        ("فاز أربع مرات في أعوام 2009 و2010 و2011-2012.", []),
        ("سجل عشرة أهداف في أعوام 2009 و2010 و2011.", []),
    ],
)
def test_what_comes_once_a_year_is_counted_by_its_years(text: str, expected: list[str]) -> None:
    assert expected == rules(text)
