"""A length that its verb lays between the two dates of its sentence: ended in 1956 after 75 years, begun in 1881."""

from collections.abc import Iterator

from claimcheck.core import Bound, Claim, Elapsed, Item, Kind, Passage, Row, StatedDate, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, begins_with_and, is_and, is_cue, item_at, without_and
from claimcheck.relations.signposts import FENCES
from claimcheck.relations.times.courses import course
from claimcheck.relations.times.years import begins, gregorian, has_since, one_year
from claimcheck.text.ties import forms, words

BACK = 3
"""How many items before the length the verb may stand."""
START = 5
"""How many items before its date the verb of beginning may stand."""
FAR = 14
"""How many items a date may stand from the length."""
NEXT = 3
"""How many items after `after three years` its date stands."""
LATER = 6
"""How many, where it is after three years, and not three years of something."""
LEAD = 4
"""How many items before a date the word may stand that leads to it, and before a length its verb."""
UNITS = {"year": 1, "month": 2, "day": 3}
"""How many parts of both dates a length needs: years, months, days."""
WHY = "two dates and what lasted between them"


def find(story: Story, context: Context) -> Iterator[Elapsed]:
    """Every length in a sentence of two dates that says that it lasted, or came after, so long."""
    for passage in story.having(Kind.DURATION):
        if Kind.DATE in passage.kinds:
            yield from _between(passage)


def _between(passage: Passage) -> Iterator[Elapsed]:
    items = passage.row
    lengths = [at for at in passage.at(Claim.kind) if _is_length(items[at]) and not _is_bracketed(items, at)]
    places = [at for at in passage.at(Claim.kind) if _kind(items[at]) is Kind.DATE]
    if len(places) > 2:
        places = [
            at for at in places if one_year(items[at]) is not None
        ]  # on 3 May X died, who ruled from 1981 to 2011
    if len(lengths) != 1 or len(places) != 2 or any(abs(at - lengths[0]) > FAR for at in places):
        return
    length, dates = as_claim(items[lengths[0]]), [as_claim(items[at]) for at in places]
    is_of_work = not passage.values.isdisjoint(
        words("working day")
    )  # from the close of business on one to that of another
    if not is_of_work and _is_tied(passage, lengths[0], places) and all(_is_whole(date, length) for date in dates):
        has_years = all(_parts(date)[0] for date in dates)
        ends = sorted(dates, key=lambda date: _parts(date)[not has_years :])
        yield Elapsed((*ends, length), Tie(False, WHY))


def _is_bracketed(items: Row, at: int) -> bool:
    """Whether a length alone in brackets is an age: سالم النجار (91 عاما)."""
    return is_cue(items[at - 1], "open") and is_cue(item_at(items, at + 1), "close")


def _is_length(item: Item) -> bool:
    if not isinstance(item, Claim) or item.quantity.unit not in UNITS:
        return False
    return item.quantity.kind is Kind.DURATION and item.quantity.bound is Bound.EXACT


def _parts(claim: Claim) -> tuple[int, ...]:
    stated = claim.quantity.value
    assert isinstance(stated, StatedDate)
    return (stated.year or 0, stated.month or 0, stated.day or 0)


def _is_whole(date: Claim, length: Claim) -> bool:
    """Whether a date states as much as the length is told in; a day may leave its year to the other."""
    stated = gregorian(date)
    if stated is None or stated.year_end is not None:
        return False
    known = [stated.year, stated.month, stated.day][: UNITS[length.quantity.unit]]
    return stated.month_end is None and None not in (known if length.quantity.unit != "day" else known[1:])


def _is_tied(passage: Passage, at: int, dates: list[int]) -> bool:
    """Whether the words around a length lay it between both dates, in one of the ways that news has for it."""
    items = passage.row
    if _is_stretch(passage, at, dates) or _is_term(items, at, dates) or _is_later(items, at, dates):
        return True
    if _is_said(items, range(max(0, at - BACK), at), "lasted"):
        return any(_is_said(items, range(max(0, date - START), date), "begun") for date in dates)
    return _is_after(items, at, dates) or _ends_a_course(passage, at, dates)


def _is_later(items: Row, at: int, dates: list[int]) -> bool:
    """Opened in 1987 and was closed nine years later, in 1996."""
    is_said = item_at(items, at + 1).word in forms("later") and item_at(items, at + 2).value not in words("than")
    return is_said and dates[0] < at < dates[1] <= at + FAR // 2


