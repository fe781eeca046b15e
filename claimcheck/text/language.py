"""Which language a text is mainly in."""

import re

_ARABIC = re.compile("[\u0621-\u064a]")
_LATIN = re.compile("[A-Za-z]")
SAMPLE = 4_000
"""How many letters are looked at."""


def main_language(text: str) -> str:
    """`en` for a text that begins with at least twice as many Latin as Arabic letters, else `ar`."""
    sample = text[:SAMPLE]
    arabic, latin = len(_ARABIC.findall(sample)), len(_LATIN.findall(sample))
    return "en" if latin and latin >= 2 * arabic else "ar"
