"""Bound trees to values: hedges, bounds and ranges around an amount."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from msgspec.structs import replace

from claimcheck.core import Bound, Interval, Kind
from claimcheck.grammar.lexicon import Money, Unit
from claimcheck.quantities import amount
from claimcheck.quantities.amount import Amount
from claimcheck.quantities.cascade import APART_RESULT
from claimcheck.quantities.contextual import Form
from claimcheck.quantities.numeral import SCALES, Numeral

FAR = 10
"""An amount so many times another is hardly the other end of one range with it."""
FARTHEST = 100
"""The same of a bare number, which may be a name or a year: gold of 14 carats rose to 3,653 pounds."""
_BOUNDS: Mapping[str, Bound] = {
    "MORE": Bound.MORE_THAN,
    "OVER": Bound.MORE_THAN,
    "TOOK_OVER": Bound.MORE_THAN,
    "MORE_SIGN": Bound.MORE_THAN,
    "LESS": Bound.LESS_THAN,
    "UNDER": Bound.LESS_THAN,
    "LESS_SIGN": Bound.LESS_THAN,
    "AT_LEAST": Bound.AT_LEAST,
    "AT_LEAST_AFTER": Bound.AT_LEAST,
    "OR_MORE": Bound.AT_LEAST,
    "PLUS": Bound.AT_LEAST,
    "ODD_AFTER": Bound.MORE_THAN,
    "ODD_BEFORE": Bound.MORE_THAN,
    "AT_MOST": Bound.AT_MOST,
    "AT_MOST_AFTER": Bound.AT_MOST,
    "OR_LESS": Bound.AT_MOST,
    "UP_TO": Bound.UP_TO,
    "TILL": Bound.UP_TO,
}


def _amount(value: Any) -> Amount:
    """Whatever the levels below have read, as an amount."""
    if isinstance(value, Amount):
        return value
    if isinstance(value, Numeral):
        return amount.of_number(value)
    return amount.of_magnitude(value)


def _interval(bound: Bound, value: Fraction) -> Interval:
    match bound:
        case Bound.MORE_THAN:
            return Interval.at_least(value, open=True)
        case Bound.AT_LEAST:
            return Interval.at_least(value)
        case Bound.LESS_THAN:
            return Interval.at_most(value, open=True)
        case _:
            return Interval.at_most(value)


def _fenced(of: Amount, kind: str) -> Amount | None:
    """The amount with a hedge or bound of this class; None where the two make no sense together."""
    if kind in {"ABOUT", "ABOUT_SIGN", "ABOUT_AFTER"}:
        return replace(of, is_approximate=True)
    bound = _BOUNDS[kind]
    if of.number is None or of.bound not in {Bound.EXACT, bound}:
        return replace(of, is_approximate=True) if of.number is None else None
    return replace(of, bound=bound, interval=_interval(bound, of.number.value))


def _hedged(kind: str, value: Any) -> Amount | None:
    return _fenced(_amount(value), kind)


def _hedged_rank(kind: str, value: Any) -> Amount | None:
    """Under the sixth, of years; نحو سابع لقب leads towards a seventh, and حتى الثامنة until eight o'clock."""
    return None if kind in {"ABOUT", "ABOUT_SIGN", "TILL"} else _hedged(kind, value)


def _hedged_after(value: Any, kind: str) -> Amount | None:
    return _fenced(_amount(value), kind)


def _hedged_both(before: str, value: Any, after: str) -> Amount | None:
    inner = _fenced(_amount(value), after)
    return inner and _fenced(inner, before)


def _hedged_twice(outer: str, inner: str, value: Any) -> Amount | None:
    fenced = _fenced(_amount(value), inner)
    return fenced and _fenced(fenced, outer)


def _range(*ends: Any) -> Amount | None:
    """From a to b: the first end shares the scale and the unit of the second where it has none."""
    low, high = (_amount(end) for end in ends)
    if _is_three(high) and low.number == amount.TWO:  # يومين أو ثلاثة
        high = replace(low, number=high.number)
    if low.number is None or high.number is None or {low.bound, high.bound} != {Bound.EXACT}:
        return None
    if (low.unit and low.unit != high.unit) or _are_two_things(low, high):
        return None
    first, second = _shared_scale(_in_coins(low, high), high.number)
    if first.value >= second.value:
        return None
    interval = Interval(first.value, second.value)
    return replace(high, number=None, interval=interval, bound=Bound.BETWEEN)


def _is_three(number: Amount) -> bool:
    """Whether an amount is a bare three in words, as it stands after a dual."""
    return number.kind is Kind.NUMBER and number.number is not None and number.number == Numeral(Fraction(3))


def _unmarked(low: Any, _to: str, high: Any) -> Amount | None:
    """A range with nothing before it; rose 3 metres to 287 metres is how much and how far."""
    first, second = _amount(low), _amount(high)
    if first.number is None or second.number is None:
        return None
    start, end = _shared_scale(first, second.number)
    is_far = start.value * (FAR if first.unit else FARTHEST) <= end.value
    return None if is_far else _range(low, high)


