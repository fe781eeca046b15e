"""Finds the words that tie numbers together: the cues of grammars/lexicon/*/cues.tsv."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from claimcheck import files
from claimcheck.core import Cue
from claimcheck.text.normalise import fold_word, lowered
from claimcheck.text.stems import stem

_WORD = re.compile(r"[^\W0-9_]+|[0-9]+(?:[.,][0-9]+)*|[()\[\]:،,;؛\"+=\u2014-]")
_CLITICS = re.compile("^(?:[وف][بلك]?|[بلك])(?=..)")
_LED = "وفبلك"
"""The letters of particles that are written onto a word."""
MAX_REMEMBERED = 200_000
"""How many different words are kept with what is known of them."""
SIGNS = {
    "(": "open", "[": "open", ")": "close", "]": "close", ":": "colon", "،": "comma", ",": "comma", ";": "stop",
    "؛": "stop", '"': "quote", "-": "dash", "\u2014": "dash", "+": "plus", "=": "equals",
}  # fmt: skip


class Tail(NamedTuple):
    """The rest of a cue of several words, and what the whole means."""

    words: tuple[str, ...]
    kind: str
    value: str


class Meanings(dict[str, Cue]):
    """What each word of a language is by itself, worked out when it is first met; words alike are one object."""

    def __init__(self, heads: Mapping[str, Sequence[Tail]]) -> None:
        super().__init__()
        self.heads = heads
        """All cues, signs among them, under their first words."""
        self.tails: dict[str, dict[str, tuple[Tail, ...]]] = {}
        """Words as texts have them that may begin longer cues: these by their second words, the longest first."""

    def __missing__(self, word: str) -> Cue:
        """A word as it is or without its particle; one that is no cue has the kind `word` and its stem as value."""
        lower = lowered(word)
        bare = _CLITICS.sub("", lower) if lower[0] in _LED else lower
        known = self.heads.get(lower, ())
        if bare != lower:
            known = (*known, *self.heads.get(bare, ()))
        cue = (self._cue(word, known) if known else None) or Cue("word", stem(lower), word)
        if len(self) < MAX_REMEMBERED:
            self[word] = cue
        return cue

    def _cue(self, word: str, known: Sequence[Tail]) -> Cue | None:
        """The cue that a word is by itself; the longer ones that it may begin are kept aside."""
        longer = sorted((tail for tail in known if tail.words), key=_length, reverse=True)
        if longer:
            seconds = dict.fromkeys(tail.words[0] for tail in longer)
            self.tails[word] = {at: tuple(tail for tail in longer if tail.words[0] == at) for at in seconds}
        return next((Cue(tail.kind, tail.value, word) for tail in known if not tail.words), None)

    def find(self, text: str, start: int, end: int) -> list[Cue]:
        """The cues of a stretch of folded text in order, and its other words."""
        words = _WORD.findall(text, start, end)
        found = list(map(self.__getitem__, words))
        if self.tails.keys().isdisjoint(words):
            return found
        return self._joined(words, found, [at for at, word in enumerate(words) if word in self.tails])

    def _joined(self, words: Sequence[str], found: list[Cue], places: Sequence[int]) -> list[Cue]:
        """The same with the words that make one cue together as one item."""
        joined: list[Cue] = []
        after = 0
        for at in places:
            tail = self._longest(words, at) if at >= after else None
            if tail is not None:
                end = at + 1 + len(tail.words)
                joined += found[after:at]
                joined.append(Cue(tail.kind, tail.value, " ".join(words[at:end])))
                after = end
        return joined + found[after:] if after else found

    def _longest(self, words: Sequence[str], at: int) -> Tail | None:
        """The rest of the longest cue that begins with a word; None where the word stands for itself."""
        second = words[at + 1].lower() if at + 1 < len(words) else ""
        for tail in self.tails[words[at]].get(second, ()):
            if tail.words == tuple(word.lower() for word in words[at + 1 : at + 1 + len(tail.words)]):
                return tail
        return None


def _length(tail: Tail) -> int:
    return len(tail.words)


@cache
def load(language: str) -> Meanings:
    """The cues of a language; GrammarError names the file and line of a mistake."""
    heads: defaultdict[str, list[Tail]] = defaultdict(list)
    for sign, kind in SIGNS.items():
        heads[sign].append(Tail((), kind, sign))
    for name in ("cues.tsv", "events.tsv"):
        for _, cells in files.words(language, name, 2):
            kind, value = ("event", cells[1]) if name == "events.tsv" else (cells[1], "".join(cells[2:3]))
            first, *rest = fold_word(cells[0]).lower().split(" ")
            heads[first].append(Tail(tuple(rest), kind, value))
    return Meanings(heads)


@cache
def single() -> dict[str, tuple[str, str]]:
    """The cues of one word in all languages, which never name a counted thing: folded form to kind and value."""
    rows = files.all_words("cues.tsv", 2)
    return {fold_word(cells[0]): (cells[1], "".join(cells[2:3])) for _, cells in rows if " " not in cells[0]}
