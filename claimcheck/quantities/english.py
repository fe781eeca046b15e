"""What the rules mean that only the English grammars have, and the order in which these read."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache
from typing import Any

from claimcheck.core import Bound, ClockTime, Interval, Kind, Score, StatedDate
from claimcheck.grammar.lexicon import Money, Unit
from claimcheck.grammar.parser import Fence
from claimcheck.quantities import amount, bound, date, measure, number, numeral
from claimcheck.quantities.amount import Amount
from claimcheck.quantities.cascade import Level, Located
from claimcheck.quantities.numeral import Numeral

_MEASURED_IN = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 32, 64})
"""The denominators that fractions written with a slash have; 9/11 and 24/7 are none."""


_SCIENTIFIC = re.compile(r"(?P<figure>[0-9.]+)(?:[eE]|\s?[x×]\s?10\^?)(?P<power>[+-]?[0-9]+)")


# ---- numbers


@lru_cache(maxsize=65536)
def of_figure(figure: str) -> Numeral | None:
    """A figure as English writes it: the comma groups, the dot is decimal; None for a row of digits too long."""
    if len(figure) > numeral.LONGEST:
        return None
    power_of_ten = _SCIENTIFIC.fullmatch(figure)
    if power_of_ten is not None:
        return of_year(power_of_ten["figure"]).times(Fraction(10) ** int(power_of_ten["power"]))
    figure = figure.replace(" ", "")
    if re.fullmatch(r"[0-9]{1,3}(?:\.[0-9]{3}){2,}|[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+", figure):
        figure = figure.replace(".", "").replace(",", ".")
    figure = figure.replace(",", "")
    whole, dot, rest = figure.partition(".")
    if not dot:
        return numeral.of_figure(figure)
    power = 10 ** len(rest)
    return Numeral(Fraction(int(whole or "0") * power + int(rest), power), Fraction(1, power), in_words=False)


def of_year(figure: str) -> Numeral:
    """A figure that is surely a number."""
    found = of_figure(figure)
    return found if found is not None else Numeral(Fraction(0))


def _numeral(value: Any) -> Numeral:
    return value if isinstance(value, Numeral) else numeral.of_word(Fraction(value))


def _times(count: Any, *scales: Fraction) -> Numeral:
    result = _numeral(count)
    for scale in scales:
        result = result.times(scale)
    return result


def _one_scale(scale: Fraction) -> Numeral:
    return Numeral(Fraction(1)).times(scale)


def _and_part(whole: Any, part: str, *scales: Fraction) -> Numeral:
    """A million and a half: the part is of the number's own scale unless one follows."""
    before = _numeral(whole)
    size = Fraction(part) * (1 if scales or before.scale in {12, 100} else before.scale)
    return _times(replace(before, value=before.value + size, quantum=size, others=()), *scales)


def _with_part(whole: Numeral, part: Fraction | str, *scales: Fraction) -> Numeral | None:
    if isinstance(part, str):
        return None
    return _times(replace(whole, value=whole.value + part, quantum=part, others=()), *scales)


def _spoken_decimal(whole: Any, _point: str, digits: Numeral, *scales: Fraction) -> Numeral:
    return _times(Numeral(_numeral(whole).value + digits.value, digits.quantum), *scales)


def _part_of_scale(part: Fraction, *scales: Fraction) -> Numeral:
    scale = scales[-1]
    size = (scales[0] if len(scales) > 1 else 1) * part * scale
    return Numeral(size, size / 10, scale)


def _parts_of_scale(count: Any, part: Fraction, scale: Fraction) -> Numeral:
    return _part_of_scale(_numeral(count).value * part, scale)


def _slashed(over: str, under: str) -> Fraction | str:
    """A fraction where the figures can be one, else a name: 24/7, 9/11."""
    if int(under) in _MEASURED_IN and 0 < int(over) < int(under):
        return Fraction(int(over), int(under))
    return "NAME"


