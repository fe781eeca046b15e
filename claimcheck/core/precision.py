"""From digits written and words around them to the magnitudes they allow.

The hard meaning may prove an error; the soft one may only raise a tension. A round number means
half a unit of its last significant digit either side, and at least two significant digits count
as meant where zeros trail (XBRL Calculations 1.1 reads reported figures the same way). A hedge
("about", نحو) widens it by the regression of Ferson et al. 2015, "Natural language of uncertainty".
"""

from decimal import Context, Decimal
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

from claimcheck.core.interval import Interval, Number

if TYPE_CHECKING:
    from claimcheck.core.quantity import Quantity

HEDGE_LIMIT = Fraction(56, 10)
"""How many soft half-widths a hedge stretches before it is simply wrong."""

LEAST_OF_A_WORD = 2
"""Hundreds are two hundred at least, and below the next word, which is ten times the first."""
MAX_DECIMALS = 18
ENDLESS = 4
"""So many digits of a third are told: about a third may be 29%, but neither a quarter nor a half."""
_ONE = Fraction(1)
_COUNTS = frozenset({"count", ""})
"""The units of what is counted out."""
_CONTEXT = Context(prec=28)
_WIDE = Context(prec=120)
_LN_10 = Decimal(10).ln(_WIDE)
_DIGITS = Context(prec=20)


@lru_cache(maxsize=512)
def hard(quantity: "Quantity") -> Interval:
    """What must hold: half a unit of the last significant digit, both ends possible."""
    value, stated = quantity.number, quantity.stated
    if stated is None:
        raise ValueError(f"{quantity.surface!r} is no magnitude")
    if quantity.bound.value == "up to":
        return Interval(None, None, True, True)
    if value is None or not stated.is_point:
        return stated
    if quantity.is_approximate:
        return Interval.around(value, HEDGE_LIMIT * hedge_margin(value, quantity.quantum))
    return stated if is_counted_out(quantity) else Interval.around(value, quantity.quantum / 2)


@lru_cache(maxsize=512)
def lenient(quantity: "Quantity") -> Interval:
    """The hard meaning, or the same number truncated: 3.39 written as 3.3."""
    value, interval = quantity.number, hard(quantity)
    if value is None or quantity.stated is None or not quantity.stated.is_point or interval.is_point:
        return interval
    is_negative = value.numerator < 0
    far = value - quantity.quantum if is_negative else value + quantity.quantum
    if not quantity.is_exact and interval.holds(far):
        return interval
    return Interval(far, interval.high, True) if is_negative else Interval(interval.low, far, False, True)


@lru_cache(maxsize=512)
def soft(quantity: "Quantity") -> Interval:
    """What the wording suggests: a hedge at its usual width, a bound that is not idle."""
    value, interval = quantity.number, hard(quantity)
    if quantity.bound.value == "magnitude" and interval.low and interval.high is None:
        return Interval(interval.low, interval.low / LEAST_OF_A_WORD * 10, interval.low_open, True)
    if value is None or quantity.stated is None:
        return interval
    if quantity.is_approximate and quantity.stated.is_point:
        return Interval.around(value, hedge_margin(value, quantity.quantum))
    match quantity.bound.value:
        case "more than" | "at least":
            return Interval(quantity.stated.low, value + roundness(value) / 2, quantity.stated.low_open, True)
        case "less than" | "at most":
            return Interval(value - roundness(value) / 2, quantity.stated.high, True, quantity.stated.high_open)
        case "up to":
            return Interval.at_most(value)
    return interval


def hedge_margin(value: Fraction, quantum: Fraction) -> Fraction:
    """The usual half-width of "about n"."""
    return _usual_margin(abs(value)) if value else quantum


@lru_cache(maxsize=4096)  # news hedges the same round numbers again and again, and a logarithm is slow
def _usual_margin(value: Fraction) -> Fraction:
    """The half-width by the regression of Ferson et al. 2015.

    log10 w = -.2085 + .4285z + .2807r + .0940f + .0147zr - .0640zf - .0102rf + .0404zrf, where w is
    the whole width, z = log10 n, r the power of ten of the last significant digit, f = 1 if that
    digit is 5.
    """
    last, power = _last_digit(value)
    z, r = _decimal(value).log10(_CONTEXT), Decimal(power)
    f = Decimal(last == "5")
    terms = (
        Decimal("-.2085") + Decimal(".4285") * z + Decimal(".2807") * r + Decimal(".0940") * f
        + Decimal(".0147") * z * r - Decimal(".0640") * z * f - Decimal(".0102") * r * f
        + Decimal(".0404") * z * r * f
    )  # fmt: skip
    width = (terms * _LN_10).exp(_CONTEXT)  # a power of ten in half the time
    return Fraction(width.quantize(Decimal("1e-9"), context=_WIDE)) / 2


def roundness(value: Number) -> Fraction:
    """The step to the next number as round: 100 for 100 and 200, 10 for 110, 1 for 111."""
    if not value or (value.denominator == 1 and value.numerator % 10):
        return _ONE
    _, power = _last_digit(value if value > 0 else -value)
    return Fraction(10**power) if power >= 0 else Fraction(1, 10**-power)


def decimal_text(value: Number | None) -> str | None:
    """A fraction in plain decimal notation, exact where it ends, else to 20 significant digits."""
    if value is None:
        return None
    if value.denominator == 1:
        return str(value.numerator)
    digits = format(_DIGITS.divide(Decimal(value.numerator), Decimal(value.denominator)), "f")
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def is_counted_out(quantity: "Quantity") -> bool:
    """A whole count written to its last digit is exactly that count."""
    value, quantum = quantity.number, quantity.quantum
    is_whole = value is not None and value.denominator == 1
    return is_whole and quantity.unit in _COUNTS and quantum.numerator <= quantum.denominator


def _last_digit(value: Number) -> tuple[str, int]:
    """The last digit that is not zero and its power of ten; of thirds, whose digits never end, none and a late one."""
    whole, rest, decimals = value.numerator, value.denominator, 0
    while whole % rest and decimals < MAX_DECIMALS:
        whole, decimals = whole * 10, decimals + 1
    digits = str(whole // rest)
    if whole % rest:
        return "", len(digits) - len(digits[:ENDLESS].rstrip("0")) - decimals
    told = digits.rstrip("0")
    return told[-1:], len(digits) - len(told) - decimals


def _decimal(value: Fraction) -> Decimal:
    return _CONTEXT.divide(Decimal(value.numerator), Decimal(value.denominator))
