"""Matches the figures of two texts on one event with each other."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from msgspec.structs import replace

from claimcheck import units
from claimcheck.core import Claim, Kind, Repeat, Status, Story, Tie
from claimcheck.relations.kinship import are_apart, countries_of, root, subjects
from claimcheck.relations.likeness import FATES, is_person, of_one_family
from claimcheck.relations.mentions import (
    BARE,
    DAY,
    EARLIER,
    PERCENT,
    RANK,
    YEAR,
    Mention,
    are_ranked_apart,
    fits,
    is_other_event,
    mentions,
)
from claimcheck.relations.pace import pace_factor
from claimcheck.relations.repeats import parallel
from claimcheck.relations.repeats.explanation import is_total_of
from claimcheck.relations.repeats.one_event import FEW, weighed
from claimcheck.relations.repeats.twins import in_common
from claimcheck.text import ties
from claimcheck.text.stems import stem

MAX_MENTIONS = 60
ENOUGH = 2
"""So many words of one root two sentences must share, at least."""
SHARE = Fraction(1, 4)
"""So much of the shorter sentence must be in the longer; half of it where the texts are long."""
HALF = Fraction(1, 2)
LIKELY, SURE = Fraction(3, 5), Fraction(4, 5)
"""So many of the words two sentences share that likely, or surely, tell one fact."""
LEAST_SURE = 3
"""So many words a proof must share."""
LARGE = 10_000
"""Bare numbers of this size may be money."""
ENDS = frozenset(f"!{event}" for event in (*FATES, "survived"))
"""What happens to people; to be hurt is not to be rescued."""
PERSON = ("person",)
CONVERTED = frozenset({Kind.MEASURE, Kind.DURATION})
DATES = frozenset({YEAR, DAY})


def matched(text: Story, against: Story) -> Iterator[Repeat]:
    """The partner in the other text of every figure that has one, agreeing or not."""
    yield from weighed(text, against, list(_partners(text, against)))


def _partners(text: Story, against: Story) -> Iterator[Repeat]:
    twins = parallel.twins(text, against)
    for pair in twins:
        is_date = pair[0].quantity.kind is Kind.DATE  # the same words open tomorrow's report
        yield Repeat(pair, Tie(not is_date, "two texts, word for word"), is_verbatim=True)
    paired = {claim for pair in twins for claim in pair}
    own = tuple(mention for mention in mentions(text) if mention.claim not in paired)[:MAX_MENTIONS]
    others = tuple(mention for mention in mentions(against) if mention.claim not in paired)[:MAX_MENTIONS]
    for mention in own:
        yield from _partner(mention, own, others)


def _partner(mention: Mention, own: Sequence[Mention], others: Sequence[Mention]) -> Iterator[Repeat]:
    """One that agrees, else the one that stands in much the same words."""
    told = [_as_first(mention, other) for other in others]
    alike = _nearest([other for other in told if _are_comparable(mention, other)], mention)
    agreeing = [other for other in alike if fits(mention, other)]
    if agreeing:
        best = max(agreeing, key=lambda other: in_common(mention, other))
        yield _repeat(mention, best, others[told.index(best)])
    elif not _is_elsewhere(mention, own, told):
        free = [other for other in alike if not any(_are_comparable(one, other) and fits(one, other) for one in own)]
        is_only = _is_only(mention, own) and len(alike) == 1
        share = SHARE if max(len(own), len(others)) <= FEW else HALF
        free = [other for other in free if not _conflict(mention, other) and not _is_other_part(mention, other)]
        near = [other for other in free if _is_close(mention, other, is_only, share)]
        if mention.key in DATES and (len(free) > 1 or _has_company(mention, own)):
            return
        if near and not (mention.key.startswith(RANK) and _differs_else(mention, own, told)):
            best = max(near, key=lambda other: (in_common(mention, other), len(mention.near & other.near)))
            yield _repeat(mention, best, others[told.index(best)])


def _as_first(mention: Mention, other: Mention) -> Mention:
    """The other in the unit and at the pace of the first: 90 minutes beside two hours, a day's beside a month's."""
    of_unit, of_pace = _unit_factor(mention, other), pace_factor(mention, other)
    if of_unit is None and of_pace == 1:
        return other
    like = other if of_unit is None else mention
    quantity = other.claim.quantity.converted((of_unit or 1) * of_pace, like.claim.quantity.unit)
    return replace(other, claim=replace(other.claim, quantity=quantity), key=like.key)


def _unit_factor(mention: Mention, other: Mention) -> Fraction | None:
    """How many of the first's unit one of the other's is, if both measure or last in different units."""
    one, two = mention.claim.quantity, other.claim.quantity
    if one.kind is not two.kind or one.kind not in CONVERTED or one.unit == two.unit:
        return None
    conversion = units.conversion(two.unit, one.unit)
    return conversion.slope if conversion is not None and not conversion.offset else None


def _nearest(alike: list[Mention], mention: Mention) -> list[Mention]:
    """Of several percentages of one sentence, those beside the same word: 58% and less than half, both of the funds."""
    if mention.key != PERCENT or len({other.order for other in alike}) != 1:
        return alike
    beside = [other for other in alike if set(mention.beside) & set(other.beside) - {""}]
    return beside or alike


def _has_company(mention: Mention, own: Sequence[Mention]) -> bool:
    """Whether its sentence has other figures, which may be those of that year."""
    return sum(1 for one in own if one.order == mention.order and not one.key.startswith(RANK)) > 1


def _differs_else(mention: Mention, own: Sequence[Mention], others: Sequence[Mention]) -> bool:
    """Whether another figure of its sentence differs too: the first lesson had 30 pupils, the second 45."""
    company = [one for one in own if one.order == mention.order and one is not mention]
    return any(not any(_are_comparable(one, other) and fits(one, other) for other in others) for one in company)


def _is_elsewhere(mention: Mention, own: Sequence[Mention], others: Sequence[Mention]) -> bool:
    """Whether the other text has the figure of something else, that this text does not have too."""
    same = [other for other in others if other.figure == mention.figure is not None]
    rest = [one for one in own if one is not mention and one.figure == mention.figure]
    return any(not any(_are_comparable(one, other) for one in (mention, *rest)) for other in same)


def _are_comparable(mention: Mention, other: Mention) -> bool:
    """Figures of one class; a bare number is of the class of a large sum, or of the noun beside it."""
    is_one_class = mention.key == other.key or {mention.key, other.key} == DATES
    if is_one_class or _are_ranked_alike(mention, other) or _are_cases(mention, other):
        return True
    if BARE not in {mention.key, other.key}:
        return False
    bare, named = (mention, other) if mention.key == BARE else (other, mention)
    if named.claim.quantity.kind is Kind.MONEY:
        return min(bare.figure or 0, named.figure or 0) > LARGE
    return _is_noun_of(named, bare) or (named.claim.head_path == PERSON and bare.claim.quantity.scale > 1)


def _are_cases(mention: Mention, other: Mention) -> bool:
    """Whether the one counts cases of what the other counts: 310 cases of infection, and 130 infections."""
    one, two = mention.claim.head.split(), other.claim.head.split()
    is_one_noun = len(one) != len(two) and one[-1:] == two[-1:] != []
    return is_one_noun and not ties.words("cases").isdisjoint({stem(one[0]), stem(two[0])})


def _are_ranked_alike(mention: Mention, other: Mention) -> bool:
    """Whether both rank one noun, or two that mean the same: the seventh place, and rank 7."""
    if not (mention.key.startswith(RANK) and other.key.startswith(RANK)):
        return False
    one, two = (each.key.removeprefix(RANK) for each in (mention, other))
    return one == two or {one, two} <= ties.words("names a rank")


def _is_noun_of(named: Mention, bare: Mention) -> bool:
    """Whether what the one counts stands beside the other's number: 50 of the rates."""
    is_count = named.claim.quantity.kind is Kind.COUNT and len(named.claim.head) > ENOUGH
    return is_count and root(named.claim.head) in {root(word) for word in bare.near}


