"""Figures of the headline told otherwise in the story: headlines are made of the first sentences.

A figure that the body has nowhere was meant to be one of those it has. One that the body has, but not
where the lead says what the headline says, was mistyped in the lead.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from fractions import Fraction

from msgspec.structs import replace

from claimcheck.core import Bound, Claim, Kind, Passage, Repeat, StatedDate, Status, Story
from claimcheck.core.keystrokes import Stroke, stroke
from claimcheck.relations.context import Context
from claimcheck.relations.kinship import subjects
from claimcheck.relations.likeness import FATES, is_person, of_one_family, told_alike
from claimcheck.relations.mentions import (
    BARE,
    DAY,
    RANK,
    YEAR,
    Mention,
    conflict,
    fits,
    grouped,
    is_other_event,
    repeated,
)
from claimcheck.relations.repeats.explanation import is_accounted_for, is_converted, is_explained, names_the_rest
from claimcheck.relations.repeats.extent import is_of_other_extent, is_of_some_or_others, is_sum_of_lead
from claimcheck.relations.repeats.floors import is_far_above
from claimcheck.relations.repeats.twins import gap, in_common, is_ten_times_apart, same_head, share, slip_between
from claimcheck.relations.row import is_cue, item_at
from claimcheck.text.ties import forms, words

MIXED = frozenset(f"!{event}" for event in FATES)
"""A headline with two of these counts the dead and the wounded in one figure."""
NEAR = 4
"""How many items before a figure the words may stand that make it a balance."""
LEAD = 2
"""So many sentences the lead has."""
MANY, FRILLS = 3, 2
"""So many shared words are many, and so many words more a copy of the headline has: the place and the agency."""
EVENT = 2
"""So many shared words one event is worth."""
PARTLY, CLOSE, NEARLY = Fraction(2, 5), Fraction(1, 2), Fraction(4, 5)
"""How much of what the headline says another sentence says too: two fifths, half of it, nearly all."""
SIZED = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE})
HALF_LINES = frozenset({Bound.MORE_THAN, Bound.LESS_THAN, Bound.AT_LEAST, Bound.AT_MOST})


def find(story: Story, context: Context) -> Iterator[Repeat]:
    """Every figure of the headline beside one of the story that it was meant to be."""
    for key, group in grouped(story).items():
        if not group[0].claim.in_headline or key == BARE or key.startswith(RANK):
            continue
        body = [mention for mention in group if not mention.claim.in_headline]
        for title in group[: len(group) - len(body)]:
            if key == DAY:
                yield from _other_day(title, body)
            elif _is_rate(title):
                continue
            elif title.figure is not None and len(MIXED & title.words) < 2:
                yield from _told_otherwise(title, body, story)


def _is_rate(mention: Mention) -> bool:
    """Whether a figure is that of a rate: a school for every 400 pupils."""
    before = mention.passage.items[max(0, mention.at - 1) : mention.at]
    is_one_in = any(item.word in forms("one in so many") for item in before)
    if is_one_in and isinstance(item_at(mention.passage.items, mention.at - 2), Claim):
        return True  # three in four nurses
    return any(is_cue(item, "each") or item.value in words("every") for item in before)


def _is_balance(mention: Mention) -> bool:
    """Whether a figure is what somebody has by now, with this and all before: taking their tally to nine."""
    before = mention.passage.items[max(0, mention.at - NEAR) : mention.at]
    is_led = bool(before) and is_cue(before[-1], "to")
    return is_led and any(item.value in words("balance") for item in before)


def _other_day(title: Mention, body: Sequence[Mention]) -> Iterator[Repeat]:
    """The only day of the headline's month that the lead names, in the headline's words, is another."""
    lead = [other for other in body if _is_day(other) and other.order - title.order <= LEAD]
    if not _is_day(title) or any(fits(title, other) for other in body):
        return
    alike = [other for other in lead if _month(other) == _month(title)]
    if len(alike) != 1 or len(lead) > 1 or _names(alike[0].passage, _number(title)):
        return
    is_telling = stroke(_number(title), _number(alike[0])) >= Stroke.LENGTHENED
    if _is_told_again(title, alike[0], MANY - is_telling):
        yield repeated(title, alike[0])


def _names(passage: Passage, day: Fraction) -> bool:
    """Whether a sentence names a day by its mere number too: from the first of May, and from the eighth on."""
    return any(claim.quantity.number == day for claim in passage.claims)


def _is_day(mention: Mention) -> bool:
    stated = mention.claim.quantity.value
    return isinstance(stated, StatedDate) and stated.day is not None and stated.month is not None


def _number(mention: Mention) -> Fraction:
    stated = mention.claim.quantity.value
    return Fraction(stated.day or 0) if isinstance(stated, StatedDate) else Fraction(0)


def _month(mention: Mention) -> tuple[object, int | None]:
    stated = mention.claim.quantity.value
    return (stated.calendar, stated.month) if isinstance(stated, StatedDate) else (None, None)


def _told_otherwise(title: Mention, body: Sequence[Mention], story: Story) -> Iterator[Repeat]:
    told = [other for other in body if other.claim.quantity.bound is not Bound.MAGNITUDE and fits(title, other)]
    told = [other for other in told if not _is_limit_retold(title, other, body) and not _is_by_room(title, other)]
    told = [other for other in told if other.figure == title.figure] or told
    if told:
        yield from _odd_one(title, body, told, story)
        return
    others = [other for other in body if _is_balance(title) or not _is_balance(other)]
    others = [other for other in others if not (other.passage.at("also") and names_the_rest(title, other))]
    others = [other for other in others if not _is_of_less_or_more(title, other)]
    slips = [other for other in others if _is_slip_of(title, other) or _is_retold(title, other, body)]
    slips = slips or _only_told(title, others)
    if slips and (is_converted(title, story) or is_sum_of_lead(title, body)):
        return
    slips = [one for one in slips if _is_clear(title, one, body) or not is_accounted_for(title, one, body, story)]
    if slips:
        best = max(slips, key=lambda other: (_is_telling(title, other), share(title, other)))
        found = repeated(title, best, is_sure=_is_made_of(title, best))
        is_far = slip_between(title, best) is Stroke.SWAPPED or is_far_above(title, best)
        is_slip = fits(title, best) and is_far
        yield replace(found, is_verbatim=_is_limit_retold(title, best, body), is_slip=is_slip)


def _is_of_less_or_more(title: Mention, other: Mention) -> bool:
    """Whether words say that a figure is of a part, of others or of another stretch of time, and no swap made it."""
    is_digit = is_ten_times_apart(title, other)  # which chance often makes
    is_of_figure = _is_of_other_figure(title, other) or _is_one_of_them(title, other)
    return is_of_figure or (is_digit and is_of_other_extent(title, other))


def _is_of_other_figure(title: Mention, other: Mention) -> bool:
    """Whether a length goes with a figure that the headline has not: 14 fires in a day, and below 41 in three days."""
    beside = [claim for claim in title.passage.claims if claim is not title.claim]
    told = [claim for claim in other.passage.claims if claim is not other.claim]
    is_length = title.claim.quantity.kind is Kind.DURATION
    pairs = ((one, two) for one in beside for two in told if is_length and told_alike(one, two))
    return any(one.quantity.value != two.quantity.value for one, two in pairs)


def _is_one_of_them(title: Mention, other: Mention) -> bool:
    """Whether a single one is told in words, as no slip makes one of many: one serious injury among forty."""
    return other.figure == 1 and other.claim.quantity.in_words and (title.figure or 0) > MANY


def _only_told(title: Mention, body: Sequence[Mention]) -> list[Mention]:
    """The figure of the body that alone can be the headline's: 14 mummies above, and 40 below wherever it counts them.

    In news without known errors a headline hardly ever has a figure of its own where the body counts the same things.
    """
    alike = [other for other in body if _same_things(title, other)]
    if len({other.figure for other in alike}) != 1 or conflict(title, alike[0]) or not title.words:
        return []
    if is_person(title.claim) and title.claim.event != alike[0].claim.event:
        return []
    is_counted = title.claim.quantity.kind in SIZED and same_head(title, alike[0])
    is_early = alike[0].order - title.order <= LEAD
    shared = in_common(title, alike[0])
    if title.key == YEAR:
        return alike if is_early and shared >= MANY and shared >= CLOSE * len(subjects(title.words)) else []
    return alike if is_counted or (is_early and shared > 0) else []


def _is_by_room(title: Mention, other: Mention) -> bool:
    """Whether a figure fits by its bound or hedge alone: 60 on board, at least 43 dead; 13.1 m, about 11.3 m."""
    one, two = title.claim, other.claim
    if title.figure == other.figure:
        return False
    is_open = one.quantity.bound in HALF_LINES or two.quantity.bound in HALF_LINES
    is_other = one.event != two.event and (is_open or bool(one.event and two.event))
    is_far = is_far_above(title, other) and _is_told_again(title, other)
    return is_other or is_far or slip_between(title, other) is Stroke.SWAPPED


def _is_telling(title: Mention, other: Mention) -> bool:
    return slip_between(title, other) >= Stroke.LENGTHENED


def _odd_one(title: Mention, body: Sequence[Mention], told: Sequence[Mention], story: Story) -> Iterator[Repeat]:
    """A figure of the lead told once, in the headline's words, before the story comes to the headline's figure."""
    support = Counter(mention.figure for mention in body)
    copies = [other.order for other in told if title.words <= other.words and len(other.words - title.words) <= FRILLS]
    first = min((other.order for other in told if other.order not in copies), default=len(story.passages))
    start = max([title.order, *copies])
    for other in body:
        if not start < other.order < min(first, start + LEAD + 1) or support[other.figure] > 1:
            continue
        if any(is_of_some_or_others(one, other) for one in (title, *told)) or is_explained(other, story):
            continue
        if _is_mistyped(title, other, body, start):
            yield replace(repeated(title, other), is_verbatim=_is_limit_retold(title, other, body))


def _is_mistyped(title: Mention, other: Mention, body: Sequence[Mention], start: int = 0) -> bool:
    """One stroke away, in a sentence with half of the headline's words; the first figure of its kind needs fewer."""
    if slip_between(title, other) is Stroke.NONE:
        return False
    is_first = next((mention for mention in body if mention.order > start), None) is other
    return _is_told_again(title, other, MANY - is_first, start)


