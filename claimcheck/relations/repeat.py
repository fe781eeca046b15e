"""Finds one fact stated twice: headline and body, two paragraphs, or two texts.

Most figures that look alike are two facts: two years, two players, two prices. So a pair that
does not agree is a relation only where the words around it are the same and one stroke of a key
would make the figures equal.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from claimcheck.core import Bound, Kind, Repeat, Status, Story
from claimcheck.core.keystrokes import Stroke, stroke
from claimcheck.relations import versions
from claimcheck.relations.context import Context
from claimcheck.relations.explanation import is_explained
from claimcheck.relations.kinship import subjects
from claimcheck.relations.mentions import (
    BARE,
    DAY,
    PEOPLE,
    RANK,
    YEAR,
    Mention,
    conflict,
    fits,
    grouped,
    is_other_event,
    repeated,
)
from claimcheck.relations.row import singular_nouns
from claimcheck.text.normalise import fold_word

MAX_PARTNERS = 12
LONG = 1000
MIXED = frozenset(f"!{event}" for event in PEOPLE)
"""A headline with two of these counts the dead and the wounded in one figure."""
LEAD = 2
"""So many sentences the lead has."""
MANY = 3
EVENT = 2
"""So many shared words one event is worth."""
CLOSE = Fraction(1, 2)
SET_APART = frozenset({"against", "from", "to", "earlier"})
"""Cues between two figures of a sentence that are two levels."""
APART = 10
"""How many items stand between a figure and the same one told again."""
DECADE = 9
"""2012 and 2021 are both likely years of one story; 2024 and 2042 hardly are."""


def find(story: Story, context: Context) -> Iterator[Repeat]:
    """Every figure that says again what another said, and every one that meant to."""
    if context.against is not None:
        yield from versions.matched(story, context.against)
    for key, group in grouped(story).items():
        if key in {BARE, DAY} or key.startswith(RANK):
            continue
        yield from _headline(group, story)
        yield from _magnitudes(group)
        yield from _body(group)


def _headline(group: list[Mention], story: Story) -> Iterator[Repeat]:
    """A figure of the headline that the body has nowhere, beside one that it may have been."""
    body = [mention for mention in group if not mention.claim.in_headline]
    for title in group[: len(group) - len(body)]:
        if title.figure is None or any(fits(title, other) for other in body if not _is_vague(other)):
            continue
        if len(MIXED & title.words) > 1:
            continue
        slips = [other for other in body if _is_slip_of(title, other) or _is_told_again(title, other)]
        slips = [other for other in slips if _is_clear(title, other) or not is_explained(title, story)]
        if not slips:
            continue
        best = max(slips, key=lambda other: _share(title, other) + Fraction(int(_stroke(title, other)), 20))
        yield repeated(title, best, is_sure=_is_made_of(title, best))


def _is_told_again(title: Mention, other: Mention) -> bool:
    """The first sentences in the headline's own words, so that no stroke is needed to tell that it is one figure."""
    if other.order - title.order > LEAD or title.key == YEAR or not _same_head(title, other):
        return False
    shared = len(subjects(title.words) & subjects(other.words))
    is_one_event = bool(title.claim.event) and title.claim.event == other.claim.event
    if shared < MANY - EVENT * is_one_event or conflict(title, other):
        return False
    return shared >= CLOSE * len(subjects(title.words))


def _magnitudes(group: list[Mention]) -> Iterator[Repeat]:
    """Hundreds here and hundreds of thousands there, of the same things in much the same words."""
    sizes = [mention for mention in group if _is_vague(mention)]
    for at, first in enumerate(sizes):
        for second in sizes[at + 1 : at + 1 + MAX_PARTNERS]:
            near = len(first.near & second.near)
            is_dense = near >= MANY and near >= CLOSE * min(len(first.near), len(second.near))
            is_same = is_dense and first.claim.head == second.claim.head and first.order != second.order
            if is_same and _size(first) != _size(second) and not conflict(first, second):
                yield replace(repeated(first, second), is_verbatim=True)


