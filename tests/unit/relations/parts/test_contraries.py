"""Parts that words tell apart which shut each other out: public and private, wholly and partly."""

import pytest
from verdicts import flagged


@pytest.mark.parametrize(
    "text",
    [
        "في البلدة 84 مدرسة، 47 منها حكومية و43 خاصة.",
        "تضرر 260 منزلا، منها 140 تدميرا كليا و150 جزئيا.",
        "أصيب 31 عاملا، 9 منهم إصاباتهم خطيرة و25 طفيفة.",
        "The city has 84 schools, 47 public and 43 private.",
        "Of the 31 hurt, nine were seriously injured and 25 slightly.",
    ],
)
def test_more_than_the_whole(text: str) -> None:
    assert ("mismatched-sum", "warning") in flagged(text)


@pytest.mark.parametrize(
    "text",
    [
        "في البلدة 84 مدرسة، 47 منها حكومية و37 خاصة.",
        "في البلدة 84 مدرسة، 47 منها حكومية و43 ثانوية.",
        "The city has 84 schools, 47 of them public and 43 primary.",
    ],
)
def test_no_more_than_the_whole_or_told_apart_in_two_ways(text: str) -> None:
    assert [] == flagged(text)