def _is_retold(title: Mention, other: Mention, body: Sequence[Mention]) -> bool:
    """The headline's sentence with another figure, one stroke away or not."""
    return _is_told_again(title, other) or _is_mistyped(title, other, body)


def _is_limit_retold(title: Mention, other: Mention, body: Sequence[Mention]) -> bool:
    """More than 30 here and more than 40 there: both may be true, but it is one sentence told twice."""
    one, two = title.claim.quantity, other.claim.quantity
    if one.bound is not two.bound or one.bound not in HALF_LINES or one.number == two.number:
        return False
    return _is_mistyped(title, other, body)


def _is_told_again(title: Mention, other: Mention, least: int = MANY, start: int = 0) -> bool:
    """The first sentences in the headline's own words, so that no stroke is needed to tell that it is one figure."""
    if other.order - max(title.order, start) > LEAD or title.key == YEAR or not _same_things(title, other):
        return False
    shared, all_of = in_common(title, other), len(subjects(title.words))
    is_length = title.claim.quantity.kind is Kind.DURATION
    is_one_event = bool(title.claim.event) and title.claim.event == other.claim.event
    if is_other_event(title, other) if is_length else conflict(title, other):
        return False
    if shared < least - is_length - EVENT * is_one_event and not 0 < shared == all_of:
        return False
    return shared >= (CLOSE if least == MANY else PARTLY) * all_of


