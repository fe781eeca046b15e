"""Slips: the one keystroke that may have made a wrong figure out of the meant one.

A contradiction that one edit of one figure would remove is far more likely a slip of the pen than
a difference of meaning. The fewer edits would do it by chance, the more telling it is.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import permutations
from math import ceil, floor
from typing import NamedTuple

from msgspec import Struct

from claimcheck.core.interval import Interval, Number, compact
from claimcheck.core.precision import decimal_text
from claimcheck.core.quantity import Quantity
from claimcheck.core.wording import has_arabic, in_digits_of

TELLING = Fraction(3, 20)
"""The greatest chance at which a slip is still taken as evidence."""
THOUSANDS = (Fraction(1000), Fraction(1, 1000), Fraction(10) ** 6, Fraction(1, 10**6))
POINTS = (Fraction(10), Fraction(1, 10), Fraction(100), Fraction(1, 100))
LEAST = Fraction(1, 100)
"""No figure as small as this is written with a scale word or a shifted point."""
CENTS = Fraction(1, 100)
"""So many decimals are usual."""
SHUFFLED = range(3, 6)
"""Figures of so many digits are told apart from those with the same ones in any order."""
REORDERED = frozenset({"swapped", "shuffled"})
_ONE = Fraction(1)
_FIGURE = re.compile(r"\d[\d.,٫٬،]*\d|\d")
_MAX_DIGITS = 15


class Slip(Struct, frozen=True):
    """A corrected figure, what must have happened, and how often chance alone would allow it."""

    value: Fraction
    kind: str
    """`swapped` digits, a wrong `scale` word, a shifted decimal `point`, one `changed` digit, or `shuffled` ones."""
    chance: Fraction

    @property
    def is_telling(self) -> bool:
        """Whether the slip speaks for itself: chance would rarely offer it."""
        return self.kind == "scale" or self.chance <= TELLING


def slip(written: Fraction, meant: Interval, scale: Fraction = Fraction(1), tries: int = 1) -> Slip | None:
    """The likeliest single edit that turns the written figure into one that is meant, or None.

    `scale` is the scale word written with the figure, `tries` how many figures are being tried.
    """
    return next((made for made in _tried(written, meant, scale, tries) if made is not None), None)


def swap(written: Number, meant: Interval, scale: Fraction = Fraction(1), tries: int = 1) -> Slip | None:
    """The same where nothing but two digits in the wrong order is asked for, which makes a difference of nines."""
    if meant.low is not None and meant.is_point and not _differ_by_nines(written, meant.low, _place(written, scale)):
        return None
    return next(_tried(written, meant, scale, tries), None)


def reordered(written: Number, meant: Interval, scale: Fraction = Fraction(1), tries: int = 1) -> Slip | None:
    """The same where the digits of one meant figure may stand in any order; most have other digits, as is soon seen."""
    if meant.low is None or not meant.is_point:
        return swap(written, meant, scale, tries)
    if not has_same_digits(written, meant.low, scale):
        return None
    return next((made for made in _tried(written, meant, scale, tries) if made and made.kind in REORDERED), None)


def has_same_digits(written: Number, meant: Number, scale: Fraction = _ONE) -> bool:
    """Whether a figure has the digits of another in some order."""
    place = _place(written, scale)
    if not _differ_by_nines(written, meant, place):
        return False
    return sorted(str(_over(meant, place))) == sorted(str(_over(written, place)))


def _differ_by_nines(written: Number, meant: Number, place: Number) -> bool:
    """Whether two figures differ as those do whose digits stand in another order."""
    return (compact(meant) - compact(written)) % (9 * place) == 0


def _tried(written: Number, meant: Interval, scale: Fraction, tries: int) -> Iterator[Slip | None]:
    """The slip of each kind, if it leads to a figure that is meant; swapped digits first."""
    if meant.low is None or meant.high is None or written <= 0:
        return
    for kind, candidates in _candidates(_over(written, scale), _over(meant.low, scale), _over(meant.high, scale)):
        value = next((value * scale for value in candidates.near if meant.holds(value * scale)), None)
        tried = candidates.tried * tries
        yield None if value is None else Slip(value, kind, _chance(tried, meant, written, scale))


class _Candidates(NamedTuple):
    """What one kind of slip may have made a figure of: how many there are, and those near enough."""

    tried: int
    near: list[Fraction]


def _candidates(figure: Number, low: Number, high: Number) -> Iterator[tuple[str, _Candidates]]:
    """The candidates of each kind between two bounds, the most telling kind first."""
    least = max(LEAST, low)
    digits, place = _digits(figure)
    first, last = ceil(_over(least, place)), floor(_over(high, place))
    yield "swapped", _within(swapped(digits), place, first, last)
    for kind, factors in (("scale", THOUSANDS), ("point", POINTS)):
        near = [value for factor in factors if least <= (value := factor * figure) <= high]
        yield (
            kind,
            _Candidates(len(factors), [value for value in near if kind == "scale" or _is_writable(value, place)]),
        )
    yield "changed", _within(_changed(digits), place, first, last)
    if len(digits) in SHUFFLED:
        yield "shuffled", _within(_shuffled(digits), place, first, last)


def _is_writable(value: Fraction, place: Fraction) -> bool:
    """Whether a figure has no more decimals than what was written, or two at most."""
    return (value / min(place, CENTS)).denominator == 1


def _within(numbers: Iterable[int], place: Fraction, first: int, last: int) -> _Candidates:
    """The candidates of a kind; whole numbers compare fast."""
    candidates = list(numbers)
    return _Candidates(len(candidates), [number * place for number in candidates if first <= number <= last])


def corrected(quantity: Quantity, value: Fraction) -> str:
    """The words of a quantity with its figure corrected.

    Only the figure, if the quantity was written in words or its Arabic noun would need another form.
    """
    number = value / quantity.scale
    figure = decimal_text(number) or ""
    match = _FIGURE.search(quantity.surface)
    if match is None or quantity.number is None or len(figure) > _MAX_DIGITS:
        return decimal_text(value) or ""
    figure = in_digits_of(match.group(), figure)
    written = quantity.number / quantity.scale
    if has_arabic(quantity.noun) and _form(quantity.noun, number) != _form(quantity.noun, written):
        return figure
    return quantity.surface[: match.start()] + figure + quantity.surface[match.end() :]


def _form(noun: str, number: Fraction) -> str:
    """Which form an Arabic noun takes after a number; in one that ends in ة the accusative looks like the singular."""
    last = number % 100
    if number in {1, 2}:
        return "alone"
    if number.denominator == 1 and 3 <= last <= 10:
        return "plural"
    return "accusative" if number.denominator == 1 and last > 10 and not noun.endswith("ة") else "singular"


def mend(members: Sequence[tuple[Quantity, Interval]]) -> tuple[Slip | None, str | None]:
    """The most telling slip among some figures, each with what it would have to be.

    The correction comes with it only where exactly one figure can be the wrong one.
    """
    found = [
        (made, quantity)
        for quantity, meant in members
        if quantity.number is not None and (made := slip(quantity.number, meant, quantity.scale, len(members)))
    ]
    if not found:
        return None, None
    best, wrong = min(found, key=lambda pair: pair[0].chance)
    rivals = [made for made, _ in found if made.is_telling or made.kind == best.kind]
    return best, corrected(wrong, best.value) if len(rivals) == 1 or len(found) == 1 else None


def _chance(candidates: int, meant: Interval, written: Number, scale: Fraction) -> Fraction:
    assert meant.low is not None
    assert meant.high is not None
    width = max(meant.high - meant.low, _place(written, scale))
    return Fraction(candidates) * width / max(written, meant.high)


def _over(value: Number, scale: Number) -> Number:
    """A figure as it is written before a scale word; mostly there is none, and fractions are slow to divide."""
    return value if scale == 1 else Fraction(value) / scale


def _place(value: Number, scale: Fraction) -> Fraction:
    """The place value of the last digit of a figure written with a scale word."""
    return _last_place(_over(value, scale)) * scale if scale != 1 or value.denominator != 1 else _ONE


def _last_place(value: Number) -> Fraction:
    if value.denominator == 1:
        return _ONE
    place = _ONE
    while value % place and place > Fraction(1, 10**9):
        place /= 10
    return place


def _digits(value: Number) -> tuple[str, Fraction]:
    """The digits of a figure as written and the place value of the last one."""
    if value.denominator == 1:
        return str(value.numerator), _ONE
    place = _last_place(value)
    return str(int(value / place)), place


def swapped(digits: str) -> Iterator[int]:
    """The figures that two neighbouring digits the other way round make."""
    for at in range(min(len(digits), _MAX_DIGITS) - 1):
        a, b = digits[at], digits[at + 1]
        if a != b and not (at == 0 and b == "0"):
            yield int(digits[:at] + b + a + digits[at + 2 :])


def _shuffled(digits: str) -> Iterator[int]:
    """The figures that the same digits make in any order, but for a zero in front."""
    return (int("".join(order)) for order in dict.fromkeys(permutations(digits)) if order[0] != "0")


def _changed(digits: str) -> Iterator[int]:
    number, weight = int(digits), 10 ** (len(digits) - 1)
    for at, old in enumerate(map(int, digits[:_MAX_DIGITS])):
        for new in range(10):
            if new != old and not (at == 0 and new == 0 and len(digits) > 1):
                yield number + (new - old) * weight
        weight //= 10
