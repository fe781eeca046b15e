"""Two conversions in the same words, side by side, at one rate: 150 pounds ($190) and 200 pounds ($253).

Which country's money a word means does not matter: it means the same both times.
"""

from collections.abc import Collection, Iterator, Sequence
from fractions import Fraction
from itertools import combinations, pairwise

from claimcheck.core import Claim, Exchange, Kind, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.pace import told_each
from claimcheck.relations.restatements.juxtaposition import Link
from claimcheck.relations.restatements.restatement import LINKS
from claimcheck.relations.row import Item, figures_of, is_cue, is_figure
from claimcheck.text import countries
from claimcheck.text.normalise import fold_word
from claimcheck.text.stems import stem
from claimcheck.text.ties import words

ONE_TIME = Fraction(1, 10)
"""How much two rates of one day may differ."""
TWO_TIMES = Fraction(1)
"""How much they may where the sentence tells of two times."""
POUNDS = "pound"
"""The measure that pounds are read as where no country is named beside them."""
SIGNS = ("comma", "open", "close", "dash", "equivalent", "quote")
MAX_PAIRS = 6
"""With so many conversions in one sentence, a table is told."""
Pair = tuple[Claim, Claim]


def find(story: Story, context: Context) -> Iterator[Exchange]:
    """Every two conversions of a sentence whose words for the two currencies are the same."""
    told = [passage for passage in story.having(Kind.MONEY) if len(passage.claims) > 3]
    told_twice = [(passage, pairs) for passage in told if 1 < len(pairs := list(_conversions(passage))) <= MAX_PAIRS]
    named = countries.named(context.text) if told_twice else ()
    for passage, pairs in told_twice:
        yield from _alike(passage, pairs, named)


def _alike(passage: Passage, pairs: Sequence[Pair], named: Collection[str]) -> Iterator[Exchange]:
    room = _room(passage)
    for earlier, later in combinations(pairs, 2) if room is not None else ():
        sums = tuple(zip(earlier, later, strict=True))
        if all(_is_one_money(*both) for both in sums) and not any(_is_of_two_lands(both, named) for both in sums):
            yield Exchange(later, Tie(False, LINKS[Link.BRACKETS]), (earlier,), room=room)


def _conversions(passage: Passage) -> Iterator[Pair]:
    """Sums with their worth in other money right after them: 40 rials ($10); 40 rials, or $10."""
    row = passage.row
    placed = [(at, claim) for _, at, claim in figures_of(passage)]
    for (start, first), (end, second) in pairwise(placed):
        if _is_money(first) and is_figure(second, Kind.MONEY) and first.quantity.unit != second.quantity.unit:
            between = row[start + 1 : end]
            if between and all(map(_links, between)) and bool(told_each(first)) is bool(told_each(second)):
                yield first, second


def _links(item: Item) -> bool:
    return is_cue(item, *SIGNS) or item.value in words("or") or item.value in words("filler")


def _is_money(claim: Claim) -> bool:
    return is_figure(claim, Kind.MONEY) or (is_figure(claim, Kind.MEASURE) and claim.quantity.unit == POUNDS)


def _is_one_money(one: Claim, other: Claim) -> bool:
    """Whether the words for two sums can mean the money of one country: rupees and rupees, pounds and pounds."""
    units = [{reading.unit for reading in claim.quantity.readings()} for claim in (one, other)]
    return not units[0].isdisjoint(units[1]) or _name(one) == _name(other)


def _is_of_two_lands(sums: Pair, named: Collection[str]) -> bool:
    """Whether the draft names two countries whose money a word may mean: 40 Iraqi dinars, and in Tunis 8 dinars."""
    lands = {reading.unit[:2] for claim in sums for reading in claim.quantity.readings()}
    return len(lands.intersection(named)) > 1


def _name(claim: Claim) -> str:
    return stem(fold_word(claim.quantity.surface.split()[-1]).lower())


def _room(passage: Passage) -> Fraction | None:
    """How far two rates may be apart; none where a year or a second date gives each a time of its own."""
    if Kind.DATE in passage.kinds:
        return None
    return TWO_TIMES if passage.at("earlier", "past", "current", "against") else ONE_TIME
