"""Changes whose two levels are the only ones of their sentence, and steps from a time told in a clause of its own."""

import pytest
from verdicts import flagged, labels, rules

OUTPUT = "The mill's output fell to {} tonnes in the second half of the season from 8,150 tonnes in the first."
RENT = "The rent has gone up from $1,200 to $1,500 since the sale, a rise of {} per cent."
ONION = "بعد أن كان سعر الكيلوغرام 40 دينارا، صار {} دينارا، أي أنه انخفض بنسبة 50% خلال شهر."
TOURISTS = "زاد عدد السياح خلال خمس سنوات من 12,4 مليون سائح إلى {} مليونا، أي بزيادة بلغت 3,2 ملايين سائح."
WOLVES = "The number of wolves has gone up by {} over the last count, from 43 to 57."
RATE = "Unemployment in the valley stood at 6.4%, {} points lower than in 2019, when it was 8.4%."
PASSES = "بلغت نسبة النجاح 61.7 في المئة، بزيادة {} نقاط عن السنة الماضية التي سجلت 57.7 في المئة."
HARVEST = "يصل المحصول إلى {} مليون طن، بزيادة تقدر بنصف مليون طن عن الموسم الماضي الذي بلغ 6.2 مليون طن."


@pytest.mark.parametrize(
    ("text", "right", "wrong", "rule"),
    [
        (OUTPUT, "7,900", "8,900", "wrong-direction"),
        (RENT, "25", "52", "mismatched-change"),
        (ONION, "20", "28", "mismatched-change"),
        (TOURISTS, "15,6", "16,5", "mismatched-change"),
        (WOLVES, "14", "41", "mismatched-change"),
        (RATE, "two", "five", "mismatched-change"),
        (PASSES, "4", "7", "mismatched-change"),
        (HARVEST, "6.7", "5.7", "wrong-direction"),
    ],
)
def test_the_only_two_levels_of_a_sentence(text: str, right: str, wrong: str, rule: str) -> None:
    assert [] == flagged(text.format(right))
    assert [rule] == rules(text.format(wrong))


@pytest.mark.parametrize(
    "text",
    [
        "Sales rose to $61m from $57m, and profit by $22m.",
        "Fares rose from $4 to $5 on Monday, and by 60% over the year.",
        "The fleet grew 7% to 31,400 from 12 makers.",
        "ارتفعت الواردات 9% على أساس سنوي إلى 14 مليون دينار مقابل 15 مليون دينار في الشهر السابق.",
        "صعد السعر إلى 57 دولارا مقتربا من مستوى 60 دولارا.",
        "Output was 40 tonnes, 12 more than last year, when exports were 61 tonnes.",
    ],
)
def test_levels_of_two_things(text: str) -> None:
    assert [] == flagged(text)


def test_what_is_compared_is_named() -> None:
    told = labels("Seats went up from 12,000 to 14,500 in May, an increase of 3,400.")
    assert [["from 12,000 to 14,500", "3,400"]] == told
