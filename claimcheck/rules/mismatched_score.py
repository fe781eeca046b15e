"""A score does not fit the word for it.

A 2-1 is no draw, a 1-1 is no win, three goals to one are no 3-2, and a series that ends 3-1 has no
sixth game. English tells a win from the winner's side: nobody won 12-26.

Decides: equal scores must be draws, unequal ones wins or defeats; figures beside the words for a
score must be the same goals, whichever side comes first; the games of a series are the sum of its
score; no side has fewer goals at the end than at half-time, and what it added parts the two; no
more goals are counted than were scored. A win with the loser's figure first
is worth a warning, in English alone.
Silent when: the sentence speaks of a first leg, an aggregate or penalties, or has several scores of
which none is said to be that of half-time.

النتيجة لا تناسب الكلمة التي تصفها.

يفحص: أن يكون المتساوي تعادلا والمختلف فوزا أو خسارة؛ وأن تكون الأهداف المكتوبة كلاما هي المكتوبة رقما بجوارها، أيا كان
الفريق المقدم؛ وأن يكون عدد مباريات السلسلة مجموع نتيجتها؛ وألا تقل أهداف فريق في النهاية عنها في الشوط الأول.
يسكت إذا: كان الكلام عن ذهاب أو مجموع مباراتين أو ركلات ترجيح، أو حوت الجملة عدة نتائج ليست إحداها للشوط الأول.
"""

from collections.abc import Sequence

from claimcheck.core import Claim, Outcome, Result, Rule, Score, Severity, Verdict
from claimcheck.rules.words import Facts, either, told

BAD = (
    "تعادل الفريقان ⟦4-3⟧ أمام جمهور كبير.",
    "فاز المنتخب على ضيفه ⟦1-1⟧ وتصدر الترتيب.",
    "تغلب الضيوف بأربعة أهداف مقابل هدفين (⟦4-3⟧) في لقاء مثير.",
    "The two sides drew ⟦2-1⟧ on Sunday.",
    "Sale won ⟦15-31⟧ in front of a record crowd.",
)
GOOD = (
    "تعادل الفريقان 4-4 أمام جمهور كبير.",
    "فاز المنتخب على ضيفه 2-1 وتصدر الترتيب.",
    "تغلب الضيوف بأربعة أهداف مقابل هدفين (4-2) في لقاء مثير.",
    "The two sides drew 1-1 on Sunday.",
    "Sale lost 15-31 in front of a record crowd.",
)


NO_SUCH = {
    "drew": ("ليست تعادلا", "is no draw"),
    "won": ("ليست فوزا", "is no win"),
    "lost": ("ليست خسارة", "is no defeat"),
}


def check(result: Result) -> Verdict:
    """Compare the goals, or add up the games."""
    score = result.claims[0].quantity.value
    if not isinstance(score, Score):
        return Verdict(Outcome.UNDECIDED)
    facts = told("score", result.claims[0].quantity)
    if result.outcome == "series":
        return _series(result, score, facts)
    if result.outcome in {"goals", "side"}:
        return _goals(result, score, facts)
    if result.outcome == "half":
        return _half(result, score, facts)
    if result.outcome == "added":
        return _added(result, score, facts)
    if result.told is not None and result.outcome == "sets":
        return _sets(result.claims, result.told, facts)
    if result.told is not None:
        return _told(score, result.told, facts)
    is_level = score.first == score.second
    fits = is_level == (result.outcome == "drew")
    sign = "=" if is_level else "≠" if not fits else ">" if score.first > score.second else "<"
    facts += either("fault", *NO_SUCH.get(result.outcome, NO_SUCH["drew"]))
    if result.is_winner_first and score.first < score.second:
        return Verdict(Outcome.CONTRADICTION, (f"{score.first} < {score.second}",), facts, severity=Severity.WARNING)
    return Verdict(
        Outcome.CONSISTENT if fits else Outcome.CONTRADICTION, (f"{score.first} {sign} {score.second}",), facts
    )


