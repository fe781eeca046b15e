"""Units of measure, their conversions, exact, and their names; the only import of pint, and only when needed."""

from collections.abc import Iterable, Iterator
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
    if _is_currency(unit) and unit not in units:
        units.define(f"{unit} = [currency_{unit}]")
    name = "dimensionless" if unit in {"", "count"} else unit
    return units.Quantity(Decimal(number.numerator) / number.denominator, units.parse_units(name))


def _is_currency(unit: str) -> bool:
    """Whether a unit is the ISO 4217 code of a currency."""
    return len(unit) == 3 and unit.isupper()


def is_listed(name: str) -> bool:
    """Whether a name is that of a common unit, and not a word of a text that pint would be asked about in vain."""
    return name in _known()


@cache
def conversion(unit: str, other: str) -> Conversion | None:
    """How magnitudes in one unit become those in another; None if they measure different things.

    Common units are looked up in grammars/conversions.tsv, which pint has written; the others ask pint.
    """
    known = _known()
    unit, other = unit or "count", other or "count"  # plain numbers have no unit
    if unit == other:
        return Conversion(Fraction(1), Fraction(0))
    if unit in known and other in known:
        (dimension, size), (other_dimension, other_size) = known[unit], known[other]
        if dimension != other_dimension:
            return None
        return Conversion(size.slope / other_size.slope, (size.offset - other_size.offset) / other_size.slope)
    if _is_currency(unit) or _is_currency(other):
        return None
    return _computed(unit, other)


def _computed(unit: str, other: Any) -> Conversion | None:
    units = _exact()
    try:
        origin = units.Quantity(Fraction(0), unit).to(other).magnitude
        one, two = (units.Quantity(Fraction(number), unit).to(other).magnitude for number in (1, 2))
    except Exception:  # pint has many errors for units that do not fit or are unknown; all mean no
        return None
    found = Conversion(Fraction(one) - Fraction(origin), Fraction(origin))
    return found if 2 * found.slope + found.offset == two else None  # decibels are no line


@cache
def _known() -> dict[str, tuple[str, Conversion]]:
    """Each common unit with its dimension and its size in base units."""
    rows = files.rows(files.folder() / "conversions.tsv", 4)
    return {
        unit: (dimension, Conversion(Fraction(slope), Fraction(offset))) for _, (unit, dimension, slope, offset) in rows
    }


def table(units: Iterable[str]) -> Iterator[str]:
    """The lines of grammars/conversions.tsv for these units, as pint has them."""
    exact = _exact()
    for unit in sorted(set(units)):
        size = _computed(unit, exact.get_base_units(unit)[1])
        if size is not None:
            dimension = " ".join(f"{name}^{power}" for name, power in sorted(exact.get_dimensionality(unit).items()))
            yield f"{unit}\t{dimension or '1'}\t{size.slope}\t{size.offset}"


class Name(NamedTuple):
    """How a unit or a currency is shown: its symbol, and its forms after numbers in each language."""

    symbol: str
    ar: tuple[str, ...]
    """After one, after three to ten, after eleven and more."""
    en: tuple[str, ...]
    """After one, and after any other number."""


ONLY_COUNTED = Name("", ("",), ("",))


_POWERS = {"2": ("²", "مربع", "square "), "3": ("³", "مكعب", "cubic ")}


def symbol(unit: str) -> str:
    """The unit in steps of arithmetic (km², bbl/d, USD); empty for plain numbers, the unit's own name if unlisted."""
    if unit in {"", "count"}:
        return ""
    return "/".join(name.symbol if (name := _name(part)) else part for part in unit.split(" / "))


def figure(shown: str, unit: str) -> str:
    """A number with its symbol: 5 km², 40 °C, 25%."""
    sign = symbol(unit)
    return f"{shown}{'' if sign in {'', '%', '°'} else ' '}{sign}"


def counted(shown: str, number: Fraction, unit: str, language: str) -> str | None:
    """A number as shown with its unit as the language inflects it; None for units without a name."""
    parts = [_name(part) for part in unit.split(" / ")]
    names = [name for name in parts if name is not None]
    if len(names) < len(parts):
        return None
    first, *rest = names
    if language == "en":
        form = first.en[0 if number == 1 else -1]
        return " per ".join([f"{shown} {form}".rstrip(), *(name.en[0] for name in rest)])
    return " في ".join([_counted_ar(shown, number, first.ar), *(f"ال{name.ar[0]}" for name in rest)])


UNNAMED = "any "


def unnamed(currency: str) -> str:
    """A currency whose country is left open: the name it goes by is that of any dinar, or any riyal."""
    return UNNAMED + currency


def _counted_ar(shown: str, number: Fraction, forms: tuple[str, ...]) -> str:
    """One mile, two miles (in the oblique case), 3 miles, 11 miles, 1.5 miles; a number of things stands alone."""
    one, last = forms[0], number % 100
    if not one:
        return shown
    if number == 1:
        return f"{one} {'واحدة' if one.split()[0].endswith('ة') else 'واحد'}"
    if number == 2 and len(forms) > 1:
        return " ".join(f"{word[:-1]}تين" if word.endswith("ة") else f"{word}ين" for word in one.split())
    if number.denominator > 1 or last < 3:
        return f"{shown} {one}"
    return f"{shown} {forms[min(1, len(forms) - 1)] if last <= 10 else forms[-1]}"


def _name(unit: str) -> Name | None:
    """The name of a unit, of its square or its cube."""
    if unit == "count":
        return ONLY_COUNTED
    base, _, power = unit.removeprefix(UNNAMED).partition(" ** ")
    name = _names().get(base)
    if name is not None and base != unit and not power:
        return Name(
            name.symbol, tuple(form.split()[0] for form in name.ar), tuple(form.split()[-1] for form in name.en)
        )
    if name is None or not power:
        return name
    sign, adjective, word = _POWERS[power]
    one, few, many = (name.ar * 3)[:3] if len(name.ar) == 1 else name.ar
    ending = "ة" if one.endswith("ة") else ""
    is_varied = len(name.ar) > 1
    arabic = (f"{one} {adjective}{ending}", f"{few} {adjective}ة", f"{many} {adjective}{ending or 'ا'}")
    return Name(name.symbol + sign, arabic if is_varied else arabic[:1], tuple(word + form for form in name.en))


@cache
def _names() -> dict[str, Name]:
    rows = files.rows(files.folder() / "unit_names.tsv", 4)
    return {unit: Name(sign, tuple(ar.split("|")), tuple(en.split("|"))) for _, (unit, sign, ar, en, *_) in rows}