def _are_two_things(low: Amount, high: Amount) -> bool:
    """The seven regions into 66 districts are no range, nor is "up 40 cents to 60 dollars"."""
    return (low.noun is not None and low.noun != high.noun) or (low.unit != "" and _is_coin(low) != _is_coin(high))


def _is_coin(money: Amount) -> bool:
    """Whether an amount is told in small coins."""
    return bool(money.choices) and money.choices[0].factor < 1


def _in_coins(low: Amount, high: Amount) -> Amount:
    """20 in "20 to 50 cents" is of cents as well; ten times as much is a scale, which is shared anyhow."""
    if low.unit or low.number is None or not _is_coin(high):
        return low
    return low.with_number(low.number.times(high.choices[0].factor))


def _levels(low: Any, high: Any) -> Amount | str | None:
    """From 5 to 7 days is a range; from 40 % to 65 % are two levels, each with its own unit."""
    return APART_RESULT[0] if _amount(low).unit else _range(low, high)


def _until(low: Any, high: Any) -> Amount | str | None:
    """From 20 until 25 degrees; a number by itself may be the year until which it held."""
    return None if _amount(high).kind is Kind.NUMBER else _levels(low, high)


def bounded(fenced: Amount | str) -> tuple[str, Any]:
    """The amount with its fence; two levels stay apart."""
    return APART_RESULT if isinstance(fenced, str) else ("AMOUNT", fenced)


def _shared_scale(low: Amount, second: Numeral) -> tuple[Numeral, Numeral]:
    """20 and 30 thousand are 20,000 and 30,000; 900 and one million, or 3 and 303 in words, are as they stand."""
    first = low.number or second
    is_shared = second.last is None or second.scale >= SCALES[0]
    if is_shared and low.unit == "" and first.scale == 1 < second.scale and first.value < second.mantissa:
        return first.times(second.scale), second
    return first, second


def _hedged_range(kind: str, inner: Any) -> Amount | None:
    """A range with a hedge; a score (more than 3-1) takes none."""
    if not isinstance(inner, Amount):
        return None
    return replace(inner, is_approximate=inner.is_approximate or kind.startswith("ABOUT"))


_FLOORS = {Bound.MORE_THAN, Bound.AT_LEAST}
_CEILINGS = {Bound.LESS_THAN, Bound.AT_MOST}


def _both_sides(first: Amount, second: Amount) -> tuple[str, Amount] | None:
    """More than this and less than that, of one thing; two bounds of two things stay apart."""
    low, high = (first, second) if first.bound in _FLOORS else (second, first)
    if low.bound not in _FLOORS or high.bound not in _CEILINGS or not _is_one_thing(first, second):
        return None
    interval = low.stated.meet(high.stated)
    if interval is None:
        return None
    return "AMOUNT", replace(first if first.unit else second, number=None, interval=interval, bound=Bound.BETWEEN)


def _is_one_thing(first: Amount, second: Amount) -> bool:
    same_unit = first.unit == second.unit or "" in {first.unit, second.unit}
    return same_unit and (first.noun_at is None or second.noun_at is None)


def _one(word: Any) -> Amount:
    """A unit by itself after a hedge is one of it: less than a week; a multiple is itself."""
    if isinstance(word, Unit):
        return amount.measured(amount.of_number(Numeral(Fraction(1))), word)
    if isinstance(word, Fraction):
        return Amount(Kind.RATIO, Numeral(word))
    money: Money = word[0]
    return Amount(Kind.MONEY, Numeral(money.factor, money.factor), money.code, choices=word)


def _double(times: Fraction) -> tuple[str, Any]:
    """ضعف, where the words around it will show that no weakness is meant."""
    return "IN_CONTEXT", (Form.DOUBLE, _one(times))


def _hedged_share(kind: str, meant: tuple[Form, Amount]) -> tuple[str, Any] | None:
    """About a quarter, where the part is definite as things told before are: نحو الربع."""
    form, share = meant
    fenced = _fenced(share, kind) if form is Form.SHARE else None
    return None if fenced is None else ("IN_CONTEXT", (form, fenced))


ACTIONS: Mapping[str, Callable[..., Any]] = {
    "one": _one,
    "hedged": _hedged,
    "hedged_rank": _hedged_rank,
    "hedged_after": _hedged_after,
    "hedged_both": _hedged_both,
    "hedged_twice": _hedged_twice,
    "between": lambda *parts: _range(*(part for part in parts if not isinstance(part, str))),
    "to": _unmarked,
    "added": lambda *_parts: APART_RESULT[0],
    "from_till": lambda _from, low, *rest: _until(low, rest[-1]),
    "from_to": lambda _from, low, _to, high: _levels(low, high),
    "hedged_range": _hedged_range,
    "before": lambda *words: words[-1],
    "at_most_sign": lambda _sign, value: _fenced(_amount(value), "AT_MOST"),
    "at_least_sign": lambda _sign, value: _fenced(_amount(value), "AT_LEAST"),
}
"""What each rule makes of the values below it."""

FENCED: Mapping[str, Callable[..., Any]] = {"fenced": lambda amounts: _both_sides(*amounts)}
RESULTS: Mapping[str, Callable[..., Any]] = {"bounded": bounded, "double": _double, "hedged_share": _hedged_share}
