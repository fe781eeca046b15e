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