def _is_vague(mention: Mention) -> bool:
    return mention.claim.quantity.bound is Bound.MAGNITUDE


def _size(mention: Mention) -> Fraction:
    stated = mention.claim.quantity.stated
    return Fraction(0) if stated is None or stated.low is None else stated.low


def _is_clear(title: Mention, other: Mention) -> bool:
    """So telling a stroke that no sum of other figures explains it better."""
    made = _stroke(title, other)
    if made is Stroke.SWAPPED_SHORT:
        return bool(title.claim.event) and title.claim.event == other.claim.event
    return made is Stroke.SWAPPED and _same_head(title, other)


def _is_slip_of(title: Mention, other: Mention) -> bool:
    """Whether the words shared are enough for the stroke: the more telling it is, the fewer it needs."""
    made = _stroke(title, other)
    is_forecast = made >= Stroke.SWAPPED_SHORT and Status.EARLIER not in {title.claim.status, other.claim.status}
    if is_other_event(title, other) if is_forecast else conflict(title, other):
        return False
    shared, count = _share(title, other), len(title.words & other.words)
    same = _same_head(title, other)
    if title.key == YEAR:
        return made is Stroke.SWAPPED and shared >= Fraction(1, 2)
    match made:
        case Stroke.SWAPPED | Stroke.SWAPPED_SHORT:
            return count > 0 or (bool(title.claim.event) and title.claim.event == other.claim.event)
        case Stroke.SCALED | Stroke.CHANGED | Stroke.LENGTHENED:
            return (count > 0 and (same or shared >= Fraction(3, 5))) or (same and other.order <= 2)
        case Stroke.CHANGED_SHORT:
            is_near = other.order <= 2 and same and shared >= Fraction(1, 4)
            return (is_near or shared >= Fraction(3, 5)) and count > 0 and _gap(title, other) > 2
        case _:
            return False


def _body(group: list[Mention]) -> Iterator[Repeat]:
    """Two figures in much the same words, of which one stroke makes the other."""
    support = Counter(mention.figure for mention in group)
    for at, first in enumerate(group):
        if first.claim.in_headline and support[first.figure] < 2:
            continue
        for second in group[at + 1 : at + 1 + MAX_PARTNERS]:
            if second.order == first.order and not _is_long_swap(first, second):
                continue
            odd, most = sorted((support[first.figure], support[second.figure]))
            is_slip = _is_slip_between(first, second, is_odd_one=odd == 1 and most > 1)
            if not (is_slip or _is_anaphor(first, second, group)):
                continue
            if not _is_apart(first, second) and not fits(first, second):
                yield repeated(first, second)


def _is_slip_between(first: Mention, second: Mention, *, is_odd_one: bool) -> bool:
    if not _same_head(first, second):
        return False
    if first.key == YEAR:
        shared = len(subjects(first.words) & subjects(second.words))
        return _stroke(first, second) is Stroke.SWAPPED and shared >= MANY and _gap(first, second) > DECADE
    made = _stroke(first, second)
    is_opposite = _is_opposite(first, second)
    if not is_opposite and made < Stroke.LENGTHENED:
        return False
    near, count = len(first.near & second.near), len(first.words & second.words)
    dense = Fraction(near, max(1, min(len(first.near), len(second.near))))
    if is_opposite:
        return near >= 4 and dense >= Fraction(1, 2)
    if first.claim.in_headline and is_odd_one and made >= Stroke.LENGTHENED:
        return count >= 4 and _share(first, second) >= Fraction(3, 4)
    match made:
        case Stroke.SWAPPED:
            return count > 1
        case Stroke.SWAPPED_SHORT if is_odd_one:
            return True
        case Stroke.LENGTHENED if first.key.startswith(Kind.MONEY.value):
            return count >= MANY and near > 1  # sums of one thing are seldom a digit longer by chance
        case Stroke.SWAPPED_SHORT if second.order - first.order == 1 and first.key.startswith("count"):
            return count > 2 and Fraction(count, min(len(first.words), len(second.words))) >= Fraction(2, 5)
        case Stroke.SWAPPED_SHORT | Stroke.CHANGED | Stroke.LENGTHENED:
            enough = near >= 4 or (near >= 3 and dense >= Fraction(7, 10))
            is_wide = count >= 5 and Fraction(count, min(len(first.words), len(second.words))) >= Fraction(2, 5)
            return is_odd_one and ((enough and dense >= Fraction(2, 5)) or is_wide)
        case _:
            return False


