"""Corrections: the one figure that can be wrong, by all relations that it stands in."""

import pytest

import claimcheck


@pytest.mark.parametrize(
    ("text", "correction"),
    [
        (
            "بلدية الساحل توزع 930 سلة\n\nوزعت بلدية الساحل 390 سلة، هي 210 سلال في الشمال و180 سلة في الجنوب.",
            "390 سلة",
        ),
        (
            "The school has 480 pupils: 210 girls and 230 boys. The 210 girls are 47.7 percent of its 440 pupils.",
            "440 pupils",
        ),
        ("حضر 90 من أصل 250 مدعوا، أي بنسبة 63%. وقال المنظمون إن 90 مدعوا حضروا من أصل 250 مدعوا.", "36%"),
    ],
)
def test_a_figure_that_others_vouch_for_is_not_the_wrong_one(text: str, correction: str) -> None:
    assert [correction] == [finding.suggestion for finding in claimcheck.check(text).findings]


@pytest.mark.parametrize(
    "text",
    [
        "قتل 48 شخصا، هم 26 رجلا و12 امرأة.",
        "وصل 60 شخصا (20 رجلا و15 امرأة و15 طفلا).",
    ],
)
def test_where_several_figures_may_be_wrong_none_is_named(text: str) -> None:
    assert [None] == [finding.suggestion for finding in claimcheck.check(text).findings]
