"""What the text puts above another figure is below it.

Who leads with 40 is not followed by one with 45, and a bill that passed by 48 votes to 51 did not
pass.

Decides: the figure that the words put above must be able to be as large as the other; where they
say that it is more, larger.
Silent when: the words do not say for sure which way the ranking runs (fewest, shortest, fastest),
or the figures are not of one kind.

ما يضعه النص فوق رقم آخر هو دونه.

يفحص: أن يجوز أن يكون الرقم المقدَّم مثل الآخر أو أكبر؛ وأن يكون أكبر حيث يقول النص إنه أكثر.
يسكت إذا: لم تقل الكلمات يقينا في أي اتجاه يجري الترتيب (الأقل، الأقصر، الأسرع)، أو لم تكن الأرقام من نوع واحد.
"""

from claimcheck.core import Kind, Outcome, Outranked, Quantity, Rule, Severity, Verdict
from claimcheck.rules.amounts import amount, figure
from claimcheck.rules.words import both, in_words

BAD = (
    "تصدرت نابل الولايات بـ⟦312 حريقا⟧، تليها باجة بـ⟦421 حريقا⟧.",
    "Norway led with ⟦$40 million⟧, followed by Finland with ⟦$45 million⟧.",
)
GOOD = (
    "تصدرت نابل الولايات بـ421 حريقا، تليها باجة بـ312 حريقا.",
    "سجلت نابل أقل عدد من الحرائق بلغ 312 حريقا، تليها باجة بـ421 حريقا.",
    "Norway led with $45 million, followed by Finland with $40 million.",
)


def check(pair: Outranked) -> Verdict:
    """Compare the two figures."""
    above, below = pair.claims
    upper, lower = amount(above, below), amount(below, below)
    facts = both("order", lambda language: _order(above.quantity, below.quantity, language))
    is_equal = pair.is_strict and above.quantity.number == below.quantity.number
    if not upper.lenient.below(lower.lenient) and not is_equal:
        return Verdict(Outcome.CONSISTENT, (f"{figure(above, below)} ≥ {figure(below, below)}",), facts)
    if not pair.tie.is_sure:
        return Verdict(Outcome.UNDECIDED)
    return Verdict(Outcome.CONTRADICTION, (f"{figure(above, below)} < {figure(below, below)}",), facts)


def _order(above: Quantity, below: Quantity, language: str) -> str:
    """What the text says of the two: that one is more than the other, or of two ranks that one is worse."""
    high, low = in_words(above, language), in_words(below, language)
    if above.kind is below.kind is Kind.ORDINAL:
        return f"يكون {high} بعد {low}" if language == "ar" else f"{high} should be a worse place than {low}"
    return f"يزيد {high} على {low}" if language == "ar" else f"{high} should be more than {low}"


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=Outranked,
    check=check,
    severity=Severity.WARNING,
    message={
        "ar": "بحسب النص يُفترض أن {order}",
        "en": "Going by the text, {order}",
    },
    bad=BAD,
    good=GOOD,
)
