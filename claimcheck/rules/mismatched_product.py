"""Two factors and their product do not go together.

40 million dinars a year over seven years are 280 million, not 280 thousand and not 320 million.

Decides: the first factor times the second, within the rounding of both, must meet the stated
product, in its unit.
Silent when: one of the three is an open bound that makes room, or the sentence does not say that
one figure is the sum of the others, and no slip of the pen explains it.

العاملان وناتج ضربهما لا يتفقون.

يفحص: أن يلتقي ناتج ضرب العاملين، في حدود تقريبهما ووحدته، بالناتج المذكور.
يسكت إذا: كان أحد الثلاثة حدا مفتوحا فيه متسع، أو لم تقل الجملة إن رقما منها حاصل الآخرين، ولم تفسر ذلك زلة قلم.
"""

from fractions import Fraction

from claimcheck import units
from claimcheck.core import Commitment, Kind, Outcome, Product, Quantity, Rule, Severity, Verdict, constraint
from claimcheck.core.constraint import Constraint, Figure, Term
from claimcheck.core.keystrokes import Stroke, stroke
from claimcheck.core.rounding import plain
from claimcheck.core.slips import mend
from claimcheck.core.wording import short
from claimcheck.rules.words import Facts, both, made, told, unit_of

BAD = (
    "تبلغ كلفة الصيانة ⟦280 ألف دينار⟧ على مدى ⟦7 سنوات⟧، بواقع ⟦40 مليون دينار سنويا⟧.",
    "خصصت الحكومة ⟦30 مليون يورو سنويا⟧ على مدى ⟦4 سنوات⟧ بإجمالي ⟦150 مليون يورو⟧.",
    "اقتنت البلدية ⟦45 حاوية⟧ بسعر ⟦200 دينار للحاوية⟧، بقيمة إجمالية قدرها ⟦90 ألف دينار⟧.",
    "The plan spends ⟦30 million euros a year⟧ over ⟦four years⟧, a total of ⟦150 million euros⟧.",
)
GOOD = (
    "تبلغ كلفة الصيانة 280 مليون دينار على مدى 7 سنوات، بواقع 40 مليون دينار سنويا.",
    "خصصت الحكومة 30 مليون يورو سنويا على مدى 4 سنوات بإجمالي 120 مليون يورو.",
    "اقتنت البلدية 45 حاوية بسعر 200 دينار للحاوية، بقيمة إجمالية قدرها 9 آلاف دينار.",
    "The plan spends 30 million euros a year over four years, a total of 120 million euros.",
)

TOLD_EXACTLY = frozenset({Kind.MONEY, Kind.COUNT})
"""Kinds of which small figures are told to their last digit."""
ROUNDED = 1000
"""Greater numbers of things are rounded."""
FAR = Fraction(1, 8)
"""Farther apart than this, no figure is the other cut short."""
NEARLY = Fraction(1, 25)
"""Closer than this, two figures may be one, rounded."""


def check(triple: Product) -> Verdict:
    """Multiply and compare."""
    one, other, whole = (claim.quantity for claim in triple.claims)
    factor = _factor(one, other, whole)
    if factor is None or any(quantity.stated is None for quantity in (one, other, whole)):
        return Verdict(Outcome.UNDECIDED)
    times, stated = Commitment.of(plain(other), factor), Commitment.of(whole)
    product = Commitment.of(one) * times
    outcome = product.agree(stated)
    is_told = triple.tie.is_sure or triple.tie.is_likely
    if outcome is Outcome.CONTRADICTION and not is_told:
        meant = [(whole, product.hard)]
        if not times.hard.holds(0):
            meant.append((one, stated.hard / times.hard))
        slip, _ = mend(meant)
        if slip is None or not slip.is_telling:
            return Verdict(Outcome.UNDECIDED)
    facts = _facts(one, other, whole, factor)
    if outcome is not Outcome.CONTRADICTION and is_told and _is_miscounted(one, other, whole, factor):
        steps = _steps(one, other, whole, factor, Outcome.CONTRADICTION)
        return Verdict(Outcome.CONTRADICTION, steps, facts, severity=Severity.WARNING)
    return Verdict(outcome, _steps(one, other, whole, factor, outcome), facts)


def _is_miscounted(one: Quantity, other: Quantity, whole: Quantity, factor: Fraction) -> bool:
    """Whether a digit parts the sum from factors that are told to their last: £9 an hour for 40 hours is not £390."""
    if one.number is None or other.number is None or whole.number is None:
        return False
    product = one.number * other.number * factor
    apart = abs(product - whole.number)
    if apart < whole.quantum or not all(quantity.is_exact for quantity in (one, other, whole)):
        return False
    are_small = all(quantity.scale == 1 and (quantity.number or 0) < ROUNDED for quantity in (one, other))
    if {one.kind, other.kind} <= TOLD_EXACTLY and are_small and apart > product * NEARLY:
        return True
    made, meant = stroke(product, whole.number), Commitment.of(one) * Commitment.of(plain(other), factor)
    is_off = made is not Stroke.NONE or apart > product * FAR
    return made is Stroke.SWAPPED or (is_off and not meant.hard.meets(Commitment.of(whole).hard))


def _factor(one: Quantity, other: Quantity, whole: Quantity) -> Fraction | None:
    """What turns the product of the two numbers into the unit of the whole."""
    if one.unit == whole.unit:
        return Fraction(1)
    conversion = units.conversion(f"({one.unit}) * ({other.unit})", whole.unit)
    return None if conversion is None or conversion.offset else conversion.slope


def _facts(one: Quantity, other: Quantity, whole: Quantity, factor: Fraction) -> Facts:
    facts = (*told("one", one), *told("other", other), *told("whole", whole))
    if one.number is None or other.number is None:
        return (*facts, ("product", "…"))
    product = one.number * other.number * factor
    return (*facts, *both("product", lambda language: made(product, unit_of(whole), language, whole.number)))


def _steps(one: Quantity, other: Quantity, whole: Quantity, factor: Fraction, outcome: Outcome) -> tuple[str, ...]:
    if one.number is None or other.number is None or whole.number is None:
        return ()
    product = one.number * other.number * factor
    step = f"{short(one.number)} × {short(other.number)} = {short(product)}"
    if product == whole.number:
        return (step,)
    return (step, f"{short(product)} {'≈' if outcome is Outcome.CONSISTENT else '≠'} {short(whole.number)}")


def constrain(triple: Product) -> tuple[Constraint, ...]:
    """The two factors make the product."""
    one, other, whole = triple.claims
    by = _factor(one.quantity, other.quantity, whole.quantity)
    if by is None:
        return ()
    return (constraint.Product(Term(Figure.of(one), by), Term(Figure.of(whole)), Term(Figure.of(other))),)


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=Product,
    check=check,
    severity=Severity.ERROR,
    message={
        "ar": "ضرب {one} في {other} يعطي {product}، لا {whole}",
        "en": "{one} times {other} makes {product}, not {whole}",
    },
    bad=BAD,
    good=GOOD,
    constrain=constrain,
)
