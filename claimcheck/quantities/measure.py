"""Amount trees to values: one function for each rule of measure.lark."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from msgspec.structs import replace

from claimcheck.core import Kind
from claimcheck.grammar.lexicon import Unit
from claimcheck.grammar.parser import Fence
from claimcheck.quantities import amount, joined, mixed, money, ratio
from claimcheck.quantities.amount import ONE, TWO, Amount
from claimcheck.quantities.cascade import APART_RESULT, Result
from claimcheck.quantities.contextual import Form
from claimcheck.quantities.meaning import Located
from claimcheck.quantities.numeral import SCALES, Numeral

# ---- counted things


def _counted(number: Any, noun: Located) -> Amount:
    return amount.of_word(number, kind=Kind.COUNT, unit="count", noun=noun.value, noun_at=(noun.start, noun.end))


def _counted_noun(number: Any, noun: Located) -> Amount | None:
    """12 قتيلا; a figure that can be a year counts no noun in the form that it would not ask for: 2020 وزير."""
    singular = len(noun.value.lemma) == noun.end - noun.start and not noun.value.lemma.endswith("ه")
    return None if singular and _may_be_year(number) else _counted(number, noun)


def _counted_word(number: Any, word: Located) -> Amount | None:
    """What no list has; after a decimal, or a figure that can be a year, it is as soon the next word: 2030 تطرح."""
    numeral = amount.of_word(number).number
    is_decimal = numeral is not None and numeral.mantissa.denominator > 1 and numeral.scale == 1
    return None if is_decimal or _may_be_year(number) else _counted(number, word)


def _may_be_year(number: Any) -> bool:
    return isinstance(number, Numeral) and number.may_be_year


def _the_counted(noun: Located, number: Numeral) -> Amount:
    return _counted(number, noun)


def _counted_definite(number: Any, noun: Located) -> Amount | None:
    """مليون اللاجئين, خمس السكان; after a small number no definite noun is counted (ست البلد is a name)."""
    if isinstance(number, Numeral) and number.part is not None:
        return Amount(Kind.RATIO, Numeral(number.part, Fraction(1, 10)))
    return None if _is_small_word(amount.of_word(number).number) else _counted(number, noun)


def _one_counted(noun: Located, number: Numeral) -> Amount | None:
    """قتيل واحد: one and two may follow what they count, other numbers may not."""
    return _counted(number, noun) if number.in_words and number.value in {1, 2} else None


def _dual(noun: Located) -> Amount:
    return _counted(TWO, noun)


# ---- measures


def _squared(unit: Unit) -> Unit:
    return Unit(f"{unit.name} ** 2")


def _to_power(unit: Unit, power: Numeral) -> Unit | None:
    """km^2."""
    return Unit(f"{unit.name} ** {power.value}") if power.value in {2, 3} else None


def _cubed(unit: Unit) -> Unit:
    return Unit(f"{unit.name} ** 3")


def _measured(number: Any, unit: Unit) -> Amount:
    return amount.measured(amount.of_word(number), unit)


def _measured_definite(number: Any, unit: Unit) -> Amount | None:
    """خمس الساعة is a fifth of the hour; no other small number word stands before a definite singular."""
    if isinstance(number, Numeral) and number.part is not None:
        return _measured_fraction(number.part, unit)
    return None if _is_small_word(amount.of_word(number).number) else _measured(number, unit)


def _is_small_word(number: Numeral | None) -> bool:
    return number is not None and number.in_words and number.value < 100


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
    is_verb = unit.name == "foot" and number.value == 2  # قدم اثنان: two of them handed in
    return _measured(number, unit) if number.in_words and number.value in {1, 2} and not is_verb else None


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
    more = _measured_fraction(part, again)
    return joined.measured([amount.measured(whole, unit), more])


def _dual_and_fraction(unit: Unit, part: Any, again: Unit | None = None) -> Amount | None:
    return _measured_and_fraction(TWO, unit, part, again)


def _unit_and_fraction(unit: Unit, part: Any, again: Unit | None = None) -> Amount | None:
    return _measured_and_fraction(ONE, unit, part, again)


def _below_zero(counted: Amount, _words: str) -> Amount | None:
    """Five degrees below zero are minus five."""
    if counted.unit not in DEGREES or counted.number is None:
        return None
    return counted.with_number(replace(counted.number, value=-counted.number.value))


def _degrees_below_zero(number: Numeral, words: str) -> Amount | None:
    return _below_zero(_measured(number, Unit("degree")), words)


# ---- rates


SHORT = frozenset({"second", "minute", "hour", "day"})
DEGREES = frozenset({"degree", "degC", "degF"})


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


ACTIONS: Mapping[str, Callable[..., Any]] = {
    **mixed.ACTIONS,
    **money.ACTIONS,
    **ratio.ACTIONS,
    "counted": _counted_noun,
    "counted_word": _counted_word,
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
    "dual_counted": lambda noun, number: _two_counted(number, noun),
    "minus_fraction": lambda _minus, part, unit: _measured_fraction(-part, unit),
    "both": lambda _word, noun: (Form.BOTH, _dual(noun)),
    "the_dual": lambda noun: (Form.DEFINITE, _dual(noun)),
    "seeming_dual": lambda noun, _adjective: (Form.SEEMING, _dual(noun)),
    "the_share": lambda part: (Form.SHARE, ratio.of_part(part)),
    "pair": lambda noun: (Form.PAIR, _dual(noun)),
    "the_counted": _the_counted,
    "squared": lambda unit, _word: _squared(unit),
    "cubed": lambda unit, _word: _cubed(unit),
    "to_power": _to_power,
    "measured": _measured,
    "measured_definite": _measured_definite,
    "measured_fraction": _measured_fraction,
    "the_measured": _the_measured,
    "the_ranked": lambda _unit, number: Amount(Kind.ORDINAL, number),
    "dual_described": lambda unit, _adjective: _dual_measure(unit),
    "dual_measure": _dual_measure,
    "named_pair": lambda unit, *_names: _dual_measure(unit),
    "measured_and_fraction": _measured_and_fraction,
    "measured_and_scaled": _measured_and_scaled,
    "dual_and_fraction": _dual_and_fraction,
    "unit_and_fraction": _unit_and_fraction,
    "per": _per,
    "per_the": _per_unit,
    "per_slash": _per_unit,
    "rated": _rated,
    "below_zero": _below_zero,
    "degrees_below_zero": _degrees_below_zero,
}
"""What each rule makes of the values below it."""


def _spaced(parts: tuple[Numeral, Fraction]) -> tuple[str, Amount] | None:
    """Ten and thousands, for ten thousand."""
    number, magnitude = parts
    is_counted = number.in_words and (3 <= number.value <= 10 or number.value % 100 == 0)
    if not is_counted or magnitude / 2 not in SCALES or number.value >= 1000:
        return None
    return "AMOUNT", amount.of_number(number.times(magnitude / 2))


def _lettered(_words: tuple[Any, ...]) -> tuple[str, None]:
    """4K and M16 are names."""
    return "NAME", None


def _in_minutes(words: tuple[Unit, Numeral, Numeral]) -> Result | None:
    """In the minutes 12 and 67 of a match."""
    return APART_RESULT if words[0].name == "minute" else None


def _result(counted: Amount | None) -> tuple[str, Amount] | None:
    return None if counted is None else ("AMOUNT", counted)


RESULTS: Mapping[str, Callable[..., Any]] = {
    **dict.fromkeys(
        ("count", "the_count", "measure", "money", "percent", "ratio", "halved", "over", "portion"), _result
    ),
    "mixed": mixed.alone,
    "spaced": _spaced,
    "apart": lambda found: ("IN_CONTEXT", found),
    "lettered": _lettered,
    "in_minutes": _in_minutes,
}
"""For each way an amount can end, the class of word that it becomes, and its value."""
_UNITS = frozenset({"UNIT", "UNITS", "THE_UNIT", "THE_UNITS", "MONEY", "THE_MONEY", "MONEY_SIGN"})
_COUNTED = frozenset({"NOUN", "THE_NOUN", "NOUN_DUAL", "WORD"})
FENCE = Fence(
    frozenset({"UNIT", "UNITS", "MONEY", "MONEY_SIGN", "PERCENT", "PERCENT_SIGN"}),
    frozenset(RESULTS) - {"the_count"},
    {
        "halved": _UNITS,
        "spaced": _UNITS | _COUNTED,
        **dict.fromkeys(("over", "portion"), _UNITS | _COUNTED - {"THE_NOUN"}),
    },
)
"""What is priced or measured after a number belongs to it; half of something is named after the half."""
