"""One fact is stated twice, with two figures.

A headline says 724 million and the story 742: one of them was mistyped. The words around both
are the same, nothing else in the story explains the difference, and one stroke of a key would.

Decides: the two figures must agree within rounding; bounds and hedges make the room they make.
Two texts that are compared are judged alike, and need no such stroke.
Silent when: the figures differ in year, event or status, other figures add up to the headline's,
or the wording differs more than a repetition would.

واقعة واحدة ذُكرت مرتين برقمين.

يفحص: أن يتفق الرقمان في حدود التقريب؛ وللحدود والتقريب من المتسع ما لها. ولا يُنبَّه في نص واحد إلا إذا كانت ضغطة مفتاح
واحدة تفسر الفرق، أما النصان المقارَنان فلا يُشترط فيهما ذلك.
يسكت إذا: اختلف الرقمان سنة أو حدثا أو حالا، أو كانت أرقام أخرى تؤلف رقم العنوان، أو اختلفت العبارة فوق ما يختلف المكرر.
"""

from fractions import Fraction

from msgspec.structs import replace

from claimcheck import units
from claimcheck.core import Bound, Outcome, Quantity, Repeat, Rule, Severity, Verdict
from claimcheck.core.constraint import Constraint, Figure, Linear, Term
from claimcheck.core.likeness import are_one, shown
from claimcheck.core.wording import short
from claimcheck.rules.amounts import shown_interval
from claimcheck.rules.words import Facts, either, told

BAD = (
    "الميناء يستقبل ⟦724 سفينة⟧ خلال الموسم\n\nاستقبل الميناء ⟦742 سفينة⟧ خلال الموسم، بحسب إدارته.",
    "البلدية تزرع ⟦3150 شجرة⟧ في الحدائق العامة\n\nزرعت البلدية ⟦3510 شجرة⟧ في الحدائق العامة خلال أسبوع.",
    "تسلم المخيم ⟦تسعة⟧ ⟦(6) صهاريج⟧ للمياه.",
    "Port receives ⟦724 ships⟧ over the season\n\nThe port received ⟦742 ships⟧ over the season, it said.",
)
GOOD = (
    "الميناء يستقبل 724 سفينة خلال الموسم\n\nاستقبل الميناء 724 سفينة خلال الموسم، بحسب إدارته.",
    "الميناء يستقبل 700 سفينة خلال الموسم\n\nاستقبل الميناء 724 سفينة خلال الموسم، بحسب إدارته.",
    "تسلم المخيم تسعة (9) صهاريج للمياه.",
    "Port receives 724 ships over the season\n\nThe port received 724 ships over the season, it said.",
)


def check(pair: Repeat) -> Verdict:
    """The two figures must be able to be one."""
    verdict = _compared(pair)  # most agree, and of those nobody tells in words
    return verdict if verdict.outcome is Outcome.CONSISTENT else replace(verdict, facts=_facts(pair))


def _facts(pair: Repeat) -> Facts:
    first, second = (claim.quantity for claim in pair.claims)
    is_elsewhere = len({claim.document for claim in pair.claims}) > 1
    where = (" في المسودة", " في النص الآخر"), (" in the draft", " in the other text")
    here, there = zip(*where, strict=True) if is_elsewhere else (("", ""), ("", ""))
    return (*told("first", first), *told("second", second), *either("here", *here), *either("there", *there))


def _compared(pair: Repeat) -> Verdict:
    first, second = (claim.quantity for claim in pair.claims)
    is_firm = pair.tie.is_sure or pair.tie.is_likely
    if pair.factor != 1:
        return _converted(first, second, pair.factor)
    if (is_firm and _is_excluded(first, second)) or (pair.is_slip and first.stated != second.stated):
        return Verdict(Outcome.TENSION, (f"{_shown(first)} ≠ {_shown(second)}",), severity=Severity.WARNING)
    if pair.is_verbatim and _is_rewritten(first, second):
        steps = (f"{_shown(first)} ≠ {_shown(second)}",)
        if first.bound is Bound.EXACT:
            return Verdict(Outcome.CONTRADICTION, steps)
        return Verdict(Outcome.TENSION, steps, severity=Severity.WARNING)
    if is_firm and _is_hedged_away(first, second):
        return Verdict(Outcome.TENSION, (f"{_shown(first)} ≁ {_shown(second)}",), severity=Severity.WARNING)
    if are_one(first, second):
        return Verdict(Outcome.CONSISTENT, (_agreement(first, second),))
    return Verdict(Outcome.CONTRADICTION, (f"{_shown(first)} ≠ {_shown(second)}",))


