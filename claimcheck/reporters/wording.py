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

TIES: Mapping[str, tuple[str, str]] = {
    "brackets": ("القوسان", "brackets"),
    "the place that is kept": ("المركز الذي حوفظ عليه", "the place that is kept"),
    "beside the same figure": ("الرقم الذي بجانبهما", "the same figure beside both"),
    "told in the list too": ("المذكور في القائمة أيضا", "told in the list too"),
    "that is": ("«أي»", "“that is”"),
    "equal to": ("«ما يعادل»", "“equal to”"),
    "or": ("«أو»", "“or”"),
    "same words": ("كلمات مشتركة: {}", "words in common: {}"),
    "same event": ("حدث واحد", "one event"),
    "two texts": ("نصان عن حدث واحد", "two texts on one event"),
    "two texts, word for word": ("جملة واحدة في النصين", "one sentence in both texts"),
    "one date": ("تاريخ واحد", "one date"),
    "one date, its year from the draft's day": (
        "تاريخ واحد، سنته من تاريخ المسودة",
        "one date, its year taken from the draft's own day",
    ),
    "one day in two calendars": ("يوم واحد بتقويمين", "one day in two calendars"),
    "two calendars side by side": ("تاريخان متجاوران بتقويمين", "two calendars side by side"),
    "one moment on two clocks": ("لحظة واحدة بتوقيتين", "one moment on two clocks"),
    "both ends of one range": ("طرفا مدة واحدة", "both ends of one range"),
    "from one date to the other": ("من تاريخ إلى تاريخ", "from one date to the other"),
    "from, to and for": ("البداية والنهاية والمدة", "start, end and length"),
    "one ranked after the other": ("ترتيب الواحد بعد الآخر", "one ranked after the other"),
    "said to be above": ("قيل إنه أعلى", "said to be above"),
    "a level and the peak before it": ("مستوى والقمة أو القاع قبله", "a level and the peak or trough before it"),
    "a majority against the rest": ("أغلبية مقابل الباقين", "a majority against the rest"),
    "ages of parent and child": ("عمرا الوالد والولد", "ages of parent and child"),
    "a move from rank to rank": ("انتقال من مرتبة إلى مرتبة", "a move from rank to rank"),
    "the score of a half and the final one": (
        "نتيجة الشوط والنتيجة النهائية",
        "the score of a half and the final one",
    ),
    "a record and the one before": ("رقم قياسي وما قبله", "a record and the one before"),
    "what began and what ended it": ("بداية الأمر ونهايته", "what began and what ended it"),
    "years and how long it was": ("السنوات وما بينها", "the years and how long it was"),
    "a beginning and its anniversary": ("البداية وذكراها", "a beginning and its anniversary"),
    "told as past, and another as still to come": ("ما مضى وما لم يأت بعد", "one told as past, one as still to come"),
    "time since a year": ("ما مضى منذ سنة", "the time since a year"),
    "a record in so long and since a date": ("رقم قياسي ومدته وتاريخه", "a record, its length and its date"),
    "the first months and their dates": ("الأشهر الأولى وتاريخاها", "the first months and their dates"),
    "told one after the other": ("حدثان يرويان على التوالي", "told one after the other"),
    "one year after the other": ("سنة بعد سنة", "one year after the other"),
    "before or after the day of the draft": ("قبل يوم المسودة أو بعده", "before or after the day of the draft"),
    "two dates and what lasted between them": ("تاريخان وما دام بينهما", "two dates and what lasted between them"),
    "a birth and an age": ("سنة الميلاد والعمر", "a year of birth and an age"),
    "a sentence and what it was changed to": ("حكم وما عُدّل إليه", "a sentence and what it was changed to"),
    "between and": ("«بين … و…»", "“between … and …”"),
    "change in one clause": ("تغير في جملة واحدة", "one change in one clause"),
    "a level and the one before": ("مستوى وما كان قبله", "a level and the one before"),
    "so many times another": ("أضعاف رقم آخر", "so many times another"),
    "share of a whole": ("نسبة من كل", "share of a whole"),
    "fall of a whole": ("انخفاض بنسبة من كل", "fall by a share of the whole"),
    "all shares of one whole": ("كل حصص الكل الواحد", "all shares of one whole"),
    "what was lost and what is left": ("المفقود والباقي", "what was lost and what is left"),
    "list in lines": ("قائمة في أسطر", "list in lines"),
    "parts that divide the whole for good": ("أجزاء ينقسم إليها الكل دائما", "parts that always divide the whole"),
    "complete list": ("قائمة كاملة", "complete list"),
    "words and figures": ("العدد نفسه كتابة ورقما", "one number in words and in figures"),
    "list of parts": ("قائمة الأجزاء", "list of parts"),
    "one match of cricket": ("مباراة كريكت واحدة", "one match of cricket"),
    "so many of so many": ("كذا من أصل كذا", "so many of so many"),
    "total after its parts": ("المجموع بعد أجزائه", "total after its parts"),
    "ranked parts of one whole": ("أجزاء مرتبة من كل واحد", "ranked parts of one whole"),
    "parts and whole in different sentences": (
        "الأجزاء في جملة والكل في أخرى",
        "parts and whole in different sentences",
    ),
    "those on board": ("من كانوا على المتن", "those on board"),
    "one of them and the others": ("واحد منهم والآخرون", "one of them and the others"),
    "a total and one stretch of it": ("حصيلة كلية وجزء من مدتها", "a total and one stretch of it"),
    "the headline gives a part as the whole": (
        "العنوان يورد الجزء مكان الكل",
        "the headline gives a part as the whole",
    ),
    "two shares of one base": ("نسبتان من أساس واحد", "two shares of one base"),
    "a margin and the two it parts": ("الفارق وطرفاه", "a margin and the two it parts"),
    "part of what an earlier sentence counts": ("جزء مما عدته جملة سابقة", "part of what an earlier sentence counts"),
    "outcomes that shut each other out": ("نتائج لا تجتمع", "outcomes that shut each other out"),
    "people studied, and some of them": ("من شملتهم الدراسة وبعضهم", "people studied, and some of them"),
    "killed, injured, and both together": ("القتلى والجرحى ومجموعهم", "killed, injured, and both together"),
    "made definite": ("العدد نفسه معرَّفا", "the same count, made definite"),
    "counted, then named": ("عدد ثم أسماء", "counted, then named"),
    "part and the rest": ("جزء والباقي", "a part and the rest"),
    "parts told one after the other": ("أجزاء على ترتيبها", "parts told one after the other"),
    "levels in two sentences": ("مستويان في جملتين متتاليتين", "levels in two sentences"),
    "told again where it is described": ("ذُكر ثانية في وصف صاحبه", "told again where it is described"),
    "told again with the article": ("ذُكر ثانية معرّفا", "told again with the article"),
    "figures that make up the total": ("أرقام تؤلف المجموع", "figures that make up the total"),
    "part, whole and share": ("الجزء والكل والنسبة", "part, whole and share"),
    "seats of one house": ("مقاعد مجلس واحد", "seats of one house"),
    "shares of rivals": ("حصص متنافسين من كل واحد", "shares of rivals"),
    "said and denied": ("نسبة من يقولون ومن لا يقولون", "those who do and those who do not"),
    "list beside its whole": ("قائمة بعد كلها", "list beside its whole"),
    "one pace by two times": ("وتيرة واحدة بزمنين", "one pace by two times"),
    "the share told again": ("النسبة نفسها مرة أخرى", "the share told again"),
    "the same words of both": ("كلمات واحدة بعد النسبتين", "the same words of both"),
    "rate of those who did": ("نسبة من فعلوا من الكل", "the rate of those who did"),
    "percentage of a counted group": ("نسبة من مجموعة معدودة", "percentage of a counted group"),
    "so much a time, over so long": ("المبلغ في المدة الواحدة وعدد المدد", "so much a time, for so long"),
    "so far at such a pace": ("المسافة والسرعة والوقت", "distance, speed and time"),
    "so much for each": ("نصيب الواحد وعدد الآحاد", "so much for each, and how many"),
    "length and width": ("الطول والعرض والمساحة", "length, width and area"),
    "score and its word": ("النتيجة ووصفها", "the score and the word for it"),
    "score in words and in figures": ("النتيجة كلاما ورقما", "the score in words and in figures"),
    "score of a series": ("نتيجة سلسلة مباريات", "score of a series"),
    "same digits, other scale": ("الأرقام نفسها بمقدار آخر", "same digits, another scale"),
    "parts of one whole in several places": ("أجزاء من كل واحد في عدة مواضع", "parts of one whole in several places"),
    "several relations together": ("عدة علاقات تشترك في أرقامها", "several relations that share their figures"),
    "thousands of thousands": ("آلاف الآلاف", "thousands of thousands"),
}
"""What ties claims together: every key of `Tie.why`, in Arabic and in English; {} holds words of the text."""

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
