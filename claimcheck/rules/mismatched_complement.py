"""What was lost and what is left do not make up the whole, nor do all the shares of it.

A shop that lost 70% of its customers cannot still keep 45% of them: the two figures divide one
whole, so each fixes the other.

Decides: the sum of the shares, each as an interval, must meet 100%; a list that may go on must not
pass it.
Silent when: rounding, truncation, a bound or a hedge makes room, or the shares are of different
wholes.
"""

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.core import Commitment, Complement, Interval, Outcome, Quantity, Rule, Severity, Verdict
from claimcheck.core.slips import mend
from claimcheck.rules.amounts import figure, shown_interval, total

WHOLE = Commitment.exactly(100)

BAD = (
    "خسر المتجر ⟦70%⟧ من زبائنه، ولا يزال يحتفظ بنسبة ⟦45%⟧ منهم.",
    "توزعت المبيعات على أربعة فروع: ⟦45%⟧ و⟦30%⟧ و⟦20%⟧ و⟦15%⟧.",
    "The shop lost ⟦70%⟧ of its customers and still keeps ⟦45%⟧ of them.",
)
GOOD = (
    "خسر المتجر 70% من زبائنه، ولا يزال يحتفظ بنسبة 30% منهم.",
    "توزعت المبيعات على أربعة فروع: 45% و30% و17% و9%.",
    "The shop lost about 70% of its customers and still keeps 29% of them.",
)


def check(shares: Complement) -> Verdict:
    """Whether the shares can make a hundred percent."""
    if len(shares.claims) < 2:
        return Verdict(Outcome.UNDECIDED)
    figures = [Commitment.of(claim.quantity) for claim in shares.claims]
    added = total(figures)
    outcome = added.agree(WHOLE)
    if not shares.is_closed and not WHOLE.hard.below(added.hard):
        outcome = Outcome.CONSISTENT
    row = " + ".join(f"{figure(claim, claim)}%" for claim in shares.claims)
    sign = "≠" if outcome is Outcome.CONTRADICTION else "≈"
    steps = (f"{row} = {_sum(shares)}", f"{_sum(shares)} {sign} 100%")
    if outcome is not Outcome.CONTRADICTION:
        return Verdict(outcome, steps)
    slip, suggestion = mend(list(_meant(shares, figures)))
    if not shares.tie.is_sure and slip is None:
        return Verdict(Outcome.UNDECIDED)
    return Verdict(outcome, steps, (("total", _sum(shares)),), suggestion=suggestion)


def _meant(shares: Complement, figures: list[Commitment]) -> Iterator[tuple[Quantity, Interval]]:
    """Each share with what the others leave for it; none can be below nothing or above the whole."""
    for at, claim in enumerate(shares.claims):
        left = (WHOLE - total([figure for i, figure in enumerate(figures) if i != at])).hard
        possible = left.meet(Interval(Fraction(0), Fraction(100)))
        if possible is not None:
            yield claim.quantity, possible


def _sum(shares: Complement) -> str:
    numbers = [claim.quantity.stated for claim in shares.claims]
    added = numbers[0]
    for number in numbers[1:]:
        added = added + number if added is not None and number is not None else None
    return f"{shown_interval(added)}%"


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=Complement,
    check=check,
    severity=Severity.ERROR,
    message={
        "ar": "نسب الكل الواحد مجموعها {total} لا 100%",
        "en": "the shares of one whole make {total}, not 100%",
    },
    bad=BAD,
    good=GOOD,
)
