"""A round floor above the long figure that it was made of."""

import pytest
from verdicts import flagged, rules

WRONG = [
    "باعت الشركة 90 ألف سيارة بمبيعات تجاوزت 8 مليارات ريال خلال العام الماضي. "
    "وأوضح بيانها أنها باعت 90,312 سيارة، بمبيعات بلغت 6 مليارات و512 مليونا و340 ألف ريال.",
    "وصل إلى الجزيرة أكثر من 720 ألف سائح. قال الوزير إن عدد السائحين الواصلين إلى الجزيرة 270 ألفا و418 سائحا.",
    "The fund paid out more than $640 million in hurricane claims. Hurricane claims paid reached $461,208,355.",
    "The city planted more than 520,000 saplings on the hills. The work took 9 years. "
    "Gardeners planted 253,118 saplings on those hills, said the mayor.",
]
SOUND = [
    "تجاوزت مبيعات الشركة 6 مليارات ريال. وأوضح بيانها أن المبيعات بلغت 6 مليارات و512 مليونا و340 ألف ريال.",
    "تجاوزت مبيعات الشركة 8 مليارات ريال. وبلغت مبيعات العام السابق 6 مليارات و512 مليونا و340 ألف ريال.",
    "يسكن الإقليم أكثر من 900 ألف نسمة. وتستحوذ العاصمة على ثلث سكان الإقليم بواقع 301,415 نسمة.",
    "The fund paid out more than $640 million in storm claims. Of all storm claims $461,208,355 went to farmers, "
    "and $180,100,000 to towns, $641,308,355 in all.",
    "The ports handled more than 520,000 containers. In April the northern port handled 253,118 containers.",
]


@pytest.mark.parametrize("text", WRONG)
def test_a_floor_above_what_it_rounds_is_flagged(text: str) -> None:
    assert "mismatched-repeat" in rules(text)


@pytest.mark.parametrize("text", SOUND)
def test_a_floor_of_something_else_is_left_alone(text: str) -> None:
    assert flagged(text) == []
