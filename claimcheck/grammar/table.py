"""What each piece of a text may mean to the grammars, looked up once and remembered."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from claimcheck.grammar import english, inflection, phrases
from claimcheck.grammar.lexicon import Lexicon, Sense
from claimcheck.grammar.phrases import NO_TAILS, Tails
from claimcheck.grammar.words import Part, part
from claimcheck.text.normalise import lowered

_CLITIC = re.compile("(?P<and>[وف])?(?P<prep>[بلك])?(?P<the>ال|(?<=ل)ل)?")
_LED = "وفبلكا"
"""The first letters of particles and of the article."""
_VERB = "س?[يت][^ا].*[^ي]ون|ي[^ا].{1,4}(?<![اهي])|[يت]ت[^ا].{2,}|ت[^اويه]{3}|.*وا"
COUNTED = re.compile(f"(?!ال|[وفبلك])(?!(?:{_VERB})$)[\u0621-\u064a]{{2,}}")
"""Unknown words that a number right before them may count; a verb (21 يعانون, 113 يملك, 400 تعمل) is none."""
GLUED_SCALES = ("مليون", "مليار", "تريليون")
"""The scales that are long enough to be known where another word is written onto them."""
MAX_REMEMBERED = 200_000
"""How many different pieces a lexicon keeps analysed."""
_SIGNS = {
    "%": "PERCENT_SIGN",
    "(": "OPEN",
    ")": "CLOSE",
    "[": "OPEN",
    "]": "CLOSE",
    '"': "QUOTE",
    "/": "SLASH",
    ":": "COLON",
    "،": "COMMA",
    ",": "COMMA",
    "+": "PLUS",
    "°": "DEGREE_SIGN",
    "<": "LESS_SIGN",
    ">": "MORE_SIGN",
    "=": "EQUALS_SIGN",
    "~": "ABOUT_SIGN",
    "×": "TIMES_SIGN",
    "^": "POWER_SIGN",
}
_DIGITS = "0123456789"
_SPEAKING = frozenset({"LESS_SIGN", "MORE_SIGN", "ABOUT_SIGN", "PLUS"})
"""Signs whose class is a value to a grammar; the others only join words."""
POWERS = {"2": Sense("SQUARED", "SQUARED"), "3": Sense("CUBED", "CUBED")}
ONE = "واحد"
PLACED = frozenset({"D2", "DASH", "PLUS", "FRACTION_LINE", "COIN_SIGN", "DAY_WORD", "MONEY_SIGN", "COLON"})
"""Classes of pieces that may mean something else by where they stand; of figures only POWERS, of words ONE."""
_PARTICLES = {"and": "AND", "prep": "PREP", "the": "THE"}
_FILL = (Sense("FILL"),)
FENCES = frozenset({"MORE", "LESS", "ABOUT", "AT_LEAST", "AT_MOST", "FOR", "WHOLE"})
"""Classes that may give a unit without a number: less than a week, for an hour."""
SINGLE = frozenset({"UNIT", "MONEY", "DOUBLE"})
"""Classes of which one alone can be meant after a word of FENCES."""
FIGURES = ("D2", "D4", "INT", "FIGURE")
"""The classes of figures: one or two digits, four, another number of digits, with separators."""
CLASSES = frozenset({
    *_SIGNS.values(), *FIGURES, *english.CLASSES, "CLOCK", "DOTTED_DATE", "DASH", "HYPHEN", "JOINER", "LETTERS", "WORD",
    "THE_WORD", "MINUS_SIGN", "PLUS_BETWEEN", "APART_COLON", "AND", "PREP", "THE", "FILL",
})  # fmt: skip
"""Every class that needs no word list."""


class Entry(Struct, frozen=True, gc=False):
    """What is known of a piece."""

    parts: tuple[Part, ...]
    is_numeric: bool
    """There may be a quantity around it."""
    may_state: bool
    """A quantity needs one such piece."""
    tails: Tails
    """The phrases that may begin with its last part."""
    is_settled: bool
    """It means the same wherever it stands."""


SPACE = Entry((), is_numeric=False, may_state=False, tails={}, is_settled=True)


class Table(dict[str, Entry | None]):
    """Pieces already analysed; None for those that mean nothing to any grammar."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self.lexicon = lexicon
        self.fill = phrases.words(lexicon)
        self.tails = phrases.tails(lexicon)
        self.known = self.fill.union(lexicon.words)
        self.fences = phrases.heads(lexicon, FENCES)
        self.stating = lexicon.numeric | SINGLE
        is_english = lexicon.language == "en"
        self.figure_senses = english.figure_senses if is_english else _figure_senses
        self.counted = english.COUNTED if is_english else COUNTED

    def __missing__(self, piece: str) -> Entry | None:
        entry = None if self._is_unknown(piece) else SPACE if _is_space(piece) else self._entry(piece)
        if len(self) < MAX_REMEMBERED:
            self[piece] = entry
        return entry

    def _entry(self, piece: str) -> Entry | None:
        parts = tuple(self._parts(piece))
        if not parts:
            return None
        numeric, stating, last = self.lexicon.numeric, self.stating, parts[-1].form
        small, tails = self.tails.get(last.lower(), NO_TAILS), self.tails.get(last, NO_TAILS)
        if small and small is not tails:
            tails = small | tails
        return Entry(
            parts,
            any(not numeric.isdisjoint(p.kinds) or p.form in self.fences for p in parts),
            any(not stating.isdisjoint(p.kinds) for p in parts)
            or any(sense.kind in stating for rests in tails.values() for _, sense in rests),
            tails,
            not tails and _is_settled(piece, parts[-1].kinds[0]),
        )

    def _parts(self, piece: str) -> Iterator[Part]:
        if _is_figure(piece):
            senses = tuple(self.figure_senses(piece))
            if senses:
                yield part(senses, 0, len(piece), piece)
        elif piece in _SIGNS:
            kind = _SIGNS[piece]
            listed = self.lexicon.words.get(piece, ())
            yield part((Sense(kind, kind if kind in _SPEAKING else None), *listed), 0, 1, piece)
        elif piece == "-":
            yield part((Sense("DASH"),), 0, 1, piece)
        else:
            yield from self._word_parts(piece)

    def _word_parts(self, piece: str) -> Iterator[Part]:
        """The word as it stands, else without the particles written onto it.

        A split with a real sense wins over the whole as a mere part of some phrase (الثاني in كانون الثاني),
        but not over one that begins phrases (لم).
        """
        fallback: list[Part] = []
        for particles, stem in _splits(piece):
            if any(piece[start:] in self.lexicon.opaque for _, start, _ in particles):
                break
            if stem and not self._is_known(stem):
                continue
            parts = [_particle(*particle) for particle in particles]
            if stem:
                is_definite = bool(parts) and parts[-1].form == "THE"
                start = parts.pop().start if is_definite else len(piece) - len(stem)
                senses = self._senses(stem, is_definite=is_definite)
                if not senses:
                    continue
                parts.append(part(senses, start, len(piece), stem))
            if parts[-1].kinds != ("FILL",) or self._opens(parts[-1].form):
                yield from parts
                return
            fallback = fallback or parts
        yield from fallback or self._unlisted(piece)

    def _unlisted(self, piece: str) -> Iterable[Part]:
        """What a word that is in no list may be by its letters alone."""
        return (piece.startswith(GLUED_SCALES) and self._glued(piece)) or self._seeming(piece)

    def _glued(self, piece: str) -> list[Part]:
        """A scale and the money or unit written onto it: ملياردولار."""
        scale = next(scale for scale in GLUED_SCALES if piece.startswith(scale))
        rest = piece[len(scale) :]
        senses = self.lexicon.words.get(rest, ())
        if not any(sense.kind in {"MONEY", "UNIT"} for sense in senses):
            return []
        return [part(self.lexicon.words[scale], 0, len(scale), scale), part(senses, len(scale), len(piece), rest)]

    def _seeming(self, piece: str) -> Iterator[Part]:
        """An unknown word that may be a dual, and what a number counts if it is none."""
        if self.lexicon.language == "ar" and inflection.may_be_dual(piece) and piece not in self.lexicon.opaque:
            is_definite = inflection.is_definite(piece)
            senses = [Sense("THE_WORD")] if is_definite else [Sense("WORD")] * bool(self.counted.fullmatch(piece))
            senses.append(Sense("THE_SEEMING_DUAL" if is_definite else "SEEMING_DUAL"))
            yield part(senses, 0, len(piece), piece)

    def _is_unknown(self, piece: str) -> bool:
        """Whether a piece is a word that means nothing, as most words of a text."""
        if not piece[0].isalpha() or inflection.may_be_dual(piece) or piece.startswith(GLUED_SCALES):
            return False
        return not self._is_any_known(piece)

    def _is_any_known(self, piece: str) -> bool:
        """Whether a piece may mean anything, as it stands or without its first letters."""
        if piece != lowered(piece):
            return True
        match = _CLITIC.match(piece) if piece[0] in _LED else None
        end = match.end() if match else 0
        return end == len(piece) or not self.known.isdisjoint([piece[at:] for at in range(end + 1)])

    def _is_known(self, stem: str) -> bool:
        return stem in self.known or stem.lower() in self.known

    def _opens(self, form: str) -> bool:
        return form in self.lexicon.phrases and not form.startswith("ال")

    def _senses(self, stem: str, *, is_definite: bool) -> tuple[Sense, ...]:
        lexicon = self.lexicon
        senses = lexicon.words.get(stem) or lexicon.words.get(stem.lower(), ())
        if is_definite:
            senses = tuple(_definite(sense, lexicon) for sense in senses if sense.kind not in FENCES)
        elif senses and stem.startswith("ال"):
            definite = self._senses(stem[2:], is_definite=True)
            senses = (*senses, *(sense for sense in definite if sense.kind.startswith("THE_")))
        if not senses and not self.fill.isdisjoint((stem, stem.lower())):
            senses = _FILL
        return senses


