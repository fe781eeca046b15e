"""Shares of what was told before, with their number: 4,000 trees, half of them (2,000); 40% of them, or 480.

The share speaks of its whole by a pronoun: نصفها, ثلثهم, 40 % منهم. Its whole is the figure before it that its number
can be of.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.core import Bound, Claim, Cue, Interval, Kind, Passage, Share, Story, Tie
from claimcheck.core.precision import hard, lenient
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import RATIOS, fits, is_magnitude, is_percent, same_noun
from claimcheck.relations.parts.pronouns import answers
from claimcheck.relations.row import SIGHT, Item, figures_of, is_age, is_cue, item_at
from claimcheck.relations.shares.evidence import share_of
from claimcheck.relations.shares.share import is_ratio
from claimcheck.text.normalise import fold_word
from claimcheck.text.ties import forms, words

_OWN = re.compile("(?:نصف|ثلثا?|ثلثي|ربع|ارباع|اخماس)ه[مان]?(?!\\w)|(?:خمس|سدس|عشر)ه[مان](?!\\w)")
"""A fraction with its pronoun, folded; خمسه is the number five."""
PEOPLE = ("هم", "هن")
OF_THEM = ("من", "of ")
"""How a mark of parts begins that may follow its share: منهم, of them."""
NEAR = 4
"""How many signs and small words may stand between the share and its number."""
WHY = "part, whole and share"


def find(story: Story, context: Context) -> Iterator[Share]:
    """Every share of them with its number, and the whole before, in its sentence or else in the one before."""
    for order, passage in enumerate(story.passages):
        if len(passage.claims) < 2 or passage.kinds.isdisjoint(RATIOS):
            continue
        before = story.passages[order - 1] if order else None
        for items, at, ratio in figures_of(passage):
            of = pronoun_of(items, at) if is_ratio(ratio) else None
            part = _number(items, at + (of in items[at + 1 : at + 2])) if of is not None else None
            if part is not None and of is not None:
                wholes = _wholes(items, at, part, of.value)
                yield from _related(part, wholes, ratio) if wholes else _in_last(before, part, of.value, ratio)


def _related(part: Claim, wholes: Sequence[Claim], ratio: Claim) -> Iterator[Share]:
    """The nearest whole, or one that it fits; sure if it is the only one, and of the same noun; none if it fits all."""
    if len(wholes) > 1 and _is_of(part, _together(wholes), ratio):
        return
    whole = next((whole for whole in wholes if _is_of(part, hard(whole.quantity), ratio)), wholes[0])
    is_alone = len({whole.quantity.number for whole in wholes}) == 1
    is_one = same_noun(part, whole) or part.quantity.kind is Kind.NUMBER
    yield Share((part, whole, ratio), Tie(is_alone and is_one, WHY, is_likely=True))


def _together(wholes: Sequence[Claim]) -> Interval:
    """What the two nearest come to: of 60 civilians and 12 medics, half of them, or 36."""
    one, other = (hard(whole.quantity) for whole in wholes[:2])
    return one + other


def _is_of(part: Claim, whole: Interval, ratio: Claim) -> bool:
    """Whether a number is the share of a whole that it is said to be."""
    if whole.holds(0):
        return False
    per = 1 if is_percent(ratio) else 100
    return share_of(part, whole).meets(lenient(ratio.quantity).scaled(Fraction(per)))


def _in_last(before: Passage | None, part: Claim, pronoun: str, ratio: Claim) -> Iterator[Share]:
    """The only figure of the sentence before that the pronoun can stand for."""
    if before is None or not before.claims or part.passage - before.claims[0].passage != 1:
        return
    told = [claim for claim in before.claims if is_magnitude(claim) and _is_whole(claim, part)]
    wholes = [claim for claim in told if answers(claim, pronoun, 1)]
    if len(wholes) == 1:
        yield Share((part, wholes[0], ratio), Tie(False, WHY, is_likely=True))


def pronoun_of(items: Sequence[Item], at: int) -> Cue | None:
    """What says that a share is of what was told before: the mark after it (30 % منهم), or its own ending (ثلثهم)."""
    ratio = items[at]
    following = item_at(items, at + 1)
    if isinstance(following, Cue) and is_cue(following, "among") and following.word.startswith(OF_THEM):
        return following
    is_led = isinstance(ratio, Claim) and ratio.quantity.surface.lower().endswith(" of")
    if is_led and isinstance(following, Cue) and following.word.lower() in forms("these"):
        return following
    own = _OWN.search(fold_word(ratio.quantity.surface)) if isinstance(ratio, Claim) else None
    if own is None:
        return None
    return Cue("among", "people" if own[0].endswith(PEOPLE) else "things", own[0])


def _number(items: Sequence[Item], last: int) -> Claim | None:
    """The figure that the share is said to be, in brackets or after `that is`."""
    is_told = False
    for at, item in enumerate(items[last + 1 : last + 2 + NEAR], last + 1):
        if isinstance(item, Claim):
            is_aside = is_cue(items[at - 1], "comma") and is_cue(item_at(items, at + 1), "comma")
            is_told = is_told or is_aside or item.quantity.surface.startswith("(")
            return item if is_told and is_magnitude(item) and item.quantity.kind is not Kind.DURATION else None
        is_told = is_told or is_cue(item, "open", "equivalent") or item.value in words("or")
        if not is_told and not _passes(item) and not _is_set_off(items, at):
            return None
    return None


def _is_set_off(items: Sequence[Item], at: int) -> bool:
    """Whether the number follows soon, right after `that is`: a quarter of it from abroad, that is 10 million."""
    following = items[at + 1 : at + 1 + NEAR]
    place = next((number for number, item in enumerate(following) if is_cue(item, "equivalent")), None)
    return place is not None and is_cue(items[at], "word", "from") and not any(map(_is_claim, following[:place]))


def _is_claim(item: Item) -> bool:
    return isinstance(item, Claim)


def _passes(item: Item) -> bool:
    return is_cue(item, "comma", "dash") or item.value in words("filler")


def _wholes(items: Sequence[Item], at: int, part: Claim, pronoun: str) -> list[Claim]:
    """The figures before the share that its number can be of and its pronoun stand for, the nearest first."""
    found: list[Claim] = []
    for place in range(at - 1, max(-1, at - SIGHT), -1):
        item = items[place]
        if is_cue(item, "stop"):
            break
        if isinstance(item, Claim) and is_ratio(item) and pronoun_of(items, place) is not None:
            return [whole for whole in found if whole.head]  # half of them, 30, are married, and a third of them, 20, …
        is_whole = isinstance(item, Claim) and is_magnitude(item) and _is_whole(item, part) and not is_age(items, place)
        if is_whole and isinstance(item, Claim) and answers(item, pronoun, at - place):
            found.append(item)
    return found


def _is_whole(item: Claim, part: Claim) -> bool:
    quantity = item.quantity
    is_plain = quantity.bound is Bound.EXACT and (quantity.number or 0) > 1
    return is_plain and fits(part, item) and quantity.kind is not Kind.DURATION
