"""From folded text to windows of classified words around its numbers.

The text is cut into pieces at full speed, each piece looked up once; only where a number stands are
the pieces around it made into words for the grammars.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from claimcheck.grammar import english
from claimcheck.grammar.lexicon import Lexicon, Sense
from claimcheck.grammar.pieces import cut as cut_pieces

_CLITIC = re.compile("(?P<and>[وف])?(?P<prep>[بلك])?(?P<the>ال|(?<=ل)ل)?")


_COUNTED = re.compile("(?!ال|[وفبلك])(?!.*وا$)[\u0621-\u064a]{2,}")

MAX_REMEMBERED = 200_000
"""How many different pieces a lexicon keeps analysed."""
REACH = 10
"""How many pieces before a number can belong to its phrase."""
LONGEST = 160
"""How many pieces a window may have; no real phrase is near it."""

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
}
_DIGITS = "0123456789"
_POWERS = {"2": Sense("SQUARED", "SQUARED"), "3": Sense("CUBED", "CUBED")}
_SPEAKING = frozenset({"LESS_SIGN", "MORE_SIGN", "ABOUT_SIGN", "PLUS"})
"""Signs whose class is a value to a grammar; the others only join words."""
_PARTICLES = {"and": "AND", "prep": "PREP", "the": "THE"}
_BEFORE_COMMA = {"WEEKDAY", "MONTH", "HIJRI_MONTH", "D2", "ORDINAL_FIGURE"}
FENCES = frozenset({"MORE", "LESS", "ABOUT", "AT_LEAST", "AT_MOST"})
"""Classes that may fence in a unit without a number: less than a week."""
FIGURES = ("D2", "D4", "INT", "FIGURE")
"""The classes of figures: one or two digits, four, another number of digits, with separators."""
CLASSES = frozenset(
    {*_SIGNS.values(), *FIGURES, *english.CLASSES, "CLOCK", "DASH", "HYPHEN", "JOINER", "LETTERS", "WORD", "MINUS_SIGN", "AND", "PREP", "THE", "FILL"}
)
"""Every class that needs no word list."""


class Word(NamedTuple):
    """A word for the grammars, or a phrase that one has read: folded offsets and possible senses."""

    senses: tuple[Sense, ...]
    start: int
    end: int
    kinds: tuple[str, ...]
    """The classes of its senses, the likeliest first."""


class Part(NamedTuple):
    """Part of a piece: the particle or the word in وخمسة."""

    senses: tuple[Sense, ...]
    start: int
    end: int
    form: str
    kinds: tuple[str, ...]


def word(start: int, end: int, *senses: Sense) -> Word:
    """A word of these senses."""
    return Word(senses, start, end, kinds_of(senses))


def kinds_of(senses: Sequence[Sense]) -> tuple[str, ...]:
    """The classes of some senses, each once."""
    return tuple(dict.fromkeys(sense.kind for sense in senses))


def _part(senses: Sequence[Sense], start: int, end: int, form: str) -> Part:
    return Part(tuple(senses), start, end, form, kinds_of(senses))


class Entry(NamedTuple):
    """What is known of a piece."""

    parts: tuple[Part, ...]
    is_numeric: bool


_SPACE = Entry((), False)


class Table(dict[str, Entry | None]):
    """Pieces already analysed; None for those that mean nothing to any grammar."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self.lexicon = lexicon
        self.fill = _phrase_words(lexicon)
        self.fences = _heads(lexicon, FENCES)
        is_english = lexicon.language == "en"
        self.figure_senses = english.figure_senses if is_english else _figure_senses
        self.counted = english.COUNTED if is_english else _COUNTED

    def __missing__(self, piece: str) -> Entry | None:
        parts = tuple(self._parts(piece))
        numeric = self.lexicon.numeric
        is_numeric = any(not numeric.isdisjoint(part.kinds) or part.form in self.fences for part in parts)
        entry = Entry(parts, is_numeric) if parts else None
        if piece.isspace() and piece != "\n":
            entry = _SPACE
        if len(self) < MAX_REMEMBERED:
            self[piece] = entry
        return entry

    def _parts(self, piece: str) -> Iterator[Part]:
        if _is_figure(piece):
            senses = tuple(self.figure_senses(piece))
            if senses:
                yield _part(senses, 0, len(piece), piece)
        elif piece in _SIGNS:
            kind = _SIGNS[piece]
            yield _part((Sense(kind, kind if kind in _SPEAKING else None),), 0, 1, piece)
        elif piece == "-":
            yield _part((Sense("DASH"),), 0, 1, piece)
        elif piece[0].isalnum() or piece in self.lexicon.words or piece in self.lexicon.phrases:
            yield from self._word_parts(piece)

    def _word_parts(self, piece: str) -> Iterator[Part]:
        """The word as it stands, else without the particles written onto it.

        A split with a real sense wins over the whole as a mere part of some phrase (الثاني in كانون الثاني).
        """
        fallback: list[Part] = []
        for clitics, stem in _splits(piece):
            if clitics and piece in self.lexicon.opaque:
                break
            is_definite = bool(clitics) and clitics[-1].form == "THE"
            senses = self._senses(stem, is_definite=is_definite) if stem else ()
            if not senses and stem:
                continue
            parts = [*(clitics[:-1] if is_definite and stem else clitics)]
            if stem:
                start = clitics[-1].start if is_definite else len(piece) - len(stem)
                parts.append(_part(senses, start, len(piece), stem))
            if parts[-1].kinds != ("FILL",):
                yield from parts
                return
            fallback = fallback or parts
        yield from fallback

    def _senses(self, stem: str, *, is_definite: bool) -> tuple[Sense, ...]:
        lexicon = self.lexicon
        senses = lexicon.words.get(stem) or lexicon.words.get(stem.lower(), ())
        if is_definite:
            senses = tuple(Sense(f"THE_{s.kind}", s.value) if s.kind in lexicon.definable else s for s in senses)
        elif senses and stem.startswith("ال"):
            senses = (*senses, *self._senses(stem[2:], is_definite=True))
        if not senses and not self.fill.isdisjoint((stem, stem.lower())):
            senses = (Sense("FILL"),)
        return senses


