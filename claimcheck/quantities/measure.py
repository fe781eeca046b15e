"""Amount trees to values: one function for each rule of measure.lark and joined.lark."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from fractions import Fraction
from typing import Any

from claimcheck.core import Kind
from claimcheck.grammar.lexicon import Money, Unit
from claimcheck.quantities import amount
from claimcheck.quantities.amount import Amount
from claimcheck.quantities.cascade import Located
from claimcheck.quantities.numeral import Numeral

SECONDS = {
    "second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800, "month": 2592000, "year": 31536000,
}  # fmt: skip
"""Common lengths, to order units and to join them; months and years as most tools count them."""
TWO = Numeral(Fraction(2))
ONE = Numeral(Fraction(1))


def _amount(number: Any) -> Amount:
    """A number word of the level below, as an amount of nothing yet."""
    if isinstance(number, Amount):
        return number
    if isinstance(number, Numeral):
        return amount.of_number(number.before_noun)
    return amount.of_magnitude(number)


def _and_fraction(number: Numeral, part: Fraction, scale: Numeral | None = None) -> Numeral:
    """A million and a half: the fraction is of the number's own scale unless another is named."""
    of = scale.value if scale is not None else number.scale
    return replace(number, value=number.value + part * of, quantum=part * of, others=())


def _and_fractions(number: Numeral, count: Numeral, part: Fraction) -> Numeral:
    return _and_fraction(number, count.value * part)


def _fraction_of(part: Fraction, whole: Numeral) -> Numeral:
    return Numeral(part * whole.value, part * whole.value / 10, whole.scale)


def _fractions_of(count: Numeral, part: Fraction, whole: Numeral) -> Numeral:
    return _fraction_of(count.value * part, whole)


# ---- counted things


def _counted(number: Any, noun: Located) -> Amount:
    counted = _amount(number)
    return replace(counted, kind=Kind.COUNT, unit="count", noun=noun.value, noun_at=(noun.start, noun.end))


def _the_counted(noun: Located, number: Numeral) -> Amount:
    return _counted(number, noun)


def _one_counted(noun: Located, number: Numeral) -> Amount | None:
    """قتيل واحد: one and two may follow what they count, other numbers may not."""
    return _counted(number, noun) if number.in_words and number.value in {1, 2} else None


def _dual(noun: Located) -> Amount:
    return _counted(TWO, noun)


# ---- measures


def _squared(unit: Unit) -> Unit:
    return Unit(f"{unit.name} ** 2")


def _cubed(unit: Unit) -> Unit:
    return Unit(f"{unit.name} ** 3")


def _measured(number: Any, unit: Unit) -> Amount:
    return amount.measured(_amount(number), unit)


def _measured_fraction(part: Fraction, unit: Unit) -> Amount:
    return amount.measured(amount.of_number(Numeral(part, part / 5)), unit)


def _the_measured(unit: Unit, number: Numeral) -> Amount:
    return _measured(number, unit)


def _one_measured(unit: Unit, number: Numeral) -> Amount | None:
    return _measured(number, unit) if number.in_words and number.value in {1, 2} else None


def _dual_measure(unit: Unit) -> Amount:
    return _measured(TWO, unit)


def _measured_and_fraction(number: Any, unit: Unit, part: Fraction, again: Unit | None = None) -> Amount:
    """Three kilometres and a half; an hour and half a minute adds the half to what it is half of."""
    whole = _amount(number)
    if whole.number is None:
        return amount.measured(whole, unit)
    size = part * SECONDS[again.name] / SECONDS[unit.name] if again and {again.name, unit.name} <= SECONDS.keys() else part
    return amount.measured(whole.with_number(replace(whole.number, value=whole.number.value + size, quantum=size)), unit)


def _dual_and_fraction(unit: Unit, part: Fraction, again: Unit | None = None) -> Amount:
    return _measured_and_fraction(TWO, unit, part, again)


def _unit_and_fraction(unit: Unit, part: Fraction, again: Unit | None = None) -> Amount:
    return _measured_and_fraction(ONE, unit, part, again)


# ---- rates


def _per(_word: str, unit: Unit) -> str:
    return unit.name


def _per_unit(unit: Unit) -> str:
    return unit.name


def _rated(counted: Amount, per: str) -> Amount:
    """Money keeps its currency as unit; a measure becomes one of its unit by the other."""
    if counted.kind is Kind.MONEY:
        return counted
    return replace(counted, kind=Kind.MEASURE, unit=f"{counted.unit} / {per}")


# ---- money


def _currency(*words: Any) -> tuple[Money, ...]:
    """The currencies a word can mean, narrowed by the adjectives of a country after it."""
    choices, adjectives = words[0], set(words[1:])
    fitting = tuple(money for money in choices if money.adjectives & adjectives)
    return fitting or choices


def _paid(number: Any, choices: tuple[Money, ...]) -> Amount:
    paid, money = _amount(number), choices[0]
    if paid.number is not None:
        paid = paid.with_number(paid.number.times(money.factor))
    return replace(paid, kind=Kind.MONEY, unit=money.code, choices=choices)


