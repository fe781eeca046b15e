"""Lower bounds, and the exact number below them."""

import pytest
from verdicts import flagged, rules

COACH = "A coach carrying more than 400 pupils overturned near York. The coach with {} pupils on board left the road."
RIGHT_AND_WRONG = [
    (COACH, "438", "338"),
    ("أعلنت الجامعة وجود أكثر من 60 ألف مقعد شاغر. وبلغت المقاعد في التقرير {} مقعدا شاغرا.", "60,418", "50,418"),
]
SOUND = [
    "A coach carrying more than 400 pupils stopped. Another coach had 338 pupils on board.",
    "More than 400 pupils sat the exam near York. Of the 338 pupils who passed near York, 12 were twins.",
    "جاء أكثر من 600 زائر. وقال الحارس إن 30 زائرا دفعوا ثمن التذكرة.",
    "قتل أكثر من 600 شخص في الحرب. وقتل 418 شخصا في الزلزال.",
    "تتوفر المكتبة على أكثر من 600 كتاب نادر. وفيها 418 كتابا مطبوعا.",
]


@pytest.mark.parametrize(("text", "right", "wrong"), RIGHT_AND_WRONG)
def test_an_exact_number_is_not_below_the_bound(text: str, right: str, wrong: str) -> None:
    assert [] == rules(text.format(right))
    assert [("mismatched-repeat", "warning")] == flagged(text.format(wrong))


@pytest.mark.parametrize("text", SOUND)
def test_parts_others_and_the_dead_may_be_fewer(text: str) -> None:
    assert [] == rules(text)
