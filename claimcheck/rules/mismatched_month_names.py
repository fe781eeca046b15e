"""The two names that a date gives its month are those of different months.

Many outlets name the month twice, for readers east and west: مايو/أيار. The second name slips to
the neighbouring month: May is أيار, and مايو/نيسان is no month at all.

Decides: every name that stands for the month must have the same number.
Silent when: two names of one family stand together, which is a period (اكتوبر/ديسمبر), or a word
for two months follows (أيار/يونيو الماضيين).

الاسمان اللذان سُمي بهما الشهر هما لشهرين مختلفين.

يفحص: أن يكون لكل اسم ذُكر للشهر الرقم نفسه: مايو/أيار، لا مايو/نيسان.
يسكت إذا: اجتمع اسمان من عائلة واحدة، وهما مدة (أكتوبر/ديسمبر)، أو تلتهما كلمة لشهرين (أيار/يونيو الماضيين).
"""

from claimcheck.core import NamedDate, Outcome, Rule, Severity, StatedDate, Verdict
from claimcheck.rules.dates import month, months_written
from claimcheck.rules.words import Facts

BAD = (
    "افتُتح الجسر في ⟦14 مايو/نيسان⟧ بحضور الأهالي.",
    "بدأت المفاوضات في ⟦شباط (مارس)⟧ الماضي.",
    "غادر الوفد المدينة في ⟦الثالث من آذار / فبراير 2016⟧.",
    "يصدر الكتاب في ⟦أغسطس أيلول 2019⟧.",
    "The bridge opened on ⟦14 June (Tammuz) 2016⟧.",
)
GOOD = (
    "افتُتح الجسر في 14 مايو/أيار بحضور الأهالي.",
    "بدأت المفاوضات في شباط (فبراير) الماضي.",
    "ارتفعت المبيعات في مايو/يونيو الماضيين.",
    "تستمر الدورة من أيار - يونيو/حزيران.",
    "انخفض الإنتاج في الفصل الأخير (أكتوبر/ديسمبر).",
    "The bridge opened on 14 June (Haziran) 2016.",
)


ORDINALS = (
    *("الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس"),
    *("السابع", "الثامن", "التاسع", "العاشر", "الحادي عشر", "الثاني عشر"),
)


def check(date: NamedDate) -> Verdict:
    """Compare the numbers of the months named."""
    stated = date.claims[0].quantity.value
    if not isinstance(stated, StatedDate) or len(stated.months) < 2:
        return Verdict(Outcome.UNDECIDED)
    first, second = stated.months[:2]
    steps = (" = ".join(map(str, stated.months)),)
    if first == second:
        return Verdict(Outcome.CONSISTENT, steps)
    return Verdict(Outcome.CONTRADICTION, (f"{first} ≠ {second}",), _facts(stated, date.claims[0].quantity.surface))


def _facts(stated: StatedDate, surface: str) -> Facts:
    """The names as written, and which months of the year they are."""
    numbers, found = stated.months[:2], list(months_written(surface))[:2]
    facts: Facts = ()
    for name, ordinal, at in (("first", "one", 0), ("second", "other", 1)):
        number = numbers[at]
        written = found[at][0] if tuple(n for _, n in found) == numbers else ""
        for language in ("ar", "en"):
            facts = (*facts, (f"{name}_{language}", written or month(number, stated.calendar, language)))
        facts = (*facts, (f"{ordinal}_ar", ORDINALS[number - 1]), (f"{ordinal}_en", str(number)))
    return facts


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=NamedDate,
    check=check,
    severity=Severity.ERROR,
    message={
        "ar": "اسمان لشهرين مختلفين: «{first}» هو الشهر {one} و«{second}» {other}",
        "en": "Two names, two months: “{first}” is month {one}, “{second}” month {other}",
    },
    bad=BAD,
    good=GOOD,
)
