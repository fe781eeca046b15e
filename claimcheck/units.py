"""Units of measure and their conversions, exact; the only import of pint, and only when needed."""

from decimal import Decimal
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from claimcheck import files

if TYPE_CHECKING:
    import pint


class Conversion(NamedTuple):
    """A magnitude in one unit is `magnitude * slope + offset` in the other."""

    slope: Fraction
    offset: Fraction


def _registry(number: type) -> "pint.UnitRegistry[Any]":
    """Pint's own units and those of grammars/units.txt, over this type of number."""
    import pint

    units: pint.UnitRegistry[Any] = pint.UnitRegistry(None, non_int_type=number, on_redefinition="ignore")
    units.load_definitions(Path(pint.__file__).with_name("default_en.txt"))
    units.load_definitions(files.folder() / "units.txt")
    return units


@cache
def registry() -> "pint.UnitRegistry[Any]":
    """The registry of the quantities that users get; decimals print well."""
    return _registry(Decimal)


@cache
def _exact() -> "pint.UnitRegistry[Any]":
    """The registry of our own conversions; fractions keep a third a third."""
    return _registry(Fraction)


def quantity(number: Fraction, unit: str) -> "pint.Quantity[Any]":
    """So much of a unit, as pint has it; a currency becomes a dimension of its own."""
    units = registry()
    if len(unit) == 3 and unit.isupper() and unit not in units:
        units.define(f"{unit} = [currency_{unit}]")
    name = "dimensionless" if unit in {"", "count"} else unit
    return units.Quantity(Decimal(number.numerator) / number.denominator, units.parse_units(name))


@cache
def conversion(unit: str, other: str) -> Conversion | None:
    """How magnitudes in one unit become those in another; None if they measure different things."""
    if unit == other:
        return Conversion(Fraction(1), Fraction(0))
    units = _exact()
    try:
        origin = units.Quantity(Fraction(0), unit).to(other).magnitude
        one = units.Quantity(Fraction(1), unit).to(other).magnitude
    except Exception:  # pint has many errors for units that do not fit or are unknown; all mean no
        return None
    return Conversion(Fraction(one) - Fraction(origin), Fraction(origin))
