"""Margins and the two figures that they part."""

import pytest
from verdicts import labels, rules


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("رفع المنستير رصيده إلى 26 نقطة بفارق 4 نقاط عن المتصدر الذي يملك 31 نقطة.", {"26 نقطة", "4 نقاط", "31 نقطة"}),
        ("رفع البنزرتي رصيده إلى 41 نقطة متقدما بفارق 6 نقاط على القابسي (37).", {"41 نقطة", "6 نقاط", "37"}),
        ("فازت القائمة بـ6140 صوتا مقابل 5870 صوتا لمنافستها، بفارق 370 صوتا.", {"6140 صوتا", "5870 صوتا", "370 صوتا"}),
        ("يبتعد النادي بفارق 13 نقطة برصيد 47 نقطة مقابل 24 للملاحق.", {"13 نقطة", "47 نقطة", "24"}),
    ],
)
def test_a_margin_that_its_figures_belie_is_worth_a_warning(text: str, words: set[str]) -> None:
    assert [words] == [set(label) for label in labels(text)]


@pytest.mark.parametrize(
    "text",
    [
        "رفع المنستير رصيده إلى 27 نقطة بفارق 4 نقاط عن المتصدر الذي يملك 31 نقطة.",
        "فازت القائمة بـ6140 صوتا مقابل 5870 صوتا لمنافستها، بفارق 270 صوتا.",
        "بقي الملعب عند 12 نقطة، وتقلص الفارق إلى 5 نقاط بين المتصدر وملاحقه الذي جمع 44 نقطة.",
        "رفع الباطن رصيده إلى 19 نقطة بفارق الأهداف عن الفيحاء الثاني برصيد 19 نقطة.",
    ],
)
def test_other_margins_are_passed(text: str) -> None:
    assert [] == rules(text)


def test_a_figure_told_again_at_another_pace_is_not_exceeded() -> None:
    text = "تسجل البلاد 20 حالة وفاة يوميا أي ما يزيد عن 7 آلاف حالة وفاة سنويا."
    assert [] == rules(text)