@cache
def _particle(kind: str, start: int, end: int) -> Part:
    return part((Sense(kind),), start, end, kind)


def _definite(sense: Sense, lexicon: Lexicon) -> Sense:
    return replace(sense, kind=f"THE_{sense.kind}") if sense.kind in lexicon.definable else sense


def _splits(piece: str) -> Iterator[tuple[list[tuple[str, int, int]], str]]:
    """The piece whole, then without one, two and three particles: class and place of each, and the rest."""
    yield [], piece
    match = _CLITIC.match(piece)
    found = [(kind, *match.span(name)) for name, kind in _PARTICLES.items() if match and match.group(name)]
    for count in range(1, len(found) + 1):
        yield found[:count], piece[found[count - 1][2] :]


def _is_settled(piece: str, kind: str) -> bool:
    """Whether a piece whose last part is of this class means the same wherever it stands."""
    if kind in PLACED or piece == ONE:
        return kind == "D2" and piece not in POWERS
    return len(piece) > len("وA") or not (piece[-1].isascii() and piece[-1].isalpha())


def _is_space(piece: str) -> bool:
    return piece.isspace() and piece != "\n"


def _is_figure(piece: str) -> bool:
    """Whether a piece is a number in digits; words may end in one as well, km2, and figures in letters, 21st."""
    return piece[0] in _DIGITS or (piece[-1] in _DIGITS and not piece[0].isalpha())


def _figure_senses(piece: str) -> Iterator[Sense]:
    if piece.isdigit():
        yield Sense({1: "D2", 2: "D2", 4: "D4"}.get(len(piece), "INT"), piece)
        return
    yield Sense("FIGURE", piece)
    if re.fullmatch(r"[0-3]?[0-9]\.[01]?[0-9]\.[12][0-9]{3}", piece):
        yield Sense("DOTTED_DATE", piece)
    if re.fullmatch(r"[0-2]?[0-9][.,][0-5][0-9]", piece):
        yield Sense("CLOCK", piece)
