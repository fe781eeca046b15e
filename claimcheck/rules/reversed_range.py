"""A range runs from the larger figure to the smaller.

"Between 70 and 50" is read without trouble, but now and then the first figure has a digit too
many or the second the wrong scale word.

Decides: the first end of "between a and b" must not exceed the second; where it does by a factor
of a hundred or more, a scale word is wrong.
Silent when: the range runs upwards, or its ends are dates.
"""

from claimcheck.core import Ordered, Outcome, Rule, Severity, Verdict
from claimcheck.core.wording import short
from claimcheck.rules.words import told

BAD = (
    "قُدرت كلفة الميناء بما بين ⟦26 مليار دينار⟧ و⟦31 مليون دينار⟧.",
    "The harbour cost between ⟦$26 billion⟧ and ⟦$31 million⟧.",
)
GOOD = (
    "قُدرت كلفة الميناء بما بين 26 مليار دينار و31 مليار دينار.",
    "The harbour cost between $26 billion and $31 billion.",
)

FAR = 100


def check(pair: Ordered) -> Verdict:
    """Compare the two ends."""
    low, high = (claim.quantity for claim in pair.claims)
    if low.number is None or high.number is None:
        return Verdict(Outcome.UNDECIDED)
    scale = high.scale if low.unit != high.unit and low.number < high.scale else 1
    start = low.number * scale
    if start <= high.number:
        return Verdict(Outcome.CONSISTENT, (f"{short(start)} ≤ {short(high.number)}",))
    facts = (*told("low", low), *told("high", high))
    severity = Severity.WARNING if start >= FAR * high.number else Severity.INFO
    return Verdict(Outcome.TENSION, (f"{short(start)} > {short(high.number)}",), facts, severity)


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=Ordered,
    check=check,
    severity=Severity.INFO,
    message={
        "ar": "المدى معكوس: {low} أكثر من {high}",
        "en": "The range runs backwards: {low} is more than {high}",
    },
    bad=BAD,
    good=GOOD,
)
