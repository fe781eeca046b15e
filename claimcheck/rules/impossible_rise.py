"""A count rose by more than it came to.

Twenty schools cannot have closed this year if that is forty-five more than last year: there were
no schools less than none the year before.

Decides: the amount of a rise, as an interval, must not lie above the count that it led to.
Silent when: the level before is stated too, or the figures are no counts and may lie below zero.

زاد العدد بأكثر مما بلغه.

يفحص: ألا يعلو مقدار الزيادة على العدد الذي أدت إليه.
يسكت إذا: ذُكر العدد السابق أيضا، أو لم تكن الأرقام أعدادا فجاز أن تكون دون الصفر.
"""

from claimcheck.core import Change, Claim, Commitment, Kind, Outcome, Rule, Severity, Verdict
from claimcheck.rules.amounts import figure
from claimcheck.rules.words import told

BAD = (
    "أغلقت البلدية ⟦20 مدرسة⟧ بزيادة ⟦45 مدرسة⟧ عن العام الماضي.",
    "ارتفع عدد الفروع ⟦900 فرع⟧ إلى ⟦400 فرع⟧.",
    "The number of schools rose by ⟦500 schools⟧ to ⟦300 schools⟧.",
)
GOOD = (
    "أغلقت البلدية 45 مدرسة بزيادة 20 مدرسة عن العام الماضي.",
    "ارتفع عدد الفروع 400 فرع إلى 900 فرع.",
    "The number of schools rose by 300 schools to 500 schools.",
)


def check(change: Change) -> Verdict:
    """Whether the rise can have led to the level."""
    amount, after = change.amount, change.after
    if change.before is not None or change.direction <= 0 or amount is None or after is None:
        return Verdict(Outcome.UNDECIDED)
    if not (_is_count(amount) or amount.quantity.kind is Kind.NUMBER) or not _is_count(after):
        return Verdict(Outcome.UNDECIDED)
    rise, level = Commitment.of(amount.quantity), Commitment.of(after.quantity)
    facts = (*told("amount", amount.quantity), *told("after", after.quantity))
    if not level.hard.below(rise.hard):
        return Verdict(Outcome.CONSISTENT, (f"{figure(amount, after)} ≤ {figure(after, after)}",), facts)
    outcome = Outcome.CONTRADICTION if level.lenient.below(rise.lenient) else Outcome.TENSION
    return Verdict(outcome, (f"{figure(amount, after)} > {figure(after, after)}",), facts)


def _is_count(claim: Claim) -> bool:
    return claim.quantity.kind is Kind.COUNT and bool(claim.head_path)


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=Change,
    check=check,
    severity=Severity.WARNING,
    message={
        "ar": "الزيادة أكبر مما بلغه العدد بعدها: زيادة {amount} إلى {after}",
        "en": "The rise is larger than what it led to: a rise of {amount} to {after}",
    },
    bad=BAD,
    good=GOOD,
)
