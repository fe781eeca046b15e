"""Two days named from today do not fall into one week.

Who writes that something happens today, Sunday, and something else tomorrow, Wednesday, has one of
the days wrong; so has a draft dated 9 October 2016, a Sunday, that calls today a Monday.

Decides: the weekday that today must be, going by each of the two, must be the same.
Silent when: only one day is named so, a day is named within a quotation, or the two stand far apart.

يومان يسميان من اليوم لا يقعان في أسبوع واحد.

يفحص: أن يكون اليوم، بحسب كل منهما، اليوم نفسه من الأسبوع: فإذا كان اليوم الأحد فغدا الاثنين.
يسكت إذا: لم يُسمَّ إلا يوم واحد، أو سُمي داخل اقتباس، أو تباعد الموضعان.
"""

from claimcheck import calendars
from claimcheck.core import CalledDay, Claim, Outcome, Rule, Severity, StatedDate, Verdict
from claimcheck.rules.mismatched_weekday import ARABIC, ENGLISH
from claimcheck.rules.words import told

BAD = (
    "قال المدير ⟦اليوم الأحد⟧ إن المعرض يُفتتح ⟦غدا الأربعاء⟧.",
    "The mayor said ⟦today, Tuesday⟧, that the pool had closed ⟦yesterday, Sunday⟧.",
)
GOOD = (
    "قال المدير اليوم الأحد إن المعرض يُفتتح غدا الاثنين.",
    "The mayor said today, Tuesday, that the pool had closed yesterday, Monday.",
)
WEEK = 7


def check(pair: CalledDay) -> Verdict:
    """Compare the weekdays that today would be."""
    weekdays = [_weekday(claim) for claim in pair.claims]
    first, second = ((weekday - away) % WEEK for weekday, away in zip(weekdays, pair.away, strict=True))
    step = f"{ENGLISH[first]} {'=' if first == second else '≠'} {ENGLISH[second]}"
    facts = (
        *told("one", pair.claims[0].quantity), *told("other", pair.claims[1].quantity),
        ("first_ar", ARABIC[first]), ("second_ar", ARABIC[second]),
        ("first_en", ENGLISH[first]), ("second_en", ENGLISH[second]),
    )  # fmt: skip
    return Verdict(Outcome.CONSISTENT if first == second else Outcome.CONTRADICTION, (step,), facts)


def _weekday(claim: Claim) -> int:
    stated = claim.quantity.value
    assert isinstance(stated, StatedDate)
    if stated.weekday is not None:
        return stated.weekday
    found = calendars.days(stated)
    return calendars.weekday(found.first) if found is not None else 0


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=CalledDay,
    check=check,
    severity=Severity.WARNING,
    message={
        "ar": "بحسب {one} يكون اليوم {first}، وبحسب {other} يكون {second}",
        "en": "By {one} today is a {first}, by {other} a {second}",
    },
    bad=BAD,
    good=GOOD,
)
