"""A sentence that opens with its mark goes on with what the one before counts."""

import pytest
from verdicts import flagged

PART = "impossible-part"
CASES = [
    ("The storm damaged 340 homes. Of those, {} stood by the river.", 43, 430),
    ("The town, home to 90,000 people, has recorded 84 cases of measles. Of these, {} were in children.", 19, 91),
    ("Police held 46 people on Sunday. Among them were {} minors.", 12, 52),
    ("The board got 310 complaints. Of these complaints, {} were of noise.", 42, 420),
    ("تضرر 340 منزلا في العاصفة. ومن هذه المنازل {} على ضفة النهر.", 43, 430),
    ("أجلت السلطات 1200 شخص. ومن بين هؤلاء {} طفل.", 500, 1500),
]


@pytest.mark.parametrize(("text", "right", "wrong"), CASES)
def test_those_are_the_ones_told_before(text: str, right: int, wrong: int) -> None:
    assert [] == flagged(text.format(right))
    assert [(PART, "warning")] == flagged(text.format(wrong))
