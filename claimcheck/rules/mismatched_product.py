"""Two factors and their product do not go together.

100 million dollars a year over five years are 500 million, not 500 dollars and not 600 million.

Decides: the first factor times the second, within the rounding of both, must meet the stated
product, in its unit.
Silent when: one of the three is an open bound that makes room, or the sentence does not say that
one figure is the sum of the others.
"""

from fractions import Fraction

from claimcheck import units
from claimcheck.core import Commitment, Kind, Outcome, Product, Quantity, Rule, Severity, Verdict
from claimcheck.core.rounding import plain
from claimcheck.core.wording import short

BAD = (
    "يمنح البرنامج ⟦600 دولار⟧ على مدى ⟦6 سنوات⟧، بواقع ⟦100 مليون دولار سنويا⟧.",
    "خصصت الحكومة ⟦30 مليون يورو سنويا⟧ على مدى ⟦4 سنوات⟧ بإجمالي ⟦150 مليون يورو⟧.",
    "The plan spends ⟦30 million euros a year⟧ over ⟦four years⟧, a total of ⟦150 million euros⟧.",
)
GOOD = (
    "يمنح البرنامج 600 مليون دولار على مدى 6 سنوات، بواقع 100 مليون دولار سنويا.",
    "خصصت الحكومة 30 مليون يورو سنويا على مدى 4 سنوات بإجمالي 120 مليون يورو.",
    "The plan spends 30 million euros a year over four years, a total of 120 million euros.",
)


def check(triple: Product) -> Verdict:
    """Multiply and compare."""
    one, other, whole = (claim.quantity for claim in triple.claims)
    factor = _factor(one, other, whole)
    if factor is None or any(quantity.stated is None for quantity in (one, other, whole)):
        return Verdict(Outcome.UNDECIDED)
    product = Commitment.of(one) * Commitment.of(plain(other), factor)
    steps = _steps(one, other, whole, factor)
    facts = (("product", _exact(one, other, factor)), ("whole", whole.surface))
    return Verdict(product.agree(Commitment.of(whole)), steps, facts)


def _factor(one: Quantity, other: Quantity, whole: Quantity) -> Fraction | None:
    """What turns the product of the two numbers into the unit of the whole."""
    if other.kind is Kind.DURATION or one.unit == whole.unit:
        return Fraction(1)
    conversion = units.conversion(f"({one.unit}) * ({other.unit})", whole.unit)
    return None if conversion is None or conversion.offset else conversion.slope


def _exact(one: Quantity, other: Quantity, factor: Fraction) -> str:
    if one.number is None or other.number is None:
        return "…"
    return short(one.number * other.number * factor)


def _steps(one: Quantity, other: Quantity, whole: Quantity, factor: Fraction) -> tuple[str, ...]:
    if one.number is None or other.number is None or whole.number is None:
        return ()
    made = _exact(one, other, factor)
    return (f"{short(one.number)} × {short(other.number)} = {made}", f"{made} ≠ {short(whole.number)}")


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=Product,
    check=check,
    severity=Severity.ERROR,
    message={
        "ar": "حاصل الضرب {product}، والنص يقول «{whole}».",
        "en": "The product is {product}, but the text says {whole}.",
    },
    bad=BAD,
    good=GOOD,
)
