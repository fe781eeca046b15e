"""A figure and its conversion into another unit are not the same.

Who writes 27 metres and adds 72 feet in brackets says one length twice, and 27 metres are 89
feet: one of the two is wrong. A share given as nine in ten and as 80 % is the same fault.

Decides: the first figure, converted, must meet the second within the rounding of both; a figure
rounded by hand to a ten or a five may be off by a tenth. A temperature is converted with its
offset, a difference of temperatures without.
Silent when: a mile may be a nautical mile or a ton a short one, a pace by the day becomes one by the
year of working days, who pays by the year pays less, only one end of a range is converted, or both
figures are bounds (mismatched-bound judges those).

الرقم وتحويله إلى وحدة أخرى لا يتساويان.

يفحص: أن يلتقي الأول بعد تحويله بالثاني في حدود تقريب الاثنين؛ وما قُرّب إلى عشرة أو خمسة يجوز أن يبتعد بالعُشر. وتُحوَّل
درجة الحرارة بفرق الصفرين، ويُحوَّل الفرق بين درجتين من دونه.
يسكت إذا: جاز أن يكون الميل بحريا أو الطن قصيرا، أو حُسبت السنة بأيام العمل أو رخص الدفع بالسنة، أو حُوّل طرف واحد من مدى،
أو كان الرقمان حدين (لذلك mismatched-bound).
"""

from fractions import Fraction

from claimcheck import units
from claimcheck.core import (
    Commitment,
    Interval,
    Kind,
    Outcome,
    Quantity,
    Restatement,
    Rule,
    Severity,
    Verdict,
)
from claimcheck.core.constraint import Constraint, Figure, Product, Term
from claimcheck.core.keystrokes import Stroke, is_miswritten, stroke
from claimcheck.core.rounding import fair_margin, plain
from claimcheck.core.wording import rounded, short
from claimcheck.rules.words import both, made, told
from claimcheck.units import Conversion

BAD = (
    "يبلغ ارتفاع المنارة ⟦27 مترا⟧ (⟦72 قدما⟧).",
    "يمتد الخندق ⟦18 كيلومترا⟧، أي ما يعادل ⟦30 ميلا⟧.",
    "سجلت المدينة ⟦40 درجة مئوية⟧ (⟦72 فهرنهايت⟧).",
    "تضخ المضخات ⟦6 آلاف متر مكعب يوميا⟧، أي ⟦21.9 مليون متر مكعب سنويا⟧.",
    "The bridge is ⟦27 metres⟧ (⟦72 feet⟧) wide.",
)
GOOD = (
    "يبلغ ارتفاع المنارة 27 مترا (89 قدما).",
    "تبعد القرية نحو 30 كيلومترا (19 ميلا) عن الحدود.",
    "سجلت المدينة 40 درجة مئوية (104 فهرنهايت).",
    "تضخ المضخات 6 آلاف متر مكعب يوميا، أي 2.19 مليون متر مكعب سنويا.",
    "يعالج المصنع 200 طن يوميا، أي 50 ألف طن سنويا.",
    "The bridge is 27 metres (89 feet) wide.",
)

LOOSE = {
    "mile": ("nautical_mile",), "mile / hour": ("knot",), "metric_ton": ("short_ton", "long_ton"),
    "gallon": ("imperial_gallon",), "troy_ounce": ("ounce",), "ounce": ("troy_ounce",),
}  # fmt: skip
"""Units that a name may also mean."""
WORKING = (Fraction(11, 12), Fraction(6, 7), Fraction(10, 12), Fraction(5, 7), Fraction(240, 365))
"""How much of a week or a year may be worked: 4,000 a day are a million a year without weekends and holidays."""
FINE = Fraction(3, 200)
"""Figures told to less than this part of them are not rounded by twice as much."""
DEGREES = Fraction(3, 2)
"""By how many degrees a temperature restated by hand may be off."""


def check(pair: Restatement) -> Verdict:
    """Convert the first figure and compare."""
    first, second = (claim.quantity for claim in pair.claims)
    if _is_fence(first) and _is_fence(second):
        return Verdict(Outcome.UNDECIDED)
    ways = _ways(pair)
    if not ways:
        return Verdict(Outcome.UNDECIDED)
    likely, *loose = (_judge(first, second, way) for way in ways)
    is_wrong = likely.outcome is Outcome.CONTRADICTION
    if is_wrong and (any(v.outcome is Outcome.CONSISTENT for v in loose) or _are_working_days(first, second, ways[0])):
        return Verdict(Outcome.TENSION, likely.steps, likely.facts)
    return _as_difference(pair, ways[0]) or likely if is_wrong else likely


def _as_difference(pair: Restatement, way: Conversion) -> Verdict | None:
    """Both temperatures read as a difference, where that may be meant and fits: the sea has warmed 1 °C (1.8 °F)."""
    if pair.claims[0].event != "maybe change":
        return None
    found = _judge(pair.claims[0].quantity, pair.claims[1].quantity, Conversion(way.slope, Fraction(0)))
    return None if found.outcome is Outcome.CONTRADICTION else found


def _ways(pair: Restatement) -> list[Conversion]:
    """How the first unit may become the second, the likeliest first."""
    first, second = (claim.quantity for claim in pair.claims)
    if _are_shares(first, second):
        hundred = Fraction(100) if second.kind is Kind.PERCENT else Fraction(1, 100)
        return [Conversion(hundred, Fraction(0))]
    names = [(first.unit, second.unit)]
    names += [(name, second.unit) for name in LOOSE.get(first.unit, ())]
    names += [(first.unit, name) for name in LOOSE.get(second.unit, ())]
    found = [units.conversion(*pair_of_names) for pair_of_names in names]
    is_change = pair.claims[0].event == "change"
    return [Conversion(way.slope, Fraction(0)) if is_change else way for way in found if way is not None]


