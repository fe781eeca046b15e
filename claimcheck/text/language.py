"""Which language a text is mainly in."""

import re

_ARABIC = re.compile("[\u0621-\u064a]+")
_LETTERS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_NO_LETTERS = bytes(set(range(256)).difference(_LETTERS))
_FOREIGN = {
    "ar": re.compile(
        r"^[^\u0621-\u064a\n]*[A-Za-z]{2}[^\u0621-\u064a\n]*[A-Za-z]{2}[^\u0621-\u064a\n]*$", re.MULTILINE
    ),
    "en": re.compile(r"^.*[\u0621-\u064a]{2}.*$", re.MULTILINE),
}
"""For each language, lines that are in the other one."""
FEWEST = 4
"""So many letters a line in Latin letters has at least."""
_OTHER = {"ar": "en", "en": "ar"}
_DIGIT = re.compile("[0-9]")
SAMPLE = 4_000
"""How many letters are looked at."""


def main_language(text: str) -> str:
    """`en` for a text that begins with at least twice as many Latin as Arabic letters, else `ar`."""
    sample = text[:SAMPLE]
    latin = _latin(sample)
    arabic = 0
    for run in _ARABIC.finditer(sample):  # in Arabic text the first words settle it
        arabic += run.end() - run.start()
        if 2 * arabic > latin:
            return "ar"
    return "en" if latin else "ar"


def _latin(text: str) -> int:
    """How many Latin letters a text has; in bytes they are counted five times as fast as by a pattern."""
    return len(text.encode("ascii", "ignore").translate(None, _NO_LETTERS))


def parts(text: str, main: str) -> tuple[tuple[str, str], ...]:
    """Each language of a folded text with all lines of the other blanked out, every offset kept.

    Nearly always that is one language with the text as it is.
    """
    if main == "ar" and _latin(text) < FEWEST:
        return ((main, text),)
    foreign = [match for match in _FOREIGN[main].finditer(text) if _DIGIT.search(match.group())]
    if not foreign:
        return ((main, text),)
    own, other, at = [], [], 0
    for match in foreign:
        own += [text[at : match.start()], " " * len(match.group())]
        other += ["\n" * (match.start() - at), match.group()]
        at = match.end()
    return (main, "".join([*own, text[at:]])), (_OTHER[main], "".join([*other, "\n" * (len(text) - at)]))
