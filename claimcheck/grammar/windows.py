"""Windows: the words around each number, as the grammars want them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from msgspec.structs import replace

from claimcheck.grammar.lexicon import Sense
from claimcheck.grammar.phrases import Tails
from claimcheck.grammar.table import ONE, PLACED, POWERS, SINGLE, SPACE, Entry
from claimcheck.grammar.tokens import Tokens
from claimcheck.grammar.words import Part, Word, part, word

REACH = 10
"""How many pieces before a number can belong to its phrase."""
LONGEST = 160
"""How many pieces a window may have; no real phrase is near it."""
GOING_ON = frozenset({"HUNDRED", "THOUSAND", "MILLION", "BILLION", "TRILLION", "PERCENT", "UNIT", "MONEY"})
"""Classes of words that take the number before them, whatever phrase it ends."""
NONE: frozenset[str] = frozenset()
HALVES = {
    "ONE": frozenset({"TENS"}),
    "TWO": frozenset({"TENS"}),
    "DIGIT": frozenset({"TENS"}),
    "PARTS": frozenset({"TWO", "DIGIT"}),
    "ORDINAL": frozenset({"ONE", "TENS"}),
    "HALF": frozenset({"ONE"}),
    "OLD": frozenset({"UNIT"}),
}
"""For the second half of a word with a hyphen, the classes that its first half has."""
_FILL = (Sense("FILL"),)
_GLUED = re.compile("^[وف]?[بلك]?(?:ال)?")
"""What is written onto Latin letters: الـU17."""
_MONTHS = frozenset({"MONTH", "HIJRI_MONTH"})
"""Classes of pieces whose meaning depends on what they touch."""
_SYMBOLS = frozenset({"UNIT", "SHORT_SCALE", "HOUR_LETTER", "FILL"})
"""Classes that a single Latin letter may be of."""
_BEFORE_COMMA = {"WEEKDAY", "MONTH", "HIJRI_MONTH", "D2", "ORDINAL_FIGURE"}


def windows(tokens: Tokens) -> Iterator[list[Word]]:
    """Rows of words that hold at least one number, in text order and apart."""
    entries, after = tokens.entries, 0
    numeric = tokens.table.lexicon.numeric
    for trigger in [i for i, entry in enumerate(entries) if entry is not None and entry.is_numeric]:
        if trigger < after:
            continue
        begin, after = _extent(tokens, trigger, after)
        if not any(entry.may_state for entry in entries[begin:after] if entry is not None):
            continue
        for row in _rows(_words(tokens, begin, after)):
            if _holds(row, numeric) or (len(row) > 1 and _holds(row, SINGLE)):  # less than a week
                yield row


def _holds(row: list[Word], kinds: frozenset[str]) -> bool:
    """Whether a row has a word of some classes."""
    return not kinds.isdisjoint(chain.from_iterable([item.kinds for item in row]))


def _extent(tokens: Tokens, trigger: int, floor: int) -> tuple[int, int]:
    """The pieces around a number that may belong to its phrase."""
    entries = tokens.entries
    begin, floor = trigger, max(floor, trigger - 2 * REACH)
    while begin > floor and entries[begin - 1] is not None:
        begin -= 1
    end, limit = trigger + 1, min(len(entries), trigger + LONGEST)
    while end < limit and (entries[end] is not None or _is_counted_word(tokens, end)):
        end += 1
    return begin, end


def _is_counted_word(tokens: Tokens, at: int) -> bool:
    """Whether an unknown piece can be what the number before it counts: خمس الأغنياء, كلا الخصمين."""
    before = tokens.entries[at - 2] if at > 1 and tokens.entries[at - 1] is SPACE else None
    if before is None or not before.is_numeric:
        return False
    if tokens.pieces[at].startswith("ال"):
        return before.parts[-1].kinds[0] in {"FIFTH", "BOTH"}
    return bool(tokens.table.counted.fullmatch(tokens.pieces[at]))


def _words(tokens: Tokens, begin: int, end: int) -> Iterator[Word]:
    letters = _letters_before(tokens, begin)
    if letters is not None:
        yield word(tokens.starts[letters], tokens.starts[letters + 1], Sense("LETTERS"))
    pieces, starts, entries, at = tokens.pieces, tokens.starts, tokens.entries, begin
    while at < end:
        piece, entry, start = pieces[at], entries[at], starts[at]
        at += 1
        if entry is SPACE:
            continue
        if entry is None:
            yield word(start, starts[at], Sense("THE_WORD" if piece.startswith("ال") else "WORD"))
            continue
        if entry.is_settled:
            for each in entry.parts:
                yield Word(each.senses, start + each.start, start + each.end, each.kinds)
            continue
        if piece == ONE:
            entry = _one(tokens, at, entry)
        last = entry.parts[-1]
        for particle in entry.parts[:-1]:
            yield Word(particle.senses, start + particle.start, start + particle.end, particle.kinds)
        if entry.tails and (tail := _tail(tokens, entry.tails, at)) is not None:
            at, senses = tail
            yield word(start + last.start, starts[at], *senses)
        elif len(piece) <= len("وA") and _is_glued_symbol(tokens, at - 1, last):
            yield word(start + last.start, start + last.end, Sense("LETTERS"))
        elif last.kinds[0] in PLACED and (senses := _in_place(tokens, at - 1, last.kinds[0])):
            yield word(start + last.start, start + last.end, *senses)
        else:
            yield Word(last.senses, start + last.start, start + last.end, last.kinds)
    if _is_glued_letters(tokens, end, end - 1):
        yield word(tokens.starts[end], tokens.starts[end + 1], Sense("LETTERS"))


def _one(tokens: Tokens, after: int, entry: Entry) -> Entry:
    """What is known of واحد; before عشر it can only be folded from وأحد, and eleven."""
    if list(tokens.pieces[after : after + 2]) != [" ", "عشر"]:
        return entry
    one = tokens.table.lexicon.words["احد"]
    return replace(entry, parts=(part((Sense("AND"),), 0, 1, "AND"), part(one, 1, 4, "احد")))


def _tail(tokens: Tokens, tails: Tails, at: int) -> tuple[int, tuple[Sense, ...]] | None:
    """The longest phrase that goes on at a piece: where it ends, its senses."""
    pieces = tokens.pieces
    if pieces[at - 1] == "-" and (at < 2 or not (before := tokens.entries[at - 2]) or not before.parts):
        return _spaced_tail(tokens, tails, at)
    second = at + 1 if at < len(pieces) and pieces[at].isspace() else at
    if second >= len(pieces):
        return None
    found = tails.get(pieces[second]) or tails.get(pieces[second].lower(), ())
    for words, sense in found:
        following = pieces[at : at + len(words)]
        if len(following) == len(words) and all(map(_matches, following, words)):
            end = at + len(words)
            if sense.never_before and sense.never_before in pieces[end : end + 2]:
                continue
            if sense.kind != "FILL" or not _goes_on(tokens, end):
                return end, (sense, *(other for same, other in found if same == words and other is not sense))
    return None


def _spaced_tail(tokens: Tokens, tails: Tails, at: int) -> tuple[int, tuple[Sense, ...]] | None:
    """The second half of a word that was cut into tokens: twenty - five, two - thirds, year - old."""
    end = at + 2
    if at < 3 or end > len(tokens.pieces) or tokens.entries[at - 2] is not SPACE or tokens.entries[at] is not SPACE:
        return None
    before = tokens.entries[at - 3]
    kinds = before.parts[-1].kinds if before and before.parts else ()
    for words, sense in tails.get(tokens.pieces[at + 1].lower(), ()):
        if len(words) == 1 and not HALVES.get(sense.kind, NONE).isdisjoint(kinds):
            return end, (sense,)
    return None


def _goes_on(tokens: Tokens, end: int) -> bool:
    """Whether a number that ends a phrase belongs to the next word: said that one million fled."""
    last, following = tokens.entries[end - 1], tokens.entries[end + 1] if end + 1 < len(tokens.entries) else None
    if last is None or following is None or not last.is_numeric or not following.parts:
        return False
    return tokens.entries[end] is SPACE and not GOING_ON.isdisjoint(following.parts[0].kinds)


def _matches(piece: str, listed: str) -> bool:
    return piece == listed or piece.lower() == listed or (listed == " " and piece.isspace() and piece != "\n")


def _in_place(tokens: Tokens, at: int, kind: str) -> tuple[Sense, ...]:
    """What a piece means only where it stands: a hyphen between digits, after letters or spaces; the 2 in كم2.

    A colon that no two figures touch (UPDATE 2: 14 dead) parts what stands around it.

    على is the line of a fraction only between two numbers; يوم before the day it names counts nothing.
    """
    piece = tokens.pieces[at]
    if kind == "DAY_WORD":
        return _FILL if _names_day(tokens, at) else ()
    if kind == "D2":
        return (POWERS[piece],) if piece in POWERS and _is_unit(tokens, at - 1) else ()
    if kind == "FRACTION_LINE":
        return () if _is_numeric(tokens, at - 2) and _is_numeric(tokens, at + 2) else _FILL
    if kind == "COIN_SIGN":
        return () if _follows_money(tokens, at) else _letters(tokens, at)
    if kind == "MONEY_SIGN":
        return _FILL if _is_lone_letter(tokens, at) else ()
    if piece not in {"-", "+", ":"}:
        return ()
    before = tokens.pieces[at - 1] if at else " "
    following = tokens.pieces[at + 1] if at + 1 < len(tokens.pieces) else " "
    if piece == ":":
        return () if before[-1].isdigit() and following[0].isdigit() else (Sense("APART_COLON"),)
    if piece == "+":
        return (Sense("PLUS_BETWEEN"),) if before[-1].isdigit() and following[0].isdigit() else ()
    is_and = before == "و" and (at < 2 or not tokens.pieces[at - 2][-1].isalnum())
    if (
        before[-1].isalpha()
        and not is_and
        and following[0].isdigit()
        and not (at > 1 and tokens.pieces[at - 2][-1].isdigit())
    ):
        return (Sense("JOINER"),)
    if (before.isspace() or is_and or before in "<>=") and following[0].isdigit():
        return (Sense("MINUS_SIGN"), Sense("DASH"))
    if before.isspace() and following.isspace() and _joins_unit(tokens, at):
        return (Sense("HYPHEN"),)
    return (Sense("DASH" if before.isspace() or following.isspace() else "HYPHEN"),)


def _is_lone_letter(tokens: Tokens, at: int) -> bool:
    """Whether no figure is written onto a letter: R150 million, where R by itself is no money."""
    piece, following = tokens.pieces[at], tokens.pieces[at + 1 : at + 2]
    return len(piece) == 1 and piece.isascii() and piece.isalpha() and not (following and following[0][0].isdigit())


def _names_day(tokens: Tokens, at: int) -> bool:
    """Whether a day stands after يوم, by its name or its date: صدر العدد 213 يوم السبت."""
    following = _kinds(tokens, at + 2)
    return "WEEKDAY" in following or ("D2" in following and not _MONTHS.isdisjoint(_kinds(tokens, at + 4)))


def _kinds(tokens: Tokens, at: int) -> Sequence[str]:
    """The classes of a piece; none outside the text."""
    entry = tokens.entries[at] if at < len(tokens.entries) else None
    return entry.parts[-1].kinds if entry and entry.parts else ()


def _joins_unit(tokens: Tokens, at: int) -> bool:
    """Whether a hyphen between spaces stands in a compound that was cut into tokens: 10 - hour, 5 - year."""
    number = tokens.entries[at - 2] if at > 1 else None
    is_singular = at + 2 < len(tokens.pieces) and not tokens.pieces[at + 2].endswith("s")
    return number is not None and number.is_numeric and is_singular and _is_unit(tokens, at + 2)


def _follows_money(tokens: Tokens, at: int) -> bool:
    """Whether a letter stands as a coin's sign after "and" and a figure: 20$ و43c."""
    *before, figure = tokens.pieces[max(at - 3, 0) : at] or ("",)
    return tokens.pieces[at].islower() and figure.isdigit() and "".join(before).rstrip().endswith("و")


