"""Wording: the few words that the console puts around the rules' own messages, in both languages."""

import re
from collections.abc import Mapping
from functools import lru_cache

from claimcheck.core import Outcome
from claimcheck.reporters import direction
from claimcheck.reporters.tie_words import TIES
from claimcheck.text.normalise import fold_word
from claimcheck.text.stems import stem

_WORD = re.compile(r"[^\W\d_]+")

MARKS: Mapping[Outcome, str] = {
    Outcome.CONSISTENT: "✓",
    Outcome.TENSION: "~",
    Outcome.CONTRADICTION: "✗",
    Outcome.UNDECIDED: "?",
}

_WORDS: Mapping[str, Mapping[str, str]] = {
    "ar": {
        "help": "اقتراح: هل المقصود {}؟",
        "tie": "ما يجمعها: {}",
        "text": "المسودة",
        "against": "النص الآخر",
        "in-text": "{} (المسودة)",
        "in-against": "{} (النص الآخر)",
        "error": "خطأ",
        "warning": "تحذير",
        "info": "ملاحظة",
        "reported": "مما تنبه إليه:",
        "silent": "ومما لا تعترض عليه:",
        "rule": "للشرح: {}",
        "unread": "لم يُقرأ: {}",
        "fault": "تعطل {}: {}",
        "none": "لا أخطاء",
        "comma": "، ",
        "whole": "الكل",
        "part": "الجزء",
        "share": "النسبة",
        "group": "المجموعة",
        "stated": "القيمة",
        "restated": "وتُعاد",
        "from": "من",
        "to": "إلى",
        "amount": "مقدار التغير",
        "percent": "نسبة التغير",
        "first": "الأول",
        "second": "الثاني",
        "factor": "عامل",
        "product": "الناتج",
        "ranked": "طرف المدى",
        "range": "المدة",
        "date": "التاريخ",
        "start": "البداية",
        "end": "النهاية",
        "duration": "المدة",
        "local": "التوقيت المحلي",
        "GMT": "غرينتش",
        "score": "النتيجة",
        "restatement": "قيمة بوحدتين",
        "exchange": "مبلغ بعملتين",
        "complement": "نسب الكل الواحد",
        "part-whole": "الكل وأجزاؤه",
        "small-group": "نسبة من مجموعة صغيرة",
        "proportion": "جزآن وحصتاهما من كل واحد",
        "change": "تغير",
        "repeat": "واقعة مكررة",
        "ordered": "مدى",
        "outranked": "رقم يفوق رقما",
        "sequel": "تاريخان متتاليان",
        "placed-date": "تاريخ ويوم المسودة",
        "larger": "الأكبر",
        "smaller": "الأصغر",
        "earlier": "الأسبق",
        "later": "اللاحق",
        "named-date": "تاريخ",
        "same-day": "يوم بتقويمين",
        "elapsed": "مدة بين وقتين",
        "date-range": "من تاريخ إلى تاريخ",
        "same-moment": "لحظة بتوقيتين",
        "result": "نتيجة مباراة",
        "scaled": "كلمة المقدار",
        "listed": "عدد وقائمته",
        "count": "العدد",
        "chain": "سلسلة أرقام",
    },
    "en": {
        "help": "help: did you mean {}?",
        "tie": "tied by: {}",
        "text": "draft",
        "against": "other text",
        "in-text": "{} (draft)",
        "in-against": "{} (other text)",
        "reported": "Reported:",
        "silent": "Silent:",
        "rule": "rule: {}",
        "unread": "unread: {}",
        "fault": "{} crashed: {}",
        "none": "no findings",
        "comma": ", ",
        "restatement": "one value in two units",
        "exchange": "one sum in two currencies",
        "complement": "shares of one whole",
        "part-whole": "whole and parts",
        "share": "share",
        "small-group": "share of a small group",
        "proportion": "two parts and their shares of one whole",
        "change": "change",
        "repeat": "one fact twice",
        "product": "product",
        "ordered": "range",
        "outranked": "one figure above another",
        "sequel": "one date after another",
        "placed-date": "a date and the day of the draft",
        "named-date": "date",
        "elapsed": "time from start to end",
        "date-range": "from date to date",
        "result": "score of a match",
        "scaled": "scale word",
        "listed": "a number and its list",
        "count": "count",
        "chain": "chain of figures",
        "same-day": "one day in two calendars",
        "same-moment": "one moment on two clocks",
        "ranked": "end of the range",
    },
}

# One, two, three to ten, eleven to ninety-nine, then round hundreds.
_COUNTED_AR: Mapping[str, tuple[str, str, str, str, str]] = {
    "error": ("خطأ واحد", "خطآن", "{} أخطاء", "{} خطأً", "{} خطأ"),
    "warning": ("تحذير واحد", "تحذيران", "{} تحذيرات", "{} تحذيرًا", "{} تحذير"),
    "info": ("ملاحظة واحدة", "ملاحظتان", "{} ملاحظات", "{} ملاحظة", "{} ملاحظة"),
    "comparison": ("مقارنة واحدة", "مقارنتان", "{} مقارنات", "{} مقارنة", "{} مقارنة"),
    "unread": ("عدد واحد لم يُقرأ", "عددان لم يُقرآ", "{} أعداد لم تُقرأ", "{} عددًا لم يُقرأ", "{} عدد لم يُقرأ"),
    "fault": ("عطل واحد", "عطلان", "{} أعطال", "{} عطلا", "{} عطل"),
}
_COUNTED_EN: Mapping[str, tuple[str, str]] = {
    "error": ("1 error", "{} errors"),
    "warning": ("1 warning", "{} warnings"),
    "info": ("1 note", "{} notes"),
    "comparison": ("1 comparison", "{} comparisons"),
    "unread": ("1 number unread", "{} numbers unread"),
    "fault": ("1 crash", "{} crashes"),
}


def word(name: str, language: str) -> str:
    """A role, a relation or a word of the console's own; the name itself where there is no other."""
    return _WORDS[language].get(name, name)


def tie(why: str, language: str, text: str) -> str:
    """What ties claims together; stems after the key become the words of the text again."""
    key, _, stems = why.partition(": ")
    worded = TIES.get(key, (key, key))[language == "en"]
    if "{}" not in worded:
        return worded
    words = _by_stem(text)
    shared = (words.get(each, each) for each in stems.split(", "))
    return worded.format((_WORDS[language]["comma"]).join(shared))


@lru_cache(maxsize=4)
def _by_stem(text: str) -> Mapping[str, str]:
    """The shortest word of a text for each stem."""
    found: dict[str, str] = {}
    for word in sorted(set(_WORD.findall(text)), key=lambda each: (len(each), each), reverse=True):
        found[stem(fold_word(word).lower())] = word
    return found


def sentence(name: str, language: str, *parts: str) -> str:
    """A sentence of the console's own around parts of the draft or of a report."""
    kept = (direction.phrase(direction.harmless(part)) for part in parts)
    return direction.spoken(_WORDS[language][name].format(*kept), language)


def counted(number: int, name: str, language: str) -> str:
    """So many of something, as the language counts them."""
    if language == "en":
        return _COUNTED_EN[name][number != 1].format(number)
    one, two, few, many, round_number = _COUNTED_AR[name]
    if number == 0:
        return f"لا {few.removeprefix('{} ')}"
    if number in {1, 2}:
        return (one, two)[number - 1]
    rest = number % 100
    return (few if 3 <= rest <= 10 else many if rest > 10 else round_number).format(number)