def _same_things(title: Mention, other: Mention) -> bool:
    """One head; or people who may be the same: five convicts, and seven Yemenis."""
    one, two = title.claim, other.claim
    if one.quantity.kind is Kind.DURATION and one.quantity.surface.isdigit() != two.quantity.surface.isdigit():
        return False  # the age of somebody: jailed for 15 years; Smith, 34, said
    return same_head(title, other) or (is_person(one) and is_person(two) and not of_one_family((one, two)))


def _is_clear(title: Mention, other: Mention, body: Sequence[Mention]) -> bool:
    """So telling a stroke that no sum of other figures explains it better."""
    made = slip_between(title, other)
    if made is not Stroke.NONE and _is_copied(title, other):
        if names_the_rest(title, other):
            return False
        told = [one for one in body if one.order == other.order and one.claim.event == other.claim.event]
        return len(told) == 1  # of several it may be the sum
    if made is Stroke.SWAPPED_SHORT:
        return bool(title.claim.event) and title.claim.event == other.claim.event
    return made is Stroke.SWAPPED and same_head(title, other)


def _is_copied(title: Mention, other: Mention) -> bool:
    """Whether the first sentence says nearly all that the headline says, of the same things."""
    shared = in_common(title, other)
    is_first = other.order - title.order <= 1 and same_head(title, other)
    return is_first and shared >= MANY and shared >= NEARLY * len(subjects(title.words)) and not conflict(title, other)


def _is_slip_of(title: Mention, other: Mention) -> bool:
    """Whether the words shared are enough for the stroke: the more telling it is, the fewer it needs."""
    made = slip_between(title, other)
    statuses = {title.claim.status, other.claim.status}
    is_forecast = made is Stroke.SWAPPED or (made is Stroke.SWAPPED_SHORT and Status.EARLIER not in statuses)
    if is_other_event(title, other) if is_forecast else conflict(title, other):
        return False
    shared, count = share(title, other), len(title.words & other.words)
    same = same_head(title, other)
    if title.key == YEAR:
        return made is Stroke.SWAPPED and shared >= Fraction(1, 2)
    match made:
        case Stroke.SWAPPED | Stroke.SWAPPED_SHORT:
            is_one_event = bool(title.claim.event) and title.claim.event == other.claim.event
            is_counted = same and title.claim.quantity.kind is not Kind.PERCENT  # of what the percent is nothing tells
            return count > 0 or is_one_event or (is_counted and other.order <= LEAD)
        case Stroke.SCALED | Stroke.CHANGED | Stroke.LENGTHENED:
            return (count > 0 and (same or shared >= Fraction(3, 5))) or (same and other.order <= LEAD)
        case Stroke.CHANGED_SHORT:
            is_near = other.order <= LEAD and same and shared >= Fraction(1, 4)
            return (is_near or shared >= Fraction(3, 5)) and count > 0 and gap(title, other) > 2
        case _:
            return False


def _is_made_of(title: Mention, other: Mention) -> bool:
    """The headline was made from this sentence: the text's first ones, with nearly all its words."""
    is_early = other.order - title.order <= 1
    return is_early and share(title, other) >= Fraction(3, 5) and in_common(title, other) >= MANY
