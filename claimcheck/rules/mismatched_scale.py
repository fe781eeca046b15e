"""A figure stands with the wrong scale word, or with one too many.

The profit is 475 million in one paragraph and 475 billion in another; a fine of 27,000
thousand is a fine of 27 million, or 27,000: the digits are the same, the words are not.

Decides: the same digits, unit and surroundings with two scale words; or ten thousand thousands.
Silent when: the figure has a single digit, is written out in words, or each scale stands twice.

رقم كُتب بكلمة مقدار خاطئة، أو بكلمة زائدة.

يفحص: الأرقام نفسها بالوحدة نفسها وفي سياق واحد بكلمتي مقدار (مليون، مليار)؛ أو عشرة آلاف ألف فأكثر.
يسكت إذا: كان الرقم من خانة واحدة، أو مكتوبا بالحروف، أو تكررت كل كلمة مقدار مرتين.
"""

from claimcheck.core import Claim, Outcome, Rule, Scaled, Severity, Verdict
from claimcheck.core.wording import short
from claimcheck.rules.words import amount, both, in_words, quoted, unit_of

BAD = (
    "ارتفعت أرباح المصرف السنوية إلى ⟦475 مليون درهم⟧ بفضل القروض.\n"
    "وقال المصرف إن أرباح العام السنوية ⟦475 مليار درهم⟧ بعد اقتطاع المخصصات.",
    "دفعت الشركة غرامة قدرها ⟦27000 ألف ريال⟧.",
    "The annual profit of the bank rose to ⟦475 million dirhams⟧ on loans.\n"
    "The bank said its annual profit of ⟦475 billion dirhams⟧ was after provisions.",
)
GOOD = (
    "ارتفعت أرباح المصرف السنوية إلى 475 مليون درهم بفضل القروض.\n"
    "وقال المصرف إن أرباح العام السنوية 475 مليون درهم بعد اقتطاع المخصصات.",
    "دفعت الشركة غرامة قدرها 27 ألف ريال.",
    "The company paid a fine of 27 thousand riyals.",
)


def check(pair: Scaled) -> Verdict:
    """The finder has seen that the digits agree; the rule shows the scales."""
    steps = []
    for claim in pair.claims:
        quantity = claim.quantity
        if quantity.number is not None:
            figure = quantity.number / quantity.scale
            steps.append(f"{short(figure)} × {short(quantity.scale)} = {short(quantity.number)}")
    facts = both("figures", lambda language: _figures(pair.claims, language))
    return Verdict(Outcome.TENSION, tuple(steps), facts, Severity.WARNING)


def _figures(claims: tuple[Claim, ...], language: str) -> str:
    """The two figures, or the one and what it comes to."""
    quantity = claims[0].quantity
    if len(claims) > 1 or quantity.number is None:
        both_told = [in_words(claim.quantity, language) for claim in claims]
        return (" أم " if language == "ar" else " or ").join(both_told) + ("؟" if language == "ar" else "?")
    sum_of = amount(quantity.number, unit_of(quantity), language) or short(quantity.number)
    return f"{quoted(quantity.surface, language)} {'تساوي' if language == 'ar' else 'is'} {sum_of}"


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
