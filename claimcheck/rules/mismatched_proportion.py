"""Two figures and their shares of one whole do not imply the same whole.

If 30 tons are 15 percent of the harvest, 54 tons of it are 27 percent and not 72.

Decides: each figure divided by its share, as an interval, must meet the same of the other.
Silent when: rounding, truncation or a hedge makes room, or too few other pairs agree on the whole.

رقمان ونسبتاهما من كل واحد لا يدلان على كل واحد.

يفحص: أن تلتقي قسمة كل رقم على نسبته، في حدود تقريبهما، بقسمة الآخر على نسبته.
يسكت إذا: كان في تقريب أو بتر متسع، أو قلّت الأزواج الأخرى التي تتفق على الكل.
"""

from fractions import Fraction

from claimcheck.core import Claim, Commitment, Interval, Outcome, Proportion, Rule, Severity, Verdict
from claimcheck.core.slips import mend
from claimcheck.rules.amounts import scaled, shown
from claimcheck.rules.words import told

BAD = (
    "صدّر الإقليم إلى عمان ⟦1,240 طنا⟧ (⟦24.8%⟧) وإلى قطر 860 طنا (17.2%) وإلى الكويت ⟦635 طنا⟧ (⟦21.7%⟧).",
    "The mill shipped ⟦1,240 tons⟧ (⟦24.8%⟧) to Oman, 860 tons (17.2%) to Qatar and ⟦635 tons⟧ (⟦21.7%⟧) to Kuwait.",
)
GOOD = (
    "صدّر الإقليم إلى عمان 1,240 طنا (24.8%) وإلى قطر 860 طنا (17.2%) وإلى الكويت 635 طنا (12.7%).",
    "The mill shipped 1,240 tons (24.8%) to Oman, 860 tons (17.2%) to Qatar and 635 tons (12.7%) to Kuwait.",
)


def check(pairs: Proportion) -> Verdict:
    """Whether the two wholes can be one under some reading."""
    part, share, other, base = pairs.claims
    if any(Commitment.of(claim.quantity).hard.holds(0) for claim in pairs.claims):
        return Verdict(Outcome.UNDECIDED)
    outcome = _whole(part, share).agree(_whole(other, base))
    facts = (*told("part", part.quantity), *told("share", share.quantity))
    facts = (*facts, *told("other", other.quantity), *told("base", base.quantity))
    steps = (_step(part, share), _step(other, base))
    if outcome is not Outcome.CONTRADICTION:
        return Verdict(outcome, steps, facts)
    return Verdict(outcome, steps, facts, suggestion=_correction(part, share, _whole(other, base).hard))


def _whole(part: Claim, share: Claim) -> Commitment:
    """The whole that a figure and its percent imply."""
    return scaled(Commitment.of(part.quantity) / Commitment.of(share.quantity), Fraction(100))


def _step(part: Claim, share: Claim) -> str:
    number, percent = part.quantity.number, share.quantity.number
    if number is None or not percent:
        return ""
    return f"{shown(number)} / {shown(percent)}% = {shown(Fraction(round(number * 100 / percent)))}"


def _correction(part: Claim, share: Claim, whole: Interval) -> str | None:
    """The one figure of a pair whose slip would explain it, corrected."""
    rate = Commitment.of(share.quantity).hard.scaled(Fraction(1, 100))
    quotient = Commitment.of(part.quantity).hard.scaled(Fraction(100)) / whole
    return mend(((share.quantity, quotient), (part.quantity, rate * whole)))[1]


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=Proportion,
    check=check,
    severity=Severity.ERROR,
    message={
        "ar": "{part} بنسبة {share} و{other} بنسبة {base} لا يدلان على كل واحد",
        "en": "{part} at {share} and {other} at {base} are not shares of one whole",
    },
    bad=BAD,
    good=GOOD,
)
