"""Scores told from the winner's side, draws, and matches that a shoot-out decided."""

import pytest
from verdicts import flagged

WRONG = [
    "Leeds trailed 10-14 at the break but rallied to win 17-22 on Friday.",
    "Kenya took the series 1-3 against Ghana.",
    "Torres downed Weber 6-3, 3-6, 4-6 on Tuesday.",
    "Porto were held to a 2-1 draw by Braga.",
    "Milan beat Roma 5-4 on penalties after the game finished 1-0 following extra time.",
    "فاز الأهلي بركلات الترجيح 4-3 بعد انتهاء الوقت الأصلي 2-1.",
    "A 3-2 stalemate in Lille left both sides unhappy.",
]

SOUND = [
    "Leeds trailed 10-14 at the break but rallied to win 22-17 on Friday.",
    "Kenya took the series 3-1 against Ghana.",
    "Torres downed Weber 6-3, 3-6, 6-4 on Tuesday.",
    "Porto were held to a 1-1 draw by Braga.",
    "Milan beat Roma 5-4 on penalties after the game finished 1-1 following extra time.",
    "Ajax went through on penalties 4-2 after the second leg finished 2-1, for 3-3 on aggregate.",
    "They won 2-1 in the first leg and lost 0-3 in the second.",
    "He won 7-6 (5-7), 6-4.",
    "She won 4-6, 6-3, 6-2.",
    "The team took 3-4 days to recover.",
    "The hosts took the lead, won 20-18 and then lost 15-19.",
    "Trailing 0-2, Bath took it to 2-2.",
    "Ford won 2-6, 6-4, 6-1 against Hill.",
]


@pytest.mark.parametrize("text", WRONG)
def test_a_score_that_belies_its_winner_is_flagged(text: str) -> None:
    assert "mismatched-score" in {rule for rule, _ in flagged(text)}


@pytest.mark.parametrize("text", SOUND)
def test_other_scores_are_left_alone(text: str) -> None:
    assert [] == flagged(text)
