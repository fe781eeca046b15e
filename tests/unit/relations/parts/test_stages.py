"""Whoever came through the later stage was counted at the first: each course with a number that can be, and one not."""

import pytest
from verdicts import flagged

PART = "impossible-part"
CASES = [
    ("The rebels launched 52 drones at dusk. Air defences shot down {} drones.", 37, 73),
    ("They fired 91 shells and 14 drones. While 80 shells and {} drones were intercepted, the rest fell.", 11, 36),
    ("There are 3,140 registered voters in the parish. A total of {} people voted on Sunday.", "2,654", "3,654"),
    ("Some 7,300 people applied and {} were admitted.", "5,100", "8,100"),
    ("A total of 640 pupils sat the exam and {} passed.", 510, 710),
    ("أطلق المسلحون 26 صاروخا على البلدة. واعترضت الدفاعات {} صاروخا.", 12, 62),
    ("بلغ عدد المتقدمين 2300 طالب، وعدد الناجحين {}.", 1850, 2850),
    ("في الدائرة 9,400 ناخب مسجل، وقد أدلى {} ناخب بأصواتهم.", "7,120", "9,720"),
]


@pytest.mark.parametrize(("text", "right", "wrong"), CASES)
def test_no_more_come_through_a_later_stage(text: str, right: object, wrong: object) -> None:
    assert [] == flagged(text.format(right))
    assert [(PART, "warning")] == flagged(text.format(wrong))


@pytest.mark.parametrize(
    "text",
    [
        "The rebels launched 52 drones at dusk. Air defences shot down 73 drones last week.",
        "The army fired 20 shells, and the rebels shot down 21 aircraft.",
        "The parish has 3,140 registered voters; the next one has 4,200. A total of 3,654 people voted.",
    ],
)
def test_two_times_or_two_things_are_no_stages_of_one_course(text: str) -> None:
    assert [] == flagged(text)
