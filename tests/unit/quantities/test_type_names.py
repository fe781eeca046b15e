"""Digits that a letter is glued to are a name: A320, F16, B787-9."""

import pytest

import claimcheck


@pytest.mark.parametrize("text", ["هبطت طائرة A380 سالمة", "طائرات F16 وN5 في المطار", "طراز B787-9 الجديد"])
def test_digits_glued_to_a_letter_are_no_figure(text: str) -> None:
    assert () == tuple(claimcheck.extract(text))


def test_a_letter_behind_the_digits_is_their_unit_and_a_currency_before_a_scale_stays() -> None:
    assert [16] == [quantity.number for quantity in claimcheck.extract("بلغت درجة الحرارة 16F")]
    assert [4_000_000_000] == [quantity.number for quantity in claimcheck.extract("بلغت القيمة $4B")]
