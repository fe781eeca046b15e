"""A list names more things, or fewer, than the text has just counted.

Five cities are announced and three are named: one was left out, or the count has slipped.

Decides: the count must lie between the fewest and the most things that the list can be read as.
Silent when: the list is open (among them, such as), holds figures of its own, or describes rather
than names. People are the matter of mismatched-list.
"""

from claimcheck.core import Listed, Outcome, Rule, Severity, Verdict
from claimcheck.core.wording import short
from claimcheck.rules.words import either, told

BAD = (
    "تشمل الجولة ⟦5 مدن⟧ هي عنابة ووهران وتلمسان.",
    "وافقت اللجنة على ⟦أربعة مواقع⟧ هي: قرطاج، ودقة، وصبراتة.",
    "The tour takes in ⟦five cities⟧: Oran, Annaba and Tlemcen.",
)
GOOD = (
    "تشمل الجولة 3 مدن هي عنابة ووهران وتلمسان.",
    "تشمل الجولة 5 مدن بينها عنابة ووهران وتلمسان.",
    "The tour takes in three cities: Oran, Annaba and Tlemcen.",
)


def check(named: Listed) -> Verdict:
    """The count must be one that the list allows."""
    number = named.claims[0].quantity.number
    if number is None:
        return Verdict(Outcome.UNDECIDED)
    most = "∞" if named.most is None else str(named.most)
    names = most if most == str(named.least) else f"{named.least} … {most}"
    several = either("names", names.replace("…", "إلى"), names.replace("…", "to"))
    if named.most is None:
        several = either("names", f"{named.least} على الأقل", f"at least {named.least}")
    facts = (*told("count", named.claims[0].quantity), *several)
    if number < named.least or (named.most is not None and number > named.most):
        return Verdict(Outcome.CONTRADICTION, (f"{short(number)} ≠ {names}",), facts)
    return Verdict(Outcome.CONSISTENT, (f"{short(number)} = {names}",), facts)


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=Listed,
    check=check,
    severity=Severity.WARNING,
    message={
        "ar": "النص يعدّ {count}، والقائمة تسمي {names}",
        "en": "The text counts {count}, but the list names {names}",
    },
    bad=BAD,
    good=GOOD,
)
