"""The oldest and the youngest, the first and the second, one sex and the other, a record and the one before it."""

import pytest
from verdicts import flagged


@pytest.mark.parametrize(
    "text",
    [
        "Women outnumber men. There were 410 women and 460 men.",
        "More women than men passed: 310 women and 340 men.",
        "فاق عدد الإناث عدد الذكور، إذ بلغ عدد الإناث 410 وعدد الذكور 460.",
        "The youngest victim was 12 and the oldest 9.",
        "أصغر الضحايا عمره 12 عاما وأكبرهم 9 أعوام.",
        "The largest party has 58 seats, while the second-largest has 64.",
        "يملك أكبر الأحزاب 58 مقعدا، بينما يملك ثاني أكبر الأحزاب 64 مقعدا.",
        "The town reached 44.1 degrees on Monday, a new record.\nThe previous record was 44.9 degrees, set in 1972.",
        "بلغ الإنتاج 310 آلاف طن وهو رقم قياسي.\nوكان الرقم القياسي السابق 340 ألف طن.",
        "It was 36.1C in the old botanic garden of the town on Thursday, exceeding the previous record of 36.9C.",
    ],
)
def test_figures_out_of_their_order(text: str) -> None:
    assert [("mismatched-ranking", "warning")] == flagged(text)


@pytest.mark.parametrize(
    "text",
    [
        "Women outnumber men. There were 460 women and 410 men.",
        "Women outnumber men in the north. There were 410 women and 460 men in the south, and 90 women abroad.",
        "The youngest victim was 9 and the oldest 12.",
        "The second-largest party has 58 seats, the largest 64.",
        "The largest city has 800,000 people and the second-largest has 300,000.",
        "The runner set a record of 9.81 seconds. The previous record was 9.84 seconds.",
        "Sales hit a record 410 million dollars. The previous record was 380 million dollars.",
    ],
)
def test_figures_in_their_order(text: str) -> None:
    assert [] == flagged(text)
