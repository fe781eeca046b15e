"""Moves from rank to rank: who climbs comes to a better one."""

import pytest
from verdicts import rules


@pytest.mark.parametrize(
    "text",
    [
        "The club slipped from seventh to fourth.",
        "She climbed from ninth to sixth in the table, and Ward rose from third to eighth.",
        "هبط الفريق من المركز السابع إلى المركز الرابع.",
    ],
)
def test_a_move_goes_the_way_its_verb_says(text: str) -> None:
    assert rules(text) == ["mismatched-ranking"]


@pytest.mark.parametrize(
    "text",
    [
        "The club slipped from fourth to seventh.",
        "She moved up from second to fourth grade.",
        "Output rose from the first to the second quarter.",
        "She climbed from ninth to sixth in the table, and Ward fell from third to eighth.",
    ],
)
def test_a_fall_and_what_has_no_rank_are_left_alone(text: str) -> None:
    assert rules(text) == []
