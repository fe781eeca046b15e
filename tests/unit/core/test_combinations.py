"""What a sign between digits means, it means in every count of its sentence."""

import pytest
from verdicts import rules


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("تقدم للوظيفة 310.240 شابا، من بينهم 415.120 من الشابات.", ["impossible-part"]),
        ("تقدم للوظيفة 310.240 شابا، من بينهم 115.120 من الشابات.", []),
    ],
)
def test_grouped_digits_are_read_alike(text: str, expected: list[str]) -> None:
    assert expected == rules(text)