def _magnitudes(*words: Any) -> Fraction:
    """Tens of thousands: two of each at least."""
    size = Fraction(2)
    for word in words:
        size *= word if isinstance(word, Fraction) and word != 3 else 1
    return size


def _part_result(part: Any) -> tuple[str, Any]:
    return ("PART", part) if isinstance(part, Fraction) else ("NAME", None)


# ---- amounts


def _lettered(count: Numeral, scale: str) -> Numeral:
    return count.times(Fraction(scale))


def _plain(found: Any) -> tuple[str, Any] | None:
    return ("NUMBER", found) if isinstance(found, Numeral) else found and ("AMOUNT", found)


def _measured(count: Any, unit: Unit, *_rest: Any) -> Amount:
    """So much of a unit; pounds by the million are money."""
    if unit.name == "pound" and isinstance(count, Numeral) and count.scale >= 10**6:
        return Amount(Kind.MONEY, count, "GBP", choices=(Money("GBP", Fraction(1), frozenset()),))
    number = count if isinstance(count, Numeral) else None
    base = amount.of_number(number) if number is not None else amount.of_magnitude(count)
    return amount.measured(base, unit)


def _part_measured(part: Fraction, unit: Unit) -> Amount:
    return amount.measured(amount.of_number(Numeral(part, part / 5)), unit)


def _measured_and_part(count: Numeral, unit: Unit, part: str) -> Amount:
    size = Fraction(part)
    return _measured(replace(count, value=count.value + size, quantum=size), unit)


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
    feet, _, inches = figure.partition("'")
    return _feet(Fraction(int(feet)), Fraction(int(inches)))


def _feet(feet: Fraction, inches: Fraction) -> Amount | None:
    if not 0 <= inches < 12:
        return None
    return Amount(Kind.MEASURE, Numeral(feet + inches / 12, Fraction(1, 12), in_words=False), "foot")


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


def _described(_adjectives: Any, noun: Located) -> Located:
    return noun


def _counted(count: Any, noun: Located) -> Amount:
    base = amount.of_number(count) if isinstance(count, Numeral) else amount.of_magnitude(count)
    return replace(base, kind=Kind.COUNT, unit="count", noun=noun.value, noun_at=(noun.start, noun.end))


def _national(adjectives: tuple[str, ...], choices: tuple[Money, ...]) -> tuple[Money, ...]:
    fitting = tuple(money for money in choices if money.adjectives.intersection(adjectives))
    return fitting or choices


def _paid(count: Any, choices: tuple[Money, ...]) -> Amount:
    base = amount.of_number(count) if isinstance(count, Numeral) else amount.of_magnitude(count)
    money = choices[0]
    if base.number is not None:
        base = base.with_number(base.number.times(money.factor))
    return replace(base, kind=Kind.MONEY, unit=money.code, choices=choices)


def _sign_paid(choices: tuple[Money, ...], count: Numeral, named: tuple[Money, ...] | None = None) -> Amount:
    return _paid(count, named or choices)


def _signs_paid(first: tuple[Money, ...], second: tuple[Money, ...], count: Numeral) -> Amount:
    return _paid(count, first)


def _nation_paid(nation: str, choices: tuple[Money, ...], count: Numeral) -> Amount:
    return _paid(count, _national((nation,), choices))


def _minus_paid(choices: tuple[Money, ...], count: Numeral) -> Amount:
    return _paid(count.negated(), choices)


def _part_paid(part: Fraction, choices: tuple[Money, ...]) -> Amount:
    return _paid(Numeral(part, part / 5), choices)


def _percent(count: Numeral, _word: str = "") -> Amount:
    return replace(amount.of_number(count), kind=Kind.PERCENT, unit="percent")


def _part_percent(part: Fraction, _word: str = "") -> Amount:
    return _percent(Numeral(part, part / 5))


def _ratio(part: Fraction) -> Amount:
    """A half is [45 %, 55 %]: a ratio as a round number."""
    return Amount(Kind.RATIO, Numeral(part, Fraction(1, 10)))


