"""The verb goes one way and the figures the other.

A fall from 100 to 150 is a rise.

Decides: the later level, as an interval, must not lie wholly on the wrong side of the earlier one.
Silent when: the levels may be equal, or the sentence does not give them as from and to.
"""

from claimcheck.core import Change, Outcome, Rule, Severity, Verdict
from claimcheck.rules.amounts import amount, figure

BAD = (
    "خفضت الحكومة الضريبة من ⟦35%⟧ إلى ⟦41%⟧.",
    "The government cut the tax from ⟦35%⟧ to ⟦41%⟧.",
)
GOOD = (
    "خفضت الحكومة الضريبة من 35% إلى 21%.",
    "The government cut the tax from 35% to 21%.",
)


def check(change: Change) -> Verdict:
    """Whether the levels can go the way of the verb."""
    before, after = change.before, change.after
    if before is None or after is None or not change.direction:
        return Verdict(Outcome.UNDECIDED)
    start, end = amount(before, after), amount(after, after)
    low, high = (start, end) if change.direction > 0 else (end, start)
    first, second = figure(before, after), figure(after, after)
    facts = (("before", first), ("after", second))
    if not high.hard.below(low.hard):
        outcome = Outcome.CONSISTENT
    else:
        outcome = Outcome.CONTRADICTION if high.lenient.below(low.lenient) else Outcome.TENSION
    if outcome is Outcome.CONTRADICTION and not change.tie.is_sure:
        outcome = Outcome.UNDECIDED
    rises = (start.hard.high or 0) < (end.hard.low or 0)
    sign = "<" if rises else "≥" if change.direction > 0 and outcome is not Outcome.CONSISTENT else "≤"
    return Verdict(outcome, (f"{first} {sign} {second}",), facts)


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
