"""Shares: a part, its whole and the ratio between them, in whatever order the sentence gives them."""

from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Cue, Kind, Share, Story, Tie
from claimcheck.relations.asides import is_in_aside
from claimcheck.relations.circumstances import is_circumstance, opens_sentence, told_claim
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import RATIOS, fits, is_magnitude, is_percent, same_noun
from claimcheck.relations.pace import written_pace
from claimcheck.relations.parts.of_total import amounting_to
from claimcheck.relations.row import SIGHT, Item, claim_after, figures_of, is_and, is_cue, is_figure, item_at
from claimcheck.relations.shares.base import base_of
from claimcheck.relations.shares.evidence import (
    is_of_a_change,
    is_of_nearer,
    is_of_own_clause,
    tells_rise,
    tells_several,
)
from claimcheck.text.normalise import fold_word
from claimcheck.text.stems import PRONOUNS, stem
from claimcheck.text.ties import forms, words

MAX_WHOLES = 6
MAX_DISTANCE = 2
"""How many sentences back the whole of a share may stand."""
REACH = 8
"""How many words may stand between the part of its whole and their ratio."""
LINK = 6
"""How many words and signs may stand between a part and its ratio right after it."""
OF = " of"
"""How an English fraction ends that its whole follows."""
NAMED = 3
"""How many words may stand between it and its whole."""
SHARES = ("equivalent", "by", "open", "amounts")
ENDS = ("stop", "break", "source", "event", "rise", "fall", "of_total", "among")
ARTICLE = "ال"
WHY = "part, whole and share"


def find(story: Story, context: Context) -> Iterator[Share]:
    """Every stated ratio of two stated figures."""
    if not story.having(*RATIOS):
        return
    earlier: list[Claim] = []
    for passage in story.passages:
        items = passage.row
        for at in passage.at("of_total", "from", "of") if not passage.kinds.isdisjoint(RATIOS) else ():
            yield from _around(items, at, is_sure=is_cue(items[at], "of_total", "of"))
            yield from _of_named(items, at)
            yield from _whole_first(items, at)
            if at:
                yield from _of_earlier(items, at - 1, earlier)
        for _, at, claim in figures_of(passage) if Kind.RATIO in passage.kinds and len(passage.claims) > 2 else ():
            yield from _of_fraction(items, at, claim)
        earlier.extend(claim for claim in passage.claims if claim.head_path)


def _around(items: Sequence[Item], mark: int, *, is_sure: bool) -> Iterator[Share]:
    """90 out of 250, that is 36 %; or 90 are 36 % of 250; or 36 % of 250, that is 90."""
    before = _claim_before(items, mark)
    after = None if before is None else claim_after(items, mark, 4) or amounting_to(items, mark)
    whole = items[after] if after is not None else None
    if before is None or after is None or not isinstance(whole, Claim) or not is_magnitude(whole):
        return
    if is_circumstance(items, before) or is_in_aside(items, before):
        return  # 80 trees in 14 of its 31 parks, or 10%
    if any(is_and(item) for item in items[mark + 1 : after]):
        return  # 220 hectares of barley and 46 of oats
    first = items[before]
    assert isinstance(first, Claim)
    if any(item.value in words("price of one") for item in items[mark + 1 : after]):
        return  # 60 % of the shares at 20 dollars each
    if is_ratio(first):
        if first.quantity.kind is Kind.RATIO and fold_word(first.quantity.surface).endswith(PRONOUNS):
            return  # half of them from one country
        part = _linked_before(items, before) or _restated(items, after)
        is_apart = after > mark + 1 or items[mark].word == "from"
        if part is not None and is_apart and (part.quantity.number or 0) > (whole.quantity.number or 0):
            return  # 80% of the pupils of both schools, or 35 of 50
        if part is not None and _are_one_kind(part, whole) and not is_of_nearer(items, before, part, whole):
            yield Share((part, whole, first), Tie(True, WHY))
        elif part is not None and after == amounting_to(items, mark) and _are_counted(part, whole):
            yield Share((part, whole, first), Tie(False, WHY, is_likely=True))  # 900 pupils, 75% of the 1,200 seats
    elif _are_one_kind(first, whole):
        is_told_so = is_cue(item_at(items, after + 1), "open")  # 7 من 20 مريضا (35%)
        is_whole = is_sure or is_told_so or isinstance(items[mark + 1], Cue) or _is_definite(whole)
        ratio = _ratio_after(items, after) if is_whole and not opens_sentence(items, before) else None
        if ratio is not None and base_of(items, items.index(ratio), first, whole) == "other":
            return
        in_brackets = _shown_in_brackets(items, before, after) if ratio is None else None
        if in_brackets is not None:
            yield Share((first, whole, in_brackets), Tie(False, WHY, is_likely=True))
        ratio = ratio or _ratio_before(items, before)
        if ratio is not None:
            place = items.index(ratio)
            is_sure = not _is_of_another(items, after, place)
            yield Share((first, whole, ratio), Tie(is_sure, WHY, is_likely=is_sure or _is_set_off(items, place)))


