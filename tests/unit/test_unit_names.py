"""Units are shown by the names and symbols that readers know."""

from fractions import Fraction

import pytest

from claimcheck import files, units

UNITS = sorted(
    {
        cells[0]
        for language in ("ar", "en")
        for table in ("units.tsv", "currencies.tsv")
        for _, cells in files.rows(files.folder() / "lexicon" / language / table)
    }
)


@pytest.mark.parametrize("unit", UNITS)
def test_every_unit_and_currency_of_the_lexicon_has_a_name(unit: str) -> None:
    for language in ("ar", "en"):
        assert units.counted("5", Fraction(5), unit, language), "add the unit to grammars/unit_names.tsv"
    assert " ** " not in units.symbol(unit)


@pytest.mark.parametrize(
    ("number", "unit", "arabic", "english"),
    [
        (1, "mile", "ميل واحد", "1 mile"),
        (2, "mile ** 2", "ميلين مربعين", "2 square miles"),
        (5, "kilometer ** 2", "5 كيلومترات مربعة", "5 square kilometres"),
        (18, "foot", "18 قدما", "18 feet"),
        (11, "yard", "11 ياردة", "11 yards"),
        (100, "meter ** 3", "100 متر مكعب", "100 cubic metres"),
        (103, "day", "103 أيام", "103 days"),
        (2, "light_year", "سنتين ضوئيتين", "2 light years"),
        (40, "megawatt", "40 ميغاواط", "40 megawatts"),
        (90, "kilometer / hour", "90 كيلومترا في الساعة", "90 kilometres per hour"),
        (3, "SAR", "3 ريالات سعودية", "3 Saudi riyals"),
        (12, "GNF", "12 فرنكا غينيا", "12 Guinean francs"),
        (4, "SEK", "4 كرونات سويدية", "4 Swedish kronor"),
    ],
)
def test_units_are_inflected_as_the_language_counts(number: int, unit: str, arabic: str, english: str) -> None:
    assert arabic == units.counted(str(number), Fraction(number), unit, "ar")
    assert english == units.counted(str(number), Fraction(number), unit, "en")


def test_fractions_take_the_singular_in_arabic() -> None:
    assert "1.5 ميل مربع" == units.counted("1.5", Fraction(3, 2), "mile ** 2", "ar")
    assert "1.5 square miles" == units.counted("1.5", Fraction(3, 2), "mile ** 2", "en")


def test_a_unit_without_a_name_has_none() -> None:
    assert units.counted("5", Fraction(5), "XYZ", "ar") is None
    assert "XYZ" == units.symbol("XYZ")


def test_symbols_of_arithmetic() -> None:
    symbols = {"kilometer ** 2": "km²", "mile ** 2": "mi²", "degC": "°C", "barrel / day": "bbl/d", "count": "", "": ""}
    assert symbols == {unit: units.symbol(unit) for unit in symbols}
    assert ["5 km²", "25%", "40 °C"] == [
        units.figure("5", "kilometer ** 2"), units.figure("25", "percent"), units.figure("40", "degC"),
    ]  # fmt: skip
