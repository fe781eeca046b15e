"""The architecture: who imports whom, how long files may be, and word lists that contradict nobody."""

import ast
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from babel import Locale
from babel.dates import get_day_names, get_month_names
from babel.numbers import get_territory_currencies
from lark import Lark
from lark.lexer import Lexer

from claimcheck import files
from claimcheck.grammar import lexicon, table, windows
from claimcheck.grammar.lexicon import Lexicon, Money, MonthName, Unit
from claimcheck.quantities import find
from claimcheck.text.normalise import fold_word

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "claimcheck"
SOURCES = sorted(PACKAGE.rglob("*.py"))
LONGEST_FILE, LONGEST_FUNCTION = 300, 40
LANGUAGES = sorted(path.name for path in files.folder().iterdir() if list(path.glob("*.lark")))
LISTS = sorted(files.folder().rglob("*.tsv"))
HOMES = {
    "lark": "grammar/parser.py",
    "pint": "units.py",
    "quantulum3": None,
    "hijridate": None,
}
"""The one file that imports each library; None if any one file may."""

each_source = pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(PACKAGE)))
each_language = pytest.mark.parametrize("language", LANGUAGES)


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


# ---- imports and lengths


def test_stages_know_the_layers_below_them_and_never_each_other() -> None:
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    found = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert 0 == found.returncode, found.stdout + found.stderr


@pytest.mark.parametrize("library", HOMES)
def test_a_library_is_imported_in_one_file(library: str) -> None:
    importers = [str(path.relative_to(PACKAGE)) for path in SOURCES if library in set(imported(path))]
    home = HOMES[library]
    assert importers == [home] if home else len(importers) <= 1, importers


def imported(path: Path) -> Iterator[str]:
    """The top-level packages that a file imports when it runs."""
    for node in nodes(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]


def nodes(node: ast.AST) -> Iterator[ast.AST]:
    """All nodes but those that only a type checker sees."""
    yield node
    for child in ast.iter_child_nodes(node):
        if not (isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test)):
            yield from nodes(child)