def _is_of_another(items: Sequence[Item], whole: int, ratio: int) -> bool:
    """Whether words stand between a whole and a share that nothing ties to it: a rise of 5% for 12 of the 80 staff."""
    between = items[whole + 1 : ratio]
    is_tied = any(is_cue(item, "equivalent", "amounts", "open") or _is_or(item) for item in between)
    return not is_tied and any(is_cue(item, "word") for item in between)


def _is_definite(whole: Claim) -> bool:
    """Whether the whole is known from before: 90 of the 150 guests."""
    return fold_word(whole.quantity.surface).startswith(ARTICLE)


def _of_fraction(items: Sequence[Item], at: int, ratio: Claim) -> Iterator[Share]:
    """A fraction in words right before its whole: two thirds of the 90 staff, or 60; 60, ثلثا الموظفين وعددهم 90."""
    if ratio.quantity.kind is not Kind.RATIO or not is_ratio(ratio):
        return
    is_led = ratio.quantity.surface.lower().endswith(OF)
    place = claim_after(items, at, NAMED) if is_led else amounting_to(items, at)
    whole = items[place] if place is not None else None
    part = _linked_before(items, at) or (_restated(items, place) if place is not None else None)
    if isinstance(whole, Claim) and part is not None and _are_one_kind(part, whole):
        yield Share((part, whole, ratio), Tie(True, WHY))


def _whole_first(items: Sequence[Item], mark: int) -> Iterator[Share]:
    """Of the 250 delegates, 90, or 36 %, voted: whole, part and share in this order, at the head of a clause."""
    if mark and not is_cue(items[mark - 1], "stop", "colon", "quote"):
        return
    at = claim_after(items, mark, 4)
    following = range(at + 1, min(len(items), at + REACH)) if at else ()
    place = next((i for i in following if isinstance(items[i], Claim)), None)
    if at is None or place is None:
        return
    whole, part, ratio = items[at], items[place], _ratio_after(items, place)
    told = _told_again(items, place)
    if told is not None:
        part, ratio, place = told
    if isinstance(whole, Claim) and isinstance(part, Claim) and ratio is not None and is_magnitude(whole):
        is_next = not any(item.kind == "word" for item in items[place + 1 : place + 2])
        is_other = base_of(items, items.index(ratio), part, whole) == "other"
        if _are_one_kind(part, whole) and not is_ratio(part) and not is_other:
            is_told = is_cue(items[items.index(ratio) - 1], "equivalent") or _is_or(items[items.index(ratio) - 1])
            yield Share((part, whole, ratio), Tie(is_next, WHY, is_likely=is_told))


