"""No calendar has this date.

April has 30 days and a Hijri month never more, so 31 April and 34 Rajab cannot be; nor can a
thirteenth month or the year 20014.

Decides: the day must exist in its month (29 February in a leap year, or where no year is named),
the month in its year, and the year must have four digits.
Silent when: a numeric date has another order in which it exists, or the names of the month differ
(mismatched-month-names judges that).
"""

from claimcheck import calendars
from claimcheck.core import NamedDate, Outcome, Rule, Severity, StatedDate, Verdict

BAD = (
    "يعقد المؤتمر في ⟦31 أبريل⟧ المقبل.",
    "سُجل الرقم في ⟦29 فبراير 2015⟧.",
    "انتهت المهلة في ⟦34 رجب 1439هـ⟧.",
    "وُلد الشاعر ⟦عام 20014⟧ في صنعاء.",
    "The talks begin on ⟦31 April 2019⟧.",
)
GOOD = (
    "يعقد المؤتمر في 30 أبريل المقبل.",
    "سُجل الرقم في 29 فبراير 2016.",
    "انتهت المهلة في 29 رجب 1439هـ.",
    "وُلد الشاعر عام 1914 في صنعاء.",
    "The talks begin on 30 April 2019.",
)

LAST_YEAR = 9999


def check(date: NamedDate) -> Verdict:
    """Look the day, month and year up in the calendar."""
    stated = date.claims[0].quantity.value
    if not isinstance(stated, StatedDate) or len(set(stated.months)) > 1:
        return Verdict(Outcome.UNDECIDED)
    if stated.year is not None and stated.year > LAST_YEAR:
        return _contradiction(f"{stated.year} > {LAST_YEAR}", str(stated.year))
    if stated.month is None or stated.day is None:
        return Verdict(Outcome.UNDECIDED)
    if stated.month > 12:
        return _contradiction(f"{stated.month} > 12", f"{stated.day}/{stated.month}", Severity.WARNING)
    longest = calendars.longest_month(stated)
    if stated.day > longest:
        return _contradiction(f"{stated.day} > {longest}", f"{stated.day}/{stated.month}")
    return Verdict(Outcome.CONSISTENT, (f"{stated.day} ≤ {longest}",))


def _contradiction(step: str, figure: str, severity: Severity | None = None) -> Verdict:
    return Verdict(Outcome.CONTRADICTION, (step,), (("figure", figure), ("step", step)), severity)


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=NamedDate,
    check=check,
    severity=Severity.ERROR,
    message={
        "ar": "تاريخ لا وجود له في التقويم: {figure} ({step})",
        "en": "no calendar has this date: {figure} ({step})",
    },
    bad=BAD,
    good=GOOD,
)
