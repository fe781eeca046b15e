"""The Hijri and the Gregorian date are not the same day.

Official texts date everything twice; 9 Muharram 1439 fell on 29 September 2017, so next to 29 July
2017 one of the two is a slip.

Decides: the Hijri day, by the Umm al-Qura calendar, must be the Gregorian one give or take a day;
two days off is worth a remark. Where one side names only a month or a year, the two must overlap.
Silent when: neither side names a year, or one of the dates does not exist.

التاريخ الهجري والتاريخ الميلادي ليسا يوما واحدا.

يفحص: أن يوافق اليوم الهجري، بتقويم أم القرى، اليوم الميلادي بفارق يوم على الأكثر؛ وما كان بيومين فملاحظة. وحيث لا
يُذكر إلا شهر أو سنة يجب أن تتقاطع المدتان.
يسكت إذا: لم تُذكر سنة في أي منهما، أو كان أحد التاريخين غير موجود.
"""

from claimcheck import calendars
from claimcheck.calendars import Days
from claimcheck.core import Calendar, Outcome, Rule, SameDay, Severity, StatedDate, Verdict
from claimcheck.rules.dates import period, stated_date
from claimcheck.rules.words import both, days_apart

BAD = (
    "سُجلت الجمعية في ⟦14 ربيع الأول 1440هـ⟧ الموافق ⟦22 أكتوبر 2018م⟧.",
    "رُفعت الدعوى في ⟦27/3/1409هـ⟧ (⟦16/11/1989م⟧).",
    "أقيم المهرجان في ⟦ربيع الأول سنة 1432هـ⟧ الموافق ⟦فبراير عام 2021م⟧.",
    "The deed of ⟦9 Muharram 1439 AH⟧ (⟦29 July 2017⟧) was read out.",
)
GOOD = (
    "سُجلت الجمعية في 14 ربيع الأول 1440هـ الموافق 22 نوفمبر 2018م.",
    "رُفعت الدعوى في 27/3/1409هـ (6/11/1988م).",
    "أقيم المهرجان في ربيع الأول سنة 1432هـ الموافق فبراير عام 2011م.",
    "يمتد الموسم من 4 شوال 1439هـ إلى 9 شوال 1439هـ الموافق 18 يونيو 2018 إلى 23 يونيو 2018.",
    "The deed of 9 Muharram 1439 AH (29 September 2017) was read out.",
)

ROOM = 2
"""Days off from which on nothing explains the difference."""


def check(pair: SameDay) -> Verdict:
    """Count the days between the two."""
    stated = [claim.quantity.value for claim in pair.claims if isinstance(claim.quantity.value, StatedDate)]
    if {date.calendar for date in stated} != set(Calendar):
        return Verdict(Outcome.UNDECIDED)
    hijri, gregorian = sorted(stated, key=lambda date: date.calendar is not Calendar.HIJRI)
    if any(len(set(date.months)) > 1 for date in stated):
        return Verdict(Outcome.UNDECIDED)
    found = _days(hijri, gregorian)
    if not found:
        return Verdict(Outcome.UNDECIDED)
    one, other = min(found, key=lambda days: days[0].distance(days[1]))
    gap = one.distance(other)
    step = f"{hijri.in_digits} AH = {_text(one)}"
    if gap <= calendars.HIJRI_SLACK:
        return Verdict(Outcome.CONSISTENT, (step,))
    surface = " ".join(claim.quantity.surface for claim in pair.claims if claim.quantity.value is gregorian)
    facts = (
        *both("hijri", lambda language: stated_date(hijri, language)),
        *both("gregorian", lambda language: stated_date(gregorian, language, surface)),
        *both("found", lambda language: period(one, language, surface)),
        *both("gap", lambda language: days_apart(gap, language)),
    )
    steps = (step, f"{_text(one)} ≠ {_text(other)}")
    return Verdict(Outcome.TENSION if gap <= ROOM else Outcome.CONTRADICTION, steps, facts)


def _days(hijri: StatedDate, gregorian: StatedDate) -> list[tuple[Days, Days]]:
    """Both in days; the one without a year in the years of the other."""
    pairs = []
    for year_h, year_g in _years(hijri, gregorian):
        one, other = calendars.days(hijri, year_h), calendars.days(gregorian, year_g)
        if one is not None and other is not None:
            pairs.append((one, other))
    return pairs


def _years(hijri: StatedDate, gregorian: StatedDate) -> list[tuple[int | None, int | None]]:
    """The years to try for each: its own, or those that the other's year runs over."""
    if hijri.year is not None and gregorian.year is not None:
        return [(None, None)]
    known, other = (hijri, Calendar.GREGORIAN) if hijri.year is not None else (gregorian, Calendar.HIJRI)
    whole = calendars.days(StatedDate(known.year, calendar=known.calendar))
    if whole is None:
        return []
    first, last = calendars.year_of(whole.first, other), calendars.year_of(whole.last, other)
    years = range(first - 1, last + 2)
    return [(None, year) if known is hijri else (year, None) for year in years]


def _text(days: Days) -> str:
    first, last = calendars.iso(days.first), calendars.iso(days.last)
    return first if first == last else f"{first} … {last}"


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=SameDay,
    check=check,
    severity=Severity.ERROR,
    message={
        "ar": "{hijri} يوافق {found}، لا {gregorian}: فرق {gap}",
        "en": "{hijri} is {found}, not {gregorian}: {gap} off",
    },
    bad=BAD,
    good=GOOD,
)
