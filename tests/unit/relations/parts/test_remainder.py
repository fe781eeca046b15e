"""What is said to be left of a whole, against the whole and the part told before it."""

import pytest

import claimcheck

WRONG = [
    "من بين 36 مسرحا في البلاد، يعمل 21 مسرحا طوال العام، فيما تفتح المسارح التسعة الباقية صيفا.",
    "ضم الفريق 26 باحثا، وصل 15 منهم مساء، على أن يصل الباحثون الـ13 الآخرون لاحقا.",
    "كان في القطار 88 راكبا، أصيب منهم 34، ونقل بقية الركاب وعددهم 45 إلى المحطة.",
    "من أصل 70 بئرا، حفرت 42 بئرا، وبقيت باقي الآبار (38 بئرا) على الورق.",
    "شيدت البلدية 27 جسرا، منها 18 حديدية، والجسور الثمانية الباقية خرسانية.",
    "من أصل 60 مصنعا، عاد 37 مصنعا إلى العمل، وتنتظر المصانع الـ32 المتبقية التيار.",
]
RIGHT = [
    "من بين 30 مسرحا في البلاد، يعمل 21 مسرحا طوال العام، فيما تفتح المسارح التسعة الباقية صيفا.",
    "ضم الفريق 26 باحثا، وصل 15 منهم مساء، على أن يصل الباحثون الـ11 الآخرون لاحقا.",
    "كان في القطار 88 راكبا، أصيب منهم 34، ونقل بقية الركاب وعددهم 54 إلى المحطة.",
    "من أصل 70 بئرا، حفرت 42 بئرا، وبقيت باقي الآبار (28 بئرا) على الورق.",
    "من بين 60 مصنعا، عاد 37 مصنعا إلى العمل و5 مصانع جزئيا، وتنتظر المصانع الـ18 المتبقية التيار.",
    "ضم الفريق 26 باحثا، وصل 15 منهم مساء، وكرم باحثون آخرون من 4 بلدان.",
]


def flagged(text: str) -> list[str]:
    """The severities of what does not add up."""
    return [f.severity.value for f in claimcheck.check(text).findings if f.rule == "mismatched-sum"]


@pytest.mark.parametrize("text", WRONG)
def test_a_part_and_the_rest_that_do_not_make_the_whole(text: str) -> None:
    assert flagged(text) == ["warning"]


@pytest.mark.parametrize("text", RIGHT)
def test_a_part_and_the_rest_that_make_the_whole(text: str) -> None:
    assert flagged(text) == []
