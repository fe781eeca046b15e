"""Duals that only what stands around them tells: كلا الفريقين, الطائرتان, فريقي الهلال والأهلي.

The genitive dual is written like many plurals (المنفذين), the dual before a noun like an adjective or
like mine (محلي, كتابي). What is in doubt is not read.
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
REACH = 30


class Dual(Enum):
    """What shows that a word is a dual."""

    BOTH = "both"
    DEFINITE = "definite"
    SEEMING = "seeming"
    PAIR = "pair"


def is_meant(dual: Dual, text: str, start: int, end: int) -> bool:
    """Whether the folded words from `start` to `end` speak of two things."""
    words = text[start:end].split(" ")
    match dual:
        case Dual.BOTH:
            return words[-1].endswith(("ين", "ان"))
        case Dual.DEFINITE:
            return not _describes(text, start) and _is_clear(words[-1], text, end)
        case Dual.SEEMING:
            return words[0][-3:] == words[-1][-3:] and _is_adjective(words[-1]) and not _describes(text, start)
        case Dual.PAIR:
            return _TWO_NAMES.match(text, end) is not None


def _is_adjective(word: str) -> bool:
    return len(word) >= SHORTEST or word.endswith(("يتين", "يتان"))


def _describes(text: str, start: int) -> bool:
    """Whether a word may belong to the definite one before it: البلدين الصديقين, الجيش والشرطة الأفغانيان."""
    return _DEFINITE.search(text, max(0, start - REACH), start) is not None


def _is_clear(word: str, text: str, end: int) -> bool:
    if not word.endswith("ن"):  # الصوتي is no dual of صوت: none before a noun is definite
        return False
    return _PARTICIPLE.match(word) is None or _RELATIVE.match(text, end) is not None
