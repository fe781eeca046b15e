"""Direction: how Arabic and figures share a line that a terminal reorders."""

import re

from claimcheck.text.language import main_language

_RIGHT_TO_LEFT, _LEFT_TO_RIGHT, _BY_FIRST_LETTER, _END = "\u2067", "\u2066", "\u2068", "\u2069"
_ARABIC = re.compile(r"[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f\u08a0-\u08c9\ufb50-\ufdff\ufe70-\ufefc]")

# Signs that would act on the terminal instead of standing in the line: control characters, and the
# embeddings and isolates whose other half may lie outside of an excerpt.
_UNSAFE = {code: "\ufffd" for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\t\n\r\x85"}
_UNSAFE |= dict.fromkeys((0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029), " ")
_UNSAFE |= dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), "")


def harmless(text: str) -> str:
    """A piece of a draft without what would upset a terminal or the line around it."""
    return text.translate(_UNSAFE)


def line(text: str) -> str:
    """A whole line, to be read from the right if it is mainly Arabic."""
    return f"{_RIGHT_TO_LEFT}{text}{_END}" if main_language(text) == "ar" else text


def phrase(text: str) -> str:
    """A phrase inside a line, kept together; plain where nothing in it is Arabic."""
    return f"{_BY_FIRST_LETTER}{text}{_END}" if _ARABIC.search(text) else text


def spoken(text: str, language: str) -> str:
    """Words of the tool's own, to be read as their language is."""
    return f"{_RIGHT_TO_LEFT}{text}{_END}" if language == "ar" else text


def arithmetic(text: str, language: str) -> str:
    """Arithmetic, from left to right even among Arabic words."""
    return f"{_LEFT_TO_RIGHT}{text}{_END}" if language == "ar" or _ARABIC.search(text) else text
