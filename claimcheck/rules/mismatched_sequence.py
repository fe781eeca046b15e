"""What the text puts first has the later year.

Nobody graduates in 1987 before emigrating in 1978: two digits have changed places.

Decides: the year that the words put first must not come after the other.
Silent when: a date has no year, or no word says which of the two came first.
"""

from claimcheck.core import Outcome, Rule, Sequel, Severity, StatedDate, Verdict
from claimcheck.rules.words import both, stated_date

BAD = (
    "درس الهندسة في حلب وتخرج ⟦عام 1987⟧ قبل أن يهاجر إلى كندا ⟦عام 1978⟧.",
    "She left the party in ⟦2016⟧, before she founded her own in ⟦2009⟧.",
)
GOOD = (
    "درس الهندسة في حلب وتخرج عام 1978 قبل أن يهاجر إلى كندا عام 1987.",
    "عاد إلى حلب عام 1996 بعد أن درس في كندا منذ عام 1987.",
    "She left the party in 2009, before she founded her own in 2016.",
)


def check(pair: Sequel) -> Verdict:
    """Compare the two years, and the months and days that both name."""
    first, second = (claim.quantity.value for claim in pair.claims)
    if not isinstance(first, StatedDate) or not isinstance(second, StatedDate):
        return Verdict(Outcome.UNDECIDED)
    one, other = _parts(first), _parts(second)
    shared = min(len(one), len(other))
    facts = (
        *both("first", lambda language: stated_date(first, language)),
        *both("second", lambda language: stated_date(second, language)),
    )
    if one[:shared] <= other[:shared]:
        return Verdict(Outcome.CONSISTENT, (f"{first} ≤ {second}",), facts)
    return Verdict(Outcome.CONTRADICTION, (f"{first} > {second}",), facts)


def _parts(stated: StatedDate) -> tuple[int, ...]:
    """Year, month and day as far as they are named without doubt."""
    if stated.year is None or stated.month is None or len(set(stated.months)) > 1:
        return () if stated.year is None else (stated.year,)
    return (stated.year, stated.month) if stated.day is None else (stated.year, stated.month, stated.day)


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
