"""Fold letters, digits and marks, and keep the way back.

Letters that writers of Arabic exchange freely become one (alef forms, ى and ي, ة and ه), digits of
any script become ASCII, every space becomes a plain one, and marks that are not read (harakat,
tatweel, bidi and zero-width controls) disappear.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from claimcheck.core import OffsetMap

ALEF, YA = "\u0621", "\u064a"
"""The first and the last of the Arabic letters that a folded text has."""
_FREQUENT = (("أ", "ا"), ("إ", "ا"), ("آ", "ا"), ("ى", "ي"), ("ة", "ه"))
_BLANKS = "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_LINES = "\v\f\r\x85\u2028\u2029"
_SIGNS = ("٪﹪％⁒−–‑‐﹣－—“”„«»’‘´`⁄∕٭", '%%%%------\u2014"""""\'\'\'\'//*')
_ZEROS = (0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xBE6, 0xE50, 0xFF10)
_DIGITS = {chr(zero + digit): str(digit) for zero in _ZEROS for digit in range(10)}
_RARE = {
    **dict(zip("ٱیکہھ", "ايكهه", strict=True)),
    **dict(zip(*_SIGNS, strict=True)),
    **dict.fromkeys(_BLANKS, " "),
    **dict.fromkeys(_LINES, "\n"),
    **_DIGITS,
}
_IS_RARE = re.compile(f"[{re.escape(''.join(_RARE))}]")

_DROPPED = (
    "\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
    "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
)
_UNREAD = re.compile(f"[{_DROPPED}]+")
_VOWELS = re.compile("[\u0640\u064b-\u065f\u0670]*")
_FIFTH = "(?<=[خسعت]\u064f)(?=[مبسش][\u064b-\u0652]*[سعر](?:[\u064b-\u0652]|\\b))"
"""The vowel that alone tells خُمس, a fifth, from خمس, five; so سُبع, تُسع, عُشر. It is kept, as LONG."""
LONG = "وو"
"""What no other word is written with: with one letter تُسع would be توسع, grew wide."""
_FORMS = "\ufb50-\ufdff\ufe70-\ufefc\uff21-\uff5a"
_SPECIAL = re.compile(f"[{_DROPPED}{_FORMS}](?:({_FIFTH})|(?<=[{_DROPPED}])[{_DROPPED}]+)?")
"""A run of unread marks, or one presentation form. One set of both comes first, so that the search can skip letters."""


class Folded(Struct, frozen=True):
    """A folded text and the map back to the text as given."""

    text: str
    offsets: OffsetMap


def fold(text: str) -> Folded:
    """Fold a text; lone surrogates and other oddities pass through unchanged."""
    if _SPECIAL.search(text) is None:
        return Folded(_plain(text), OffsetMap())
    pieces, folded, original, vowels = [], [0], [0], [0]
    at = length = 0
    for match in _SPECIAL.finditer(text):
        start, end = match.span()
        pieces.append(text[at:start])
        length += start - at
        at = end
        expansion, marks = _read(match.group())
        for letter in expansion if match[1] is None else LONG:
            pieces.append(letter)
            folded.append(length)
            original.append(start)
            vowels.append(0)
            length += 1
        folded.append(length)
        original.append(at)
        vowels.append(marks)
    pieces.append(text[at:])
    return Folded(_plain("".join(pieces)), OffsetMap(*_risen(folded, original, vowels)))


def _plain(text: str) -> str:
    """Letter for letter; replacing the frequent ones first is ten times as fast as one `str.translate` of all."""
    for letter, plain in _FREQUENT:
        text = text.replace(letter, plain)
    return _IS_RARE.sub(lambda match: _RARE[match.group()], text)


def lowered(word: str) -> str:
    """A folded word in small letters; Arabic has no others, and is not asked."""
    return word if ALEF <= word[-1:] <= YA else word.lower()


@lru_cache(maxsize=65536)
def fold_word(word: str) -> str:
    """Fold a single word or phrase, as lexicon files need it."""
    return fold(word).text


@lru_cache(maxsize=4096)
def _read(special: str) -> tuple[str, int]:
    """What a presentation form stands for, and how many marks at the beginning of a run are on the letter before it."""
    if "\ufb50" <= special[0] <= "\uff5a" and special[0] != "\ufeff":
        return _UNREAD.sub("", unicodedata.normalize("NFKC", special)).strip(" "), 0
    match = _VOWELS.match(special)
    return "", match.end() if match else 0


def _risen(folded: list[int], *columns: list[int]) -> Iterator[tuple[int, ...]]:
    """The columns without the break points that a later one at the same folded offset replaces."""
    keep = [i for i in range(len(folded)) if i + 1 == len(folded) or folded[i + 1] > folded[i]]
    return (tuple(column[i] for i in keep) for column in (folded, *columns))
