"""The weekday and the date do not fall together.

Every date has one weekday: 14 March 2018 was a Wednesday, whoever writes Tuesday has the day or
the date wrong, or, in January, the year.

Decides: the weekday of the date, by the calendar, must be the one stated; a Hijri date may be one
day off, because the month begins when the moon is sighted. A date without a year may lie in any
year near the day of the draft.
Silent when: a date without a year has no draft date to lean on, another year that the draft names
would do, or the numeric date has another order that fits.
"""

from claimcheck import calendars
from claimcheck.core import NamedDate, Outcome, Rule, Severity, StatedDate, Verdict

BAD = (
    "وُقّع الاتفاق يوم ⟦الثلاثاء 14 مارس 2018⟧ في العاصمة.",
    "تنطلق البطولة ⟦الجمعة، 9 كانون الثاني 2017⟧.",
    "صدر القرار في ⟦21/4/2014 (الخميس)⟧.",
    "يبدأ التسجيل يوم ⟦الأحد 4 / 11 / 1436هـ⟧.",
    "The deal was signed on ⟦Tuesday, 14 March 2018⟧.",
)
GOOD = (
    "وُقّع الاتفاق يوم الأربعاء 14 مارس 2018 في العاصمة.",
    "تنطلق البطولة الاثنين، 9 كانون الثاني 2017.",
    "صدر القرار الثلاثاء 7/10/2014.",
    "يبدأ التسجيل يوم السبت 7 / 11 / 1436هـ.",
    "The deal was signed on Wednesday, 14 March 2018.",
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
        return Verdict(Outcome.CONSISTENT, (_step(fitting[0]),))
    actual = calendars.weekday(days[0])
    facts = (
        ("day", calendars.iso(days[0])),
        ("actual_ar", ARABIC[actual]), ("stated_ar", ARABIC[stated.weekday]),
        ("actual_en", ENGLISH[actual]), ("stated_en", ENGLISH[stated.weekday]),
    )  # fmt: skip
    return Verdict(Outcome.CONTRADICTION, tuple(_step(day) for day in days[:1]), facts)


def _distance(one: int, other: int) -> int:
    """Days between two weekdays, the short way round."""
    return min((one - other) % 7, (other - one) % 7)


def _step(day: int) -> str:
    number = calendars.weekday(day)
    return f"{calendars.iso(day)} = {ENGLISH[number]} ({ARABIC[number]})"


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=NamedDate,
    check=check,
    severity=Severity.ERROR,
    message={
        "ar": "يوم {day} هو {actual} لا {stated}",
        "en": "{day} is a {actual}, not a {stated}",
    },
    bad=BAD,
    good=GOOD,
)
