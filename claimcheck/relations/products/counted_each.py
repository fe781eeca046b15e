"""Finds so many in each of so many, and the sum: 24 floors with eight flats on each, 192 in all.

Also what is shared out: 3,600 parcels for 1,200 families, three for each family.
"""

from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Item, Kind, Passage, Product, Story, Tie
from claimcheck.relations.asides import is_in_aside, is_of_rank
from claimcheck.relations.circumstances import is_circumstance, is_led
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import counts_several, same_noun
from claimcheck.relations.row import figures_of, is_cue, is_figure, item_at, nouns_in_singular
from claimcheck.text.stems import stem
from claimcheck.text.ties import forms, words

NEAR = 2
"""How many words may stand between a number and `each`, and how many before a number may say that it is the sum."""
OF_EACH = 3
"""How many words before its number may say what each has: on each floor, 8 flats; each of them with 12 classes."""
MATCH, OF = "match", " of"
WHY = "so much for each"


def find(story: Story, context: Context) -> Iterator[Product]:
    """Every number for each, with the number of them and the sum on either side of it."""
    for passage in story.having(Kind.COUNT):
        if len(passage.claims) < 3 or not (passage.at("each") or not words("each of").isdisjoint(passage.values)):
            continue
        counts = [(at, claim) for _, at, claim in figures_of(passage) if counts_several(claim)]
        counts = [(at, claim) for at, claim in counts if not _is_beside(passage.row, at)]
        for three in zip(counts, counts[1:], counts[2:], strict=False):
            if not _is_more_told(three, counts):
                yield from _each(passage, three)


def _is_beside(items: Sequence[Item], at: int) -> bool:
    """Whether a number only tells where it was, or stands in an aside: planted 30 trees each in 12 gardens."""
    is_rate = _each_of(items, at) is not None and not is_cue(item_at(items, at - 2), "each")
    return (is_circumstance(items, at) and not is_rate) or is_in_aside(items, at) or is_of_rank(items, at)


def _is_aside(items: Sequence[Item], at: int, rated: int, name: str) -> bool:
    """Whether others than those counted have so much each: in 12 games the pair scored nine each; they each won two."""
    if rated < at:
        return not (name or item_at(items, at - 1).word.endswith(OF))
    if name or not is_led(items, at):
        return False
    between = items[at + 1 : rated]
    return any(item.value in words("article") or item.value in words("pronoun") for item in between)


def _is_more_told(three: Sequence[tuple[int, Claim]], counts: Sequence[tuple[int, Claim]]) -> bool:
    """Whether a fourth figure counts what one of three does, so that the sum may hold more: besides 4 for offices."""
    claims = [claim for _, claim in three]
    others = (claim for _, claim in counts if claim not in claims)
    return any(same_noun(other, claim) for other in others for claim in claims if claim.head_path)


def _each(passage: Passage, three: Sequence[tuple[int, Claim]]) -> Iterator[Product]:
    """The number for each is one of three neighbours; of the others the sum counts the same as it."""
    items = passage.row
    rates = [(at, claim, name) for at, claim in three if (name := _each_of(items, at)) is not None]
    if len(rates) != 1:
        return
    at, rate, name = rates[0]
    others = [(place, claim) for place, claim in three if claim is not rate]
    wholes = [(place, claim) for place, claim in others if _is_sum(items, place, claim, rate, at)]
    groups = [
        claim for place, claim in others if (place, claim) not in wholes and not _is_aside(items, place, at, name)
    ]
    if any(
        item.value in words("other half") or item.word in words("other half")
        for item in items[three[0][0] : three[2][0]]
    ):
        return  # paid half of it, and the other half in ten instalments of 5,000 each
    if rate.head_path[:1] == (MATCH,) or any(same_noun(rate, claim) for claim in groups):
        return  # two sides have a match together
    is_one = not any(
        is_cue(item, "stop", "rise", "fall", "was", "against") for item in items[three[0][0] : three[2][0]]
    )
    if is_one and len(wholes) == len(groups) == 1 and _is_named(groups[0], name):
        yield Product((rate, groups[0], wholes[0][1]), Tie(False, WHY, is_likely=True))


def _each_of(items: Sequence[Item], at: int) -> str | None:
    """What each is of by its word, empty where it is of what was told before; None where a number is for no each."""
    for place in range(at + 1, at + 1 + NEAR):
        if is_cue(item_at(items, place), "each"):
            return _named_after(items, place)
        if not is_cue(item_at(items, place), "word"):
            break
    for place in range(at - 1, max(-1, at - 1 - OF_EACH), -1):
        item = items[place]
        if is_cue(item, "each"):
            return _name(items[place + 1]) if place < at - 1 else _before_number(item)
        if item.word in forms("each of") and place < at - 1:
            return _name(items[place + 1])
        if not is_cue(item, "word"):
            break
    return None


def _before_number(each: Item) -> str | None:
    """What each is of where a number follows it: so many are each of nine floors, and so much has each, eight."""
    return None if each.word.endswith(OF) else ""


def _named_after(items: Sequence[Item], each: int) -> str | None:
    """What each is of where a number stands before it; not in `24 schools, each with 12`, nor of any two by name."""
    item = item_at(items, each + 1 + (item_at(items, each + 1).value in words("article")))
    if is_figure(item, Kind.COUNT):
        return "" if items[each].word.endswith(OF) else None
    is_end = is_cue(item, "", "comma", "stop", "in_all", "total", "quote")
    return "" if is_end else _name(item) or None


def _name(item: Item) -> str:
    """The singular that each is of: for each family; nothing where another word follows."""
    is_noun = is_cue(item, "word") and item.word in nouns_in_singular()
    return item.word if is_noun else ""


def _is_sum(items: Sequence[Item], at: int, claim: Claim, rate: Claim, rated: int) -> bool:
    """Whether a number counts what each gets, and is said to be all of it, or shared out at so many each."""
    is_bare = claim.quantity.kind is Kind.NUMBER and not claim.head
    if not (is_bare or same_noun(claim, rate)) or (claim.quantity.number or 0) < (rate.quantity.number or 0):
        return False
    before = items[max(0, at - NEAR) : at]
    is_total = any(is_cue(item, "total", "equals", "equivalent") or item.value in words("in all") for item in before)
    is_total = is_total or is_cue(item_at(items, at + 1), "in_all")
    lead = items[max(0, rated - NEAR) : rated]
    is_pace = any(is_cue(item, "by") or item.value in words("pace") for item in lead)
    return is_total or (is_pace and at < rated and not is_bare)


def _is_named(groups: Claim, name: str) -> bool:
    """Whether the groups are what each is of."""
    if not name:
        return groups.quantity.kind is Kind.COUNT
    known = nouns_in_singular().get(name)
    return (known is not None and groups.head_path[:1] == (known,)) or stem(name) in stem(groups.head).split()
