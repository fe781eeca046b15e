"""Figures with two digits exchanged: 94,798,827 people, and 94,978,827 of them further down.

News without known errors hardly ever has two figures of one kind of which this makes the one of the other: of three
digits or more some ten pairs in three thousand articles, and hardly any of them near the same word. So little else is
asked for: what they count may be named in two ways, or once only. The rows of a table are left out; shares want words
that only the two sentences have.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from claimcheck.core import Claim, Kind, Quantity, Repeat, Story
from claimcheck.core.interval import Number
from claimcheck.core.keystrokes import digits
from claimcheck.core.precision import decimal_text
from claimcheck.relations.context import Context
from claimcheck.relations.kinship import are_apart, subjects
from claimcheck.relations.likeness import COUNTED, FATES, is_person, told_alike
from claimcheck.relations.mentions import (
    EARLIER,
    MARKED,
    MAX_MENTIONS,
    Mention,
    are_ranked_apart,
    conflict,
    fits,
    is_other_event,
    mentions,
    repeated,
)
from claimcheck.relations.repeats.contrast import are_in_rows, are_of_two_days, are_set_apart, is_dated
from claimcheck.relations.repeats.explanation import is_same
from claimcheck.relations.repeats.extent import are_had_and_wanted
from claimcheck.relations.repeats.owners import are_of_two_owners, is_apart_from_its_like
from claimcheck.relations.repeats.rare_words import rare_near
from claimcheck.relations.repeats.rivals import are_of_rivals
from claimcheck.relations.repeats.sole import are_rows
from claimcheck.relations.repeats.told_in_turn import are_told_in_turn
from claimcheck.relations.repeats.twins import in_common, number, same_head
from claimcheck.relations.row import is_cue

KINDS = COUNTED | {Kind.MONEY, Kind.MEASURE, Kind.DURATION, Kind.PERCENT}
LONG = 3
"""So many digits a figure has of which the swapped one is hardly another fact."""
LONGEST = 6
"""So many digits are never the same in another order by chance."""
NEAR = 2
"""So many words of one root two shorter figures have near them both, or two bare ones."""
AGAIN = 6
"""How many sentences with figures later one shared word is enough."""
BEHIND = 4
"""How many items after a figure another one may stand that goes with it."""
AND = "و"
NEVER = 1000
"""More words than any two sentences share."""
OTHERS = ("other",)
SOON = 2
"""How many sentences with figures later a toll is told again."""


def find(story: Story, context: Context) -> Iterator[Repeat]:
    """Every two figures of one kind that an exchange of two digits makes of each other, near the same words."""
    for group in _alike(story):
        for at, first in enumerate(group):
            for second in group[at + 1 :]:
                is_slip = first.order != second.order and _are_exchanged(first, second)
                if is_slip and _are_one(first, second, story) and not is_apart_from_its_like(first, second, group):
                    yield replace(repeated(first, second), is_slip=fits(first, second))


def _alike(story: Story) -> Iterator[Sequence[Mention]]:
    """Different figures that the same digits make, of one unit or of things that are counted."""
    found: defaultdict[tuple[Kind | None, str, str], list[Mention]] = defaultdict(list)
    for mention in mentions(story):
        quantity = mention.claim.quantity
        written = _written(mention.figure) if mention.figure and quantity.kind in KINDS else ""
        if len(written) > 1:
            kind, unit = (None, "") if quantity.kind in COUNTED else (quantity.kind, quantity.unit)
            found[kind, unit, "".join(sorted(written))].append(mention)
    for group in found.values():
        if len(group) > 1 and len({mention.figure for mention in group[:MAX_MENTIONS]}) > 1:
            yield group[:MAX_MENTIONS]


def _written(figure: Number) -> str:
    return decimal_text(figure) or ""


def _are_exchanged(first: Mention, second: Mention) -> bool:
    """Whether the figures differ in two places, of which each has the other's digit."""
    one, other = _written(first.figure or 0), _written(second.figure or 0)
    if len(one) != len(other):
        return False
    places = [at for at in range(len(one)) if one[at] != other[at]]
    return len(places) == 2 and one[places[0]] == other[places[1]]


def _are_one(first: Mention, second: Mention, story: Story) -> bool:
    """Whether words near both, and nothing that sets them apart, make one fact of the two figures."""
    if _are_both_told(first, second):
        return False
    if min(digits(number(first)), digits(number(second))) >= LONGEST:
        return True
    if is_other_event(first, second) or _are_rows(first, second) or are_of_two_days(first, second):
        return False
    if (
        are_of_two_owners(first, second)
        or are_told_in_turn(first, second)
        or are_in_rows(first, second)
        or are_of_rivals(first, second)
    ):
        return False
    near = sum(word[0] not in MARKED for word in subjects(first.near) & subjects(second.near))
    if near and _are_of_one_fate(first, second):
        return not conflict(first, second)
    if are_set_apart(first, second):
        return False
    if _is_long(first, second):
        return near > 0 or in_common(first, second) > 0
    if conflict(first, second) or _goes_on(first, second) or are_had_and_wanted(first, second):
        return False
    return near >= _wanted(first, second, story)