def _fold(times: Fraction, *_as: str) -> Amount:
    return Amount(Kind.RATIO, Numeral(times))


# ---- amounts in two units

_LADDERS: tuple[Mapping[str, int], ...] = (
    {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800},
    {"month": 1, "year": 12},
    {"inch": 1, "foot": 12},
    {"ounce": 1, "pound": 16, "stone": 224},
)
"""Units that are stated together, by their size in the smallest."""


def _joined(parts: Any) -> tuple[str, Amount] | None:
    """Hours and minutes, feet and inches, dollars and cents; anything else stays apart."""
    if isinstance(parts, Amount):
        return "AMOUNT", parts
    amounts = parts if isinstance(parts, tuple) else ()
    if not amounts or any(part.number is None or part.bound is not Bound.EXACT for part in amounts):
        return None
    if amounts[0].kind is Kind.MONEY:
        return _joined_money(amounts)
    ladder = next((ladder for ladder in _LADDERS if all(part.unit in ladder for part in amounts)), None)
    if ladder is None:
        return None
    sizes = [ladder[part.unit] for part in amounts]
    fits = all(a > b and part.number.value * b < a for a, b, part in zip(sizes, sizes[1:], amounts[1:], strict=False))
    return _on_ladder(amounts, sizes) if fits else None


def _on_ladder(amounts: tuple[Amount, ...], sizes: list[int]) -> tuple[str, Amount]:
    """Times in the last unit, as their digits end there; lengths and weights in the first."""
    unit, size = (amounts[0].unit, sizes[0]) if amounts[0].kind is Kind.MEASURE else (amounts[-1].unit, sizes[-1])
    total = sum((part.stated.low or 0) * at for part, at in zip(amounts, sizes, strict=True))
    return "AMOUNT", replace(amounts[0], number=Numeral(Fraction(total) / size, Fraction(sizes[-1], size)), unit=unit)


def _joined_money(amounts: tuple[Amount, ...]) -> tuple[str, Amount] | None:
    first, *rest = amounts
    total = first.number
    for part in rest:
        if part.unit != first.unit or part.number is None or total is None or part.number.value >= 1:
            return None
        total = total.plus(part.number)
    return None if total is None else ("AMOUNT", first.with_number(total))


def _in_inches(feet: Amount, inches: Numeral, _in: str) -> Amount | None:
    if feet.unit != "foot" or feet.number is None:
        return None
    return _feet(feet.number.value, inches.value)


# ---- bounds, ranges, shares, scores


def _as_amount(value: Any) -> Amount:
    if isinstance(value, Amount):
        return value
    return amount.of_number(value) if isinstance(value, Numeral) else amount.of_magnitude(value)


def _range(*parts: Any) -> Amount | None:
    """From a to b: each end lends the other the unit it lacks, and the second its scale."""
    low, high = (_as_amount(part) for part in parts if not isinstance(part, str))
    if low.number is None or high.number is None or {low.bound, high.bound} != {Bound.EXACT}:
        return None
    if low.kind not in {Kind.NUMBER, high.kind} and low.kind is not Kind.MONEY:
        return None
    if low.unit and high.unit and low.unit != high.unit:
        return None
    if low.unit and not high.unit and low.kind is not Kind.MONEY:
        return None
    first, second = _shared_scale(low, high)
    if first.value > second.value:
        return None
    frame = high if high.unit else replace(low, noun=None, noun_at=None)
    return replace(frame, number=None, interval=Interval(first.value, second.value), bound=Bound.BETWEEN)


def _shared_scale(low: Amount, high: Amount) -> tuple[Numeral, Numeral]:
    """5 to 10 million and $5-10 million share the million; $900 to $1 million do not."""
    first, second = low.number, high.number
    if first is None or second is None:
        raise ValueError("a range has two numbers")
    if first.scale == 1 < second.scale and first.value < second.mantissa:
        return first.times(second.scale), second
    return first, second


