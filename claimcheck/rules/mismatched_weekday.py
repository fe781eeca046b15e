"""The weekday and the date do not fall together.

Every date has one weekday: 17 September 2013 was a Tuesday, whoever writes Monday has the day or
the date wrong, or, in January, the year.

Decides: the weekday of the date, by the calendar, must be the one stated; a Hijri date may be one
day off, because the month begins when the moon is sighted. A date without a year may lie in any
year near the day of the draft.
Silent when: a date without a year has no draft date to lean on, another year that the draft names
would do, or the numeric date has another order that fits.

اليوم من الأسبوع والتاريخ لا يتوافقان.

يفحص: أن يكون يوم التاريخ في التقويم هو اليوم المذكور؛ ويجوز في الهجري فارق يوم، فالشهر يبدأ برؤية الهلال. والتاريخ بلا
سنة قد يقع في أي سنة قريبة من يوم المسودة.
يسكت إذا: لم يكن للتاريخ بلا سنة تاريخ مسودة يستند إليه، أو صح في سنة أخرى يذكرها النص، أو صح بترتيب آخر لأرقامه.
"""

from claimcheck import calendars
from claimcheck.core import Calendar, NamedDate, Outcome, Rule, Severity, StatedDate, Verdict
from claimcheck.rules.dates import day as day_named
from claimcheck.rules.dates import stated_date
from claimcheck.rules.words import both

BAD = (
    "وُقّع الاتفاق يوم ⟦الاثنين 17 سبتمبر 2013⟧ في العاصمة.",
    "تنطلق البطولة ⟦الثلاثاء، 18 شباط 2021⟧.",
    "افتُتح المتحف في ⟦26/5/2011 (الأحد)⟧.",
    "تبدأ الاختبارات يوم ⟦الاثنين 26 / 6 / 1438هـ⟧.",
    "The deal was signed on ⟦Monday, 17 September 2013⟧.",
)
GOOD = (
    "وُقّع الاتفاق يوم الثلاثاء 17 سبتمبر 2013 في العاصمة.",
    "تنطلق البطولة الخميس، 18 شباط 2021.",
    "افتُتح المتحف الخميس 26/5/2011.",
    "تبدأ الاختبارات يوم السبت 26 / 6 / 1438هـ.",
    "The deal was signed on Tuesday, 17 September 2013.",
)

ARABIC = ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد")
ENGLISH = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def check(date: NamedDate) -> Verdict:
    """Compare the stated weekday with that of the date, in every year it may lie in."""
    stated = date.claims[0].quantity.value
    if not isinstance(stated, StatedDate) or stated.weekday is None or stated.day is None:
        return Verdict(Outcome.UNDECIDED)
    if len(set(stated.months)) > 1:
        return Verdict(Outcome.UNDECIDED)
    found = [calendars.days(stated, year) for year in date.years or (None,)]
    days = [period.first for period in found if period is not None]
    if not days:
        return Verdict(Outcome.UNDECIDED)
    fitting = [day for day in days if _distance(calendars.weekday(day), stated.weekday) <= calendars.slack(stated)]
    if fitting:
        return Verdict(Outcome.CONSISTENT, (calendars.iso(fitting[0]),))
    actual, surface = calendars.weekday(days[0]), date.claims[0].quantity.surface
    facts = (
        *both("day", lambda language: _day(stated, days[0], language, surface)),
        *both("nearest", lambda language: _nearest(days[0], stated.weekday or 0, language, surface)),
        ("actual_ar", ARABIC[actual]), ("stated_ar", ARABIC[stated.weekday]),
        ("actual_en", ENGLISH[actual]), ("stated_en", ENGLISH[stated.weekday]),
    )  # fmt: skip
    before, after = _around(days[0], stated.weekday)
    step = f"{calendars.iso(before)} < {calendars.iso(days[0])} < {calendars.iso(after)}"
    return Verdict(Outcome.CONTRADICTION, (step,), facts)


def _distance(one: int, other: int) -> int:
    """Days between two weekdays, the short way round."""
    return min((one - other) % 7, (other - one) % 7)


def _around(day: int, weekday: int) -> tuple[int, int]:
    """The last day before and the first after that are such a weekday."""
    after = day + ((weekday - calendars.weekday(day)) % 7 or 7)
    return after - 7, after


def _nearest(day: int, weekday: int, language: str, surface: str) -> str:
    """The days before and after that are such a weekday: 16 or 23 September."""
    first, second = (_without_year(day_named(near, language, surface)) for near in _around(day, weekday))
    number, _, name = first.partition(" ")
    shown = number if second.endswith(f" {name}") else first
    return f"{shown} {'أو' if language == 'ar' else 'or'} {second}"


def _without_year(day: str) -> str:
    return day.rpartition(" ")[0]


def _day(stated: StatedDate, day: int, language: str, surface: str) -> str:
    """The date, a Hijri one with the day that it was."""
    named = day_named(day, language, surface)
    return named if stated.calendar is Calendar.GREGORIAN else f"{stated_date(stated, language)} ({named})"


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=NamedDate,
    check=check,
    severity=Severity.ERROR,
    message={
        "ar": "{day} يوافق {actual} لا {stated} ({nearest})",
        "en": "{day} is a {actual}, not a {stated} ({nearest})",
    },
    bad=BAD,
    good=GOOD,
)
