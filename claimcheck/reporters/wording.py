"""Wording: the few words that the console puts around the rules' own messages, in both languages."""

from collections.abc import Mapping

from claimcheck.core import Outcome
from claimcheck.reporters import direction

MARKS: Mapping[Outcome, str] = {
    Outcome.CONSISTENT: "✓",
    Outcome.TENSION: "~",
    Outcome.CONTRADICTION: "✗",
    Outcome.UNDECIDED: "?",
}

_WORDS: Mapping[str, Mapping[str, str]] = {
    "ar": {
        "help": "اقتراح: هل المقصود {}؟",
        "tie": "وجه المقارنة: {}",
        "rule": "شرح القاعدة: {}",
        "unread": "لم يُقرأ: {}",
        "fault": "تعطلت القاعدة {}: {}",
        "none": "لا أخطاء",
        "comma": "، ",
        "whole": "الكل",
        "part": "جزء",
        "share": "نسبة",
        "group": "المجموعة",
        "stated": "القيمة",
        "restated": "القيمة نفسها",
        "from": "من",
        "to": "إلى",
        "amount": "مقدار التغير",
        "percent": "نسبة التغير",
        "first": "الأول",
        "second": "الثاني",
        "factor": "عامل",
        "product": "الناتج",
        "ranked": "في الترتيب",
        "date": "تاريخ",
        "start": "البداية",
        "end": "النهاية",
        "duration": "المدة",
        "local": "التوقيت المحلي",
        "GMT": "غرينتش",
        "score": "النتيجة",
        "restatement": "قيمة بصيغتين",
        "exchange": "مبلغ بعملتين",
        "complement": "نسب تكمل الكل",
        "part-whole": "كل وأجزاؤه",
        "small-group": "نسبة من مجموعة صغيرة",
        "change": "تغير",
        "repeat": "تكرار",
        "ordered": "ترتيب",
        "named-date": "تاريخ",
        "same-day": "يوم بتقويمين",
        "elapsed": "مدة بين وقتين",
        "same-moment": "لحظة بتوقيتين",
        "result": "نتيجة مباراة",
    },
    "en": {
        "help": "help: did you mean {}?",
        "tie": "tied by: {}",
        "rule": "rule: {}",
        "unread": "unread: {}",
        "fault": "rule {} crashed: {}",
        "none": "no findings",
        "comma": ", ",
        "part-whole": "part and whole",
        "small-group": "small group",
        "named-date": "date",
        "same-day": "same day",
        "same-moment": "same moment",
    },
}

# One, two, three to ten, eleven to ninety-nine, then round hundreds.
_COUNTED_AR: Mapping[str, tuple[str, str, str, str, str]] = {
    "error": ("خطأ واحد", "خطآن", "{} أخطاء", "{} خطأً", "{} خطأ"),
    "warning": ("تحذير واحد", "تحذيران", "{} تحذيرات", "{} تحذيرًا", "{} تحذير"),
    "info": ("ملاحظة واحدة", "ملاحظتان", "{} ملاحظات", "{} ملاحظة", "{} ملاحظة"),
    "comparison": ("مقارنة واحدة", "مقارنتان", "{} مقارنات", "{} مقارنة", "{} مقارنة"),
    "unread": ("عدد واحد لم يُقرأ", "عددان لم يُقرآ", "{} أعداد لم تُقرأ", "{} عددًا لم يُقرأ", "{} عدد لم يُقرأ"),
    "fault": ("قاعدة معطلة", "قاعدتان معطلتان", "{} قواعد معطلة", "{} قاعدة معطلة", "{} قاعدة معطلة"),
}
_COUNTED_EN: Mapping[str, tuple[str, str]] = {
    "error": ("1 error", "{} errors"),
    "warning": ("1 warning", "{} warnings"),
    "info": ("1 note", "{} notes"),
    "comparison": ("1 comparison", "{} comparisons"),
    "unread": ("1 number unread", "{} numbers unread"),
    "fault": ("1 rule crashed", "{} rules crashed"),
}


def word(name: str, language: str) -> str:
    """A role, a relation or a word of the console's own; the name itself where there is no other."""
    return _WORDS[language].get(name, name)


def sentence(name: str, language: str, *parts: str) -> str:
    """A sentence of the console's own around parts of the draft or of a report."""
    kept = (direction.phrase(direction.harmless(part)) for part in parts)
    return direction.spoken(_WORDS[language][name].format(*kept), language)


def counted(number: int, name: str, language: str) -> str:
    """So many of something, as the language counts them."""
    if language == "en":
        return _COUNTED_EN[name][number != 1].format(number)
    one, two, few, many, round_number = _COUNTED_AR[name]
    if number in {1, 2}:
        return (one, two)[number - 1]
    rest = number % 100
    return (few if 3 <= rest <= 10 else many if rest > 10 else round_number).format(number)
