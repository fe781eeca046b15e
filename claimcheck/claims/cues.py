"""Finds the words that tie numbers together: the cues of grammars/lexicon/*/cues.tsv."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
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
    """All cues of a language, signs among them, under their first words, the longest first."""

    heads: dict[str, tuple[Tail, ...]]
    tails: dict[str, tuple[Tail, ...]] = field(default_factory=dict)
    """Words as the texts have them, with the cues that each may begin."""
    stems: dict[str, str] = field(default_factory=dict)
    """Those that begin none, with their stems."""

    def find(self, text: str, start: int, end: int, offsets: OffsetMap) -> Iterator[Cue]:
        """The cues of a stretch of folded text in order, with its content words.

        Words that are no cue come as cues of the kind `word`, their stems as values.
        """
        matches = list(_WORD.finditer(text, start, end))
        taken = 0
        for at, match in enumerate(matches):
            if at < taken:
                continue
            word = match[0]
            begin, after = match.span()
            value = self.stems.get(word)
            if value is not None:
                yield Cue("word", value, word, *offsets.ends(begin, after))
                continue
            tail = self._longest(matches, at)
            taken = at + 1 + len(tail.words)
            after = matches[taken - 1].end()
            yield Cue(tail.kind, tail.value, text[begin:after], *offsets.ends(begin, after))

    def _longest(self, matches: Sequence[re.Match[str]], at: int) -> Tail:
        """The longest cue that begins with a word, or the word as none."""
        word = matches[at][0]
        for tail in self.tails.get(word) or self._know(word):
            rest = matches[at + 1 : at + 1 + len(tail.words)]
            if tail.words == tuple(match[0].lower() for match in rest):
                return tail
        return Tail((), "word", stem(word.lower()))

    def _know(self, word: str) -> tuple[Tail, ...]:
        """The cues that a word may begin, as it is or without its particle; kept for the next time."""
        lower = word.lower()
        forms = dict.fromkeys([lower, _CLITICS.sub("", lower)])
        tails = tuple(tail for form in forms for tail in self.heads.get(form, ()))
        if len(self.stems) + len(self.tails) < MAX_REMEMBERED:
            if tails:
                self.tails[word] = tails
            else:
                self.stems[word] = stem(lower)
        return tails


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
    return CueList({first: tuple(sorted(tails, key=lambda t: -len(t.words))) for first, tails in heads.items()})


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
