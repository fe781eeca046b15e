"""How long something took, in figures with colons: 2:05:10 in a race, 14:33 minutes; for the rules of date.lark."""

import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from msgspec.structs import replace

from claimcheck.core import Kind
from claimcheck.grammar.lexicon import Unit
from claimcheck.quantities.amount import Amount
from claimcheck.quantities.cascade import UNTOLD, Result
from claimcheck.quantities.numeral import Numeral

_SECONDS = re.compile(r"[0-5][0-9][.,][0-9]{1,3}")
"""The seconds of a race, with their fraction."""
MINUTE = 60
DAY = 24
FIRSTS = {"hour": MINUTE * MINUTE, "minute": MINUTE}
"""How many seconds the first figure of two counts before a unit: 1:45 hours, 14:33 minutes."""
TIMES = frozenset({"hour", "minute", "second"})


def _long(hours: str, minutes: str, seconds: str, unit: Unit | None = None) -> Amount | Result | None:
    """2:05:10; with two figures for the hour it is as soon a time of day, where no unit follows, and not read."""
    if unit is not None and unit.name != "hour":
        return None
    is_clock = unit is None and len(hours) > 1 and int(hours) < DAY
    return UNTOLD if is_clock else _of(int(hours), int(minutes), seconds)


def _short(minutes: str, seconds: str, unit: Unit | None = None) -> Amount | None:
    """4:07.64, which can only be minutes and seconds."""
    return _with_fraction("0", minutes, seconds, unit)


def _with_fraction(hours: str, minutes: str, seconds: str, unit: Unit | None = None) -> Amount | None:
    """1:31:44.742; a word such as the one for year after it is not its unit."""
    is_time = unit is None or unit.name in TIMES
    return _of(int(hours), int(minutes), seconds) if is_time and _SECONDS.fullmatch(seconds) else None


def _united(first: str, second: str, unit: Unit) -> Amount | None:
    """14:33 minutes, 1:45 hours."""
    size = FIRSTS.get(unit.name)
    if size is None or int(second) >= MINUTE:
        return None
    return _amount(Numeral(Fraction((int(first) * MINUTE + int(second)) * size, MINUTE), Fraction(1), in_words=False))


def _led(_word: str, first: str, second: str) -> Amount | None:
    """Won in 14:21: minutes and seconds, or hours and minutes; 60:40 is neither."""
    if int(second) >= MINUTE or len(second) == 1 or int(first) + int(second) == 100:
        return None
    seconds = Numeral(Fraction(int(first) * MINUTE + int(second)), in_words=False)
    return _amount(replace(seconds, others=(seconds.value * MINUTE,)))


def _led_long(_word: str, hours: str, minutes: str, seconds: str) -> Amount | None:
    return _of(int(hours), int(minutes), seconds)


def _of(hours: int, minutes: int, seconds: str) -> Amount | None:
    whole = Fraction(seconds.replace(",", "."))
    if minutes >= MINUTE or whole >= MINUTE:
        return None
    digits = len(re.split("[.,]", seconds)[1]) if not seconds.isdigit() else 0
    return _amount(Numeral((hours * MINUTE + minutes) * MINUTE + whole, Fraction(1, 10**digits), in_words=False))


def _amount(number: Numeral) -> Amount:
    return Amount(Kind.DURATION, number, "second")


ACTIONS: Mapping[str, Callable[..., Any]] = {
    "long_lap": _long,
    "short_lap": _short,
    "lap_with_fraction": _with_fraction,
    "united_lap": _united,
    "led_lap": _led,
    "led_long_lap": _led_long,
}
"""What each rule makes of the values below it."""


def result(lap: Amount | Result | None) -> Result | None:
    """A duration, as a word of the levels above."""
    return ("AMOUNT", lap) if isinstance(lap, Amount) else lap
