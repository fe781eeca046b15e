"""Two clocks are apart by a difference that they do not have.

Clocks differ by whole hours, a few by a half or three quarters; 15:42 here and 18:22 in GMT would
be two hours and forty minutes, which no country keeps, so a digit is wrong. Clocks of places that
are named differ as these do: Mecca is three hours ahead of GMT all the year.

Decides: the difference, in either half of the day where the text does not say which, must be the
offset of some country; for named places one they have had since 1970, in summer or in winter.
Warns when: the clocks of named places are off by one hour, as where London's summer time is called GMT.
Silent when: the times differ by a single minute more, as when 00:01 stands for midnight.

بين الساعتين فرق لا يعرفه أي بلد، أو لا يعرفه المكان المذكور.

يفحص: أن يكون الفرق من فروق البلدان، في أي من نصفي اليوم حيث لا يحدده النص؛ وللأماكن المسماة أن يكون مما عرفته منذ 1970
صيفا أو شتاء.
ينبه إذا: كان الخطأ في ساعتي مكانين مسميين ساعة واحدة، كمن يسمي توقيت لندن الصيفي توقيت غرينتش.
يسكت إذا: زاد الفرق بدقيقة واحدة، كمن يكتب 00:01 لمنتصف الليل.
"""

from collections.abc import Collection

from msgspec.structs import replace

from claimcheck import zones
from claimcheck.core import Claim, ClockTime, Outcome, Rule, SameMoment, Severity, Verdict
from claimcheck.rules.words import both, either, hours_and_minutes, is_in, quoted

BAD = (
    "رست الباخرة ⟦الساعة 15:42 بالتوقيت المحلي⟧ (⟦18:22 ت غ⟧).",
    "أقلعت الطائرة ⟦الساعة السابعة والربع صباحا⟧ (⟦04:05 بتوقيت غرينتش⟧).",
    "يبدأ البث ⟦الساعة 21:00 بتوقيت مكة المكرمة⟧ (⟦16:00 بتوقيت غرينتش⟧).",
    "يبدأ الحفل ⟦الساعة 20:30 بتوقيت بغداد⟧ (⟦18:30 بتوقيت أبوظبي⟧).",
    "The ferry docked at ⟦15:42 local time⟧ (⟦18:22 GMT⟧).",
)
GOOD = (
    "رست الباخرة الساعة 15:42 بالتوقيت المحلي (18:42 ت غ).",
    "أقلعت الطائرة الساعة 03:00 بعد الظهر (14:00 ت غ).",
    "بدأت المباراة الساعة 20:15 بالتوقيت المحلي (14:45 بتوقيت غرينتش).",
    "يبدأ البث الساعة 21:00 بتوقيت مكة المكرمة (18:00 بتوقيت غرينتش).",
    "تقام المباراة الساعة 20:00 بتوقيت القاهرة (17:00 بتوقيت غرينتش).",
    "يبدأ الحفل الساعة 20:30 بتوقيت بغداد (21:30 بتوقيت أبوظبي).",
    "The ferry docked at 15:42 local time (18:42 GMT).",
)

DAY = 24 * 60
HALF_DAY = 12 * 60
ODD_OFFSETS = (-570, -270, -210, -150, 210, 270, 330, 345, 390, 510, 525, 570, 630, 660, 690, 765, 825)
"""Offsets in minutes that are no whole hours: from the Marquesas over Newfoundland to the Chatham Islands."""
OFFSETS = (*range(-12 * 60, 14 * 60 + 1, 60), *ODD_OFFSETS)
SUMMER = 60
"""Minutes that the clocks are put on in summer."""
SLIP = 1
"""Minutes by which a time is rounded in one of its two forms."""
PLACES = {
    "ar": {"UTC": "بتوقيت غرينتش", "local": "محليا", None: "محليا"},
    "en": {"UTC": "GMT", "local": "local time", None: "local time"},
}
NOWHERE = ("ولا بلد له هذا الفرق", "an offset that no country has")
THERE = ("والفرق المعروف {}", "but these clocks are {} apart")
TOGETHER = ("والساعتان في الواقع واحدة", "but these clocks show the same time")
OR = (" أو ", " or ")


