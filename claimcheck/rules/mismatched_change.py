"""A change does not fit the levels it is the change between.

From 80 to 100 is 25 percent more, not 20; 37 cents up to 74.51 dollars is 0.5 percent.

Decides: the percent and the amount that follow from the stated levels, as intervals, must meet the
stated ones.
Silent when: rounding or truncation explains it, or the base is not stated; the ratio given as if it
were the increase is a warning.
"""

from fractions import Fraction

from claimcheck.core import Change, Claim, Commitment, Kind, Outcome, Rule, Severity, Verdict
from claimcheck.core.slips import mend
from claimcheck.rules.amounts import amount, figure, scaled, shown

BAD = (
    "ارتفع عدد السكان من ⟦80 ألف نسمة⟧ إلى ⟦100 ألف نسمة⟧ بنسبة ⟦45 بالمئة⟧.",
    "ارتفع سعر الخام ⟦37 سنتا⟧ أو ⟦0.9 بالمئة⟧ إلى ⟦74.51 دولار⟧ للبرميل.",
    "The price rose from ⟦$80⟧ to ⟦$100⟧, up ⟦45%⟧.",
)
GOOD = (
    "ارتفع عدد السكان من 80 ألف نسمة إلى 100 ألف نسمة بنسبة 25 بالمئة.",
    "ارتفع سعر الخام 37 سنتا أو 0.5 بالمئة إلى 74.51 دولار للبرميل.",
    "The price rose from $80 to $100, up 25%.",
)

_RANK = [Outcome.CONSISTENT, Outcome.TENSION, Outcome.CONTRADICTION]
PERCENT = Fraction(100)


def check(change: Change) -> Verdict:
    """Whether amount, percent and levels go together; which way it went is another rule's matter."""
    after = change.after
    if after is None or after.quantity.number is None or change.factor is not None:
        return Verdict(Outcome.UNDECIDED)
    if change.before is not None:
        verdicts = [_percent_of(change, change.before, after), _amount_of(change, change.before, after)]
    else:
        verdicts = [_market_move(change, after)]
    decided = [verdict for verdict in verdicts if verdict.outcome is not Outcome.UNDECIDED]
    worst = max(decided, key=lambda verdict: _RANK.index(verdict.outcome), default=Verdict(Outcome.UNDECIDED))
    return _judged(change, worst)


def _judged(change: Change, verdict: Verdict) -> Verdict:
    if verdict.outcome is not Outcome.CONTRADICTION or change.tie.is_sure or verdict.severity is not None:
        return verdict
    return Verdict(Outcome.UNDECIDED) if verdict.suggestion is None else verdict


def _percent_of(change: Change, before: Claim, after: Claim) -> Verdict:
    """The percent that two levels make."""
    percent = change.percent
    if percent is None or after.quantity.kind is Kind.PERCENT or _can_be_zero(amount(before, after)):
        return Verdict(Outcome.UNDECIDED)
    base, level = amount(before, after), amount(after, after)
    ratio = scaled(level / base, PERCENT)
    growth = ratio - Commitment.exactly(100)
    stated = Commitment.of(percent.quantity)
    outcome = min(growth.agree(stated), (Commitment.exactly(0) - growth).agree(stated), key=_RANK.index)
    found = _exact(before, after)
    steps = (f"{figure(before, after)} → {figure(after, after)}: {found}%",)
    facts = (("found", f"{found}%"), ("stated", f"{figure(percent, percent)}%"))
    if outcome is Outcome.CONTRADICTION and ratio.agree(stated) is not Outcome.CONTRADICTION:
        return Verdict(outcome, steps, facts, severity=Severity.WARNING)
    suggestion = mend(((percent.quantity, growth.hard),))[1] if outcome is Outcome.CONTRADICTION else None
    return Verdict(outcome, steps, facts, suggestion=suggestion)


def _exact(before: Claim, after: Claim) -> str:
    start, end = before.quantity.number, after.quantity.number
    if not start or end is None:
        return "?"
    return ("+" if end > start else "") + shown(Fraction(round((end / start - 1) * 1000), 10))


def _amount_of(change: Change, before: Claim, after: Claim) -> Verdict:
    """The amount between two levels."""
    stated = change.amount
    if stated is None:
        return Verdict(Outcome.UNDECIDED)
    step = amount(after, after) - amount(before, after)
    by = amount(stated, after)
    outcome = min(step.agree(by), (Commitment.exactly(0) - step).agree(by), key=_RANK.index)
    start, end = before.quantity.number, after.quantity.number
    found = "?" if start is None or end is None else shown(abs(end - start))
    steps = (f"|{figure(after, after)} - {figure(before, after)}| = {found}",)
    facts = (("found", found), ("stated", figure(stated, after)))
    return Verdict(outcome, steps, facts)


def _market_move(change: Change, after: Claim) -> Verdict:
    """Amount, percent and level: the base is the level less the amount of a rise."""
    stated, percent = change.amount, change.percent
    if stated is None or percent is None or not change.direction:
        return Verdict(Outcome.UNDECIDED)
    step, level = amount(stated, after), amount(after, after)
    base = level - step if change.direction > 0 else level + step
    if _can_be_zero(base):
        return Verdict(Outcome.UNDECIDED)
    made = scaled(step / base, PERCENT)
    by = Commitment.of(percent.quantity)
    outcome = made.agree(by)
    start = (after.quantity.number or 0) - change.direction * (stated.quantity.number or 0)
    found = shown(Fraction(round((stated.quantity.number or 0) / start * 10_000), 100)) if start else "?"
    steps = (f"{figure(stated, after)} / {shown(start)} = {found}%",)
    facts = (("found", f"{found}%"), ("stated", f"{figure(percent, percent)}%"))
    if outcome is not Outcome.CONTRADICTION:
        return Verdict(outcome, steps, facts)
    suggestion = mend(((percent.quantity, made.hard), (stated.quantity, scaled(base * by, 1 / PERCENT).hard)))[1]
    return Verdict(outcome, steps, facts, suggestion=suggestion)


def _can_be_zero(base: Commitment) -> bool:
    return any(meaning.low is None or meaning.low <= 0 for meaning in (base.hard, base.lenient, base.soft))


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=Change,
    check=check,
    severity=Severity.ERROR,
    message={
        "ar": "مقدار التغير المذكور {stated}، والأرقام تعطي {found}",
        "en": "the stated change is {stated}, but the figures make it {found}",
    },
    bad=BAD,
    good=GOOD,
)