def _told_again(items: Sequence[Item], at: int) -> tuple[Claim, Claim, int] | None:
    """The part that a fraction told first comes to, the fraction, and its place: two-thirds, or 800, said."""
    ratio, signs = items[at], items[at + 1 : at + 3]
    place = at + 1 + sum(is_cue(item, "comma") or _is_or(item) for item in signs)
    part = items[place] if place < len(items) - 1 and any(_is_or(item) for item in signs) else None
    is_told = isinstance(ratio, Claim) and is_ratio(ratio) and isinstance(part, Claim) and not is_ratio(part)
    return (part, ratio, place) if is_told and isinstance(part, Claim) and isinstance(ratio, Claim) else None


def _of_earlier(items: Sequence[Item], at: int, earlier: Sequence[Claim]) -> Iterator[Share]:
    """640 fires, which is 80 % of the work: the whole may be any larger number of cases just before."""
    ratio = items[at]
    if not isinstance(ratio, Claim) or not is_ratio(ratio) or not is_cue(items[at - 1], "by", "equivalent"):
        return
    part = next((item for item in reversed(items[max(0, at - 5) : at]) if isinstance(item, Claim)), None)
    if part is None or not part.head_path or not part.quantity.number:
        return
    for whole in earlier[-MAX_WHOLES:]:
        is_larger = (whole.quantity.number or 0) > part.quantity.number
        if is_larger and same_noun(part, whole) and part.passage - whole.passage <= MAX_DISTANCE:
            yield Share((part, whole, ratio), Tie(False, WHY))


def _of_named(items: Sequence[Item], mark: int) -> Iterator[Share]:
    """60 girls, that is 24 % of all the pupils: the whole is the number of pupils before."""
    ratio = item_at(items, mark - 1)
    named = item_at(items, mark + 1)
    if not isinstance(ratio, Claim) or not is_ratio(ratio) or not isinstance(named, Cue) or named.kind != "word":
        return
    part = _linked_before(items, mark - 1)
    wholes = [item for item in items[max(0, mark - SIGHT) : mark - 1] if isinstance(item, Claim) and item is not part]
    wholes = [whole for whole in wholes if whole.head and stem(whole.head) == named.value]
    if part is not None and len(wholes) == 1 and _are_one_kind(part, wholes[0]) and part.quantity.number:
        yield Share((part, wholes[0], ratio), Tie(True, WHY))


def is_ratio(claim: Claim) -> bool:
    """Whether a claim is a percent, or a fraction below one."""
    quantity = claim.quantity
    return is_percent(claim) or (quantity.kind is Kind.RATIO and quantity.number is not None and quantity.number < 1)


def _are_one_kind(part: Claim, whole: Claim) -> bool:
    """Whether the one can be a share of the other: not 4,800 a year of 8,000 a month."""
    is_sized = is_magnitude(part) and fits(part, whole) and part.quantity.kind is not Kind.DURATION
    return is_sized and written_pace(part) in {"", written_pace(whole)}


def _are_counted(part: Claim, whole: Claim) -> bool:
    return part.quantity.kind is whole.quantity.kind is Kind.COUNT


def _claim_before(items: Sequence[Item], mark: int) -> int | None:
    for at in range(mark - 1, max(-1, mark - 5), -1):
        if isinstance(items[at], Claim):
            return at
        if not is_cue(items[at], "word"):
            return None
    return None


def _ratio_after(items: Sequence[Item], at: int) -> Claim | None:
    """The ratio that a sentence gives after the whole: that is 36 %, at a rate of 36 %."""
    is_announced = False
    for place in range(at + 1, min(len(items), at + 1 + REACH)):
        item = items[place]
        if isinstance(item, Claim):
            is_told = is_ratio(item) and (is_announced or _is_set_off(items, place))
            return item if is_told and not is_of_a_change(items, place) else None
        if is_cue(item, *ENDS) or (
            is_cue(item, "by") and (is_of_own_clause(items, at, place) or _is_raised(items, at))
        ):
            return None
        is_announced = is_announced or is_cue(item, *SHARES) or _is_or(item) or item.word in forms("rate of those")
    return None


