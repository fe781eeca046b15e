"""Outcomes that shut each other out, with their whole in the sentence or in the one before."""

import pytest
from verdicts import flagged


@pytest.mark.parametrize(
    "text",
    [
        "The clinic treated 58 patients. Thirty-nine were discharged and 24 remain in hospital.",
        "There were 99 miners in the pit. Twenty-one escaped and 87 drowned.",
        "They won 17, drew nine and lost eight of their 31 games.",
        "أطلق الجيش 38 صاروخا، اعترضت الدفاعات 29 منها وسقط 19 في مناطق مفتوحة.",
        "يتكون المجلس من 40 عضوا، ينتخب 30 منهم ويعين الرئيس 15.",
        "لم يفز الفريق في 18 مباراة، إذ خسر 14 مباراة وانتهت 15 مباراة بالتعادل.",
    ],
)
def test_more_outcomes_than_there_were(text: str) -> None:
    assert ("mismatched-sum", "warning") in flagged(text)


@pytest.mark.parametrize(
    "text",
    [
        "The clinic treated 58 patients. Thirty-nine were discharged and 19 remain in hospital.",
        "The blast injured 30 people. Twelve died on Monday and 25 are still in hospital.",
        "The town has 58 doctors and 300 patients. Thirty-nine were discharged and 124 remain in hospital.",
        "لم يفز الفريق في 19 مباراة، إذ خسر 14 مباراة وانتهت 5 مباريات بالتعادل.",
    ],
)
def test_as_many_or_of_another_whole(text: str) -> None:
    assert [] == flagged(text)
