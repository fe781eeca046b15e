"""Number trees to values: one function for each rule of number.lark."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from msgspec.structs import replace

from claimcheck.quantities import numeral
from claimcheck.quantities.amount import TEENS
from claimcheck.quantities.numeral import Numeral
from claimcheck.quantities.year import FIRST_BARE_YEAR, LAST_BARE_YEAR

LESS_PARTS = {"QUARTER_TO": Fraction(1, 4), "THIRD_TO": Fraction(1, 3)}
FEW, MANY, TRILLION = 3, 11, Fraction(10**12)
MILLION = 10**6
LARGEST_EXPONENT, LARGEST_BASE = 100, 10**9


def _numeral(value: Any) -> Numeral:
    """A leaf is a plain value of a word list, a branch a numeral already."""
    if isinstance(value, Numeral):
        return value
    return numeral.of_figure(value) if isinstance(value, str) else numeral.of_word(value)


def _figure(figure: str) -> Numeral | None:
    """The numeral of a figure; too long a row of digits is none, nor is one with a comma apart, nor a list."""
    if figure.isdigit() and len(figure) <= numeral.LONGEST:
        return numeral.of_figure(figure)
    if "^" in figure:
        return numeral.of_power(figure)
    if len(figure) > numeral.LONGEST or numeral.APART.search(figure) or numeral.LIST.fullmatch(figure):
        return None
    return numeral.of_figure(figure)


def _held(number: Numeral) -> Numeral | None:
    """A figure in brackets before a scale word; (2019) may only be the year of what goes before."""
    is_year = number.quantum == 1 and FIRST_BARE_YEAR <= number.value <= LAST_BARE_YEAR
    return None if is_year else number


def _sum(*parts: Any) -> Numeral | None:
    numbers = [_numeral(part) for part in parts]
    total = numbers[0]
    if _are_two(numbers[0], numbers[-1]):
        return None
    for number in numbers[1:]:
        total = total.plus(number)
    return total


def _are_two(first: Numeral, last: Numeral) -> bool:
    """Whether figures by the million go on with a figure of one or two digits: bids of 30 مليونا و34 و36."""
    are_figures = not first.in_words and not last.in_words
    return are_figures and first.scale >= MILLION and last.scale == 1 and last.value < 100


def _units_and_tens(*parts: Any) -> Numeral:
    return Numeral(sum(parts, Fraction(0)))


def _times(number: Any, scale: Fraction) -> Numeral:
    return _numeral(number).times(scale)


def _few_times(number: Any, scale: Fraction) -> Numeral:
    """Three decimals before a plural, which only three to ten have, or before trillions: 3.250 ملايين."""
    stated = _numeral(number)
    decimal = stated.others[0] if len(stated.others) == 1 else Fraction(0)
    if FEW <= decimal < MANY or (decimal and scale >= TRILLION):
        stated = replace(stated, value=decimal, quantum=Fraction(1, 1000), others=(stated.value,))
    return stated.times(scale)


def _spoken_decimal(whole: Any, _point: Any, digits: Numeral, scale: Fraction = Fraction(1)) -> Numeral:
    return Numeral(_numeral(whole).value + digits.value, digits.quantum).times(scale)


def _hundreds_in_figures(count: Numeral, hundred: Fraction, rest: Any = None) -> Numeral | None:
    """3 hundred and 21."""
    if count.value.denominator > 1 or not 0 < count.value < 100:
        return None
    hundreds = count.times(hundred)
    if rest is None:
        return hundreds
    return hundreds.plus(_numeral(rest)) if 0 < _numeral(rest).value < 100 else None


def _dozen(size: Fraction) -> Numeral:
    """A dozen is a scale: a dozen and a half is eighteen."""
    return Numeral(size, scale=Fraction(12))


def _power(base: Numeral, exponent: Numeral) -> Numeral | None:
    """2^10; a power too large to write out is none."""
    by = exponent.value
    if by.denominator > 1 or abs(by) > LARGEST_EXPONENT or not 0 < base.value < LARGEST_BASE:
        return None
    value = base.value ** int(by)
    return Numeral(value, value / 100, in_words=False)


def _spoken_digits(*digits: Any) -> Numeral:
    text = "".join(str(_numeral(digit).value) for digit in digits)
    return Numeral(Fraction(int(text), 10 ** len(text)), Fraction(1, 10 ** len(text)))


def _the_figure(figure: Any, scale: Fraction = Fraction(1)) -> Numeral:
    return _numeral(figure).times(scale) if scale != 1 else _numeral(figure)


def _less_part(number: Any, part: str) -> Numeral:
    """A billion less a quarter of it."""
    stated = _numeral(number)
    size = LESS_PARTS[part] * stated.share_scale
    return replace(stated, value=stated.value - size, quantum=size, others=(), last=None)


def _magnitude(*words: Fraction) -> Fraction:
    """The least size that the words allow as a count: tens are two tens or more; several is three."""
    if words[0] == TEENS:
        return words[0]
    size = Fraction(1)
    for word in words:
        size *= word
    return size if words[0] == 3 else 2 * size


ACTIONS: Mapping[str, Callable[..., Any]] = {
    "figure": _figure,
    "held": _held,
    "zero": _numeral,
    "sum": _sum,
    "units_and_tens": _units_and_tens,
    "times": _times,
    "few_times": _few_times,
    "hundreds_in_figures": _hundreds_in_figures,
    "less_part": _less_part,
    "several_teens": lambda *_words: TEENS,
    "fifth": lambda value: Numeral(value, part=1 / value),
    "dozen": _dozen,
    "power": lambda *parts: _power(parts[0], parts[-1]),
    "inverse_power": lambda base, exponent: _power(base, exponent.negated()),
    "minus": lambda *parts: _numeral(parts[-1]).negated(),
    "spoken_digits": _spoken_digits,
    "spoken_decimal": _spoken_decimal,
    "the_sum": _units_and_tens,
    "the_figure": _the_figure,
    "the_times": _times,
    "the_cardinal": _numeral,
    "ordinal_sum": _units_and_tens,
}
"""What each rule makes of the values below it; AND is None."""

RESULTS: Mapping[str, Callable[..., Any]] = {
    "cardinal": lambda number: ("NUMBER", _numeral(number)),
    "definite": lambda number: ("THE_NUMBER", _numeral(number)),
    "ordinal": lambda number: ("ORDINAL_NUMBER", _numeral(number)),
    "definite_tens": lambda number: ("THE_TENS_NUMBER", _numeral(number)),
    "construct": lambda dual: ("NUMBER", numeral.of_construct(dual)),
    "magnitude": lambda words: ("MAGNITUDE", _magnitude(*(words if isinstance(words, tuple) else (words,)))),
}
"""For each way a number can end, the class of word that it becomes, and its value."""
