"""Local time and GMT are apart by a difference that no country has.

Clocks differ by whole hours, a few by a half or three quarters; 15:42 here and 18:22 in GMT would
be two hours and forty minutes, which no country keeps, so a digit is wrong.

Decides: the difference, in either half of the day where the text does not say which, must be the
offset of some country.
Silent when: the times differ by a single minute more, as when 00:01 stands for midnight.

بين التوقيت المحلي وتوقيت غرينتش فرق لا يعرفه أي بلد.

يفحص: أن يكون الفرق من فروق البلدان، في أي من نصفي اليوم حيث لا يحدده النص.
يسكت إذا: زاد الفرق بدقيقة واحدة، كمن يكتب 00:01 لمنتصف الليل.
"""

from claimcheck.core import ClockTime, Outcome, Rule, SameMoment, Severity, Verdict
from claimcheck.rules.words import both, hours_and_minutes

BAD = (
    "رست الباخرة ⟦الساعة 15:42 بالتوقيت المحلي⟧ (⟦18:22 ت غ⟧).",
    "أقلعت الطائرة ⟦الساعة السابعة والربع صباحا⟧ (⟦04:05 بتوقيت غرينتش⟧).",
    "The ferry docked at ⟦15:42 local time⟧ (⟦18:22 GMT⟧).",
)
GOOD = (
    "رست الباخرة الساعة 15:42 بالتوقيت المحلي (18:42 ت غ).",
    "أقلعت الطائرة الساعة 03:00 بعد الظهر (14:00 ت غ).",
    "بدأت المباراة الساعة 20:15 بالتوقيت المحلي (14:45 بتوقيت غرينتش).",
    "The ferry docked at 15:42 local time (18:42 GMT).",
)

DAY = 24 * 60
HALF_DAY = 12 * 60
ODD_OFFSETS = (-570, -270, -210, -150, 210, 270, 330, 345, 390, 510, 525, 570, 630, 660, 690, 765, 825)
"""Offsets in minutes that are no whole hours: from the Marquesas over Newfoundland to the Chatham Islands."""
SLIP = 1
"""Minutes by which a time is rounded in one of its two forms."""


def check(moment: SameMoment) -> Verdict:
    """The difference between the clocks against the offsets that exist."""
    local, gmt = (claim.quantity.value for claim in moment.claims)
    if not (isinstance(local, ClockTime) and isinstance(gmt, ClockTime)):
        return Verdict(Outcome.UNDECIDED)
    gap = (local.hour - gmt.hour) * 60 + local.minute - gmt.minute
    span = DAY if local.is_settled and gmt.is_settled else HALF_DAY
    off = min(_distance(gap, offset, span) for offset in (*range(-12 * 60, 14 * 60 + 1, 60), *ODD_OFFSETS))
    step = f"{local} - {gmt} = {_text(gap)}"
    if off == 0:
        return Verdict(Outcome.CONSISTENT, (step,))
    outcome = Outcome.TENSION if off <= SLIP else Outcome.CONTRADICTION
    minutes = abs(_short_way(gap))
    facts = (
        ("local", str(local)),
        ("gmt", str(gmt)),
        *both("gap", lambda language: hours_and_minutes(minutes, language)),
    )
    return Verdict(outcome, (step,), facts)


def _distance(gap: int, offset: int, span: int) -> int:
    return min((gap - offset) % span, (offset - gap) % span)


def _short_way(gap: int) -> int:
    return (gap + HALF_DAY) % DAY - HALF_DAY


def _text(gap: int) -> str:
    """A difference as hours and minutes with its sign, the short way round."""
    gap = _short_way(gap)
    return f"{'-' if gap < 0 else '+'}{abs(gap) // 60}:{abs(gap) % 60:02d}"


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=SameMoment,
    check=check,
    severity=Severity.ERROR,
    message={
        "ar": "بين {local} محليا و{gmt} بتوقيت غرينتش فرق {gap}، ولا بلد له هذا الفرق",
        "en": "{local} local time and {gmt} GMT are {gap} apart, an offset that no country has",
    },
    bad=BAD,
    good=GOOD,
)
