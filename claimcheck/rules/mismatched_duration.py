"""The stretch between two dates or hours is not as long as the text says.

From 5 in the afternoon to 10 at night is five hours, not eight; from 1 to 24 May is 24 days with
both ends and 23 without, never 14.

Decides: the length stated must be the difference between the ends, with or without the last day;
where some days are left out (عدا أيام الجمع) it may be shorter by a third and a little.
Silent when: an end is no day of any calendar, or the hours do not say whether they are of the
morning and the other half of the day would fit.
"""

from fractions import Fraction

from claimcheck import calendars
from claimcheck.core import (
    Calendar,
    ClockTime,
    Commitment,
    Elapsed,
    Interval,
    Outcome,
    Rule,
    Severity,
    StatedDate,
    Verdict,
)
from claimcheck.core.precision import decimal_text

BAD = (
    "يفتح المعرض من ⟦الساعة الخامسة عصرا⟧ حتى ⟦العاشرة مساء⟧، لمدة ⟦8 ساعات⟧.",
    "تقام الدورة من ⟦1 مايو 2016⟧ إلى ⟦24 مايو 2016⟧ لمدة ⟦14 يوما⟧.",
    "يبدأ القيد في ⟦1/11/1436هـ⟧ وينتهي في ⟦24/11/1436هـ⟧ لمدة ⟦12 يوما⟧.",
    "The course runs from ⟦1 May 2016⟧ to ⟦24 May 2016⟧, for ⟦14 days⟧.",
)
GOOD = (
    "يفتح المعرض من الساعة الخامسة عصرا حتى العاشرة مساء، لمدة 5 ساعات.",
    "تقام الدورة من 1 مايو 2016 إلى 24 مايو 2016 لمدة 24 يوما.",
    "تقام الدورة من 1 مايو 2016 إلى 24 مايو 2016 لمدة 23 يوما.",
    "يبدأ القيد في 1/11/1436هـ وينتهي في 24/11/1436هـ لمدة 21 يوما عدا أيام الجمع.",
    "The course runs from 1 May 2016 to 24 May 2016, for 24 days.",
)

MINUTES = {"hour": 60, "hour / day": 60}
DAYS = {"day": 1, "week": 7}
HALF_DAY = 12 * 60
FEW = 2
"""Holidays that may be left out besides the weekends."""


def check(stretch: Elapsed) -> Verdict:
    """Measure the stretch and compare."""
    start, end, length = (claim.quantity for claim in stretch.claims)
    match start.value, end.value:
        case ClockTime() as one, ClockTime() as other if length.unit in MINUTES:
            spans = [Interval.point(Fraction(minutes, 60)) for minutes in _minutes(one, other)]
            step = f"{other} - {one}"
        case StatedDate() as one, StatedDate() as other if length.unit in DAYS:
            spans, step = _spans(one, other, stretch.has_gaps, DAYS[length.unit]), f"{other} - {one}"
        case _:
            return Verdict(Outcome.UNDECIDED)
    if not spans:
        return Verdict(Outcome.UNDECIDED)
    stated = Commitment.of(length).hard
    steps = (f"{step} = {_text(spans[0])}",)
    facts = (("actual", _text(spans[0])), ("stated", decimal_text(length.number) or ""))
    agree = any(stated.meets(span) for span in spans)
    return Verdict(Outcome.CONSISTENT if agree else Outcome.CONTRADICTION, steps, facts)


def _minutes(start: ClockTime, end: ClockTime) -> list[int]:
    """The minutes between two times, in both halves of the day where it is not settled."""
    gap = (end.hour * 60 + end.minute - start.hour * 60 - start.minute) % (2 * HALF_DAY) or 2 * HALF_DAY
    if start.is_settled and end.is_settled:
        return [gap]
    return [gap, (gap + HALF_DAY) % (2 * HALF_DAY)]


def _spans(start: StatedDate, end: StatedDate, has_gaps: bool, unit: int) -> list[Interval]:
    """The days from one date to the other, without and with the last one."""
    shared = start.year or end.year or 2001
    first, last = calendars.days(start, start.year or end.year or shared), calendars.days(end, end.year or shared)
    if first is None or last is None or last.first < first.first or start.calendar is not end.calendar:
        return []
    room = calendars.HIJRI_SLACK if start.calendar is Calendar.HIJRI and start.month != end.month else 0
    gap = last.first - first.first
    low = Fraction(2 * gap, 3) - FEW if has_gaps else Fraction(gap - room)
    margin = Fraction(unit - 1, unit) / 2 if unit > 1 else Fraction(0)
    return [Interval(low / unit - margin, Fraction(gap + 1 + room, unit) + margin)]


def _text(span: Interval) -> str:
    low, high = decimal_text(span.low), decimal_text(span.high)
    return f"{low}" if low == high else f"{low} … {high}"


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=Elapsed,
    check=check,
    severity=Severity.ERROR,
    message={
        "ar": "المدة لا تطابق طرفيها: ما بينهما {actual}، والنص يقول {stated}",
        "en": "the length does not fit its ends: they are {actual} apart, the text says {stated}",
    },
    bad=BAD,
    good=GOOD,
)
