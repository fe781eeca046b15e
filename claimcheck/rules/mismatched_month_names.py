"""The two names that a date gives its month are those of different months.

Many outlets name the month twice, for readers east and west: مايو/أيار. The second name slips to
the neighbouring month: June is حزيران, and يونيو/تموز is no month at all.

Decides: every name that stands for the month must have the same number.
Silent when: two names of one family stand together, which is a period (اكتوبر/ديسمبر), or a word
for two months follows (أيار/يونيو الماضيين).
"""

from claimcheck.core import NamedDate, Outcome, Rule, Severity, StatedDate, Verdict

BAD = (
    "افتُتح الجسر في ⟦14 يونيو/تموز⟧ بحضور الأهالي.",
    "بدأت المفاوضات في ⟦كانون الثاني (ديسمبر)⟧ الماضي.",
    "غادر الوفد المدينة في ⟦الثالث من نيسان / مايو 2016⟧.",
    "يصدر الكتاب في ⟦أكتوبر تشرين الثاني 2019⟧.",
    "The bridge opened on ⟦14 June (Tammuz) 2016⟧.",
)
GOOD = (
    "افتُتح الجسر في 14 يونيو/حزيران بحضور الأهالي.",
    "بدأت المفاوضات في كانون الثاني (يناير) الماضي.",
    "ارتفعت المبيعات في مايو/يونيو الماضيين.",
    "تستمر الدورة من أيار - يونيو/حزيران.",
    "انخفض الإنتاج في الفصل الأخير (أكتوبر/ديسمبر).",
    "The bridge opened on 14 June (Haziran) 2016.",
)


def check(date: NamedDate) -> Verdict:
    """Compare the numbers of the months named."""
    stated = date.claims[0].quantity.value
    if not isinstance(stated, StatedDate) or len(stated.months) < 2:
        return Verdict(Outcome.UNDECIDED)
    first, second = stated.months[:2]
    steps = (" / ".join(map(str, stated.months)),)
    if first == second:
        return Verdict(Outcome.CONSISTENT, steps)
    facts = (("first", str(first)), ("second", str(second)))
    return Verdict(Outcome.CONTRADICTION, (f"{first} ≠ {second}",), facts)


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=NamedDate,
    check=check,
    severity=Severity.ERROR,
    message={
        "ar": "اسما الشهر لشهرين مختلفين: الأول هو الشهر {first} من السنة والثاني هو الشهر {second}",
        "en": "the two names are not of one month: the first is month {first}, the second month {second}",
    },
    bad=BAD,
    good=GOOD,
)
