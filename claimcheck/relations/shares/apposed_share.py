"""Shares set beside their part: 1,200 posts, 10% of its 12,000 staff; of 1,500 adults asked, 900, or 60%, agreed."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.core import Bound, Claim, Cue, Kind, Share, Story, Tie
from claimcheck.relations.asides import is_in_aside, is_of_some
from claimcheck.relations.circumstances import figure_told
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, RATIOS, fits, is_magnitude, is_person, same_noun
from claimcheck.relations.row import SIGHT, Item, claim_after, figures, has_base, is_age, is_cue, is_figure, item_at
from claimcheck.relations.shares.of_them import pronoun_of
from claimcheck.relations.shares.share import is_ratio
from claimcheck.text.ties import forms, words

NEAR = 3
"""How many signs and small words may stand between a part and its share."""
AS = "as"
WHY = "part, whole and share"


def find(story: Story, context: Context) -> Iterator[Share]:
    """Every share right beside its part, with the whole that follows or the people whom the sentence named before."""
    for items, at, ratio in figures(story, *RATIOS, least=3):
        is_share = is_ratio(ratio) and item_at(items, at + 1).word != AS  # half as many as Spain
        place = _part(items, at) if is_share else None
        part = items[place] if place is not None else None
        if place is None or not isinstance(part, Claim) or not is_magnitude(part):
            continue
        of = _following(items, at)
        if of is not None:
            yield from _shared(part, of, ratio, is_owned=items[at + 2].value in words("whose"))
        elif part.quantity.kind is Kind.NUMBER and not _is_of_named(items, at) and not _tells_change(items, place):
            yield from _of_group(items, place, part, ratio)


def _part(items: Sequence[Item], at: int) -> int | None:
    """The figure right before a share (900, or 60%), or right after a fraction in words (a quarter, 375, never did)."""
    for place in range(at - 1, max(-1, at - 1 - NEAR), -1):
        if isinstance(items[place], Claim):
            is_other = _is_of_a_ratio(items, place) or _is_led(items, place) or is_age(items, place)
            is_other = is_other or is_cue(item_at(items, place - 1), "among")  # one in five of them under 18
            told = figure_told(items, place)
            is_other = is_other or _is_led(items, told) or is_in_aside(items, place)
            return told if place < at - 1 and not is_other else None
        if not _links(items[place]):
            break
    is_fraction = items[at].kind == Claim.kind and not _is_percent(items[at])
    is_aside = is_fraction and at + 3 < len(items) and is_cue(items[at + 1], "comma") and is_cue(items[at + 3], "comma")
    return at + 2 if is_aside and isinstance(items[at + 2], Claim) else None


def _is_of_a_ratio(items: Sequence[Item], at: int) -> bool:
    """Whether a figure is what a ratio is of: one in nine of its 372,000, or 11.4%."""
    before = items[max(0, at - NEAR) : at]
    return any(is_figure(item, *RATIOS) for item in before) and any(is_cue(item, "of", "from") for item in before)


def _is_led(items: Sequence[Item], at: int) -> bool:
    """Whether a preposition leads to a figure behind others: after the death of 12 men; at 30, 45% have retired."""
    outer = item_at(items, at - 2)
    is_of = is_cue(item_at(items, at - 1), "of") and (is_cue(outer, "word", "event") or is_figure(outer, Kind.ORDINAL))
    if is_of and any(is_figure(item, *COUNTED) for item in items[max(0, at - SIGHT) : at]):
        return True
    return at == 1 and is_figure(items[at], Kind.NUMBER) and items[0].word.lower() in forms("preposition")


def _links(item: Item) -> bool:
    is_or = item.value in words("or")
    return is_or or is_cue(item, "comma", "open") or item.value in words("filler")


def _is_percent(item: Item) -> bool:
    return is_figure(item, Kind.PERCENT)


def _tells_change(items: Sequence[Item], place: int) -> bool:
    """Whether the clause tells what something rose or fell by, or to."""
    before = items[max(0, place - SIGHT) : place]
    return any(is_cue(item, "rise", "fall", "times", "against") for item in before if isinstance(item, Cue))


def _following(items: Sequence[Item], at: int) -> Claim | None:
    """The whole that follows: of its 12,000 staff, of the 1,020, of a labour force of 3.1 million; not of 300 alone."""
    at += is_cue(item_at(items, at + 1), "close")
    if not is_cue(item_at(items, at + 1), "of", "from", "of_total"):
        return None
    owner = item_at(items, at + 2)
    is_owned = owner.value in words("whose") or is_cue(items[at + 1], "of_total")
    place = claim_after(items, at + 1, NEAR) if is_owned else _named_whole(items, at + 1)
    whole = items[place] if place is not None else None
    return whole if isinstance(whole, Claim) and is_magnitude(whole) else None


def _named_whole(items: Sequence[Item], of: int) -> int | None:
    """The number of a thing that is named before it: of a labour force of 3 million, of total spending of 8 billion."""
    for at in range(of + 1, min(len(items) - 1, of + 2 + NEAR)):
        if is_cue(items[at], "of") and at > of + 1 and isinstance(items[at + 1], Claim):
            return at + 1
        if not is_cue(items[at], "word"):
            return None
    return None


def _is_of_named(items: Sequence[Item], at: int) -> bool:
    return has_base(items, at) or pronoun_of(items, at) is not None or is_of_some(items, at)


def _shared(part: Claim, whole: Claim, ratio: Claim, *, is_owned: bool) -> Iterator[Share]:
    """Sure where both count or measure the same, and the whole is told to be the owner's."""
    is_one = same_noun(part, whole) or (is_person(part) and is_person(whole))
    is_bare = Kind.NUMBER in {part.quantity.kind, whole.quantity.kind}
    if {part.quantity.kind, whole.quantity.kind} <= COUNTED or is_one:
        yield Share(
            (part, whole, ratio), Tie(is_one and is_owned, WHY, is_likely=is_one or is_bare or fits(part, whole))
        )


def _of_group(items: Sequence[Item], place: int, part: Claim, ratio: Claim) -> Iterator[Share]:
    """The people named before, if there is one such number, and it is the larger."""
    if place > 1 and is_cue(items[place - 1], "of", "of_total") and isinstance(items[place - 2], Claim):
        return  # 12 of 80, 15%
    before = (item for item in items[max(0, place - SIGHT) : place] if isinstance(item, Claim))
    groups = [claim for claim in before if claim.quantity.kind is Kind.COUNT and _is_exact(claim)]
    if len(groups) == 1 and _has_a_share(items, items.index(groups[0])):
        return  # the coast has 4,102 cases, 19%, and the hills 2,516, 12%
    if len(groups) == 1 and _is_exact(part) and (is_person(groups[0]) or _is_asked(items, items.index(groups[0]))):
        yield Share((part, groups[0], ratio), Tie(False, WHY, is_likely=True))


def _has_a_share(items: Sequence[Item], at: int) -> bool:
    """Whether a figure is a part by its own share: 4,102 cases or 19%."""
    after = claim_after(items, at + 1, 1)
    return _links(items[at + 1]) and after is not None and is_figure(items[after], *RATIOS)


def _is_asked(items: Sequence[Item], at: int) -> bool:
    """Whether a group is that of a survey: a poll of 2,400 homes."""
    return at > 1 and is_cue(items[at - 1], "of") and items[at - 2].word in forms("survey")


def _is_exact(claim: Claim) -> bool:
    quantity = claim.quantity
    return quantity.bound is Bound.EXACT and (quantity.number or Fraction(0)) > 1