def check(moment: SameMoment) -> Verdict:
    """The difference between the clocks against the offsets that exist."""
    local, gmt = (claim.quantity.value for claim in moment.claims)
    if not (isinstance(local, ClockTime) and isinstance(gmt, ClockTime)):
        return Verdict(Outcome.UNDECIDED)
    gap = (local.hour - gmt.hour) * 60 + local.minute - gmt.minute
    span = DAY if local.is_settled and gmt.is_settled else HALF_DAY
    known = _known(local.zone, gmt.zone)
    off = min(_distance(gap, offset, span) for offset in known or OFFSETS)
    step = _step(local, gmt, _short_way(gap, span))
    if off == 0:
        return Verdict(Outcome.CONSISTENT, (step,))
    outcome = Outcome.TENSION if off <= SLIP else Outcome.CONTRADICTION
    minutes = abs(_short_way(gap, span))
    facts = (
        *both("local", lambda language: _said(moment.claims[0], language)),
        *both("gmt", lambda language: _said(moment.claims[1], language)),
        *both("gap", lambda language: hours_and_minutes(minutes, language)),
        *(either("known", *NOWHERE) if known is None else both("known", lambda language: _there(known, language))),
    )
    return Verdict(outcome, (step,), facts, Severity.WARNING if off == SUMMER and known is not None else None)


def _known(first: str | None, second: str | None) -> Collection[int] | None:
    """The differences in minutes that the clocks of two named places may have; GMT counts as a place."""
    named = [zone for zone in (first, second) if zone is not None and ("/" in zone or zone == "UTC")]
    return zones.gaps(named[0], named[1]) if len(named) == 2 else None


def _said(claim: Claim, language: str) -> str:
    time, surface = claim.quantity.value, claim.quantity.surface
    assert isinstance(time, ClockTime)
    place = PLACES[language].get(time.zone)
    if place is None:
        return quoted(surface, language) if is_in(language, surface) else _at(time)
    return f"{time} {place}"


def _at(time: ClockTime) -> str:
    """A time in a place that the other language names: 21:00 in Riyadh."""
    return f"{time} in {(time.zone or '').rpartition('/')[2].replace('_', ' ')}"


def _there(known: Collection[int], language: str) -> str:
    """The differences that there are: three hours, or two."""
    found = [hours_and_minutes(gap, language) for gap in sorted({abs(gap) for gap in known} - {0})]
    at = ("ar", "en").index(language)
    return THERE[at].format(OR[at].join(found)) if found else TOGETHER[at]


def _distance(gap: int, offset: int, span: int) -> int:
    return min((gap - offset) % span, (offset - gap) % span)


def _short_way(gap: int, span: int) -> int:
    return (gap + span // 2) % span - span // 2


def _step(local: ClockTime, gmt: ClockTime, gap: int) -> str:
    """The subtraction, in that half of the day which makes the difference small."""
    if not local.is_settled and gmt.is_settled:
        local = replace(local, hour=(gmt.hour * 60 + gmt.minute + gap) // 60 % 24)
    if local.is_settled and not gmt.is_settled:
        gmt = replace(gmt, hour=(local.hour * 60 + local.minute - gap) // 60 % 24)
    return f"{local} - {gmt} = {_text(gap)}"


def _text(gap: int) -> str:
    """A difference as hours and minutes with its sign."""
    return f"{'-' if gap < 0 else '+'}{abs(gap) // 60}:{abs(gap) % 60:02d}"


RULE = Rule(
    module=__name__,
    doc=__doc__,
    on=SameMoment,
    check=check,
    severity=Severity.ERROR,
    message={
        "ar": "بين {local} و{gmt} فرق {gap}، {known}",
        "en": "{local} and {gmt} are {gap} apart, {known}",
    },
    bad=BAD,
    good=GOOD,
)
