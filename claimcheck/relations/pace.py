"""How often a figure recurs: a daily demand beside a monthly one is thirty times as large by the month."""

from fractions import Fraction

from claimcheck.core import Claim
from claimcheck.relations.mentions import Mention
from claimcheck.relations.ties import groups
from claimcheck.text.normalise import fold_word

DAYS = {"day": Fraction(1), "week": Fraction(7), "month": Fraction(30), "year": Fraction(365)}
"""Round: paces are compared to tell a day from a month, not to convert them."""


def written_pace(claim: Claim) -> str:
    """The period that a figure's own words name and its unit does not: 8,000 riyals a month; empty if none."""
    if "/" in claim.quantity.unit:
        return ""
    words = fold_word(claim.quantity.surface).lower().split()
    return groups("per ").get(words[-1], "") or groups("per ").get(" ".join(words[-2:]), "")


def pace_factor(mention: Mention, other: Mention) -> Fraction:
    """How much the other's pace is of the first's, if the sentences of both name one pace; else 1."""
    ours, theirs = _pace(mention), _pace(other)
    return DAYS[ours] / DAYS[theirs] if ours and theirs else Fraction(1)


def _pace(mention: Mention) -> str:
    """The one pace that a figure's own words or those around it name; empty if they name none, or two."""
    written = written_pace(mention.claim)
    if written:
        return written
    names = [name for name in DAYS if f"!{name}" in mention.near]
    return names[0] if len(names) == 1 else ""
