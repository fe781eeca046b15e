"""Parts of a pronoun, in whatever words, are held against what was told before."""

import pytest

from tests.verdicts import flagged

PART = ("impossible-part", "warning")


@pytest.mark.parametrize(
    "text",
    [
        "There were 34 passengers on the ferry when it ran aground off Zanzibar. Divers brought 43 of them ashore.",
        "A poll of 900 Kenyan farmers found that 960 of the respondents had no insurance.",
        "The office received 210 letters. Clerks found that 270 of these needed a reply.",
        "من أصل 1250 طالبا تقدموا للاختبار، اجتاز 1930 منهم المقابلة.",
        "بلغت قيمة المنحة 26 مليون دينار، أنفق منها حتى نهاية العام 62 مليون دينار.",
        "تسلم المستشفى 14 سيارة إسعاف، ودخلت 41 سيارة من هذه الدفعة الخدمة أمس.",
    ],
)
def test_a_part_above_all_that_was_told_is_questioned(text: str) -> None:
    assert [PART] == flagged(text)


@pytest.mark.parametrize(
    "text",
    [
        "There were 43 passengers on the ferry when it ran aground off Zanzibar. Divers brought 34 of them ashore.",
        "Fourteen were killed and 20 hurt, and ambulances took 31 of them to Oran.",
        "Nine towns were shelled and residents fled. Some 80 of them are in schools.",
        "A choir of 30, many of them over 60, sang.",
        "من أصل 1930 طالبا تقدموا للاختبار، اجتاز 1250 منهم المقابلة.",
        "بلغت قيمة المنحة 62 مليون دينار، أنفق منها حتى نهاية العام 26 مليون دينار.",
        "أكد 5 من أصل 14 منهم أنهم بخير.",
    ],
)
def test_a_part_of_what_was_told_is_left_alone(text: str) -> None:
    assert [] == flagged(text)
