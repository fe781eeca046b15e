"""Bound trees to values: ranges, shares and scores as English writes them."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from msgspec.structs import replace

from claimcheck.core import Bound, Interval, Kind, Score
from claimcheck.grammar.lexicon import Money, Unit
from claimcheck.quantities import bound
from claimcheck.quantities.amount import Amount
from claimcheck.quantities.cascade import APART_RESULT
from claimcheck.quantities.english.measure import as_amount, one, paid, ratio
from claimcheck.quantities.numeral import Numeral

DOZEN = 12
"""The greatest number that is part of an adjective: twelve-sided."""
RESULTS_OF_PLAY = frozenset({"win", "victory", "defeat", "loss", "draw"})
MOST_POINTS, MOST_RUNS, MOST_WICKETS = 200, 999, 10
COURSES = frozenset({"game", "match", "leg", "round", "set", "inning", "stage", "lap", "phase", "session", "season"})
"""What something is played over, few of them at a time."""
RULERS = frozenset({"president", "king", "queen", "monarch", "minister", "prime minister", "government", "emperor"}) | {
    *("coach", "manager", "captain", "boss", "chairman", "director", "editor", "owner", "leader", "general", "pope"),
}
"""Under whom somebody serves."""
FEW, THOUSAND = 20, 1000
FAR = 10
"""An amount so many times another is hardly the other end of one range with it."""
FAR_PRICES = 3
"""Two prices with `or` between so many times apart are of two things."""
FAR_BARE, FAR_MEASURED = 3, 5
"""What rises by two to eight percent tells a range, by two to 43% a step and a level; bare numbers sooner."""
ROUND_WHOLES = frozenset({3, 4, 5, 6, 8, 10, 20, 100, 1_000, 10_000, 100_000})
"""Out of how many something is told: three in ten, 40 in 100,000."""


def _range(*parts: Any) -> Amount | None:
    """From a to b: each end lends the other the unit it lacks, and the second its scale."""
    low, high = (as_amount(part) for part in parts if not isinstance(part, str))
    if low.number is None or high.number is None or {low.bound, high.bound} != {Bound.EXACT}:
        return None
    if low.kind not in {Kind.NUMBER, high.kind} and low.kind is not Kind.MONEY:
        return None
    if low.unit and high.unit and low.unit != high.unit:
        return None
    if low.unit and not high.unit and low.kind is not Kind.MONEY:
        return None
    first, second = _shared_scale(low, high)
    is_marked = not {"TO", "OR"} & {part for part in parts if isinstance(part, str)}  # between 2 and 50, or 2-50
    if first.value > second.value or _are_two_coins(low, high) or (not is_marked and _is_far(low, first, second)):
        return None
    if _is_one_of(low, high):
        return None
    if _are_two_things(low, high) or ("OR" in parts and (_is_step(low, high) or _are_two_prices(low, high))):
        return None
    frame = high if high.unit else replace(low, noun=None, noun_at=None)
    return replace(frame, number=None, interval=Interval(first.value, second.value), bound=Bound.BETWEEN)


def _are_two_coins(low: Amount, high: Amount) -> bool:
    """Whether one sum is in cents and the other in dollars: rose 8 cents to $51.30 is no range."""
    is_money = low.kind is Kind.MONEY and high.kind is Kind.MONEY and bool(low.choices and high.choices)
    return is_money and low.choices[0].factor != high.choices[0].factor


def _are_two_things(low: Amount, high: Amount) -> bool:
    """Whether each end has its own noun: 300 people or 420 families, 12 pupils to 30 events are no range."""
    if low.noun_at is None or high.noun_at is None:
        return False
    return low.noun is None or high.noun is None or low.noun.lemma != high.noun.lemma


def _are_two_prices(low: Amount, high: Amount) -> bool:
    """Whether one price is told by two measures: 55 rupees a gram or 440 a piece."""
    if low.kind is not Kind.MONEY or low.number is None or high.number is None:
        return False
    return low.number.value * FAR_PRICES <= high.number.value


def _is_one_of(low: Amount, high: Amount) -> bool:
    """Whether "one" stands for a thing told before: the yearly rate rose to 4.1% and the monthly one to 3.1%."""
    if low.number is None or high.number is None or low.unit:
        return False
    return low.number.in_words and low.number.value == 1 and high.number.quantum < 1


def _is_far(low: Amount, first: Numeral, second: Numeral) -> bool:
    """Whether one amount is many times the other: rose $2 to $150, three metres to 287 metres."""
    return low.unit != "" and first.value * FAR <= second.value


def _is_step(low: Amount, high: Amount) -> bool:
    """Whether a percent only says again what a step is: up 1.12, or 2.7 percent."""
    if high.kind is not Kind.PERCENT or low.kind is not Kind.NUMBER or low.number is None or high.number is None:
        return False
    is_unlike = low.number.quantum < 1 and low.number.quantum != high.number.quantum
    return is_unlike or low.number.value * 2 < high.number.value


def _shared_scale(low: Amount, high: Amount) -> tuple[Numeral, Numeral]:
    """5 to 10 million and $5-10 million share the million; $900 to $1 million do not."""
    first, second = low.number, high.number
    if first is None or second is None:
        raise ValueError("a range has two numbers")
    if first.scale == 1 < second.scale and first.value < second.mantissa:
        return first.times(second.scale), second
    return first, second


def _dashed(low: Any, high: Any) -> Amount | Score | None:
    """Two numbers with a dash: a score where both are small and bare, else a range."""
    if isinstance(low, Numeral) and isinstance(high, Numeral):
        goals = low.value, high.value
        if any(goal.denominator != 1 or goal < 0 for goal in goals) or high.scale != 1 or not _may_score(*goals):
            return _range(low, high)
        are_figures = not (low.in_words or high.in_words)  # not a jury of 12 - seven women and five men
        if are_figures and (goals[0] >= goals[1] or max(goals) <= 9):
            return Score(int(goals[0]), int(goals[1]))
    return _score_of(low, high) or _range(low, high)


def _may_score(first: Fraction, second: Fraction) -> bool:
    """Goals and points, or the runs and the wickets of an innings."""
    return max(first, second) <= MOST_POINTS or (first <= MOST_RUNS and second <= MOST_WICKETS)


def _score_of(low: Any, high: Any) -> Score | None:
    """A 2-1 win, a 5-4 vote: what counts down before a noun is a score, and what rises before a defeat."""
    if not isinstance(low, Numeral) or not isinstance(high, Amount) or high.kind is not Kind.COUNT or not high.number:
        return None
    goals = low.value, high.number.value
    is_result = high.noun is not None and high.noun.lemma in RESULTS_OF_PLAY
    is_score = goals[0] >= goals[1] or is_result
    are_figures = not (low.in_words or high.number.in_words)
    if any(goal.denominator != 1 or not 0 <= goal <= 200 for goal in goals) or not (is_score and are_figures):
        return None
    return Score(int(goals[0]), int(goals[1]))


def _levels(*parts: Any) -> Amount | str | None:
    """From 5 to 7 days is a range; from 40 % to 65 % are two levels, each with its own unit."""
    low, high = (as_amount(part) for part in parts if not isinstance(part, str))
    return APART_RESULT[0] if low.unit and high.unit and not _lacks_scale(low, high) else _range(low, high)


def _lacks_scale(low: Amount, high: Amount) -> bool:
    """Whether only the second of two sums has a scale word, which then serves both: from $10 to $15 billion."""
    if low.number is None or high.number is None or low.kind is not Kind.MONEY:
        return False
    return low.number.scale == 1 < high.number.scale and low.number.value < high.number.mantissa


def _changed_by(*parts: Any) -> Amount | str | None:
    """Up by 2 to 3 percent is a range, left to be read; up by $2 million to $5 million are a change and a level."""
    low, high = (as_amount(part) for part in parts if not isinstance(part, str))
    is_level = low.number is not None and (low.kind is Kind.MONEY or low.number.scale > 1)
    is_level = is_level or _lacks_thousands(low, high)
    numbers = [amount.number.value for amount in (low, high) if amount.number is not None]
    far = FAR_MEASURED if high.unit else FAR_BARE
    is_far = len(numbers) == 2 and 0 < numbers[0] * far <= numbers[1]  # fell by 23,000 to 1.4 million
    return APART_RESULT[0] if is_level or is_far else None


def _lacks_thousands(low: Amount, high: Amount) -> bool:
    """Whether only the second figure has a scale word, which the first, of thousands, is too large for."""
    if low.number is None or high.number is None or low.number.scale > 1:
        return False
    return high.number.scale > 1 and low.number.value >= THOUSAND


def _hedged(word: str, value: Any) -> Amount | None:
    """Over four years is while they last, where neither "for" stands before it nor "ago" after; so are three legs."""
    hedged: Amount | None = bound.ACTIONS["hedged"](word, value)
    return None if hedged is not None and _bounds_nothing(word, hedged) else hedged


def _bounds_nothing(word: str, hedged: Amount) -> bool:
    """Whether over and under are said of time, of a rule or of what somebody took over: served under two kings."""
    is_long = hedged.kind is Kind.DURATION
    match word:
        case "OVER":
            return is_long or _is_course(hedged)
        case "TOOK_OVER":
            return not is_long
        case "UNDER":
            return hedged.noun is not None and hedged.noun.lemma in RULERS
    return False


def _is_course(amount: Amount) -> bool:
    """Whether a few games or the like are counted, which something may go on for: over 14 games."""
    is_few = amount.number is not None and amount.number.value <= FEW
    return is_few and amount.noun is not None and amount.noun.lemma.removesuffix("s") in COURSES


def _hedged_money(choices: tuple[Money, ...], word: str, count: Numeral) -> Amount | None:
    return _hedged(word, paid(count, choices))


def _give_or_take(value: Any, _sign: str, error: Any) -> Amount | None:
    """48% +/- 3: a number with its margin, which may alone have the unit."""
    stated, margin = as_amount(value), as_amount(error)
    if stated.number is None or margin.number is None or stated.unit not in {"", margin.unit, "percent"}:
        return None
    frame = stated if stated.unit else margin
    return replace(frame, number=stated.number, is_approximate=True)


def _one_in(part: Any, _in: str, whole: Any) -> Amount | None:
    """One in five, one child in five, three in ten; anything else (killed 5 in 20 attacks) is no share."""
    one, of = as_amount(part), as_amount(whole)
    if (
        one.number is None
        or not (one.number.value == 1 or _are_so_many_in(one, of))
        or (one.kind is Kind.COUNT and of.kind is not Kind.NUMBER)
        or of.number is None
        or of.kind not in {Kind.NUMBER, Kind.COUNT}
    ):
        return None
    return _share(one.number.value, of.number.value)


def _are_so_many_in(part: Amount, whole: Amount) -> bool:
    """Whether two bare numbers tell a share: seven in ten."""
    are_people = whole.noun is not None and "person" in whole.noun.path  # nine in 10 games are no share
    are_bare = part.kind is Kind.NUMBER and (whole.kind is Kind.NUMBER or are_people)
    return are_bare and part.number is not None and whole.number is not None and whole.number.value in ROUND_WHOLES


def _one_over(part: Numeral, _over: str, whole: Numeral) -> Amount | None:
    return Amount(Kind.RATIO, Numeral(part.value / whole.value)) if abs(part.value) == 1 < whole.value else None


def _share_of(part: Any, _of: str, whole: Any) -> Amount | None:
    first, of = as_amount(part), as_amount(whole)
    if first.number is None or of.number is None or not {first.kind, of.kind} <= {Kind.NUMBER, Kind.COUNT}:
        return None
    return _share(first.number.value, of.number.value)


def _hedged_share(word: str, share: Amount | None) -> Amount | None:
    return None if share is None else _hedged(word, share)


def _share(part: Fraction, whole: Fraction) -> Amount | None:
    if not 0 < part <= whole:
        return None
    return Amount(Kind.RATIO, Numeral(part / whole, Fraction(1) / whole))


def _hedged_part(word: str, rank: Numeral) -> Amount | None:
    """Nearly a third: the ordinal is a part here."""
    value = Fraction(rank.value)
    if not 3 <= value <= 20:
        return None
    hedged: Amount | None = bound.ACTIONS["hedged"](word, ratio(1 / value))
    return hedged


def _hedged_one(word: str, unit: Unit, part: str = "0") -> Amount | None:
    """Less than a mile, more than a year and a half; about a minute is no more than soon."""
    return None if word == "ABOUT" and part == "0" else _hedged(word, one(unit, part))


def _compound(count: Any) -> tuple[str, Any] | None:
    """A small number in words before a hyphen and a word that is no unit tells a kind of thing, and counts none."""
    is_small = isinstance(count, Numeral) and count.in_words and count.value <= DOZEN
    return ("NAME", None) if is_small else None


def _bounded(fenced: Any) -> tuple[str, Any]:
    if isinstance(fenced, Score):
        return "SCORE", fenced
    return bound.bounded(fenced)


ACTIONS: Mapping[str, Callable[..., Any]] = {
    **bound.ACTIONS,
    "english_range": _range,
    "changed_by": _changed_by,
    "changed_from": lambda *_parts: APART_RESULT[0],
    "hedged": _hedged,
    "hedged_money": _hedged_money,
    "negative": lambda _word: bound.ACTIONS["hedged"]("LESS", Numeral(Fraction(0))),
    "hedged_ago": lambda word, value, _ago: bound.ACTIONS["hedged"](word, value),
    "give_or_take": _give_or_take,
    "levels": _levels,
    "dashed": _dashed,
    "one_in": _one_in,
    "share_of": _share_of,
    "hedged_share": _hedged_share,
    "one_over": _one_over,
    "hedged_part": _hedged_part,
    "hedged_one": _hedged_one,
    "after": lambda *words: words[-1],
}
"""What each rule makes of the values below it."""

RESULTS: Mapping[str, Callable[..., Any]] = {"bounded": _bounded, "compound": _compound}