def _dashed(low: Any, high: Any) -> Amount | Score | None:
    """Two numbers with a dash: a score where both are small and bare, else a range."""
    if isinstance(low, Numeral) and isinstance(high, Numeral):
        goals = low.value, high.value
        if any(goal.denominator != 1 or goal < 0 or goal > 200 for goal in goals) or high.scale != 1:
            return _range(low, high)
        if goals[0] >= goals[1] or max(goals) <= 9:
            return Score(int(goals[0]), int(goals[1]))
    return _range(low, high)


def _one_in(part: Numeral, _in: str, whole: Any) -> Amount | None:
    """One in five; anything but one (killed 5 in 20 attacks) is no share."""
    of = _as_amount(whole)
    if part.value != 1 or of.number is None or of.kind not in {Kind.NUMBER, Kind.COUNT}:
        return None
    return _share(part.value, of.number.value)


def _one_over(part: Numeral, _over: str, whole: Numeral) -> Amount | None:
    return Amount(Kind.RATIO, Numeral(part.value / whole.value)) if abs(part.value) == 1 < whole.value else None


def _share_of(part: Any, _of: str, whole: Any) -> Amount | None:
    first, of = _as_amount(part), _as_amount(whole)
    if first.number is None or of.number is None or not {first.kind, of.kind} <= {Kind.NUMBER, Kind.COUNT}:
        return None
    return _share(first.number.value, of.number.value)


def _share(part: Fraction, whole: Fraction) -> Amount | None:
    if not 0 < part <= whole:
        return None
    return Amount(Kind.RATIO, Numeral(part / whole, Fraction(1) / whole))


def _hedged_part(word: str, rank: Fraction) -> Amount | None:
    """Nearly a third: the ordinal is a part here."""
    value = _numeral(rank).value
    if not 3 <= value <= 20:
        return None
    hedged: Amount | None = bound.ACTIONS["hedged"](word, _ratio(1 / value))
    return hedged


def _bounded(fenced: Any) -> tuple[str, Any] | None:
    if isinstance(fenced, Score):
        return "SCORE", fenced
    return fenced and ("AMOUNT", fenced)


# ---- dates and times


def _decade(_year: str, _s: str) -> tuple[str, Any]:
    first = int(_year)
    return "DATE", (StatedDate(first, year_end=first + 9),)


def _year_alone(*words: Any) -> tuple[str, Any]:
    figure = next(word for word in words if word.isdigit())
    return "DATE", (StatedDate(int(figure)),)


def _years(first: str, second: str) -> tuple[str, Any] | None:
    """2015-2018, and 2015-16 with the century left out."""
    last = int(second) if len(second) == 4 else int(first[:2] + second.zfill(2))
    if not 0 < last - int(first) <= 200:
        return None
    return "DATE", (StatedDate(int(first), year_end=last),)


def _year_date(found: tuple[str, Any] | None) -> tuple[str, Any] | None:
    return found


def _digital(hour: str, minute: str, *_seconds: str) -> ClockTime | None:
    return ClockTime(int(hour), int(minute)) if int(hour) <= 24 and len(minute) == 2 and int(minute) < 60 else None


def _oclock(hour: Any, _word: str) -> tuple[str, Any] | None:
    return ("TIME", ClockTime(int(hour), 0, is_settled=False)) if 1 <= int(hour) <= 12 else None


