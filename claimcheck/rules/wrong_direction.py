"""The verb goes one way and the figures the other.

What falls cannot end higher than it began.

Decides: the later level, as an interval, must not lie wholly on the wrong side of the earlier one.
Silent when: the levels may be equal, or the sentence does not give them as from and to.
"""

from claimcheck.core import Change, Outcome, Rule, Severity, Verdict
from claimcheck.rules.amounts import levels

BAD = (
    "خفض المصرف الفائدة من ⟦6%⟧ إلى ⟦9%⟧.",
    "The bank cut its rate from ⟦6%⟧ to ⟦9%⟧.",
)
GOOD = (
    "خفض المصرف الفائدة من 9% إلى 6%.",
    "The bank cut its rate from 9% to 6%.",
)


def check(change: Change) -> Verdict:
    """Whether the levels can go the way of the verb."""
    found = levels(change)
    if found is None or not change.direction:
        return Verdict(Outcome.UNDECIDED)
    start, end = found
    low, high = (start, end) if change.direction > 0 else (end, start)
    facts = (("before", start.shown), ("after", end.shown))
    if not high.meaning.hard.below(low.meaning.hard):
        return Verdict(Outcome.CONSISTENT, (f"{start.shown} → {end.shown}",), facts)
    sign = ">" if change.direction > 0 else "<"
    steps = (f"{start.shown} {sign} {end.shown}",)
    if not change.tie.is_sure:
        return Verdict(Outcome.UNDECIDED)
    is_rounding = not high.meaning.lenient.below(low.meaning.lenient)
    return Verdict(Outcome.TENSION if is_rounding else Outcome.CONTRADICTION, steps, facts)


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=Change,
    check=check,
    severity=Severity.ERROR,
    message={
        "ar": "اتجاه التغير في النص يخالف الرقمين: من {before} إلى {after}",
        "en": "the figures go the other way than the words: from {before} to {after}",
    },
    bad=BAD,
    good=GOOD,
)
