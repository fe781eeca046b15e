"""Every line of the Arabic word lists is read by the grammars: each unit, currency, hedge and noun after a number.

The values are those that the list states, so a word that another list or grammar takes away is found here.
"""

from collections.abc import Callable, Iterator
from fractions import Fraction

import pytest

import claimcheck
from claimcheck import files
from claimcheck.core import Bound, Kind, Quantity

NUMBER, FEW = 37, 7
SHADOWED = frozenset({"غرامات", "أم", "إمام", "نتيجة", "كوري جنوبي", "كوري شمالي", "جنوب أفريقي", "جنوب أفريقيين"})
"""Nouns that are first of all another word: grams, or, in front of, as a result of, and adjectives of currencies."""
RARE_COINS = frozenset({("LYD", "درهم"), ("QAR", "درهم")})
"""Coins with the name of other countries' currencies; they are meant only after the currency they belong to."""
BOUNDS = {
    "MORE": Bound.MORE_THAN,
    "LESS": Bound.LESS_THAN,
    "AT_LEAST": Bound.AT_LEAST,
    "AT_MOST": Bound.AT_MOST,
    "UP_TO": Bound.UP_TO,
}
YEARS = {"decade": 10, "century": 100, "millennium": 1000}
Check = Callable[[Quantity], bool]


def forms(cells: list[str]) -> Iterator[str]:
    yield from (form for cell in cells for form in cell.split("|") if form)


def units(cells: list[str]) -> Iterator[tuple[str, Check]]:
    number = FEW if cells[0] in YEARS else NUMBER  # 37 of what may be decades are contracts
    for form in forms(cells[1:4]):
        yield f"{number} {form}", lambda quantity: quantity.value == number * YEARS.get(cells[0], 1)


def currencies(cells: list[str]) -> Iterator[tuple[str, Check]]:
    value = NUMBER * Fraction(cells[1])
    for form in forms(cells[2:4]) if (cells[0], cells[2]) not in RARE_COINS else ():
        yield (
            f"{NUMBER} {form}",
            lambda quantity: any(money.unit == cells[0] and money.value == value for money in quantity.readings()),
        )


def nouns(cells: list[str]) -> Iterator[tuple[str, Check]]:
    for form in forms(cells[:2]):
        if form not in SHADOWED:
            yield f"{NUMBER} {form}", lambda quantity, form=form: quantity.value == NUMBER and quantity.noun == form


def phrases(cells: list[str]) -> Iterator[tuple[str, Check]]:
    if cells[1] in BOUNDS:
        yield f"{cells[0]} {NUMBER} شخصا", lambda quantity: quantity.bound is BOUNDS[cells[1]]
    elif cells[1] == "ABOUT":
        yield f"{cells[0]} {NUMBER} شخصا", lambda quantity: quantity.is_approximate


@pytest.mark.parametrize("read", [units, currencies, nouns, phrases], ids=lambda read: read.__name__)
def test_every_word_of_a_list_is_read_as_the_list_says(
    read: Callable[[list[str]], Iterator[tuple[str, Check]]],
) -> None:
    wrong = []
    for line, cells in files.rows(files.folder() / "lexicon" / "ar" / f"{read.__name__}.tsv"):
        for phrase, is_right in read(cells):
            found = claimcheck.extract(f"{phrase} أمس", language="ar")
            if [q.surface for q in found] != [phrase] or not is_right(found[0]) or not _is_of(read.__name__, found[0]):
                wrong.append(f"{read.__name__}.tsv:{line}: {phrase}")
    assert wrong == []


def _is_of(name: str, quantity: Quantity) -> bool:
    return name != "currencies" or quantity.kind is Kind.MONEY
