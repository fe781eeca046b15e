"""What a unit costs, how much of it was sold, and what that brought, over sentences."""

import pytest
from verdicts import flagged

PRODUCT = "mismatched-product"
CASES = [
    (
        "صدرت المزارع 31.4 ألف طن من الكمون. وبلغت عائداتها {} مليون دينار. واستقر السعر عند 5.270 دينار للكلغ.",
        "165.5",
        "156.5",
    ),
    (
        "باعت الوزارة 27,418,000 برميل. وبلغ معدل سعر البرميل الواحد {} دولارا. وحققت 1.731 مليار دولار.",
        "63.15",
        "61.35",
    ),
    ("The estate sold {} tonnes of tea last season for $52.47 million, at $2,130 a tonne.", "24,634", "26,434"),
    ("Traders moved 83.6 million litres of milk. They earned {}. The price was $0.415 per litre.", "$34.7m", "$37.4m"),
    ("The club sold 4,700 season tickets at $260 each for {}.", "$1.222m", "$2.122m"),
    ("باع الصندوق 615 ألف سهم بسعر 14.8 درهم للسهم الواحد بقيمة {} مليون درهم.", "9.1", "91"),
]


@pytest.mark.parametrize(("text", "right", "wrong"), CASES)
def test_price_times_amount_is_the_sum(text: str, right: str, wrong: str) -> None:
    assert [] == flagged(text.format(right))
    assert [(PRODUCT, "warning")] == flagged(text.format(wrong))


@pytest.mark.parametrize(
    "text",
    [
        "Brent rose to $71.35 a barrel. Exports came to 2.7 million barrels, and the deficit to $1.84 billion.",
        "The mill pays $310 a tonne. It bought 48,250 tonnes, and spent $14.02 million on roads.",
        "The 18 players were paid $40,000 each, while the coach was paid $270,000.",
        "ارتفع سعر الطن 14 دولارا إلى 512 دولارا، واشترى المصنع 3,640 طنا ورصد 17.9 مليون دولار للصيانة.",
    ],
)
def test_other_sums_are_told_beside_a_price(text: str) -> None:
    assert [] == flagged(text)
