"""Amount trees to values: one function for each rule of measure.lark and joined.lark."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from typing import Any

from claimcheck.core import Kind
from claimcheck.grammar.lexicon import Unit
from claimcheck.quantities import amount, mixed, money, ratio
from claimcheck.quantities.amount import ONE, TWO, Amount
from claimcheck.quantities.cascade import Located
from claimcheck.quantities.numeral import Numeral

SECONDS = {
    "second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800, "month": 2592000, "year": 31536000,
}  # fmt: skip
"""Common lengths, to order units and to join them; months and years as most tools count them."""


# ---- counted things


def _counted(number: Any, noun: Located) -> Amount:
    counted = amount.of_word(number)
    return replace(counted, kind=Kind.COUNT, unit="count", noun=noun.value, noun_at=(noun.start, noun.end))


def _the_counted(noun: Located, number: Numeral) -> Amount:
    return _counted(number, noun)


def _counted_definite(number: Any, noun: Located) -> Amount | None:
    """مليون اللاجئين; after a small number no definite noun is counted (ست البلد is a name)."""
    counted = _counted(number, noun)
    is_small = counted.number is not None and counted.number.in_words and counted.number.value < 100
    return None if is_small else counted


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
    return amount.measured(amount.of_word(number), unit)


def _measured_fraction(part: Fraction | Numeral, unit: Unit) -> Amount:
    return amount.measured(amount.of_number(mixed.numeral(part)), unit)


def _the_measured(unit: Unit, number: Numeral) -> Amount:
    return _measured(number, unit)


def _whole(unit: Unit, _word: str) -> Amount:
    return _measured(ONE, unit)


def _for_one(_word: str, unit: Unit) -> Amount:
    return _measured(ONE, unit)


def _two_measured(number: Numeral, unit: Unit) -> Amount | None:
    """اثنان كيلومتران: the dual says it once more."""
    return _measured(number, unit) if number.value == 2 else None


def _two_counted(number: Numeral, noun: Located) -> Amount | None:
    return _counted(number, noun) if number.value == 2 else None


def _one_measured(unit: Unit, number: Numeral) -> Amount | None:
    return _measured(number, unit) if number.in_words and number.value in {1, 2} else None


def _dual_measure(unit: Unit) -> Amount:
    return _measured(TWO, unit)


def _measured_and_fraction(number: Any, unit: Unit, part: Any, again: Unit | None = None) -> Amount | None:
    """Three kilometres and a half; an hour and half a minute is told in minutes."""
    whole = amount.of_word(number)
    if again is not None and again != unit:
        return _and_part_of_another(whole, unit, part, again)
    scale = None if again is None else ONE
    return _measured_and_scaled(number, unit, part, scale)


def _measured_and_scaled(number: Any, unit: Unit, part: Any, scale: Numeral | None) -> Amount | None:
    """A million tons and a half of a million; without the last words it is no half a ton either."""
    whole = amount.of_word(number)
    if whole.number is None:
        return None
    more = mixed.and_fraction(whole.number, part, scale)
    return None if more is None else amount.measured(whole.with_number(more), unit)


def _and_part_of_another(whole: Amount, unit: Unit, part: Any, again: Unit) -> Amount | None:
    if whole.number is None or not isinstance(part, Fraction):
        return None
    joined = _joined_durations([amount.measured(whole, unit), amount.measured(amount.of_number(Numeral(part)), again)])
    return joined and joined[1]


def _dual_and_fraction(unit: Unit, part: Any, again: Unit | None = None) -> Amount | None:
    return _measured_and_fraction(TWO, unit, part, again)


def _unit_and_fraction(unit: Unit, part: Any, again: Unit | None = None) -> Amount | None:
    return _measured_and_fraction(ONE, unit, part, again)


# ---- rates


SHORT = frozenset({"second", "minute", "hour", "day"})


def _per(word: str, unit: Unit) -> str | None:
    """So much in an hour is a rate; so much in the week or the year is only when it was."""
    return None if word == "IN" and unit.name not in SHORT else unit.name


def _per_unit(unit: Unit) -> str:
    return unit.name


def _rated(counted: Amount, per: str) -> Amount:
    """Money and durations keep their unit; a measure becomes one of its unit by the other."""
    if counted.kind in {Kind.MONEY, Kind.DURATION}:
        return counted
    return replace(counted, kind=Kind.MEASURE, unit=f"{counted.unit} / {per}")


# ---- amounts in two units


def _joined(*parts: Any) -> tuple[str, Amount] | None:
    """Hours and minutes, dollars and cents; anything else stays apart."""
    if not any(isinstance(part, Amount) for part in parts):
        return None
    amounts = [part if isinstance(part, Amount) else _measured(ONE, part) for part in parts]
    return money.joined(amounts) if amounts[0].kind is Kind.MONEY else _joined_durations(amounts)


def _joined_durations(amounts: list[Amount]) -> tuple[str, Amount] | None:
    sizes = [SECONDS.get(part.unit, 0) for part in amounts]
    if 0 in sizes or any(a <= b for a, b in pairwise(sizes)):
        return None
    total = Fraction(0)
    for part in amounts:
        if part.number is None:
            return None
        total += part.number.value * _in(part.unit, amounts[-1].unit)
    return "AMOUNT", replace(amounts[0], number=Numeral(total, _place(amounts[-1])), unit=amounts[-1].unit)


def _in(unit: str, smaller: str) -> Fraction:
    """How many of the smaller unit one is; a year is twelve months, whatever their days."""
    return Fraction(12) if (unit, smaller) == ("year", "month") else Fraction(SECONDS[unit], SECONDS[smaller])


def _place(last: Amount) -> Fraction:
    return min(Fraction(1), last.number.value) if last.number and last.number.value else Fraction(1)


ACTIONS: Mapping[str, Callable[..., Any]] = {
    **mixed.ACTIONS,
    **money.ACTIONS,
    **ratio.ACTIONS,
    "counted": _counted,
    "counted_word": _counted,
    "one_counted": _one_counted,
    "counted_definite": _counted_definite,
    "for_one_and_fraction": lambda _word, unit, part: _unit_and_fraction(unit, part),
    "for_one_counted": lambda _word, unit, number: _one_measured(unit, number),
    "whole": _whole,
    "for_one": _for_one,
    "two_measured": _two_measured,
    "two_counted": _two_counted,
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
    "measured_and_scaled": _measured_and_scaled,
    "dual_and_fraction": _dual_and_fraction,
    "unit_and_fraction": _unit_and_fraction,
    "per": _per,
    "per_the": _per_unit,
    "per_slash": _per_unit,
    "rated": _rated,
}
"""What each rule makes of the values below it."""


def _result(counted: Amount | None) -> tuple[str, Amount] | None:
    return None if counted is None else ("AMOUNT", counted)


RESULTS: Mapping[str, Callable[..., Any]] = {
    **dict.fromkeys(("count", "the_count", "measure", "money", "percent", "ratio"), _result),
    "mixed": mixed.alone,
}
JOINED: Mapping[str, Callable[..., Any]] = {"joined": lambda parts: _joined(*parts)}