def _goes_on(first: Mention, second: Mention) -> bool:
    """Whether an Arabic sentence goes on with the next of a kind: وأنقذت البحرية …, وارتفعت العائدات …."""
    opening = second.passage.row[0]
    if not opening.word.startswith(AND):
        return False
    return is_cue(opening, "rise", "fall", "event") or bool(subjects(frozenset({opening.value})) & subjects(first.near))


def _wanted(first: Mention, second: Mention, story: Story) -> int:
    """How many words of one root two shorter figures want near them: one with its noun, two without it."""
    one, two = first.claim, second.claim
    is_plain = one.quantity.kind is not Kind.PERCENT and not (one.quantity.in_words or two.quantity.in_words)
    is_counted = one.quantity.kind is two.quantity.kind is Kind.COUNT and is_plain
    if is_counted and same_head(first, second) and _are_told_alike(first, second):
        return 1
    if any(claim.head_path[:1] == OTHERS for claim in (one, two)):
        return NEVER
    are_counted = is_plain and (all(map(is_person, (one, two))) or same_head(first, second))
    return NEAR if are_counted or rare_near(first, second, story) else NEVER


def _are_told_alike(first: Mention, second: Mention) -> bool:
    """Whether two sentences stand not far apart, and are no rows, or their figures are led by one word."""
    is_led_alike = first.beside[0] == second.beside[0] not in {"", first.claim.head}  # and not by a list of them
    is_near = abs(second.order - first.order) <= AGAIN and not _are_followed_apart(first, second)
    return is_near and (is_led_alike or not are_rows(first, second))


def _are_followed_apart(first: Mention, second: Mention) -> bool:
    """Whether another figure of one kind follows each, and not the same: 27 to five years in prison, 72 to two."""
    here, there = (mention.passage.items[mention.at + 1 : mention.at + 1 + BEHIND] for mention in (first, second))
    ours, theirs = ([item.quantity for item in items if isinstance(item, Claim)] for items in (here, there))
    return any(one.kind is two.kind and one.value != two.value for one in ours[:1] for two in theirs[:1])


def _is_long(first: Mention, second: Mention) -> bool:
    """Whether figures have three digits or more, and one of them at least is that of a unit or a noun."""
    is_share = first.claim.quantity.kind is Kind.PERCENT
    is_bare = is_share or all(_is_bare(mention.claim.quantity) for mention in (first, second))
    return not is_bare and min(digits(number(first)), digits(number(second))) >= LONG


def _is_bare(quantity: Quantity) -> bool:
    return quantity.kind is Kind.NUMBER and quantity.scale == 1


def _are_of_one_fate(first: Mention, second: Mention) -> bool:
    """Whether both count those who were killed, or hurt, not far from each other and with no other words for who.

    The first one may date the event: last Monday; a second that does tells of another.
    """
    is_fate = first.claim.event in FATES and first.claim.event == second.claim.event
    are_others = are_apart(subjects(first.words), subjects(second.words)) or are_ranked_apart(first, second)
    is_earlier = EARLIER in first.words ^ second.words or is_dated(second)
    is_soon = second.order - first.order <= SOON
    return is_fate and is_soon and not (are_others or is_earlier or _is_shared_out(second))


def _is_shared_out(mention: Mention) -> bool:
    """Whether other figures of the same fate follow which are no part of it: 13 were killed in Tyre, nine in Sidon."""
    for item in mention.passage.items[mention.at + 1 :]:
        if item.kind == "among":
            return False
        if isinstance(item, Claim) and (item.event == mention.claim.event or item.quantity.kind is Kind.NUMBER):
            return True
    return False


def _are_rows(first: Mention, second: Mention) -> bool:
    """Whether each sentence has other figures of the same thing, and none of them in common."""
    ours, theirs = (
        {
            claim.quantity.number
            for claim in one.passage.claims
            if claim is not one.claim and told_alike(claim, one.claim)
        }
        for one in (first, second)
    )
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def _are_both_told(first: Mention, second: Mention) -> bool:
    """Whether one of the sentences tells the other's figure too, so that there are two."""
    return any(
        claim.quantity.number == other.figure or is_same(claim, other.claim)
        for one, other in ((first, second), (second, first))
        for claim in one.passage.claims
    )
