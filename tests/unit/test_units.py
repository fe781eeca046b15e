"""Units: the table of conversions says what pint says."""

from fractions import Fraction
from itertools import pairwise

import pytest

from claimcheck import units
from claimcheck.units import Conversion


def test_a_square_mile_is_2_59_square_kilometres() -> None:
    found = units.conversion("mile ** 2", "kilometer ** 2")
    assert found == Conversion(Fraction("2.589988110336"), Fraction(0))


def test_temperatures_have_an_offset() -> None:
    assert Conversion(Fraction(9, 5), Fraction(32)) == units.conversion("degC", "degF")


@pytest.mark.parametrize(
    ("unit", "other"), [("mile", "kilogram"), ("mile", "mile ** 2"), ("nonsense", "mile"), ("CHF", "mile")]
)
def test_what_measures_other_things_has_no_conversion(unit: str, other: str) -> None:
    assert units.conversion(unit, other) is None


def test_the_table_says_what_pint_says() -> None:
    by_dimension: dict[str, list[str]] = {}
    for unit, (dimension, _) in units._known().items():
        by_dimension.setdefault(dimension, []).append(unit)
    pairs = [pair for same in by_dimension.values() for pair in pairwise(same)]
    assert len(pairs) > 100
    assert [] == [pair for pair in pairs if units.conversion(*pair) != units._computed(*pair)]


def test_pint_is_not_asked_about_currencies(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(units, "_exact", lambda: pytest.fail("pint was loaded"))
    assert units.conversion("XOF", "mile") is None
