"""Figures that add up by what they are: trade, work, votes, travel, attacks."""

import pytest
from verdicts import flagged, report


def sums(text: str) -> list[str]:
    found = report(text).comparisons
    return [comparison.steps[0] for comparison in found if comparison.why == "figures that always add up"]


@pytest.mark.parametrize(
    "text",
    [
        "قال المكتب إن العجز التجاري بلغ 12.4 مليار دولار في مايو. وأضاف أن الواردات ارتفعت بنسبة 4% لتصل إلى 55.3 "
        "مليار دولار، فيما تراجعت الصادرات إلى 49.2 مليار دولار.",
        "Exports rose to $48.71 billion in June while imports totalled $63.15 billion. The deficit was $41.44 billion.",
        "عبر المطار في يناير 64210 مسافرين. وبلغ عدد القادمين 30105 مسافرين مقابل 34501 مغادر.",
        "زاد عدد المشتغلين بمقدار 214 ألف مشتغل، وعدد المتعطلين بمقدار 63 ألف متعطل، "
        "فزادت قوة العمل بمقدار 727 ألف فرد.",
        "The army fired 164 drones. Air defences downed 137 drones, and 72 drones reached their targets.",
        "بلغ عدد المسجلين 5321 ناخبا، أدلى منهم 2975 ناخبا بأصواتهم. "
        "وجاءت الأصوات الصحيحة 2811 صوتا، والباطلة 146 صوتا.",
    ],
)
def test_one_figure_written_wrongly(text: str) -> None:
    assert ("mismatched-sum", "warning") in flagged(text)


@pytest.mark.parametrize(
    ("text", "step"),
    [
        (
            "بلغت صادرات المملكة 8.72 مليار دينار ووارداتها 12.35 مليار دينار، فبلغ العجز 3.63 مليار دينار.",
            "8,720,000,000 + 3,630,000,000 = 12,350,000,000",
        ),
        ("The army fired 164 drones. Guns downed 137 drones, and 27 drones reached their targets.", "137 + 27 = 164"),
    ],
)
def test_figures_that_balance(text: str, step: str) -> None:
    assert ([], [step]) == (flagged(text), sums(text))


@pytest.mark.parametrize(
    "text",
    [
        "بلغت الصادرات 8.72 مليار دينار والواردات 12.35 مليار دولار، وبلغ عجز الموازنة 3.36 مليار دينار.",
        "Exports rose to $48.71 billion. Imports of oil were $9.3 billion, and the budget deficit $41.44 billion.",
        "The army fired 164 drones and 32 missiles; 137 drones were downed, and nobody knows what became of the rest.",
        "Of 2,975 votes cast, 2,811 were valid, 146 spoilt and 18 blank.",
    ],
)
def test_figures_that_need_not_balance(text: str) -> None:
    assert [] == flagged(text)
