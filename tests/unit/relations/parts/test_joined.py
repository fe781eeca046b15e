"""Lists of one whole in several places: put together only where nobody can be in two of them."""

import pytest
from verdicts import report

from claimcheck.core import Outcome

WHY = "parts of one whole in several places"
FIRST = "قتل 52 شخصا في انهيار مبنى بالميناء، بينهم 17 امرأة و14 طفلا.\n\nوقال مدير المستشفى إن بين القتلى {}."


@pytest.mark.parametrize(
    ("more", "outcomes"),
    [
        ("26 رجلا", [Outcome.CONTRADICTION]),
        ("21 رجلا", [Outcome.CONSISTENT]),
        ("26 أجنبيا", []),
        ("12 امرأة", []),
    ],
)
def test_lists_are_joined_where_they_cannot_overlap(more: str, outcomes: list[Outcome]) -> None:
    assert outcomes == [each.outcome for each in report(FIRST.format(more)).comparisons if each.why == WHY]
