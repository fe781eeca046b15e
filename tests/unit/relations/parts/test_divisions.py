"""Cases into active, recovered and dead; ballots into valid and spoilt."""

import pytest
from verdicts import flagged, report


def sums(text: str) -> list[str]:
    found = report(text).comparisons
    return [comparison.steps[0] for comparison in found if comparison.why == "parts that divide the whole for good"]


@pytest.mark.parametrize(
    "text",
    [
        "سجلت الولاية 41 إصابة جديدة بالكوليرا. وبلغ عدد الحالات النشطة 820 حالة، فيما بلغ عدد الإصابات منذ بداية "
        "التفشي إلى 9120، وعدد حالات الشفاء 7080، وتوفيت 220 حالة.",
        "أعلنت الوزارة أن إجمالي عدد الإصابات بلغ 6400 إصابة، شفيت منها 5900 وتوفيت 905 حالات.",
        "شارك في الاقتراع 84210 ناخبين. وبلغت الأصوات الصحيحة 81150 صوتا، بينما كانت الأصوات الباطلة 3660 صوتا.",
    ],
)
def test_parts_that_do_not_make_the_whole(text: str) -> None:
    assert [("mismatched-sum", "warning")] == flagged(text)


@pytest.mark.parametrize(
    ("text", "step"),
    [
        (
            "سجلت الولاية 41 إصابة جديدة و35 حالة شفاء و3 وفيات. وبلغ عدد الحالات النشطة 820 حالة، فيما وصل عدد "
            "الإصابات منذ بدء التفشي إلى 8120، وعدد حالات الشفاء 7080، وتوفيت 220 حالة.",
            "820 + 7,080 + 220 = 8,120",
        ),
        (
            "شارك في الاقتراع 84810 ناخبين. وبلغت الأصوات الصحيحة 81150 صوتا، بينما كانت الأصوات الباطلة 3660 صوتا.",
            "81,150 + 3,660 = 84,810",
        ),
    ],
)
def test_parts_that_make_the_whole(text: str, step: str) -> None:
    assert ([], [step]) == (flagged(text), sums(text))


@pytest.mark.parametrize(
    "text",
    [
        # of the world and of a country
        "بلغ عدد الإصابات في العالم 51200 إصابة. وفي البلاد بلغت الحالات النشطة 300 وحالات الشفاء 400 والوفيات 20.",
        # of two countries
        "بلغت الإصابات في الأولى 5120 إصابة وفي الثانية 4800 إصابة. والحالات النشطة 300 وحالات الشفاء 400 والوفيات 20.",
        # blank ballots are counted as well
        "شارك في الاقتراع 84810 ناخبين. وبلغت الأصوات الصحيحة 81150 صوتا، والباطلة 2660 صوتا، والأوراق البيضاء ألفا.",
    ],
)
def test_figures_of_several_wholes_are_left_alone(text: str) -> None:
    assert [] == flagged(text)
