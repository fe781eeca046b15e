"""A change does not fit the levels it is the change between.

From 80 to 100 is 25 percent more, not 45; 90 cents up to 61.20 dollars is 1.5 percent.

Decides: the percent and the amount that follow from the stated levels, as intervals, must meet the
stated ones.
Warns when: the ratio is given as if it were the increase; or only a level written less finely than
the other, as 12 beside 13.2, could be rounded so that they fit.
Silent when: rounding or truncation explains it, or the base is not stated.

التغير لا يناسب المستويين اللذين هو بينهما.

يفحص: أن يلتقي ما ينتج عن المستويين من نسبة ومقدار بما يذكره النص منهما.
ينبه إذا: ذُكرت النسبة إلى الأساس مكان الزيادة، أو لم يوفق بين الأرقام إلا تقريب مستوى كُتب بدقة أقل من
صاحبه، مثل 12 مع 13.2.
يسكت إذا: فسّر الفرقَ تقريبٌ أو بتر، أو لم يُذكر الأساس.
"""

from collections.abc import Iterator
from fractions import Fraction

from msgspec.structs import replace

from claimcheck.core import Change, Claim, Commitment, Interval, Kind, Outcome, Quantity, Rule, Severity, Verdict
from claimcheck.core.constraint import NOT_NEGATIVE, Constraint, Figure, Linear, Product, Term
from claimcheck.core.slips import mend
from claimcheck.rules.amounts import Level, amount, at_one_precision, factor, figure, level, levels, scaled, shown
from claimcheck.rules.words import both, made, told, unit_of

BAD = (
    "ارتفع عدد السكان من ⟦80 ألف نسمة⟧ إلى ⟦100 ألف نسمة⟧ بنسبة ⟦45 بالمئة⟧.",
    "ارتفع سعر الخام ⟦90 سنتا⟧ أو ⟦2.8 بالمئة⟧ إلى ⟦61.20 دولار للبرميل⟧.",
    "صعد السهم إلى ⟦8.4 دراهم⟧ من ⟦8 دراهم⟧ أمس، بمكاسب ⟦9%⟧.",
    "The price rose from ⟦$80⟧ to ⟦$100⟧, up ⟦45%⟧.",
)
GOOD = (
    "ارتفع عدد السكان من 80 ألف نسمة إلى 100 ألف نسمة بنسبة 25 بالمئة.",
    "ارتفع سعر الخام 90 سنتا أو 1.5 بالمئة إلى 61.20 دولار للبرميل.",
    "صعد السهم إلى 8.4 دراهم من 8 دراهم أمس، بمكاسب 5%.",
    "زاد الإيجار من نحو 14 دينارا إلى 15.2 دينار بنسبة 11 بالمئة.",
    "The price rose from $80 to $100, up 25%.",
)

_RANK = [Outcome.CONSISTENT, Outcome.TENSION, Outcome.CONTRADICTION]
PERCENT = Fraction(100)


def check(change: Change) -> Verdict:
    """Whether amount, percent and levels go together; which way it went is another rule's matter."""
    if change.factor is not None:
        return Verdict(Outcome.UNDECIDED)
    verdict = _fit(change)
    if verdict.outcome is not Outcome.CONSISTENT or not change.tie.is_sure:
        return verdict
    finer = _fit(at_one_precision(change))
    is_off = finer.outcome is Outcome.CONTRADICTION and finer.severity is None
    return replace(finer, severity=Severity.WARNING) if is_off else verdict


def _fit(change: Change) -> Verdict:
    found = levels(change)
    if found is not None:
        verdicts = [_percent_between(change, *found), _amount_between(change, *found)]
    else:
        verdicts = [_market_move(change)]
    decided = [verdict for verdict in verdicts if verdict.outcome is not Outcome.UNDECIDED]
    if found is not None and not change.tie.is_sure and _goes_against(change, *found):
        return Verdict(Outcome.UNDECIDED)
    return max(decided, key=lambda verdict: _RANK.index(verdict.outcome), default=Verdict(Outcome.UNDECIDED))


def _goes_against(change: Change, start: Level, end: Level) -> bool:
    """Whether the levels go the other way than the verb, so that they may be of something else."""
    if start.number is None or end.number is None:
        return True
    return (end.number - start.number) * change.direction < 0


def _percent_between(change: Change, start: Level, end: Level) -> Verdict:
    """The percent that two levels make."""
    percent = change.percent
    is_of_percents = change.claims[0].quantity.kind is Kind.PERCENT
    if percent is None or is_of_percents or _can_be_zero(start.meaning):
        return Verdict(Outcome.UNDECIDED)
    ratio = scaled(end.meaning / start.meaning, PERCENT)
    growth = ratio - Commitment.exactly(100)
    stated = Commitment.of(percent.quantity)
    outcome = _either_way(growth, stated)
    found = _exact(start, end)
    bare, of = found.lstrip("+-"), f"{figure(percent, percent)}%"
    steps = (f"{start.shown} → {end.shown}: {found}", f"{bare} {_sign(outcome)} {of}")
    facts = (("found", bare), ("stated", of))
    if outcome is not Outcome.CONTRADICTION:
        return Verdict(outcome, steps, facts)
    if ratio.agree(stated) is not Outcome.CONTRADICTION:
        return Verdict(outcome, steps, facts, severity=Severity.WARNING)
    if not start.number or end.number is None:
        return Verdict(outcome, steps, facts)
    meant = _near(percent, abs(end.number / start.number - 1))
    return Verdict(outcome, steps, facts, suggestion=mend([(percent.quantity, meant)])[1])


