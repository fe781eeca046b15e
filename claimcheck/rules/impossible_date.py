"""No calendar has this date.

September has 30 days and a Hijri month never more, so 31 September and 34 Rajab cannot be; nor
can a thirteenth month or the year 19874.

Decides: the day must exist in its month (29 February in a leap year, or where no year is named),
the month in its year, and the year must have four digits.
Silent when: a numeric date has another order in which it exists, or the names of the month differ
(mismatched-month-names judges that).

تاريخ لا وجود له في أي تقويم.

يفحص: هل اليوم موجود في شهره (29 فبراير في سنة كبيسة، أو حيث لا تُذكر السنة)، والشهر في سنته، وهل السنة من
أربعة أرقام.
يسكت إذا: كان للتاريخ المكتوب بالأرقام ترتيب آخر يصح به، أو اختلف اسما الشهر (لذلك mismatched-month-names).
"""

from claimcheck import calendars
from claimcheck.core import Calendar, NamedDate, Outcome, Rule, Severity, StatedDate, Verdict
from claimcheck.rules.dates import month, months_written
from claimcheck.rules.words import Facts, both, either, is_in

BAD = (
    "يفتتح المعرض في ⟦31 سبتمبر⟧ المقبل.",
    "سُجل الرقم في ⟦29 فبراير 2019⟧.",
    "انتهت المهلة في ⟦34 رجب 1439هـ⟧.",
    "وُلد الشاعر ⟦عام 19874⟧ في صنعاء.",
    "The talks begin on ⟦31 September 2019⟧.",
)
GOOD = (
    "يفتتح المعرض في 30 سبتمبر المقبل.",
    "سُجل الرقم في 29 فبراير 2020.",
    "انتهت المهلة في 29 رجب 1439هـ.",
    "وُلد الشاعر عام 1987 في صنعاء.",
    "The talks begin on 30 September 2019.",
)

LAST_YEAR = 9999


def check(date: NamedDate) -> Verdict:
    """Look the day, month and year up in the calendar."""
    stated, surface = date.claims[0].quantity.value, date.claims[0].quantity.surface
    if not isinstance(stated, StatedDate) or len(set(stated.months)) > 1:
        return Verdict(Outcome.UNDECIDED)
    if stated.year is not None and stated.year > LAST_YEAR:
        return _contradiction(f"{stated.year} > {LAST_YEAR}", _of_year(stated.year))
    if stated.month is None or stated.day is None:
        return Verdict(Outcome.UNDECIDED)
    if stated.month > 12:
        return _contradiction(f"{stated.month} > 12", _of_month(stated.month), Severity.WARNING)
    longest = calendars.longest_month(stated)
    if stated.day > longest:
        return _contradiction(f"{stated.day} > {longest}", _of_day(stated, surface, longest))
    return Verdict(Outcome.CONSISTENT, (f"{stated.day} ≤ {longest}",))


def _contradiction(step: str, facts: Facts, severity: Severity | None = None) -> Verdict:
    return Verdict(Outcome.CONTRADICTION, (step,), facts, severity)


def _of_year(year: int) -> Facts:
    return either("why", f"في السنة {year} أكثر من أربعة أرقام", f"the year {year} has more than four digits")


def _of_month(number: int) -> Facts:
    return either("why", f"لا شهر رقمه {number}", f"there is no month {number}")


def _of_day(stated: StatedDate, surface: str, longest: int) -> Facts:
    """How many days the month has, by the name that an Arabic text gives it; February's depend on the year."""
    written = next((name for name, _ in months_written(surface) if is_in("ar", name)), None)
    is_february = stated.calendar is Calendar.GREGORIAN and stated.month == 2
    year = f" {stated.year}" if is_february and stated.year is not None else ""

    def why(language: str) -> str:
        usual = month(stated.month or 0, stated.calendar, language)
        name = written or usual if language == "ar" else usual
        return (f"{name}{year} لا يتجاوز {longest} يوما", f"{name}{year} has only {longest} days")[language == "en"]

    return both("why", why)


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=NamedDate,
    check=check,
    severity=Severity.ERROR,
    message={
        "ar": "تاريخ لا وجود له: {why}",
        "en": "There is no such date: {why}",
    },
    bad=BAD,
    good=GOOD,
)
