"""Three decimals before a plural, which only three to ten have, are read as decimals first; a list is no figure."""

import pytest

import claimcheck


@pytest.mark.parametrize(
    ("text", "first", "other"),
    [
        ("3.125 ملايين دينار", 3_125_000, 3_125_000_000),
        ("5.400 آلاف شخص", 5_400, 5_400_000),
        ("2.266 تريليون جنيه", 2_266 * 10**9, 2_266 * 10**12),
        ("15.250 ألف شخص", 15_250_000, 15_250),
    ],
)
def test_the_likelier_value_comes_first_and_the_other_is_kept(text: str, first: int, other: int) -> None:
    (quantity,) = claimcheck.extract(text)
    assert first == quantity.number
    assert {first, other} <= {reading.number for reading in quantity.readings()}


def test_numbers_listed_without_spaces_are_not_one() -> None:
    assert all((quantity.number or 0) < 100 for quantity in claimcheck.extract("استأنف المتهمون (7,9,11,14,16) الحكم."))
