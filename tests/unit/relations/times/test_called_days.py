"""Days named from the day of the draft: today, Sunday, and tomorrow, Monday."""

from datetime import date

import pytest
from verdicts import flagged, labels

RULE = "mismatched-days"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("قال العميد اليوم السبت إن الحفل يقام غدا الاثنين.", ["اليوم السبت", "غدا الاثنين"]),
        ("تسلم النادي، اليوم (الخميس)، الدرع.\nوكان قد فاز بها أول أمس الأحد.", ["اليوم (الخميس", "أول أمس الأحد"]),
        ("صفاقس، 5 مارس 2018 / زار الوالي اليوم الجمعة سوق السمك.", ["5 مارس 2018", "اليوم الجمعة"]),
        ("The choir sang yesterday, Friday. It sings again today, Sunday.", ["yesterday, Friday", "today, Sunday"]),
    ],
)
def test_days_that_do_not_follow_each_other(text: str, days: list[str]) -> None:
    assert [days] == labels(text, RULE)


@pytest.mark.parametrize(
    "text",
    [
        "قال العميد اليوم السبت إن الحفل يقام غدا الأحد، بعدما تأجل أول أمس الخميس.",
        "صفاقس، 5 مارس 2018 / زار الوالي اليوم الاثنين سوق السمك، وكان زاره أمس الأحد.",
        "قال العميد أمس الخميس: «سنحتفل غدا السبت». وقال اليوم الجمعة إن الحفل تأجل.",
        "The choir sang yesterday, Saturday. It sings again today, Sunday, and not on Friday.",
    ],
)
def test_days_that_do(text: str) -> None:
    assert [] == flagged(text, today=date(2018, 3, 5))


def test_the_day_that_most_agree_with_stands() -> None:
    text = "اليوم الأحد يبدأ المعرض. وغدا الاثنين تقام ندوة. وكان الباب قد فتح أمس الخميس."
    assert [["اليوم الأحد", "أمس الخميس"]] == labels(text, RULE)
