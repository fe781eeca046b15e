"""Finds the two ends of a range that run from the larger to the smaller."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from msgspec.structs import replace

from claimcheck.core import Bound, Claim, Cue, Item, Kind, Ordered, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import same_noun
from claimcheck.relations.row import as_claim, is_and, is_cue, is_figure, item_at
from claimcheck.text.normalise import fold_word
from claimcheck.text.ties import forms, words

LARGE_SCALES = frozenset({10**6, 10**9, 10**12})
"""Between 500 and 2 thousand is a range; between 150 and 70 million is none, unless both are millions."""
SOON = 4
"""How near before `from` the verb stands of what costs, lasts or weighs from so much to so much."""
BACK = 5
"""How many items before the first end the verb may stand."""
LAST_DAY = 31
APART = 2
"""The ends of a range stand so far apart: only the link stands between them."""
LINKS = frozenset({"to", "until"})
WHY = "between and"
_FIGURE = re.compile(r"\d{1,9}(?:\.\d{1,6})?")
KINDS = frozenset({Kind.MONEY, Kind.COUNT, Kind.MEASURE, Kind.DURATION, Kind.PERCENT})


def find(story: Story, context: Context) -> Iterator[Ordered]:
    """Every range: those read as one, and "between a and b" that was not, because a is the larger."""
    for passage in story.passages:
        if len(passage.claims) > 1 or passage.claims[0].quantity.bound is Bound.BETWEEN:
            yield from _ranges(passage, context.text)


def _ranges(passage: Passage, text: str) -> Iterator[Ordered]:
    for claim in passage.claims:
        if claim.quantity.bound is Bound.BETWEEN and claim.quantity.kind in KINDS:
            yield Ordered((claim,), Tie(not _is_turned(claim, text), WHY, is_likely=True))
    for at, other in pairwise(passage.claim_places):
        if not at or other - at != APART:
            continue
        before, low, link, high = passage.items[at - 1 : at + 3]
        leads = passage.items[max(0, at - BACK) : at]
        if _are_bare(low, high) and _is_bare_range(leads, link):
            yield Ordered((as_claim(low), as_claim(high)), Tie(False, WHY, is_likely=True))
            continue
        if link.kind not in LINKS and before.value not in words("between"):
            continue
        if _is_day(low) and _is_day(high) and _is_of_month(passage.items, before, link, other):
            yield Ordered((as_claim(low), as_claim(high)), Tie(False, WHY, is_likely=True))
        elif isinstance(low, Claim) and isinstance(high, Claim) and _is_pair(low, high):
            yield from _pair(passage, leads, low, link, high)


def _pair(passage: Passage, leads: Sequence[Item], low: Claim, link: Item, high: Claim) -> Iterator[Ordered]:
    """Two figures of one unit with a word between that may make a range of them."""
    is_named = _is_named(leads, link)
    is_between = leads[-1].value in words("between")
    is_told = is_named or is_between or _is_ranging(leads, link) or _is_expected(leads, link)
    is_told = is_told or (not passage.at("rise", "fall") and _is_priced(leads, link))
    is_sized = _is_sized(low, link, high) and _is_no_change(passage, leads)
    if is_told or is_sized or _are_ends(leads[-1], link):
        is_no_fall = not passage.at("fall" if is_between else "rise", "fall") and _is_no_loss(passage)
        is_sure = is_named or (is_told and _is_percent(link, high) and is_no_fall)
        yield Ordered((low, high), Tie(is_sure, WHY, is_likely=is_told or is_sized))


def _is_day(item: Item) -> bool:
    """Whether a bare number may be a day of a month."""
    number = item.quantity.number if isinstance(item, Claim) and item.quantity.kind is Kind.NUMBER else None
    return number is not None and number.denominator == 1 and 0 < number <= LAST_DAY


def _is_of_month(items: Sequence[Item], before: Item, link: Item, at: int) -> bool:
    """Whether two days run from one to the other in the current month or the next: من 14 إلى 24 الجاري."""
    is_stretch = is_cue(before, "from") and is_cue(link, "to", "until")
    return is_stretch and is_cue(item_at(items, at + 1), "current", "coming", "past")


def _are_ends(before: Claim | Cue, link: Claim | Cue) -> bool:
    """Between … and …, between … to …, or just … to …, where nothing says that it is a change."""
    if not isinstance(link, Cue):
        return False
    if before.value in words("between"):
        return link.value in words("and") or link.kind == "to"
    return link.kind == "to" and before.kind == "word"


def _is_ranging(before: Sequence[Claim | Cue], link: Claim | Cue) -> bool:
    """Whether a verb says that what follows is a range: ages ranged from … to …"""
    is_led = before[-1].kind == "from" and link.kind == "to"
    return is_led and any(item.value in words("ranges") for item in before)


def _is_priced(before: Sequence[Claim | Cue], link: Claim | Cue) -> bool:
    """Whether a verb tells what things cost, last or weigh: costs from so much to so much."""
    is_led = before[-1].kind == "from" and link.kind == "to"
    is_change = any(item.value in words("changes") for item in before)
    told = [word for item in before[-SOON:] for word in (item.value, item.word)]
    return is_led and not is_change and not words("costs from").isdisjoint(told)


def _are_bare(low: Item, high: Item) -> bool:
    """Whether two bare numbers may be ages, or ends of a range: aged between 45 and 35, aged 12 to 7."""
    is_age = isinstance(low, Claim) and fold_word(low.quantity.surface).startswith(forms("at the age"))
    return (is_age or is_figure(low, Kind.NUMBER)) and is_figure(high, Kind.NUMBER)


def _is_bare_range(leads: Sequence[Item], link: Item) -> bool:
    """Whether words say that two bare numbers are ages, or ends of a range: between the ages of; ranges from … to."""
    near = leads[-SOON:]
    is_age = any(item.word in forms("at the age") or item.value in words("age") for item in near)
    is_between = link.value in words("and") and any(item.value in words("between") for item in near)
    return (is_between or is_cue(link, "to")) and (is_age or _is_ranging(leads, link))


def _is_sized(low: Claim, link: Item, high: Claim) -> bool:
    """Whether a bare number and a measure share a unit, as a score or a vote does not: 60 to 45 km/h."""
    is_bare = low.quantity.kind is Kind.NUMBER and is_cue(link, "to")
    return is_bare and high.quantity.kind in {Kind.MEASURE, Kind.DURATION}


def _is_no_change(passage: Passage, leads: Sequence[Item]) -> bool:
    """Whether nothing goes from one level to another, or some to terms of years: no fall from 60 to 45."""
    if not passage.values.isdisjoint(words("sentenced")):
        return False
    is_led = (
        is_cue(leads[-1], "from", "comma") or is_and(leads[-1]) or any(item.value in words("changes") for item in leads)
    )
    return not is_led and not passage.at("rise", "fall", "against")


def _is_percent(link: Item, high: Item) -> bool:
    """Whether percentages are told in English; Arabic tells those of a day's trade the greatest first."""
    return is_figure(high, Kind.PERCENT) and link.word[:1].isascii() and link.word != ""


