"""A draft and the text it is compared with give one fact two figures.

An earlier story, a source or an agency wire says 12 dead in the same words in which the draft
says 21: either something happened in between, or one of the two is wrong.

Decides: figures that stand in much the same words of two texts must agree within rounding; "more
than ten" does not agree with ten where the sentences are otherwise the same.
Silent when: the other text has the figure elsewhere, the events, years or status differ, or the
wording is not close enough.
"""

from claimcheck.core import Outcome, Quantity, Repeat, Rule, Severity, Verdict
from claimcheck.core.likeness import are_one, shown

BAD = ()
GOOD = (
    "قتل 12 شخصا في انهيار مبنى وسط المدينة.",
    "Twelve people died when a building collapsed downtown.",
)


def check(pair: Repeat) -> Verdict:
    """The two texts must be able to mean one figure."""
    documents = {claim.document for claim in pair.claims}
    first, second = (claim.quantity for claim in pair.claims)
    if len(documents) < 2:
        return Verdict(Outcome.UNDECIDED)
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
        "ar": "النص والمصدر مختلفان: «{first}» هنا و«{second}» هناك.",
        "en": "The text and its source differ: {first} here, {second} there.",
    },
    bad=BAD,
    good=GOOD,
)
