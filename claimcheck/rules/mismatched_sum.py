"""The parts do not add up to the whole.

Seventy-five seats cannot be those of 46 men and 38 women.

Decides: the sum of the parts, each as an interval, must meet the whole where the list is complete,
and must not pass it where the list is open.
Silent when: rounding or a hedge makes room, something is named without a number, or the parts may
overlap; an open list that falls short is questioned only if two swapped digits would complete it.

الأجزاء لا تجتمع في الكل.

يفحص: أن يلتقي مجموع الأجزاء بالكل حيث القائمة كاملة، وألا يتجاوزه حيث هي مفتوحة.
يسكت إذا: كان في التقريب متسع، أو ذُكر شيء بلا عدد، أو جاز أن تتداخل الأجزاء؛ والقائمة المفتوحة القاصرة لا يُسأل عنها
إلا إذا كان تبديل رقمين متجاورين يكمّلها.
"""

from collections.abc import Sequence
from fractions import Fraction

from claimcheck.core import (
    Bound,
    Claim,
    Commitment,
    Interval,
    Outcome,
    PartWhole,
    Quantity,
    Rule,
    Severity,
    Verdict,
)
from claimcheck.core.constraint import NOT_NEGATIVE, Constraint, Figure, Linear, Term
from claimcheck.core.slips import corrected, mend
from claimcheck.rules.amounts import factor, figure, shown_interval, total, with_scales
from claimcheck.rules.words import Facts, both, either, made, range_of, told, unit_of

BAD = (
    "نقلت الحافلات ⟦75 مسافرا⟧ بينهم ⟦46 رجلا⟧ و⟦38 امرأة⟧.",
    "وصل ⟦60 شخصا⟧ (⟦20 رجلا⟧ و⟦15 امرأة⟧ و⟦15 طفلا⟧).",
    "مقتل وإصابة ⟦29 شخصا⟧ في انفجار صهريج، إذ قتل ⟦8⟧ وأصيب ⟦12⟧.",
    "غرق القارب وعلى متنه ⟦4 بحارة⟧ هم القبطان ومساعده و⟦5 بحارة⟧.",
    "بلغ عدد العاملين ⟦1.382 مليون عامل⟧، منهم ⟦874.3 ألف عامل⟧ في المدن و⟦508 عمال⟧ في الأرياف.",
    "The museum spent ⟦$68 million⟧: ⟦$41 million⟧ for the roof and ⟦$19 million⟧ for the halls.",
)
GOOD = (
    "نقلت الحافلات 84 مسافرا بينهم 46 رجلا و38 امرأة.",
    "وصل 50 شخصا (20 رجلا و15 امرأة و15 طفلا).",
    "مقتل وإصابة 20 شخصا في انفجار صهريج، إذ قتل 8 وأصيب 12.",
    "غرق القارب وعلى متنه 7 أشخاص هم القبطان ومساعده و5 بحارة.",
    "بلغ عدد العاملين 1.382 مليون عامل، منهم 874.3 ألف عامل في المدن و508 آلاف عامل في الأرياف.",
    "The museum spent $60 million: $41 million for the roof and $19 million for the halls.",
)

_RANK = [Outcome.CONSISTENT, Outcome.TENSION, Outcome.CONTRADICTION]


def check(group: PartWhole) -> Verdict:
    """Whether the parts can make up the whole under some reading."""
    if len(group.claims) < 3 and not group.named:
        return Verdict(Outcome.UNDECIDED)
    whole, *parts = group.claims
    outcome, stated, listed = Outcome.CONTRADICTION, Commitment.exactly(0), Commitment.exactly(0)
    for of, amounts in with_scales(whole, parts):
        added = _with_others(total(amounts, group.signs), group)
        verdict = _agree(of, added, group)
        if _RANK.index(verdict) <= _RANK.index(outcome):
            outcome, stated, listed = verdict, of, added
            is_sure = group.tie.is_sure or not group.is_closed
            if is_sure and not group.signs and any(of.hard.below(amount.hard) for amount in amounts):
                return Verdict(Outcome.UNDECIDED)
    return _judged(group, outcome, stated, listed)


def _agree(whole: Commitment, added: Commitment, group: PartWhole) -> Outcome:
    if group.is_closed:
        return whole.agree(added)
    if whole.lenient.below(added.lenient):
        return Outcome.CONTRADICTION
    return Outcome.TENSION if whole.soft.below(added.soft) else Outcome.CONSISTENT


