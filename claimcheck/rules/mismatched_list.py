"""A list names more people or things, or fewer, than the text has just counted.

Five cities are announced and three are named, the three directors are four: one was left out, or the
count has slipped.

Decides: the count must lie between the fewest and the most that the list can be read as.
Silent when: the list is open (among them, such as) or has no clear end, holds figures of its own, or
describes rather than names; when a name may be two, or the number is a bound or rounded.

القائمة تسمي من الناس أو الأشياء أكثر مما عدّه النص قبلها، أو أقل.

يفحص: أن يقع العدد بين أقل ما تُقرأ به القائمة وأكثره.
يسكت إذا: كانت القائمة مفتوحة (من بينهم، مثل) أو لا نهاية واضحة لها، أو حوت أرقاما، أو وصفت ولم تسمِّ؛ أو كان الاسم
يحتمل اثنين، أو كان العدد حدا أو تقريبا.
"""

from claimcheck.core import Listed, Outcome, Rule, Severity, Verdict
from claimcheck.core.wording import short
from claimcheck.rules.words import Facts, either, told

BAD = (
    "تشمل الجولة ⟦5 مدن⟧ هي عنابة ووهران وتلمسان.",
    "وافقت اللجنة على ⟦أربعة مواقع⟧ هي: قرطاج، ودقة، وصبراتة.",
    "غاب عن الجلسة ⟦أربعة قضاة⟧ هم: سامي حداد، ليلى مراد، وعمر صالح.",
    "The tour takes in ⟦five cities⟧: Oran, Annaba and Tlemcen.",
    "The ⟦four judges⟧ are Adam Smith, Rosa Blum and Omar Saleh.",
    "⟦Three other lawyers⟧, Bert Roy and Lina Haddad, left the firm.",
)
GOOD = (
    "تشمل الجولة 3 مدن هي عنابة ووهران وتلمسان.",
    "تشمل الجولة 5 مدن بينها عنابة ووهران وتلمسان.",
    "غاب عن الجلسة ثلاثة قضاة هم: سامي حداد، ليلى مراد، وعمر صالح.",
    "The tour takes in three cities: Oran, Annaba and Tlemcen.",
    "The three judges are Adam Smith, Rosa Blum and Omar Saleh.",
    "Two other lawyers, Bert Roy and Lina Haddad, left the firm.",
)


def check(listed: Listed) -> Verdict:
    """Whether the count is one that the list allows."""
    number = listed.claims[0].quantity.number
    if number is None:
        return Verdict(Outcome.UNDECIDED)
    fits = listed.least <= number and (listed.most is None or number <= listed.most)
    step = f"{short(number)} {'=' if fits else '≠'} {_span(listed)}"
    facts = (*told("count", listed.claims[0].quantity), *_found(listed))
    return Verdict(Outcome.CONSISTENT if fits else Outcome.CONTRADICTION, (step,), facts)


def _span(listed: Listed) -> str:
    """How many the list names: one number, or the fewest and the most."""
    if listed.most == listed.least:
        return str(listed.least)
    return f"{listed.least} … {'∞' if listed.most is None else listed.most}"


def _found(listed: Listed) -> Facts:
    """How many the list names, and who they are, in words."""
    if listed.most is None:
        return either("found", f"{listed.least} على الأقل", f"at least {listed.least}")
    names = [name.strip(" .") for name in listed.names]
    arabic, english = (f": {sign.join(names)}" if names else "" for sign in ("، ", ", "))
    if listed.most == listed.least:
        return either("found", f"{listed.least}{arabic}", f"{listed.least}{english}")
    if listed.most == listed.least + 1:
        ends = f"{listed.least} أو {listed.most}", f"{listed.least} or {listed.most}"
    else:
        ends = f"بين {listed.least} و{listed.most}", f"{listed.least} to {listed.most}"
    return either("found", f"{ends[0]}{arabic}", f"{ends[1]}{english}")


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=Listed,
    check=check,
    severity=Severity.WARNING,
    message={
        "ar": "النص يعدّ {count}، والقائمة تسمي {found}",
        "en": "The text counts {count}, but the list names {found}",
    },
    bad=BAD,
    good=GOOD,
)
