"""Some 40 of them, after a stop or at the head of the next sentence."""

import pytest
from verdicts import flagged

PART = "impossible-part"


@pytest.mark.parametrize(
    "text",
    [
        "The panel has 14 judges; {} of them signed the ruling.",
        "Police held 26 men on Monday. {} of them were later freed.",
    ],
)
def test_they_are_no_more_than_those_before(text: str) -> None:
    assert [] == flagged(text.format(12))
    assert [(PART, "warning")] == flagged(text.format(34))


@pytest.mark.parametrize(
    "text",
    [
        "Twelve towns were hit and residents fled. Some 90 of them are in tents.",
        "The club has 15 players; fans came too. 40 of them were children.",
        "Three schools were shut; 400 of them stayed home.",
    ],
)
def test_others_may_be_meant(text: str) -> None:
    assert [] == flagged(text)
