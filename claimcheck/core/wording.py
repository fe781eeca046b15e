"""Numbers as the steps and the message of a finding show them."""

import re
from decimal import Context, Decimal
from fractions import Fraction

_SHORT = Context(prec=5)
_LONG = Context(prec=15)
_NEAT = Context(prec=3)


def short(value: Fraction) -> str:
    """A number of two decimals at most in full, any other to five significant digits; thousands parted by commas."""
    if value.denominator == 1:
        return f"{value.numerator:,}"
    if 100 % value.denominator == 0:
        return _plain(value)
    context = _SHORT if abs(value) < 10_000 else _LONG
    number = context.divide(Decimal(value.numerator), Decimal(value.denominator))
    text = f"{round(number) if abs(value) >= 10_000 else number:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def rounded(value: Fraction, beside: Fraction | None = None) -> Fraction:
    """A computed number to three significant digits; as it is where that would make it the one beside it."""
    if value.denominator == 1:
        return value
    number = _NEAT.divide(Decimal(value.numerator), Decimal(value.denominator))
    near = Fraction(round(value)) if abs(value) >= 1000 else Fraction(number)
    return value if near == beside else near


def coarse(value: Fraction, beside: Fraction | None = None) -> Fraction:
    """An estimate to three significant digits: 245,065 is 245,000."""
    if not value:
        return value
    near = Fraction(_NEAT.divide(Decimal(value.numerator), Decimal(value.denominator)))
    return value if near == beside else near


_ARABIC_LETTER = re.compile("[\u0621-\u064a]")
_DIGITS = ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")
_NUMBER = re.compile(r"(?<![A-Za-z])[0-9](?:[0-9.,]*[0-9])?%?(?![A-Za-z])")
_SIGNS = {".": "٫", ",": "٬", "%": "٪"}


def has_arabic(text: str) -> bool:
    """Whether there is an Arabic letter in a text."""
    return _ARABIC_LETTER.search(text) is not None


def in_digits_of(text: str, said: str) -> str:
    """What is said with its figures in the digits of a text; unchanged where the text has both kinds, or neither."""
    if any("0" <= char <= "9" for char in text):
        return said
    own = next((digits for digits in _DIGITS if any(char in digits for char in text)), None)
    if own is None:
        return said
    signs = str.maketrans({**dict(zip("0123456789", own, strict=True)), **_SIGNS})
    return _NUMBER.sub(lambda number: number.group().translate(signs), said)


_SCALES = (
    (10**12, "trillion", "تريليون", "تريليونات"),
    (10**9, "billion", "مليار", "مليارات"),
    (10**6, "million", "مليون", "ملايين"),
)


def spoken(value: Fraction, language: str) -> str:
    """A number as a sentence says it: from a million on with its scale word, if that leaves three decimals at most."""
    for scale, english, arabic, several in _SCALES:
        number = value / scale
        if abs(number) >= 1 and 1000 % number.denominator == 0:
            form = several if number.denominator == 1 and 3 <= number <= 10 else arabic
            return f"{_plain(number)} {english if language == 'en' else form}"
    return short(value)


def _plain(number: Fraction) -> str:
    """A number that has an end, in full."""
    return f"{Decimal(number.numerator) / number.denominator:,f}"
