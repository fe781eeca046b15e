"""What was lost and what is left do not make up the whole, nor do all the shares of it.

A shop that lost 70% of its customers cannot still keep 45% of them: the two figures divide one
whole, so each fixes the other.

Decides: the sum of the shares, each as an interval, must meet 100%; a list that may go on must not
pass it.
Silent when: rounding, truncation, a bound or a hedge makes room, or the shares are of different
wholes.

المفقود والباقي لا يكمّلان الكل، أو لا تكمله حصصه مجتمعة.

يفحص: أن يلتقي مجموع الحصص بـ100%، وألا تتجاوزها قائمة قد تطول.
يسكت إذا: كان في تقريب أو بتر أو حد متسع، أو كانت الحصص من كل مختلف.
"""

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.core import Commitment, Complement, Interval, Outcome, Quantity, Rule, Severity, Verdict
from claimcheck.core.constraint import Constraint, Figure, Linear, Term
from claimcheck.core.slips import mend
from claimcheck.rules.amounts import shown_interval, total
from claimcheck.rules.words import both, range_of

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
    row = " + ".join(f"{shown_interval(claim.quantity.stated)}%" for claim in shares.claims)
    added_up = _sum(shares)
    steps = _steps(row, f"{shown_interval(added_up)}%", outcome)
    facts = both("total", lambda language: range_of(added_up or WHOLE.hard, language, "%"))
    if outcome is not Outcome.CONTRADICTION:
        return Verdict(outcome, steps, facts)
    slip, suggestion = mend(list(_meant(shares, figures)))
    if not (shares.tie.is_sure or shares.tie.is_likely or slip):
        return Verdict(Outcome.UNDECIDED)
    return Verdict(outcome, steps, facts, suggestion=suggestion)


def _steps(row: str, made: str, outcome: Outcome) -> tuple[str, ...]:
    """The sum against the whole; a sum that is a bound is no equation: 89.5% + <1% < 90.5%."""
    if made[0] in "<>≤≥":
        steps = (f"{row} {made[0]} {made[1:]}", f"{made[1:]} {made[0]} 100%")
        return steps if outcome is Outcome.CONTRADICTION else steps[:1]
    sign = "≠" if outcome is Outcome.CONTRADICTION else "=" if made == "100%" else "≈"
    return (f"{row} = {made}", *((f"{made} {sign} 100%",) if sign != "=" else ()))


def _meant(shares: Complement, figures: list[Commitment]) -> Iterator[tuple[Quantity, Interval]]:
    """Each share with what the others leave for it; none can be below nothing or above the whole."""
    for at, claim in enumerate(shares.claims):
        left = (WHOLE - total([figure for i, figure in enumerate(figures) if i != at])).hard
        possible = left.meet(Interval(Fraction(0), Fraction(100)))
        if possible is not None:
            yield claim.quantity, possible


def _sum(shares: Complement) -> Interval | None:
    numbers = [claim.quantity.stated for claim in shares.claims]
    added = numbers[0]
    for number in numbers[1:]:
        added = added + number if added is not None and number is not None else None
    return added


def constrain(shares: Complement) -> tuple[Constraint, ...]:
    """The shares are a hundred percent together, or no more."""
    added = Interval.point(100) if shares.is_closed else Interval.at_most(100)
    return (Linear(tuple(Term(Figure.of(claim)) for claim in shares.claims), added),)


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=Complement,
    check=check,
    severity=Severity.ERROR,
    message={
        "ar": "مجموع نسب الكل الواحد {total}، لا 100%",
        "en": "The shares of one whole add up to {total}, not 100%",
    },
    bad=BAD,
    good=GOOD,
    constrain=constrain,
)
