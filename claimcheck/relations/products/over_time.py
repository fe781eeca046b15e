"""Finds so much a time, over so long, and the sum: 100 million a year over five years, 500 million in all.

Also what is told as an average: 3,600 homes over 12 years, an average of 300 a year; from 2001 to 2013, 300 a year.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import takewhile

from msgspec.structs import replace

from claimcheck.core import Bound, Claim, Interval, Kind, Passage, Product, StatedDate, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, fits, same_noun
from claimcheck.relations.pace import PER
from claimcheck.relations.products import around
from claimcheck.relations.row import begins_with_and, is_cue
from claimcheck.text.normalise import fold_word
from claimcheck.text.ties import forms, words

PERIODS = ("year", "month", "week", "day", "hour")
AFTER = 2
"""How many words after a figure may make it a rate."""
BESIDE = 2
"""How many words before a figure may name an average."""
FIRST = 3
"""The same of the words of the figure itself: an average of 300."""
SIZED = COUNTED | {Kind.MONEY, Kind.MEASURE}
SIDE = frozenset({Kind.DATE, Kind.PERCENT, Kind.TIME})
"""What may stand between the three without a part in it."""
LONGEST = 200
"""No stretch from year to year is longer."""
LATER = 4
"""How many words after the last figure may say that it is of another time."""
OTHER = ("rise", "fall", "times", "against", "earlier", "past", "stop")
"""Cues over which a rate is that of something else, or of another time."""
UNTIL = ("until", "to")
WHY = "so much a time, over so long"


def find(story: Story, context: Context) -> Iterator[Product]:
    """Every rate with a length of time and a sum beside it."""
    for passage in story.having(Kind.DURATION, Kind.DATE):
        if len(passage.claims) > 2:
            if Kind.DURATION in passage.kinds:
                yield from _over(passage, [claim for claim in passage.claims if claim.quantity.kind not in SIDE])
            if Kind.DATE in passage.kinds:
                yield from _over_years(passage)


def _names_a_rate(passage: Passage) -> bool:
    """Whether a word may make a figure a rate."""
    is_pace = not words("pace").isdisjoint(passage.values)
    return is_pace or any(PER in claim.quantity.unit or _period(passage, claim) for claim in passage.claims)


def _over(passage: Passage, claims: Sequence[Claim]) -> Iterator[Product]:
    """A rate, so long, and the whole sum: three neighbours in any order."""
    for at in range(len(claims) - 2):
        three = tuple(claims[at : at + 3])
        spans = [claim for claim in three if claim.quantity.kind is Kind.DURATION and _is_plain(claim)]
        if len(spans) != 1:
            continue
        others = [claim for claim in three if claim is not spans[0]]
        if not _are_of_one_sort(*others):
            continue
        rates = [claim for claim in others if _rate_period(passage, claim, spans[0]) == spans[0].quantity.unit]
        if len(rates) != 1 or not _names_a_rate(passage):
            continue
        whole = next(claim for claim in others if claim is not rates[0])
        if _are_alike(rates[0], whole) and not _period(passage, whole) and not _has_more(passage, whole):
            yield from _told(passage, three, rates[0], spans[0], whole)


def _told(passage: Passage, three: Sequence[Claim], rate: Claim, span: Claim, whole: Claim) -> Iterator[Product]:
    """The three as far as words tie them: an average; a sum or an instalment, and over so long."""
    is_pace = _is_pace(passage, rate)
    if _is_of_other(passage, three):
        return
    if not (is_pace or _is_sum(passage, three, rate, whole)):
        return
    if not is_pace and three[0] is whole and any(map(begins_with_and, around.between(passage, whole, rate))):
        return  # for 30 million, and a salary of 4 million a year
    is_over = _is_over(passage, three)
    is_within = any(cue.value in words("within") for cue in around.between(passage, three[0], three[2]))
    if is_pace or is_over or is_within:
        is_sure = is_over and bool(_period(passage, rate))
        yield Product((_as(rate, whole), span, whole), Tie(is_sure, WHY, is_likely=bool(_period(passage, rate))))


def _over_years(passage: Passage) -> Iterator[Product]:
    """The same from one year to another: from 2001 to 2013, 3,600 homes, an average of 300 a year."""
    claims = [claim for claim in passage.claims if claim.quantity.kind not in SIDE - {Kind.DATE}]
    for at in range(len(claims) - 3):
        first, last, whole, rate = claims[at : at + 4]
        span = _stretch(passage, first, last)
        if span is None or _period(passage, rate) != "year" or not _are_alike(rate, whole) or _period(passage, whole):
            continue
        is_one = not _is_of_other(passage, (first, rate)) and not _has_more(passage, whole)
        if _is_pace(passage, rate) and is_one:
            yield Product((_as(rate, whole), span, whole), Tie(False, WHY, is_likely=True))


def _stretch(passage: Passage, first: Claim, last: Claim) -> Claim | None:
    """How long it is from one year to the other, whether both are counted or neither."""
    start, end = (claim.quantity.value for claim in (first, last))
    if not isinstance(start, StatedDate) or not isinstance(end, StatedDate) or None in {start.year, end.year}:
        return None
    years = (end.year or 0) - (start.year or 0)
    between = around.between(passage, first, last)
    if not 1 < years < LONGEST or not between or not is_cue(between[0], *UNTIL) or len(between) > BESIDE:
        return None
    quantity = replace(
        last.quantity, kind=Kind.DURATION, unit="year", value=Fraction(years), surface=f"{years}",
        stated=Interval(Fraction(years - 1), Fraction(years + 1)), quantum=Fraction(1),
    )  # fmt: skip
    return replace(last, quantity=quantity)


def _is_plain(claim: Claim) -> bool:
    return claim.quantity.bound is Bound.EXACT and bool(claim.quantity.number)


def _are_alike(rate: Claim, whole: Claim) -> bool:
    """Whether one counts or measures what the other does; a bare number takes the noun of the other."""
    one, other = rate.quantity, whole.quantity
    if not ({one.kind, other.kind} <= SIZED and _is_plain(rate) and _is_plain(whole)):
        return False
    if one.unit.partition(PER)[0] == other.unit and one.kind is other.kind:
        return one.kind is not Kind.COUNT or same_noun(rate, whole)
    return Kind.NUMBER in {one.kind, other.kind} and {one.kind, other.kind} <= COUNTED and fits(rate, whole)


def _are_of_one_sort(one: Claim, other: Claim) -> bool:
    """Whether either of two figures may be the rate, and the other its sum."""
    kinds = {one.quantity.kind, other.quantity.kind}
    return kinds <= SIZED and (len(kinds) == 1 or kinds <= COUNTED)


def _as(rate: Claim, whole: Claim) -> Claim:
    """A rate in the unit of its sum, if it names none; an average is as exact as its figure."""
    quantity = rate.quantity
    unit = quantity.unit if PER in quantity.unit else whole.quantity.unit
    if quantity.unit == unit and not quantity.is_approximate:
        return rate
    is_about = quantity.is_approximate and words("pace").isdisjoint(_first_words(rate))
    return replace(rate, quantity=replace(quantity, unit=unit, is_approximate=is_about))


def _first_words(claim: Claim) -> list[str]:
    return fold_word(claim.quantity.surface).lower().split()[:FIRST]


def _has_more(passage: Passage, whole: Claim) -> bool:
    """Whether more is in the whole than the instalments: 5 million with bonuses."""
    at = passage.row.index(whole) if whole in passage.row else len(passage.row)
    return any(item.value in words("with more") for item in passage.row[at + 1 : at + 2])


def _rate_period(passage: Passage, claim: Claim, span: Claim) -> str:
    """The period of a rate; an average that names none is for one of what the length is counted in."""
    return _period(passage, claim) or (span.quantity.unit if _is_pace(passage, claim) else "")


def _period(passage: Passage, claim: Claim) -> str:
    """The period of a rate, by its unit or the words in the figure or right after it."""
    if claim.quantity.kind not in SIZED:
        return ""
    if PER in claim.quantity.unit:
        return claim.quantity.unit.partition(PER)[2]
    at = around.place(passage, claim)
    after = " ".join(item.word.lower() for item in passage.items[at + 1 : at + 1 + AFTER])
    said = f" {fold_word(claim.quantity.surface).lower()} {after} "
    return next((period for period in PERIODS if any(f" {form} " in said for form in forms(f"per {period}"))), "")


def _is_over(passage: Passage, three: Sequence[Claim]) -> bool:
    """Whether a word says "over" so long."""
    cues = around.between(passage, three[0], three[2])
    spans = [claim.quantity.surface.split()[0].lower() for claim in three if claim.quantity.kind is Kind.DURATION]
    is_over = any(cue.kind == "lasting" or (cue.kind == "word" and cue.value in words("over")) for cue in cues)
    return is_over or any(word in words("over") for word in spans)


def _is_of_other(passage: Passage, three: Sequence[Claim]) -> bool:
    """Whether words among figures say that they are of a change, or of two times: since then at 80 a year."""
    cues = around.between(passage, three[0], three[-1])
    at = around.place(passage, three[-1])
    after = takewhile(lambda item: not is_cue(item, "stop", "break", "comma"), passage.items[at + 1 : at + 1 + LATER])
    is_past = any(item.kind in OTHER for item in after)
    return is_past or any(cue.kind in OTHER or cue.value in words("from then on") for cue in cues)


def _is_pace(passage: Passage, rate: Claim) -> bool:
    """Whether an average is named right before a figure, or in it."""
    is_led = any(cue.value in words("pace") for cue in around.before(passage, rate, BESIDE))
    return is_led or not words("pace").isdisjoint(_first_words(rate))


def _is_sum(passage: Passage, three: Sequence[Claim], rate: Claim, whole: Claim) -> bool:
    """Whether a word says which figure is the sum or which the instalment."""
    before = around.before(passage, rate) if rate is not three[0] else around.before(passage, whole)
    return any(cue.kind in {"by", "total"} or cue.value in words("or") for cue in before)
