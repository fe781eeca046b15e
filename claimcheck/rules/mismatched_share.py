"""A share does not fit the part and the whole that it is the share of.

90 of 250 are 36 percent, not 63.

Decides: part divided by whole, as an interval, must meet the stated share.
Silent when: rounding, truncation or a hedge makes room, or the whole can be zero.

النسبة لا تناسب الجزء والكل.

يفحص: أن تلتقي قسمة الجزء على الكل بالنسبة المذكورة.
يسكت إذا: كان في تقريب أو بتر متسع، أو جاز أن يكون الكل صفرا.
"""

from fractions import Fraction

from claimcheck.core import Commitment, Interval, Kind, Outcome, Rule, Severity, Share, Verdict
from claimcheck.core.constraint import Constraint, Figure, Product, Term
from claimcheck.core.slips import Slip, mend
from claimcheck.rules.amounts import factor, figure, scaled, shown, shown_interval, with_scales
from claimcheck.rules.words import told

BAD = (
    "حضر ⟦90⟧ من مجموع ⟦250 مدعوا⟧، أي بنسبة ⟦63 بالمئة⟧.",
    "In all ⟦90⟧ of ⟦250 guests⟧ came, or ⟦63 percent⟧.",
)
GOOD = (
    "حضر 90 من مجموع 250 مدعوا، أي بنسبة 36 بالمئة.",
    "In all 90 of 250 guests came, or 36 percent.",
    "زار المعرض نحو 450 شخصا (210 رجال و240 امرأة)، أي 30% من 1500 مدعو.",
    "The fair drew about 450 visitors (210 men and 240 women), or 30 percent of the 1,500 visitors expected.",
)

_RANK = [Outcome.CONSISTENT, Outcome.TENSION, Outcome.CONTRADICTION]


def check(share: Share) -> Verdict:
    """Whether the ratio of the two figures can be the stated one under some reading."""
    part, whole, ratio = share.claims
    per = 100 if ratio.quantity.kind is Kind.PERCENT else 1
    outcome = Outcome.CONTRADICTION
    for of, parts in with_scales(whole, (part,)):
        if of.hard.holds(0) or of.lenient.holds(0) or of.soft.holds(0):
            return Verdict(Outcome.UNDECIDED)
        quotient = scaled(parts[0] / of, Fraction(per))
        outcome = min(outcome, quotient.agree(Commitment.of(ratio.quantity)), key=_RANK.index)
    found = _ratio(share, per)
    steps = _steps(share, per, outcome, found)
    facts = (("found", f"{_ratio(share, 100)}%"), *told("stated", ratio.quantity))
    facts = (*facts, *told("part", part.quantity), *told("whole", whole.quantity))
    if outcome is not Outcome.CONTRADICTION:
        return Verdict(outcome, steps, facts)
    slip, suggestion = _slip(share, per)
    is_told = share.tie.is_sure or share.tie.is_likely
    if not is_told and (slip is None or slip.kind != "swapped"):
        return Verdict(Outcome.UNDECIDED)
    return Verdict(outcome, steps, facts, suggestion=suggestion)


def _ratio(share: Share, per: int) -> str:
    """The ratio of the two figures, to two decimals."""
    part, whole, _ = (claim.quantity for claim in share.claims)
    if part.number is None or not whole.number:
        return "?"
    ratio = part.number * factor(*share.claims[:2]) / whole.number * per
    return shown(Fraction(round(ratio * 100), 100))


def _steps(share: Share, per: int, outcome: Outcome, found: str) -> tuple[str, ...]:
    part, whole, ratio = share.claims
    sign = "%" if per == 100 else ""
    number = ratio.quantity.number
    of = shown(number) if number is not None else shown_interval(ratio.quantity.stated)
    mark = "≠" if outcome is Outcome.CONTRADICTION else "≈"
    return (f"{figure(part, whole)} / {figure(whole, whole)} = {found}{sign}", f"{found}{sign} {mark} {of}{sign}")


def _slip(share: Share, per: int) -> tuple[Slip | None, str | None]:
    """The one figure whose slip would explain it, and its correction."""
    part, whole, ratio = share.claims
    of, parts = next(with_scales(whole, (part,)))
    rate = scaled(Commitment.of(ratio.quantity), Fraction(1, per))
    if rate.hard.holds(0):
        return None, None
    one = factor(part, whole)
    quotient = scaled(parts[0] / of, Fraction(per)).hard
    step = Interval.around(0, ratio.quantity.quantum)
    return mend(
        (
            (ratio.quantity, quotient + step),
            (part.quantity, (rate * of).hard.scaled(1 / one)),
            (whole.quantity, (parts[0] / rate).hard),
        )
    )


def constrain(share: Share) -> tuple[Constraint, ...]:
    """The whole times the ratio is the part."""
    part, whole, ratio = share.claims
    if len(list(with_scales(whole, (part,)))) > 1:
        return ()
    per = 100 if ratio.quantity.kind is Kind.PERCENT else 1
    made = Term(Figure.of(part), factor(part, whole))
    return (Product(Term(Figure.of(whole)), made, Term(Figure.of(ratio), Fraction(1, per))),)


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=Share,
    check=check,
    severity=Severity.ERROR,
    message={
        "ar": "{part} من {whole} تساوي {found}، لا {stated}",
        "en": "{part} of {whole} is {found}, not {stated}",
    },
    bad=BAD,
    good=GOOD,
    constrain=constrain,
)
