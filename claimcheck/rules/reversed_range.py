"""A range runs from the larger figure to the smaller.

"Between 70 and 50" is read without trouble, but now and then the first figure has a digit too
many or the second the wrong scale word.

Decides: the first end of "between a and b" must not exceed the second; where it does by a factor
of a hundred or more, a scale word is wrong; where one digit too many explains it, that is shown.
Percentages and temperatures are often told downwards on purpose, which is only noted.
Silent when: the range runs upwards, or its ends are dates.

مدى يجري من الرقم الأكبر إلى الأصغر.

يفحص: ألا يتجاوز الطرف الأول من «بين كذا وكذا» الثاني؛ فإن تجاوزه مئة ضعف فكلمة المقدار خاطئة، وإن فسره رقم زائد
ظهر ذلك.
يسكت إذا: كان المدى صاعدا، أو كان طرفاه تاريخين.
"""

from fractions import Fraction

from claimcheck.core import Kind, Ordered, Outcome, Quantity, Rule, Severity, Verdict
from claimcheck.core.precision import roundness
from claimcheck.core.slips import swapped
from claimcheck.core.wording import short
from claimcheck.rules.words import Facts, both, made, told, unit_of

BAD = (
    "قُدرت كلفة الميناء بما بين ⟦26 مليار دينار⟧ و⟦31 مليون دينار⟧.",
    "The harbour cost between ⟦$26 billion⟧ and ⟦$31 million⟧.",
)
GOOD = (
    "قُدرت كلفة الميناء بما بين 26 مليار دينار و31 مليار دينار.",
    "The harbour cost between $26 billion and $31 billion.",
)

FAR = 100
SCALES = (10**6, 10**9, 10**12)
DOWNWARDS = frozenset({"percent", "degree", "degC", "degF"})
"""Of the losses of a day the greatest is told first, and of its temperatures that of the afternoon."""
WIDE = 2
"""Ends of one range are seldom farther apart than this."""


def check(pair: Ordered) -> Verdict:
    """Compare the two ends."""
    low, high = pair.claims[0].quantity, pair.claims[-1].quantity
    if low is high:
        return _turned(low, is_told_upwards=pair.tie.is_likely) if not pair.tie.is_sure else _whole(low)
    if low.number is None or high.number is None:
        return Verdict(Outcome.UNDECIDED)
    scale = high.scale if low.scale == 1 and low.unit != high.unit and low.number < high.scale else 1
    facts = (*told("low", low), *told("high", high))
    is_told_upwards = pair.tie.is_likely and _are_alike(low, high) and (pair.tie.is_sure or high.unit not in DOWNWARDS)
    return _verdict(low.number * scale, high.number, facts, is_told_upwards=is_told_upwards)


def _are_alike(low: Quantity, high: Quantity) -> bool:
    """Whether both ends are of one kind, or a bare one takes noun or unit of the other: 40 and 30 guests."""
    is_bare = Kind.NUMBER in {low.kind, high.kind} and low.scale == high.scale
    is_in_cents = high.quantum < 1 <= low.quantum  # between 60 and 70 cents
    return low.kind is high.kind or (is_bare and not is_in_cents)


def _whole(whole: Quantity) -> Verdict:
    """A range in one phrase, which runs upwards."""
    if whole.stated is None or whole.stated.low is None or whole.stated.high is None:
        return Verdict(Outcome.UNDECIDED)
    return _verdict(whole.stated.low, whole.stated.high, ())


def _turned(whole: Quantity, *, is_told_upwards: bool) -> Verdict:
    """A range in one phrase, whose larger end is written first and shares the scale word of the other."""
    if whole.stated is None or whole.stated.low is None or whole.stated.high is None:
        return Verdict(Outcome.UNDECIDED)
    end = whole.stated.high
    start = whole.stated.low * max((scale for scale in SCALES if scale <= end), default=1)
    facts = (*_figure("low", start, unit_of(whole)), *_figure("high", end, unit_of(whole)))
    return _verdict(start, end, facts, is_told_upwards=is_told_upwards)


def _figure(name: str, end: Fraction, unit: str) -> Facts:
    return both(name, lambda language: made(end, unit, language, end))


def _verdict(start: Fraction, end: Fraction, facts: Facts, *, is_told_upwards: bool = False) -> Verdict:
    if start <= end:
        return Verdict(Outcome.CONSISTENT, (f"{short(start)} ≤ {short(end)}",))
    is_wrong = is_told_upwards or start >= FAR * end or _is_slip(start, end)
    severity = Severity.WARNING if is_wrong else Severity.INFO
    return Verdict(Outcome.TENSION, (f"{short(start)} > {short(end)}",), facts, severity)


def _is_slip(start: Fraction, end: Fraction) -> bool:
    """Whether one digit too many at the start, or two swapped at either end, turned the range round."""
    place = min(roundness(start), roundness(end))
    first, last = str(start / place), str(end / place)
    if start < WIDE * end or start.denominator > 1 or end.denominator > 1:
        return False
    shorter = (int(first[:at] + first[at + 1 :]) for at in range(len(first)) if len(first) > 1 and first[at] != "0")
    smaller = (*shorter, *swapped(first))
    return any(0 < number < int(last) <= WIDE * number for number in smaller) or any(
        int(first) < number <= WIDE * int(first) for number in swapped(last)
    )


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=Ordered,
    check=check,
    severity=Severity.INFO,
    message={
        "ar": "المدى معكوس: {low} أكثر من {high}",
        "en": "The range runs backwards: {low} is more than {high}",
    },
    bad=BAD,
    good=GOOD,
)
