"""Figures told with their shares of one whole: which of them is odd."""

import pytest
from verdicts import rules

SHARE, SUM, SHARES = ["mismatched-share"], ["mismatched-sum"], ["mismatched-complement"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("شارك في المسح 6240 طالبا، وافق 3744 طالبا بنسبة 60%، ورفض 1872 طالبا بنسبة 30%، والباقون بلا رأي.", []),
        ("شارك في المسح 6240 طالبا، وافق 3744 طالبا بنسبة 60.0%، ورفض 1872 طالبا بنسبة 03.0%.", SHARE),
        ("بلغت الأعطال 1250 عطلا، منها 525 في الشمال (42%)، و450 في الوسط (63%)، و275 في الجنوب (22%).", SHARE),
        (
            "باع المتجر 8200 هاتف.\n\nواستحوذ نجم على 41.5% منها مع بيع 3403 هواتف، وبرق على 35.0% ببيع 2870.",
            [],
        ),
        (
            "باع المتجر 8200 هاتف.\n\nواستحوذ نجم على 41.5% من السوق مع بيع 3403 هواتف، وبرق على 53.0% ببيع 2870.",
            SHARE,
        ),
        ("Of the 7,350 ballots, Ames won 3,675, or 50%. Bell had 2,352 votes, or 23%, and Cole 1,323, or 18%.", SHARE),
        ("The poll asked 7,350 people: 3,675 (50%) said yes, 2,352 (32%) no and 1,323 (18%) did not say.", []),
        (
            "The poll asked 7,530 people: 3,675 (50%) said yes, 2,352 (32%) no and 1,323 (18%) did not say.",
            [*SUM, *SHARE, *SHARE],
        ),
        ("Ames won 3,675 votes (50%), Bell 2,352 (32%) and Cole 1,323 (81%).", SHARES),
        ("Ames won 3,675 votes (50%), Bell 2,352 (32%) and Cole 1,323 (18%).", []),
    ],
)
def test_the_pair_that_does_not_fit_the_whole_of_the_others_is_flagged(text: str, expected: list[str]) -> None:
    assert expected == rules(text)


@pytest.mark.parametrize(
    "text",
    [
        "حضر 640 طفلا، أي 80% من 800 طفل، و210 أمهات، أي 70% من 300 أم.",
        "ارتفعت المبيعات إلى 640 سيارة بنسبة 12%، والأرباح إلى 800 دينار بنسبة 25%، من 900 سيارة.",
        "سجلت الجمعية 9120 حالة نزوح.\n\nوعاد إلى بيته 3120 شخصا بنسبة 32.5%، وبقي 2880 شخصا بنسبة 30%.",
        "نجح 640 طالبا بنسبة 80%، ونجحت 450 طالبة بنسبة 90%، من 1300 طالب.",
        "Sales rose by 640 cars (12%) in the north and 450 (9%) in the south; 8,000 cars were made.",
    ],
)
def test_pairs_of_different_wholes_are_left_alone(text: str) -> None:
    assert rules(text) == []