def _sign_paid(choices: tuple[Money, ...], number: Any) -> Amount:
    return _paid(number, choices)


def _dual_money(*words: Any) -> Amount:
    return _paid(TWO, _currency(*words))


def _paid_and_fraction(number: Numeral, choices: tuple[Money, ...], part: Fraction, _again: Any = None) -> Amount:
    return _paid(replace(number, value=number.value + part, quantum=part), choices)


# ---- percent and ratios


def _percent(number: Any, sign: str = "PERCENT") -> Amount:
    of = _amount(number)
    if sign == "PERMILLE":
        return replace(of, kind=Kind.RATIO, unit="permille")
    return replace(of, kind=Kind.PERCENT, unit="percent")


def _fraction_percent(part: Fraction, sign: str = "PERCENT") -> Amount:
    return _percent(Numeral(part, part / 5), sign)


def _fraction(part: Fraction) -> Amount:
    """A half is [45 %, 55 %]: a ratio as a round number."""
    return Amount(Kind.RATIO, Numeral(part, Fraction(1, 10)))


def _fractions(count: Numeral, part: Fraction) -> Amount:
    return _fraction(count.value * part)


def _multiple(number: Numeral, _times: Any = None) -> Amount:
    return Amount(Kind.RATIO, number)


def _twice(_word: Any) -> Amount:
    return Amount(Kind.RATIO, TWO)


def _out_of(part: Any, whole: Any) -> Amount | None:
    if whole.value == 0:
        return None
    return Amount(Kind.RATIO, Numeral(part.value / whole.value, Fraction(1) / whole.value))


def _out_of_counted(part: Numeral, _noun: Located, _of: str, whole: Numeral) -> Amount | None:
    return _out_of(part, whole)


# ---- amounts in two units


def _joined(*parts: Any) -> tuple[str, Amount] | None:
    """Hours and minutes, dollars and cents; anything else stays apart."""
    if not any(isinstance(part, Amount) for part in parts):
        return None
    amounts = [part if isinstance(part, Amount) else _measured(ONE, part) for part in parts]
    return _joined_money(amounts) if amounts[0].kind is Kind.MONEY else _joined_durations(amounts)


def _joined_money(amounts: list[Amount]) -> tuple[str, Amount] | None:
    first, *rest = amounts
    if first.number is None or any(a.unit != first.unit or a.number is None for a in rest):
        return None
    total = first.number
    for part in rest:
        if part.number is None or part.number.value >= 1 or part.number.scale != 1:
            return None
        total = total.plus(part.number)
    return "AMOUNT", first.with_number(total)




def _joined_durations(amounts: list[Amount]) -> tuple[str, Amount] | None:
    sizes = [SECONDS.get(part.unit, 0) for part in amounts]
    if 0 in sizes or any(a <= b for a, b in zip(sizes, sizes[1:], strict=False)):
        return None
    total = Fraction(0)
    for part, size in zip(amounts, sizes, strict=True):
        if part.number is None:
            return None
        total += part.number.value * size / sizes[-1]
    return "AMOUNT", replace(amounts[0], number=Numeral(total, Fraction(1)), unit=amounts[-1].unit)


ACTIONS: Mapping[str, Callable[..., Any]] = {
    "and_fraction": _and_fraction,
    "and_fractions": _and_fractions,
    "with_fraction": _and_fraction,
    "fraction_of": _fraction_of,
    "fractions_of": _fractions_of,
    "counted": _counted,
    "counted_word": _counted,
    "one_counted": _one_counted,
    "one_measured": _one_measured,
    "dual": _dual,
    "the_counted": _the_counted,
    "squared": lambda unit, _word: _squared(unit),
    "cubed": lambda unit, _word: _cubed(unit),
    "measured": _measured,
    "measured_fraction": _measured_fraction,
    "the_measured": _the_measured,
    "dual_measure": _dual_measure,
    "measured_and_fraction": _measured_and_fraction,
    "dual_and_fraction": _dual_and_fraction,
    "unit_and_fraction": _unit_and_fraction,
    "per": _per,
    "per_the": _per_unit,
    "per_slash": _per_unit,
    "rated": _rated,
    "currency": _currency,
    "paid": _paid,
    "sign_paid": _sign_paid,
    "dual_money": _dual_money,
    "paid_and_fraction": _paid_and_fraction,
    "percent_of": _percent,
    "fraction_percent": _fraction_percent,
    "sign_percent": _percent,
    "fraction": _fraction,
    "fractions": _fractions,
    "multiple": _multiple,
    "twice": _twice,
    "out_of": lambda part, _of, whole: _out_of(part, whole),
    "out_of_counted": _out_of_counted,
}
"""What each rule makes of the values below it."""


def _result(counted: Amount | None) -> tuple[str, Amount] | None:
    return None if counted is None else ("AMOUNT", counted)


RESULTS: Mapping[str, Callable[..., Any]] = {
    **dict.fromkeys(("count", "measure", "money", "percent", "ratio"), _result),
    "mixed": lambda number: ("AMOUNT", _amount(number)),
}
JOINED: Mapping[str, Callable[..., Any]] = {"joined": lambda parts: _joined(*parts)}
