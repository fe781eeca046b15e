"""Spells whole numbers in Arabic words as grammars teach it, independently of the program.

Written from the rules of school grammar (polarity of 3 to 10, the duals, the accusative after 11 to
99), never from the word lists of the program, so that a mistake there cannot hide here.
"""

from dataclasses import dataclass

LIMIT = 10**18
"""The first number that has no words here."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a writer spells: the choices that Arabic leaves."""

    counts_feminine: bool = False
    """The counted noun is feminine: ثلاث, not ثلاثة."""
    is_oblique: bool = False
    """Genitive or accusative: عشرين and مئتين, not عشرون and مئتان."""
    hundred: str = "مئة"
    """مئة or مائة."""
    joins_hundreds: bool = True
    """ثلاثمئة in one word, not ثلاث مئة."""
    marks_accusative: bool = True
    """خمسون ألفا, not خمسون ألف."""
    billion: str = "مليار"
    """مليار or بليون."""
    keeps_nun: bool = False
    """ألفان رجل, as is often seen, in place of the construct dual ألفا رجل (before scale words)."""
    eight: str = "ثماني"
    """The feminine eight before another word: ثماني or ثمان."""


_DIGITS = ("", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع")
_TENS = ("", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع")


def spell(number: int, style: Style) -> str:
    """The number in words."""
    if number == 0:
        return "صفر"
    if not 0 < number < LIMIT:
        raise ValueError(f"no words for {number}")
    parts = []
    for power, names in reversed(list(enumerate(_scales(style), start=1))):
        count = number // 1000**power % 1000
        if count:
            parts.append(_scaled(count, names, style))
    if number % 1000:
        parts.append(_group(number % 1000, style, is_feminine=style.counts_feminine))
    return " و".join(parts)


@dataclass(frozen=True, slots=True)
class _Scale:
    singular: str
    accusative: str
    plural: str
    stem: str


def _scales(style: Style) -> tuple[_Scale, ...]:
    billions = "مليارات" if style.billion == "مليار" else "بلايين"
    return (
        _Scale("ألف", "ألفا", "آلاف", "ألف"),
        _Scale("مليون", "مليونا", "ملايين", "مليون"),
        _Scale(style.billion, f"{style.billion}ا", billions, style.billion),
        _Scale("تريليون", "تريليونا", "تريليونات", "تريليون"),
        _Scale("كوادريليون", "كوادريليونا", "كوادريليونات", "كوادريليون"),
    )


def _scaled(count: int, scale: _Scale, style: Style) -> str:
    """So many thousands, millions …: alone, dual, plural or singular as the last two digits have it."""
    if count == 1:
        return scale.singular
    if count == 2:
        return _dual(scale.stem, style)
    words = _group(count, style, is_feminine=False, is_before_noun=True)
    return f"{words} {_counted(count % 100, scale, style)}"


def _counted(last_two: int, scale: _Scale, style: Style) -> str:
    if 3 <= last_two <= 10:
        return scale.plural
    return scale.accusative if last_two >= 11 and style.marks_accusative else scale.singular


def _group(number: int, style: Style, *, is_feminine: bool, is_before_noun: bool = False) -> str:
    """One to 999."""
    hundreds, rest = divmod(number, 100)
    parts = []
    if hundreds:
        parts.append(_hundreds(hundreds, style, is_construct=is_before_noun and not rest))
    if rest:
        parts.append(_below_hundred(rest, style, is_feminine=is_feminine))
    return " و".join(parts)


def _hundreds(count: int, style: Style, *, is_construct: bool) -> str:
    if count == 1:
        return style.hundred
    if count == 2:
        return _dual(f"{style.hundred[:-1]}ت", style, is_construct=is_construct and not style.keeps_nun)
    digit = style.eight if count == 8 else _DIGITS[count]
    return f"{digit}{'' if style.joins_hundreds else ' '}{style.hundred}"


def _dual(stem: str, style: Style, *, is_construct: bool = False) -> str:
    return stem + ("ي" if style.is_oblique else "ا") + ("" if is_construct else "ن")


def _below_hundred(number: int, style: Style, *, is_feminine: bool) -> str:
    tens, units = divmod(number, 10)
    if number == 10:
        return "عشر" if is_feminine else "عشرة"
    if tens == 0:
        return _unit(units, style, is_feminine=is_feminine)
    if tens == 1:
        return _teen(units, style, is_feminine=is_feminine)
    ten = _TENS[tens] + ("ين" if style.is_oblique else "ون")
    return f"{_unit(units, style, is_feminine=is_feminine)} و{ten}" if units else ten


def _unit(units: int, style: Style, *, is_feminine: bool) -> str:
    if units == 1:
        return "واحدة" if is_feminine else "واحد"
    if units == 2:
        return _dual("اثنت" if is_feminine else "اثن", style)
    if units == 8:
        return style.eight if is_feminine else "ثمانية"
    return _DIGITS[units] + ("" if is_feminine else "ة")


def _teen(units: int, style: Style, *, is_feminine: bool) -> str:
    ten = "عشرة" if is_feminine else "عشر"
    if units == 1:
        return f"{'إحدى' if is_feminine else 'أحد'} {ten}"
    if units == 2:
        return f"{_dual('اثنت' if is_feminine else 'اثن', style, is_construct=True)} {ten}"
    return f"{_unit(units, style, is_feminine=is_feminine)} {ten}"
