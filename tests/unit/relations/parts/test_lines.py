"""Lists whose parts stand on lines of their own."""

import pytest
from verdicts import flagged

HEAD = "وزعت الجمعية 641 حقيبة في أربع بلدات على النحو التالي:\n"


@pytest.mark.parametrize("mark", [":", " –", " -"])
def test_lines_that_do_not_make_the_whole(mark: str) -> None:
    lines = f"زحلة{mark} 213 حقيبة\nجزين{mark} 184 حقيبة\nعاليه{mark} 152 حقيبة\nجبيل{mark} 127 حقيبة"
    assert [("mismatched-sum", "warning")] == flagged(HEAD + lines)


@pytest.mark.parametrize(
    "text",
    [
        HEAD + "زحلة: 213 حقيبة\nجزين: 184 حقيبة\nعاليه: 152 حقيبة\nجبيل: 92 حقيبة",
        HEAD + "- زحلة: 213 حقيبة\n- جزين: 184 حقيبة\n- عاليه: 152 حقيبة\n- جبيل: الباقي",
        HEAD + "زحلة: 213 حقيبة\nجزين: 184 حقيبة\nعاليه: 50 حقيبة لكل حي\nجبيل: 92 حقيبة",
        "بقيت للفريق 3 نقاط ليتأهل، والترتيب هو:\nالنجم: 9 نقاط\nالأمل: 6 نقاط\nالشعلة: 4 نقاط",
    ],
)
def test_lines_that_do_or_may_make_the_whole(text: str) -> None:
    assert [] == flagged(text)


@pytest.mark.parametrize(
    "text",
    [
        HEAD + "زحلة: 213 حقيبة\nجزين: 184 حقيبة\nعاليه وجبيل: 152 حقيبة لكل منهما\nوانتهى التوزيع مساء الجمعة.",
        "Cars sold last year:\nNorth: 412 cars\nSouth: 305 cars\nEast: 288 cars\nTotal: 1,050 cars",
        "حالات التسمم في القرى:\nالكفور: 31 حالة\nالزيتونة: 22 حالة\nالعين: 17 حالة\nالمجموع: 80 حالة",
        "The 60 seats were split as follows:\nGreens: 21\nLiberals: 18\nLabour and Unity: 7 each\nOthers: 5",
    ],
)
def test_each_of_two_and_the_line_below(text: str) -> None:
    assert [("mismatched-sum", "warning")] == flagged(text)


@pytest.mark.parametrize(
    "text",
    [
        HEAD + "زحلة: 213 حقيبة\nجزين: 184 حقيبة\nعاليه وجبيل: 122 حقيبة لكل منهما\nوانتهى التوزيع مساء الجمعة.",
        "Cars sold last year:\nNorth: 412 cars\nSouth: 305 cars\nEast: 288 cars\nTotal: 1,005 cars",
        "The 65 seats were split as follows:\nGreens: 21\nLiberals: 18\nLabour and Unity: 7 each\nOthers: 12",
    ],
)
def test_each_of_two_and_the_line_below_add_up(text: str) -> None:
    assert [] == flagged(text)