def _is_no_loss(passage: Passage) -> bool:
    """Whether nothing in a sentence is lost: of losses the greater share is told first."""
    return passage.values.isdisjoint(words("below zero"))


def _is_named(before: Sequence[Claim | Cue], link: Claim | Cue) -> bool:
    """Whether a range is named as one, or foretold: its range of so much to so much; is projected at so much to."""
    if link.kind != "to" or not before or before[-1].kind not in {"of", "at"}:
        return False
    named = before[-2:-1]
    is_range = any(item.word in forms("a range") for item in named)
    return is_range or (before[-1].kind == "at" and any(item.word in forms("foretold at") for item in named))


def _is_expected(before: Sequence[Claim | Cue], link: Claim | Cue) -> bool:
    """Whether what is expected follows: expects a profit of $3 to $4; not a fall of so much to so much."""
    is_led = before[-1].kind == "of" and link.kind == "to"
    kinds = {item.kind for item in before}
    is_loss = any(item.value in words("below zero") for item in before)  # a loss of $5 to $3
    return is_led and not is_loss and "forecast" in kinds and kinds.isdisjoint({"rise", "fall"})


def _is_turned(claim: Claim, text: str) -> bool:
    """Whether a range has its larger figure first, so that the scale word seemed to be the second's alone."""
    stated, written = claim.quantity.stated, claim.span.of(text)
    if stated is None or not stated.low or not stated.high:
        return False
    figures = [Fraction(figure) for figure in _FIGURE.findall(fold_word(written))]
    if len(figures) != 2 or figures[0] <= figures[1] or figures[0] != stated.low:
        return False
    return stated.high / figures[1] in LARGE_SCALES


def _is_pair(low: Claim, high: Claim) -> bool:
    """Two figures of one unit and noun, or a bare one that shares the other's."""
    one, other = low.quantity, high.quantity
    if other.kind not in KINDS or one.number is None or other.number is None:
        return False
    if low.head and high.head and not same_noun(low, high):
        return False  # 400 nurses went to 6 clinics
    return one.unit == other.unit or (one.kind is Kind.NUMBER and replace(one, unit=other.unit).number is not None)