def _letters(tokens: Tokens, at: int) -> tuple[Sense, ...]:
    """A letter by itself: part of a name where digits are glued to it or follow it (C 130)."""
    after = "".join(tokens.pieces[at + 1 : at + 3]).lstrip(" ")
    is_glued = after[:1].isdigit() or (at > 0 and tokens.pieces[at - 1][-1].isdigit())
    return (Sense("LETTERS"),) if is_glued else _FILL


def _is_numeric(tokens: Tokens, at: int) -> bool:
    entry = tokens.entries[at] if 0 <= at < len(tokens.entries) else None
    return entry is not None and entry.is_numeric


def _is_unit(tokens: Tokens, at: int) -> bool:
    entry = tokens.entries[at] if at >= 0 else None
    return entry is not None and bool(entry.parts) and "UNIT" in entry.parts[-1].kinds


def _letters_before(tokens: Tokens, begin: int) -> int | None:
    """The unknown Latin word right before a figure; in Arabic text a space may stand between: CTF 151."""
    is_apart = begin > 1 and tokens.entries[begin] is SPACE and tokens.table.lexicon.language == "ar"
    return begin - 1 if _is_glued_letters(tokens, begin - 1, begin + is_apart) else None


def _is_glued_symbol(tokens: Tokens, at: int, last: Part) -> bool:
    """Whether one letter, the symbol of a unit or a scale elsewhere, is glued to the digits after it: A320, F16."""
    letter, before, after = tokens.pieces[at][-1], tokens.pieces[max(0, at - 1)], tokens.pieces[at + 1 : at + 2]
    if last.end - last.start > 1 or not (letter.isascii() and letter.isalpha() and after and after[0][0].isdigit()):
        return False
    return not before[-1].isdigit() and not _SYMBOLS.isdisjoint(last.kinds)


def _is_glued_letters(tokens: Tokens, at: int, digits: int) -> bool:
    """Whether an unknown Latin word stands at a piece, glued to digits at another: A320, 5G."""
    pieces = tokens.pieces
    if not 0 <= at < len(pieces) > digits or not pieces[digits][0].isdigit() or tokens.entries[at] is not None:
        return False
    letters = _GLUED.sub("", pieces[at])
    return letters.isascii() and letters.isalpha()


def _rows(words: Iterable[Word]) -> Iterator[list[Word]]:
    """Cut a window at words that belong to no phrase, and at commas outside dates."""
    row: list[Word] = []
    for item in words:
        kind = item.kinds[0]
        if kind == "FILL" or (kind == "COMMA" and not (row and _BEFORE_COMMA.intersection(row[-1].kinds))):
            if row:
                yield row
            row = []
        else:
            row.append(item)
    if row:
        yield row
