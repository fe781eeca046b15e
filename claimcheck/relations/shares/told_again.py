"""Shares told again in another form: seven in ten pupils walk to school, that is 70%; ... . This share, 70%, ...

A ratio and a percent are one figure where `that is` ties them across a clause, where the next sentence says
`this share`, or where nearly the same words follow both.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.core import Claim, Kind, Passage, Restatement, Status, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import Item, figures_of, is_cue, item_at
from claimcheck.text.ties import forms, words

SHARES = frozenset({Kind.PERCENT, Kind.RATIO})
REACH = 12
"""How many words may stand between a share and `that is`."""
NEAR = 3
"""How many signs and words may stand between `this share` and its figure."""
MAX_DISTANCE = 2
"""How many sentences apart the same words may follow both."""
WORDS, ALIKE = 10, 3
"""How many words after each are looked at, and how many of the content words among them must be the same."""
LEAST = 3
"""How many letters a content word has."""
SIGNS = ("comma", "open", "dash")
ENDS = ("stop", "break", "rise", "fall", "times", "against", "was", "of_total", "among", "past", "earlier", "forecast")
AGAIN, SAME = "the share told again", "the same words of both"


def find(story: Story, context: Context) -> Iterator[Restatement]:
    """Every ratio and percent that say one share."""
    told: list[Claim] = []
    for passage in story.passages:
        if passage.kinds.isdisjoint(SHARES):
            continue
        shares = [claim for claim in passage.claims if _is_share(claim)]
        told = [claim for claim in told if passage.paragraph - story.passages[claim.passage].paragraph <= MAX_DISTANCE]
        if Kind.RATIO in passage.kinds:
            yield from _explained(passage)
        yield from _referred(passage, told)
        for claim in shares:
            yield from _worded(story, claim, told)
        told += shares


def _is_share(claim: Claim) -> bool:
    quantity = claim.quantity
    is_fraction = quantity.kind is Kind.RATIO and 0 < (quantity.number or 0) < 1
    return (quantity.kind is Kind.PERCENT or is_fraction) and claim.status is Status.FACT


def _explained(passage: Passage) -> Iterator[Restatement]:
    """So many of every so many, with what they do, and after `that is` their percent."""
    for (items, at, first), (_, place, second) in pairwise(figures_of(passage)):
        between = items[at + 1 : place]
        is_tied = bool(between) and _says_so(between) and 2 < len(between) <= REACH
        is_tied = is_tied and not any(is_cue(item, *ENDS) for item in between)
        if is_tied and _is_out_of(first) and second.quantity.kind is Kind.PERCENT and not _is_of_more(items, at, place):
            yield Restatement((first, second), Tie(False, AGAIN))


def _is_of_more(items: Sequence[Item], at: int, place: int) -> bool:
    """Whether the percent is of more people than the ratio: 3 in 5 of the sick, that is 12% of the population."""
    if not is_cue(item_at(items, place + 1), "from", "of"):
        return False
    whose, of = item_at(items, at + 1), item_at(items, place + 2)
    is_wide = whose.value in words("people of a share") or whose.word in words("people of a share")
    return is_cue(whose, "word", "event") and not is_wide and of.word != whose.word


def _says_so(between: Sequence[Item]) -> bool:
    """Whether the words end with `that is`, or `which means that`."""
    return is_cue(between[-1], "equivalent") or any(item.value in words("means") for item in between[-2:])


def _is_out_of(claim: Claim) -> bool:
    """Whether a ratio is told by its two numbers: seven in ten."""
    return claim.quantity.kind is Kind.RATIO and len(claim.quantity.surface.split()) > 2 and _is_share(claim)


def _referred(passage: Passage, told: Sequence[Claim]) -> Iterator[Restatement]:
    """The figure right after `this share`, and the only share of the sentence before."""
    last = [claim for claim in told if claim.passage == passage.claims[0].passage - 1]
    if len(last) != 1 or words("this").isdisjoint(passage.values):
        return
    for items, at, claim in figures_of(passage):
        lead = items[max(0, at - NEAR - 1) : at]
        pairs = [number for number, (this, named) in enumerate(pairwise(lead)) if _is_named(this, named)]
        is_aside = at + 1 == len(items) or is_cue(
            items[at + 1], "comma", "close", "quote"
        )  # not `this share was 15% in May`
        if is_aside and pairs and all(is_cue(item, *SIGNS) for item in lead[pairs[-1] + 2 :]) and _is_share(claim):
            yield Restatement((last[0], claim), Tie(False, AGAIN))


def _is_named(this: Item, named: Item) -> bool:
    return this.value in words("this") and named.value in words("share")


def _worded(story: Story, claim: Claim, told: Sequence[Claim]) -> Iterator[Restatement]:
    """A share and the one told last before it, in the other form, with nearly the same words after it."""
    other = told[-1] if told else None
    if other is None or other.quantity.kind is claim.quantity.kind or not (_is_out_of(claim) or _is_out_of(other)):
        return
    are_alone = all(sum(map(_is_share, story.passages[one.passage].claims)) == 1 for one in (claim, other))
    if are_alone and _are_alike(_content(story, claim), _content(story, other)):
        yield Restatement((other, claim), Tie(False, SAME))


def _are_alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether one clause says all that the other does; a word of its own for each sets two facts apart."""
    if not words("not").isdisjoint(one ^ other):
        return False
    return len(one & other) >= ALIKE and (one <= other or other <= one)


def _content(story: Story, claim: Claim) -> frozenset[str]:
    """The stems of the content words after a figure, in its clause; none where another figure stands among them."""
    items = story.passages[claim.passage].row
    at = items.index(claim)
    found: list[str] = []
    for item in items[at + 1 : at + 1 + WORDS]:
        if isinstance(item, Claim):
            return frozenset()
        if is_cue(item, "comma", "stop", "break", "quote"):
            break
        if is_cue(item, "word") and (_is_content(item.value) or item.value in words("not")):
            found.append(item.value)
    return frozenset(found)


def _is_content(word: str) -> bool:
    return len(word) >= LEAST and word not in forms("preposition") and word not in words("people of a share")
