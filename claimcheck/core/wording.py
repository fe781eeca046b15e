"""Numbers as the steps of a finding show them."""

from decimal import Context, Decimal
from fractions import Fraction

_SHORT = Context(prec=5)
_LONG = Context(prec=15)


def short(value: Fraction) -> str:
    """A number to five significant digits, whole numbers in full, thousands parted by commas."""
    if value.denominator == 1:
        return f"{value.numerator:,}"
    context = _SHORT if abs(value) < 10_000 else _LONG
    number = context.divide(Decimal(value.numerator), Decimal(value.denominator))
    text = f"{round(number) if abs(value) >= 10_000 else number:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
