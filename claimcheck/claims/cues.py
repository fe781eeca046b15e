"""Finds the words that tie numbers together: the cues of grammars/lexicon/*/cues.tsv."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from claimcheck import files
from claimcheck.core import GrammarError
from claimcheck.text.normalise import fold_word
from claimcheck.text.stems import stem

_WORD = re.compile(r"[^\W0-9_]+|[()\[\]:،,;؛\"+=-]")
_CLITICS = re.compile("^(?:[وف][بلك]?|[بلك])(?=..)")
MAX_REMEMBERED = 200_000
"""How many different words are kept with what is known of them."""
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


class Known(NamedTuple):
    """What is known of a word: the cues it may begin, and what it is if it begins none."""

    tails: tuple[Tail, ...]
    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class CueList:
    """All cues of a language under their first words, the longest first."""

    heads: dict[str, tuple[Tail, ...]]
    known: dict[str, Known] = field(default_factory=dict)

    def find(self, text: str, start: int, end: int) -> Iterator[Mark]:
        """The cues of a stretch of folded text in order, with its signs and content words.

        Words that are no cue come as marks of the kind `word`, their stems as values.
        """
        words = [(match.group().lower(), match.start(), match.end()) for match in _WORD.finditer(text, start, end)]
        at = 0
        while at < len(words):
            word, begin, after = words[at]
            tails, kind, value = self.known.get(word) or self._know(word)
            at += 1
            for tail in tails:
                last = at + len(tail.words)
                if last <= len(words) and all(words[at + i][0] == w for i, w in enumerate(tail.words)):
                    kind, value, after, at = tail.kind, tail.value, words[last - 1][2], last
                    break
            yield Mark(kind, value, begin, after)

    def _know(self, word: str) -> Known:
        bare = _CLITICS.sub("", word)
        forms = (word, bare) if bare != word else (word,)
        tails = tuple(tail for form in forms for tail in self.heads.get(form, ()))
        sign = SIGNS.get(word)
        known = Known(tails, "word", stem(word)) if sign is None else Known((), sign, word)
        if len(self.known) < MAX_REMEMBERED:
            self.known[word] = known
        return known


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
