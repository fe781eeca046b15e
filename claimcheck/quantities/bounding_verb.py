"""A verb that bounds a number though its subject stands between: لم يتجاوز عدد الحضور 45 is at most 45.

The grammars read bounds that touch their number. Between this verb and its number stand one to three words of a
subject, so the number would be read as exact, which its author never said.
"""

import re
from functools import cache

from msgspec.structs import replace

from claimcheck import files
from claimcheck.core import Bound, Interval, Quantity
from claimcheck.text.normalise import fold_word

REACH = 56
"""So many letters before a number are looked at."""
_WORD = re.compile(r"\w+")
_NEGATIONS = frozenset({"لم", "لا", "لن", "ما", "ولم", "ولا", "ولن"})
_BOUNDS = {
    ("more", False): Bound.MORE_THAN,
    ("more", True): Bound.AT_MOST,
    ("less", False): Bound.LESS_THAN,
    ("less", True): Bound.AT_LEAST,
}


def read(quantity: Quantity, text: str, start: int, language: str) -> Quantity:
    """The quantity with the bound of such a verb; `start` is where it begins in the folded text."""
    verbs = _verbs(language)
    if not verbs or quantity.bound is not Bound.EXACT or quantity.number is None:
        return quantity
    at = max(0, start - REACH)
    if _led(language).isdisjoint(_WORD.findall(text, at, start)):  # far faster than the pattern, and nearly always so
        return quantity
    match = _pattern(language).search(text, at, start)
    if match is None:
        return quantity
    kind, prepositions = verbs[match["verb"]]
    if (match["preposition"] or "") not in prepositions:
        return quantity
    if kind == "about":
        return quantity if match["negation"] else replace(quantity, is_approximate=True)
    return _bounded(quantity, _BOUNDS[kind, match["negation"] is not None])


def _bounded(quantity: Quantity, bound: Bound) -> Quantity:
    number = quantity.number or 0
    is_open = bound in {Bound.MORE_THAN, Bound.LESS_THAN}
    is_floor = bound in {Bound.MORE_THAN, Bound.AT_LEAST}
    stated = Interval.at_least(number, open=is_open) if is_floor else Interval.at_most(number, open=is_open)
    others = tuple(_bounded(other, bound) for other in quantity.others if other.number is not None)
    return replace(quantity, bound=bound, stated=stated, others=others)


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """A verb, its subject, and at most a preposition, up to where the number begins."""
    verbs = "|".join(sorted(_verbs(language), key=len, reverse=True))
    prepositions = "|".join(sorted({p for _, ps in _verbs(language).values() for p in ps if p}))
    return re.compile(
        rf"(?:(?<!\w)(?P<negation>{'|'.join(_NEGATIONS)}) )?(?<!\w)[وف]?(?P<verb>{verbs})"
        rf"(?: (?!(?:{prepositions}) )[^\W\d_]+){{1,3}}? (?:(?P<preposition>{prepositions}) )?\Z"
    )


@cache
def _led(language: str) -> frozenset[str]:
    """The verbs as they stand in a text, with and without what may be written onto their front."""
    return frozenset(f"{particle}{verb}" for particle in ("", "و", "ف") for verb in _verbs(language))


@cache
def _verbs(language: str) -> dict[str, tuple[str, tuple[str, ...]]]:
    rows = files.words(language, "bounding_verbs.tsv", 2)
    return {fold_word(cells[0]): (cells[1], tuple(map(fold_word, "".join(cells[2:3]).split("|")))) for _, cells in rows}
