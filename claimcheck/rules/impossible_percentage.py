"""More than the whole is said to be lost, kept or taken away.

Nobody can lose 140 percent of what he has.

Decides: a share that is taken from one whole, as an interval, must not lie above 100%.
Silent when: the percentage compares two things, is a level, or a profit may turn into a loss.

فُقد من الشيء أو بقي منه أكثر من كله.

يفحص: ألا تعلو النسبة المأخوذة من كل واحد على 100%.
يسكت إذا: كانت النسبة تقارن شيئين، أو كانت مستوى بلغه شيء، أو ربحا قد ينقلب خسارة.
"""

from claimcheck.core import Commitment, Complement, Outcome, Rule, Severity, Verdict
from claimcheck.rules.amounts import figure

WHOLE = Commitment.exactly(100)

BAD = (
    "فقدت المزرعة ⟦140%⟧ من أغنامها خلال الشتاء.",
    "The farm lost ⟦140%⟧ of its sheep over the winter.",
)
GOOD = (
    "فقدت المزرعة 100% من أغنامها خلال الشتاء.",
    "Its debt reached 120% of its income.",
)


def check(share: Complement) -> Verdict:
    """Whether the share can be within the whole."""
    if len(share.claims) != 1:
        return Verdict(Outcome.UNDECIDED)
    (claim,) = share.claims
    stated = figure(claim, claim)
    facts = (("percent", stated),)
    if WHOLE.lenient.below(Commitment.of(claim.quantity).lenient):
        return Verdict(Outcome.CONTRADICTION, (f"{stated}% > 100%",), facts)
    return Verdict(Outcome.CONSISTENT, (f"{stated}% ≤ 100%",), facts)


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=Complement,
    check=check,
    severity=Severity.ERROR,
    message={
        "ar": "{percent}% أكثر من الكل: لا يُفقد من شيء ولا يبقى منه أكثر من 100%",
        "en": "{percent}% is more than all of it: nothing can lose or keep over 100%",
    },
    bad=BAD,
    good=GOOD,
)
