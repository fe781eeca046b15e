"""A sum of money and its conversion into another currency are not the same.

The dirham has been 3.6725 to the dollar since 1997, so 900 thousand dirhams cannot be 245 million
dollars. Most such faults are a wrong scale word; some are the wrong currency.

Decides: the rate that the two sums imply must lie within the currencies' fixed rate (6 %, or more
for sums rounded by hand), or within the broadest bounds of floating ones in recent decades; two
conversions of one pair in one draft must imply about the same rate, and exactly the same where only
swapped digits part them.
Silent when: a currency word of several countries fits in one of them, the two sums are bounds that
overlap, or nothing is known of a currency. Where it fits only in a country that the draft does not
name, a note says so.

المبلغ وتحويله إلى عملة أخرى لا يتعادلان.

يفحص: أن يقع السعر الذي يعنيه المبلغان في سعر العملتين الثابت (6%، أو أكثر لما قُرّب)، أو في أوسع ما بلغه السعر العائم
منذ 2005؛ وأن يعني تحويلان لعملتين في مسودة واحدة سعرا متقاربا.
يسكت إذا: كان اسم العملة لعدة بلدان وصح في أحدها، أو كان المبلغان حدين يلتقيان، أو لم يُعرف سعر العملة.
وإذا صح في بلد لم تسمّه المسودة وحده اكتفى بملاحظة.
"""

from collections.abc import Sequence
from fractions import Fraction

from msgspec.structs import replace

from claimcheck import rates
from claimcheck.core import Claim, Commitment, Exchange, Interval, Outcome, Quantity, Rule, Severity, Verdict
from claimcheck.core.constraint import Constraint, Figure, Product, Term
from claimcheck.core.likeness import shown
from claimcheck.core.rounding import fair_margin, plain
from claimcheck.core.slips import mend
from claimcheck.core.wording import coarse, short
from claimcheck.rules.words import Facts, either, range_of, told, unit_of

BAD = (
    "غرّمت المحكمة الشركة ⟦900 ألف درهم إماراتي⟧ (⟦245 مليون دولار⟧).",
    "بلغت كلفة الجسر ⟦75 مليون ريال سعودي⟧، أي ما يعادل ⟦15 مليون دولار⟧.",
    "بيعت اللوحة بمبلغ ⟦40 مليون ين⟧ (⟦4 مليارات دولار⟧).",
    "The court fined the firm ⟦900,000 dirhams⟧ (⟦$245 million⟧).",
)
GOOD = (
    "غرّمت المحكمة الشركة 900 ألف درهم إماراتي (245 ألف دولار).",
    "بلغت كلفة الجسر 75 مليون ريال سعودي، أي ما يعادل 20 مليون دولار.",
    "بيعت اللوحة بمبلغ 40 مليون ين (نحو 360 ألف دولار).",
    "The court fined the firm 900,000 dirhams ($245,000).",
)

ABOUT = ("نحو {}", "about {}")
NOWADAYS = ("{} بأسعار الصرف في العقود الأخيرة", "{} at the exchange rates of recent decades")
WHICHEVER = ("{} أيا كان بلد العملة", "{} whichever country's money is meant")
ELSEWHERE = ("{} بسعر الصرف في بقية النص", "{} at the rate of the rest of the text")
"""By which rate a sum is worth so much."""
FLOAT = Fraction(20, 100)
"""How far outside the broadest bounds a rate may be before it is worth a warning."""
FAR = 5
"""A rate so many times outside the broadest bounds is an error."""
APART = Fraction(25, 100)
"""How much two rates in one draft may differ: two days, buying and selling."""
NEAR = Fraction(5, 100)
"""Rates of one day hardly differ by more."""
CLASH = 3


def check(pair: Exchange) -> Verdict:
    """Judge the implied rate by the known ones, then by the draft's other conversions."""
    first, second = (claim.quantity for claim in pair.claims)
    if pair.room is not None:
        return _by_twin(pair, pair.room)
    if not all(claim.quantity.unit[:2] in claim.places for claim in pair.claims):
        return Verdict(Outcome.UNDECIDED)
    implied, known = _rate(first, second), _known(pair)
    if implied is None or known is None or not (known or pair.others):
        return Verdict(Outcome.UNDECIDED)
    verdicts = [_by_known(implied, rate, pair) for rate in known]
    best = min(verdicts, key=lambda v: list(Outcome).index(v.outcome), default=None)
    if best is not None and any(len(_currencies(claim)) > 1 for claim in pair.claims):
        best = replace(best, facts=_facts(first, second, _hull(known), WHICHEVER))
    if best is not None and best.outcome is Outcome.CONTRADICTION and _fits_unnamed(implied, pair):
        return replace(best, outcome=Outcome.TENSION, severity=Severity.INFO)
    if best is not None and (best.outcome is not Outcome.CONSISTENT or known[0].is_pegged or not pair.others):
        return best
    return _by_others(implied, pair)


