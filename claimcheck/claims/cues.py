"""Finds the words that tie numbers together: the cues of grammars/lexicon/*/cues.tsv."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from claimcheck import files
from claimcheck.core import Cue, GrammarError, OffsetMap
from claimcheck.text.normalise import fold_word
from claimcheck.text.stems import stem

LANGUAGES = ("ar", "en")
_WORD = re.compile(r"[^\W0-9_]+|[()\[\]:،,;؛\"+=-]")
_CLITICS = re.compile("^(?:[وف][بلك]?|[بلك])(?=..)")
MAX_REMEMBERED = 200_000
"""How many different words are kept with what is known of them."""
SIGNS = {
    "(": "open", "[": "open", ")": "close", "]": "close", ":": "colon", "،": "comma", ",": "comma", ";": "stop",
    "؛": "stop", '"': "quote", "-": "dash", "+": "plus", "=": "equals",
}  # fmt: skip


class Tail(NamedTuple):
    """The rest of a cue of several words, and what the whole means."""

    words: tuple[str, ...]
    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class CueList:
    """All cues of a language, signs among them, under their first words."""

    heads: dict[str, tuple[Tail, ...]]
    tails: dict[str, tuple[Tail, ...]] = field(default_factory=dict)
    """Words as the texts have them, with the cues of several words that each may begin."""
    alone: dict[str, tuple[str, str]] = field(default_factory=dict)
    """The other words, with the kind and value of each."""

    def find(self, text: str, start: int, end: int, offsets: OffsetMap) -> list[Cue]:
        """The cues of a stretch of folded text in order, with its content words.

        Words that are no cue come as cues of the kind `word`, their stems as values.
        """
        shift = offsets.shift(start, end)
        found = self._find(text, start, end, shift or 0)
        if shift is not None:
            return found
        return [Cue(cue.kind, cue.value, cue.word, *offsets.ends(cue.start, cue.end)) for cue in found]

    def _find(self, text: str, start: int, end: int, shift: int) -> list[Cue]:
        """The same, every place moved by the shift."""
        found: list[Cue] = []
        matches = list(_WORD.finditer(text, start, end))
        taken = 0
        for at, match in enumerate(matches):
            if at < taken:
                continue
            word = match[0]
            begin, after = match.span()
            meaning = self.alone.get(word)
            if meaning is None:
                tail = self._longest(matches, at)
                meaning = tail.kind, tail.value
                if tail.words:
                    taken = at + 1 + len(tail.words)
                    after = matches[taken - 1].end()
                    word = text[begin:after]
            found.append(Cue(meaning[0], meaning[1], word, begin + shift, after + shift))
        return found

    def _longest(self, matches: Sequence[re.Match[str]], at: int) -> Tail:
        """The longest cue that begins with a word, or the word as none."""
        word = matches[at][0]
        tails = self.tails.get(word) or self._know(word)
        after = matches[at + 1][0].lower() if at + 1 < len(matches) else ""
        for tail in tails:
            rest = tail.words
            if not rest or (rest[0] == after and _follow(matches, at + 2, rest[1:])):
                break
        return tail

    def _know(self, word: str) -> tuple[Tail, ...]:
        """What a word may begin or mean, as it is or without its particle; kept for the next time."""
        lower = word.lower()
        forms = dict.fromkeys([lower, _CLITICS.sub("", lower)])
        found = [tail for form in forms for tail in self.heads.get(form, ())]
        tails = (*sorted(found, key=_length, reverse=True), Tail((), "word", stem(lower)))
        if len(self.alone) + len(self.tails) < MAX_REMEMBERED:
            if tails[0].words:
                self.tails[word] = tails
            else:
                self.alone[word] = tails[0].kind, tails[0].value
        return tails


def _follow(matches: Sequence[re.Match[str]], at: int, words: tuple[str, ...]) -> bool:
    return words == tuple(match[0].lower() for match in matches[at : at + len(words)])


def _length(tail: Tail) -> int:
    return len(tail.words)


@cache
def load(language: str) -> CueList:
    """The cues of a language; GrammarError names the file and line of a mistake."""
    heads: defaultdict[str, list[Tail]] = defaultdict(list)
    for sign, kind in SIGNS.items():
        heads[sign].append(Tail((), kind, sign))
    for name in ("cues.tsv", "events.tsv"):
        path = files.folder() / "lexicon" / language / name
        for line, cells in files.rows(path) if path.exists() else ():
            if len(cells) < 2:
                raise GrammarError(f"{path}:{line}: a cue needs a phrase and a kind, separated by a tab")
            kind, value = ("event", cells[1]) if name == "events.tsv" else (cells[1], "".join(cells[2:3]))
            first, *rest = fold_word(cells[0]).lower().split(" ")
            heads[first].append(Tail(tuple(rest), kind, value))
    return CueList({first: tuple(tails) for first, tails in heads.items()})


@cache
def single() -> dict[str, tuple[str, str]]:
    """The cues of one word in all languages, which never name a counted thing: folded form to kind and value."""
    found: dict[str, tuple[str, str]] = {}
    for language in LANGUAGES:
        path = files.folder() / "lexicon" / language / "cues.tsv"
        for _, cells in files.rows(path) if path.exists() else ():
            if " " not in cells[0] and len(cells) > 1:
                found[fold_word(cells[0])] = (cells[1], "".join(cells[2:3]))
    return found
