"""Shares whose last is what the others leave."""

import pytest

from tests.verdicts import flagged

SHARES = ("mismatched-complement", "warning")


@pytest.mark.parametrize(
    "text",
    [
        "About 64 per cent of the shops were open. The other 46 per cent stayed shut.",
        "Three fifths of the seats went to women and the remaining half to men.",
        "Some 48% of the flour came from Kazakhstan and 27% from Russia, and local mills supplied the remaining 35%.",
        "Maize made up 43% of the crop, millet 33%, rice 14% and all other grains 20%.",
        "ذهب 40% من المياه إلى الزراعة و35% إلى الصناعة، أما الـ35% الباقية فللمنازل.",
        "لم يسدد الرسوم إلا 31 في المئة من الطلاب، ما يعني أن 96 في المئة منهم متأخرون.",
        "يأتي 75% من الماء من النهر و35% من الآبار.",
        "ارتفعت حصة الشريك الياباني في المنجم إلى 70%، لتتراجع حصة الشركة الوطنية إلى 45%.",
    ],
)
def test_a_rest_that_the_others_do_not_leave_is_questioned(text: str) -> None:
    assert [SHARES] == flagged(text)


@pytest.mark.parametrize(
    "text",
    [
        "About 64 per cent of the shops were open. The other 36 per cent stayed shut.",
        "Some 48% of the flour came from Kazakhstan, and 60% of the remaining 52% from Russia.",
        "Maize made up 43% of the crop, millet 33%, rice 14% and all other grains 10%.",
        "لم يسدد الرسوم إلا 31 في المئة من الطلاب، ما يعني أن 69 في المئة منهم متأخرون.",
        "زاد الطلب 75% من آسيا و35% من أوروبا.",
        "ارتفعت حصة الشريك الياباني في المنجم إلى 70%، لتتراجع حصة الشركة الوطنية إلى 30%.",
    ],
)
def test_a_rest_that_fits_is_left_alone(text: str) -> None:
    assert [] == flagged(text)
