"""A date lies on the other side of the day of the draft than the text puts it.

Nothing has been going on since 2065, and what is still to open cannot do so in 2015.

Decides: what is told as past must have begun by the day of the draft, and what is told as still to
come must not have ended with a year before it.
Silent when: the day of the draft is unknown, or the sentence looks back at what was once to come.

تاريخ يقع في غير جهته من يوم المسودة.

يفحص: أن يكون ما يُروى ماضيا قد حلّ يوم المسودة، وألا تكون سنة ما يُنتظر قد مضت.
يسكت إذا: لم يُعرف يوم المسودة، أو كانت الجملة تستعيد ما كان منتظرا يومها.
"""

from claimcheck.core import Outcome, PlacedDate, Rule, Severity, StatedDate, Verdict
from claimcheck.rules.dates import stated_date
from claimcheck.rules.words import both, either

BAD = (
    "يعمل المصنع ⟦منذ عام 2065⟧ في ضواحي سوسة.",
    "من المقرر أن يدخل الجسر الخدمة ⟦عام 2008⟧.",
    "The plant has worked there since ⟦2065⟧.",
)
GOOD = (
    "يعمل المصنع منذ عام 1965 في ضواحي سوسة.",
    "كان من المقرر أن يدخل الجسر الخدمة عام 2008.",
    "The plant has worked there since 1965.",
)

AHEAD, PAST = ("لم يكن قد حلّ", "was still to come"), ("كان قد مضى", "had passed")


def check(placed: PlacedDate) -> Verdict:
    """Compare the date with the day of the draft, as far as it is stated."""
    claim, today = placed.claims[0], placed.today
    stated = claim.quantity.value
    if not isinstance(stated, StatedDate) or len(set(stated.months)) > 1:
        return Verdict(Outcome.UNDECIDED)
    if placed.is_now:
        known, now = [stated.month or 0], [today.month or 0]
    elif stated.year is not None:
        known = [part for part in (stated.year, stated.month, stated.month and stated.day) if part]
        now = [today.year or 0, today.month or 0, today.day or 0][: len(known)]
    else:
        return Verdict(Outcome.UNDECIDED)
    facts = (
        *either("side", *(AHEAD if placed.is_past else PAST)),
        *both("date", lambda language: stated_date(stated, language, claim.quantity.surface)),
        *both("today", lambda language: stated_date(today, language, claim.quantity.surface)),
    )
    is_late = known > now if placed.is_past else (stated.year or 0) < (today.year or 0)
    is_wrong = known != now if placed.is_now else is_late
    sign = ">" if known > now else "<" if known < now else "="
    steps = (f"{stated.in_digits} {sign} {today.in_digits}",)
    return Verdict(Outcome.CONTRADICTION if is_wrong else Outcome.CONSISTENT, steps, facts)


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=PlacedDate,
    check=check,
    severity=Severity.WARNING,
    message={
        "ar": "{date} {side} يوم كُتبت المسودة ({today})",
        "en": "{date} {side} when the draft was written ({today})",
    },
    bad=BAD,
    good=GOOD,
)
