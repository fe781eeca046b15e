"""Figures that agree two by two cannot all be true together.

A bus carries 62 people, more than 30 of them tourists, the other 20 pupils: that may be. But if the
tourists are 20 men and 15 women, the three lists make 55 of the 62.

Decides: from the fewest claims that several relations tie together, one figure after the other is
worked out as an interval; the last must meet what the text says of it.
Silent when: one relation alone already fails, some reading, rounding or hedge makes room, or a
relation that the proof needs is neither sure nor likely.

أرقام تتفق اثنين اثنين، ولا تصح كلها معا.

يفحص: يُحسب من أقل عدد من الأرقام التي تربطها عدة علاقات رقم بعد رقم، ويجب أن يلتقي آخرها بما يقوله النص.
يسكت إذا: كانت علاقة واحدة وحدها لا تصح، أو كان في قراءة أو تقريب متسع، أو كانت علاقة يحتاجها البرهان غير أكيدة
ولا مرجحة.
"""

from claimcheck.core import Interval, Outcome, Rule, Severity, Verdict
from claimcheck.core.chain import Chain, Step
from claimcheck.core.slips import mend
from claimcheck.core.wording import rounded
from claimcheck.rules.words import Facts, both, range_of, told
from claimcheck.rules.worked import clash, line

BAD = (
    "تقل الحافلة ⟦62 شخصا⟧، هم أكثر من 30 سائحا (⟦20 رجلا⟧ و⟦15 امرأة⟧) و⟦20 تلميذا⟧.",
    "حضر ⟦40%⟧ من ⟦150 عضوا⟧، أي نحو 60 عضوا (⟦34 رجلا⟧ و⟦36 امرأة⟧).",
    "The bus carried ⟦62 people⟧: more than 30 tourists (⟦20 men⟧ and ⟦15 women⟧) and ⟦20 pupils⟧.",
)
GOOD = (
    "تقل الحافلة 55 شخصا، هم 35 سائحا (20 رجلا و15 امرأة) و20 تلميذا.",
    "حضر 40% من 150 عضوا، أي نحو 60 عضوا (33 رجلا و27 امرأة).",
    "The bus carried 62 people: about 40 tourists (22 men and 20 women) and 20 pupils.",
)


def check(chain: Chain) -> Verdict:
    """Show the work; that it fails was proven when the chain was found."""
    *before, last = chain.steps
    lines = [line(step) for step in before if len(step.known) > 2 or line(step).count("=")]
    steps = (*dict.fromkeys(lines), *clash(last))
    _, suggestion = mend([(claim.quantity, room) for claim, room in chain.meant])
    return Verdict(Outcome.CONTRADICTION, steps, _facts(last), suggestion=suggestion)


def _facts(last: Step) -> Facts:
    """What the figures make, and what the text says instead."""
    claim, room, found = last.figure.claim, last.known[last.at], last.made
    if found.is_point and found.low is not None and room.low is not None:
        found = Interval.point(rounded(found.low, room.low))
    quantity = None if claim is None else claim.quantity
    unit = "" if quantity is None or quantity.noun else quantity.unit.replace("percent", "%")
    said = both("stated", lambda language: range_of(room, language)) if quantity is None else told("stated", quantity)
    return (*both("found", lambda language: range_of(found, language, unit)), *said)


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=Chain,
    check=check,
    severity=Severity.ERROR,
    message={
        "ar": "لا تصح هذه الأرقام معا: حاصلها {found}، والنص يقول {stated}",
        "en": "These figures cannot all be true: together they make {found}, but the text says {stated}",
    },
    bad=BAD,
    good=GOOD,
)
