"""The stretch between two dates or hours is not as long as the text says.

From 4 in the afternoon to 10 at night is six hours, not nine; from 1 to 24 May is 24 days with
both ends and 23 without, never 14.

Decides: the length stated must be the difference between the ends, with or without the last day;
where some days are left out (عدا أيام الجمع) it may be shorter by a third and a little; years may
be one more or one less, months a quarter more or less. What is told as of now ends on the day of
the draft.
Silent when: an end is no day of any calendar, or the hours do not say whether they are of the
morning and the other half of the day would fit.

ما بين التاريخين أو الساعتين ليس بالطول الذي يذكره النص.

يفحص: أن تكون المدة هي الفرق بين الطرفين، مع اليوم الأخير أو من دونه؛ وحيث تُستثنى أيام (عدا أيام الجمع) يجوز أن تقصر
بالثلث وقليل. ويجوز في السنين سنة زيادة أو نقصا، وفي الأشهر ربع شهر. وما يُروى إلى الآن ينتهي بيوم المسودة.
يسكت إذا: لم يكن أحد الطرفين يوما في تقويم، أو لم يُذكر أصباحا كانت الساعة أم مساء وناسب أحدهما.
"""

from fractions import Fraction
from math import ceil, floor

from claimcheck import calendars, units
from claimcheck.core import (
    Calendar,
    ClockTime,
    Commitment,
    Elapsed,
    Interval,
    Kind,
    Outcome,
    Quantity,
    Rule,
    Severity,
    StatedDate,
    Verdict,
)
from claimcheck.core.likeness import shown
from claimcheck.core.wording import short
from claimcheck.rules.words import both, range_of, told

BAD = (
    "يفتح المعرض من ⟦الساعة الرابعة عصرا⟧ حتى ⟦العاشرة ليلا⟧، لمدة ⟦9 ساعات⟧.",
    "تقام الدورة من ⟦1 مايو 2016⟧ إلى ⟦24 مايو 2016⟧ لمدة ⟦14 يوما⟧.",
    "يبدأ التدريب في ⟦5/6/1438هـ⟧ وينتهي في ⟦26/6/1438هـ⟧ لمدة ⟦12 يوما⟧.",
    "حكم الجزيرة من ⟦عام 1981⟧ إلى ⟦عام 2011⟧، أي ⟦40 عاما⟧.",
    "يسري العقد من ⟦5 مايو 2016⟧ إلى ⟦4 أغسطس 2016⟧، أي ⟦خمسة أشهر⟧.",
    "رحل المخرج (⟦1940-2011⟧) عن عمر ⟦ناهز 61 عاما⟧.",
    "The course runs from ⟦1 May 2016⟧ to ⟦24 May 2016⟧, for ⟦14 days⟧.",
)
GOOD = (
    "يفتح المعرض من الساعة الرابعة عصرا حتى العاشرة ليلا، لمدة 6 ساعات.",
    "تقام الدورة من 1 مايو 2016 إلى 24 مايو 2016 لمدة 24 يوما.",
    "تقام الدورة من 1 مايو 2016 إلى 24 مايو 2016 لمدة 23 يوما.",
    "يبدأ التدريب في 5/6/1438هـ وينتهي في 26/6/1438هـ لمدة 19 يوما عدا أيام الجمع.",
    "حكم الجزيرة من عام 1981 إلى عام 2011، أي 30 عاما.",
    "يسري العقد من 5 مايو 2016 إلى 4 أغسطس 2016، أي ثلاثة أشهر.",
    "ولد الشاعر عام 1931 وتوفي عام 1998 عن 66 عاما.",
    "The course runs from 1 May 2016 to 24 May 2016, for 24 days.",
)

MINUTES = {"hour": 60, "hour / day": 60, "minute": 1}
DAYS = {"day": 1, "week": 7}
BEGUN = {"day": Fraction(0), "week": Fraction(6, 7)}
"""How much of a day or week that is not over may be left out: thirteen weeks and four days are thirteen weeks."""
HALF_DAY = 12 * 60
DAY_HOURS = 24
YEAR, MONTH = 12, 30
"""Months of a year, days of a month."""
MONTH_ROOM = Fraction(1, 4)
"""By how much a number of months may be off for being rounded."""
FEW = 2
"""Holidays that may be left out besides the weekends."""


