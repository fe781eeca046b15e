"""What a number leaves to its neighbour: the month of a day, the part of the day of an hour, the scale of a level.

In 12 و13 مارس the twelfth is of March too; in من 14 مليونا إلى 21 the end may be 21 million.
"""

import re
from collections.abc import Sequence
from fractions import Fraction

from msgspec.structs import replace

from claimcheck.core import Bound, ClockTime, Interval, Kind, Quantity, Span, StatedDate

_JOINT = re.compile(r"\s*(?:[-–—,]|و|أو|(?:و\s?)?(?:إلى|الى|حتى|لغاية)(?: غاية)?(?: يوم)?|and|to|or)\s*(?:ال)?")
_FROM_TO = re.compile(
    r"(?:(?<!\w)من (?:يوم )?(?:ال)?\d+ (?:و\s?)?(?:إلى|الى|حتى|لغاية)(?: غاية)?(?: يوم)? |"
    r"(?<!\w)بين (?:يومي )?\d+ و\s?|(?<!\w)(?i:from) (?:the )?\d+(?:st|nd|rd|th)? (?:to|until) )(?:the |ال)?"
)
"""What stands around the first day of a stretch, to the second."""
_UNTIL = re.compile(r" ?(?:to|until|till|through|thru|and|[-–—]) ?")
_ENDS = re.compile(r"\s*(?:[.,;:!?)]|$)|\s+(?:in|at|on|by|for|with|the|when|while|as|this|last|next|during|after)\b")
"""What follows a day that counts nothing."""
OPENING = 15
"""How many characters before a day may lead to it."""
_LED_HOUR = re.compile(r"(?<!\w)(?i:from|between|من|بين) \Z")
"""What stands before an hour in figures that a later one tells the part of the day of: from 4 to 7pm."""
_PM = re.compile(r" ?م(?!\w)")
_SENTENCE_END = re.compile(r"[.؟?!\n]")
_SCALED = frozenset({Kind.NUMBER, Kind.COUNT, Kind.MONEY})
THOUSAND = 1000
LAST_DAY, LAST_HOUR, HALF_DAY = 31, 12, 12
OVERLAP = 10
"""From the 28th to the 3rd of March may begin in February; a longer stretch is told with both months."""


def complete(quantities: Sequence[Quantity], text: str) -> list[Quantity]:
    """The quantities, each with what it shares with the one beside it; `text` is the document's."""
    completed = list(quantities)
    for at in range(len(completed) - 2, -1, -1):
        first, second = completed[at], completed[at + 1]
        if _can_share(first, second) and _JOINT.fullmatch(text, first.span.end, second.span.start):
            completed[at] = _dated(first, second, text) or first
    for at in range(1, len(completed)):
        first, second = completed[at - 1], completed[at]
        if _is_bare(second):
            completed[at] = (
                _of_its_month(first, second, text)
                or _marked(first, second, text)
                or _scaled(second, completed[max(0, at - 3) : at], text)
            )
    return completed


def _can_share(first: Quantity, second: Quantity) -> bool:
    return second.kind in {Kind.DATE, Kind.TIME} and first.kind in {Kind.NUMBER, Kind.ORDINAL}


def _dated(first: Quantity, second: Quantity, text: str) -> Quantity | None:
    """A day that a later one names the month of, an hour that a later one names the part of the day of."""
    number, of = first.number, second.value
    if number is None or number.denominator != 1 or first.bound is not Bound.EXACT or number < 1:
        return None
    plain = replace(first, stated=None, others=())
    if isinstance(of, StatedDate) and of.day and of.months and not second.others:
        if number >= of.day and not (_is_stretch(text, first, second) and _is_slip(int(number), of.day)):
            return None
        return replace(plain, kind=Kind.DATE, value=replace(of, day=int(number), weekday=None))
    is_hour = first.kind is Kind.ORDINAL or _LED_HOUR.search(text, max(0, first.span.start - OPENING), first.span.start)
    if isinstance(of, ClockTime) and is_hour and number <= LAST_HOUR:
        hour = int(number) + HALF_DAY if HALF_DAY < int(number) + HALF_DAY < of.hour else int(number)
        return replace(plain, kind=Kind.TIME, value=ClockTime(hour, is_settled=False, zone=of.zone))
    return None


def _of_its_month(first: Quantity, second: Quantity, text: str) -> Quantity | None:
    """A day after one with its month before it: from May 3 to 12."""
    of, number = first.value, second.number
    if not isinstance(of, StatedDate) or not of.day or not of.months or number is None or number.denominator != 1:
        return None
    is_later = of.year is None and of.day < number <= LAST_DAY and first.surface[-1:].isdigit()
    if not is_later or not _UNTIL.fullmatch(text, first.span.end, second.span.start):
        return None
    if not _ENDS.match(text, second.span.end):
        return None
    return replace(second, kind=Kind.DATE, value=replace(of, day=int(number), weekday=None), stated=None, others=())


def _marked(first: Quantity, second: Quantity, text: str) -> Quantity | None:
    """من 9 ص إلى 5 م: by itself the letter is the metre."""
    mark = _PM.match(text, second.span.end) if first.kind is Kind.TIME else None
    if (
        mark is None
        or (second.number or 0) > LAST_HOUR
        or not _JOINT.fullmatch(text, first.span.end, second.span.start)
    ):
        return None
    span = Span(second.span.start, mark.end())
    return Quantity(span, span.of(text), Kind.TIME, ClockTime(int(second.number or 0) % HALF_DAY + HALF_DAY))


def _is_stretch(text: str, first: Quantity, second: Quantity) -> bool:
    """Whether nothing but `from` and `to`, or `between` and `and`, stands around the first of the two."""
    start = max(0, first.span.start - OPENING)
    return any(match.end() == second.span.start for match in _FROM_TO.finditer(text, start, second.span.end))


def _is_slip(first: int, last: int) -> bool:
    """Whether a stretch of one month runs backwards by a slip of a figure, and not from the month before."""
    return last < first <= LAST_DAY and LAST_DAY - first + last > OVERLAP


def _is_bare(quantity: Quantity) -> bool:
    number = quantity.number
    is_plain = quantity.kind is Kind.NUMBER and not quantity.unit and quantity.bound is Bound.EXACT
    return is_plain and number is not None and quantity.scale == 1 and 0 < number < THOUSAND and not quantity.others


def _scaled(bare: Quantity, before: Sequence[Quantity], text: str) -> Quantity:
    """After 14 million a bare 21 of the same sentence may be millions too."""
    for of in reversed(before):
        if _SENTENCE_END.search(text, of.span.end, bare.span.start):
            break
        if of.kind in _SCALED and of.scale >= THOUSAND and of.bound is not Bound.MAGNITUDE:
            return replace(bare, others=(_times(bare, of),))
    return bare


def _times(bare: Quantity, of: Quantity) -> Quantity:
    value = (bare.number or Fraction(0)) * of.scale
    return replace(
        bare, kind=of.kind, unit=of.unit, value=value, stated=Interval.point(value),
        quantum=bare.quantum * of.scale, scale=of.scale,
    )  # fmt: skip