def _known(pair: Exchange) -> list[rates.Rate] | None:
    """The rates of all the currencies that the two words may mean, the likeliest first.

    None where a word may mean the money of a country of which no rate is known.
    """
    one, other = (_currencies(claim) for claim in pair.claims)
    found = [rates.between(a, b) for a in one for b in other]
    is_open = len(found) > 1 and not all(found)
    return None if is_open or not found else [rate for several in found for rate in several]


def _fits_unnamed(implied: Interval, pair: Exchange) -> bool:
    """Whether the sums are right in the money of a country that goes without saying where the draft was written."""
    one, other = ({claim.quantity.unit, *more} for claim, more in zip(pair.claims, pair.unnamed, strict=True))
    found = [rate for a in one for b in other for rate in rates.between(a, b)]
    return any(implied.meets(_wider(rate.bounds, FLOAT)) for rate in found)


def _currencies(claim: Claim) -> list[str]:
    unit = claim.quantity.unit
    others = [found for code in sorted(claim.places - {unit[:2]}) for found in rates.of_country(code) or ("",)]
    return [unit, *others]


def _rate(first: Quantity, second: Quantity) -> Interval | None:
    """How many of the first currency one of the second is worth, by these two sums."""
    one, other = _meaning(first), _meaning(second)
    if one is None or other is None or (other.low or 0) <= 0 or (one.low or 0) <= 0:
        return None
    return one / other


def _meaning(quantity: Quantity) -> Interval | None:
    """The rounded number, whatever bound or hedge stands before it; a range as it is."""
    if quantity.number is not None:
        return Commitment.of(plain(quantity)).hard
    stated = quantity.stated
    return stated if stated is not None and stated.low is not None and stated.high is not None else None


def _hull(known: Sequence[rates.Rate]) -> Interval:
    """The bounds of several rates together."""
    ends = [end for rate in known for end in (rate.bounds.low, rate.bounds.high) if end is not None]
    return Interval(min(ends), max(ends))


def _by_known(implied: Interval, rate: rates.Rate, pair: Exchange) -> Verdict:
    first, second = (claim.quantity for claim in pair.claims)
    low, high = rate.bounds.low or Fraction(0), rate.bounds.high or Fraction(0)
    steps = (*_steps(implied, first, second), f"{first.unit}/{second.unit} = {_span(rate.bounds)}")
    facts = _facts(first, second, rate.bounds, ABOUT if rate.is_pegged else NOWADAYS)
    if implied.meets(_wider(rate.bounds, Fraction(1, 50))):
        return Verdict(Outcome.CONSISTENT, steps, facts)
    if rate.is_pegged:
        is_fair = implied.meets(_wider(rate.bounds, fair_margin(first, second)))
        return Verdict(Outcome.TENSION if is_fair else Outcome.CONTRADICTION, steps, facts)
    if implied.meets(_wider(rate.bounds, FLOAT)):
        return Verdict(Outcome.CONSISTENT, steps, facts)
    is_far = not implied.meets(Interval(low / FAR, high * FAR))
    severity = Severity.ERROR if is_far and pair.tie.is_sure else Severity.WARNING
    return Verdict(Outcome.CONTRADICTION, steps, facts, severity)


def _by_others(implied: Interval, pair: Exchange) -> Verdict:
    """The rate against those of the draft's other conversions; the later, or the lonely one, is at fault."""
    first, second = (claim.quantity for claim in pair.claims)
    steps = _steps(implied, first, second)
    pair = replace(pair, others=tuple(other for other in pair.others if _is_in(other, first.unit, second.unit)))
    known = [_rate(one.quantity, other.quantity) for one, other in pair.others]
    facts = _facts(first, second, next((rate for rate in known if rate is not None), implied), ELSEWHERE)
    for factor, severity in ((Fraction(CLASH - 1), Severity.ERROR), (APART, Severity.WARNING)):
        if _is_lonely(implied, pair, factor):
            return Verdict(Outcome.CONTRADICTION, steps + _other_steps(pair), facts, severity)
    if any(_is_slip(implied, pair.claims, other) for other in pair.others):
        return Verdict(Outcome.CONTRADICTION, steps + _other_steps(pair), facts, Severity.WARNING)
    return Verdict(Outcome.CONSISTENT, steps, facts)