def check(stretch: Elapsed) -> Verdict:
    """Measure the stretch and compare."""
    length = stretch.claims[-1].quantity
    spans, step = _measured(stretch, length)
    if not spans:
        return Verdict(Outcome.UNDECIDED)
    meaning = Commitment.of(length)
    stated = meaning.soft if length.unit == "year" else meaning.hard  # who died "at about 61" was not 71
    unit = length.unit.partition(" / ")[0] or "year"
    whole = _in_whole(spans[0])
    steps = (f"{step} = {units.figure(_text(whole), unit)}", f"{_text(whole)} ≠ {shown(length)}")
    facts = (*both("actual", lambda language: range_of(whole, language, unit)), *told("stated", length))
    if any(stated.meets(span) or (stretch.is_within and span.below(stated)) for span in spans):
        return Verdict(Outcome.CONSISTENT, steps[:1], facts)
    return Verdict(Outcome.CONTRADICTION, steps, facts)


def _measured(stretch: Elapsed, length: Quantity) -> tuple[list[Interval], str]:
    """How long the stretch may be in the unit of the stated length, likeliest first, and how that is worked out."""
    match _ends(stretch):
        case ClockTime() as one, ClockTime() as other if length.unit in MINUTES:
            told = _minutes(one, other, stretch.days)
            spans = [Interval.point(Fraction(minutes, MINUTES[length.unit])) for minutes in told]
            return spans, f"{other} - {one}"
        case StatedDate() as one, StatedDate() as other:
            step = f"{other.in_digits} - {one.in_digits}"
            if length.unit in DAYS:
                found = _spans(one, other, stretch.has_gaps, DAYS[length.unit])
                return [Interval((span.low or 0) - BEGUN[length.unit], span.high) for span in found], step
            if length.unit == "hour":
                return [_hours(span) for span in _spans(one, other, stretch.has_gaps, 1)], step
            if length.unit == "month":
                return _months(one, other), step
            if length.unit == "year" or length.kind in {Kind.ORDINAL, Kind.NUMBER}:
                return _years(one, other), f"{other.year} - {one.year}"
    return [], ""


def _ends(stretch: Elapsed) -> tuple[object, object]:
    """Both ends, from two claims, from one that holds both, or to the end that the finder knows."""
    first = stretch.claims[0].quantity.value
    if stretch.since is not None:
        return stretch.since, first
    if len(stretch.claims) > 2:
        return first, stretch.claims[1].quantity.value
    if isinstance(first, StatedDate) and first.year_end is not None:
        return StatedDate(first.year), StatedDate(first.year_end)
    return first, stretch.until


def _years(start: StatedDate, end: StatedDate) -> list[Interval]:
    """The years between two years: one less before the birthday, one more with both ends."""
    gap = (end.year or 0) - (start.year or 0)
    return [Interval(Fraction(gap - 1), Fraction(gap + 1))] if gap > 0 else []


def _months(start: StatedDate, end: StatedDate) -> list[Interval]:
    """The months from one date to another; where no day is told, without and with the last month."""
    if start.month is None or end.month is None or start.calendar is not end.calendar:
        return []
    gap = end.month - start.month
    if start.year is not None and end.year is not None:
        gap += YEAR * (end.year - start.year)
    elif gap < 0:
        gap += YEAR  # from November to February
    if gap < 0:
        return []
    if start.day is None or end.day is None:
        return [Interval(Fraction(gap), Fraction(gap + 1))]
    exact = gap + Fraction(end.day - start.day + 1, MONTH)
    return [Interval(exact - MONTH_ROOM, exact + MONTH_ROOM)]


def _hours(days: Interval) -> Interval:
    """The hours between two days, from the end of the first to the beginning of the last at least."""
    low, high = days.low or Fraction(0), days.high or Fraction(0)
    return Interval((low - 1) * DAY_HOURS, high * DAY_HOURS)


def _minutes(start: ClockTime, end: ClockTime, days: int = 0) -> list[int]:
    """The minutes between two times, in both halves of the day where it is not settled."""
    gap = end.hour * 60 + end.minute - start.hour * 60 - start.minute
    if days:
        room = 0 if start.is_settled and end.is_settled else HALF_DAY
        return [gap + days * 2 * HALF_DAY + late for late in sorted({0, room, -room})]
    gap = gap % (2 * HALF_DAY) or 2 * HALF_DAY
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
    return [Interval(low / unit, Fraction(gap + 1 + room, unit))]


def _in_whole(span: Interval) -> Interval:
    """The whole days or months within the span, as readers count them; the span itself where there are none."""
    low, high = Fraction(ceil(span.low or 0)), Fraction(floor(span.high or 0))
    return Interval(low, high) if low <= high else span


def _text(span: Interval) -> str:
    low, high = (short(end) if end is not None else "" for end in (span.low, span.high))
    return low if low == high else f"{low} … {high}"


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=Elapsed,
    check=check,
    severity=Severity.ERROR,
    message={
        "ar": "من البداية إلى النهاية {actual}، والنص يقول {stated}",
        "en": "From start to end it is {actual}, but the text says {stated}",
    },
    bad=BAD,
    good=GOOD,
)
