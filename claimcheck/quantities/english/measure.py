"""Amount trees to values: the rules of measure.lark that only English has."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from msgspec.structs import replace

from claimcheck.core import Bound, Interval, Kind
from claimcheck.grammar.lexicon import Money, Unit
from claimcheck.quantities import amount, measure
from claimcheck.quantities.amount import Amount
from claimcheck.quantities.meaning import Located
from claimcheck.quantities.numeral import Numeral

_HOTTEST = 600
"""Above this the C or F after a number stands for no degrees."""


def as_amount(value: Any) -> Amount:
    """Whatever the levels below have read, as an amount."""
    if isinstance(value, Amount):
        return value
    return amount.of_number(value) if isinstance(value, Numeral) else amount.of_magnitude(value)


def _lettered(count: Numeral, scale: str) -> Numeral:
    return count.times(Fraction(scale))


def _plain(found: Any) -> tuple[str, Any] | None:
    return ("NUMBER", found) if isinstance(found, Numeral) else found and ("AMOUNT", found)


def counted(count: Any, noun: Located) -> Amount:
    """So many of something."""
    return replace(as_amount(count), kind=Kind.COUNT, unit="count", noun=noun.value, noun_at=(noun.start, noun.end))


def _described(_adjectives: Any, noun: Located) -> Located:
    return noun


# ---- measures


def measured(count: Any, unit: Unit, *_rest: Any) -> Amount:
    """So much of a unit; pounds by the million are money."""
    if unit.name == "pound" and isinstance(count, Numeral) and count.scale >= 10**6:
        return Amount(Kind.MONEY, count, "GBP", choices=(Money("GBP", Fraction(1), frozenset()),))
    return amount.measured(as_amount(count), unit)


def _degrees(count: Numeral, unit: str) -> Amount | None:
    """18C is a temperature; 777F is none, and the letter belongs to a name."""
    return measured(count, Unit(unit)) if abs(count.value) <= _HOTTEST else None


def _part_measured(part: Fraction, unit: Unit) -> Amount:
    return amount.measured(amount.of_number(Numeral(part, part / 5)), unit)


def _measured_and_part(count: Numeral, unit: Unit, part: str) -> Amount:
    size = Fraction(part)
    return measured(replace(count, value=count.value + size, quantum=size), unit)


def one(unit: Unit, part: str = "0") -> Amount:
    """A mile, a mile and a half."""
    return (
        _measured_and_part(Numeral(Fraction(1)), unit, part) if Fraction(part) else measured(Numeral(Fraction(1)), unit)
    )


def _aged(_word: str, years: Numeral) -> Amount | None:
    return amount.measured(amount.of_number(years), Unit("year")) if years.value <= 130 else None


def _aged_between(_word: str, youngest: Numeral, _to: Any, oldest: Numeral | None = None) -> Amount | None:
    last = oldest if oldest is not None else _to
    if not youngest.value < last.value <= 130:
        return None
    frame = amount.measured(amount.of_number(last), Unit("year"))
    interval = Interval(youngest.value, last.value)
    return replace(frame, number=None, interval=interval, bound=Bound.BETWEEN)


def _feet_and_inches(figure: str) -> Amount | None:
    whole, _, inches = figure.partition("'")
    return feet(Fraction(int(whole)), Fraction(int(inches)))


def feet(whole: Fraction, inches: Fraction) -> Amount | None:
    """Feet and inches, in feet; None where the inches make another foot."""
    if not 0 <= inches < 12:
        return None
    return Amount(Kind.MEASURE, Numeral(whole + inches / 12, Fraction(1, 12), in_words=False), "foot")


def _square(_word: str, unit: Unit) -> Unit:
    return Unit(f"{unit.name} ** 2")


def _cubic(_word: str, unit: Unit) -> Unit:
    return Unit(f"{unit.name} ** 3")


def _rate_of(_per: str, unit: Any) -> Any:
    return unit


def _rated(of: Amount, per: Any) -> Amount:
    """Money keeps its currency as unit, and what is so much for each of something keeps its own."""
    if of.kind is Kind.MONEY or not isinstance(per, Unit):
        return of
    return replace(of, kind=Kind.MEASURE, unit=f"{of.unit} / {per.name}")


# ---- money


def _national(adjectives: tuple[str, ...], choices: tuple[Money, ...]) -> tuple[Money, ...]:
    fitting = tuple(money for money in choices if money.adjectives.intersection(adjectives))
    return fitting or choices


def paid(count: Any, choices: tuple[Money, ...]) -> Amount:
    """So much money, in the likeliest of the currencies that its word can mean."""
    base, money = as_amount(count), choices[0]
    if base.number is not None:
        base = base.with_number(base.number.times(money.factor))
    return replace(base, kind=Kind.MONEY, unit=money.code, choices=choices)


def _sign_paid(choices: tuple[Money, ...], count: Numeral, named: tuple[Money, ...] | None = None) -> Amount:
    return paid(count, named or choices)


def _signs_paid(first: tuple[Money, ...], second: tuple[Money, ...], count: Numeral) -> Amount:
    return paid(count, first)


def _nation_paid(nation: str, choices: tuple[Money, ...], count: Numeral) -> Amount:
    return paid(count, _national((nation,), choices))


def _minus_paid(choices: tuple[Money, ...], count: Numeral) -> Amount:
    return paid(count.negated(), choices)


def _part_paid(part: Fraction, choices: tuple[Money, ...]) -> Amount:
    return paid(Numeral(part, part / 5), choices)


# ---- percent and ratios


def _percent(count: Numeral, _word: str = "") -> Amount:
    return replace(amount.of_number(count), kind=Kind.PERCENT, unit="percent")


def _part_percent(part: Fraction, _word: str = "") -> Amount:
    return _percent(Numeral(part, part / 5))


def ratio(part: Fraction) -> Amount:
    """A half is [45 %, 55 %]: a ratio as a round number."""
    return Amount(Kind.RATIO, Numeral(part, Fraction(1, 10)))


def _fold(times: Fraction, *_as: str) -> Amount:
    return Amount(Kind.RATIO, Numeral(times))


ACTIONS: Mapping[str, Callable[..., Any]] = {
    **measure.ACTIONS,
    "lettered": _lettered,
    "described": _described,
    "counted": counted,
    "english_measured": measured,
    "degrees": _degrees,
    "part_measured": _part_measured,
    "measured_and_part": _measured_and_part,
    "one_and_part": one,
    "aged": _aged,
    "aged_between": _aged_between,
    "feet_and_inches": _feet_and_inches,
    "age": lambda *_words: "age",
    "square": _square,
    "cubic": _cubic,
    "per": lambda *_words: "per",
    "rate_of": _rate_of,
    "english_rated": _rated,
    "adjectives": lambda *words: words,
    "national": _national,
    "paid": paid,
    "sign_paid": _sign_paid,
    "signs_paid": _signs_paid,
    "nation_paid": _nation_paid,
    "minus_paid": _minus_paid,
    "part_paid": _part_paid,
    "percent_of": _percent,
    "part_percent": _part_percent,
    "ratio_of": ratio,
    "fold": _fold,
    "twice": _fold,
}
"""What each rule makes of the values below it."""

RESULTS: Mapping[str, Callable[..., Any]] = dict.fromkeys(measure.RESULTS, _plain)
