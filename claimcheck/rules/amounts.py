"""Amounts: the figures of a relation in one unit, and how arithmetic is shown. No rule itself."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from msgspec.structs import replace

from claimcheck import units
from claimcheck.core import Bound, Change, Claim, Commitment, Interval, Kind, Quantity, precision, to_text

POINT = "percentage_point"
"""What the amount between two percentages is counted in."""


class Level(NamedTuple):
    """A level of a change: what it commits to, as shown, and its number where there is one."""

    meaning: Commitment
    shown: str
    number: Fraction | None


def amount(claim: Claim, like: Claim) -> Commitment:
    """What a claim commits to, in the unit of another."""
    return Commitment.of(claim.quantity, factor(claim, like))


def factor(claim: Claim, like: Claim) -> Fraction:
    """How many of the other's unit one unit of the claim is; 1 where either has none."""
    unit, other = claim.quantity.unit, like.quantity.unit
    if unit == other or Kind.NUMBER in {claim.quantity.kind, like.quantity.kind}:
        return Fraction(1)
    conversion = units.conversion(unit, POINT if other == "percent" else other)
    return conversion.slope if conversion is not None else Fraction(1)


def with_scales(whole: Claim, parts: Sequence[Claim]) -> Iterator[tuple[Commitment, tuple[Commitment, ...]]]:
    """Whole and parts as written; then with the scale word that one of the two may leave out.

    `50 million, 18 of them abroad` are 18 million.
    """
    stated, listed = amount(whole, whole), tuple(amount(part, whole) for part in parts)
    yield stated, listed
    scale = whole.quantity.scale
    if scale > 1 and any(is_bare(part) for part in parts):
        yield stated, tuple(scaled(a, scale) if is_bare(p) else a for p, a in zip(parts, listed, strict=True))
    largest = max((part.quantity.scale for part in parts), default=Fraction(1))
    if largest > 1 and is_bare(whole):
        yield scaled(stated, largest), listed


def is_bare(claim: Claim) -> bool:
    """Whether a number stands without scale word, unit and noun."""
    return claim.quantity.kind is Kind.NUMBER and claim.quantity.scale == 1


def scaled(figure: Commitment, by: Fraction) -> Commitment:
    """A figure times an exact factor."""
    return figure * Commitment.exactly(by)


def levels(change: Change) -> tuple[Level, Level] | None:
    """The two levels of a change, whether two claims or the two ends of one range state them."""
    before, after = change.before, change.after
    if before is not None and after is not None:
        return level(before, after), level(after, after)
    stated = before.quantity.stated if before is not None else None
    if before is None or stated is None or stated.low is None or stated.high is None:
        return None
    return _end(stated.low, before.quantity), _end(stated.high, before.quantity)


def level(claim: Claim, like: Claim) -> Level:
    """A level that a change arrives at; `up to 61 dollars` after a rise is where it arrived."""
    quantity = claim.quantity
    if quantity.bound is Bound.UP_TO and quantity.number is not None:
        quantity = replace(quantity, bound=Bound.EXACT, stated=Interval.point(quantity.number))
    return Level(Commitment.of(quantity, factor(claim, like)), figure(claim, like), quantity.number)


def at_one_precision(change: Change) -> Change:
    """The change with both levels written as finely as the finer one: 12 beside 13.2 is 12.0."""
    before, after = change.before, change.after
    if before is None or after is None or factor(before, after) != 1:
        return change
    finest = min(before.quantity.quantum, after.quantity.quantum)
    return replace(change, before=_finer(before, finest), after=_finer(after, finest))


def _finer(claim: Claim, quantum: Fraction) -> Claim:
    quantity = claim.quantity
    is_coarse = quantity.number is not None and quantum < quantity.quantum < Fraction(abs(quantity.number))
    return replace(claim, quantity=replace(quantity, quantum=quantum)) if is_coarse else claim


def _end(value: Fraction, whole: Quantity) -> Level:
    """One end of a range, as a round number of at least two significant digits."""
    step = precision.roundness(value)
    while step > 1 and step * 10 > abs(value):
        step /= 10
    end = replace(whole, value=value, stated=Interval.point(value), bound=Bound.EXACT, quantum=step)
    return Level(Commitment.of(end), shown(value), value)


def total(figures: Sequence[Commitment], signs: Sequence[int] = ()) -> Commitment:
    """The sum of some figures, each with its sign."""
    added = Commitment.exactly(0)
    for at, figure in enumerate(figures):
        added = added - figure if signs and signs[at] < 0 else added + figure
    return added


def shown(value: Fraction | None) -> str:
    """A number for readers: thousands parted by commas, at most four decimals."""
    if value is None:
        return "?"
    rounded = Fraction(round(value * 10_000), 10_000)
    text = to_text(rounded) or "?"
    whole, dot, decimals = text.partition(".")
    return f"{int(whole):,}{dot}{decimals}" if whole not in {"", "-", "-0"} else text


def figure(claim: Claim, like: Claim) -> str:
    """A claim's number in the unit of another, for the steps."""
    number = claim.quantity.number
    if number is None:
        return shown_interval(claim.quantity.stated)
    return shown(number * factor(claim, like))


def shown_interval(interval: Interval | None) -> str:
    """An interval for readers; a point is a number."""
    if interval is None or (interval.low is None and interval.high is None):
        return "?"
    if interval.is_point or interval.high is None or interval.low is None:
        number = shown(interval.high if interval.low is None else interval.low)
        if interval.is_point:
            return number
        is_above = interval.high is None
        is_open = interval.low_open if is_above else interval.high_open
        return f"{'>' if is_above else '<'}{number}" if is_open else f"{'≥' if is_above else '≤'}{number}"
    return f"{shown(interval.low)}–{shown(interval.high)}"
