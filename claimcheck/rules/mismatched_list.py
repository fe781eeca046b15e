"""A number of people and the names that follow it are not as many.

Who writes `the three directors are` and names four has miscounted, or forgot to.

Decides: the names of a list that is told to its end are as many as the number before it.
Silent when: the list has no clear end, a name may be two, or the number is a bound or rounded.
"""

from claimcheck.core import NamedList, Outcome, Rule, Severity, Verdict
from claimcheck.rules.amounts import shown
from claimcheck.rules.words import either

BAD = (
    "غاب عن الجلسة ⟦أربعة قضاة⟧ هم: سامي حداد، ليلى مراد، وعمر صالح.",
    "The ⟦four judges⟧ are Adam Smith, Rosa Blum and Omar Saleh.",
    "⟦Three other lawyers⟧, Bert Roy and Lina Haddad, left the firm.",
)
GOOD = (
    "غاب عن الجلسة ثلاثة قضاة هم: سامي حداد، ليلى مراد، وعمر صالح.",
    "The three judges are Adam Smith, Rosa Blum and Omar Saleh.",
    "Two other lawyers, Bert Roy and Lina Haddad, left the firm.",
)


def check(named: NamedList) -> Verdict:
    """Whether there are as many names as were counted."""
    number = named.claims[0].quantity.number
    if number is None:
        return Verdict(Outcome.UNDECIDED)
    fits = number == len(named.names)
    names = [name.strip(" .") for name in named.names]
    listed = either("names", "، ".join(names), ", ".join(names))
    facts = (("stated", shown(number)), ("found", str(len(names))), *listed)
    step = f"{len(names)} {'=' if fits else '≠'} {shown(number)}"
    return Verdict(Outcome.CONSISTENT if fits else Outcome.CONTRADICTION, (step,), facts)


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=NamedList,
    check=check,
    severity=Severity.ERROR,
    message={
        "ar": "العدد المذكور {stated}، والأسماء {found}: {names}",
        "en": "The text counts {stated}, but names {found}: {names}",
    },
    bad=BAD,
    good=GOOD,
)
