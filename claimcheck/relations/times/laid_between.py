"""The only length of a sentence, that its words lay between its only two dates or hours, whatever verbs they have.

the shop opened at 9 and shut at 5, eight hours; after 34 years; having held for ten days; three years passed between
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from claimcheck.core import Bound, Claim, ClockTime, Elapsed, Item, Kind, Passage, Row, Story, Tie
from claimcheck.core.keystrokes import Stroke, stroke
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import number_of
from claimcheck.relations.pace import recurs
from claimcheck.relations.row import as_claim, begins_with_and, is_and, is_cue, is_figure, item_at, without_and
from claimcheck.relations.signposts import FENCES
from claimcheck.relations.times.courses import course
from claimcheck.relations.times.years import begins, gregorian, one_year
from claimcheck.text.ties import forms, words

PARTS = {"year": 1, "month": 2, "week": 3, "day": 3}
"""How many parts of both dates a length needs: years, months, days."""
CLOCK = frozenset({"hour", "minute"})
LONGEST = 16 * 60
"""So many minutes at most lie between two hours of one day that a sentence tells with their length."""
REACH = 10
"""How many items from an end of the stretch its length may stand."""
PLACE = 5
"""How many items may tell where the second end was, before the comma that its length follows."""
LED = 4
"""How many items may stand between the word that lays a length and the length itself, and before an end."""
NEXT = 3
AND = ("و", "ف")
OUTSIDE = (*FENCES, "forecast", "earlier", "rise", "fall", "times")
WHY = "from, to and for"


def find(story: Story, context: Context) -> Iterator[Elapsed]:
    """Every sentence of one length and two dates, or two hours of a day."""
    for passage in story.having(Kind.DURATION):
        if len(passage.claims) > 1 and not passage.kinds.isdisjoint({Kind.DATE, Kind.TIME}):
            yield from _laid(passage)


def _laid(passage: Passage) -> Iterator[Elapsed]:
    items = passage.row
    lengths = [at for at in passage.at(Claim.kind) if is_figure(items[at], Kind.DURATION)]
    if len(lengths) != 1 or not _is_length(items, lengths[0]):
        return
    at, length = lengths[0], as_claim(items[lengths[0]])
    kind = Kind.TIME if length.quantity.unit in CLOCK else Kind.DATE
    ends = [place for place in passage.at(Claim.kind) if is_figure(items[place], kind)]
    if kind is Kind.TIME and not passage.values.isdisjoint(words("time of a place")):
        return  # left at 8.30 local time and landed at 12.40 local time
    if kind is Kind.DATE and not passage.values.isdisjoint(words("working day")):
        return  # from the close of business on one day
    if len(ends) == 1 and _is_range(as_claim(items[ends[0]]), length):
        if _is_beside(items, at, ends[0]):
            yield Elapsed((as_claim(items[ends[0]]), length), Tie(False, WHY))
        return
    if len(ends) != 2 or not all(_is_end(as_claim(items[end]), length) for end in ends):
        return
    between = (item for place, item in enumerate(items[: ends[1]]) if place > ends[0] and place != at + 1)
    if any(item.word in forms("hour before that") for item in between):
        ends = ends[::-1] if kind is Kind.TIME else ends
    pair = as_claim(items[ends[0]]), as_claim(items[ends[1]])
    if _is_between(passage, at, sorted(ends)) and _is_one_day(*pair, is_same_zone=_names_same(items)):
        yield Elapsed((*pair, length), Tie(False, WHY))


def _is_length(items: Row, at: int) -> bool:
    """Whether a length is told for itself: no age, no time since something else, no term that was set."""
    quantity, after, before = as_claim(items[at]).quantity, item_at(items, at + 1), item_at(items, at - 1)
    if quantity.unit == "hour" and (quantity.number or 0) * 60 > LONGEST:
        return False
    if quantity.bound is not Bound.EXACT or quantity.number is None or quantity.unit not in (*PARTS, *CLOCK):
        return False
    is_other = after.word in forms("counts from something else") and not _refers(item_at(items, at + 2))
    is_each = any(word in forms("one by one") for word in quantity.surface.lower().split())
    if is_each or any(is_cue(item, "each") for item in items[max(0, at - NEXT) : at + 2]):
        return False
    is_age = quantity.unit == "year" and before.word in forms("at the age")
    is_describing = "-" in quantity.surface and quantity.unit not in CLOCK
    return not (is_other or is_age or is_describing)


def _is_range(claim: Claim, length: Claim) -> bool:
    """Whether a claim states both years of a stretch: from 1961 to 1991."""
    stated = gregorian(claim)
    return stated is not None and stated.year_end is not None and length.quantity.unit == "year"


def _is_beside(items: Row, at: int, years: int) -> bool:
    """After 30 years in prison, from 1961 to 1991; from 1961 to 1991, a period of 30 years."""
    if at > years:
        sign = _lead(items[years + 1 : at])
        return sign is not None and is_cue(sign, "comma", "open", "equivalent") and _is_told_alone(items, at)
    lead = items[at + 1 : years]
    is_of = len(lead) > 1 and not is_cue(lead[0], "comma")
    return (
        is_of
        and _is_said_after(items, at)
        and len(lead) <= LED
        and not any(is_cue(item, Claim.kind, *OUTSIDE, "from") for item in lead)
    )


def _refers(item: Item) -> bool:
    """Whether a length is from what was told: 52 minutes after it, 12 years after that."""
    return item.word in forms("that time")


def _is_end(claim: Claim, length: Claim) -> bool:
    """Whether a date states as much as the length is told in, or an hour leaves no doubt which it is."""
    value = claim.quantity.value
    if isinstance(value, ClockTime):
        return claim.quantity.bound is Bound.EXACT
    stated = gregorian(claim)
    if stated is None or stated.year_end is not None or stated.month_end is not None:
        return False
    known = [stated.year, stated.month, stated.day][: PARTS[length.quantity.unit]]
    is_day = length.quantity.unit != "year" and stated.day is not None
    return None not in (known[1:] if is_day else known)


def _is_one_day(start: Claim, end: Claim, *, is_same_zone: bool) -> bool:
    one, other = start.quantity.value, end.quantity.value
    if not (isinstance(one, ClockTime) and isinstance(other, ClockTime)):
        return True
    gap = ((other.hour - one.hour) * 60 + other.minute - one.minute) % (24 * 60)
    are_settled = one.is_settled and other.is_settled
    return (one.zone == other.zone or is_same_zone) and (gap <= LONGEST or not are_settled)


def _names_same(items: Row) -> bool:
    """Whether both hours are said to be of one clock: in the same time zone, بتوقيت عمان نفسه."""
    return any(item.word in forms("of one clock") for item in items)


def _is_between(passage: Passage, at: int, ends: Sequence[int]) -> bool:
    """Whether the words around a length lay it between both ends."""
    items, (first, second) = passage.row, ends
    if any(is_cue(item, "stop", "quote") for item in items[min(at, first) : max(at, second)][:-1]) and at < second:
        return False
    if "-" in as_claim(items[at]).quantity.surface:  # the 40-minute talk
        return at < first and _runs_from(items, at, first, second)
    if at < first:
        return _is_announced(items, at, first, second) or _runs_from(items, at, first, second)
    if at < second:
        return _is_later(items, at, second)
    return at - second <= REACH and _is_summed_up(passage, at, ends)


def _runs_from(items: Row, at: int, first: int, second: int) -> bool:
    """The 40-minute talk begins at 8 and ends at 9: a length of hours before a verb that begins and one that ends."""
    if as_claim(items[at]).quantity.unit not in CLOCK or second - at > 2 * REACH:
        return False
    lead, between = items[at + 1 : first], items[first + 1 : second]
    if any(is_cue(item, Claim.kind, "stop", "forecast") for item in (*lead, *between)):
        return False
    is_begun = any(_bare(item) in forms("hour it began") for item in lead)
    return is_begun and any(_bare(item) in forms("hour it ended") for item in between)


def _bare(item: Item) -> str:
    """A word without the particle that may be written with it: فاستغرق, وانتهت."""
    word = item.word.lower()
    return word[1:] if word[:1] in AND and len(word) > LED else word


def _is_announced(items: Row, at: int, first: int, second: int) -> bool:
    """Three years passed between May 2011 and …; after 30 years in prison, from 1961 to 1991."""
    lead, link = items[at + 1 : first], items[max(first + 1, second - LED) : second]
    if len(lead) > REACH or any(is_cue(item, Claim.kind, *OUTSIDE, "break") for item in lead):
        return False
    is_passed = any(item.word in forms("lay between") for item in lead[:NEXT])
    if is_passed and any(item.word in words("between") for item in lead):
        return any(is_and(item) or begins_with_and(item) for item in items[first + 1 : second])
    is_near = len(lead) < 2 or is_cue(lead[-2], "comma", "open") or _is_said_after(items, at)
    is_from = begins(items[first], "since a date") or any(is_cue(item, "from") for item in lead[-1:])
    is_ended = begins(items[second], "until a date") or any(is_cue(item, "to", "until") for item in link[-1:])
    return is_near and is_from and is_ended and first - at <= LED + 2 and not recurs(items, at)


def _is_said_after(items: Row, at: int) -> bool:
    return without_and(item_at(items, at - 1)).lower() in forms("after")


def _is_later(items: Row, at: int, second: int) -> bool:
    """Whether so long after the first end the second came: 52 minutes later, at …; and, at two hours, ends at …"""
    after, between = item_at(items, at + 1), items[at + 1 : second]
    if second - at > REACH or any(is_cue(item, Claim.kind, *OUTSIDE) for item in between):
        return False
    if _is_term(items, at, between):
        return True
    is_after_that = without_and(after) in forms("after") and _refers(item_at(items, at + 2))
    leads = [_bare(item) for item in items[max(0, at - 2) : at]]  # والثانية بعدها بعشرين دقيقة
    if after.word in forms("so long on") or is_after_that or any(word in forms("so long after it") for word in leads):
        return item_at(items, at + 2).value not in words("than")
    is_jubilee = item_at(items, at - 2).word in forms("jubilee") and is_cue(item_at(items, at - 1), "comma")
    if is_jubilee and is_cue(after, "comma"):
        return True
    is_aside = is_cue(after, "comma") and is_cue(item_at(items, at - 2), "comma")
    is_lasting = is_cue(items[at - 1], "at") or items[at - 1].word in forms("lasting so long")
    return is_aside and is_lasting and as_claim(items[at]).quantity.unit in CLOCK


def _is_term(items: Row, at: int, between: Row) -> bool:
    """For a term of 30 years, so the lease runs out in 2055."""
    is_for = any(item.word in forms("for a length") for item in items[max(0, at - LED) : at])
    is_for = is_for or is_cue(item_at(items, at - 1), "lasting")
    return is_for and any(_bare(item) in forms("term is over") for item in between)


def _is_summed_up(passage: Passage, at: int, ends: Sequence[int]) -> bool:
    """Whether a length after both ends is what lies between: a comma and the length, or a word that lays it there."""
    items, second = passage.row, ends[1]
    between = items[second + 1 : at]
    if any(is_cue(item, Claim.kind, *FENCES, "forecast") for item in between):
        return False
    lead = _lead(between)
    if lead is None:
        return False
    if item_at(items, at + 2).value in words("than"):
        return False  # two hours later than planned
    if is_cue(lead, "comma", "dash", "open", "equivalent"):
        return _is_told_alone(items, at) and sum(is_cue(item, "comma") for item in between) < 2
    is_held = not is_cue(lead, "break") and without_and(lead) not in forms("after")
    is_from = not is_held and is_cue(item_at(items, at + 1), "from")
    if is_from or any(item.word in forms("of another thing") for item in between):
        return False  # بعد عامين من توليه المنصب
    is_clock = as_claim(items[at]).quantity.unit in CLOCK
    return is_held or is_clock or course(passage) is not None or _is_mistyped(items, at, ends)


def _lead(between: Row) -> Item | None:
    """What leads to a length: a comma, `after`, `having held for`; over the words that only say how exact it is."""
    rest = list(takewhile(lambda item: not is_cue(item, "comma", "dash", "open", "equivalent"), reversed(between)))
    for place, item in enumerate(rest[:LED]):
        is_noun = place == 0 or is_cue(rest[0], "of") or all(_is_exactly(other) for other in rest[:place])
        if _is_lasting(item) or (without_and(item) in forms("after") and is_noun):
            return item
    sign = item_at(between, len(between) - len(rest) - 1)
    is_exact = all(map(_is_exactly, rest))
    return sign if is_exact and len(between) - len(rest) <= PLACE + 1 and sign.kind else None


def _is_exactly(item: Item) -> bool:
    """Whether a word only says how exact a length is, or that it is one: just, a stretch of."""
    return item.word in forms("so long exactly")


def _is_lasting(item: Item) -> bool:
    is_verb = _bare(item) in forms("lasting so long") + forms("took so long") or item.value in words("took so long")
    return is_verb or is_cue(item, "lasting")


def _is_told_alone(items: Row, at: int) -> bool:
    """Whether a sign, or what the time was, follows a length: eight hours, eight hours in all, of trading."""
    after = item_at(items, at + 1)
    is_ended = at + 1 == len(items) or is_cue(after, "comma", "close", "dash", "in_all", "of", "from", "stop")
    return is_ended or after.word in forms("so long on") + forms("during it") + forms("relative") + forms("that time")


def _is_mistyped(items: Row, at: int, ends: Sequence[int]) -> bool:
    """Whether one stroke of a key parts a number of years from that between both."""
    years = [one_year(items[end]) or 0 for end in ends]
    number, gap = number_of(as_claim(items[at])), abs(years[1] - years[0])
    return as_claim(items[at]).quantity.unit == "year" and gap > 9 and stroke(number, gap) > Stroke.NONE
