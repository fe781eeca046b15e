"""Units that only quantulum3 knows, and what it is never asked about."""

import sys

import pytest

import claimcheck


def test_a_rare_unit_is_found_and_the_value_is_ours() -> None:
    (quantity,) = claimcheck.extract("They took up 12.5 mGy.", language="en")
    assert (125, "milligray") == (quantity.number and quantity.number * 10, quantity.unit)


def test_a_quotient_of_units_takes_what_it_is_per() -> None:
    (quantity,) = claimcheck.extract("It receives 20 J/m^2 per year.", language="en")
    assert "20 J/m^2 per year" == quantity.surface
    assert quantity.to_pint().check("[mass] / [time] ** 3")


@pytest.mark.parametrize("text", ["12 and/or 5 of them", "5 eBay users", "300 MPs", "7 N/A"])
def test_words_that_are_no_unit_stay_without(text: str) -> None:
    assert not [quantity for quantity in claimcheck.extract(text, language="en") if quantity.kind.value == "measure"]


def test_the_import_leaves_no_stub_behind() -> None:
    claimcheck.extract("It took 3 mGy.", language="en")
    assert "typeguard" not in sys.modules or sys.modules["typeguard"].__spec__ is not None
