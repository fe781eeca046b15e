"""Sentences about two by name, however far apart: Ford sold 45,200 cars. … Renault sold 54,200 cars.

Nobody tells a fact again of another firm, or of another country. That a sentence begins with a name is seen from what
follows: a verb, or the comma of an aside.
"""

from claimcheck.core import Passage
from claimcheck.relations.kinship import countries_of
from claimcheck.relations.mentions import Mention
from claimcheck.relations.row import is_cue, item_at
from claimcheck.relations.tokens import MIN_LETTERS
from claimcheck.text.ties import forms

PAST = "ed"
VERBS = ("event", "rise", "fall")
NO_NAMES = ("article", "goes on about it", "fronted", "somebody's own", "opens no name")


def are_of_rivals(first: Mention, second: Mention) -> bool:
    """Whether each sentence begins with a name of its own, or each clause names another country."""
    here, there = countries_of(first.near), countries_of(second.near)
    if here and there and not here & there:
        return True
    one, other = _name(first.passage), _name(second.passage)
    return bool(one and other) and one not in second.passage.text and other not in first.passage.text


def _name(passage: Passage) -> str:
    """The name that an English sentence begins with."""
    opening, after = passage.row[0], item_at(passage.row, 1)
    is_capital = opening.word[:1].isupper() and opening.word.isascii() and is_cue(opening, "word")
    if not is_capital or len(opening.word) < MIN_LETTERS or opening.word.isupper():
        return ""
    is_verb = is_cue(after, *VERBS, "comma") or after.word.endswith(PAST) or after.word in forms("follows a name")
    is_name = not any(opening.word.lower() in forms(group) for group in NO_NAMES)
    return opening.word if is_verb and is_name else ""
