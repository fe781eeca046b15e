"""Rankings that run on: followed by Greece with 28, Malta with 34; the biggest with 61 tonnes, and Peru with 65.

The entries of a row are told alike: each figure has a name before it and the same word or sign in between.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.core import Bound, Claim, Item, Kind, Outranked, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, figures_of, is_cue, item_at, leads_on
from claimcheck.relations.signposts import Items, are_alike, is_fewest_first, is_plain, posted, signposts
from claimcheck.text.ties import forms, words

FEWEST = 2
LONGEST = 40
"""No ranking in a sentence has more entries."""
NAME = 8
"""How many items the name of an entry has at most, with the word that leads to its figure."""
ASIDE = 14
"""How many items after a figure may tell more of it: up 12 percent on the year before."""
ONE_OF = 3
"""How many items before `largest` the word for one of them may stand."""
HEAD = 24
"""How many items before the first figure the word may stand that says it is the largest."""
RANKED = frozenset({Kind.COUNT, Kind.PERCENT, Kind.MONEY, Kind.MEASURE, Kind.NUMBER})
ENDS = ("break", "stop", "source", "total", "others", "each", "rest", "among")
"""What ends a row: what follows is no entry of it."""
OTHER = (*ENDS, "rise", "fall", "against", "was", "earlier", "past", "current", "from", "to", "of_total")
"""What makes a figure of another sort than those before it."""
WHY = "one ranked after the other"


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """Every figure of a ranking with the one before it, and with the one that is called the largest."""
    for passage in posted(story, "next", "most", "lead"):
        if len(passage.claims) < FEWEST or "least" in signposts(passage) or passage.at("each"):
            continue
        for row in _rows(passage):
            yield from _ranked(passage, row[:LONGEST])


def _ranked(passage: Passage, row: Sequence[int]) -> Iterator[Outranked]:
    posts, items = signposts(passage), passage.row
    are_margins = all(
        any(item.word in forms("over whom") for item in items[max(0, at - ONE_OF) : at]) for at in row[:2]
    )
    if are_margins or is_fewest_first(items, row[0]) or items[row[-1] - 1].word.endswith(forms("by a margin")):
        return
    link = next((at for at in posts.get("next", ()) if row[0] < at < row[-1]), None)
    after = [place for place in row if link is not None and place > link]
    pairs = list(pairwise(after))
    if _is_headed(passage, row[0]):
        pairs += [(row[0], place) for place in row[1:]]
    for one, other in pairs:
        yield Outranked((as_claim(items[one]), as_claim(items[other])), Tie(True, WHY))


def _is_headed(passage: Passage, first: int) -> bool:
    """Whether the first figure of a row is called the largest: the largest exporter with, on top of the list with."""
    posts, items = signposts(passage), passage.row
    leads = [at for group in ("most", "lead") for at in posts.get(group, ()) if first - HEAD <= at < first]
    between = items[min(leads) : first] if leads else ()
    if not leads or any(is_cue(item, "quote", "stop") or _is_of_another(item, items[first]) for item in between):
        return False
    return all(_is_outright(items, at) for at in leads)


def _is_of_another(item: Item, first: Item) -> bool:
    """Whether something else has the figure: after X with 17; or another figure of its kind stands before it."""
    is_alike = isinstance(item, Claim) and is_plain(item) and are_alike(item, as_claim(first))
    return is_alike or item.word in forms("after") or item.value in words("order behind")


def _is_outright(items: Items, at: int) -> bool:
    """Whether a word says which is the largest: not one of the largest, the second largest, nor more than."""
    before, after = items[max(0, at - ONE_OF) : at], item_at(items, at + 1)
    is_one_of = any(isinstance(item, Claim) or item.value in words("one of") for item in before)
    is_one_of = is_one_of or any(is_cue(item, "from", "at", "of", "of_total") for item in before[-2:])
    is_than = after.value in words("than") or is_cue(after, "from") or isinstance(after, Claim)
    return not is_one_of and not is_than and after.word not in forms("first of several")


def _rows(passage: Passage) -> Iterator[list[int]]:
    """The places of figures that are told alike, one right after the other."""
    row: list[int] = []
    for _, at, claim in figures_of(passage):
        if claim.quantity.kind not in RANKED or claim.quantity.bound is not Bound.EXACT:
            continue
        if row and _is_next(passage.row, row[-1], at):
            row.append(at)
        elif not row or at - row[-1] > ASIDE or are_alike(as_claim(passage.row[row[-1]]), claim):
            if len(row) >= FEWEST:
                yield row
            row = [at]
    if len(row) >= FEWEST:
        yield row


def _is_next(items: Items, before: int, at: int) -> bool:
    """Whether a figure is that of the next entry: of the same kind, and led to by the same word after another name."""
    one, other = as_claim(items[before]), as_claim(items[at])
    if at - before > ASIDE + NAME or not are_alike(one, other) or items[before - 1].word != items[at - 1].word:
        return False
    if isinstance(items[at - 1], Claim) or is_cue(items[at - 1], *OTHER):
        return False
    start = next((place for place in range(at - 1, before, -1) if leads_on(items[place])), None)
    if start is None or not 1 < at - start <= NAME or any(is_cue(item, *OTHER) for item in items[start:at]):
        return False
    return not any(is_cue(item, *ENDS) for item in items[before + 1 : start])
