"""The only two figures of their class in a story: one stroke of a key apart, they are hardly two facts.

How likely chance is to make such a pair was counted in news without known errors: the more telling the stroke, the
fewer words the two need in common.
"""

from claimcheck.core import Claim, Kind
from claimcheck.core.keystrokes import Stroke, digits
from claimcheck.relations.kinship import subjects
from claimcheck.relations.mentions import RANK, YEAR, Mention
from claimcheck.relations.repeats.contrast import are_set_apart
from claimcheck.relations.repeats.twins import gap, number, slip_between
from claimcheck.text import ties

DECADE = 9
"""2012 and 2021 are both likely years of one story; 2024 and 2042 hardly are."""
LONG = 3


def are_one_told_wrongly(first: Mention, second: Mention, *, is_odd_one: bool) -> bool:
    """Whether a stroke makes the one of the other, and the words around both are enough for it.

    An odd one is told once, against a figure that the story has twice.
    """
    if first.key.startswith(RANK):
        is_told_again = is_odd_one or first.claim.in_headline  # else two sides each have a rank of their own
        is_one = is_told_again and _are_far_ranks(first, second) and _shared(first, second) > 2
    else:
        made = slip_between(first, second)
        is_one = made is not Stroke.NONE and _is_enough(made, first, second, is_odd_one)
    return is_one and not are_set_apart(first, second)


def _is_enough(made: Stroke, first: Mention, second: Mention, is_odd_one: bool) -> bool:
    """Whether the words that both have around them are enough for the stroke: the more telling, the fewer."""
    shared = _shared(first, second)
    match made:
        case Stroke.SWAPPED if first.key == YEAR:
            return shared > 1 and gap(first, second) > DECADE
        case Stroke.SWAPPED | Stroke.SWAPPED_SHORT:
            return shared > (first.claim.quantity.kind is Kind.DURATION)  # an age and a career are both of one man
        case Stroke.CHANGED:
            return shared > 1 and first.key != YEAR and _is_long(first, second) and not are_rows(first, second)
        case Stroke.LENGTHENED:
            return shared > 2 and first.claim.quantity.kind is not Kind.DURATION and _are_plain(first, second)
        case Stroke.CHANGED_SHORT:
            is_told = is_odd_one or _is_quoted(second)
            is_again = _stand_alike(first, second) or (is_told and _are_alike(first, second))
            return shared > 2 and is_again and not are_rows(first, second)
        case _:
            return False


def _are_far_ranks(first: Mention, second: Mention) -> bool:
    """No first and no neighbours, such as lists have; and both in all, or both in a row."""
    is_far = min(number(first), number(second)) > 1 < gap(first, second)
    are_both_told = any(
        claim.quantity.number == number(other)
        for one, other in ((first, second), (second, first))
        for claim in one.passage.claims
    )
    return is_far and not are_both_told and ties.words("on end").isdisjoint(first.near ^ second.near)


def _shared(first: Mention, second: Mention) -> int:
    return len(subjects(first.near) & subjects(second.near))


def _is_quoted(mention: Mention) -> bool:
    """Whether the figure stands in somebody's own words, which often say once more what was reported."""
    return any(item.kind == "quote" for item in mention.passage.items[: mention.at])


def _are_alike(first: Mention, second: Mention) -> bool:
    """Whether two sentences say much the same, with two figures that neither a hedge nor a bound sets apart."""
    one, two = first.claim.quantity, second.claim.quantity
    shorter = min(len(first.words), len(second.words))
    is_same = 2 * len(first.words & second.words) >= shorter
    return is_same and one.bound is two.bound and _are_plain(first, second) and one.kind is not Kind.DURATION


def _are_plain(first: Mention, second: Mention) -> bool:
    return not any(mention.claim.quantity.is_approximate for mention in (first, second))


def _is_long(first: Mention, second: Mention) -> bool:
    """Whether a single digit hardly parts two facts, as it does those of 1.4 and 1.7."""
    return min(digits(number(first)), digits(number(second))) >= LONG


def _stand_alike(first: Mention, second: Mention) -> bool:
    """Whether the same word stands before both figures, and the same after both."""
    return "" not in first.beside and first.beside == second.beside


def are_rows(first: Mention, second: Mention) -> bool:
    """Whether each sentence has other sums and none of them in common, as the rows of a table do."""
    ours, theirs = (
        {claim.quantity.number for claim in one.passage.claims if claim is not one.claim and _is_like(claim, one)}
        for one in (first, second)
    )
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def _is_like(claim: Claim, mention: Mention) -> bool:
    return claim.quantity.kind is mention.claim.quantity.kind and claim.quantity.unit == mention.claim.quantity.unit
