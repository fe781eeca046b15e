"""Two conversions in the same words, at one rate."""

import pytest

from tests.verdicts import flagged

EXCHANGE = ("mismatched-exchange", "warning")


@pytest.mark.parametrize(
    "text",
    [
        "A bed costs 40 pounds ($50) in spring and 60 pounds ($105) in July.",
        "The guild owes 24 million pesos, or $1.2 million, and has repaid 8 million pesos ($4 million).",
        "يباع الطن بـ3000 جنيه، أي 60 دولارا، ويعرضه التجار في المنيا بـ7100 جنيه، أي 70 دولارا.",
    ],
)
def test_two_rates_of_one_sentence_are_questioned(text: str) -> None:
    assert [EXCHANGE] == flagged(text, "mismatched-exchange")


@pytest.mark.parametrize(
    "text",
    [
        "A bed costs 40 pounds ($50) in spring and 60 pounds ($75) in July.",
        "The guild owes 24 million pesos, or $1.2 million, and has repaid 8 million pesos ($0.4 million).",
        "The flat went for 40 pounds ($98) in 1972 and for 60 pounds ($75) in 2019.",
        "The sack costs 900 rupees ($10.5) in India and 1,500 rupees ($5.3) in Pakistan.",
        "يباع الطن بـ3000 جنيه، أي 60 دولارا، ويعرضه التجار في المنيا بـ3500 جنيه، أي 70 دولارا.",
    ],
)
def test_one_rate_or_two_times_or_lands_are_left_alone(text: str) -> None:
    assert [] == flagged(text, "mismatched-exchange")
