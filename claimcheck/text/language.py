"""Which language a text is mainly in."""

import re

_ARABIC = re.compile("[\u0621-\u064a]")
_LATIN = re.compile("[A-Za-z]")
SAMPLE = 4_000
"""How many letters are looked at."""


def main_language(text: str) -> str:
    """`ar` for a text with more Arabic than Latin letters at its beginning, else `en`."""
    sample = text[:SAMPLE]
    arabic = len(_ARABIC.findall(sample))
    return "ar" if arabic and arabic >= len(_LATIN.findall(sample)) / 2 else "en"