def _is_raised(items: Sequence[Item], part: int) -> bool:
    """Whether a verb right before a part says that something of it rose: 80 raised their prices by 12%."""
    return is_cue(item_at(items, part - 1), "rise", "fall")


def _is_set_off(items: Sequence[Item], at: int) -> bool:
    """Whether a ratio stands alone between commas or dashes: 1,400 of the 6,000 homes, 23%, would be let."""
    return all(is_cue(item, "comma", "dash") for item in items[at - 1 : at + 2 : 2])


def _ratio_before(items: Sequence[Item], part: int) -> Claim | None:
    """The ratio that a part restates: a quarter of its staff, that is 50 of 200."""
    if not part or not is_cue(items[part - 1], "equivalent"):
        return None
    for item in items[part - 2 : max(0, part - REACH) : -1]:
        if isinstance(item, Claim):
            return item if is_ratio(item) and not tells_several(items, items.index(item), part) else None
        if is_cue(item, *ENDS):
            return None
    return None


def _shown_in_brackets(items: Sequence[Item], part: int, whole: int) -> Claim | None:
    """The percent that brackets with nothing but part and whole show: hit 35 percent (7 of 20); of no change."""
    ratio, lead = item_at(items, part - 2), items[max(0, part - LINK) : max(0, part - 2)]
    is_alone = is_cue(item_at(items, part - 1), "open") and is_cue(item_at(items, whole + 1), "close")
    is_share = isinstance(ratio, Claim) and is_percent(ratio) and not any(is_cue(item, "rise", "fall") for item in lead)
    return ratio if is_alone and is_share and isinstance(ratio, Claim) else None


def _is_or(item: Item) -> bool:
    return is_cue(item, "word") and item.value in words("or")


def _linked_before(items: Sequence[Item], ratio: int) -> Claim | None:
    """The part right before its share: 90 people, that is 36 % of 250; what brackets between them hold is no part."""
    is_announced = False
    at, steps = ratio - 1, 0
    while at >= 0 and steps < LINK:
        item = items[at]
        if isinstance(item, Claim):
            return told_claim(items, at) if is_announced else None
        if is_cue(item, *ENDS):
            return None
        is_announced = is_announced or is_cue(item, "equivalent", "open", "amounts", "dash") or _is_or(item)
        is_announced = is_announced or (item.word in forms("at a share of") and not tells_rise(items, at))
        is_announced = is_announced or (
            is_cue(item, "comma") and at == ratio - 1 and is_figure(items[ratio], Kind.RATIO)
        )
        at, steps = (_opening(items, at) if is_cue(item, "close") else at) - 1, steps + 1
    return None


def _opening(items: Sequence[Item], close: int) -> int:
    """Where the bracket opens that closes here; here if it does not."""
    return next((at for at in range(close, max(-1, close - SIGHT), -1) if is_cue(items[at], "open")), close)


def _restated(items: Sequence[Item], whole: int) -> Claim | None:
    """The part right after `36 % of 250`: that is 90."""
    aside = items[whole + 1 : whole + 4]
    if len(aside) > 2 and is_cue(aside[0], "comma", "dash") and is_cue(aside[2], "comma", "dash"):
        return aside[1] if isinstance(aside[1], Claim) else None
    for place, item in enumerate(items[whole + 1 : whole + 4], whole + 1):
        if is_cue(item, "equivalent", "open") or _is_or(item):
            at = claim_after(items, place, 3)
            claim = items[at] if at is not None else None
            is_told = at is not None and (not is_cue(item, "open") or is_cue(item_at(items, at + 1), "close"))
            return claim if is_told and isinstance(claim, Claim) else None  # not 1,000 homes (31 in May)
        if isinstance(item, Claim):
            return None
    return None
