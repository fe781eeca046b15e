"""Counts told again more exactly: over 2 million trips (2.1 million), half a million at 512,300 people."""

from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Item, Kind, Passage, Repeat, Story, Tie
from claimcheck.core.keystrokes import digits
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, RATIOS, number_of, same_noun
from claimcheck.relations.pace import recurs
from claimcheck.relations.restatements.juxtaposition import Juxtaposed, Link, pairs
from claimcheck.relations.row import figures_of, is_cue, item_at
from claimcheck.text.ties import words

LINKS = {Link.BRACKETS: "brackets", Link.CONNECTIVE: "that is", Link.EQUAL: "equal to", Link.OR: "or"}
THEN = ("earlier", "past")
"""Cues of a sentence whose brackets may hold the figures of an earlier time."""
ROUND = 2
"""So many digits a figure has at most that the next one makes exact."""
NEAR = 3
"""How many items behind a figure may say that it is of each, or of how much more."""
LEAST = 1000
"""Smaller numbers in brackets are places, ages and minutes."""


def find(story: Story, context: Context) -> Iterator[Repeat]:
    """Every count with the one right after it that says it again."""
    for passage in story.having(Kind.COUNT):
        if len(passage.claims) < 2:
            continue
        for pair in pairs(passage):
            is_then = pair.link is Link.BRACKETS and passage.at(*THEN)  # 41 cars (35 a year ago) and 12 vans (10)
            if pair.link in LINKS and not is_then and _is_again(pair) and not _is_worked_out(passage, pair):
                yield Repeat((pair.first, pair.second), Tie(False, LINKS[pair.link]))
        if "at" in passage.places:
            yield from _at(passage)


def _is_again(pair: Juxtaposed) -> bool:
    """Whether both count one thing, right after each other; "or" makes a vague count exact, else it is a choice."""
    first, second = pair.first, pair.second
    if pair.link is Link.OR:
        is_large = (first.quantity.number or 0) >= LEAST
        return is_large and first.quantity.is_approximate and first.head == second.head != ""
    return pair.words_between == 0 and _are_of_one_thing(first, second)


def _is_worked_out(passage: Passage, pair: Juxtaposed) -> bool:
    """Whether `that is` may tell what a share or a list comes to: 20% of the 2.5 million shares, or 500,000."""
    row, place = passage.row, passage.row.index(pair.second)
    if recurs(row, place) or _is_compared(row[place + 1 : place + 1 + NEAR]):
        return True  # 120,000 cars, or 10,000 a month; 12,000 staff, that is 10,000 more than last year
    first, second = passage.claims.index(pair.first), passage.claims.index(pair.second)
    before, after = passage.claims[:first], passage.claims[second + 1 :]
    listed = [claim for claim in after if claim.quantity.kind in COUNTED]
    if sum(map(number_of, listed), number_of(pair.second)) == number_of(pair.first):
        return True  # 150,000 homes, that is 90,000 wholly and 60,000 in part
    has_share = any(claim.quantity.kind in RATIOS for claim in before)
    parts = [claim for claim in before if claim.quantity.kind in COUNTED]
    return has_share or sum(map(number_of, parts), number_of(pair.first)) == number_of(pair.second)


def _is_compared(following: Sequence[Item]) -> bool:
    """Whether words behind a figure say that it is of each, of one time, or by how much there is more."""
    told = words("order most", "order least", "every")
    return any(is_cue(item, "each") or item.value in told or item.word in told for item in following)


def _are_of_one_thing(first: Claim, second: Claim) -> bool:
    """Two large counts of one noun, or one of them with no noun."""
    one, two = first.quantity, second.quantity
    are_counts = {one.kind, two.kind} <= COUNTED and Kind.COUNT in {one.kind, two.kind}
    is_large = min(one.number or 0, two.number or 0) >= LEAST
    return are_counts and is_large and (Kind.NUMBER in {one.kind, two.kind} or same_noun(first, second))


def _at(passage: Passage) -> Iterator[Repeat]:
    """A round number, and the exact one after `at`: reached half a million at 512,300 people."""
    for items, at, claim in figures_of(passage):
        place = at + 1 + is_cue(item_at(items, at + 1), "comma")
        other = item_at(items, place + 1)
        if is_cue(item_at(items, place), "at") and isinstance(other, Claim) and _is_made_exact(claim, other):
            yield Repeat((claim, other), Tie(False, "that is"))


def _is_made_exact(claim: Claim, other: Item) -> bool:
    if not isinstance(other, Claim) or not _are_of_one_thing(claim, other):
        return False
    one, two = claim.quantity.number or 0, other.quantity.number or 0
    return digits(one) <= ROUND < digits(two) and one < 10 * two and two < 10 * one
