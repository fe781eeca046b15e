"""What the text puts first has the later year.

Nobody graduates in 1987 before emigrating in 1978: two digits have changed places.

Decides: the year that the words put first must not come after the other, and no period is compared with itself.
Silent when: only one has a year, or no word says which of the two came first: a story may look back.

ما يضعه النص أولا سنته هي المتأخرة.

يفحص: ألا تأتي السنة التي تقدمها الكلمات بعد الأخرى، وألا تقارن مدة بنفسها.
يسكت إذا: لم تُذكر إلا سنة واحدة، أو لم تقل كلمة أيهما السابق، فقد تلتفت القصة إلى الوراء.
"""

from claimcheck.core import Outcome, Rule, Sequel, Severity, StatedDate, Verdict
from claimcheck.rules.dates import stated_date
from claimcheck.rules.words import both, told

BAD = (
    "درس الهندسة في حلب وتخرج ⟦عام 1987⟧ قبل أن يهاجر إلى كندا ⟦عام 1978⟧.",
    "She left the party in ⟦2016⟧, before she founded her own in ⟦2009⟧.",
    "نمت أرباح المصرف في ⟦الربع الأول من 2019⟧ بنسبة 6% مقارنة بالفترة نفسها من ⟦عام 2019⟧.",
)
GOOD = (
    "درس الهندسة في حلب وتخرج عام 1978 قبل أن يهاجر إلى كندا عام 1987.",
    "عاد إلى حلب عام 1996 بعد أن درس في كندا منذ عام 1987.",
    "She left the party in 2009, before she founded her own in 2016.",
    "نمت أرباح المصرف في الربع الأول من 2019 بنسبة 6% مقارنة بالفترة نفسها من عام 2018.",
)
ITSELF = {"ar": "نفسه", "en": "itself"}
"""What is said of a time that the text compares with the same time."""


def check(pair: Sequel) -> Verdict:
    """Compare the two years, and the months and days that both name."""
    first, second = (claim.quantity.value for claim in pair.claims)
    if not isinstance(first, StatedDate) or not isinstance(second, StatedDate):
        return _ranks(pair)
    has_years = first.year is not None and second.year is not None
    one, other = _parts(first, has_years=has_years), _parts(second, has_years=has_years)
    shared, surface = min(len(one), len(other)), " ".join(claim.quantity.surface for claim in pair.claims)
    facts = (
        *both("first", lambda language: stated_date(first, language, surface)),
        *both("second", lambda language: stated_date(second, language, surface)),
    )
    if not shared or (one[:shared] > other[:shared] and not pair.tie.is_sure):
        return Verdict(Outcome.UNDECIDED)
    if pair.is_strict and one[:shared] == other[:shared]:
        itself = tuple((name, f"{value} {ITSELF[name[-2:]]}") for name, value in facts[2:])
        return Verdict(Outcome.CONTRADICTION, (f"{first.in_digits} = {second.in_digits}",), facts[:2] + itself)
    if one[:shared] <= other[:shared]:
        return Verdict(Outcome.CONSISTENT, (f"{first.in_digits} ≤ {second.in_digits}",), facts)
    return Verdict(Outcome.CONTRADICTION, (f"{first.in_digits} > {second.in_digits}",), facts)


def _ranks(pair: Sequel) -> Verdict:
    """Compare two places in one row: the minutes of a match."""
    one, other = (claim.quantity for claim in pair.claims)
    if one.number is None or other.number is None:
        return Verdict(Outcome.UNDECIDED)
    facts = (*told("first", one), *told("second", other))
    is_kept = one.number < other.number or (one.number == other.number and not pair.is_strict)
    sign = "≤" if is_kept else "=" if one.number == other.number else ">"
    return Verdict(
        Outcome.CONSISTENT if is_kept else Outcome.CONTRADICTION, (f"{one.number} {sign} {other.number}",), facts
    )


def _parts(stated: StatedDate, *, has_years: bool) -> tuple[int, ...]:
    """Year, month and day as far as they are named without doubt."""
    month = stated.month if len(set(stated.months)) == 1 else None
    parts = ((stated.year or 0,) if has_years else ()) + ((month,) if month is not None else ())
    return (*parts, stated.day) if month is not None and stated.day is not None else parts


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=Sequel,
    check=check,
    severity=Severity.WARNING,
    message={
        "ar": "النص يضع {first} قبل {second}",
        "en": "The text puts {first} before {second}",
    },
    bad=BAD,
    good=GOOD,
)