def _near(percent: Claim, ratio: Fraction) -> Interval:
    """What a percentage rounds to at the precision it is written with."""
    return Interval.around(ratio * 100, percent.quantity.quantum / 2)


def _either_way(step: Commitment, stated: Commitment) -> Outcome:
    """Up or down: the words for the direction are judged elsewhere."""
    return min(step.agree(stated), (Commitment.exactly(0) - step).agree(stated), key=_RANK.index)


def _exact(start: Level, end: Level) -> str:
    if not start.number or end.number is None:
        return "?"
    growth = shown(Fraction(round((end.number / start.number - 1) * 1000), 10))
    return f"{'+' if end.number > start.number else ''}{growth}%"


def _amount_between(change: Change, start: Level, end: Level) -> Verdict:
    """The amount between two levels."""
    stated = change.amount
    if stated is None:
        return Verdict(Outcome.UNDECIDED)
    outcome = _either_way(end.meaning - start.meaning, amount(stated, change.claims[0]))
    numbers = start.number, end.number
    found = "?" if numbers[0] is None or numbers[1] is None else shown(abs(numbers[1] - numbers[0]))
    steps = (f"|{end.shown} - {start.shown}| = {found}", f"{found} {_sign(outcome)} {figure(stated, change.claims[0])}")
    if numbers[0] is None or numbers[1] is None:
        return Verdict(outcome, steps, (("found", found), *told("stated", stated.quantity)))
    gap, unit = abs(numbers[1] - numbers[0]), unit_of(change.claims[0].quantity)
    facts = (*both("found", lambda language: made(gap, unit, language, None)), *told("stated", stated.quantity))
    return Verdict(outcome, steps, facts)


def _market_move(change: Change) -> Verdict:
    """Amount, percent and level: the base is the level less the amount of a rise."""
    after, stated, percent = change.after, change.amount, change.percent
    if after is None or stated is None or percent is None or not change.direction:
        return Verdict(Outcome.UNDECIDED)
    step, end = amount(stated, after), level(after, after)
    base = end.meaning - step if change.direction > 0 else end.meaning + step
    if _can_be_zero(base):
        return Verdict(Outcome.UNDECIDED)
    made, by = scaled(step / base, PERCENT), Commitment.of(percent.quantity)
    outcome = made.agree(by)
    start = (end.number or Fraction(0)) - change.direction * (stated.quantity.number or 0)
    found = shown(Fraction(round((stated.quantity.number or 0) / start * 10_000), 100)) if start else "?"
    of = f"{figure(percent, percent)}%"
    steps = (f"{figure(stated, after)} / {shown(start)} = {found}%", f"{found}% {_sign(outcome)} {of}")
    facts = (("found", f"{found}%"), ("stated", of))
    if outcome is not Outcome.CONTRADICTION:
        is_truncated = not made.hard.meets(by.hard)
        return Verdict(outcome, steps, facts, severity=Severity.WARNING if is_truncated else None)
    ratio = (stated.quantity.number or 0) / start if start else Fraction(0)
    meant = [(percent.quantity, _near(percent, ratio)), *_meant_by_percent(change, step, end.meaning, by)]
    return Verdict(outcome, steps, facts, suggestion=mend(meant)[1])


def _meant_by_percent(
    change: Change, step: Commitment, end: Commitment, by: Commitment
) -> Iterator[tuple[Quantity, Interval]]:
    """What the amount and the level would have to be if the percentage is right."""
    after, stated = change.after, change.amount
    base = Commitment.exactly(100) + scaled(by, Fraction(change.direction))
    if after is None or stated is None or _can_be_zero(by) or _can_be_zero(base):
        return
    yield stated.quantity, scaled(end * by / base, 1 / factor(stated, after)).hard
    yield after.quantity, (scaled(step / by, PERCENT) + scaled(step, Fraction(change.direction))).hard


def _sign(outcome: Outcome) -> str:
    return "≠" if outcome is Outcome.CONTRADICTION else "≈"


def _can_be_zero(base: Commitment) -> bool:
    return any(meaning.low is None or meaning.low <= 0 for meaning in (base.hard, base.lenient, base.soft))


def constrain(change: Change) -> tuple[Constraint, ...]:
    """The later level is the earlier one and the amount, and so many percent of it; either may be left out."""
    after, stated, percent, way = change.after, change.amount, change.percent, change.direction
    if after is None or not way or not change.tie.is_sure or change.factor is not None:
        return ()
    before = change.before
    base = Figure(("before", after.span), NOT_NEGATIVE) if before is None else Figure.of(before)
    start, end = Term(base, factor(before, after) if before else Fraction(1)), Term(Figure.of(after))
    found: list[Constraint] = []
    if stated is not None:
        found.append(Linear((end, start.times(-1), Term(Figure.of(stated), -way * factor(stated, after)))))
    if percent is not None and after.quantity.kind is not Kind.PERCENT:
        found.append(Product(start, end, Term(Figure.of(percent), Fraction(way, 100), Fraction(1))))
    return tuple(found)


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=Change,
    check=check,
    severity=Severity.ERROR,
    message={
        "ar": "التغير بحسب الأرقام {found}، والنص يقول {stated}",
        "en": "The figures make the change {found}, but the text says {stated}",
    },
    bad=BAD,
    good=GOOD,
    constrain=constrain,
)
