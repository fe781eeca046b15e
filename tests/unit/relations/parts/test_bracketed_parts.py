"""Parts that stand in brackets behind their names."""

import pytest
from verdicts import flagged


@pytest.mark.parametrize(
    "text",
    [
        "توزعت الاستثمارات البالغة 947 مليون دولار بين الصناعة (412 مليون دولار) والزراعة (231 مليون دولار) والسياحة "
        "(326 مليون دولار).",
        "فاز بعضوية المجلس 45 عضوا: من قائمة الأمل (18) وقائمة النهضة (16) والمستقلين (14).",
        "The 60 seats were split between the Greens (24), the Liberals (18) and Labour (21).",
    ],
)
def test_brackets_that_do_not_make_the_whole(text: str) -> None:
    assert [("mismatched-sum", "warning")] == flagged(text)


@pytest.mark.parametrize(
    "text",
    [
        "The 63 seats were split between the Greens (24), the Liberals (18) and Labour (21).",
        "The 80 seats were split between the Greens (24), the Liberals (18), Labour (21) and others.",
        "The 60 players come from Leeds (aged 24), Hull (18) and York (21).",
        "زار المعرض 60 ألف زائر في ثلاث مدن هي صفاقس (1956) وسوسة (1961) وقابس (1974).",
    ],
)
def test_brackets_that_do_or_are_not_all(text: str) -> None:
    assert [] == flagged(text)
