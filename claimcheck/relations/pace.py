"""How often a figure recurs: a daily demand beside a monthly one is thirty times as large by the month."""

from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise

from claimcheck.core import Claim, Item
from claimcheck.relations.mentions import Mention
from claimcheck.text.normalise import fold_word
from claimcheck.text.ties import forms, groups, words

DAYS = {"day": Fraction(1), "week": Fraction(7), "month": Fraction(30), "year": Fraction(365)}
"""Round: paces are compared to tell a day from a month, not to convert them."""
PER = " / "
"""What stands in a unit before the time, or the thing, that a figure is for one of."""
FOR_THE = "لل"
"""How the Arabic noun begins that a price is for one of."""


@lru_cache(maxsize=512)  # many finders ask
def written_pace(claim: Claim) -> str:
    """The period that a figure's own words name and its unit does not: 8,000 riyals a month; empty if none."""
    if "/" in claim.quantity.unit:
        return ""
    told = fold_word(claim.quantity.surface).lower().split()
    return groups("per ").get(told[-1], "") or groups("per ").get(" ".join(told[-2:]), "")


def unit_time(claim: Claim) -> str:
    """The time that a figure's unit or its own words name."""
    return claim.quantity.unit.partition(PER)[2] or written_pace(claim)


def told_each(claim: Claim) -> str:
    """What a figure's own words say that it is for one of: a share, per head, للسهم; empty if they name nothing."""
    told = fold_word(claim.quantity.surface).lower().split()[1:]
    led = [word for before, word in pairwise(told) if before in forms("for each one")]
    return led[-1] if led else next((word for word in told[-1:] if word.startswith(FOR_THE)), "")


def recurs(items: Sequence[Item], at: int) -> bool:
    """Whether a figure is told to come again: 3% a year, 100 dinars each year, 10% twice."""
    claim = items[at]
    following = [_last_word(item) for item in items[at + 1 : at + 3]]
    if following:
        paces = groups("per ")
        if following[0] in paces or " ".join(following) in paces or following[0] in words("once more"):
            return True
    return isinstance(claim, Claim) and bool(written_pace(claim))


def _last_word(item: Item) -> str:
    said = fold_word(item.quantity.surface) if isinstance(item, Claim) else item.word
    return said.lower().rpartition(" ")[2]


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
