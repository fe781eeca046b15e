"""Shares of the two halves of a people, each with words of its own: men made up 52%. Women accounted for 48%.

The two stand next to each other, in one sentence or in two, and both are said to be shares; what they are of is told
for one of them, or in like words for both.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from claimcheck.core import Complement, Item, Kind, Passage, Row, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import percents
from claimcheck.relations.parts.own_time import has_own_time
from claimcheck.relations.row import (
    as_claim,
    begins_with_and,
    has_base,
    is_and,
    is_cue,
    is_figure,
    item_at,
)
from claimcheck.relations.shares.halves import half_of, is_of_one_half, is_share_of_half
from claimcheck.text import ties
from claimcheck.text.stems import stem

REACH = 14
"""How many items may stand between the two in one sentence, and before or after one of them in its own."""
NEAR = 4
"""How many may say that it is of so many who live somewhere: the urban population is 64%."""
LEAD = 6
"""How many items before a percent may say that it is a share, and whose."""
BASE = 5
"""How many items after `of` may name what a percent is of."""
APART = ("rise", "fall", "was", "earlier", "past", "forecast", "coming", "times", "from", "among")
LETTERS = 4
"""So many letters of a name stay the same in all its forms."""
BALLOTS, TOTAL = "ballots", "total"
WHY = "all shares of one whole"


def find(story: Story, context: Context) -> Iterator[Complement]:
    """Every two shares of halves that follow each other, and must make up the whole."""
    named = ties.groups("half ")
    before: Passage | None = None
    for passage in story.having(Kind.PERCENT):
        is_named = not named.keys().isdisjoint(passage.values) or not ties.words("all but").isdisjoint(passage.values)
        percents = _percents(passage)
        if is_named:
            yield from _neighbours(passage.row, [*pairwise(percents)])
        if before is not None and is_named and _follows(before, passage):
            yield from _across(before, passage)
        before = passage if is_named else None


def _percents(passage: Passage) -> list[int]:
    return [at for at, _ in percents(passage)]


def _follows(before: Passage, passage: Passage) -> bool:
    """Whether each of two sentences has one percent, and the second comes right after the first."""
    is_next = before.claims[0].passage + 1 == passage.claims[0].passage
    return is_next and len(_percents(before)) == len(_percents(passage)) == 1


def _across(before: Passage, passage: Passage) -> Iterator[Complement]:
    """The only percents of two sentences, if nothing else is told around them."""
    (one,), (other,) = _percents(before), _percents(passage)
    tail, lead = before.row[one + 1 :], passage.row[:other]
    is_dated = any(has_own_time(each.row, at) for each, at in ((before, one), (passage, other)))
    if len(tail) <= REACH and len(lead) <= REACH and not is_dated:
        yield from _related((before.row, one), (passage.row, other), (*tail, *lead))


def _neighbours(items: Row, pairs: Sequence[tuple[int, int]]) -> Iterator[Complement]:
    """The neighbouring percents of a sentence that has more of them."""
    for one, other in pairs:
        if other - one <= REACH:
            yield from _related((items, one), (items, other), items[one + 1 : other])


def _related(one: tuple[Row, int], other: tuple[Row, int], between: Sequence[Item]) -> Iterator[Complement]:
    """The two, if they are of the two halves of one family and shares of one thing."""
    if not (_are_halves(_half(*one), _half(*other)) or _is_negated(one, other)) or any(
        is_cue(item, *APART) and not _is_base(item) for item in between
    ):
        return
    if _is_share(*one) and (_is_share(*other) or _is_joined(*other)) and _are_of_one(_base(*one), _base(*other)):
        claims = as_claim(one[0][one[1]]), as_claim(other[0][other[1]])
        yield Complement(claims, Tie(False, WHY, is_likely=True))


def _are_halves(one: str, other: str) -> bool:
    """Whether two words name the two halves of one family of people."""
    return bool(one and other) and one != other and one.split()[0] == other.split()[0] and not one.startswith(BALLOTS)


def _is_negated(one: tuple[Row, int], other: tuple[Row, int]) -> bool:
    """Whether the second is told of all that are not those of the first: Saudis, and non-Saudis; وغير السعوديين."""
    (items, at), (others, place) = one, other
    lead = [item for item in others[max(0, place - LEAD) : place] if not is_cue(item, "dash")]
    told = {stem(item.word)[:LETTERS] for item in items[max(0, at - NEAR) : at] if is_cue(item, "word")}
    return any(
        this.word.removeprefix("و") in ties.forms("all but") and stem(named.word)[:LETTERS] in told
        for this, named in pairwise(lead)
    )


def _is_base(item: Item) -> bool:
    """Whether `of` may lead to what a percent is of, and not from one level to another."""
    return is_cue(item, "from") or item.value == "of"


def _half(items: Row, at: int) -> str:
    """The half that a percent is told of; none where the percent is of that half alone, or other figures part them."""
    if is_of_one_half(items, at):
        return ""
    undated = [place for place, item in enumerate(items) if not is_figure(item, Kind.DATE)]
    return half_of([items[place] for place in undated], undated.index(at))


def _is_share(items: Row, at: int) -> bool:
    """Whether a percent is said to be a share: the share of men, or what men make up of all."""
    lead = items[max(0, at - LEAD) : at]
    is_verb = any(is_cue(item, "amounts") or item.value in ties.words("makes up") for item in lead)
    is_verb = is_verb or any(item.value in ties.words("people of a share") for item in lead[-NEAR:])
    is_rate = any(item.value in ties.words("within group") for item in (*lead, *items[at + 1 : at + 2]))
    is_change = any(is_cue(item, "rise", "fall", "times") for item in lead)
    return not (is_rate or is_change) and (is_verb or is_share_of_half(items, at))


def _is_joined(items: Row, at: int) -> bool:
    """Whether nothing but the half stands between `and` and the percent (and women 48%), or it is set against it."""
    lead = items[max(0, at - NEAR) : at]
    named = [*takewhile(lambda item: not _links(item), lead[::-1])]
    return len(named) < len(lead) and all(is_cue(item, "word", "dash") for item in named)


def _links(item: Item) -> bool:
    return is_and(item) or is_cue(item, "comma", "against") or begins_with_and(item)


def _base(items: Row, at: int) -> frozenset[str]:
    """The words of what a percent is of; none where it says nothing."""
    if is_cue(item_at(items, at + 1), "among"):
        return frozenset((items[at + 1].word,))  # 52% of those hired
    if not has_base(items, at):
        return frozenset()
    named = takewhile(lambda item: is_cue(item, "word"), items[at + 2 : at + 2 + BASE])
    whole = [TOTAL] if items[at + 1].word.endswith(TOTAL) else []
    return frozenset((*whole, *(item.value for item in named)))


def _are_of_one(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether one base is left unsaid, or both have a word in common besides the total."""
    return not (one and other) or bool((one & other) - ties.words("all"))
