"""Finds the words that tie numbers together: the cues of grammars/lexicon/*/cues.tsv."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from claimcheck.core import GrammarError
from claimcheck import files
from claimcheck.text.normalise import fold_word
from claimcheck.text.stems import stem

_WORD = re.compile(r"[^\W0-9_]+|[()\[\]:،,;؛\"+=-]")
_CLITICS = re.compile("^(?:[وف][بلك]?|[بلك])(?=..)")
SIGNS = {
    "(": "open", "[": "open", ")": "close", "]": "close", ":": "colon", "،": "comma", ",": "comma", ";": "stop",
    "؛": "stop", '"': "quote", "-": "dash", "+": "plus", "=": "equals",
}  # fmt: skip


class Mark(NamedTuple):
    """A cue word in folded text."""

    kind: str
    value: str
    start: int
    end: int


class Tail(NamedTuple):
    """The rest of a cue of several words, and what the whole means."""

    words: tuple[str, ...]
    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class CueList:
    """All cues of a language under their first words, the longest first."""

    heads: dict[str, tuple[Tail, ...]]

    def find(self, text: str, start: int, end: int) -> Iterator[Mark]:
        """The cues of a stretch of folded text in order, with its particles, signs and content words.

        Words that are no cue come as marks of the kind `word`, their stems as values.
        """
        words = [(match.group(), match.start(), match.end()) for match in _WORD.finditer(text, start, end)]
        at = 0
        while at < len(words):
            mark, at = self._mark(words, at)
            yield mark

    def _mark(self, words: list[tuple[str, int, int]], at: int) -> tuple[Mark, int]:
        word, start, end = words[at]
        sign = SIGNS.get(word)
        if sign is not None:
            return Mark(sign, word, start, end), at + 1
        bare = _CLITICS.sub("", word)
        for form in (word, bare) if bare != word else (word,):
            for tail in self.heads.get(form, ()):
                last = at + len(tail.words)
                if last < len(words) and tuple(w for w, _, _ in words[at + 1 : last + 1]) == tail.words:
                    return Mark(tail.kind, tail.value, start, words[last][2]), last + 1
        return Mark("word", stem(word), start, end), at + 1


@cache
def load(language: str) -> CueList:
    """The cues of a language; GrammarError names the file and line of a mistake."""
    heads: defaultdict[str, list[Tail]] = defaultdict(list)
    for name in ("cues.tsv", "events.tsv"):
        path = files.folder() / "lexicon" / language / name
        for line, cells in files.rows(path) if path.exists() else ():
            if len(cells) < 2:
                raise GrammarError(f"{path}:{line}: a cue needs a phrase and a kind, separated by a tab")
            kind, value = ("event", cells[1]) if name == "events.tsv" else (cells[1], "".join(cells[2:3]))
            first, *rest = fold_word(cells[0]).lower().split(" ")
            heads[first].append(Tail(tuple(rest), kind, value))
    return CueList({first: tuple(sorted(tails, key=lambda t: -len(t.words))) for first, tails in heads.items()})
