"""Sets of a match beside the words for how many each side won: sound as they stand, wrong with one slip."""

import re

import pytest
from verdicts import flagged

_SLIP = re.compile(r"\{(.+?) -> (.+?)\}")
SLIPS = [
    "فاز اللاعب بثلاث مجموعات مقابل {واحدة -> اثنتين} بواقع 6-4 و3-6 و7-5 و6-2.",
    "تقدمت اللاعبة بمجموعتين متتاليتين: (6-4) و({7-5 -> 5-7}).",
    "She came through by two sets to one, 6-4, {3-6 -> 6-3}, 7-6 (7-5).",
    "She needed only straight sets, 6-4, {6-3 -> 3-6}.",
]


def test_the_half_time_score_is_held_against_the_final_one_of_another_sentence() -> None:
    sound = "Wales kept their hopes alive after a 31-16 win.\nScotland never made good a 20-3 interval deficit."
    assert [] == flagged(sound)
    assert flagged(sound.replace("20-3", "36-3"), "mismatched-score")


@pytest.mark.parametrize("text", SLIPS)
def test_a_slip_is_flagged_and_the_text_without_it_is_not(text: str) -> None:
    assert [] == flagged(_SLIP.sub(r"\1", text))
    assert flagged(_SLIP.sub(r"\2", text))