def _with_others(added: Commitment, group: PartWhole) -> Commitment:
    """Each person named singly is one more; each thing named without a number may be."""
    count, added = group.uncounted, added + Commitment.exactly(group.named)
    room = Interval(added.hard.low and added.hard.low * 0, added.hard.low and added.hard.low * 0 + count)
    return added + Commitment(room, room, room) if count and added.hard.low is not None else added


def _judged(group: PartWhole, outcome: Outcome, stated: Commitment, added: Commitment) -> Verdict:
    steps, facts = _steps(group, outcome, added)
    if outcome is Outcome.TENSION and (group.tie.is_sure or not group.is_closed):
        return Verdict(outcome, steps, facts, severity=_tension(group, stated, added))
    if outcome is Outcome.CONSISTENT and (group.is_closed or group.uncounted):
        return Verdict(outcome, steps, facts)
    slip, suggestion = mend(_meant(group))
    if outcome is not Outcome.CONTRADICTION:
        if (whole_again := _with_its_scale(group)) is not None:
            return Verdict(Outcome.TENSION, steps, facts, Severity.WARNING, whole_again)
        if slip is not None and slip.kind == "swapped" and slip.chance <= SWAP:
            return Verdict(Outcome.TENSION, steps, facts, Severity.WARNING, suggestion)
        return Verdict(outcome, steps, facts, Severity.INFO if outcome is Outcome.TENSION else None)
    if not group.is_closed and slip is not None and slip.kind != "swapped":
        suggestion = None  # an open list only says how much there is at least
    is_told = group.tie.is_sure or group.tie.is_likely or bool(slip and slip.is_telling)
    if not is_told and not _is_one_short(group, stated, added):
        return Verdict(Outcome.UNDECIDED)
    return Verdict(outcome, steps, facts, suggestion=suggestion)


def _with_its_scale(group: PartWhole) -> str | None:
    """The smallest part of an open list, of three digits and more, that thousands more would make complete.

    Chance allows that once in a hundred lists at most.
    """
    whole, *parts = group.claims
    smallest = min(parts, key=lambda part: part.quantity.number or 0)
    written = smallest.quantity.number or Fraction(0)
    digits = written / smallest.quantity.quantum if smallest.quantity.quantum else Fraction(0)
    if len(parts) < 2 or group.signs or digits < LEAST or THOUSAND * written > (whole.quantity.number or 0):
        return None
    of, amounts = next(with_scales(whole, parts))
    others = [amount for part, amount in zip(parts, amounts, strict=True) if part is not smallest]
    rest = (of - total(others, (1,) * len(others))).hard
    meant, half = THOUSAND * written, THOUSAND * smallest.quantity.quantum / 2
    is_narrow = rest.low is not None and rest.high is not None and rest.high - rest.low <= SWAP * meant
    is_complete = is_narrow and rest.meets(Interval(meant - half, meant + half))
    return corrected(smallest.quantity, meant) if is_complete else None


def _is_one_short(group: PartWhole, stated: Commitment, added: Commitment) -> bool:
    """A complete list of exact counts that misses its whole by one."""
    is_exact = stated.hard.is_point and added.hard.is_point
    return group.is_closed and is_exact and abs((stated.hard.low or 0) - (added.hard.low or 0)) == 1


THOUSAND = Fraction(1000)
LEAST = 100
"""Smaller figures fit too many sums."""
SWAP = Fraction(1, 100)
"""The greatest chance (one in a hundred) at which swapped digits speak for an open list that falls short."""


def _tension(group: PartWhole, stated: Commitment, added: Commitment) -> Severity:
    """A complete list far from its hedged whole is worth a question; anything nearer is not."""
    if not (group.is_closed and group.tie.is_sure):
        return Severity.INFO
    if not stated.hard.meets(added.hard):
        return Severity.WARNING  # only if every figure was truncated
    middle, soft = group.claims[0].quantity.number, stated.soft
    if middle is None or soft.low is None or soft.high is None:
        return Severity.INFO
    wide = Interval(middle - 3 * (middle - soft.low), middle + 3 * (soft.high - middle))
    return Severity.INFO if wide.meets(added.soft) else Severity.WARNING


