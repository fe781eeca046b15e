"""A stretch of time ends before it begins.

A season 2014-2005 and a visit from 24 May to 1 May run backwards; a figure has slipped, or the two
ends are the wrong way round.

Decides: the last day of the second date must not lie before the first day of the first.
Silent when: the years of the two are not known and the months would do in the next year, or two
neighbouring years stand the other way round, as right-to-left text is sometimes typed.

مدة تنتهي قبل أن تبدأ.

يفحص: ألا يقع آخر يوم من التاريخ الثاني قبل أول يوم من الأول.
يسكت إذا: لم تُعرف السنتان وصح الشهران في السنة التالية، أو كانت سنتان متجاورتان معكوستين، كما تنقلب أحيانا في كتابة من
اليمين إلى اليسار.
"""

from claimcheck import calendars
from claimcheck.core import DateRange, Outcome, Rule, Severity, StatedDate, Verdict
from claimcheck.rules.dates import stated_date
from claimcheck.rules.words import both

BAD = (
    "فاز النادي باللقب في ⟦موسم 2014-2005⟧.",
    "تستمر الزيارة من ⟦24 مايو 2016⟧ إلى ⟦1 مايو 2016⟧.",
    "عمل في الوزارة من ⟦عام 2015⟧ حتى ⟦عام 2009⟧.",
    "He worked there from ⟦May 2015⟧ to ⟦March 2009⟧.",
)
GOOD = (
    "فاز النادي باللقب في موسم 2014-2015.",
    "تستمر الزيارة من 24 مايو إلى 1 يونيو.",
    "يمتد الفصل من تشرين الثاني 2015 حتى آذار 2016.",
    "جرت المباراة في موسم 2018-2017.",
    "He worked there from May 2009 to March 2015.",
)

TYPED_BACKWARDS = 1
"""Years between the ends of a season that may be typed from right to left."""


def check(stretch: DateRange) -> Verdict:
    """Compare the two ends."""
    values = [claim.quantity.value for claim in stretch.claims]
    dates = [value for value in values if isinstance(value, StatedDate)]
    surface = " ".join(claim.quantity.surface for claim in stretch.claims)
    if len(dates) != len(values):
        return Verdict(Outcome.UNDECIDED)
    if len(dates) == 1:
        return _years(dates[0])
    start, end = dates
    first, last = calendars.days(start, _year(start, end)), calendars.days(end, _year(end, start))
    if first is None or last is None or any(len(set(stated.months)) > 1 for stated in dates):
        return Verdict(Outcome.UNDECIDED)
    return _verdict(start, end, surface, is_reversed=last.last < first.first)


def _years(stated: StatedDate) -> Verdict:
    start, end = stated.year or 0, stated.year_end or 0
    ends = StatedDate(start, calendar=stated.calendar), StatedDate(end, calendar=stated.calendar)
    return _verdict(*ends, is_reversed=end < start - TYPED_BACKWARDS)


def _year(stated: StatedDate, other: StatedDate) -> int | None:
    """Its own year; the other's, or any, only if both name days of one month."""
    if stated.year is not None:
        return stated.year
    is_one_month = stated.day is not None and other.day is not None and stated.month == other.month
    return (other.year or 2001) if is_one_month else None


def _verdict(start: StatedDate, end: StatedDate, surface: str = "", *, is_reversed: bool) -> Verdict:
    ends = both("start", lambda language: stated_date(start, language, surface))
    facts = (*ends, *both("end", lambda language: stated_date(end, language, surface)))
    if is_reversed:
        return Verdict(Outcome.CONTRADICTION, (f"{end.in_digits} < {start.in_digits}",), facts)
    return Verdict(Outcome.CONSISTENT, (f"{start.in_digits} ≤ {end.in_digits}",), facts)


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=DateRange,
    check=check,
    severity=Severity.WARNING,
    message={
        "ar": "المدة تنتهي قبل أن تبدأ: {end} يسبق {start}",
        "en": "It ends before it begins: {end} is before {start}",
    },
    bad=BAD,
    good=GOOD,
)