def _conflict(mention: Mention, other: Mention) -> bool:
    """Two facts: an earlier figure, other dead and injured, other countries, `another` agency."""
    statuses = {mention.claim.status, other.claim.status}
    are_both_past = all(one.words & {EARLIER, *ties.words("past")} for one in (mention, other))
    if (len(statuses) > 1 and Status.EARLIER in statuses and not are_both_past) or is_other_event(mention, other):
        return True
    if are_apart(subjects(mention.words), subjects(other.words)) or are_ranked_apart(mention, other):
        return True
    if _count_other_things(mention.claim, other.claim):
        return True
    fates, others = mention.words & ENDS, other.words & ENDS
    if fates and others and not fates & others:
        return True
    here, there = countries_of(mention.words), countries_of(other.words)
    return bool(here and there and not here & there)


def _is_other_part(mention: Mention, other: Mention) -> bool:
    """Whether either sentence names the parts of the other's figure, or some among all of them."""
    for one, two in ((mention, other), (other, mention)):
        is_some = bool(one.passage.at("among")) and one.claim.head != two.claim.head
        if is_some or is_total_of(two.claim, one.passage):
            return True
    return False


def _count_other_things(one: Claim, other: Claim) -> bool:
    """Whether two counts are of people who are never the same, or of things of which neither is a kind of the other."""
    if not one.head_path or not other.head_path or one.head_path == other.head_path:
        return False
    if is_person(one) or is_person(other):
        return of_one_family((one, other))
    return one.head_path[0] not in other.head_path and other.head_path[0] not in one.head_path


