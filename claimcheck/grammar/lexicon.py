"""Reads the word lists: a line gives a word's class and its value, both from the same place.

Every list has its own columns (its heading says which); all end as senses of folded words. A sense
of several words is found under its first word.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

from msgspec import Struct

from claimcheck import files, kept
from claimcheck.core import Calendar, GrammarError
from claimcheck.grammar import inflection, pieces
from claimcheck.text import normalise
from claimcheck.text.normalise import fold_word

_CODE = [Path(str(module.__file__)) for module in (files, inflection, pieces, normalise)] + [Path(__file__)]
"""What makes a lexicon of the lists."""
Cells = list[str]
LISTED = frozenset(
    {
        *(
            "UNIT",
            "UNITS",
            "UNIT_DUAL",
            "MONEY",
            "MONEY_DUAL",
            "MONEY_SIGN",
            "COIN_SIGN",
            "NATION",
            "NOUN",
            "NOUN_DUAL",
            "NOUN_PAIR",
            "UNIT_PAIR",
            "SEEMING_DUAL",
            "THE_SEEMING_DUAL",
        ),
        *("MONTH", "HIJRI_MONTH", "WEEKDAY", "NAME_BEFORE", "NAME_OR_NOUN", "RANK_BEFORE", "ORDINAL_OF"),
    }
)
"""The classes that a list gives all its words, whatever it holds."""
_YEARS = ("YEAR", "ROUND_YEAR", "OLD_YEAR")
_NEVER_DEFINITE = frozenset(
    {"MONTH", "HIJRI_MONTH", "D2", "D4", "INT", "FIGURE", "ORDINAL_FIGURE", "FEET_INCHES", *_YEARS}
)
UNREADABLE = frozenset(
    {
        *("D2", "D4", *_YEARS, "INT", "FIGURE"),
        *("ZERO", "DIGIT", "TENS", "HUNDRED", "HUNDREDS", "THOUSAND", "MILLION", "BILLION", "POINTS", "UNTOLD"),
    }
)
"""The classes of words that must not be left over: figures and number words."""
_PAIRS = frozenset({"NOUN_PAIR", "UNIT_PAIR"})
"""The duals that are written like adjectives: a word that is in the lists as something else is none."""
_NAMED = frozenset({"day", "month"})
"""The units that have names, two of which a dual may stand before: يومي السبت والأحد."""
_SILENT = frozenset({"AND", "A", "OF"})
"""The classes of words that only join others, and have no value."""


class Sense(Struct, frozen=True, gc=False):
    """One class a word can have, with its value there."""

    kind: str
    value: Any = None
    never_before: str = ""
    """A word that must not follow."""


class Unit(NamedTuple):
    """A unit of measure: its name as pint reads it."""

    name: str


class Money(NamedTuple):
    """A currency: ISO 4217 code, how much of it one piece is, adjectives of its country."""

    code: str
    factor: Fraction
    adjectives: frozenset[str]
    coin: str = ""
    """The unit of a coin whose country nobody names."""


class Noun(NamedTuple):
    """A counted noun: its class and the classes that is a kind of, the nearest first."""

    lemma: str
    path: tuple[str, ...]


class MonthName(NamedTuple):
    """A month's number in its calendar, and the family of names it belongs to."""

    calendar: str
    number: int
    family: str


Entry = tuple[str, Sense]
"""A folded form, of one or several words, and what it can be."""


class Lexicon(Struct, frozen=True):
    """All words of a language by folded form."""

    language: str
    words: dict[str, tuple[Sense, ...]]
    phrases: dict[str, tuple[tuple[tuple[str, ...], Sense], ...]]
    """Senses of several pieces under the first of them, the longest first."""
    numeric: frozenset[str]
    """The classes around which a phrase is looked for: figures, numerals.tsv, duals and months."""
    definable: frozenset[str]
    """The classes that have a definite twin, THE_ before their name."""
    opaque: frozenset[str]
    """Words that only look like a dual, or like a particle glued to another word."""

    @property
    def classes(self) -> frozenset[str]:
        """Every class that a word can have."""
        listed = {sense.kind for senses in self.words.values() for sense in senses}
        phrases = {sense.kind for tails in self.phrases.values() for _, sense in tails}
        return frozenset(LISTED | listed | phrases | {f"THE_{kind}" for kind in self.definable})


