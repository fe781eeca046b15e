"""A verb names a multiple that the figures are far from.

What doubled from 12,000 cannot be at 36,000 now. The Arabic تضاعف also says of something that it grew
manifold, but not that it grew by a third.

Decides: the ratio of the two levels, as an interval, must come within a fifth below and a
quarter above the multiple of the verb; of تضاعف, which is worth a warning, and of `more than
double the 30%` only the fifth below counts.
Silent when: a word softens the verb (more than doubled, nearly tripled), or the levels are neither
stated as from and to nor one as so many times the other.

الفعل يعني ضِعفا أو مِثلا بعيدا عما تعطيه الأرقام.

يفحص: ألا تبتعد نسبة المستويين عن معنى الفعل أكثر من الخُمس نقصا والربع زيادة؛ أما «تضاعف»، وقد يعني أكثر من الضعف، فلا
يُنبَّه إلا إلى نقصه فوق الخُمس، تحذيرا.
يسكت إذا: خففت كلمة من الفعل (أكثر من الضعف، كاد يتضاعف)، أو لم يُذكر المستويان من وإلى.
"""

from fractions import Fraction
from functools import partial

from claimcheck.core import Change, Interval, Outcome, Rule, Severity, Verdict
from claimcheck.core.constraint import Constraint, Figure, Product, Term
from claimcheck.rules.amounts import factor, levels, shown
from claimcheck.rules.words import both

BAD = (
    "انخفض إلى النصف عدد موظفي المصنع من ⟦1,240 موظفا⟧ إلى ⟦310 موظفين⟧.",
    "تضاعف عدد الزوار ⟦من 12 ألفا إلى 17 ألفا⟧ في عام.",
    "The number of visitors doubled ⟦from 12,000 to 36,000⟧.",
    "Exports tripled to ⟦$91m⟧ from ⟦$22m⟧.",
)
GOOD = (
    "انخفض إلى النصف عدد موظفي المصنع من 1,240 موظفا إلى 610 موظفين.",
    "تضاعف عدد الزوار من 12 ألفا إلى 70 ألفا في عشرة أعوام.",
    "The number of visitors doubled from 12,000 to 25,000.",
    "Exports more than tripled to $91m from $22m.",
)
BELOW, ABOVE = Fraction(4, 5), Fraction(5, 4)
"""How far from twice what is loosely called doubled may lie."""


def check(change: Change) -> Verdict:
    """Whether the levels are about the named multiple apart."""
    found = levels(change)
    if found is None or change.factor is None or not (change.is_multiple or change.is_least):
        return Verdict(Outcome.UNDECIDED)
    start, end = found
    base, goal = start.meaning.hard, end.meaning.hard
    if base.low is None or base.low <= 0 or not start.number or end.number is None:
        return Verdict(Outcome.UNDECIDED)
    ratio = Fraction(round(end.number / start.number * 100), 100)
    steps = (f"{end.shown} / {start.shown} = {shown(ratio)}",)
    facts = (*both("found", partial(_times, ratio)), *both("factor", partial(_times, change.factor)))
    if (goal / base).meets(_fair(change)):
        return Verdict(Outcome.CONSISTENT, steps, facts)
    return Verdict(Outcome.CONTRADICTION, steps, facts, None if change.is_multiple else Severity.WARNING)


def _times(ratio: Fraction, language: str) -> str:
    """A multiple in words: 3 times what it was, 25% of it."""
    if ratio < 1:
        return f"{shown(ratio * 100)}% {'مما كان' if language == 'ar' else 'of what it was'}"
    if language == "en":
        return f"{shown(ratio)} times what it was"
    return "مثلي ما كان" if ratio == 2 else f"{shown(ratio)} {'أمثال' if ratio in range(3, 11) else 'مثل'} ما كان"


def _fair(change: Change) -> Interval:
    """What may loosely be called so many times as much."""
    factor = change.factor or Fraction(1)
    return Interval(factor * BELOW, None if change.is_least else factor * ABOVE)


def constrain(change: Change) -> tuple[Constraint, ...]:
    """The later level is about that many times the earlier one."""
    before, after, by = change.before, change.after, change.factor
    if before is None or after is None or by is None or not change.is_multiple:
        return ()
    start = Term(Figure.of(before), factor(before, after))
    return (Product(start, Term(Figure.of(after)), factor=_fair(change)),)


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=Change,
    check=check,
    severity=Severity.ERROR,
    message={
        "ar": "النص يقول {factor}، والرقمان يعطيان {found}",
        "en": "The text says {factor}, but the figures make it {found}",
    },
    bad=BAD,
    good=GOOD,
    constrain=constrain,
)