def _meant(group: PartWhole) -> list[tuple[Quantity, Interval]]:
    """Each figure with what it would have to be for the others to be right."""
    whole, *parts = group.claims
    of, amounts = _written(whole, parts) or next(with_scales(whole, parts))
    signs = group.signs or (1,) * len(parts)
    room = Commitment(*(Interval(Fraction(0), Fraction(group.uncounted)),) * 3)
    room = room + Commitment.exactly(group.named)
    meant = [(whole.quantity, (total(amounts, signs) + room).hard)]
    for at, part in enumerate(parts):
        others = total([a for i, a in enumerate(amounts) if i != at], [s for i, s in enumerate(signs) if i != at])
        rest = (of - others if signs[at] > 0 else others - of) - room
        meant.append((part.quantity, rest.hard.scaled(1 / factor(part, whole))))
    return meant


def _written(whole: Claim, parts: Sequence[Claim]) -> tuple[Commitment, tuple[Commitment, ...]] | None:
    """The figures as if each were exact, as a slip of the pen leaves the others; None if one is a bound."""
    exact = [
        Commitment.exactly(claim.quantity.number * factor(claim, whole))
        for claim in (whole, *parts)
        if claim.quantity.bound is Bound.EXACT and claim.quantity.number is not None
    ]
    return (exact[0], tuple(exact[1:])) if len(exact) == len(parts) + 1 else None


def _steps(group: PartWhole, outcome: Outcome, added: Commitment) -> tuple[tuple[str, ...], Facts]:
    whole, *parts = group.claims
    signs = group.signs or (1,) * len(parts)
    row = "".join(f" {'+' if sign > 0 else '-'} {figure(p, whole)}" for p, sign in zip(parts, signs, strict=True))
    row += f" + {group.named}" if group.named else ""
    sum_made = _sum_made(group, added)
    sum_shown = shown_interval(sum_made)
    of = figure(whole, whole)
    sign = "=" if sum_shown == of else "≈" if outcome is not Outcome.CONTRADICTION else "≠"
    if not group.is_closed:
        sign = "≤" if outcome is Outcome.CONSISTENT else ">"
    steps = (f"{row[3:]} = {sum_shown}", f"{sum_shown} {sign} {of}")
    return steps[: 1 if sign == "=" else 2], _facts(group, sum_made)


def _facts(group: PartWhole, made_up: Interval) -> Facts:
    """The sum, and what it is held against: the whole itself, or what an open list may not pass."""
    whole = group.claims[0].quantity
    is_over = not group.is_closed and whole.number is not None and (made_up.low or 0) > whole.number
    versus = ("أي أكثر من", "more than") if is_over else ("والنص يقول", "but the text says")
    make = ("حاصل", "come to") if -1 in group.signs else ("مجموع", "add up to")
    unit = "" if whole.noun else unit_of(whole)
    said = both("total", lambda language: _total_in_words(made_up, unit, language))
    return (*either("make", *make), *said, *told("whole", whole), *either("versus", *versus))


def _total_in_words(made_up: Interval, unit: str, language: str) -> str:
    if made_up.is_point and made_up.low is not None:
        return made(made_up.low, unit, language, made_up.low)
    return range_of(made_up, language, unit)


def _sum_made(group: PartWhole, added: Commitment) -> Interval:
    """The sum of the figures as written; an interval where one of them is."""
    whole, *parts = group.claims
    numbers = [part.quantity.number for part in parts]
    if any(number is None for number in numbers) or (group.uncounted and all(p.quantity.quantum <= 1 for p in parts)):
        return added.hard  # one more or less is nothing beside millions
    signs = group.signs or (1,) * len(parts)
    exact = sum(s * n * factor(p, whole) for s, n, p in zip(signs, numbers, parts, strict=True) if n is not None)
    return Interval.point(exact + group.named)


def constrain(group: PartWhole) -> tuple[Constraint, ...]:
    """The whole less its parts is nothing, or what is named without a number; or anything, if the list is open."""
    whole, *parts = group.claims
    if len(parts) < 2 or len(list(with_scales(whole, parts))) > 1:
        return ()
    signs = group.signs or (1,) * len(parts)
    taken = (Term(Figure.of(p), -sign * factor(p, whole)) for p, sign in zip(parts, signs, strict=True))
    left = Interval(Fraction(0), Fraction(group.uncounted)) if group.is_closed else NOT_NEGATIVE
    return (Linear((Term(Figure.of(whole)), *taken), left),)


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=PartWhole,
    check=check,
    severity=Severity.ERROR,
    message={
        "ar": "{make} الأجزاء {total}، {versus} {whole}",
        "en": "The parts {make} {total}, {versus} {whole}",
    },
    bad=BAD,
    good=GOOD,
    constrain=constrain,
)
