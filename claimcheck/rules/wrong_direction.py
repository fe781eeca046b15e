"""The verb goes one way and the figures the other.

What falls cannot end higher than it began.

Decides: the later level, as an interval, must not lie wholly on the wrong side of the earlier one.
Silent when: the levels may be equal, or the sentence does not give them as from and to.

الفعل يسير في اتجاه والأرقام في اتجاه.

يفحص: ألا يقع المستوى اللاحق كله في الجهة الخاطئة من السابق.
يسكت إذا: جاز أن يتساوى المستويان، أو لم تذكرهما الجملة من وإلى.
"""

from claimcheck.core import Change, Claim, Outcome, Rule, Severity, Verdict
from claimcheck.rules.amounts import Level, levels
from claimcheck.rules.words import Facts, both, either, made, told

BAD = (
    "خفض المصرف الفائدة من ⟦6%⟧ إلى ⟦9%⟧.",
    "The bank cut its rate from ⟦6%⟧ to ⟦9%⟧.",
)
GOOD = (
    "خفض المصرف الفائدة من 9% إلى 6%.",
    "The bank cut its rate from 9% to 6%.",
)


RISE, FALL = ("ارتفاع", "rise"), ("انخفاض", "fall")


def check(change: Change) -> Verdict:
    """Whether the levels can go the way of the verb."""
    found = levels(change)
    if found is None or not change.direction:
        return Verdict(Outcome.UNDECIDED)
    start, end = found
    low, high = (start, end) if change.direction > 0 else (end, start)
    words = RISE if change.direction > 0 else FALL
    facts = (*_level("before", change.before, start), *_level("after", change.after, end), *either("said", *words))
    if not high.meaning.hard.below(low.meaning.hard) and not _is_turned(change, high, low):
        return Verdict(Outcome.CONSISTENT, (f"{start.shown} → {end.shown}",), facts)
    sign = ">" if change.direction > 0 else "<"
    steps = (f"{start.shown} {sign} {end.shown}",)
    if not (change.tie.is_sure or change.tie.is_likely):
        return Verdict(Outcome.UNDECIDED)
    is_rounding = not high.meaning.lenient.below(low.meaning.lenient)
    is_warned = is_rounding and _is_turned(change, high, low)
    severity = Severity.WARNING if is_warned else None
    return Verdict(Outcome.TENSION if is_rounding else Outcome.CONTRADICTION, steps, facts, severity)


def _is_turned(change: Change, high: Level, low: Level) -> bool:
    """Whether two levels written equally finely stand the wrong way round: rounding never changes their order."""
    before, after = change.before, change.after
    if before is None or after is None or high.number is None or low.number is None:
        return False
    one, other = before.quantity, after.quantity
    is_plain = one.is_exact and other.is_exact and one.quantum == other.quantum and one.unit == other.unit
    return is_plain and high.number < low.number


def _level(name: str, claim: Claim | None, level: Level) -> Facts:
    """The words for a level; a range states both levels in one claim."""
    if claim is not None and claim.quantity.number is not None:
        return told(name, claim.quantity)
    number = level.number
    return ((name, level.shown),) if number is None else both(name, lambda language: made(number, "", language, number))


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=Change,
    check=check,
    severity=Severity.ERROR,
    message={
        "ar": "النص يتحدث عن {said}، والأرقام تسير بالعكس: من {before} إلى {after}",
        "en": "The text speaks of a {said}, but the figures go the other way: from {before} to {after}",
    },
    bad=BAD,
    good=GOOD,
)