@dataclass(frozen=True, slots=True)
class Tokens:
    """A folded text cut into pieces, each with its entry and offset."""

    text: str
    pieces: Sequence[str]
    starts: Sequence[int]
    entries: Sequence[Entry | None]
    table: Table


def cut(text: str, table: Table) -> Tokens:
    """Cut a folded text into pieces and look each up."""
    pieces = cut_pieces(text, table.lexicon.language)
    starts = [0, *accumulate(map(len, pieces))]
    return Tokens(text, pieces, starts, list(map(table.__getitem__, pieces)), table)


def windows(tokens: Tokens) -> Iterator[list[Word]]:
    """Rows of words that hold at least one number, in text order and apart."""
    entries, after = tokens.entries, 0
    numeric = tokens.table.lexicon.numeric | FENCES
    for trigger in [i for i, entry in enumerate(entries) if entry is not None and entry.is_numeric]:
        if trigger < after:
            continue
        begin, after = _extent(tokens, trigger, after)
        for row in _rows(list(_words(tokens, begin, after))):
            if any(not numeric.isdisjoint(word.kinds) for word in row):
                yield row


def _extent(tokens: Tokens, trigger: int, floor: int) -> tuple[int, int]:
    """The pieces around a number that may belong to its phrase."""
    entries = tokens.entries
    begin = trigger
    while begin > max(floor, trigger - 2 * REACH) and entries[begin - 1] is not None:
        begin -= 1
    end, limit = trigger + 1, min(len(entries), trigger + LONGEST)
    while end < limit and (entries[end] is not None or _is_counted_word(tokens, end)):
        end += 1
    return begin, end


def _is_counted_word(tokens: Tokens, at: int) -> bool:
    """Whether an unknown piece can be what the number right before it counts."""
    before = tokens.entries[at - 2] if at > 1 and tokens.entries[at - 1] is _SPACE else None
    return before is not None and before.is_numeric and bool(tokens.table.counted.fullmatch(tokens.pieces[at]))


def _words(tokens: Tokens, begin: int, end: int) -> Iterator[Word]:
    letters = _letters_before(tokens, begin)
    if letters is not None:
        yield word(tokens.starts[letters], tokens.starts[letters + 1], Sense("LETTERS"))
    at = begin
    while at < end:
        entry, start = _entry(tokens, at), tokens.starts[at]
        at += 1
        if entry is None:
            yield word(start, tokens.starts[at], Sense("WORD"))
            continue
        if not entry.parts:
            continue
        *clitics, last = entry.parts
        for part in clitics:
            yield Word(part.senses, start + part.start, start + part.end, part.kinds)
        tail = _tail(tokens, last.form, at)
        if tail is not None:
            at, sense = tail
            yield word(start + last.start, tokens.starts[at], sense)
        else:
            senses = _in_place(tokens, at - 1, last.senses)
            kinds = last.kinds if senses is last.senses else kinds_of(senses)
            yield Word(senses, start + last.start, start + last.end, kinds)
    if _is_glued_letters(tokens, end, end - 1):
        yield word(tokens.starts[end], tokens.starts[end + 1], Sense("LETTERS"))


def _entry(tokens: Tokens, at: int) -> Entry | None:
    """What is known of a piece; واحد before عشر can only be folded from وأحد, and eleven."""
    if tokens.pieces[at] != "واحد" or list(tokens.pieces[at + 1 : at + 3]) != [" ", "عشر"]:
        return tokens.entries[at]
    one = tokens.table.lexicon.words["احد"]
    return Entry((_part((Sense("AND"),), 0, 1, "AND"), _part(one, 1, 4, "احد")), is_numeric=True)


