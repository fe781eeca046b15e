"""Lets the rest of the draft, and the country set, settle quantities that can be read in several ways."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache, lru_cache

from claimcheck import files
from claimcheck.core import Kind, Quantity
from claimcheck.grammar.lexicon import Lexicon, Money
from claimcheck.text.normalise import fold_word

MIN_STEM = 3
"""How many letters of a currency's word are compared: ليرة, ليرات."""
_DECIMAL_DOT = re.compile(r"(?<![0-9.,])[0-9]+\.[0-9]{1,2}(?![0-9.,])")
_GROUPING_DOT = re.compile(
    r"(?<![0-9.,])[0-9]{1,3}(?:\.[0-9]{3}){2,}(?![0-9.,])|(?<![0-9.,])[0-9]+,[0-9]{1,2}(?![0-9.,])"
)


def settle(
    quantities: Sequence[Quantity], text: str, adjectives: Mapping[str, frozenset[str]], country: str | None = None
) -> tuple[Quantity, ...]:
    """The quantities with their likeliest readings first; readings that the draft rules out are dropped.

    `text` is folded; `adjectives` holds those of each currency's country; `country` is an ISO 3166
    code whose own sizes of units are meant.
    """
    return tuple(_settled(quantity, text, adjectives, country) for quantity in quantities)


def currency_adjectives(lexicon: Lexicon) -> dict[str, frozenset[str]]:
    """The adjectives that name the country of each currency."""
    senses = (sense.value for senses in lexicon.words.values() for sense in senses)
    return {money.code: money.adjectives for money in senses if isinstance(money, Money)}


def _settled(quantity: Quantity, text: str, adjectives: Mapping[str, frozenset[str]], country: str | None) -> Quantity:
    if quantity.kind is Kind.MEASURE:
        return _of_country(quantity, country)
    if not quantity.others:
        return quantity
    if quantity.kind is Kind.MONEY and quantity.unit != quantity.others[-1].unit:
        return _of_currency(quantity, text, adjectives)
    return _of_separator(quantity, text)


def _of_currency(quantity: Quantity, text: str, adjectives: Mapping[str, frozenset[str]]) -> Quantity:
    """The currency that the draft elsewhere names in full; else those whose country it names come first."""
    readings = tuple(quantity.readings())
    word = fold_word(quantity.surface).rsplit(" ", 1)[-1][:MIN_STEM]
    for reading in readings:
        if _is_named(text, word, adjectives.get(reading.unit, frozenset())):
            return replace(reading, others=())
    named = {q.unit: sum(_mentions(text, adjective) for adjective in adjectives.get(q.unit, ())) for q in readings}
    likeliest = max(readings, key=lambda q: named[q.unit])
    return _with_first(likeliest, readings)


@lru_cache(maxsize=1024)
def _is_named(text: str, word: str, adjectives: frozenset[str]) -> bool:
    """Whether the draft has the currency's word with an adjective of its country: الليرة التركية."""
    if not adjectives:
        return False
    countries = "|".join(map(re.escape, adjectives))
    return re.search(rf"{re.escape(word)}\w* (?:ال)?(?:{countries})", text) is not None


def _of_separator(quantity: Quantity, text: str) -> Quantity:
    """1.171 is a decimal first where the draft writes decimals with a dot, and groups with none."""
    if quantity.value is None or "." not in quantity.surface or not isinstance(quantity.number, type(quantity.value)):
        return quantity
    if not _has_decimal_dots(text):
        return quantity
    readings = sorted(quantity.readings(), key=lambda q: q.number or 0)
    return _with_first(readings[0], readings)


@lru_cache(maxsize=256)
def _mentions(text: str, adjective: str) -> int:
    """How often a draft has an adjective; remembered, since every figure of the draft asks."""
    return text.count(adjective)


@lru_cache(maxsize=8)
def _has_decimal_dots(text: str) -> bool:
    """Whether a draft has dots in decimals and none between groups."""
    return bool(_DECIMAL_DOT.search(text)) and not _GROUPING_DOT.search(text)


def _of_country(quantity: Quantity, country: str | None) -> Quantity:
    """A unit whose size differs from country to country."""
    sizes = _local_units().get(quantity.unit)
    if sizes is None:
        return quantity
    units = [unit for countries, unit in sizes if country is None or country in countries]
    readings = [replace(quantity, unit=unit) for unit in units] or [quantity]
    return _with_first(readings[0], readings)


def _with_first(first: Quantity, readings: Sequence[Quantity]) -> Quantity:
    others = (q for q in readings if q.unit != first.unit or q.value != first.value)
    return replace(first, others=tuple(replace(q, others=()) for q in others))


@cache
def _local_units() -> dict[str, tuple[tuple[frozenset[str], str], ...]]:
    found: dict[str, list[tuple[frozenset[str], str]]] = {}
    for unit, countries, there in _rows():
        found.setdefault(unit, []).append((frozenset(countries.split(",")), there))
    return {unit: tuple(sizes) for unit, sizes in found.items()}


def _rows() -> Iterator[tuple[str, str, str]]:
    for _, (unit, countries, there) in files.rows(files.folder() / "local_units.tsv"):
        yield unit, countries, there
