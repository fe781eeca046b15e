"""Lists set beside their whole: 26 ministers, 20 men and six women; 900 baskets, 400 baskets in town and 500 outside.

No part is more than the whole, nor are they together; that they are all there is is not sure.
"""

from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Kind, PartWhole, Story, Tie
from claimcheck.relations.asides import is_in_aside
from claimcheck.relations.circumstances import is_circumstance
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import are_disjoint, fits, is_magnitude, same_noun
from claimcheck.relations.parts.contraries import are_contrary
from claimcheck.relations.parts.listing import parts_after
from claimcheck.relations.parts.prepositions import same_clitic, same_preposition
from claimcheck.relations.row import SIGHT, Item, as_claim, is_age, is_cue, item_at, marked, plural_nouns, without_and
from claimcheck.text.stems import has_article
from claimcheck.text.ties import forms, words

REACH = 4
"""How many words, those that describe the whole, may stand between it and the comma."""
FEW = 2
"""So many parts make a list."""
ARTICLE = "the"
SEVERAL = ("ين", "ون", "ات")
"""Endings of words for several people."""
WHY = "list beside its whole"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every whole with the list that follows its comma."""
    for items, at in marked(story, "comma", least=FEW + 1):
        mark = at + (item_at(items, at + 1).word in words("opens a list"))
        if isinstance(item_at(items, mark + 1), Claim) and not is_age(items, mark + 1):
            whole = _whole(items, at)
            parts = parts_after(items, mark) if whole is not None else []
            if whole is not None and _is_their_number(items, whole, parts):
                whole = _spread(items, items.index(whole))
            elif whole is not None and _is_beside(items, items.index(whole)):
                continue  # 20 were hit in May in 14 countries, 19 in June and 136 in July
            if whole is not None and len(parts) >= FEW and _divides(items, whole, parts):
                yield from _relations(whole, tuple(as_claim(items[place]) for place in parts))


def _whole(items: Sequence[Item], comma: int) -> Claim | None:
    """The figure right before the comma, with its noun; where a place follows it, others stand beside it."""
    for at in range(comma - 1, max(-1, comma - 2 - REACH), -1):
        item = items[at]
        if isinstance(item, Claim):
            is_named = bool(item.head) or any(is_cue(one, "event") for one in items[at + 1 : comma])
            is_sized = is_magnitude(item) and item.quantity.kind is not Kind.DURATION and is_named
            is_sized = is_sized and not _only_describes(item)
            return item if is_sized and not is_cue(items[at - 1], "comma", "also") else None
        if not is_cue(item, "word", "event", "of", "past", "current") or item.value in forms("preposition"):
            return None  # 45 people were injured, 30 in the first blast and 25 in the second
    return None


def _only_describes(claim: Claim) -> bool:
    """Whether a number in words with its article is of the noun before it: the four (الأربعة) days of a feast."""
    return claim.quantity.in_words and has_article(claim.quantity.surface) and " " not in claim.quantity.surface


def _is_their_number(items: Sequence[Item], whole: Claim, parts: Sequence[int]) -> bool:
    """Whether a figure is only in how many places the parts are: 14 in two raids, nine in the first and five after."""
    before = item_at(items, items.index(whole) - 1)
    is_led = is_cue(before, "from") or without_and(before) in words("spread over")
    return is_led and whole.quantity.number == len(parts)


def _is_beside(items: Sequence[Item], at: int) -> bool:
    """Whether a figure only tells where something was, or stands in an aside."""
    return is_circumstance(items, at) or is_in_aside(items, at)


def _spread(items: Sequence[Item], places: int) -> Claim | None:
    """The figure with a noun right before the number of the places over which it is spread."""
    for at in range(places - 2, max(-1, places - 2 - REACH), -1):
        item = items[at]
        if isinstance(item, Claim):
            return item if item.head and is_magnitude(item) and item.quantity.kind is not Kind.DURATION else None
        if not is_cue(item, "word", "event"):
            return None
    return None


def _divides(items: Sequence[Item], whole: Claim, parts: Sequence[int]) -> bool:
    """Whether the parts can be of the whole, and nothing is in two of them."""
    claims = tuple(as_claim(items[at]) for at in parts)
    if not all(fits(claim, whole) and claim.quantity.is_exact for claim in claims):
        return False
    after = items[parts[-1] + 1 : parts[-1] + SIGHT]
    if any(is_cue(item, "among", "each", "against", "was", "earlier", "past") for item in after[:FEW]):
        return False
    is_named = all(claim.head_path for claim in claims) and are_disjoint(claims)
    are_same = all(same_noun(claim, whole) or not claim.head for claim in claims)
    is_apart = same_preposition(items, list(parts)) or all(_is_from(items, at) for at in parts)
    is_apart = is_apart or are_contrary(items, parts) or same_clitic(items, list(parts))
    return (is_named and not are_same) or (are_same and is_apart)


def _is_from(items: Sequence[Item], at: int) -> bool:
    """Whether they are from one place or body each: six from the government; six of the children may be both."""
    named = [item.word for item in items[at + 1 : at + 4] if item.word != ARTICLE]
    is_led = len(named) > 1 and is_cue(items[at + 1], "from")
    return is_led and named[1] not in plural_nouns() and not named[1].endswith(SEVERAL)


def _relations(whole: Claim, parts: tuple[Claim, ...]) -> Iterator[PartWhole]:
    yield PartWhole((whole, *parts), Tie(False, WHY, is_likely=True))
    for part in parts:
        yield PartWhole((whole, part), Tie(False, WHY, is_likely=True))