_NUMBER: Mapping[str, Callable[..., Any]] = {
    **number.ACTIONS,
    "english_figure": of_figure,
    "times": _times,
    "one_scale": _one_scale,
    "and_part": _and_part,
    "and_part_scaled": _and_part,
    "with_part": _with_part,
    "with_part_scaled": _with_part,
    "spoken_decimal": _spoken_decimal,
    "spoken_decimal_scaled": _spoken_decimal,
    "part_of_scale": _part_of_scale,
    "parts_of_scale": _parts_of_scale,
    "slashed": _slashed,
    "part": lambda *parts: parts[-1],
    "parts": lambda count, part: _numeral(count).value * part,
    "tiny_part": lambda size: 1 / size,
    "one_part": lambda *parts: 1 / parts[-1] if parts[-1] > 2 else None,
    "slashed_part": lambda part: part,
    "ordinal_of": lambda rank, _part: rank,
    "magnitudes": _magnitudes,
}
_NUMBER_RESULTS: Mapping[str, Callable[..., Any]] = {
    **number.RESULTS,
    "magnitude": lambda size: ("MAGNITUDE", size),
    "part": _part_result,
}
_AMOUNT: Mapping[str, Callable[..., Any]] = {
    **measure.ACTIONS,
    "lettered": _lettered,
    "described": _described,
    "counted": _counted,
    "english_measured": _measured,
    "part_measured": _part_measured,
    "measured_and_part": _measured_and_part,
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
    "paid": _paid,
    "sign_paid": _sign_paid,
    "signs_paid": _signs_paid,
    "nation_paid": _nation_paid,
    "minus_paid": _minus_paid,
    "part_paid": _part_paid,
    "percent_of": _percent,
    "part_percent": _part_percent,
    "ratio_of": _ratio,
    "fold": _fold,
    "twice": _fold,
}
_JOINED: Mapping[str, Callable[..., Any]] = {"amounts": lambda *parts: parts, "in_inches": _in_inches}
_BOUND: Mapping[str, Callable[..., Any]] = {
    **bound.ACTIONS,
    "english_range": _range,
    "dashed": _dashed,
    "one_in": _one_in,
    "share_of": _share_of,
    "one_over": _one_over,
    "over": lambda _word: "MORE",
    "hedged_part": _hedged_part,
    "after": lambda *words: words[-1],
}
_CALENDAR: Mapping[str, Callable[..., Any]] = {
    **date.ACTIONS,
    "two_days": lambda first, _last: date.Day(int(first)),
    "year_alone": _year_alone,
    "decade": _decade,
    "english_years": _years,
    "year_date": _year_date,
    "english_digital": _digital,
    "oclock": _oclock,
    "year_paid": lambda money, year: _paid(of_year(year), money),
    "year_of_money": lambda year, money: _paid(of_year(year), money),
    "year_measured": lambda year, unit: _measured(of_year(year), unit),
    "year_counted": lambda word, year, noun: bound.ACTIONS["hedged"](word, _counted(of_year(year), noun)),
}
_CALENDAR_RESULTS: Mapping[str, Callable[..., Any]] = {
    **date.RESULTS,
    "bare_date": date.RESULTS["date"],
    "amount": lambda found: ("AMOUNT", found),
}
UNLIKE_RATIO = frozenset({"count", "measure", "money", "percent"})
"""What may stand before a hyphen; a half before one (half-staff) is part of a word."""
AFTER_DAY = frozenset({"PERCENT", "PERCENT_SIGN", "NOUN", "UNIT", "WORD", "MONEY", "ADJECTIVE", "SQUARED", "CUBED"})
"""What a figure counts that only looks like the day after a month: in May 25 people; or like part of a name."""
SCALES = frozenset({"THOUSAND", "MILLION", "BILLION", "TRILLION", "QUADRILLION", "HUNDRED", "DOZEN"})
LEVELS = (
    Level("calendar", _CALENDAR, _CALENDAR_RESULTS, Fence(SCALES | AFTER_DAY, frozenset({"date", "time", "amount"}))),
    Level("number", _NUMBER, _NUMBER_RESULTS, Fence(SCALES)),
    Level("amount", _AMOUNT, dict.fromkeys(measure.RESULTS, _plain), Fence(frozenset({"HYPHEN"}), UNLIKE_RATIO)),
    Level("joined", _JOINED, {"joined_english": _joined}),
    Level("bound", _BOUND, {"bounded": _bounded}),
)
"""The order in which the English grammars read."""