def _are_working_days(first: Quantity, second: Quantity, way: Conversion) -> bool:
    """Whether a pace by the day becomes the one by the year when only some days count, or a year costs less."""
    if _pace(first) == _pace(second) or _is_slip(first, second, way):
        return False
    ways = [Conversion(way.slope * part, Fraction(0)) for part in WORKING]
    return any(_judge(first, second, part).outcome is not Outcome.CONTRADICTION for part in ways)


def _is_slip(first: Quantity, second: Quantity, way: Conversion) -> bool:
    if first.number is None or second.number is None:
        return False
    return is_miswritten(first.number * round(way.slope), second.number)


def _pace(quantity: Quantity) -> str:
    """The time that a rate is by: barrel / day."""
    return quantity.unit.partition(" / ")[2]


def _judge(first: Quantity, second: Quantity, way: Conversion) -> Verdict:
    ends = [_converted(interval, way) for interval in _meanings(first)]
    targets = _meanings(second)
    if _are_shares(first, second):  # "more than a quarter (38 %)" is true: here a bound is a bound
        ends = [Commitment.of(first, way.slope).hard]
        targets = [Commitment.of(second).hard]
    if not ends or not targets:
        return Verdict(Outcome.UNDECIDED)
    exact = _middle(ends[-1])
    beside = _middle(targets[-1])
    origin, found = short(_middle(_meanings(first)[-1])), short(rounded(exact, beside))
    steps = (
        f"{units.figure(origin, first.unit)} = {units.figure(found, second.unit)}",
        f"{found} ≠ {short(beside)}",
    )
    converted = both("exact", lambda language: made(exact, second.unit, language, beside))
    facts = (*told("first", first), *told("second", second), *converted)
    if any(end.meets(target) for end in ends for target in targets):
        return Verdict(Outcome.CONSISTENT, steps[:1], facts)
    margin = fair_margin(first, second)
    floor = DEGREES if way.offset else Fraction(0)
    if any(_is_close(end, target, margin, floor) for end in ends for target in targets):
        is_told = _is_swapped(exact, second) or _is_precise(
            first, second, way, abs(exact - beside) / (abs(beside) or 1)
        )
        return Verdict(Outcome.TENSION, steps[: 1 + is_told], facts, severity=Severity.WARNING if is_told else None)
    return Verdict(Outcome.CONTRADICTION, steps, facts)


def _is_swapped(exact: Fraction, second: Quantity) -> bool:
    """Whether three or more digits are right but for two of them that changed places, which nobody rounds to."""
    number, place = second.number, second.quantum
    return number is not None and stroke(round(exact / place) * place, number) is Stroke.SWAPPED


def _is_precise(first: Quantity, second: Quantity, way: Conversion, off: Fraction) -> bool:
    """Whether nobody rounds by so much: 6 ft 7 in are no 2.10 m, and 50 °C no 112 °F."""
    if first.is_approximate or second.is_approximate or first.number is None or second.number is None:
        return False
    if way.offset:
        return off * abs(second.number) > 3 * DEGREES
    quanta = (abs(quantity.quantum / quantity.number) for quantity in (first, second) if quantity.number)
    return max(quanta, default=Fraction(1)) < FINE and off > 2 * FINE


def _are_shares(first: Quantity, second: Quantity) -> bool:
    return {first.kind, second.kind} == {Kind.PERCENT, Kind.RATIO}


def _meanings(quantity: Quantity) -> list[Interval]:
    """The rounded number, or for a range its inside and both ends; nothing for an open magnitude."""
    if quantity.number is not None:
        return [Commitment.of(plain(quantity)).hard]
    stated = quantity.stated
    if stated is None or stated.low is None or stated.high is None:
        return []
    half = quantity.quantum / 2
    return [stated, Interval.around(stated.low, half), Interval.around(stated.high, half)]


def _converted(interval: Interval, way: Conversion) -> Interval:
    return interval.scaled(way.slope).shifted(way.offset)


def _middle(interval: Interval) -> Fraction:
    return ((interval.low or Fraction(0)) + (interval.high or Fraction(0))) / 2


def _is_close(one: Interval, other: Interval, margin: Fraction, floor: Fraction) -> bool:
    return abs(_middle(one) - _middle(other)) <= max(abs(_middle(other)) * margin, floor)


def _is_fence(quantity: Quantity) -> bool:
    """True for "more than n" and its like, which leave one side open."""
    stated = quantity.stated
    return quantity.number is not None and stated is not None and (stated.low is None) != (stated.high is None)


def constrain(pair: Restatement) -> tuple[Constraint, ...]:
    """Both are one magnitude, converted, where the units leave no doubt."""
    first, second = pair.claims
    ways = _ways(pair)
    if len(ways) != 1:
        return ()
    return (Product(Term(Figure.of(first), ways[0].slope, ways[0].offset), Term(Figure.of(second))),)


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=Restatement,
    check=check,
    severity=Severity.ERROR,
    message={
        "ar": "{first} تساوي {exact}، لا {second}",
        "en": "{first} is {exact}, not {second}",
    },
    bad=BAD,
    good=GOOD,
    constrain=constrain,
)
