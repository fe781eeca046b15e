"""One limit is stated twice, and the two are not the same limit.

"Less than 5 km², or less than two square miles" can both be true, but they draw the line at two
places: 5.00 and 5.18 km². Far apart, one of the two has been converted wrongly.

Decides: both limits point the same way; the first, converted, must meet the second within
rounding. Up to a quarter apart it is a tension to note, further apart a warning.
Silent when: only one of the two is a limit (mismatched-conversion), or they point opposite ways
and leave room between them.

حد واحد ذُكر مرتين، وليس هو نفسه في المرتين.

يفحص: أن يتجه الحدان اتجاها واحدا، وأن يلتقي الأول بعد تحويله بالثاني في حدود التقريب؛ فإن تباعدا دون الربع فملاحظة،
وما زاد فتحذير.
يسكت إذا: كان أحدهما فقط حدا (لذلك mismatched-conversion)، أو تعاكسا وبينهما متسع.
"""

from fractions import Fraction

from claimcheck import units
from claimcheck.core import Commitment, Interval, Outcome, Quantity, Restatement, Rule, Severity, Verdict
from claimcheck.core.rounding import plain
from claimcheck.core.wording import rounded, short
from claimcheck.rules.words import Facts, both, made, told

BAD = (
    "تمتد المحمية على ⟦أقل من 8 كيلومترات مربعة⟧ (⟦أقل من 12 ميلا مربعا⟧).",
    "قطعت القافلة ⟦أكثر من 160 كيلومترا⟧، أي ⟦أكثر من 250 ميلا⟧.",
    "The reserve covers ⟦less than 8 square kilometres⟧ (⟦less than 12 square miles⟧).",
)
GOOD = (
    "تمتد المحمية على أقل من 8 كيلومترات مربعة (أقل من 3.1 ميل مربع).",
    "قطعت القافلة أكثر من 160 كيلومترا، أي أكثر من 100 ميل.",
    "The reserve covers less than 8 square kilometres (less than 3.1 square miles).",
)

NEAR = Fraction(1, 4)
"""Limits closer than a quarter may have been rounded to the next handy number."""


def check(pair: Restatement) -> Verdict:
    """Compare where the two limits stand."""
    first, second = (claim.quantity for claim in pair.claims)
    ways = (_side(first), _side(second))
    conversion = units.conversion(first.unit, second.unit)
    if 0 in ways or conversion is None or first.number is None or second.number is None:
        return Verdict(Outcome.UNDECIDED)
    limit = Commitment.of(plain(first), conversion.slope).hard.shifted(conversion.offset)
    exact = first.number * conversion.slope + conversion.offset
    found = short(rounded(exact, second.number))
    steps = (
        f"{units.figure(short(first.number), first.unit)} = {units.figure(found, second.unit)}",
        f"{found} ≠ {short(second.number)}",
    )
    limit_found = both("exact", lambda language: made(exact, second.unit, language, second.number))
    facts = (*told("first", first), *told("second", second), *limit_found)
    if ways[0] != ways[1]:
        return _opposite(limit, second, steps, facts)
    if exact == second.number:
        return Verdict(Outcome.CONSISTENT, steps[:1], facts)
    is_near = limit.meets(Commitment.of(plain(second)).hard) or abs(exact - second.number) <= NEAR * abs(exact)
    severity = Severity.INFO if is_near else Severity.WARNING
    return Verdict(Outcome.TENSION, steps, facts, severity)


def _side(quantity: Quantity) -> int:
    """+1 for more than n, -1 for less than n, 0 for anything else."""
    stated = quantity.stated
    if quantity.number is None or stated is None or (stated.low is None) == (stated.high is None):
        return 0
    return 1 if stated.high is None else -1


def _opposite(limit: Interval, second: Quantity, steps: tuple[str, ...], facts: Facts) -> Verdict:
    """Less than one limit and more than the other: no room between them is a contradiction."""
    own = Commitment.of(plain(second)).hard
    apart = limit.below(own) if _side(second) > 0 else own.below(limit)
    return Verdict(Outcome.CONTRADICTION if apart else Outcome.UNDECIDED, steps, facts)


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=Restatement,
    check=check,
    severity=Severity.ERROR,
    message={
        "ar": "الحدان لا يتطابقان: {first} حدها {exact}، والنص يقول {second}",
        "en": "The two limits differ: {first} puts it at {exact}, but the text says {second}",
    },
    bad=BAD,
    good=GOOD,
)
