"""A figure stands with the wrong scale word, or with one too many.

The profit is 2,650 million in one paragraph and 2,650 billion in another; a fine of 63,000
thousand is a fine of 63 million, or 63,000: the digits are the same, the words are not.

Decides: the same digits, unit and surroundings with two scale words; or ten thousand thousands.
Silent when: the figure has a single digit, is written out in words, or each scale stands twice.
"""

from claimcheck.core import Outcome, Rule, Scaled, Severity, Verdict
from claimcheck.core.wording import short

BAD = (
    "ارتفعت أرباح المصرف السنوية إلى ⟦475 مليون درهم⟧ بفضل القروض.\n"
    "وقال المصرف إن أرباح العام السنوية ⟦475 مليار درهم⟧ بعد اقتطاع المخصصات.",
    "دفعت الشركة غرامة قدرها ⟦63000 ألف ريال⟧.",
    "The annual profit of the bank rose to ⟦475 million dirhams⟧ on loans.\n"
    "The bank said its annual profit of ⟦475 billion dirhams⟧ was after provisions.",
)
GOOD = (
    "ارتفعت أرباح المصرف السنوية إلى 475 مليون درهم بفضل القروض.\n"
    "وقال المصرف إن أرباح العام السنوية 475 مليون درهم بعد اقتطاع المخصصات.",
    "دفعت الشركة غرامة قدرها 63 ألف ريال.",
    "The company paid a fine of 63 thousand riyals.",
)


def check(pair: Scaled) -> Verdict:
    """The finder has seen that the digits agree; the rule shows the scales."""
    steps = []
    for claim in pair.claims:
        quantity = claim.quantity
        if quantity.number is not None:
            figure = quantity.number / quantity.scale
            steps.append(f"{short(figure)} × {short(quantity.scale)} = {short(quantity.number)}")
    facts = (("figures", " / ".join(claim.quantity.surface for claim in pair.claims)),)
    return Verdict(Outcome.TENSION, tuple(steps), facts, Severity.WARNING)


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=Scaled,
    check=check,
    severity=Severity.WARNING,
    message={
        "ar": "تحقق من كلمة المقدار (ألف، مليون، مليار): {figures}",
        "en": "Check the scale word (thousand, million, billion): {figures}",
    },
    bad=BAD,
    good=GOOD,
)
