"""Moves in a ranking: who climbs from 16th place comes to 12th, never to 18th."""

from collections.abc import Iterator, Sequence
from itertools import islice

from claimcheck.core import Bound, Claim, Kind, Outranked, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import Item, as_claim, figures_of, is_and, is_cue, item_at
from claimcheck.relations.signposts import signposts
from claimcheck.text.normalise import fold_word
from claimcheck.text.stems import stem
from claimcheck.text.ties import forms, words

BACK = 3
"""How many items before the rank its mark may stand: to the third place."""
REACH = 10
"""How many items before the first rank the verb may stand."""
MAX_RANKS = 9
MARKS = ("was", "to", "from")
RANKED = frozenset({Kind.ORDINAL, Kind.NUMBER})
VERBS = frozenset({"rise", "fall"})
WHY = "a move from rank to rank"


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """Every two ranks that something moved between; the higher number is the worse rank."""
    for passage in story.having("to"):
        ranks = list(islice(_ranks(passage), MAX_RANKS)) if len(passage.claims) > 1 and _has_verb(passage) else []
        if len(ranks) % 2 == 0:
            for one, other in zip(ranks[::2], ranks[1::2], strict=True):
                yield from _move(passage, one, other)


def _has_verb(passage: Passage) -> bool:
    """Whether a verb may say which way something moved."""
    return not VERBS.isdisjoint(passage.places) or "climb" in signposts(passage)


def _ranks(passage: Passage) -> Iterator[tuple[int, str]]:
    """The ranks of a sentence with the marks before them: from, to, was."""
    items = passage.row
    for _, at, item in figures_of(passage):
        if item.quantity.kind not in RANKED:
            continue
        before = items[max(0, at - BACK) : at]
        if not any(map(_is_nearing, before)):
            mark = next((mark for mark in MARKS for cue in before if is_cue(cue, mark)), "")
            is_named = any(cue.value in words("rank") for cue in before) or _is_place(item) or _is_alone(items, at)
            if (is_named or (mark == "was" and item.quantity.kind is Kind.ORDINAL)) and item.quantity.number:
                yield at, mark


def _is_nearing(item: Item) -> bool:
    """Whether a rank behind a word is only come near to: fell to 15th, nearing 18th."""
    return item.value in words("nearing") or item.word in forms("nearing")


def _is_alone(items: Sequence[Item], at: int) -> bool:
    """Whether an English ordinal stands right after `from` or `to` with no noun: from fifth to third."""
    if as_claim(items[at]).quantity.kind is not Kind.ORDINAL or not is_cue(items[at - 1], "from", "to"):
        return False
    following = item_at(items, at + 1)
    is_end = is_cue(following, "from", "to", "comma", "stop", "break") or is_and(following)
    return items[at - 1].word.isascii() and (is_end or not following.word or following.word in forms("of whom"))


def _is_place(rank: Claim) -> bool:
    """Whether the word for the place belongs to the number: المركز 54."""
    return stem(fold_word(rank.quantity.surface.partition(" ")[0])) in words("rank")


def _move(passage: Passage, one: tuple[int, str], other: tuple[int, str]) -> Iterator[Outranked]:
    items = passage.row
    ranks = {mark: items[at] for at, mark in (one, other)}
    start, end = ranks.get("from") or ranks.get("was"), ranks.get("to")
    direction = _direction(passage, one[0])
    if not direction or not isinstance(start, Claim) or not isinstance(end, Claim):
        return
    if start.quantity.bound is end.quantity.bound is Bound.EXACT:
        yield Outranked((start, end) if direction > 0 else (end, start), Tie(True, WHY), is_strict=True)


def _direction(passage: Passage, at: int) -> int:
    """1 for a climb, -1 for a fall, 0 where no verb says it."""
    items = passage.row
    climbs = signposts(passage).get("climb", ())
    for place in range(at - 1, max(-1, at - REACH), -1):
        if is_cue(items[place], "rise") or place in climbs:
            return 1
        if is_cue(items[place], "fall"):
            return -1
    return 0