@each_source
def test_files_and_functions_are_short(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE
    functions = (node for node in ast.walk(tree(path)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    lengths = {node.name: (node.end_lineno or 0) - node.lineno + 1 for node in functions}
    assert {} == {name: length for name, length in lengths.items() if length > LONGEST_FUNCTION}


@each_source
def test_every_file_says_what_it_is(path: Path) -> None:
    docstring = ast.get_docstring(tree(path))
    assert docstring or not tree(path).body, "a docstring at the top"
    if docstring:
        assert docstring.splitlines()[0].rstrip().endswith((".", ":")), "the first line is one sentence"


def test_no_module_is_called_utils() -> None:
    assert [] == [path for path in SOURCES if path.stem in {"utils", "util", "helpers", "common", "misc"}]


# ---- grammars


class _Given(Lexer):
    def __init__(self, _conf: object) -> None:
        pass

    def lex(self, data: object) -> object:  # type: ignore[override]
        return iter(())


@cache
def words(language: str) -> Lexicon:
    return lexicon.load(language)


def grammar(language: str) -> str:
    paths = sorted((files.folder() / language).glob("*.lark"))
    return "\n".join(path.read_text(encoding="utf-8") for path in paths)


def built(language: str, *, strict: bool) -> Lark:
    classes = words(language).classes | table.CLASSES | frozenset(find.PRODUCED)
    text = f"{grammar(language)}\n%declare {' '.join(sorted(classes))}"
    starts = [level.start for level in find.reader(language).levels]
    return Lark(text, parser="lalr", lexer=_Given, start=starts, strict=strict, maybe_placeholders=False)


@each_language
def test_grammars_have_no_conflicts(language: str) -> None:
    built(language, strict=True)


@each_language
def test_every_class_of_a_grammar_is_listed_or_produced(language: str) -> None:
    used = {symbol.name for rule in built(language, strict=False).rules for symbol in rule.expansion if symbol.is_term}
    known = words(language).classes | table.CLASSES | frozenset(find.PRODUCED)
    assert [] == sorted(used - known)


@each_language
def test_every_class_of_the_numerals_and_phrases_is_used(language: str) -> None:
    used = {symbol.name for rule in built(language, strict=False).rules for symbol in rule.expansion if symbol.is_term}
    folder = files.folder() / "lexicon" / language
    listed = {cells[1] for name in ("numerals.tsv", "phrases.tsv") for _, cells in files.rows(folder / name)}
    listed -= {"FILL"} | windows.PLACED
    assert [] == sorted(kind for kind in listed if kind not in used and f"THE_{kind}" not in used)


# ---- word lists


@pytest.mark.parametrize("path", LISTS, ids=lambda path: str(path.relative_to(files.folder())))
def test_no_line_stands_twice(path: Path) -> None:
    rows = Counter(tuple(cells) for _, cells in files.rows(path))
    assert [] == [cells for cells, count in rows.items() if count > 1]


@pytest.mark.parametrize("path", LISTS, ids=lambda path: str(path.relative_to(files.folder())))
def test_lists_are_tidy(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.endswith("\n")
    assert not text.startswith("\ufeff")
    assert text.startswith("#"), "a heading that names the columns"
    assert [] == [line for line in text.splitlines() if line.rstrip(" ") != line]
    assert [] == [line for line in text.splitlines() if any(mark in line for mark in "\u200e\u200f\u200b\ufeff")]


def test_every_group_of_ties_is_asked_for() -> None:
    """By its name, or by how it begins; a group that no finder asks for has lost its finder, or is misspelled."""
    code = "\n".join(path.read_text(encoding="utf-8") for path in SOURCES)
    asked, prefixes = set(re.findall(r'"([^"\n]+)"', code)), tuple(re.findall(r'groups\("([^"]+)"\)', code))
    listed = {cells[1] for _, cells in files.all_words("ties.tsv", 2)}
    assert [] == sorted(group for group in listed if group not in asked and not group.startswith(prefixes))


@pytest.mark.parametrize("prefix", ["begins ", "ends "])
def test_no_word_is_in_two_groups_of_one_prefix(prefix: str) -> None:
    """The later one would take the word from the earlier: `ends a match` from `ends work`."""
    listed = {(cells[0], cells[1]) for _, cells in files.all_words("ties.tsv", 2) if cells[1].startswith(prefix)}
    words = [word for word, _ in listed]
    assert [] == sorted(word for word in set(words) if words.count(word) > 1)


ARABIC_LOCALES = ("ar_EG", "ar_SA", "ar_SY", "ar_LB", "ar_IQ", "ar_JO", "ar_MA", "ar_DZ", "ar_TN", "ar_MR", "ar_AE")
each_locale = pytest.mark.parametrize("locale", ARABIC_LOCALES)


def values(form: str, kind: type) -> list[object]:
    """What a form of one or several words can be, of one type."""
    first, *rest = fold_word(form).split(" ")
    lists = words("ar")
    senses = [*lists.words.get(first, ())] if not rest else []
    senses += [sense for tail, sense in lists.phrases.get(first, ()) if "".join(tail).split() == rest]
    return [sense.value for sense in senses if isinstance(sense.value, kind)]


@each_locale
def test_month_names_are_those_of_cldr(locale: str) -> None:
    for number, name in get_month_names("wide", locale=locale).items():
        found = values(name, MonthName)
        assert number in {month.number for month in found if isinstance(month, MonthName)}, name


@each_locale
def test_weekday_names_are_those_of_cldr(locale: str) -> None:
    for number, name in get_day_names("wide", locale=locale).items():
        assert number in values(name, int), name


CURRENCIES = (
    *("USD", "EUR", "GBP", "SAR", "AED", "QAR", "KWD", "BHD", "OMR", "YER", "JOD", "IQD", "SYP", "EGP", "SDG", "LYD"),
    *("TND", "DZD", "MAD", "TRY", "ILS", "JPY", "CNY", "INR", "PKR", "CHF", "RUB", "CAD", "AUD", "SEK", "NOK", "BRL"),
)


@pytest.mark.parametrize("code", CURRENCIES)
def test_currency_names_are_those_of_cldr(code: str) -> None:
    """The first word of CLDR's name is a word for money, and its country's adjective settles the code."""
    name = Locale("ar").currencies[code]
    word, *adjective = fold_word(name).split(" ")
    monies = [money for money in values(word, Money) if isinstance(money, Money) and money.code == code]
    assert monies, name
    if adjective and len({money.code for money in values(word, Money) if isinstance(money, Money)}) > 1:
        known = {form for money in monies for each in money.adjectives for form in (each, f"{each}ه")}
        assert {" ".join(adjective), adjective[0]} & known, name


ARAB_COUNTRIES = (
    *("AE", "BH", "DJ", "DZ", "EG", "IQ", "JO", "KM", "KW", "LB", "LY"),
    *("MA", "MR", "OM", "PS", "QA", "SA", "SD", "SO", "SY", "TN", "YE"),
)


@pytest.mark.parametrize("country", ARAB_COUNTRIES)
def test_the_money_of_every_arab_country_is_listed(country: str) -> None:
    senses = [sense.value for listed in words("ar").words.values() for sense in listed]
    listed = {money.code for money in senses if isinstance(money, Money)}
    assert [] == [code for code in get_territory_currencies(country) if code not in listed]


UNITS = {
    "length-kilometer": "kilometer", "length-meter": "meter", "length-centimeter": "centimeter", "length-mile": "mile",
    "length-foot": "foot",
    "area-hectare": "hectare", "area-dunam": "dunam", "mass-kilogram": "kilogram", "mass-gram": "gram",
    "mass-pound": "pound", "volume-liter": "liter", "volume-milliliter": "milliliter", "power-watt": "watt",
    "power-kilowatt": "kilowatt", "power-megawatt": "megawatt", "duration-hour": "hour", "duration-minute": "minute",
    "duration-second": "second", "duration-week": "week", "duration-month": "month", "duration-year": "year",
    "duration-century": "century", "temperature-celsius": "degC", "digital-gigabyte": "gigabyte",
    "length-millimeter": "millimeter", "length-decimeter": "decimeter", "length-micrometer": "micrometer",
    "length-nanometer": "nanometer", "length-astronomical-unit": "astronomical_unit", "mass-tonne": "metric_ton",
    "mass-carat": "carat", "mass-milligram": "milligram", "mass-microgram": "microgram", "volume-gallon": "gallon",
    "volume-deciliter": "deciliter", "volume-centiliter": "centiliter", "volume-hectoliter": "hectoliter",
    "power-gigawatt": "gigawatt", "power-horsepower": "horsepower", "energy-kilowatt-hour": "kilowatt_hour",
    "energy-joule": "joule", "energy-kilojoule": "kilojoule", "frequency-hertz": "hertz",
    "frequency-kilohertz": "kilohertz", "frequency-megahertz": "megahertz", "frequency-gigahertz": "gigahertz",
    "pressure-bar": "bar", "pressure-millibar": "millibar", "pressure-pascal": "pascal",
    "pressure-hectopascal": "hectopascal", "digital-byte": "byte", "digital-kilobyte": "kilobyte",
    "digital-megabyte": "megabyte", "digital-terabyte": "terabyte", "digital-petabyte": "petabyte",
    "digital-bit": "bit", "digital-megabit": "megabit", "digital-gigabit": "gigabit",
    "temperature-fahrenheit": "degF", "temperature-kelvin": "kelvin", "electric-ampere": "ampere",
    "electric-volt": "volt", "duration-day": "day", "duration-decade": "decade",
    "duration-millisecond": "millisecond", "duration-microsecond": "microsecond", "duration-nanosecond": "nanosecond",
    "force-newton": "newton", "graphics-pixel": "pixel", "graphics-megapixel": "megapixel", "light-lumen": "lumen",
}  # fmt: skip
"""CLDR's names for units, and pint's."""
PLURALS = ("zero", "one", "two", "few", "many", "other")
OTHER_WORDS = {"ميلان"}
"""Forms that are far more often another word: the city of Milan."""


@pytest.mark.parametrize("name", UNITS)
def test_unit_names_are_those_of_cldr(name: str) -> None:
    """Every form that CLDR gives a unit, dual and accusative too, is a form of that unit here."""
    patterns = Locale("ar")._data["unit_patterns"][name]["long"]
    forms = {patterns[number].replace("{0}", "").strip() for number in PLURALS if number in patterns} - OTHER_WORDS
    missing = [
        form for form in sorted(forms) if UNITS[name] not in {u.name for u in values(form, Unit) if isinstance(u, Unit)}
    ]
    assert [] == missing