def _converted(first: Quantity, second: Quantity, factor: Fraction) -> Verdict:
    """Two figures of different units or paces, compared in those of the first."""
    same = second.converted(factor, first.unit)
    conversion = f"{_shown(second)} × {short(factor)} = {_shown(same)}"
    if are_one(first, same):
        return Verdict(Outcome.CONSISTENT, (conversion, _agreement(first, same)))
    return Verdict(Outcome.CONTRADICTION, (conversion, f"{_shown(first)} ≠ {_shown(same)}"))


def _is_rewritten(first: Quantity, second: Quantity) -> bool:
    """Two figures with the same bound, or none, in the very same words."""
    one, other = first.stated, second.stated
    if one is None or other is None or first.is_approximate or second.is_approximate:
        return False
    if first.bound is second.bound is Bound.MAGNITUDE:
        return one.low != other.low
    return first.bound is second.bound and first.scale == second.scale and first.number != second.number


def _is_hedged_away(first: Quantity, second: Quantity) -> bool:
    """About 90 is not said of 74: twice as far off as a hedge commonly reaches."""
    one, other = first.soft, second.soft
    if one is None or other is None or not (first.is_approximate or second.is_approximate):
        return False
    if first.number is None or second.number is None:
        return False
    rooms = [soft.high - number for soft, number in ((one, first.number), (other, second.number)) if soft.high]
    return abs(first.number - second.number) > 2 * sum(rooms, Fraction(0))


def _agreement(first: Quantity, second: Quantity) -> str:
    """Two figures that may be one: 28 ≥ 22, 50% = 50%, 176,000 ≈ 175,500."""
    for one, other in ((first, second), (second, first)):
        is_limit = one.bound is Bound.EXACT and other.bound in _HALF_LINES and other.stated is not None
        if is_limit and one.number is not None and other.stated is not None and other.stated.holds(one.number):
            return f"{_shown(one)} {_shown(other)[0]} {_shown(other)[1:]}"
    here, there = _shown(first), _shown(second)
    return f"{here} {'=' if here == there else '≈'} {there}"


_HALF_LINES = {Bound.MORE_THAN, Bound.LESS_THAN, Bound.AT_LEAST, Bound.AT_MOST, Bound.MAGNITUDE}


def _shown(quantity: Quantity) -> str:
    """A figure with its bound and its symbol."""
    if quantity.stated is None:
        return shown(quantity)
    return units.figure(shown_interval(quantity.stated), quantity.unit)


def _is_excluded(first: Quantity, second: Quantity) -> bool:
    """n here and more than n there: rounding would allow it, the words do not."""
    if first.number is None or first.number != second.number or first.stated is None or second.stated is None:
        return False
    return first.stated.is_point != second.stated.is_point and not first.stated.meets(second.stated)


def constrain(pair: Repeat) -> tuple[Constraint, ...]:
    """Both are one figure."""
    first, second = pair.claims
    if first.quantity.stated is None or second.quantity.stated is None or first.quantity.unit != second.quantity.unit:
        return ()
    return (Linear((Term(Figure.of(first)), Term(Figure.of(second), Fraction(-1)))),)


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=Repeat,
    check=check,
    severity=Severity.ERROR,
    message={
        "ar": "الواقعة نفسها برقمين: {first}{here} و{second}{there}",
        "en": "One fact, two figures: {first}{here} and {second}{there}",
    },
    bad=BAD,
    good=GOOD,
    constrain=constrain,
)
