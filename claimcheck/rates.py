"""What currencies are worth: fixed rates from grammars/pegs.tsv, broad bounds from grammars/rates.tsv."""

from fractions import Fraction
from functools import cache

from msgspec import Struct

from claimcheck import files
from claimcheck.core import GrammarError, Interval


class Rate(Struct, frozen=True):
    """How many pieces of one currency buy one of another."""

    bounds: Interval
    is_pegged: bool
    """The rate is fixed, or as good as fixed, so that a small difference already proves an error."""


@cache
def between(first: str, second: str) -> tuple[Rate, ...]:
    """The rates that the first currency may have had against the second; several where money was renamed."""
    pegged = _fixed(first, second)
    if pegged is not None:
        return (Rate(pegged, True),)
    return tuple(Rate(a / b, False) for a in _loose(first) for b in _loose(second))


@cache
def of_country(code: str) -> tuple[str, ...]:
    """The currencies of a country, by its ISO code, of which rates are known."""
    return tuple(currency for currency in dict.fromkeys([*_pegs(), *_bounds()]) if currency[:2] == code)


def _fixed(first: str, second: str) -> Interval | None:
    """The rate of two currencies that are fixed to the same third, or one to the other."""
    table = _pegs()
    base, rate = table.get(first, (first, Interval.point(1)))
    other_base, other = table.get(second, (second, Interval.point(1)))
    return rate / other if base == other_base else None


def _loose(currency: str) -> tuple[Interval, ...]:
    """How many of a currency one US dollar may have bought."""
    direct = _bounds().get(currency, ())
    if direct:
        return direct
    base, rate = _pegs().get(currency, ("", Interval.point(1)))
    return tuple(rate * bound for bound in _bounds().get(base, ()))


@cache
def _pegs() -> dict[str, tuple[str, Interval]]:
    rows = files.rows(files.folder() / "pegs.tsv", 4)
    return {cells[0]: (cells[1], _interval("pegs.tsv", line, cells[2:4])) for line, cells in rows}


@cache
def _bounds() -> dict[str, tuple[Interval, ...]]:
    table: dict[str, tuple[Interval, ...]] = {}
    for line, cells in files.rows(files.folder() / "rates.tsv", 3):
        table[cells[0]] = (*table.get(cells[0], ()), _interval("rates.tsv", line, cells[1:3]))
    return table


def _interval(name: str, line: int, cells: list[str]) -> Interval:
    try:
        low, high = map(Fraction, cells)
        return Interval(low, high)
    except ValueError as error:
        raise GrammarError(f"grammars/{name}:{line}: a rate needs its lowest and highest number: {error}") from None
