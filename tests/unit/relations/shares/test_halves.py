"""Shares told by who has them, and fractions told again as a percent: what is flagged and what is passed."""

import pytest
from verdicts import rules

WRONG = ["mismatched-complement"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("يشكل الذكور 53% من المسجلين والإناث 47%.", []),
        ("يشكل الذكور 53% من المسجلين والإناث 74%.", WRONG),
        ("شكل الذكور 62 في المئة من المصابين مقابل 38 في المئة للإناث.", []),
        ("شكل الذكور 62 في المئة من المصابين مقابل 83 في المئة للإناث.", WRONG),
        ("يشكل المدخنون من الذكور 40 في المئة ومن الإناث 10 في المئة.", []),
        ("بلغت نسبة النجاح بين الذكور 62% وبين الإناث 71%.", []),
        ("أيد المشروع 57% من المستطلعين، فيما عارضه 31%، ولم يحدد 12% موقفهم.", []),
        ("أيد المشروع 75% من المستطلعين، فيما عارضه 31%، ولم يحدد 12% موقفهم.", WRONG),
        ("أيد المشروع 75% من الشبان، فيما عارضه 61% من كبار السن.", []),
    ],
)
def test_halves_and_answers_make_up_their_whole(text: str, expected: list[str]) -> None:
    assert expected == rules(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("غير ثلاثة من كل أربعة مشاركين، أي 75 في المئة، مهنتهم.", []),
        ("غير ثلاثة من كل أربعة مشاركين، أي 57 في المئة، مهنتهم.", ["mismatched-conversion"]),
        ("فقدت ربع الأسر، أي 25 بالمئة، معيلها.", []),
        ("فقدت ربع الأسر، أي 52 بالمئة، معيلها.", ["mismatched-conversion"]),
        ("تنفق ربع الأسر، أي 60 بالمئة من دخلها، على الإيجار.", []),
    ],
)
def test_a_fraction_with_its_noun_is_told_again_as_a_percent(text: str, expected: list[str]) -> None:
    assert expected == rules(text)
