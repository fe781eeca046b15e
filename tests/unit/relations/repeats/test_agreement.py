"""Figures that agree are shown among the comparisons, and so are ranges that run upwards."""

import pytest
from verdicts import report


def compared(text: str, relation: str) -> list[list[str]]:
    """The words of each comparison of one kind, none of which is at odds."""
    said = report(text)
    assert () == said.findings
    return [
        [said.quantities[member].surface for member in found.members]
        for found in said.comparisons
        if found.relation == relation
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "ترميم 846 مخطوطة\n\nبلغت كلفة المشروع مليون دينار.\nوأنجز الفريق 846 مخطوطة أندلسية.",
            ["846 مخطوطة", "846 مخطوطة"],
        ),
        ("بيعت 1,318 تذكرة في المسرح، وكان ثمن كل من هذه 1,318 تذكرة دينارا.", ["1,318 تذكرة", "1,318 تذكرة"]),
        ("تنطلق الدورة العاشرة للمعرض غدا.\nوتضم الدورة العاشرة للمعرض كتبا نادرة.", ["العاشرة", "العاشرة"]),
        ("يفتتح الجسر في 14 مارس المقبل.\nويحضر الوزير افتتاح الجسر يوم 14 مارس.", ["14 مارس", "14 مارس"]),
    ],
)
def test_a_figure_told_again_is_compared(text: str, expected: list[str]) -> None:
    assert expected in compared(text, "repeat")


def test_the_likest_of_several_that_agree_is_among_them() -> None:
    text = (
        "خصصت الوزارة 30 في المئة من ميزانية الترميم للمكتبات.\nوزادت ميزانية المدارس 30 في المئة هذا العام.\n"
        "وقالت الوزارة إن 30 في المئة من ميزانية الترميم ستذهب إلى المكتبات."
    )
    assert 3 == len(compared(text, "repeat"))


def test_a_range_that_runs_upwards_is_compared() -> None:
    assert [["ما بين 26 و31 مليون دينار"]] == compared("قُدرت كلفة الميناء بما بين 26 و31 مليون دينار.", "ordered")
