"""The only two counts of one noun in a story, a slip apart: 15 bodies were found … took in 25 bodies.

In news without known errors two such counts near the same word are the same some five hundred times before a digit
more, or another one of the tens, parts them. Sums of money have no noun: theirs are words that no third sentence has.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from claimcheck.core import Kind, Repeat, Story, Tie
from claimcheck.core.keystrokes import Stroke
from claimcheck.relations.context import Context
from claimcheck.relations.kinship import subjects
from claimcheck.relations.likeness import FATES
from claimcheck.relations.mentions import MARKED, MAX_MENTIONS, Mention, conflict, fits, mentions
from claimcheck.relations.repeats.contrast import are_in_rows, are_set_apart
from claimcheck.relations.repeats.explanation import is_same
from claimcheck.relations.repeats.extent import are_had_and_wanted, is_of_other_extent
from claimcheck.relations.repeats.rare_words import rare_near
from claimcheck.relations.repeats.repeat import is_apart
from claimcheck.relations.repeats.rivals import are_of_rivals
from claimcheck.relations.repeats.sole import are_rows
from claimcheck.relations.repeats.twins import gap, number, slip_between
from claimcheck.text.ties import forms, words

KINDS = frozenset({Kind.COUNT, Kind.MONEY})
PAIR = 2
TEN, HUNDRED = 10, 100
OTHERS = "other"
BEFORE = 6
"""How many items before a figure the word may stand that says where they are."""
WHY = "same noun, told twice"


def find(story: Story, context: Context) -> Iterator[Repeat]:
    """Every two figures of a noun that has no third, and every two sums, that a slip parts near the same words."""
    if len(story.having(*KINDS)) < PAIR:
        return
    for group in _alike(story).values():
        is_counted = group[0].claim.quantity.kind is Kind.COUNT
        if is_counted and len({mention.figure for mention in group}) != PAIR:
            continue
        plain = [mention for mention in group if _is_plain(mention)]
        for at, first in enumerate(plain):
            for second in plain[at + 1 :] if not first.claim.in_headline else ():
                if _is_slip(first, second) and _are_one(first, second, story, is_counted=is_counted):
                    yield Repeat((first.claim, second.claim), Tie(False, WHY))


def _alike(story: Story) -> dict[str, Sequence[Mention]]:
    """The counts by their noun, and the sums by their currency, where there are two of them."""
    found: defaultdict[str, list[Mention]] = defaultdict(list)
    for mention in mentions(story):
        claim = mention.claim
        if claim.head and claim.quantity.kind in KINDS and claim.head_path[:1] != (OTHERS,):
            found[claim.head].append(mention)
    return {head: group[:MAX_MENTIONS] for head, group in found.items() if len(group) > 1}


def _is_plain(mention: Mention) -> bool:
    """Whether more than one is told exactly."""
    return mention.claim.quantity.is_exact and number(mention) > 1


def _is_slip(first: Mention, second: Mention) -> bool:
    """Whether a digit more, or another one that is not the last, parts two plain figures."""
    quantities = first.claim.quantity, second.claim.quantity
    if first.order == second.order or quantities[0].in_words != quantities[1].in_words:
        return False
    match slip_between(first, second):
        case Stroke.LENGTHENED:
            return True
        case Stroke.CHANGED:
            return quantities[0].kind is Kind.COUNT
        case Stroke.CHANGED_SHORT:
            low, high = sorted((number(first), number(second)))
            return low >= TEN and high < HUNDRED and gap(first, second) % TEN == 0
        case _:
            return False


def _are_one(first: Mention, second: Mention, story: Story, *, is_counted: bool) -> bool:
    """Whether words near both tell of one thing, and nothing sets the two apart."""
    shared = sum(word[0] not in MARKED for word in subjects(first.near) & subjects(second.near))
    if shared < (1 if is_counted else PAIR) or not (is_counted or rare_near(first, second, story)):
        return False
    if {first.claim.event, second.claim.event} & FATES and first.claim.event != second.claim.event:
        return False
    if fits(first, second) or _are_told_apart(first, second):
        return False
    if conflict(first, second) or is_apart(first, second) or are_set_apart(first, second):
        return False
    is_longer = slip_between(first, second) is Stroke.LENGTHENED  # ten times as many, which chance often makes
    if (
        are_had_and_wanted(first, second)
        or _is_held(first) != _is_held(second)
        or (is_longer and is_of_other_extent(first, second))
    ):
        return False
    return not (are_rows(first, second) or are_in_rows(first, second) or are_of_rivals(first, second))


def _is_held(mention: Mention) -> bool:
    """Whether a figure tells how many there are in a place, of which some may be meant elsewhere: ويضم السوق 54."""
    before = mention.passage.items[max(0, mention.at - BEFORE) : mention.at]
    return any(item.value in words("holds parts") or item.word in forms("holds parts") for item in before)


def _are_told_apart(first: Mention, second: Mention) -> bool:
    """Whether one of the sentences tells the other's figure too, or others of the same things with no noun."""
    pairs = ((first, second), (second, first))
    if any(is_same(claim, other.claim) for one, other in pairs for claim in one.passage.claims):
        return True
    return any(claim.quantity.kind is Kind.NUMBER for mention in pairs[0] for claim in mention.passage.claims)
