"""One fact is stated twice, with two figures.

A headline says 724 million and the story 742: one of them was mistyped. The words around both
are the same, nothing else in the story explains the difference, and one stroke of a key would.

Decides: the two figures must agree within rounding; bounds and hedges make the room they make.
Two texts that are compared are judged alike, and need no such stroke.
Silent when: the figures differ in year, event or status, other figures add up to the headline's,
or the wording differs more than a repetition would.
"""

from claimcheck.core import Outcome, Quantity, Repeat, Rule, Severity, Verdict
from claimcheck.core.likeness import are_one, shown

BAD = (
    "الميناء يستقبل ⟦724 سفينة⟧ خلال الموسم\n\nاستقبل الميناء ⟦742 سفينة⟧ خلال الموسم، بحسب إدارته.",
    "البلدية تزرع ⟦3150 شجرة⟧ في الحدائق العامة\n\nزرعت البلدية ⟦3510 شجرة⟧ في الحدائق العامة خلال أسبوع.",
    "Port receives ⟦724 ships⟧ over the season\n\nThe port received ⟦742 ships⟧ over the season, it said.",
)
GOOD = (
    "الميناء يستقبل 724 سفينة خلال الموسم\n\nاستقبل الميناء 724 سفينة خلال الموسم، بحسب إدارته.",
    "الميناء يستقبل 700 سفينة خلال الموسم\n\nاستقبل الميناء 724 سفينة خلال الموسم، بحسب إدارته.",
    "Port receives 724 ships over the season\n\nThe port received 724 ships over the season, it said.",
)


def check(pair: Repeat) -> Verdict:
    """The two figures must be able to be one."""
    first, second = (claim.quantity for claim in pair.claims)
    facts = (("first", first.surface), ("second", second.surface))
    if pair.tie.is_sure and _is_excluded(first, second):
        return Verdict(Outcome.TENSION, (f"{first.surface} ≠ {second.surface}",), facts, Severity.WARNING)
    if are_one(first, second):
        return Verdict(Outcome.CONSISTENT, (f"{shown(first)} ~ {shown(second)}",), facts)
    return Verdict(Outcome.CONTRADICTION, (f"{shown(first)} ≠ {shown(second)}",), facts)


def _is_excluded(first: Quantity, second: Quantity) -> bool:
    """n here and more than n there: rounding would allow it, the words do not."""
    if first.number is None or first.number != second.number or first.stated is None or second.stated is None:
        return False
    return first.stated.is_point != second.stated.is_point and not first.stated.meets(second.stated)


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=Repeat,
    check=check,
    severity=Severity.ERROR,
    message={
        "ar": "الواقعة نفسها برقمين مختلفين: «{first}» و«{second}».",
        "en": "One fact, two figures: {first} and {second}.",
    },
    bad=BAD,
    good=GOOD,
)