def _told(score: Score, goals: tuple[int, int], facts: Facts) -> Verdict:
    """The same goals in words and in figures, whichever side comes first."""
    first, second = goals
    fits = score.sides == tuple(sorted(goals))
    fault = either(
        "fault", f"تخالف ما كُتب بالكلمات: {first} مقابل {second}", f"is not {first} to {second}, as the words say"
    )
    sign = "=" if fits else "≠"
    return Verdict(
        Outcome.CONSISTENT if fits else Outcome.CONTRADICTION, (f"{first}-{second} {sign} {score}",), (*facts, *fault)
    )


def _sets(claims: Sequence[Claim], told: tuple[int, int], facts: Facts) -> Verdict:
    """The sets of a list, won as often by either side as the words say; (0, 0) means all by one side."""
    scores = [value for claim in claims if isinstance(value := claim.quantity.value, Score)]
    won = sum(score.first > score.second for score in scores)
    sides = (max(won, len(scores) - won), min(won, len(scores) - won))
    fits = sides[1] == 0 if told == (0, 0) else sides == tuple(sorted(told, reverse=True))
    listed = f"{sides[0]}-{sides[1]}"
    fault = either(
        "fault", f"من قائمة مجموعات نتيجتها {listed}، خلافا للنص", f"is of a list that makes {listed} in sets"
    )
    sign = "=" if fits else "≠"
    said = "n-0" if told == (0, 0) else f"{told[0]}-{told[1]}"
    return Verdict(
        Outcome.CONSISTENT if fits else Outcome.CONTRADICTION, (f"{listed} {sign} {said}",), (*facts, *fault)
    )


def _goals(result: Result, score: Score, facts: Facts) -> Verdict:
    """So many goals as the text counts were scored in the match, or by one side of it."""
    told = result.told[0] if result.told is not None else result.claims[-1].quantity.number
    scored = score.first + score.second if result.outcome == "goals" else max(score.first, score.second)
    fits = told is not None and told <= scored
    fault = either("fault", f"أقل من الأهداف المذكورة: {told}", f"has fewer goals than the {told} told")
    sign = "≤" if fits else ">"
    return Verdict(
        Outcome.CONSISTENT if fits else Outcome.CONTRADICTION, (f"{told} {sign} {scored}",), (*facts, *fault)
    )


def _added(result: Result, final: Score, facts: Facts) -> Verdict:
    """What one side added after the half is what parts the two scores of that side."""
    half, added = result.claims[1].quantity.value, (result.told or (0, 0))[0]
    if not isinstance(half, Score):
        return Verdict(Outcome.UNDECIDED)
    steps = {final.first - half.first, final.second - half.second, final.first - half.second, final.second - half.first}
    fits = added in steps
    fault = either("fault", f"ليست {half} يضاف إليها {added}", f"is not {half} with {added} added")
    sign = "=" if fits else "≠"
    step = f"{half} + {added} {sign} {final}"
    return Verdict(Outcome.CONSISTENT if fits else Outcome.CONTRADICTION, (step,), (*facts, *fault))


def _half(result: Result, final: Score, facts: Facts) -> Verdict:
    """No side has fewer goals in the end than at half-time, whichever is told first."""
    half = Score(*result.told) if result.told is not None else result.claims[1].quantity.value
    if not isinstance(half, Score):
        return Verdict(Outcome.UNDECIDED)
    ends = (final.first, final.second), (final.second, final.first)
    fits = any(half.first <= one and half.second <= other for one, other in ends)
    fault = either("fault", f"أقل مما كانت في الشوط الأول، {half}", f"is less than {half} at half-time")
    sign = "≤" if fits else "≰"
    return Verdict(Outcome.CONSISTENT if fits else Outcome.CONTRADICTION, (f"{half} {sign} {final}",), (*facts, *fault))


def _series(result: Result, score: Score, facts: Facts) -> Verdict:
    game, played = result.claims[1].quantity.number, score.first + score.second
    fits = game is not None and game <= played
    steps = (f"{score.first} + {score.second} = {played}", f"{played} < {game}") if not fits else ()
    fault = either("fault", f"تعني {played} مباريات، لا {game}", f"makes {played} games, not {game}")
    return Verdict(Outcome.CONSISTENT if fits else Outcome.CONTRADICTION, steps, (*facts, *fault))


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=Result,
    check=check,
    severity=Severity.ERROR,
    message={
        "ar": "النتيجة {score} {fault}",
        "en": "The score {score} {fault}",
    },
    bad=BAD,
    good=GOOD,
)
