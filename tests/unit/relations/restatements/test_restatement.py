"""Figures given twice in other units: what counts as a restatement, and what it commits to."""

import pytest
from verdicts import outcomes, severities

from claimcheck.core import Outcome


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("يبعد الحقل 80 كيلومترا (50 ميلا) عن الساحل.", [Outcome.CONSISTENT]),
        ("يبعد الحقل 80 كيلومترا (80 ميلا) عن الساحل.", [Outcome.CONTRADICTION]),
        ("يبعد الحقل 60 كيلومترا (40 ميلا) عن الساحل.", [Outcome.TENSION]),
        ("يبعد الحقل نحو 15 ميلا (24 كيلومترا) عن الساحل.", [Outcome.CONSISTENT]),
        ("تمتد الغابة على 3 أميال مربعة، أي نحو 7.8 كيلومترات مربعة.", [Outcome.CONSISTENT]),
        ("تمتد الغابة على 3 أميال مربعة، أي ما يعادل 78 كيلومترا مربعا.", [Outcome.CONTRADICTION]),
        ("يرتفع البرج 90 مترا، أو 295 قدما.", [Outcome.CONSISTENT]),
        ("يرتفع البرج 90 مترا، أو 195 قدما.", [Outcome.CONTRADICTION]),
        ("تراوحت السرعة بين 40 و60 كيلومترا في الساعة (25 إلى 37 ميلا في الساعة).", [Outcome.CONSISTENT]),
        ("على بعد 20 إلى 30 ميلا (48 كيلومترا).", [Outcome.CONSISTENT]),
        ("أبحرت السفينة 100 ميل، أي ما يعادل 185 كيلومترا.", [Outcome.TENSION]),
        ("أبحرت السفينة 100 ميل بحري، أي ما يعادل 185 كيلومترا.", [Outcome.CONSISTENT]),
        ("وزن الحوت 30 طنا (27200 كيلوغرام).", [Outcome.TENSION]),
        ("طوله 6 أقدام و2 بوصة (1.88 متر).", [Outcome.CONSISTENT]),
        ("طوله 6 أقدام و2 بوصة (2.88 متر).", [Outcome.CONTRADICTION]),
    ],
)
def test_a_length_said_twice_is_one_length(text: str, expected: list[Outcome]) -> None:
    assert expected == outcomes(text, "restatement")


@pytest.mark.parametrize(
    "text",
    [
        "يبعد الحقل 80 كيلومترا عن الساحل ويمتد 50 ميلا.",
        "سار 5 كيلومترات أو 7 كيلومترات.",
        "أنتجت المصفاة 37 مليون طن، أو ما يعادل 9 ملايين برميل يوميا.",
        "عبر 80 كيلومترا (بسرعة 50 ميلا في الساعة).",
    ],
)
def test_neighbours_that_are_two_facts_are_not_compared(text: str) -> None:
    assert [] == outcomes(text, "restatement")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("بلغت الحرارة 35 درجة مئوية (95 فهرنهايت).", [Outcome.CONSISTENT]),
        ("بلغت الحرارة 35 درجة مئوية (63 فهرنهايت).", [Outcome.CONTRADICTION]),
        ("ارتفعت الحرارة 10 درجات مئوية (18 فهرنهايت).", [Outcome.CONSISTENT]),
        ("ارتفعت الحرارة 10 درجات مئوية (50 فهرنهايت).", [Outcome.CONTRADICTION]),
        ("ارتفعت الحرارة إلى 10 درجات مئوية (50 فهرنهايت).", [Outcome.CONSISTENT]),
    ],
)
def test_a_difference_of_temperatures_has_no_offset(text: str, expected: list[Outcome]) -> None:
    assert expected == outcomes(text, "restatement")


def test_bounds_near_each_other_are_worth_a_note_and_far_ones_a_warning() -> None:
    near = "مساحتها أقل من 8 كيلومترات مربعة (أقل من 3 أميال مربعة)."
    far = "مساحتها أقل من 8 كيلومترات مربعة (أقل من 30 ميلا مربعا)."
    assert ["info"] == severities(near, "mismatched-bound")
    assert ["warning"] == severities(far, "mismatched-bound")
    assert [] == severities(near, "mismatched-conversion")


def test_a_share_and_its_percentage_are_one() -> None:
    assert [Outcome.CONSISTENT] == outcomes("صوت أكثر من ربع الأعضاء (38 بالمئة) ضد القرار.", "restatement")
    assert [Outcome.CONTRADICTION] == outcomes("صوت ربع الأعضاء (38 بالمئة) ضد القرار.", "restatement")
