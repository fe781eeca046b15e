"""Things told in the order of their numbers: chapter one, chapter two, chapter five, chapter four."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.core import Claim, Kind, Passage, Sequel, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, figures_of, item_at
from claimcheck.text.ties import words

FEWEST = 4
"""Fewer numbers may stand in order by chance."""
WHY = "one ranked after the other"


def find(story: Story, context: Context) -> Iterator[Sequel]:
    """The one number of a row in a sentence that does not follow on the one before it."""
    for passage in story.having(Kind.ORDINAL):
        if len(passage.claims) >= FEWEST:
            for row in _rows(passage):
                yield from _broken(row)


def _rows(passage: Passage) -> Iterator[list[Claim]]:
    """The numbers of a sentence by the noun that they stand beside, on one side."""
    found: defaultdict[tuple[bool, str], list[Claim]] = defaultdict(list)
    for items, at, claim in figures_of(passage):
        if claim.quantity.kind is Kind.ORDINAL and (claim.quantity.number or 0) > 0:
            is_english = claim.quantity.surface.isascii()
            noun = item_at(items, at + 1 if is_english else at - 1)
            if noun.kind == "word" and noun.value not in words("part of year"):
                found[is_english, noun.value].append(claim)
    yield from (row for row in found.values() if len(row) >= FEWEST)


def _broken(row: Sequence[Claim]) -> Iterator[Sequel]:
    """The two neighbours of which one is not where its number says, while all the others are."""
    numbers = [int(claim.quantity.number or 0) for claim in row]
    for start in {numbers[0], numbers[1] - 1}:
        odd = [at for at, number in enumerate(numbers) if number != start + at]
        if len(odd) == 1 and start > 0:
            at = odd[0]
            pairs = [(one, other) for one, other in pairwise(range(len(row))) if at in (one, other)]
            wrong = [pair for pair in pairs if numbers[pair[0]] >= numbers[pair[1]]]
            if wrong:
                yield Sequel((as_claim(row[wrong[0][0]]), as_claim(row[wrong[0][1]])), Tie(True, WHY), is_strict=True)
            return