def _is_after(items: Row, at: int, dates: list[int]) -> bool:
    """Whether `after so long` stands right before a date; further off where it is not so long of something."""
    reach = NEXT if _is_of_something(items, at) else LATER
    near = [date for date in dates if at < date <= at + reach and not _has_clause(items[at + 1 : date])]
    return without_and(item_at(items, at - 1)) in forms("after") and bool(near)


def _has_clause(between: Row) -> bool:
    """Whether `and` leads to what was done on the date: was held after 11 years, وحكم عليه في 2020."""
    return any(begins_with_and(item) for item in between)


def _ends_a_course(passage: Passage, at: int, dates: list[int]) -> bool:
    """Whether so long lies between what began and what ended one thing, or sums both dates up."""
    items = passage.row
    if _is_of_something(items, at) and item_at(items, at + 2).word not in words("its beginning"):
        return False
    is_meant = any(item.word in words("for a term") for item in items)  # jailed for ten years, and freed after six
    is_for = is_cue(item_at(items, at - 1), "lasting") and not is_meant
    is_led = without_and(item_at(items, at - 1)) in forms("after") or is_for
    return (is_led and course(passage) is not None) or _is_summed_up(passage, at, dates)


def _is_of_something(items: Row, at: int) -> bool:
    """Whether a length is of one thing within the stretch: after two years of marriage."""
    return is_cue(item_at(items, at + 1), "from")


def _is_term(items: Row, at: int, dates: list[int]) -> bool:
    """Whether it is for so long from the one date, and ends on the other; or lasted so long since one of them."""
    start, end = dates
    is_for = start < at < end and any(is_cue(item, "lasting") for item in items[at - 1 : at])
    is_ended = is_for and any(is_cue(item, "until") for item in items[at + 1 : at + NEXT])
    is_ended = is_ended or (is_for and end == at + 1 and begins(items[end], "until a date"))
    is_ended = is_ended or (
        start < at < end and any(item.word in forms("term is over") for item in items[at + 1 : end])
    )
    is_since = at < end and any(item.word in forms("since a date") for item in items[at + 1 : at + NEXT])
    return is_ended or (is_since and _is_said(items, range(max(0, at - NEXT), at), "lasted"))


def _is_stretch(passage: Passage, at: int, dates: list[int]) -> bool:
    """Whether the length is of what lasted from the one date until the other; no term for what was done between."""
    items, (start, end) = passage.row, dates
    if not _is_held(items, start, end) or start < at < end or not passage.values.isdisjoint(words("sentenced")):
        return False
    before = range(max(0, at - LEAD), at)
    is_beside = start == at + 1 and items[at - 1].word.lower() in forms("for a length")
    is_told = is_beside or _is_said(items, before, "lasted") or _is_said(items, before, "order passed")
    return is_told or (at < start and _is_within(items, at))


def _is_within(items: Row, at: int) -> bool:
    """Whether a length is that within which something went from one date to another: over the past ten years."""
    lead = at - 1
    while lead > 0 and items[lead].word in words("article", "over the last"):
        lead -= 1
    return lead >= 0 and without_and(items[lead]).lower() in words("within so long")


def _is_held(items: Row, start: int, end: int) -> bool:
    """Whether words lead from one date to the other: since … until, from … to, between … and."""
    opening, closing = items[max(0, start - LEAD) : start], items[max(start + 1, end - LEAD) : end]
    if any(without_and(item) in words("between") for item in opening):
        return any(begins_with_and(item) or is_and(item) for item in closing)
    is_from = begins(items[start], "since a date") or any(is_cue(item, "from") for item in opening)
    is_opened = is_from or has_since(opening)
    return is_opened and (begins(items[end], "until a date") or any(is_cue(item, "to", "until") for item in closing))


def _is_summed_up(passage: Passage, at: int, dates: list[int]) -> bool:
    """Whether both dates are told, and then what that comes to: from 1994 on, until 2010, that is 16 years."""
    items = passage.row
    for place in range(at - 1, max(dates), -1):
        if is_cue(items[place], "equivalent"):
            return not any(is_cue(item, Claim.kind, *FENCES) for item in items[max(dates) + 1 : place])
        if not (is_cue(items[place], "lasting") or items[place].word in words("leads to a length")):
            return False
    return False


def _is_said(items: Row, places: range, group: str) -> bool:
    """Whether a word of a group stands at one of the places."""
    return any(without_and(items[place]) in words(group) for place in places)


def _kind(item: Item) -> Kind | None:
    return item.quantity.kind if isinstance(item, Claim) else None