def load(language: str) -> Lexicon:
    """The lists of a language; GrammarError names the file and line of a mistake."""
    lists = sorted((files.folder() / "lexicon" / language).glob("*.tsv"))
    return kept.built(f"{language}.lexicon", [*lists, *_CODE], lambda: _read(language))


def _read(language: str) -> Lexicon:
    words: defaultdict[str, list[Sense]] = defaultdict(list)
    phrases: defaultdict[str, list[tuple[tuple[str, ...], Sense]]] = defaultdict(list)
    opaque = frozenset(fold_word(cells[0]) for _, cells in files.words(language, "opaque.tsv"))
    pairs: dict[str, Sense] = {}
    for form, sense in _entries(language):
        if sense.kind in _PAIRS:
            pairs[form] = sense
            continue
        if form in opaque and sense.kind.endswith("_DUAL"):
            continue
        first, *rest = [form] if form.isalpha() else pieces.cut(form, language)
        if rest:
            phrases[first].append((tuple(rest), sense))
        elif sense not in words[form]:
            words[form].append(sense)
    for form in pairs.keys() - words.keys() - opaque:
        words[form] = [Sense("WORD"), pairs[form]]
    shared: dict[tuple[Sense, ...], tuple[Sense, ...]] = {}
    """What many forms are alike, the forms of a noun first of all, is kept once."""
    numeric = frozenset(_numeric(language))
    bare = frozenset(kind for kind in numeric if not kind.startswith("THE_"))
    return Lexicon(
        language,
        {form: shared.setdefault(tuple(senses), tuple(senses)) for form, senses in words.items()},
        {first: tuple(sorted(tails, key=lambda tail: -len(tail[0]))) for first, tails in phrases.items()},
        numeric.union(f"THE_{kind}" for kind in numeric),
        (bare - _NEVER_DEFINITE) | {"NOUN", "UNIT", "UNITS", "MONEY"},
        opaque,
    )


def _entries(language: str) -> Iterator[Entry]:
    for name, (columns, read) in READERS.items():
        for line, cells in files.words(language, name, columns):
            try:
                yield from read(cells)
            except (ValueError, ZeroDivisionError) as error:
                path = files.folder() / "lexicon" / language / name
                raise GrammarError(f"{path}:{line}: {error}; the file's heading names its columns") from error


def _numeric(language: str) -> Iterator[str]:
    yield from ("UNIT_DUAL", "MONEY_DUAL", "NOUN_DUAL", *_PAIRS, "BOTH", "SEEMING_DUAL", "ORDINAL_OF", *_NEVER_DEFINITE)
    yield from (cells[1] for _, cells in files.words(language, "numerals.tsv", 2))


def _forms(cell: str) -> list[str]:
    return [fold_word(form) for form in cell.split("|") if form]


def _cell(cells: Cells, number: int) -> str:
    return cells[number] if number < len(cells) else ""


def _numeral(cells: Cells) -> Iterator[Entry]:
    form, sense = fold_word(cells[0]), Sense(cells[1], Fraction(cells[2]))
    yield form, sense
    if sense.kind == "ORDINAL" and not form.endswith(("ه", "ا")):
        yield from ((f"{form}{suffix}", Sense("ORDINAL_OF", sense.value)) for suffix in inflection.POSSESSORS)


def _phrase(cells: Cells) -> Iterator[Entry]:
    value = None if cells[1] in _SILENT else _cell(cells, 2) or cells[1]
    yield fold_word(cells[0]), Sense(cells[1], value, fold_word(_cell(cells, 3)))


