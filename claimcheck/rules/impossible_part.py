"""A part is larger than the whole it is taken from.

Forty nurses cannot be among thirty-four volunteers.

Decides: the stated part, as an interval, must not lie above the stated whole.
Silent when: the whole is only a lower bound that the part may pass, a hedge makes room, or a scale
word may be meant for both.

الجزء أكبر من الكل الذي أُخذ منه.

يفحص: ألا يعلو مدى الجزء المذكور على مدى الكل.
يسكت إذا: كان الكل حدا أدنى قد يتجاوزه الجزء، أو كان في التقريب متسع، أو كانت كلمة المقدار (ألف، مليون) لكليهما.
"""

from claimcheck.core import Claim, Commitment, Outcome, PartWhole, Rule, Severity, Verdict
from claimcheck.core.constraint import NOT_NEGATIVE, Constraint, Figure, Linear, Term
from claimcheck.core.quantity import Bound
from claimcheck.core.slips import mend
from claimcheck.rules.amounts import factor, figure, shown_interval, with_scales
from claimcheck.rules.words import told

BAD = (
    "وصل إلى المخيم ⟦34 متطوعا⟧ بينهم ⟦40 طبيبا⟧ لعلاج النازحين.",
    "أغلق المجلس ⟦29 مدرسة⟧ من أصل ⟦26⟧ في الريف.",
    "عاد إلى القرية ⟦31 نازحا⟧. وقالت البلدية إن ⟦45⟧ منهم بلا مأوى.",
    "اكتملت الجولة ⟦التاسعة⟧ من أصل ⟦سبع جولات⟧.",
    "لجأ إلى الوادي ⟦مئات القرويين⟧ بينهم ⟦35 ألف طفل⟧.",
    "The camp took in ⟦34 volunteers⟧, including ⟦40 doctors⟧.",
)
VAST = 10
"""So many times more than a word such as hundreds commonly reaches, a part is no part of it."""
GOOD = (
    "وصل إلى المخيم 34 متطوعا بينهم 14 طبيبا لعلاج النازحين.",
    "لجأ إلى الوادي مئات القرويين بينهم 350 طفلا.",
    "نجاة 9 صيادين بينهم مسنان وفقدان 17 آخرين.",
    "عاد إلى القرية 31 نازحا. وقالت البلدية إن 15 منهم بلا مأوى.",
    "اكتملت الجولة السابعة من أصل تسع جولات.",
    "The camp took in 34 volunteers, including 14 doctors.",
)


def check(pair: PartWhole) -> Verdict:
    """Whether the part can be in the whole under some reading."""
    if len(pair.claims) != 2 or pair.named:
        return Verdict(Outcome.UNDECIDED)
    whole, part = pair.claims
    outcome = min((_fits(of, parts[0]) for of, parts in with_scales(whole, (part,))), key=_RANK.index)
    facts = (*told("part", part.quantity), *told("whole", whole.quantity))
    sign = "≤" if outcome is Outcome.CONSISTENT else ">"
    steps = (f"{figure(part, whole)} {sign} {_shown(whole, outcome)}",)
    if outcome is Outcome.TENSION:
        return Verdict(outcome, steps, facts, severity=_severity(pair))
    return _judged(pair, outcome, steps, facts)


def _shown(whole: Claim, outcome: Outcome) -> str:
    """The whole; of a word such as hundreds what it commonly reaches, if the part is beyond that."""
    soft = whole.quantity.soft
    if outcome is Outcome.TENSION and whole.quantity.bound is Bound.MAGNITUDE and soft is not None:
        return shown_interval(soft)
    return figure(whole, whole)


_RANK = [Outcome.CONSISTENT, Outcome.TENSION, Outcome.CONTRADICTION]


def _fits(whole: Commitment, part: Commitment) -> Outcome:
    if not whole.hard.below(part.hard):
        return Outcome.TENSION if whole.soft.below(part.soft) else Outcome.CONSISTENT
    return Outcome.CONTRADICTION if whole.lenient.below(part.lenient) else Outcome.TENSION


def _severity(pair: PartWhole) -> Severity:
    """A bound that its own part passes is worth a question: at least 12, among them 30; dozens, among them 4,000."""
    whole, part = (claim.quantity for claim in pair.claims)
    if whole.bound is Bound.EXACT or not pair.tie.is_sure:
        return Severity.INFO
    reach, least = whole.soft, part.interval
    top, low = (None if reach is None else reach.high), (None if least is None else least.low)
    is_vast = top is not None and low is not None and low >= VAST * top
    return Severity.WARNING if is_vast or whole.bound is not Bound.MAGNITUDE else Severity.INFO


def _judged(pair: PartWhole, outcome: Outcome, steps: tuple[str, ...], facts: tuple[tuple[str, str], ...]) -> Verdict:
    if outcome is Outcome.CONSISTENT or pair.tie.is_sure or pair.tie.is_likely:
        return Verdict(outcome, steps, facts)
    whole, part = (claim.quantity for claim in pair.claims)
    ends = [quantity.interval for quantity in (part, whole)]
    slip = None if ends[0] is None or ends[1] is None else mend(((whole, ends[0]),))[0]
    return Verdict(outcome if slip and slip.is_telling else Outcome.UNDECIDED, steps, facts)


def constrain(pair: PartWhole) -> tuple[Constraint, ...]:
    """The whole is no less than its part."""
    whole, *parts = pair.claims
    if len(parts) != 1 or len(list(with_scales(whole, parts))) > 1:
        return ()
    return (Linear((Term(Figure.of(whole)), Term(Figure.of(parts[0]), -factor(parts[0], whole))), NOT_NEGATIVE),)


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=PartWhole,
    check=check,
    severity=Severity.ERROR,
    message={
        "ar": "الجزء أكبر من الكل: {part} من {whole}",
        "en": "The part is larger than the whole: {part} out of {whole}",
    },
    bad=BAD,
    good=GOOD,
    constrain=constrain,
)
