"""Units that only quantulum3 knows, and what it is never asked about."""

import sys

import pytest

import claimcheck


def test_a_rare_unit_is_found_and_the_value_is_ours() -> None:
    (quantity,) = claimcheck.extract("They took up 12.5 kGy.", language="en")
    assert (125, "kilogray") == (quantity.number and quantity.number * 10, quantity.unit)


def test_a_quotient_of_units_takes_what_it_is_per() -> None:
    (quantity,) = claimcheck.extract("It loses 35 J/m^2 per day.", language="en")
    assert "35 J/m^2 per day" == quantity.surface
    assert quantity.to_pint().check("[mass] / [time] ** 3")


@pytest.mark.parametrize("text", ["12 and/or 5 of them", "5 eBay users", "300 MPs", "7 N/A", "3 MJ/kg or 3 mT"])
def test_what_is_no_such_unit_stays_without(text: str) -> None:
    wrong = {"milligray", "meter / second", "megaton", "millijoule * kilogram ** -1"}
    assert wrong.isdisjoint(quantity.unit for quantity in claimcheck.extract(text, language="en"))


def test_the_import_leaves_no_stub_behind() -> None:
    claimcheck.extract("It took 3 kGy.", language="en")
    assert "typeguard" not in sys.modules or sys.modules["typeguard"].__spec__ is not None
