"""Time that has passed since a year, told on the day of the draft: the 50th anniversary of 1968, 73 years on."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from claimcheck.core import Bound, Claim, Elapsed, Kind, Passage, StatedDate, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, figures_of, is_cue
from claimcheck.relations.signposts import Items, signposts
from claimcheck.relations.times.years import has_since, is_since, one_year, year_after
from claimcheck.text.ties import forms, words

REACH = 9
"""How many items after the length the year may stand."""
NEAR = 3
"""How many items after the number of a year the word `since` may stand."""
MAX_LINKS = 3
"""How many signs and tying words may stand between `for 29 years` and `since 1999`."""
WHY = "time since a year"


def find(story: Story, context: Context) -> Iterator[Elapsed]:
    """Every anniversary, year of its course or time gone by with the year that it counts from."""
    for passage in story.having(Kind.DATE):
        for at in passage.at(Claim.kind):
            start = _start(passage, at)
            if start is not None:
                yield from _counted(passage, start, as_claim(passage.row[at]), context.today)


def _counted(passage: Passage, start: Claim, length: Claim, today: date | None) -> Iterator[Elapsed]:
    """The time from a year to the day of the draft, or to the other year of its sentence if that fits better."""
    begun, number = one_year(start) or 0, Fraction(length.quantity.number or 0)
    others = [claim for claim in passage.claims if claim.quantity.kind is Kind.DATE and claim is not start]
    ends = [(one_year(claim) or 0, claim) for claim in others]
    if any(not year for year, _ in ends) or (ends and all(year <= begun for year, _ in ends)):
        return  # it may tell of another year than that of the draft
    now = [(today.year, None)] if today is not None else []
    year, end = min([*now, *ends], key=lambda found: abs(found[0] - begun - number), default=(0, None))
    if end is not None and year > begun:
        yield Elapsed((start, end, length), Tie(False, WHY))
    elif end is None and today is not None:
        yield Elapsed((start, length), Tie(False, WHY), until=StatedDate.of(today))


def _start(passage: Passage, at: int) -> Claim | None:
    """The year that a length or the number of a year counts from."""
    quantity = as_claim(passage.row[at]).quantity
    if quantity.unit == "year" and quantity.bound is not Bound.BETWEEN:
        return _start_of_length(passage, at)
    return _start_of_number(passage, at) if quantity.kind is Kind.ORDINAL else None


def _start_of_length(passage: Passage, at: int) -> Claim | None:
    """So many years passed since it; for so many years, that is since it."""
    items = passage.row
    if any(item.word in words("a wait") for item in items[max(0, at - 2) : at + 2]):
        return _last_time(passage)
    if items[at - 1].word in forms("so long ago") + forms("for so long"):
        return _restated(items, at)
    is_told = at - 1 in signposts(passage).get("passed", ()) and items[max(0, at - 2)].word not in forms("after")
    return year_after(items, at, REACH) if is_told else None


def _start_of_number(passage: Passage, at: int) -> Claim | None:
    """The 50th anniversary of it; in the eighth year since it."""
    items, posts = passage.row, signposts(passage)
    if any(place in posts.get("anniversary", ()) for place in range(max(0, at - 2), at + 2)):
        return None if _is_marked_in(items, at) else year_after(items, at, REACH)
    is_of_course = at - 1 in posts.get("its year", ()) and has_since(items[at + 1 : at + 1 + NEAR])
    return year_after(items, at, REACH) if is_of_course else None


def _last_time(passage: Passage) -> Claim | None:
    """The one date of a sentence, if something has not been since: its first title since 2011, who left it in 2005."""
    dates = [(at, claim) for _, at, claim in figures_of(passage) if claim.quantity.kind is Kind.DATE]
    if len(dates) != 1 or one_year(dates[0][1]) is None:
        return None
    at, claim = dates[0]
    leads = passage.row[max(0, at - REACH // 3) : at]
    is_last = any(item.word.lower() in forms("the last time") for item in leads)
    return claim if is_last or is_since(passage.row, at) else None


def _is_marked_in(items: Items, at: int) -> bool:
    """Whether the year after an English anniversary is that in which it is marked: its 40th anniversary in 1990."""
    if at + 1 >= len(items) or not items[at + 1].word.isascii() or not items[at + 1].word:
        return False
    return not any(is_cue(item, "of", "of_total") for item in items[at + 2 : at + 4])


def _restated(items: Items, at: int) -> Claim | None:
    """For 29 years, that is since 1999: the year right after, behind a word for `that is` or with `since`."""
    for place in range(at + 1, min(len(items), at + 2 + MAX_LINKS)):
        item, link = items[place], items[place - 1]
        if isinstance(item, Claim):
            is_led = is_since(items, place) or is_cue(link, "equivalent")
            return item if link is not items[at] and is_led and one_year(item) is not None else None
        is_link = is_cue(item, "comma", "equivalent", "open") or item.word in forms("namely since")
        if not (is_link or has_since([item])):
            return None
    return None
