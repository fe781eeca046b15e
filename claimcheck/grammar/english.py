"""How English writes words and figures: what cuts its text into pieces, and what a figure can be."""

import re
from collections.abc import Iterator
from fractions import Fraction

from claimcheck.grammar.lexicon import Sense

CLASSES = frozenset({"YEAR", "ROUND_YEAR", "OLD_YEAR", "ORDINAL_FIGURE", "FEET_INCHES"})
"""The classes of figures that only English has."""

POWER = re.compile(r"[0-9.]+(?:[eE][+-]?[0-9]+|\s?[x×]\s?10[\^-][+-]?[0-9]+|(?:\s?[x×]\s?[0-9]+)?\^[+-]?[0-9]+)")
"""A number written with a power: 1.3x10^6, 2e-5, 2^10."""
GROUPS = re.compile("[0-9]{1,3}(?:'[0-9]{3})+")
"""A number with its thousands apart as the Swiss write it: 12'500."""
LONGEST = 40
"""How many characters a figure can have that means a number."""
COUNTED = re.compile(
    r"(?!(?:was|has|his|its|this|us|is|as|does|yes|thus|perhaps|always|sometimes|towards|besides|across|plus|less|times|says)$)"
    r"[a-z]{3,}(?<![sui])s"
)
"""An unknown word that a number right before it can count: a plural in small letters."""


def figure_senses(piece: str) -> Iterator[Sense]:
    """What a piece with digits can be; nothing for versions and addresses (1.2.3)."""
    if len(piece) > LONGEST:
        yield Sense("FIGURE", piece)
    elif "/" in piece:
        yield Sense("FRACTION_SIGN", Fraction(int(piece[0]), int(piece[2])))
    elif piece[-1].isalpha():
        if piece.endswith(("st", "nd", "rd", "th")):
            yield Sense("ORDINAL_FIGURE", "".join(filter(str.isdigit, piece)))
    elif "'" in piece and not GROUPS.fullmatch(piece):
        yield Sense("FEET_INCHES", piece)
    elif piece.isdigit():
        yield from _whole(piece)
    elif ("-" in piece or any(map(str.isalpha, piece))) and not POWER.fullmatch(piece):
        return
    elif piece.count(".") < 2 or re.fullmatch(r"[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?", piece):
        yield Sense("FIGURE", piece)
        if re.fullmatch(r"[0-2]?[0-9]\.[0-5][0-9]", piece):
            yield Sense("CLOCK", piece)


def _whole(digits: str) -> Iterator[Sense]:
    """A whole number; four digits may be a year, and some are hardly anything else."""
    if len(digits) != 4:
        yield Sense("D2" if len(digits) <= 2 else "INT", digits)
        return
    number = int(digits)
    if not 1400 <= number < 2050 or digits[0] == "0":
        yield Sense("D4", digits)
    else:
        yield Sense("ROUND_YEAR" if number % 50 == 0 else "YEAR" if number >= 1900 else "OLD_YEAR", digits)
