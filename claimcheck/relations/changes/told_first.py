"""A rise told without figures, the levels in the next sentence: arrivals rose. They came to 300, against 260."""

import re
from collections.abc import Iterator
from functools import cache

from claimcheck import files
from claimcheck.core import Change, Claim, Kind, Passage, Story, Tie
from claimcheck.relations.changes.dated_back import is_dated_back
from claimcheck.relations.changes.levels import are_levels, has_level
from claimcheck.relations.context import Context
from claimcheck.relations.kinship import subjects
from claimcheck.relations.mentions import periods
from claimcheck.relations.row import as_claim, claim_after, is_cue, item_at
from claimcheck.text.normalise import fold_word
from claimcheck.text.stems import stem
from claimcheck.text.ties import words

REACH = 4
"""How many words may stand between `against` and its figure."""
BACK = 16
"""How many items before `against` the later level may stand."""
NEAR = 6
"""How many items before the later level its verb may stand."""
SMALL = 3
"""Shorter stems are those of small words."""
SHARED = 2
"""So many words of one root at least tell that both sentences are about one thing."""
SIGHT = 300
"""How many characters before the levels the sentence may begin that tells the direction."""
_END = re.compile(r"[.!?؟\n]+(?=\s|$)|»\.")
_WORD = re.compile(r"[^\W\d_]+")
WHY = "levels in two sentences"


def find(story: Story, context: Context) -> Iterator[Change]:
    """Every two levels of a sentence with the direction that the sentence before has for them."""
    for passage in story.having("against"):
        order = passage.claims[0].passage
        end = story.passages[order - 1].span.end if order else 0
        marks = passage.at("against")
        verbs = passage.at("rise", "fall", "times")
        if len(marks) == 1 and not verbs:
            before = _words(context.text[max(end, passage.span.start - SIGHT) : passage.span.start])
            yield from _levels(before, passage, marks[0])
        elif len(marks) == 1 and (cut := _second_speech(passage, verbs[-1])):
            yield from _levels([item.word.lower() for item in passage.row[:cut]], passage, marks[0])


def _second_speech(passage: Passage, verb: int) -> int:
    """Where somebody is quoted again after the one verb, before any figure; 0 where nobody is."""
    first = next(iter(passage.at(Claim.kind)), len(passage.row))
    return next((at for at in passage.at("source") if verb < at < first), 0)


def _words(text: str) -> list[str]:
    """The folded words of the sentence without figures that stands right before another."""
    sentences = [part for part in _END.split(fold_word(text).lower()) if part.strip()]
    return _WORD.findall(sentences[-1]) if sentences else []


def _way(before: list[str]) -> int:
    """The one direction that words tell, or 0."""
    ways = {directions()[bare] for word in before for bare in (word, word.lstrip("وفب")) if bare in directions()}
    is_doubtful = any(word in words("not") for word in before)
    return ways.pop() if len(ways) == 1 and not is_doubtful else 0


@cache
def directions() -> dict[str, int]:
    """The words that say that something rose or fell, folded, and which way they go."""
    rows = files.all_words("cues.tsv", 2)
    return {fold_word(word).lower(): int(way[0]) for _, (word, kind, *way) in rows if kind in {"rise", "fall"}}


def _levels(before: list[str], passage: Passage, mark: int) -> Iterator[Change]:
    items = passage.row
    place = claim_after(items, mark, REACH)
    found = [at for at in passage.at(Claim.kind) if at < mark and has_level(as_claim(items[at]))]
    if place is None or len(found) != 1 or mark - found[0] > BACK or not _is_reached(passage, found[0]):
        return
    after, earlier = as_claim(items[found[0]]), as_claim(items[place])
    is_rate = after.quantity.kind is Kind.PERCENT and not passage.values.isdisjoint(periods())
    if is_rate or not are_levels(earlier, after, has_lengths=False) or not is_dated_back(items, place):
        return
    way = _way(before)
    told = subjects(frozenset(stem(word) for word in before if len(word) > SMALL))
    if way and len(told & _subjects(passage)) >= SHARED:
        yield Change(Tie(False, WHY, is_likely=True), earlier, after, direction=way)


def _is_reached(passage: Passage, at: int) -> bool:
    """Whether a verb leads right to a level: came to 300."""
    near = range(at - 1, at - 1 - NEAR, -1)
    return any(item_at(passage.row, place).value in words("reached", "level is") for place in near) or is_cue(
        item_at(passage.row, at - 1), "at", "to"
    )


def _subjects(passage: Passage) -> frozenset[str]:
    return subjects(frozenset(item.value for item in passage.row if item.kind == "word" and len(item.value) > SMALL))