def _is_only(mention: Mention, own: Sequence[Mention]) -> bool:
    """Whether its text has no other figure of that unit or thing."""
    return mention.key not in {BARE, *DATES} and sum(1 for one in own if one.key == mention.key) == 1


def _is_close(mention: Mention, other: Mention, is_only: bool, share: Fraction) -> bool:
    """Whether two sentences share enough for two versions of one fact; the only ones of their unit need less."""
    one, two = subjects(mention.words), subjects(other.words)
    shorter, shared = min(len(one), len(two)), len(one & two)
    if mention.key in DATES:
        return shared > 0 and shared >= HALF * shorter
    places = len(countries_of(mention.words) & countries_of(other.words)) > 0
    is_limit = mention.figure == other.figure and mention.key == other.key != BARE
    points = shared + (places and shared > 0) + (_is_same_noun(mention, other) or is_only) + is_limit
    is_all = shared == shorter == 1 or (_is_same_noun(mention, other) and (shorter == 0 or (places and is_only)))
    return is_all or (shared > 0 and points >= ENOUGH and points >= share * shorter)


def _is_same_noun(mention: Mention, other: Mention) -> bool:
    """Whether both count one thing that few stories count; or rank it."""
    if _are_ranked_alike(mention, other) or _are_cases(mention, other):
        return True
    if BARE in {mention.key, other.key}:
        return _is_noun_of(mention, other) or _is_noun_of(other, mention)
    one, two = mention.claim, other.claim
    if not one.quantity.kind is two.quantity.kind is Kind.COUNT:
        return False
    if one.head_path and two.head_path and one.head != two.head:
        return one.head_path[0] == two.head_path[0] and one.head_path[0] not in ties.words("counted everywhere")
    return one.head == two.head and one.head not in ties.words("counted everywhere")


def _tie(mention: Mention, other: Mention) -> Tie:
    """Sure where nearly all words of the one are in the other, and the figures are no bound and its own limit."""
    shared = in_common(mention, other)
    longer = max(len(subjects(mention.words)), len(subjects(other.words)))
    is_plain = mention.key not in DATES and mention.key == other.key and mention.figure != other.figure
    is_told = is_plain and shared >= LEAST_SURE
    return Tie(is_told and shared >= SURE * longer, "two texts", is_told and shared >= LIKELY * longer)


def _repeat(mention: Mention, told: Mention, other: Mention) -> Repeat:
    """The relation of two figures, of which the second was compared as `told`."""
    factor = told.claim.quantity.quantum / other.claim.quantity.quantum
    return Repeat((mention.claim, other.claim), _tie(mention, told), factor=factor)
