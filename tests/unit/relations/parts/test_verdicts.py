"""Verdicts that several sentences tell, and the number of those tried."""

import pytest
from verdicts import flagged

TRIED = "عاقبت محكمة الجنايات 61 متهما في قضية الميناء. وحكمت بالإعدام على ستة متهمين، وبالسجن المؤبد على 14 آخرين. "
ENGLISH = "The court tried 52 defendants over the riot. It sentenced nine to life in prison and 21 to ten years. "


@pytest.mark.parametrize(
    "text",
    [
        TRIED + "كما عاقبت 27 متهما بالسجن 15 عاما، وبرأت 11 متهما.",
        TRIED + "كما عاقبت 27 متهما بالسجن 15 عاما، وبرأت 41 متهما.",
        ENGLISH + "Another 14 were jailed for five years. The remaining 12 were acquitted.",
        "عاقبت المحكمة سعيدا و11 آخرين بالسجن المؤبد، و9 متهمين بالسجن 7 سنوات، وبرأت 16 آخرين. "
        "ويبلغ إجمالي عدد المتهمين في القضية 73 متهما.",
    ],
)
def test_more_or_fewer_verdicts_than_were_tried(text: str) -> None:
    assert [("mismatched-sum", "warning")] == flagged(text)


@pytest.mark.parametrize(
    "text",
    [
        TRIED + "كما عاقبت 27 متهما بالسجن 15 عاما، وبرأت 14 متهما.",
        TRIED + "كما عاقبت 27 متهما بالسجن 15 عاما، وقضت بانقضاء الدعوى لوفاة متهم، وبرأت 11 متهما.",
        TRIED + "كما عاقبت 9 متهمين بالسجن 15 عاما.",
        ENGLISH + "Another 14 were jailed for five years. The remaining eight were acquitted.",
        "عاقبت المحكمة سعيدا و11 آخرين بالسجن المؤبد، و9 متهمين بالسجن 7 سنوات، وبرأت 16 آخرين. "
        "ويبلغ إجمالي عدد المتهمين في القضية 37 متهما.",
    ],
)
def test_verdicts_on_all_or_some_of_those_tried(text: str) -> None:
    assert [] == flagged(text)