def _unit(cells: Cells) -> Iterator[Entry]:
    unit = Unit(cells[0])
    yield from _inflected(cells[1], "", "UNIT", unit)
    if unit.name in _NAMED:
        yield from ((form, Sense("UNIT_PAIR", unit)) for one in _forms(cells[1]) for form in inflection.annexed(one))
    for plural in _forms(cells[2]):
        yield plural, Sense("UNITS" if inflection.is_arabic(plural) else "UNIT", unit)
    for symbol in _forms(_cell(cells, 3)):
        yield symbol, Sense("UNIT", unit)


def _money(cells: Cells) -> Iterator[Entry]:
    adjectives = frozenset(_forms(_cell(cells, 4)))
    money = Money(cells[0], Fraction(cells[1]), adjectives, _cell(cells, 6))
    yield from _inflected(_cell(cells, 2), _cell(cells, 3), "MONEY", money)
    for symbol in _forms(_cell(cells, 5)):
        is_letter = money.factor < 1 and symbol.isalpha()
        yield symbol, Sense("COIN_SIGN" if is_letter else "MONEY_SIGN", money)
    for adjective in adjectives:
        for form in (adjective, *inflection.agreeing(adjective)):
            yield form, Sense("NATION", adjective)


def _noun(cells: Cells) -> Iterator[Entry]:
    path = tuple(name for cell in cells[2:4] for name in cell.split(",") if name)
    noun = Noun(fold_word(cells[0]), path)
    mark, plurals = _cell(cells, 4), _forms(cells[1])
    is_sound = mark == "sound" or not {f"{noun.lemma}ين", f"{noun.lemma}ون"}.isdisjoint(plurals)
    yield from _inflected(cells[0], cells[1], "NOUN", noun, dual=mark != "nodual", sound=is_sound)
    for form in inflection.annexed(noun.lemma) if mark != "nodual" and not is_sound else ():
        yield form, Sense("NOUN_PAIR", noun)


def _inflected(
    singulars: str, plurals: str, kind: str, value: Any, *, dual: bool = True, sound: bool = False
) -> Iterator[Entry]:
    for written in filter(None, singulars.split("|")):
        singular, is_heh = fold_word(written), written.partition(" ")[0].endswith("ه")
        for form in (singular, *inflection.accusative(singular)):
            yield form, Sense(kind, value)
        for form in inflection.duals(singular, has_sound_plural=sound, has_heh=is_heh) if dual else ():
            yield form, Sense(f"{kind}_DUAL", value)
    for plural in _forms(plurals):
        yield plural, Sense(kind, value)


def _month(cells: Cells) -> Iterator[Entry]:
    kind = {Calendar.GREGORIAN: "MONTH", Calendar.HIJRI: "HIJRI_MONTH"}[Calendar(cells[1])]
    yield fold_word(cells[0]), Sense(kind, MonthName(cells[1], _within(1, 12, cells[2]), cells[3]))


def _weekday(cells: Cells) -> Iterator[Entry]:
    yield fold_word(cells[0]), Sense("WEEKDAY", _within(0, 6, cells[1]))


def _within(low: int, high: int, cell: str) -> int:
    """The whole number in a cell; ValueError if it lies outside of what there is."""
    number = int(cell)
    if not low <= number <= high:
        raise ValueError(f"{number} is not from {low} to {high}")
    return number


def _name(cells: Cells) -> Iterator[Entry]:
    yield fold_word(cells[0]), Sense(cells[1], cells[0])


READERS: dict[str, tuple[int, Callable[[Cells], Iterable[Entry]]]] = {
    "numerals.tsv": (3, _numeral),
    "phrases.tsv": (2, _phrase),
    "months.tsv": (4, _month),
    "weekdays.tsv": (2, _weekday),
    "units.tsv": (3, _unit),
    "currencies.tsv": (3, _money),
    "nouns.tsv": (3, _noun),
    "names.tsv": (2, _name),
}
"""How many columns each list must have, and what they hold; in the order of a word's senses, the likeliest first."""
