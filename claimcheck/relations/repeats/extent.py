"""Words by which a like figure is of less or of more: on the first day alone, six others, over ten years."""

from collections.abc import Sequence, Set
from fractions import Fraction
from itertools import pairwise

from claimcheck.core import Bound, Kind, Passage, Row
from claimcheck.relations.likeness import number_of
from claimcheck.relations.mentions import Mention
from claimcheck.relations.repeats.owners import are_of_two_owners
from claimcheck.relations.repeats.twins import same_head
from claimcheck.relations.row import is_cue, item_at, without_and
from claimcheck.text.ties import words

OTHER = "other"
SOON = 2
"""So many sentences the lead has."""
ROUNDED = 5, 4
"""A sum is at most so much of the round number that it is said to be more than."""
OPEN = frozenset({Bound.MORE_THAN, Bound.AT_LEAST})
RANKED = "#"
BEFORE, AFTER = 4, 6
"""How many items before and after a figure may say of how much it is."""


def is_of_some_or_others(first: Mention, second: Mention) -> bool:
    """Whether one figure alone is told to be of a part, or of others than those told before: six others were held."""
    groups = (words("of a part alone"), words("of another event"))
    is_told = any(_has(first, group) != _has(second, group) for group in groups) or are_of_two_owners(first, second)
    is_told = is_told or _is_part_of(first, second)
    return is_told or _counts_others(first) != _counts_others(second)


def are_had_and_wanted(first: Mention, second: Mention) -> bool:
    """Whether the one figure tells how many there are, and the other how many are wanted: needs 53 teachers."""
    return _is_wanted(first) != _is_wanted(second)


def _is_wanted(mention: Mention) -> bool:
    before = mention.passage.items[max(0, mention.at - BEFORE) : mention.at]
    return any(item.value in words("is wanted") for item in before)


def is_of_other_extent(first: Mention, second: Mention) -> bool:
    """Whether one sentence alone tells of a stretch of time, or of the first or the next: 50,000 in its first week."""
    if is_of_some_or_others(first, second) or is_of_last_one(first) != is_of_last_one(second):
        return True
    lengths = [_tells_a_stretch(mention.passage) for mention in (first, second)]
    ranks = [any(word.startswith(RANKED) for word in mention.words) for mention in (first, second)]
    return first.claim.quantity.kind is not Kind.DURATION and (lengths[0] != lengths[1] or ranks[0] != ranks[1])


def is_of_last_one(mention: Mention) -> bool:
    """Whether words behind a figure say that it is of the last year, month or vote: 134 in the floods of last year."""
    return _speaks_of(mention.passage.items[mention.at : mention.at + 1 + AFTER], words("past"))


def _is_part_of(first: Mention, second: Mention) -> bool:
    """Whether the sentence of the second tells parts that make up the first: 638 in all, of them 258."""
    alike = [claim for claim in second.passage.claims if claim.quantity.kind is second.claim.quantity.kind]
    parts = [claim for claim in alike if claim.head == second.claim.head]
    told, total = first.claim.quantity.stated, sum((number_of(claim) for claim in parts), Fraction(0))
    is_list = len(parts) > 2 and (first.figure or 0) > (second.figure or 0)
    return is_list and told is not None and told.holds(total)


def _has(mention: Mention, group: Set[str]) -> bool:
    items, at = mention.passage.items, mention.at
    return any(item.value in group for item in items[max(0, at - BEFORE) : at + 1 + AFTER])


def _counts_others(mention: Mention) -> bool:
    """Whether a figure is of others than those told before: six others, six more smugglers."""
    after = item_at(mention.passage.items, mention.at + 1)
    return mention.claim.head_path[:1] == (OTHER,) or is_cue(after, "others")


def _tells_a_stretch(passage: Passage) -> bool:
    """Whether a sentence tells a length of time, or speaks of this month or year."""
    return Kind.DURATION in passage.kinds or _speaks_of(passage.row, words("this one"))


def _speaks_of(items: Row, which: Set[str]) -> bool:
    """Whether a word for a stretch of time or a vote stands beside one that says which: last year, this season."""
    stretches = words("stretch of time")
    pairs = ({one.value, without_and(one), other.value} for one, other in pairwise(items))
    return any(pair & which and pair & stretches for pair in pairs)


def is_sum_of_lead(title: Mention, body: Sequence[Mention]) -> bool:
    """Whether the headline only rounds what the lead tells place by place: more than 50, and 31 here and 23 there."""
    lead = [other for other in body if other.order - title.order <= SOON and same_head(title, other)]
    told, bound = title.claim.quantity.stated, title.claim.quantity.bound
    total = sum(other.figure or 0 for other in lead)
    is_near = bool(title.figure) and total * ROUNDED[1] <= (title.figure or 0) * ROUNDED[0]
    return bound in OPEN and len(lead) > 1 and told is not None and told.holds(total) and is_near