def _by_twin(pair: Exchange, room: Fraction) -> Verdict:
    """The rate against that of another conversion in the same words, whatever country's money they mean."""
    first, second = (claim.quantity for claim in pair.claims)
    one, other = pair.others[0]
    rate, told_before = _rate(first, second), _rate(one.quantity, other.quantity)
    if rate is None or told_before is None or _wider(told_before, room).meets(rate):
        return Verdict(Outcome.UNDECIDED)
    facts = _facts(first, second, told_before, ELSEWHERE)
    return Verdict(Outcome.CONTRADICTION, _steps(rate, first, second) + _other_steps(pair), facts, Severity.WARNING)


def _is_in(pair: tuple[Claim, Claim], unit: str, other: str) -> bool:
    """Whether a conversion is of the same two currencies, where their words may mean others too."""
    return (pair[0].quantity.unit, pair[1].quantity.unit) == (unit, other)


def _is_slip(implied: Interval, claims: tuple[Claim, Claim], other: tuple[Claim, Claim]) -> bool:
    """Whether two swapped digits alone keep the sums from the rate of another conversion."""
    first, second = (claim.quantity for claim in claims)
    rate = _rate(other[0].quantity, other[1].quantity)
    if rate is None or first.number is None or second.number is None or _wider(rate, NEAR).meets(implied):
        return False
    meant = ((first, rate * Interval.point(second.number)), (second, Interval.point(first.number) / rate))
    made, _ = mend(meant)
    return made is not None and made.kind == "swapped" and made.is_telling


def _is_lonely(implied: Interval, pair: Exchange, room: Fraction) -> bool:
    """No other conversion of the draft comes near, and either several agree against it or it comes last."""
    found = [(one, _rate(one[0].quantity, one[1].quantity)) for one in pair.others]
    known = [(one, rate) for one, rate in found if rate is not None]
    if not known or any(_wider(rate, room).meets(implied) for _, rate in known):
        return False
    comes_last = all(one[0].span < pair.claims[0].span for one, _ in known)
    return comes_last or (len(known) > 1 and _wider(known[0][1], room).meets(known[1][1]))


def _wider(interval: Interval, share: Fraction) -> Interval:
    low, high = interval.low or Fraction(0), interval.high or Fraction(0)
    return Interval(low / (1 + share), high * (1 + share))


def _steps(implied: Interval, first: Quantity, second: Quantity) -> tuple[str, ...]:
    if first.number is None or second.number is None:
        return (f"({shown(first)} {first.unit}) / ({shown(second)} {second.unit}) = {_span(implied)}",)
    rate = short(first.number / second.number)
    return (f"{short(first.number)} {first.unit} / {short(second.number)} {second.unit} = {rate}",)


def _other_steps(pair: Exchange) -> tuple[str, ...]:
    return tuple(
        step for one, other in pair.others[:2] for step in _steps(Interval.point(1), one.quantity, other.quantity)
    )


def _span(bounds: Interval) -> str:
    low, high = bounds.low or Fraction(0), bounds.high or Fraction(0)
    return short(low) if low == high else f"{short(low)} … {short(high)}"


def _facts(first: Quantity, second: Quantity, rate: Interval, by: tuple[str, str]) -> Facts:
    """Both sums, and what the first would be worth."""
    worth, meant = [], _meaning(first)
    origin = meant if first.number is None else Interval.point(first.number)
    made = origin / rate if origin is not None and (rate.low or 0) > 0 else Interval(None, None)
    low, high = (None if end is None else coarse(end, second.number) for end in (made.low, made.high))
    for language, template in zip(("ar", "en"), by, strict=True):
        said = range_of(Interval(low, high), language, unit_of(second))
        worth.append(said if by is ABOUT and low != high else template.format(said))
    return (*told("first", first), *told("second", second), *either("worth", *worth))


def constrain(pair: Exchange) -> tuple[Constraint, ...]:
    """The second sum times a fixed rate is the first."""
    known = _known(pair) or ()
    if len(known) != 1 or not known[0].is_pegged:
        return ()
    first, second = map(Figure.of, pair.claims)
    return (Product(Term(second), Term(first), factor=_wider(known[0].bounds, Fraction(1, 50))),)


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=Exchange,
    check=check,
    severity=Severity.ERROR,
    message={
        "ar": "{first} لا تعادل {second}، بل {worth}",
        "en": "{first} cannot be {second}; it is {worth}",
    },
    bad=BAD,
    good=GOOD,
    constrain=constrain,
)
