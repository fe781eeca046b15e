"""What somebody did, sentences after the birth is told: born in 1948, and became head of the library in 1918."""

from collections.abc import Iterator

from claimcheck.core import Claim, Item, Kind, Passage, Sequel, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, figures_of, is_cue, without_and
from claimcheck.relations.signposts import FENCES, Items, posted, signposts
from claimcheck.relations.times.births import births_told
from claimcheck.relations.times.years import is_begun, is_since, one_year, year_after
from claimcheck.text.normalise import fold_word
from claimcheck.text.ties import forms, words

NEAR = 7
"""How many items after the word for birth its year may stand."""
LEAD = 12
"""How many items before its year a verb may stand."""
FAR = 12
"""How many paragraphs after the birth still tell of the same life."""
OPENING = 4
"""How many items a sentence opens with, up to the name of its subject."""
NAME = 2
KIN = {"child", "parent"}
WHY = "one year after the other"


def find(story: Story, context: Context) -> Iterator[Sequel]:
    """The one birth of a story with every year of a deed in the sentences after it."""
    births = [pair for passage in posted(story, "born") for pair in _births(passage)]
    if not births or len({one_year(claim) for _, claim in births}) != 1:
        return
    held, birth = births[0]
    names = _names(held)
    for passage in story.passages[birth.passage + 1 :]:
        if passage.paragraph - held.paragraph <= FAR and Kind.DATE in passage.kinds and _is_of(passage, names):
            for _, at, claim in figures_of(passage):
                if one_year(claim) is not None and _is_done(passage.row, at):
                    yield Sequel((birth, claim), Tie(True, WHY))


def _births(passage: Passage) -> Iterator[tuple[Passage, Claim]]:
    for at in births_told(passage):
        year = year_after(passage.row, at, NEAR)
        if year is not None:
            yield passage, year


def _names(passage: Passage) -> frozenset[str]:
    """Who is born: the words right after the Arabic verb, or before the English one."""
    at = births_told(passage)[0]
    beside = passage.row[at + 1 : at + 1 + NAME]
    if passage.row[at].word.isascii():
        beside = passage.row[max(0, at - 1 - NAME) : max(0, at - 1)]
    return frozenset(item.value for item in beside if is_cue(item, "word") and len(item.word) > NAME)


def _is_of(passage: Passage, names: frozenset[str]) -> bool:
    """Whether a sentence opens with a pronoun, with a verb of Arabic or with the name, and tells of no kin."""
    if not signposts(passage).keys().isdisjoint(KIN):
        return False
    opening = [item for item in passage.row[:OPENING] if not isinstance(item, Claim)]
    if not opening:
        return False
    first = opening[0]
    is_told = first.word.lower() in forms("he or she") or _is_deed(first)
    return is_told or not names.isdisjoint(item.value for item in opening)


def _is_deed(item: Item) -> bool:
    word = without_and(item).lower()
    return word in forms("done by a person") or word in forms("deed of a person")


def _is_done(items: Items, at: int) -> bool:
    """Whether a verb of what people do leads to a year, and nothing older that the year may be of."""
    if is_since(items, at) or not _is_adverbial(items, at):
        return False
    for item in items[max(0, at - LEAD) : at][::-1]:
        if is_cue(item, Claim.kind, "comma", "open", "quote", *FENCES) or is_begun(item):
            return False
        if item.word in words("relative") or item.value in words("of history"):
            return False
        if _is_deed(item):
            return True
    return False


def _is_adverbial(items: Items, at: int) -> bool:
    """Whether a year says when: in 1918, عام 1918; not the revolt of 1918."""
    lead = fold_word(as_claim(items[at]).quantity.surface.partition(" ")[0]).lower()
    before = items[at - 1].word.lower()
    return lead in words("when", "in the year") or before in words("when", "in the year")
