"""Number trees to values: the rules of number.lark that only English has."""

import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import lru_cache
from typing import Any

from msgspec.structs import replace

from claimcheck.grammar.lexicon import Unit
from claimcheck.quantities import amount, number, numeral
from claimcheck.quantities.amount import Amount
from claimcheck.quantities.numeral import Numeral

_QUARTER = Fraction(1, 4)
_MEASURED_IN = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 32, 64})
"""The denominators that fractions written with a slash have; 9/11 and 24/7 are none."""
_SCIENTIFIC = re.compile(r"(?P<figure>[0-9.]+)(?:[eE]|\s?[x×]\s?10\^?)(?P<power>[+-]?[0-9]+)")


@lru_cache(maxsize=65536)
def of_figure(figure: str) -> Numeral | None:
    """A figure as English writes it: the comma groups, the dot is decimal; None for a row of digits too long.

    A comma before one or two digits is the decimal mark of South Africa and the Continent: 1,2 million.
    """
    if len(figure) > numeral.LONGEST:
        return None
    power_of_ten = _SCIENTIFIC.fullmatch(figure)
    if power_of_ten is not None:
        return of_year(power_of_ten["figure"]).times(Fraction(10) ** int(power_of_ten["power"]))
    if "^" in figure:
        return numeral.of_power(figure)
    figure = figure.replace(" ", "")
    if re.fullmatch(r"[0-9]{1,3}(?:\.[0-9]{3}){2,}|[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+", figure):
        figure = figure.replace(".", "").replace(",", ".")
    figure = re.sub(r"^([0-9]+),(?=[0-9]{1,2}$)", r"\1.", figure).replace(",", "").replace("'", "")
    whole, dot, rest = figure.partition(".")
    if not dot:
        return numeral.of_figure(figure)
    power = 10 ** len(rest)
    return Numeral(Fraction(int(whole or "0") * power + int(rest), power), Fraction(1, power), in_words=False)


def of_year(figure: str) -> Numeral:
    """A figure that is surely a number."""
    found = of_figure(figure)
    return found if found is not None else Numeral(Fraction(0))


def _numeral(value: Any) -> Numeral:
    return value if isinstance(value, Numeral) else numeral.of_word(Fraction(value))


def _times(count: Any, *scales: Fraction) -> Numeral:
    result = _numeral(count)
    for scale in scales:
        result = result.times(scale)
    return result


def _falling(count: Any, scale: Fraction, *rest: Any) -> Numeral | None:
    """2 million 300 thousand: what follows a scale is less than it."""
    first = _numeral(count).times(scale)
    second = _times(rest[0], *rest[1:])
    return first.plus(second) if second.value < scale and first.value.denominator == 1 else None


def _one_scale(scale: Fraction) -> Numeral:
    return Numeral(Fraction(1)).times(scale)


def _and_part(whole: Any, part: str, *scales: Fraction) -> Numeral:
    """A million and a half: the part is of the number's own scale unless one follows; a smaller one is its own."""
    before = _numeral(whole)
    if scales and before.scale > scales[0]:
        return before.plus(_part_of_scale(Fraction(part), *scales))
    size = Fraction(part) * (1 if scales or before.scale in {12, 100} else before.scale)
    return _times(replace(before, value=before.value + size, quantum=size, others=()), *scales)


def _with_part(whole: Numeral, part: Fraction | str, *scales: Fraction) -> Numeral | None:
    """2 3/4; behind decimals the fraction is of their last place, as in prices of grain: $5.67 1/4 is 5.6725."""
    if isinstance(part, str):
        return None
    more = part * min(whole.quantum, Fraction(1))
    return _times(replace(whole, value=whole.value + more, quantum=more, others=()), *scales)


def _spoken_decimal(whole: Any, _point: str, digits: Numeral, *scales: Fraction) -> Numeral:
    return _times(Numeral(_numeral(whole).value + digits.value, digits.quantum), *scales)


def _part_of_scale(part: Fraction, *scales: Fraction) -> Numeral:
    scale = scales[-1]
    size = (scales[0] if len(scales) > 1 else 1) * part * scale
    return Numeral(size, size / 10, scale)


def _parts_of_scale(count: Any, part: Fraction, scale: Fraction) -> Numeral:
    return _part_of_scale(_numeral(count).value * part, scale)


def _slashed(over: str, under: str) -> Fraction | str:
    """A fraction where the figures can be one, else a name: 24/7, 9/11."""
    is_small = over == "1" and len(under) == 3 and under[0] != "0"
    if (is_small or int(under) in _MEASURED_IN) and 0 < int(over) < int(under):
        return Fraction(int(over), int(under))
    return "NAME"


def _magnitudes(*words: Any) -> Fraction:
    """Tens of thousands: two of each at least."""
    size = Fraction(2)
    for word in words:
        size *= word if isinstance(word, Fraction) and word != 3 else 1
    return size


def _parts(count: Any, part: Fraction) -> Fraction | Amount:
    """Two thirds; two, four or more quarters are of a year, and each is three months."""
    number = _numeral(count).value
    if part == _QUARTER and number != 3:
        return amount.measured(amount.of_number(Numeral(number * 3)), Unit("month"))
    return number * part


def _part_result(part: Any) -> tuple[str, Any]:
    if isinstance(part, Amount):
        return "AMOUNT", part
    return ("PART", part) if isinstance(part, Fraction) else ("NAME", None)


ACTIONS: Mapping[str, Callable[..., Any]] = {
    **number.ACTIONS,
    "english_figure": of_figure,
    "times": _times,
    "falling": _falling,
    "one_scale": _one_scale,
    "and_part": _and_part,
    "and_part_scaled": _and_part,
    "with_part": _with_part,
    "with_part_scaled": _with_part,
    "spoken_decimal": _spoken_decimal,
    "spoken_decimal_scaled": _spoken_decimal,
    "part_of_scale": _part_of_scale,
    "parts_of_scale": _parts_of_scale,
    "slashed": _slashed,
    "part": lambda *parts: parts[-1],
    "parts": _parts,
    "tiny_part": lambda size: 1 / size,
    "one_part": lambda *parts: 1 / parts[-1] if parts[-1] > 2 else None,
    "one_part_of_tens": lambda _one, tens, rank: 1 / (tens + rank),
    "slashed_part": lambda part: part,
    "ordinal_of": lambda rank, _part: rank,
    "magnitudes": _magnitudes,
}
"""What each rule makes of the values below it."""

RESULTS: Mapping[str, Callable[..., Any]] = {
    **number.RESULTS,
    "magnitude": lambda size: ("MAGNITUDE", size),
    "part": _part_result,
}
"""For each way a number can end, the class of word that it becomes, and its value."""
