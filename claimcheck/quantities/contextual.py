"""Words that state a number only where what stands around them tells: الطائرتان, فريقي الهلال والأهلي, ضعف العدد.

The genitive dual is written like many plurals (المنفذين), the dual before a noun like an adjective or
like mine (محلي, كتابي); ضعف is weakness too. What is in doubt is not read.
"""

import re
from enum import Enum

_DEFINITE = re.compile(r"(?<!\w)[وف]?(?:[بك]?ال|لل)\w+ $")
_RELATIVE = re.compile(r" الل(?:ذ|ت)[يا]ن\b")
_LETTER = "[\u0621-\u064a]"
_WEEKDAY = "ال(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه)|السبت"
_TWO_NAMES = re.compile(rf" (?!{_WEEKDAY})ال{_LETTER}+(?<!يه)(?: ال{_LETTER}+)? وال{_LETTER}+(?!\w)")
"""Two definite names joined, قطاعي الصحة والتعليم; a weekday says when: اجتماع برلماني الخميس."""
SHORTEST = 7
"""How many letters the adjective of an unknown dual has, if it is none in ي: مارتين is a name."""
_PARTICIPLE = re.compile("(?:[بك]?ال|لل)م.*[^ت]ين$")
"""A masculine form that may as well be a plural: المنفذين."""
_REACHES = re.compile(r"(?<!\w)[وف]?(?:[يت]?بلغت?|[يت](?:عادل|ساوي|وازي)|دفعت?) (?:\w+ )?$")
_AMOUNT = re.compile(r" (?:ما|العدد|المبلغ|السعر|الرقم|المده|الكميه)(?!\w)")
"""What is doubled, where weakness is not said of it."""
_BY = re.compile(r"(?<!\w)(?:بمقدار|بنحو|بواقع|او|اي|ما يعادل|ما يوازي) $")
REACH = 30


class Form(Enum):
    """What the word is, and so what must stand around it."""

    BOTH = "both"
    DEFINITE = "definite"
    SEEMING = "seeming"
    PAIR = "pair"
    DOUBLE = "double"
    SHARE = "share"


def is_meant(form: Form, text: str, start: int, end: int) -> bool:
    """Whether the folded words from `start` to `end` state the number that they may."""
    words = text[start:end].split(" ")
    match form:
        case Form.BOTH:
            return words[-1].endswith(("ين", "ان"))
        case Form.DEFINITE:
            return not _describes(text, start) and _is_clear(words[-1], text, end)
        case Form.SEEMING:
            return words[0][-3:] == words[-1][-3:] and _is_adjective(words[-1]) and not _describes(text, start)
        case Form.PAIR:
            return _TWO_NAMES.match(text, end) is not None
        case Form.DOUBLE:
            return _AMOUNT.match(text, end) is not None or _stands_after(_REACHES, text, start)
        case Form.SHARE:
            is_led = len(words) > 1 or _stands_after(_BY, text, start)  # نحو الربع, بمقدار النصف
            return is_led and not text.startswith(" ال", end)


def _is_adjective(word: str) -> bool:
    return len(word) >= SHORTEST or word.endswith(("يتين", "يتان"))


def _describes(text: str, start: int) -> bool:
    """Whether a word may belong to the definite one before it: البلدين الصديقين, الجيش والشرطة الأفغانيان."""
    return _stands_after(_DEFINITE, text, start)


def _stands_after(before: re.Pattern[str], text: str, start: int) -> bool:
    return before.search(text, max(0, start - REACH), start) is not None


def _is_clear(word: str, text: str, end: int) -> bool:
    if not word.endswith("ن"):  # الصوتي is no dual of صوت: none before a noun is definite
        return False
    return _PARTICIPLE.match(word) is None or _RELATIVE.match(text, end) is not None
