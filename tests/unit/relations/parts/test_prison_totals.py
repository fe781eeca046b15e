"""Terms of prison that several got, and all of them together."""

import pytest
from verdicts import flagged

GANG = (
    " The gang ran guns. Hill, 41, was jailed for 21 years. Brown was given a 17-year sentence. "
    "Kaya was sentenced to 14 years and Lopes got 9 years in prison."
)
BROTHERS = " Adam and Neil Wood were each sentenced to 12 years, while Carl Wood was jailed for seven years."


@pytest.mark.parametrize(
    "text",
    [
        "Four men were jailed on Friday for a total of 64 years." + GANG,
        "Three brothers were sentenced to a total of 33 years in prison." + BROTHERS,
    ],
)
def test_terms_that_do_not_make_the_total(text: str) -> None:
    assert [("mismatched-sum", "warning")] == flagged(text)


@pytest.mark.parametrize(
    "text",
    [
        "Four men were jailed on Friday for a total of 61 years." + GANG,
        "Five men were jailed on Friday for a total of 70 years." + GANG,
        "Three brothers were sentenced to a total of 31 years in prison." + BROTHERS,
    ],
)
def test_terms_that_do_or_are_not_of_all(text: str) -> None:
    assert [] == flagged(text)