def _is_apart(first: Mention, second: Mention) -> bool:
    """Two facts; where nearly all the nearest words are the same, "earlier" alone does not make two of one."""
    shared = len(first.near & second.near)
    is_dense = shared >= 4 and shared >= Fraction(3, 4) * min(len(first.near), len(second.near))
    return is_other_event(first, second) if is_dense else conflict(first, second)


def _is_long_swap(first: Mention, second: Mention) -> bool:
    """Four digits in another order are no other figure even within a sentence, unless it sets the two side by side."""
    between = first.passage.items[first.at + 1 : second.at]
    is_contrast = len(between) < APART or any(item.kind in SET_APART for item in between)
    if is_contrast or first.periods or second.periods or _are_added_up(first, second):
        return False
    is_long = min(first.figure or 0, second.figure or 0) >= LONG
    return is_long and _stroke(first, second) is Stroke.SWAPPED and first.key.startswith("count")


def _are_added_up(first: Mention, second: Mention) -> bool:
    """Whether the sentence states the sum of both figures or the margin between them, and so means two."""
    sizes = {_number(first) + _number(second), _gap(first, second)}
    return any(claim.quantity.number in sizes for claim in first.passage.claims)


def _is_anaphor(first: Mention, second: Mention, group: list[Mention]) -> bool:
    """The nine countries, after six countries: the same things, made definite, and no others before.

    Fewer may be some of them, so only more than there were is a repetition gone wrong.
    """
    quantity = second.claim.quantity
    words = quantity.surface.split()
    is_more = quantity.in_words and (second.figure or 0) > (first.figure or 0)
    if quantity.kind is not Kind.COUNT or not is_more or len(words) != 2 or not all(map(_is_definite, words)):
        return False
    if fold_word(words[0]).removeprefix("ال") in singular_nouns():
        return False  # the five of something else: مراكز الشركة الخمسة
    before = [other for other in group if other.order < second.order and _same_head(other, second)]
    return before == [first] and second.order - first.order == 1


def _is_definite(word: str) -> bool:
    return word.startswith(("ال", "وال", "بال", "لل"))


def _is_opposite(first: Mention, second: Mention) -> bool:
    """More than 90 here and less than 90 there."""
    one, other = first.claim.quantity.stated, second.claim.quantity.stated
    if one is None or other is None or first.claim.quantity.number != second.claim.quantity.number:
        return False
    return (one.low is None and other.high is None) or (one.high is None and other.low is None)


def _stroke(first: Mention, second: Mention) -> Stroke:
    one, other = first.figure, second.figure
    return Stroke.NONE if one is None or other is None else stroke(one, other)


def _number(mention: Mention) -> Fraction:
    return mention.figure or Fraction(0)


def _gap(first: Mention, second: Mention) -> Fraction:
    return abs(_number(first) - _number(second))


def _share(title: Mention, other: Mention) -> Fraction:
    """How much of what the headline says the other sentence says too."""
    return Fraction(len(title.words & other.words), max(1, len(title.words)))


def _same_head(first: Mention, second: Mention) -> bool:
    one, other = first.claim, second.claim
    if one.event in PEOPLE and one.event == other.event:
        return True
    return one.head == other.head or bool(one.head_path and one.head_path == other.head_path)


def _is_made_of(title: Mention, other: Mention) -> bool:
    """The headline was made from this sentence: the text's first ones, with nearly all its words."""
    is_early = other.order - title.order <= 1
    return is_early and _share(title, other) >= Fraction(3, 5) and len(title.words & other.words) >= 3
