"""Counts, and the lines or the names set off that they count."""

import pytest
from verdicts import flagged

TERMS = "وجاءت الشروط {} كما يلي:\n- أن يكون عراقيا\n- ألا يزيد عمره على الثلاثين\n- أن يحمل شهادة\n- ألا يسجن"


@pytest.mark.parametrize(
    "text",
    [
        TERMS.format("الخمسة"),
        "These are the 6 countries that won most medals:\n1. Australia\n2. England\n3. India\n4. Canada",
        "The storm hit seven towns along the coast: Rye, Hythe, Deal, Whitby, Margate and Hove.",
        "وتضم القائمة 7 دول تعد أكبر مستوردي القمح بحسب التقرير وهي مصر وتونس والجزائر والمغرب والأردن.",
    ],
)
def test_more_or_fewer_than_counted(text: str) -> None:
    assert [("mismatched-list", "warning")] == flagged(text, "mismatched-list")


@pytest.mark.parametrize(
    "text",
    [
        TERMS.format("الأربعة"),
        "The 12 teams were drawn as follows:\n- Group A: Rye, Deal\n- Group B: Ash, Lydd\n- Group C: Bude, Looe",
        "Two storms hit the states: Ohio, Iowa and Utah.",
        "Two trains collided between three towns: Rye, Deal and Hove.",
        "The plan covers six firms including: Acme, Bolt and Crane.",
    ],
)
def test_as_many_as_counted_or_others(text: str) -> None:
    assert [] == flagged(text, "mismatched-list")
