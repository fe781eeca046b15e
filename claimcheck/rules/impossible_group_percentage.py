"""A percentage that no count of so small a group can give.

Of 20 people 3 are 15 percent and 4 are 20 percent; nothing between rounds to 18.

Decides: some whole number of the group must be within the rounding of the percentage.
Silent when: the size of the group or the percentage is hedged, or truncation explains it.

نسبة لا ينتجها أي عدد صحيح من مجموعة بهذا الصغر.

يفحص: هل في المجموعة عدد صحيح تقرَّب نسبته إلى النسبة المذكورة.
يسكت إذا: كان حجم المجموعة أو النسبة تقريبيا، أو فسّر بترُ الكسور الفرق.
"""

from fractions import Fraction
from math import ceil, floor

from claimcheck.core import Commitment, Interval, Outcome, Rule, Severity, SmallGroup, Verdict
from claimcheck.rules.amounts import shown

BAD = (
    "استقال ⟦18%⟧ من ⟦20 موظفا⟧ في المكتب.",
    "Only ⟦18%⟧ of the ⟦20 employees⟧ resigned.",
)
GOOD = (
    "استقال 15% من 20 موظفا في المكتب.",
    "Only 15% of the 20 employees resigned.",
)


def check(pair: SmallGroup) -> Verdict:
    """Whether a whole number of the group gives the percentage."""
    percent, group = (claim.quantity for claim in pair.claims)
    size, stated = group.number, percent.number
    if size is None or stated is None or size <= 0:
        return Verdict(Outcome.UNDECIDED)
    commitment = Commitment.of(percent)
    outcome = Outcome.CONTRADICTION
    if _reaches(commitment.hard, size):
        outcome = Outcome.CONSISTENT
    elif _reaches(commitment.lenient, size):
        outcome = Outcome.TENSION
    below = floor(stated * size / 100)
    steps = tuple(f"{count} / {shown(size)} = {_percent(count, size)}%" for count in (below, below + 1))
    facts = (("percent", shown(stated)), ("size", shown(size)))
    nearest = (("below", shown(Fraction(below))), ("low", _percent(below, size)))
    return Verdict(
        outcome, steps, (*facts, *nearest, ("above", shown(Fraction(below + 1))), ("high", _percent(below + 1, size)))
    )


def _reaches(percent: Interval, size: Fraction) -> bool:
    """Whether a whole number lies between the ends of the percentage of the group."""
    if percent.low is None or percent.high is None:
        return True
    low = ceil(percent.low * size / 100)
    return percent.holds(Fraction(low * 100) / size) or percent.holds(Fraction((low + 1) * 100) / size)


def _percent(count: int, size: Fraction) -> str:
    return shown(Fraction(round(Fraction(count * 100) / size * 100), 100))


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=SmallGroup,
    check=check,
    severity=Severity.ERROR,
    message={
        "ar": "لا عدد صحيح من أصل {size} يساوي {percent}%: {below} منها {low}%، و{above} منها {high}%",
        "en": "No whole number out of {size} makes {percent}%: {below} is {low}%, {above} is {high}%",
    },
    bad=BAD,
    good=GOOD,
)