def _tail(tokens: Tokens, head: str, at: int) -> tuple[int, Sense] | None:
    """The longest phrase that begins with the head and goes on at a piece: where it ends, its sense."""
    phrases = tokens.table.lexicon.phrases
    if head == "-" and (at < 2 or not (before := tokens.entries[at - 2]) or not before.parts):
        return None
    for words, sense in phrases.get(head) or phrases.get(head.lower(), ()):
        following = tokens.pieces[at : at + len(words)]
        if len(following) == len(words) and all(map(_matches, following, words)):
            end = at + len(words)
            if not sense.never_before or sense.never_before not in tokens.pieces[end : end + 2]:
                return end, sense
    return None


def _matches(piece: str, listed: str) -> bool:
    return piece == listed or piece.lower() == listed or (listed == " " and piece.isspace() and piece != "\n")


def _in_place(tokens: Tokens, at: int, senses: tuple[Sense, ...]) -> tuple[Sense, ...]:
    """A hyphen means different things between digits, after letters, and between spaces; كم2 is a square."""
    piece = tokens.pieces[at]
    if piece in _POWERS and _is_unit(tokens, at - 1):
        return (_POWERS[piece],)
    if piece != "-":
        return senses
    before = tokens.pieces[at - 1] if at else " "
    following = tokens.pieces[at + 1] if at + 1 < len(tokens.pieces) else " "
    if before[-1].isalpha() and following[0].isdigit() and not (at > 1 and tokens.pieces[at - 2][-1].isdigit()):
        return (Sense("JOINER"),)
    if before.isspace() and following[0].isdigit():
        return (Sense("MINUS_SIGN"), Sense("DASH"))
    return (Sense("DASH" if before.isspace() or following.isspace() else "HYPHEN"),)


def _is_unit(tokens: Tokens, at: int) -> bool:
    entry = tokens.entries[at] if at >= 0 else None
    return entry is not None and bool(entry.parts) and "UNIT" in entry.parts[-1].kinds


def _letters_before(tokens: Tokens, begin: int) -> int | None:
    """The unknown Latin word right before a figure; in Arabic text a space may stand between: CTF 151."""
    if _is_glued_letters(tokens, begin - 1, begin):
        return begin - 1
    is_apart = begin > 1 and tokens.entries[begin] is _SPACE and tokens.table.lexicon.language == "ar"
    return begin - 1 if is_apart and _is_glued_letters(tokens, begin - 1, begin + 1) else None


def _is_glued_letters(tokens: Tokens, at: int, digits: int) -> bool:
    """Whether an unknown Latin word stands at a piece, glued to digits at another: A320, 5G."""
    if not (0 <= at < len(tokens.pieces) and digits < len(tokens.pieces)) or tokens.entries[at] is not None:
        return False
    return tokens.pieces[at].isascii() and tokens.pieces[at].isalpha() and tokens.pieces[digits][0].isdigit()


def _rows(words: list[Word]) -> Iterator[list[Word]]:
    """Cut a window at words that belong to no phrase, and at commas outside dates."""
    row: list[Word] = []
    for word in words:
        kind = word.kinds[0]
        if kind == "FILL" or (kind == "COMMA" and not (row and _BEFORE_COMMA.intersection(row[-1].kinds))):
            if row:
                yield row
            row = []
        else:
            row.append(word)
    if row:
        yield row


def _splits(piece: str) -> Iterator[tuple[tuple[Part, ...], str]]:
    """The piece whole, then without one, two and three particles."""
    yield (), piece
    match = _CLITIC.match(piece)
    found = [(kind, *match.span(name)) for name, kind in _PARTICLES.items() if match and match.group(name)]
    for count in range(1, len(found) + 1):
        clitics = tuple(_part((Sense(kind),), start, end, kind) for kind, start, end in found[:count])
        yield clitics, piece[found[count - 1][2] :]


def _is_figure(piece: str) -> bool:
    """Whether a piece is a number in digits; words may end in one as well, km2, and figures in letters, 21st."""
    return piece[0] in _DIGITS or (piece[-1] in _DIGITS and not piece[0].isalpha())


def _figure_senses(piece: str) -> Iterator[Sense]:
    if piece.isdigit():
        yield Sense({1: "D2", 2: "D2", 4: "D4"}.get(len(piece), "INT"), piece)
        return
    yield Sense("FIGURE", piece)
    if re.fullmatch(r"[0-2]?[0-9]\.[0-5][0-9]", piece):
        yield Sense("CLOCK", piece)


def _phrase_words(lexicon: Lexicon) -> frozenset[str]:
    tails = {word for tails in lexicon.phrases.values() for words, _ in tails for word in words}
    return frozenset({*lexicon.phrases, *tails})


def _heads(lexicon: Lexicon, kinds: frozenset[str]) -> frozenset[str]:
    """The first words of all phrases of some classes."""
    single = {form for form, senses in lexicon.words.items() if not kinds.isdisjoint(kinds_of(senses))}
    several = {form for form, tails in lexicon.phrases.items() if any(sense.kind in kinds for _, sense in tails)}
    return frozenset(single | several) - {"لا", "ما", "لم", "لن", "ليس", "في", "no", "not"}
