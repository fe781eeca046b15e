"""Numeral: the value of a number word or figure, and how exactly it is stated."""

import re
from fractions import Fraction
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

_POWER = re.compile(
    r"(?:(?P<times>[0-9]+(?:\.[0-9]+)?)\s?[x×]\s?)?(?P<base>[0-9]+(?:\.[0-9]+)?)\^(?P<power>[+-]?[0-9]+)"
)
APART = re.compile(" ,[0-9]{3}")
"""A space before a comma and three digits: one number or several, and no telling which."""
LIST = re.compile("[0-9]{1,3}(?:,[0-9]{1,2}){3,}")
"""Several numbers without spaces: 8,9,10,14."""
LONGEST = 60
"""How many digits and separators a figure may have."""
_EXPONENT = re.compile("(?<=[0-9])e([+-]?[0-9]{1,2})$")
_NO_SCALE = Fraction(1)
SCALES = tuple(Fraction(1000**power) for power in range(1, 7))


class Numeral(Struct, frozen=True):
    """A number as written.

    `quantum` is the place value of the last digit that counts as meant, `scale` the scale word it
    was written with, `others` the values a fair reader could also give it.
    """

    value: Fraction
    quantum: Fraction = Fraction(1)
    scale: Fraction = _NO_SCALE
    in_words: bool = True
    others: tuple[Fraction, ...] = ()
    dual: Fraction | None = None
    """What the word is right before a noun: ألفا is a thousand, ألفا جندي two thousand soldiers."""
    part: Fraction | None = None
    """What the word is before a definite singular: خمس is five, خمس الساعة a fifth of the hour."""
    last: "Numeral | None" = None
    """The last part of a number said in parts: the three in a hundred and three."""

    @property
    def mantissa(self) -> Fraction:
        """The number before its scale word: 1.5 in 1.5 million."""
        return self.value if self.scale is _NO_SCALE else self.value / self.scale

    @property
    def may_be_year(self) -> bool:
        """Whether it is a figure of our days that counts hardly anything as exactly: 2019, not 2000."""
        is_figure = not self.in_words and self.value.denominator == 1 and not self.others
        return is_figure and 1950 <= self.value < 2050 and self.value % 100 != 0

    @property
    def before_noun(self) -> "Numeral":
        """The number as it reads before what it counts."""
        return self if self.dual is None else of_word(self.dual)

    @property
    def share_scale(self) -> Fraction:
        """What a fraction after the number is of: a thousand and a half is 1,500, a hundred and a half 100.5."""
        last = self.last or self
        if last.scale > 1 or not last.in_words or last.value.denominator > 1:
            return last.scale
        return max((scale for scale in SCALES if scale <= abs(last.value)), default=last.scale)

    def times(self, scale: Fraction) -> "Numeral":
        """The number with a scale word, or a fraction of it."""
        return replace(
            self,
            value=self.value * scale,
            quantum=self.quantum * scale,
            scale=self.scale * scale if scale > 1 else self.scale,
            others=tuple(other * scale for other in self.others),
            last=None,
            part=None,
        )

    def plus(self, other: "Numeral") -> "Numeral":
        """Two parts of one number; the smaller part says how exact it is."""
        quantum = min(self.quantum, other.quantum)
        return Numeral(self.value + other.value, quantum, self.scale, self.in_words, last=other.last or other)

    def negated(self) -> "Numeral":
        """The number with a minus before it."""
        return replace(self, value=-self.value, others=tuple(-other for other in self.others))


def of_word(value: Fraction) -> Numeral:
    """The numeral of a single number word."""
    return Numeral(value, _quantum(str(value.numerator)) if value.denominator == 1 else value)


def of_construct(dual: Fraction) -> Numeral:
    """The numeral of a word that is a dual before a noun, and half of it elsewhere."""
    return replace(of_word(dual / 2), dual=dual)


@lru_cache(maxsize=65536)
def of_figure(figure: str) -> Numeral:
    """The numeral of a figure such as 1250, 99.5, 1,250.5, 1.2e6 or 5ر1.

    A dot or comma before exactly three digits has two readings, and both are kept.
    """
    figure = figure.replace(" ", "").lower()
    power = _EXPONENT.search(figure)
    if power is not None:
        return of_figure(figure[: power.start()]).times(Fraction(10) ** int(power[1]))
    if figure[0] in ".٫":
        return _decimal("0", figure[1:])
    if figure.isdigit():
        return Numeral(Fraction(int(figure)), _quantum(figure), in_words=False)
    if "ر" in figure:
        return _of_letter_decimal(figure)
    signs = re.sub("[0-9]", "", figure)
    groups = re.split("[^0-9]", figure)
    if len(signs) == 1:
        return _of_one_sign(groups[0], groups[1], signs)
    if len(set(signs)) == 1:
        return _of_groups(groups)
    if len(set(signs[:-1])) == 1:
        return _grouped_decimal(groups)
    return _of_groups(groups)


def of_power(figure: str) -> Numeral | None:
    """2^10 and 8x2^10, exact."""
    parts = _POWER.fullmatch(figure)
    if parts is None or not (base := Fraction(parts["base"])):
        return None
    return Numeral(Fraction(parts["times"] or 1) * base ** int(parts["power"]), Fraction(1, 1000), in_words=False)


def _of_one_sign(whole: str, rest: str, sign: str) -> Numeral:
    decimal, grouped = _decimal(whole, rest), _grouped(whole + rest)
    if sign == "٫" or len(rest) != 3 or len(whole) > 3 or whole.startswith("0"):
        return decimal
    if sign in "٬'":
        return grouped
    return replace(grouped, others=(decimal.value,))


def _of_groups(groups: list[str]) -> Numeral:
    """1.250.000; groups of other sizes are read from both ends, as right-to-left typing reverses them."""
    if all(len(group) == 3 for group in groups[1:]):
        return _grouped("".join(groups))
    if all(len(group) == 3 for group in groups[:-1]):
        return _grouped("".join(reversed(groups)))
    return _grouped("".join(groups))


def _grouped_decimal(groups: list[str]) -> Numeral:
    return _decimal("".join(groups[:-1]), groups[-1])


def _of_letter_decimal(figure: str) -> Numeral:
    """The letter ر as decimal mark; agencies store the fraction first, so 5ر1 is 1.5."""
    first, _, second = figure.partition("ر")
    swapped, straight = _decimal(_digits(second), _digits(first)), _decimal(_digits(first), _digits(second))
    return replace(swapped, others=(straight.value,)) if swapped != straight else straight


def _digits(text: str) -> str:
    return re.sub("[^0-9]", "", text)


def _decimal(whole: str, rest: str) -> Numeral:
    power = 10 ** len(rest)
    return Numeral(Fraction(int(whole or "0") * power + int(rest), power), Fraction(1, power), in_words=False)


def _grouped(digits: str) -> Numeral:
    return Numeral(Fraction(int(digits)), _quantum(digits), in_words=False)


@lru_cache(maxsize=65536)
def _quantum(digits: str) -> Fraction:
    """The place of the last digit meant: trailing zeros are not, but two digits always are."""
    significant = max(len(digits.lstrip("0").rstrip("0")), 2)
    length = len(digits.lstrip("0"))
    return Fraction(10 ** max(length - significant, 0))
