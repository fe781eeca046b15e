"""Lists with their total in plain words."""

import pytest

from tests.verdicts import flagged

SUM = ("mismatched-sum", "warning")


@pytest.mark.parametrize(
    "text",
    [
        "Divers brought up 31 coins, 12 rings and 4 coins of silver, a haul of 57 coins.",
        "Hill ward has 24 polling stations, Dock ward 19 and Mill ward 12, so the town has 65 of its own.",
        "Oman shipped 5.2 million tons to India and 1.7 million tons to Japan, which makes 7.9 million tons overall.",
        "يتألف الوفد من 7 مهندسين و11 فنيا و12 سائقا، أي 20 شخصا.",
    ],
)
def test_a_list_that_does_not_make_its_total_is_questioned(text: str) -> None:
    assert [SUM] == flagged(text)


@pytest.mark.parametrize(
    "text",
    [
        "Divers brought up 31 coins, 12 rings and 4 coins of silver, a haul of 47 coins.",
        "The shop sold 40 phones in the morning and 60 in the evening, for a total of 480 this week.",
        "The choir had 60 singers. Fourteen left, and another 20 singers joined, taking the total to 66.",
        "Oman shipped 5.2 million tons to India and 1.7 million tons to Japan, which makes 6.9 million tons overall.",
        "يتألف الوفد من 7 مهندسين و11 فنيا و12 سائقا، أي 30 شخصا.",
    ],
)
def test_a_list_that_makes_its_total_or_a_part_of_it_is_left_alone(text: str) -> None:
    assert [] == flagged(text)
